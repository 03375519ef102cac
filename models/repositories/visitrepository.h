#pragma once
/// Visits and calls, each with the next date that was promised.
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/service.h"

#include <QVector>

#include <optional>

namespace peiyu {

class VisitRepository
{
public:
    static Result<std::optional<Visit>> find(const Connection &connection, const QString &id);
    /// Every one of the firm, oldest first.
    static Result<QVector<Visit>> ofEnterprise(const Connection &connection,
                                               const EnterpriseId &enterprise);

    static FieldValues fields(const Visit &visit);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
};

} // namespace peiyu
