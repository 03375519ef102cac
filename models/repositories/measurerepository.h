#pragma once
/// 一策 of firms: one living plan each.
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/service.h"

#include <QVector>

#include <optional>

namespace peiyu {

class MeasureRepository
{
public:
    static Result<std::optional<Measure>> find(const Connection &connection, const QString &id);
    /// Every one of the firm, oldest first.
    static Result<QVector<Measure>> ofEnterprise(const Connection &connection,
                                                 const EnterpriseId &enterprise);

    static FieldValues fields(const Measure &measure);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
};

} // namespace peiyu
