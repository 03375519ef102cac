#include "services/measureservice.h"

#include "domain/textfold.h"
#include "repositories/enterpriserepository.h"
#include "repositories/measurelist.h"
#include "repositories/measurerecordrepository.h"
#include "repositories/measurerepository.h"
#include "services/calendarservice.h"
#include "services/measureclosing.h"
#include "services/officesettings.h"
#include "services/permission.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureService)
};

constexpr int mostMonths = 60;

Result<QString> firmName(const JobContext &context, const EnterpriseId &id)
{
    PEIYU_TRY(found, EnterpriseRepository::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    return found->name;
}

/// The one there is keeps its id; a new one has none.
Result<std::optional<int>> adopt(const JobContext &context, Measure &measure)
{
    PEIYU_CHECK(requirePermission(context, Action::EditMeasure, {{}, measure.enterprise}));
    PEIYU_TRY(checked, checkedMeasure(measure));
    PEIYU_TRY(present, MeasureService::measure(context, measure.enterprise));
    measure = checked;
    measure.id = present ? present->id : QString();
    return present && measure.revision > 0 ? std::optional(measure.revision) : std::nullopt;
}

QString titleOf(const Measure &measure, const QString &firm)
{
    return measure.id.isEmpty() ? Text::tr("制定一策 %1").arg(firm)
                                : Text::tr("修改一策 %1").arg(firm);
}

/// An open measure is due by the goal's day, also when that day moves.
Result<> checkDueDays(const QVector<MeasureStep> &steps, const Measure &measure,
                      const Connection &connection)
{
    for (const MeasureStep &step : steps) {
        if (!step.isOpen())
            continue;
        if (const auto fits = checkedStep(connection, step, measure); !fits) {
            const auto &issues = fits.error().issues;
            if (!issues.isEmpty() && issues.first().field == u"due")
                return fieldFailure(
                    QStringLiteral("goal_date"),
                    Text::tr("措施“%1”：%2").arg(step.content.simplified(), fits.error().text));
        }
    }
    return {};
}

} // namespace

MeasureContent MeasureFile::content() const
{
    MeasureContent now{measure.goal, measure.goalDate, measure.gap, {}};
    for (const StepRow &row : steps)
        now.steps.append({row.step.id, row.step.content, row.step.basis, row.who, row.step.unit,
                          row.step.due, row.step.figure, row.step.state, row.step.evidence});
    return now;
}

