#pragma once
/// Values people enter for targets: the 基期数 a plan is measured from, and recorded values of
/// what the pool cannot count. Each carries its day and source.
/// Thread: the connection's. Errors: those of the statements.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/quantity.h"

#include <QDate>
#include <QVector>

#include <optional>

namespace peiyu {

struct TargetValue
{
    QString id;
    TargetId target;
    Quantity value;
    QDate on;
    QString source;
};

class TargetValueRepository
{
public:
    static Result<std::optional<TargetValue>> baseline(const Connection &connection,
                                                       const TargetId &target);
    /// All recorded values of a target, oldest first.
    static Result<QVector<TargetValue>> recorded(const Connection &connection,
                                                 const TargetId &target);

    /// Sets the one baseline of a target, or the recorded value of a target and day.
    static Result<> setBaseline(UnitOfWork &unit, const TargetValue &value);
    static Result<> setRecorded(UnitOfWork &unit, const TargetValue &value);
};

} // namespace peiyu
