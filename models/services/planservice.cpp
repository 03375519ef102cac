#include "services/planservice.h"

#include "reference/planpack.h"
#include "reference/targethonours.h"
#include "repositories/baserepository.h"
#include "repositories/ownplanrepository.h"

#include <QCoreApplication>

namespace peiyu {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanService)
};

/// The packs with what the office entered: own plans, milestones, the choice of 现行.
Result<std::shared_ptr<const PlanCatalog>> joined(const JobContext &context, QVector<Plan> plans)
{
    PEIYU_TRY(milestones, OwnPlanRepository::milestones(context.connection));
    for (Plan &plan : plans) {
        for (QVector<PlanTarget> *targets : {&plan.targets, &plan.indicators}) {
            for (PlanTarget &target : *targets)
                target.milestones = milestones.value(target.id);
        }
    }
    PEIYU_TRY(own, OwnPlanRepository::all(context.connection));
    PEIYU_TRY(chosen, OwnPlanRepository::chosen(context.connection));
    return std::make_shared<const PlanCatalog>(plans + own, chosen);
}
} // namespace

Result<std::shared_ptr<const PlanCatalog>> PlanService::catalog(const JobContext &context)
{
    PEIYU_TRY(packs, BaseRepository::packs(context.connection));
    QVector<Plan> plans;
    for (const StoredPack &pack : packs) {
        auto plan = parsePlanPack(pack.content);
        if (!plan) {
            Error error = plan.error();
            error.text = Text::tr("计划包“%1”读不出：%2").arg(pack.id, error.text);
            return Failure(error);
        }
        addHonourKinds(*plan);
        plans.append(std::move(*plan));
    }
    return joined(context, std::move(plans));
}

Result<std::shared_ptr<const PlanCatalog>> PlanService::refreshed(const JobContext &context,
                                                                  const PlanCatalog &before)
{
    QVector<Plan> plans;
    for (const Plan &plan : before.plans()) {
        if (!plan.isOwn())
            plans.append(plan);
    }
    return joined(context, std::move(plans));
}

Result<Plan> PlanService::named(const JobContext &context, const QString &id)
{
    PEIYU_TRY(all, catalog(context));
    if (const Plan *plan = all->plan(PlanId(id)))
        return *plan;
    QStringList ids;
    for (const Plan &plan : all->plans())
        ids.append(plan.id.value());
    return failure(
        ErrorCode::NotFound,
        Text::tr("没有编号为“%1”的计划，可用：%2。").arg(id, ids.join(QStringLiteral("、"))));
}

} // namespace peiyu
