#include "services/monitoringservice.h"

#include "reference/abovescale.h"
#include "repositories/baserepository.h"
#include "repositories/specialistrepository.h"
#include "services/permission.h"
#include "services/placedirectory.h"
#include "services/todayparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MonitoringService)
};

constexpr int seriesMonths = 13;
constexpr int lookedBack = 12; ///< periods, for the last one a firm reported

Result<MonitorScope> scopeIn(const JobContext &context, const MonitorPlace &place, QDate on)
{
    MonitorScope scope;
    scope.on = on;
    scope.servedOn = context.clock.today();
    scope.district = place.district;
    scope.area = place.area;
    scope.specialist = place.specialist;
    if (scope.district.isEmpty()) {
        PEIYU_TRY(facts, BaseRepository::facts(context.connection));
        scope.district = facts.homeDistrict;
    }
    return scope;
}

Result<> checkPeriod(const FigurePeriod &period)
{
    if (period.isValid())
        return {};
    return fieldFailure(QStringLiteral("period"),
                        Text::tr("期间不对，应写成 2026-03 或 2026-Q1。"));
}

/// The periods of its kind before it, the last one first.
QVector<FigurePeriod> periodsBefore(FigurePeriod period)
{
    QVector<FigurePeriod> periods;
    for (int i = 0; i < lookedBack; ++i) {
        period = period.before();
        periods.append(period);
    }
    return periods;
}

QString areaNameOf(const GroupFigures &figures, const MonitorNames &names)
{
    const QString name = names.areas.value(AreaId(figures.key));
    return figures.key.isEmpty() || name.isEmpty() ? figures.name : name;
}

} // namespace

int LineList::count(ScaleSide side) const
{
    return static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [side](const ScaleRow &row) { return row.side == side; }));
}

Result<MonitorNames> MonitoringService::names(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(places, PlaceDirectory::load(context.connection));
    PEIYU_TRY(people, SpecialistRepository::all(context.connection));
    MonitorNames names;
    for (const Area &one : places.areas())
        names.areas.insert(one.id, one.name);
    for (const Specialist &one : people) {
        names.people.insert(one.id, one.name);
        names.phones.insert(one.id, one.phone);
    }
    return names;
}

FigurePeriod MonitoringService::usualPeriod(QDate day)
{
    return FigurePeriod::lastEnded(day, false);
}

Result<MonitorAnalysis> MonitoringService::analysis(const JobContext &context,
                                                    const MonitorPlace &place,
                                                    const FigureMeasure &measure,
                                                    MonitorGroup group)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {place.district, {}}));
    PEIYU_CHECK(checkPeriod(measure.period));
    PEIYU_TRY(scope, scopeIn(context, place, measure.period.lastDay()));
    MonitorAnalysis found;
    PEIYU_TRY(rules, MonitorSettings::rules(context, scope.district));
    scope.titledOnly = rules.titledOnly;
    PEIYU_TRY(lines, figureLines(context.connection, scope, measure, rules.reportDay,
                                 context.clock.today()));
    PEIYU_TRY(known, names(context));
    PEIYU_TRY(places, PlaceDirectory::load(context.connection));
    found.rules = rules;
    found.lines = lines;
    found.names = known;
    found.group = group;
    found.district = scope.district;
    found.place =
        scope.district.isEmpty() ? Text::tr("全部区县") : places.districtName(scope.district);
    found.groups = groupFigures(found.lines, group);
    if (group == MonitorGroup::Town || group == MonitorGroup::Park) {
        for (GroupFigures &one : found.groups)
            one.name = areaNameOf(one, known);
    }
    found.total = totalFigures(found.lines);
    return found;
}

Result<QVector<GroupFigures>> MonitoringService::series(const JobContext &context,
                                                        const MonitorPlace &place,
                                                        const FigureMeasure &measure)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {place.district, {}}));
    PEIYU_CHECK(checkPeriod(measure.period));
    PEIYU_TRY(scope, scopeIn(context, place, measure.period.lastDay()));
    PEIYU_TRY(rules, MonitorSettings::rules(context, scope.district));
    scope.titledOnly = rules.titledOnly;
    QVector<GroupFigures> found;
    QVector<FigurePeriod> months = {measure.period.months().constLast()};
    while (months.size() < seriesMonths)
        months.prepend(months.first().before());
    PEIYU_TRY(firms, monitoredFirms(context.connection, scope));
    PEIYU_TRY(reported, reportedFigures(context.connection, months, {measure.item}));
    for (const FigurePeriod &month : std::as_const(months)) {
        FigureLines lines;
        lines.measure = {measure.item, month, false};
        lines.firms = firms;
        for (const MonitoredFirm &firm : firms) {
            FigureLine line;
            if (const auto own = reported.constFind(firm.id); own != reported.cend())
                line.value = own->of(measure.item).own(month);
            lines.lines.append(line);
        }
        GroupFigures total = totalFigures(lines);
        total.key = month.key();
        total.name = month.text();
        found.append(total);
    }
    return found;
}

