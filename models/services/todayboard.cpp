// The district's face of 今日: by town and by specialist, and the lists behind its counts.
#include "domain/listcondition.h"
#include "repositories/baserepository.h"
#include "services/calendarservice.h"
#include "services/monitorsettings.h"
#include "services/permission.h"
#include "services/todayparts.h"
#include "statistics/figurewarnings.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TodayBoard)
};

QDate monthBegan(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

/// Which kind of work a column counts, when it counts any.
std::optional<WorkKind> workOf(BoardColumn column)
{
    switch (column) {
    case BoardColumn::OverdueVisits:
        return WorkKind::Visits;
    case BoardColumn::OverdueRequests:
    case BoardColumn::Alerts:
        return WorkKind::Requests;
    case BoardColumn::OverduePromises:
        return WorkKind::Promises;
    default:
        return std::nullopt;
    }
}

/// The last due day a column still counts.
QDate untilOf(BoardColumn column, const WorkingCalendar &calendar, QDate day)
{
    return column == BoardColumn::Alerts ? lateSince(calendar, day, headLateDays) : day.addDays(-1);
}

const QVector<WorkKind> escalatedKinds = {WorkKind::Visits, WorkKind::Requests, WorkKind::Promises};

/// Adds counts to the rows of towns and people and to the total.
class BoardSums
{
public:
    explicit BoardSums(const TodayNames &names) : m_names(names) {}

    void add(BoardColumn column, const QVector<PlacedCount> &counts)
    {
        for (const PlacedCount &one : counts) {
            TodayRow &town = m_towns[one.town];
            town.town = one.town;
            town.count(column) += one.count;
            TodayRow &person = m_people[one.specialist];
            person.specialist = one.specialist;
            person.count(column) += one.count;
            m_total.count(column) += one.count;
        }
    }

    void fill(TodayBoard &board)
    {
        for (TodayRow row : std::as_const(m_towns)) {
            row.name = row.town.isEmpty() ? Text::tr("未定镇街") : m_names.towns.value(row.town);
            board.towns.append(row);
        }
        for (TodayRow row : std::as_const(m_people)) {
            row.name = row.specialist.isEmpty() ? Text::tr("无专员")
                                                : m_names.people.value(row.specialist);
            board.specialists.append(row);
        }
        m_total.name = Text::tr("合计");
        board.total = m_total;
        for (QVector<TodayRow> *rows : {&board.towns, &board.specialists})
            std::sort(rows->begin(), rows->end(), [](const TodayRow &a, const TodayRow &b) {
                if (a.overdue() != b.overdue())
                    return a.overdue() > b.overdue();
                const auto unvisited = BoardColumn::Unvisited;
                if (a.count(unvisited) != b.count(unvisited))
                    return a.count(unvisited) > b.count(unvisited);
                return a.name < b.name;
            });
    }

private:
    const TodayNames &m_names;
    QHash<AreaId, TodayRow> m_towns;
    QHash<SpecialistId, TodayRow> m_people;
    TodayRow m_total;
};

void sortByDue(QVector<TodayItem> &items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const TodayItem &a, const TodayItem &b) { return a.due < b.due; });
}

Result<TodayScope> scopeIn(const JobContext &context, const DistrictId &district)
{
    TodayScope scope;
    scope.day = context.clock.today();
    scope.district = district;
    if (district.isEmpty()) {
        PEIYU_TRY(facts, BaseRepository::facts(context.connection));
        scope.district = facts.homeDistrict;
    }
    return scope;
}

Result<> countAll(const JobContext &context, const TodayScope &scope,
                  const WorkingCalendar &calendar, BoardSums &sums)
{
    QVector<PlacedCount> firms;
    for (const BoardColumn column : allBoardColumns) {
        QVector<PlacedCount> counts;
        if (column == BoardColumn::Alerts || column == BoardColumn::Warnings)
            continue; // of the list itself: pauses and falls count, which no statement knows
        if (const auto work = workOf(column)) {
            PEIYU_TRY(found, countedWork(context.connection, scope,
                                         untilOf(column, calendar, scope.day), *work));
            counts = found;
        } else if (column == BoardColumn::NewTitles) {
            PEIYU_TRY(found, countedTitles(context.connection, scope, monthBegan(scope.day)));
            counts = found;
        } else if (column == BoardColumn::Unassigned) {
            // Those of all firms that nobody serves: no second walk over the pool.
            std::copy_if(firms.begin(), firms.end(), std::back_inserter(counts),
                         [](const PlacedCount &one) { return one.specialist.isEmpty(); });
        } else {
            const ListQuery query = TodayService::firmsBehind(scope.day, scope.district, {column});
            PEIYU_TRY(found, countedFirms(context.connection, query));
            counts = found;
            if (column == BoardColumn::Firms)
                firms = found;
        }
        sums.add(column, counts);
    }
    return {};
}

