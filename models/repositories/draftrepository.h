#pragma once
/// What was typed into a form and is not saved yet: a local table, which the change log does not
/// carry.
/// Thread: the connection's. Errors: those of the statements.

#include "database/unitofwork.h"
#include "domain/formdraft.h"

#include <optional>

namespace peiyu {

class DraftRepository
{
public:
    static Result<std::optional<FormDraft>> find(const Connection &connection,
                                                 const AccountId &owner, const QString &form);
    /// Inserts or replaces.
    static Result<> put(UnitOfWork &unit, const AccountId &owner, const QString &form,
                        const FormDraft &draft);
    static Result<> remove(UnitOfWork &unit, const AccountId &owner, const QString &form);
    /// Of every account, kept before that moment.
    static Result<> removeBefore(UnitOfWork &unit, const QDateTime &moment);
};

} // namespace peiyu
