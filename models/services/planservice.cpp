#include "services/planservice.h"

#include "reference/planpack.h"
#include "reference/targethonours.h"
#include "repositories/baserepository.h"

#include <QCoreApplication>

namespace peiyu {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanService)
};
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
    return std::make_shared<const PlanCatalog>(std::move(plans));
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