const StepRow *MeasureFile::step(const QString &id) const
{
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [&](const StepRow &row) { return row.step.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

Result<Saved> MeasureService::make(const JobContext &context, Measure measure,
                                   QVector<MeasureStep> proposed)
{
    PEIYU_TRY(revision, adopt(context, measure));
    PEIYU_TRY(firm, firmName(context, measure.enterprise));
    QVector<MeasureStep> present;
    if (!measure.id.isEmpty()) {
        PEIYU_TRY(found, stepsOf(context.connection, measure.id));
        present = found;
    }
    int position = endPosition(present);
    QVector<MeasureStep> fresh;
    for (MeasureStep &step : proposed) {
        step.id.clear();
        step.enterprise = measure.enterprise;
        PEIYU_TRY(checked, checkedStep(context.connection, step, measure));
        const auto same = [&](const MeasureStep &one) { return one.content == checked.content; };
        if (std::any_of(present.begin(), present.end(), same) ||
            std::any_of(fresh.begin(), fresh.end(), same))
            continue;
        fresh.append(checked);
        fresh.last().position = position++;
    }
    if (present.isEmpty() && fresh.isEmpty())
        return fieldFailure(QStringLiteral("steps"),
                            Text::tr("请至少写一项措施：一策要说清下一步做什么。"));
    PEIYU_CHECK(checkDueDays(present, measure, context.connection));
    const QDate today = context.clock.today();
    PEIYU_TRY(unit, beginUnit(context, titleOf(measure, firm)));
    PEIYU_TRY(id, writeMeasure(*unit, measure, today, revision));
    for (MeasureStep &step : fresh) {
        step.measure = id;
        PEIYU_CHECK(writeStep(*unit, step, today));
    }
    PEIYU_CHECK(closeReachedSteps(*unit, context, measure.enterprise));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> MeasureService::save(const JobContext &context, Measure measure)
{
    PEIYU_TRY(revision, adopt(context, measure));
    PEIYU_TRY(firm, firmName(context, measure.enterprise));
    if (measure.id.isEmpty())
        return failure(ErrorCode::NotFound, Text::tr("“%1”还没有一策，请先制定。").arg(firm));
    PEIYU_TRY(steps, stepsOf(context.connection, measure.id));
    PEIYU_CHECK(checkDueDays(steps, measure, context.connection));
    PEIYU_TRY(unit, beginUnit(context, titleOf(measure, firm)));
    PEIYU_TRY(id, writeMeasure(*unit, measure, context.clock.today(), revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> MeasureService::setNext(const JobContext &context, Measure measure,
                                      const NextStep &next)
{
    const bool none =
        tidyText(next.content).isEmpty() && tidyText(next.owner).isEmpty() && next.due.isNull();
    if (none) {
        PEIYU_TRY(present, MeasureService::measure(context, measure.enterprise));
        if (present)
            return save(context, measure);
    }
    PEIYU_TRY(revision, adopt(context, measure));
    PEIYU_TRY(firm, firmName(context, measure.enterprise));
    PEIYU_TRY(step, withNext(context.connection, measure, next));
    if (!measure.id.isEmpty()) {
        PEIYU_TRY(steps, stepsOf(context.connection, measure.id));
        steps.removeIf([&](const MeasureStep &one) { return one.id == step.id; });
        PEIYU_CHECK(checkDueDays(steps, measure, context.connection));
    }
    const QDate today = context.clock.today();
    PEIYU_TRY(unit, beginUnit(context, titleOf(measure, firm)));
    PEIYU_TRY(id, writeMeasure(*unit, measure, today, revision));
    step.measure = id;
    PEIYU_CHECK(writeStep(*unit, step, today));
    PEIYU_CHECK(closeReachedSteps(*unit, context, measure.enterprise));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<std::optional<Measure>> MeasureService::measure(const JobContext &context,
                                                       const EnterpriseId &enterprise)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, enterprise}));
    PEIYU_TRY(found, MeasureRepository::ofEnterprise(context.connection, enterprise));
    return found.isEmpty() ? std::nullopt : std::optional(found.last());
}

Result<NextStep> MeasureService::next(const JobContext &context, const EnterpriseId &enterprise)
{
    PEIYU_TRY(found, measure(context, enterprise));
    if (!found)
        return NextStep{};
    PEIYU_TRY(steps, stepsOf(context.connection, found->id));
    return nextStepWords(context.connection, nextStep(steps));
}

Result<std::optional<MeasureFile>> MeasureService::file(const JobContext &context,
                                                        const EnterpriseId &enterprise, QDate asOf)
{
    PEIYU_TRY(found, measure(context, enterprise));
    if (!found)
        return std::optional<MeasureFile>();
    MeasureFile file;
    file.measure = *found;
    PEIYU_TRY(steps, stepRowsOf(context.connection, found->id, asOf));
    file.steps = steps;
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    for (StepRow &row : file.steps) {
        if (row.step.isOpen())
            row.lateness = lateness(calendar, row.step.due, asOf);
    }
    PEIYU_TRY(versions, RecordRepository<MeasureVersion>::ofParent(context.connection, found->id));
    file.versions = versions;
    if (!versions.isEmpty()) {
        PEIYU_TRY(agreed, contentFromJson(versions.last().content));
        file.sinceLast = difference(agreed, file.content());
    }
    return std::optional(file);
}

Result<QVector<StepRow>> MeasureService::rows(const JobContext &context, const StepQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, query.firm}));
    PEIYU_TRY(found, stepRows(context.connection, query));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    for (StepRow &row : found) {
        if (row.step.isOpen())
            row.lateness = lateness(calendar, row.step.due, query.asOf);
    }
    return found;
}

Result<StepTotals> MeasureService::totals(const JobContext &context, const StepQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, query.firm}));
    return stepTotals(context.connection, query);
}

Result<QStringList> MeasureService::units(const JobContext &context, const StepQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, query.firm}));
    return stepUnits(context.connection, query);
}

Result<int> MeasureService::staleMonths(const JobContext &context, const DistrictId &district)
{
    PEIYU_TRY(values, OfficeSettings::of(context, district));
    return values.value(staleMeasureSetting()).toInt();
}

Result<bool> MeasureService::staleMonthsAreSet(const JobContext &context,
                                               const DistrictId &district)
{
    PEIYU_TRY(values, OfficeSettings::of(context, district));
    return values.contains(staleMeasureSetting());
}

Result<Saved> MeasureService::setStaleMonths(const JobContext &context, const DistrictId &district,
                                             int months)
{
    if (months < 0 || months > mostMonths)
        return fieldFailure(QStringLiteral("stale_months"),
                            Text::tr("应为 0 至 %1 个月；0 表示一策一直有效。").arg(mostMonths));
    // A district may say "never" where all others have a limit; without one there is nothing to
    // say.
    PEIYU_TRY(common, staleMonths(context, {}));
    const bool plain = months == 0 && (district.isEmpty() || common == 0);
    return OfficeSettings::save(
        context, district, {{staleMeasureSetting(), plain ? QString() : QString::number(months)}});
}

} // namespace peiyu