/// What the acting role is told (domain/today.h), without what the account put off: the reminder,
/// its count and its list are this one answer.
Result<QVector<TodayItem>> escalatedItems(const JobContext &context, const TodayScope &scope,
                                          const WorkingCalendar &calendar)
{
    const Role role = context.actor.role;
    const QDate until = alertedUntil(calendar, role, scope.day);
    if (until.isNull())
        return QVector<TodayItem>();
    PEIYU_TRY(items, openWork(context.connection, scope, until, escalatedKinds));
    PEIYU_TRY(snoozed, snoozedKeys(context, scope.day));
    items.removeIf([&](const TodayItem &item) {
        return snoozed.contains(item.key()) ||
               !isAlerted(alertLevel(calendar, item.due, scope.day, item.pauses), role);
    });
    return items;
}

} // namespace

QString boardColumnKey(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Firms:
        return QStringLiteral("firms");
    case BoardColumn::OverdueVisits:
        return QStringLiteral("overdue_visits");
    case BoardColumn::OverdueRequests:
        return QStringLiteral("overdue_requests");
    case BoardColumn::OverduePromises:
        return QStringLiteral("overdue_promises");
    case BoardColumn::Unvisited:
        return QStringLiteral("unvisited");
    case BoardColumn::Unassigned:
        return QStringLiteral("unassigned");
    case BoardColumn::NewTitles:
        return QStringLiteral("new_titles");
    case BoardColumn::Alerts:
        return QStringLiteral("alerts");
    case BoardColumn::Warnings:
        return QStringLiteral("warnings");
    }
    return {};
}

QString boardColumnText(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Firms:
        return Text::tr("企业");
    case BoardColumn::OverdueVisits:
        return Text::tr("超期走访");
    case BoardColumn::OverdueRequests:
        return Text::tr("超期诉求");
    case BoardColumn::OverduePromises:
        return Text::tr("超期承诺");
    case BoardColumn::Unvisited:
        return visitDutyText(VisitDuty::Due);
    case BoardColumn::Unassigned:
        return Text::tr("无专员");
    case BoardColumn::NewTitles:
        return Text::tr("本月新认定");
    case BoardColumn::Alerts:
        return Text::tr("预警");
    case BoardColumn::Warnings:
        return Text::tr("运行预警");
    }
    return {};
}

bool listsFirms(BoardColumn column)
{
    return column == BoardColumn::Firms || column == BoardColumn::Unvisited ||
           column == BoardColumn::Unassigned;
}

ListQuery TodayService::firmsBehind(QDate day, const DistrictId &district, const BoardCell &cell)
{
    ListQuery query;
    query.asOf = day;
    query.district = district;
    if (cell.town && cell.town->isEmpty())
        query.missing = MissingItem::Town;
    else if (cell.town)
        query.town = *cell.town;
    if (cell.specialist && cell.specialist->isEmpty())
        query.unassigned = true;
    else if (cell.specialist)
        query.specialist = *cell.specialist;
    if (cell.column == BoardColumn::Unassigned)
        query.unassigned = true;
    if (cell.column == BoardColumn::Unvisited)
        query.visitDuty = VisitDuty::Due;
    return query;
}

