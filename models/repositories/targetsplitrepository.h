#pragma once
/// 目标分解: the shares of towns and parks in a target of any plan.
/// Thread: the connection's. Errors: those of the statements.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/quantity.h"

#include <QVector>

namespace peiyu {

struct TargetShare
{
    QString id;
    TargetId target;
    AreaId area;
    Quantity value;
    QString source; ///< 依据: 按现有占比提出, a document, a meeting

    friend bool operator==(const TargetShare &, const TargetShare &) = default;
};

class TargetSplitRepository
{
public:
    /// In the order in which the areas were entered.
    static Result<QVector<TargetShare>> ofTarget(const Connection &connection,
                                                 const TargetId &target);

    /// `op` Delete needs no more than the id.
    static Result<> apply(UnitOfWork &unit, const TargetShare &share, ChangeOp op);
};

} // namespace peiyu
