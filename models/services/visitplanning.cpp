#include "services/visitplanning.h"

#include "repositories/carerecordrepository.h"

namespace peiyu {

using Plans = CareRecordRepository<PlannedVisit>;

Result<> closePlannedVisits(UnitOfWork &unit, const EnterpriseId &enterprise, QDate day,
                            QDate today, const QString &reason)
{
    PEIYU_TRY(plans, Plans::ofEnterprise(unit.connection(), enterprise));
    for (PlannedVisit plan : plans) {
        if (plan.state != PlannedState::Open || (day > today && plan.on < day))
            continue;
        plan.state = PlannedState::Cancelled;
        plan.reason = reason;
        PEIYU_CHECK(Plans::apply(unit, plan.id, ChangeOp::Update, Plans::fields(plan)));
    }
    return {};
}

} // namespace peiyu
