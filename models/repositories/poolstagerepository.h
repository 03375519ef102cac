#pragma once
/// Stages of firms in the pool, dated, and leaving with its reason.
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/enterprise.h"

#include <QVector>

#include <optional>

namespace peiyu {

class PoolStageRepository
{
public:
    static Result<std::optional<PoolStage>> find(const Connection &connection, const QString &id);
    /// Every one of the firm, oldest first.
    static Result<QVector<PoolStage>> ofEnterprise(const Connection &connection,
                                                   const EnterpriseId &enterprise);

    static FieldValues fields(const PoolStage &stage);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
};

} // namespace peiyu
