#include "services/targetservice.h"

#include "domain/textfold.h"
#include "repositories/placerepository.h"
#include "services/permission.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TargetService)
};

Result<QVector<DistrictId>> allDistricts(const JobContext &context)
{
    PEIYU_TRY(districts, PlaceRepository::districts(context.connection));
    QVector<DistrictId> ids;
    for (const District &district : districts)
        ids.append(district.id);
    return ids;
}

Result<PlacedTarget> placed(const PlanCatalog &catalog, const TargetId &id)
{
    const auto found = catalog.target(id);
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("没有编号为“%1”的目标。").arg(id.value()));
    return *found;
}

Result<TargetValue> checkedValue(const TargetId &target, Quantity value, QDate on,
                                 const QString &source)
{
    if (on.isNull())
        return fieldFailure(QStringLiteral("on"),
                            Text::tr("请填写数值所属日期，例如 2021-12-31。"));
    if (value < Quantity())
        return fieldFailure(QStringLiteral("value"), Text::tr("数值不能小于 0。"));
    if (tidyText(source).isEmpty() || !isCleanText(source))
        return fieldFailure(QStringLiteral("source"),
                            Text::tr("请写明数值来源，例如“2021 年统计公报”。"));
    return TargetValue{{}, target, value, on, tidyText(source)};
}

} // namespace

Result<ProgressReport> TargetService::progress(const JobContext &context,
                                               const PlanCatalog &catalog, ProgressRequest request)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    if (request.districts.isEmpty()) {
        PEIYU_TRY(all, allDistricts(context));
        request.districts = all;
    }
    return targetProgress(context.connection, catalog, request);
}

Result<AreaProgress> TargetService::areas(const JobContext &context, const PlanCatalog &catalog,
                                          const AreaRequest &request)
{
    PEIYU_TRY(known, placed(catalog, request.target));
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {known.plan->district, {}}));
    return areaProgress(context.connection, catalog, request);
}

Result<TargetExplanation> TargetService::explain(const JobContext &context, const CountScope &scope)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {scope.district, {}}));
    return explainCount(context.connection, scope);
}

Result<QVector<CountedHonour>> TargetService::honours(const JobContext &context,
                                                      const HonourScope &scope)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {scope.district, {}}));
    return countedHonours(context.connection, scope);
}

Result<QVector<CountStep>> TargetService::path(const JobContext &context, const CountScope &scope)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {scope.district, {}}));
    return countPath(context.connection, scope);
}

Result<TargetPathSeries> TargetService::series(const JobContext &context, const Plan &plan,
                                               const TargetProgress &progress, QDate asOf)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {plan.district, {}}));
    return targetPathSeries(context.connection, plan, progress, asOf);
}

Result<EnteredValues> TargetService::entered(const JobContext &context, const TargetId &target)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    EnteredValues values;
    PEIYU_TRY(baseline, TargetValueRepository::baseline(context.connection, target));
    PEIYU_TRY(recorded, TargetValueRepository::recorded(context.connection, target));
    values.baseline = baseline;
    values.recorded = recorded;
    return values;
}

Result<QVector<DistrictCoverage>> TargetService::coverage(const JobContext &context,
                                                          const PlanCatalog &catalog,
                                                          QVector<DistrictId> districts, QDate asOf)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    if (districts.isEmpty()) {
        PEIYU_TRY(all, allDistricts(context));
        districts = all;
    }
    QVector<const Plan *> plans;
    for (const DistrictId &district : districts) {
        if (const Plan *plan = catalog.currentPlan(district, asOf))
            plans.append(plan);
    }
    return coverageOf(context.connection, plans, asOf);
}

Result<Saved> TargetService::setBaseline(const JobContext &context, const PlanCatalog &catalog,
                                         const TargetId &target, Quantity value, QDate on,
                                         const QString &source)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(known, placed(catalog, target));
    PEIYU_TRY(checked, checkedValue(target, value, on, source));
    if (!known.target->deadline.isNull() && on >= known.target->deadline)
        return fieldFailure(QStringLiteral("on"),
                            Text::tr("基期日期应早于目标日期 %1。")
                                .arg(known.target->deadline.toString(Qt::ISODate)));
    PEIYU_TRY(
        unit,
        beginUnit(context, Text::tr("登记基期数 %1：%2").arg(known.target->name, value.toText())));
    PEIYU_CHECK(TargetValueRepository::setBaseline(*unit, checked));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{target.value(), changes, {}};
}

Result<Saved> TargetService::setRecorded(const JobContext &context, const PlanCatalog &catalog,
                                         const TargetId &target, Quantity value, QDate on,
                                         const QString &source)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(known, placed(catalog, target));
    if (known.target->countedTier())
        return fieldFailure(
            QStringLiteral("target"),
            Text::tr("“%1”由培育库中的认定记录统计，不能另填数值。").arg(known.target->name));
    PEIYU_TRY(checked, checkedValue(target, value, on, source));
    if (on > context.clock.today())
        return fieldFailure(QStringLiteral("on"), Text::tr("数值日期在今天之后，请核对。"));
    PEIYU_TRY(
        unit,
        beginUnit(context, Text::tr("登记填报数 %1：%2").arg(known.target->name, value.toText())));
    PEIYU_CHECK(TargetValueRepository::setRecorded(*unit, checked));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{target.value(), changes, {}};
}

} // namespace peiyu
