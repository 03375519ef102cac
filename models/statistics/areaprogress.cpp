#include "statistics/areaprogress.h"

#include "statistics/firmcounts.h"
#include "statistics/targetprogress.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AreaProgress)
};

} // namespace

Result<AreaProgress> areaProgress(const Connection &connection, const PlanCatalog &catalog,
                                  const AreaRequest &request)
{
    const auto placed = catalog.target(request.target);
    if (!placed)
        return failure(ErrorCode::NotFound,
                       Text::tr("没有编号为“%1”的目标。").arg(request.target.value()));
    ProgressRequest progress;
    progress.asOf = request.asOf;
    progress.plan = placed->plan->id;
    progress.only = request.target;
    progress.promoted = request.promoted;
    progress.filter.chain = request.chain;
    progress.areas = request.view;
    progress.achieved = false;
    PEIYU_TRY(report, targetProgress(connection, catalog, progress));
    for (const DistrictProgress &district : report.districts) {
        for (const TargetProgress &target : district.targets) {
            if (target.areas)
                return *target.areas;
        }
    }
    return failure(
        ErrorCode::Validation,
        Text::tr("“%1”不是计划的主要目标，不能按镇街、园区分解。").arg(placed->target->name));
}

Result<QHash<AreaId, qint64>> countByArea(const Connection &connection, const CountScope &scope,
                                          const QVector<AreaId> &parks)
{
    FirmCounts counts;
    const auto number = counts.askAreas(scope, parks);
    PEIYU_CHECK(counts.run(connection));
    return counts.areas(number);
}

} // namespace peiyu
