#pragma once
/// People who use this program.
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/service.h"

#include <QVector>

#include <optional>

namespace peiyu {

class AccountRepository
{
public:
    static Result<std::optional<Account>> find(const Connection &connection, const QString &id);
    static Result<QVector<Account>> all(const Connection &connection);

    static FieldValues fields(const Account &account);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
};

} // namespace peiyu