Result<TodayBoard> TodayService::board(const JobContext &context, const DistrictId &district)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {district, {}}));
    PEIYU_TRY(scope, scopeIn(context, district));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    PEIYU_TRY(names, todayNames(context.connection));
    const QDate day = scope.day;
    TodayBoard board;
    board.day = day;
    board.district = scope.district;
    board.place =
        scope.district.isEmpty() ? Text::tr("全部区县") : names.places.districtName(scope.district);
    board.working = calendar.isWorking(day);
    board.dayName = calendar.nameOf(day);
    board.dayOfMonth = calendar.between(monthBegan(day).addDays(-1), day);
    board.published = calendar.isPublished(day.year());
    board.nextYearPublished = calendar.isPublished(day.year() + 1);
    BoardSums sums(names);
    PEIYU_CHECK(countAll(context, scope, calendar, sums));
    PEIYU_TRY(alerts, thingsBehind(context, scope.district, {BoardColumn::Alerts}));
    board.alerts = alerts;
    QVector<PlacedCount> placed;
    QHash<QString, int> units;
    for (const TodayItem &one : alerts) {
        placed.append({one.town, one.servedBy, 1});
        if (!one.unit.isEmpty())
            ++units[one.unit];
    }
    sums.add(BoardColumn::Alerts, placed);
    PEIYU_TRY(warnings, warningItems(context, scope));
    QVector<PlacedCount> falls;
    for (const TodayItem &one : warnings)
        falls.append({one.town, one.servedBy, 1});
    sums.add(BoardColumn::Warnings, falls);
    sums.fill(board);
    for (auto unit = units.constBegin(); unit != units.constEnd(); ++unit)
        board.units.append({unit.key(), unit.value()});
    std::sort(board.units.begin(), board.units.end(), [](const LateUnit &a, const LateUnit &b) {
        return a.requests != b.requests ? a.requests > b.requests : a.unit < b.unit;
    });
    PEIYU_TRY(reached, escalatedItems(context, scope, calendar));
    board.escalated = static_cast<int>(reached.size());
    return board;
}

Result<QVector<TodayItem>> TodayService::thingsBehind(const JobContext &context,
                                                      const DistrictId &district,
                                                      const BoardCell &cell)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {district, {}}));
    PEIYU_TRY(scope, scopeIn(context, district));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    scope.town = cell.town;
    scope.servedBy = cell.specialist;
    QVector<TodayItem> items;
    if (cell.escalated) {
        PEIYU_TRY(found, escalatedItems(context, scope, calendar));
        items = found;
    } else if (const auto work = workOf(cell.column)) {
        PEIYU_TRY(found, openWork(context.connection, scope,
                                  untilOf(cell.column, calendar, scope.day), {*work}));
        items = found;
    } else if (cell.column == BoardColumn::NewTitles) {
        PEIYU_TRY(found, newTitles(context.connection, scope, monthBegan(scope.day)));
        items = found;
    } else if (cell.column == BoardColumn::Warnings) {
        PEIYU_TRY(found, warningItems(context, scope));
        items = found;
    }
    if (!cell.unit.isEmpty())
        items.removeIf([&](const TodayItem &item) { return item.unit != cell.unit; });
    readLateness(items, calendar, scope.day);
    if (cell.column == BoardColumn::Alerts && !cell.escalated)
        items.removeIf([](const TodayItem &item) { return item.late.days < headLateDays; });
    sortByDue(items);
    PEIYU_TRY(names, todayNames(context.connection));
    names.fill(items);
    return items;
}

Result<QVector<TodayItem>> warningItems(const JobContext &context, const TodayScope &scope)
{
    DistrictId district = scope.district;
    if (district.isEmpty()) {
        PEIYU_TRY(facts, BaseRepository::facts(context.connection));
        district = facts.homeDistrict;
    }
    PEIYU_TRY(rules, MonitorSettings::rules(context, district));
    PEIYU_TRY(found, figureWarnings(context.connection, scope, rules));
    QVector<TodayItem> items;
    for (const FigureWarning &one : found)
        items.append(one.item);
    return items;
}

Result<QVector<TodayItem>> openOf(const JobContext &context, const EnterpriseId &firm,
                                  const WorkingCalendar &calendar)
{
    TodayScope scope;
    scope.day = context.clock.today();
    scope.firm = firm;
    PEIYU_TRY(items, openWork(context.connection, scope, scope.day.addDays(366)));
    readLateness(items, calendar, scope.day);
    PEIYU_TRY(titles, endingTitles(context.connection, scope));
    PEIYU_TRY(figures, missingFigures(context.connection, scope));
    PEIYU_TRY(warnings, warningItems(context, scope));
    items += titles;
    items += figures;
    items += warnings;
    std::stable_sort(items.begin(), items.end(), [](const TodayItem &a, const TodayItem &b) {
        // What has no day comes last here: beside a firm it is no task of today.
        if (a.due.isNull() != b.due.isNull())
            return b.due.isNull();
        return a.due < b.due;
    });
    return items;
}

} // namespace peiyu
