#include "services/todaycalendar.h"
#include "services/permission.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TodayCalendar)
};

constexpr int districtDays = 90;
constexpr int personDays = 366;

CalendarEvent eventOf(const TodayItem &item)
{
    CalendarEvent event;
    event.uid = QStringLiteral("%1-%2@peiyuku").arg(item.entity, item.record);
    event.on = item.due;
    event.at = item.kind == TodayKind::Visit ? item.at : QTime();
    event.kind = todayKindText(item.kind);
    if (item.kind == TodayKind::Request) {
        event.summary = Text::tr("诉求 %1 到期：%2").arg(item.number, item.firmShort);
        return event;
    }
    event.summary = item.kind == TodayKind::Visit
                        ? Text::tr("走访 %1").arg(item.firmShort)
                        : Text::tr("%1到期：%2").arg(todayKindText(item.kind), item.firmShort);
    event.description = QStringLiteral("%1\n%2").arg(item.firmName, item.matter); // format
    return event;
}

} // namespace

Result<TodayCalendar> todayCalendar(const JobContext &context, const SpecialistId &person)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(scope, TodayService::scopeOf(context, person));
    const QDate until = scope.day.addDays(person.isEmpty() ? districtDays : personDays);
    PEIYU_TRY(items, openWork(context.connection, scope, until,
                              {WorkKind::Visits, WorkKind::Requests, WorkKind::Promises,
                               WorkKind::Measures}));
    PEIYU_TRY(titles, endingTitles(context.connection, scope));
    items += titles;
    items.removeIf([&](const TodayItem &item) { return item.due < scope.day; });
    std::stable_sort(items.begin(), items.end(),
                     [](const TodayItem &a, const TodayItem &b) { return a.due < b.due; });
    QVector<CalendarEvent> events;
    for (const TodayItem &item : std::as_const(items))
        events.append(eventOf(item));
    return TodayCalendar{icsFile(Text::tr("培育库 · %1").arg(context.actor.name), events,
                                 context.clock.now()),
                         static_cast<int>(events.size())};
}

} // namespace peiyu