Result<MissingList> MonitoringService::missing(const JobContext &context, const MonitorPlace &place,
                                               const FigurePeriod &period,
                                               std::optional<PeriodItem> item)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {place.district, {}}));
    PEIYU_CHECK(checkPeriod(period));
    PEIYU_TRY(scope, scopeIn(context, place, period.lastDay()));
    PEIYU_TRY(rules, MonitorSettings::rules(context, scope.district));
    scope.titledOnly = rules.titledOnly;
    PEIYU_TRY(known, names(context));
    PEIYU_TRY(firms, monitoredFirms(context.connection, scope));
    const QVector<FigurePeriod> earlier = periodsBefore(period);
    QVector<FigurePeriod> periods = earlier;
    periods.append(period);
    if (period.quarter) { // a quarter is what was reported for it, else its months
        for (const FigurePeriod &one : QVector<FigurePeriod>(periods))
            periods += one.months();
    }
    const QVector<PeriodItem> items =
        item ? QVector<PeriodItem>{*item}
             : QVector<PeriodItem>(allPeriodItems.begin(), allPeriodItems.end());
    PEIYU_TRY(reported, reportedFigures(context.connection, periods, items));
    MissingList list;
    list.period = period;
    list.item = item;
    list.dueOn = reportDueOn(period, rules.reportDay);
    list.due = static_cast<int>(firms.size());
    for (const MonitoredFirm &firm : firms) {
        const FirmSeries series = reported.value(firm.id);
        const auto first = [&](const FigurePeriod &at) -> std::optional<FigureAmount> {
            std::optional<FigureAmount> found;
            for (const PeriodItem one : items) {
                // 报 0 is what is all zero; any other figure makes it a report of something.
                if (const auto amount = series.of(one).at(one, at);
                    amount && (!found || *found == 0))
                    found = amount;
            }
            return found;
        };
        const auto value = first(period);
        const ReportState state = reportState(value, list.dueOn, context.clock.today());
        list.reported += value ? 1 : 0;
        list.zero += state == ReportState::Zero ? 1 : 0;
        if (value)
            continue;
        MissingRow row{firm,
                       known.areas.value(firm.town),
                       known.people.value(firm.specialist),
                       known.phones.value(firm.specialist),
                       state,
                       {}};
        const auto last = std::find_if(earlier.begin(), earlier.end(),
                                       [&](const FigurePeriod &one) { return first(one); });
        if (last != earlier.end())
            row.lastReported = last->text();
        list.rows.append(row);
    }
    std::stable_sort(list.rows.begin(), list.rows.end(), [](const auto &a, const auto &b) {
        if (a.specialist.isEmpty() != b.specialist.isEmpty())
            return b.specialist.isEmpty();
        return std::pair(a.specialist, a.town) < std::pair(b.specialist, b.town);
    });
    return list;
}

Result<QVector<FigureWarning>> MonitoringService::warnings(const JobContext &context,
                                                           const MonitorPlace &place)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {place.district, {}}));
    PEIYU_TRY(where, scopeIn(context, place, context.clock.today()));
    PEIYU_TRY(rules, MonitorSettings::rules(context, where.district));
    TodayScope scope;
    scope.day = context.clock.today();
    scope.district = where.district;
    if (!place.area.isEmpty())
        scope.town = place.area;
    if (!place.specialist.isEmpty())
        scope.servedBy = place.specialist;
    PEIYU_TRY(found, figureWarnings(context.connection, scope, rules));
    PEIYU_TRY(known, todayNames(context.connection));
    for (FigureWarning &one : found) {
        QVector<TodayItem> items = {one.item};
        known.fill(items);
        one.item = items.first();
    }
    return found;
}

Result<LineList> MonitoringService::line(const JobContext &context, const MonitorPlace &place)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {place.district, {}}));
    PEIYU_TRY(scope, scopeIn(context, place, context.clock.today()));
    PEIYU_TRY(rules, MonitorSettings::rules(context, scope.district));
    const auto kindOf = [&rules](const QString &industry) -> std::optional<ScaleKind> {
        const AboveScaleLine *line = aboveScaleLineOf(industry);
        if (!line)
            return std::nullopt;
        return ScaleKind{line->name, rules.lines.value(line->key, line->wan)};
    };
    PEIYU_TRY(rows, firmsNearLine(context.connection, scope, kindOf, rules.linePercent));
    PEIYU_TRY(known, names(context));
    return LineList{rows, known, rules.linePercent};
}

} // namespace peiyu
