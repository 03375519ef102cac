#pragma once
/// Saved views of lists: a local table, which the change log does not carry.
/// Thread: the connection's. Errors: those of the statements.

#include "database/unitofwork.h"
#include "domain/savedview.h"

#include <QVector>

namespace peiyu {

class SavedViewRepository
{
public:
    /// Those of the owner, then the shared ones, each in their order.
    static Result<QVector<SavedView>> all(const Connection &connection, const AccountId &owner);
    /// Inserts or replaces, by id.
    static Result<> put(UnitOfWork &unit, const SavedView &view);
    static Result<> remove(UnitOfWork &unit, const QString &id);
};

} // namespace peiyu
