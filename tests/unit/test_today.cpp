// Who is alerted when, how days read, which due day is how late: on values.

#include "domain/today.h"
#include "support/printers.h"

#include <QSet>

using namespace peiyu;

namespace {

QDate day(int month, int on)
{
    return QDate(2026, month, on);
}

/// 国庆 of 2026: 1 to 7 October off, Saturday the 10th at work.
WorkingCalendar october()
{
    QVector<CalendarDay> days;
    for (int on = 1; on <= 7; ++on)
        days.append({day(10, on), DayKind::Off, QStringLiteral("国庆节")});
    days.append({day(10, 10), DayKind::Work, QStringLiteral("国庆节")});
    return WorkingCalendar(days, {2026});
}

TodayItem due(QDate on)
{
    TodayItem item;
    item.entity = QStringLiteral("promise");
    item.record = on.toString(Qt::ISODate);
    item.kind = TodayKind::Promise;
    item.due = on;
    return item;
}

} // namespace

TEST_CASE("T-1 the specialist, T+0 the department, T+3 the head; nobody on a day off")
{
    const WorkingCalendar calendar = october();
    const auto level = [&](int month, int on) {
        return alertLevel(calendar, day(9, 30), day(month, on));
    };
    CHECK(level(9, 28) == AlertLevel::None);
    CHECK(level(9, 29) == AlertLevel::Specialist);
    CHECK(level(9, 30) == AlertLevel::Department);
    CHECK(level(10, 3) == AlertLevel::None); // a holiday, though it is late by then
    CHECK(level(10, 8) == AlertLevel::Department);
    CHECK(level(10, 9) == AlertLevel::Department);
    CHECK(level(10, 10) == AlertLevel::Head); // a Saturday at work
    CHECK(level(10, 11) == AlertLevel::None);
    CHECK(alertLevel(calendar, {}, day(9, 30)) == AlertLevel::None);
    // One working day before 8 October is 30 September.
    CHECK(alertLevel(calendar, day(10, 8), day(9, 30)) == AlertLevel::Specialist);
    CHECK(alertLevel(calendar, day(10, 8), day(9, 29)) == AlertLevel::None);
}

TEST_CASE("each role is told from its level on")
{
    CHECK(isAlerted(AlertLevel::Specialist, Role::Specialist));
    CHECK_FALSE(isAlerted(AlertLevel::Specialist, Role::Office));
    CHECK(isAlerted(AlertLevel::Department, Role::Office));
    CHECK_FALSE(isAlerted(AlertLevel::Department, Role::Head));
    CHECK(isAlerted(AlertLevel::Head, Role::Head));
    CHECK(isAlerted(AlertLevel::Head, Role::Specialist));
    CHECK_FALSE(isAlerted(AlertLevel::Head, Role::Administrator));
    CHECK_FALSE(isAlerted(AlertLevel::None, Role::Specialist));
}

TEST_CASE("the last due day a role is told of is the one rule read backwards; a pause holds back")
{
    const WorkingCalendar calendar = october();
    for (int on = 1; on <= 31; ++on) {
        for (const Role role : {Role::Specialist, Role::Office, Role::Head, Role::Leader}) {
            const QDate today = day(10, on);
            INFO(on);
            const QDate last = alertedUntil(calendar, role, today);
            REQUIRE(last.isValid() == calendar.isWorking(today));
            if (last.isNull())
                continue;
            CHECK(isAlerted(alertLevel(calendar, last, today), role));
            CHECK_FALSE(isAlerted(alertLevel(calendar, last.addDays(1), today), role));
        }
        CHECK(alertedUntil(calendar, Role::Administrator, day(10, on)).isNull());
        CHECK(alertedUntil(calendar, Role::Auditor, day(10, on)).isNull());
    }
    const QVector<DateSpan> pauses = {{day(10, 13), day(10, 15)}};
    CHECK(alertLevel(calendar, day(10, 12), day(10, 15)) == AlertLevel::Head);
    CHECK(alertLevel(calendar, day(10, 12), day(10, 15), pauses) == AlertLevel::Department);
}

TEST_CASE("the last due day that is so late is found as lateness counts it")
{
    const WorkingCalendar calendar = october();
    for (int on = 1; on <= 31; ++on) {
        for (int late = 1; late <= 4; ++late) {
            const QDate today = day(10, on);
            const QDate last = lateSince(calendar, today, late);
            INFO(on << " " << late);
            CHECK(lateness(calendar, last, today).days >= late);
            CHECK(lateness(calendar, last.addDays(1), today).days < late);
        }
    }
}

TEST_CASE("groups by working days, each thing once but for the week; words of days")
{
    const WorkingCalendar calendar = october();
    const TodayList list = todayList(
        calendar, day(9, 30),
        {due(day(9, 25)), due(day(9, 30)), due(day(10, 10)), due(day(10, 12)), due(day(10, 13))});
    CHECK(list.count(TodayGroup::Overdue) == 1);
    CHECK(list.count(TodayGroup::DueToday) == 1);
    CHECK(list.count(TodayGroup::Soon) == 1); // 8, 9, 10 October
    CHECK(list.count(TodayGroup::ThisWeek) == 0);
    REQUIRE(list.next);
    CHECK(list.next->due == day(10, 12));
    CHECK(list.total() == 3);
    CHECK(list.urgent() == 2);
    CHECK(shortDayText(day(10, 10)) == u"10-10 周六");
    CHECK(latenessText({true, 0}) == u"已到期（未满 1 个工作日）");
    CHECK(latenessText({true, 6}) == u"超 6 个工作日");
    CHECK(todayDueText(due(day(10, 1)), day(9, 30)) == u"明天");
}

TEST_CASE("keys of groups and kinds are distinct and stay")
{
    QSet<QString> keys;
    for (const TodayGroup group : allTodayGroups)
        keys.insert(todayGroupKey(group));
    CHECK(keys == QSet<QString>{QStringLiteral("overdue"), QStringLiteral("today"),
                                QStringLiteral("soon"), QStringLiteral("week"),
                                QStringLiteral("titles"), QStringLiteral("figures"),
                                QStringLiteral("new"), QStringLiteral("warnings")});
    keys.clear();
    for (const TodayKind kind : allTodayKinds)
        keys.insert(todayKindKey(kind));
    CHECK(keys.size() == static_cast<int>(allTodayKinds.size()));
}
