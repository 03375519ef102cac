#include "services/visitplanning.h"

#include "domain/displaytext.h"
#include "repositories/carerecordrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/poolstagerepository.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitPlanning)
};

} // namespace

using Plans = RecordRepository<PlannedVisit>;

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

Result<std::optional<QString>> leftPoolSentence(const Connection &connection,
                                                const EnterpriseId &enterprise, QDate day)
{
    PEIYU_TRY(stages, PoolStageRepository::ofEnterprise(connection, enterprise));
    for (const PoolStage &stage : stages) {
        if (stage.stage != Stage::Exited || !stage.span.contains(day))
            continue;
        PEIYU_TRY(firm, EnterpriseRepository::find(connection, enterprise));
        return std::optional(Text::tr("“%1”已在 %2 退库（%3），不再安排走访。")
                                 .arg(firm ? firm->name : QString(), dateText(stage.span.from),
                                      exitReasonText(stage.reason.value_or(ExitReason::Other))));
    }
    return std::optional<QString>();
}

} // namespace peiyu
