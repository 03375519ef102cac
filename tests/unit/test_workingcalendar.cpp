// Working days by hand: 国庆 and 春节 of 2025 and 2026 as their notices have them, pauses, the end
// of what is published, and how late something is.

#include "domain/calendartext.h"
#include "domain/workingcalendar.h"
#include "support/printers.h"

using namespace peiyu;

namespace {

QDate on(const char *iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

void add(QVector<CalendarDay> &days, const char *from, const char *last, DayKind kind,
         const QString &name)
{
    for (QDate day = on(from); day <= on(last); day = day.addDays(1))
        days.append({day, kind, name});
}

/// Copied from the notices of 2025 and 2026, not from the shipped file.
WorkingCalendar calendar()
{
    QVector<CalendarDay> days;
    const QString spring = QStringLiteral("春节");
    const QString national = QStringLiteral("国庆节");
    add(days, "2025-01-28", "2025-02-04", DayKind::Off, spring);
    add(days, "2025-01-26", "2025-01-26", DayKind::Work, spring); // Sunday
    add(days, "2025-02-08", "2025-02-08", DayKind::Work, spring); // Saturday
    add(days, "2025-10-01", "2025-10-08", DayKind::Off, national);
    add(days, "2025-09-28", "2025-09-28", DayKind::Work, national); // Sunday
    add(days, "2025-10-11", "2025-10-11", DayKind::Work, national); // Saturday
    add(days, "2026-01-01", "2026-01-03", DayKind::Off, QStringLiteral("元旦"));
    add(days, "2026-01-04", "2026-01-04", DayKind::Work, QStringLiteral("元旦")); // Sunday
    add(days, "2026-02-15", "2026-02-23", DayKind::Off, spring);
    add(days, "2026-02-14", "2026-02-14", DayKind::Work, spring); // Saturday
    add(days, "2026-02-28", "2026-02-28", DayKind::Work, spring); // Saturday
    add(days, "2026-10-01", "2026-10-07", DayKind::Off, national);
    add(days, "2026-09-20", "2026-09-20", DayKind::Work, national); // Sunday
    add(days, "2026-10-10", "2026-10-10", DayKind::Work, national); // Saturday
    return WorkingCalendar(days, {2025, 2026});
}

} // namespace

TEST_CASE("due days across 国庆 2025 and 2026 count make-up days and no holiday")
{
    const WorkingCalendar days = calendar();
    // Received on Friday 26 September 2025; Sunday the 28th is made up for.
    CHECK(days.after(on("2025-09-26"), 1) == on("2025-09-28"));
    CHECK(days.after(on("2025-09-26"), 3) == on("2025-09-30"));
    CHECK(days.after(on("2025-09-26"), 4) == on("2025-10-09"));
    CHECK(days.after(on("2025-09-26"), 6) == on("2025-10-11")); // a Saturday
    CHECK(days.after(on("2025-09-26"), 7) == on("2025-10-13"));
    // Received on a holiday: the next working day is the first.
    CHECK(days.after(on("2025-10-03"), 1) == on("2025-10-09"));
    CHECK(days.after(on("2026-09-30"), 1) == on("2026-10-08"));
    CHECK(days.after(on("2026-09-30"), 3) == on("2026-10-10"));
    CHECK(days.after(on("2026-09-30"), 4) == on("2026-10-12"));
    CHECK(days.after(on("2026-09-18"), 1) == on("2026-09-20")); // Friday → Sunday
}

TEST_CASE("due days across 春节 2025 and 2026 count make-up days and no holiday")
{
    const WorkingCalendar days = calendar();
    CHECK(days.after(on("2025-01-24"), 1) == on("2025-01-26"));
    CHECK(days.after(on("2025-01-24"), 2) == on("2025-01-27"));
    CHECK(days.after(on("2025-01-24"), 3) == on("2025-02-05"));
    CHECK(days.after(on("2025-01-24"), 6) == on("2025-02-08"));
    CHECK(days.after(on("2025-01-24"), 7) == on("2025-02-10"));
    CHECK(days.after(on("2026-02-13"), 1) == on("2026-02-14"));
    CHECK(days.after(on("2026-02-13"), 2) == on("2026-02-24"));
    CHECK(days.after(on("2026-02-13"), 6) == on("2026-02-28"));
    CHECK(days.after(on("2026-02-13"), 7) == on("2026-03-02"));
    CHECK(days.between(on("2026-02-13"), on("2026-03-02")) == 7);
    CHECK(days.between(on("2026-02-14"), on("2026-02-23")) == 0);
    CHECK(days.between(on("2026-02-23"), on("2026-02-14")) == 0);
    CHECK(days.workingDayFrom(on("2026-02-15")) == on("2026-02-24"));
    CHECK(days.workingDayFrom(on("2026-02-14")) == on("2026-02-14"));
    CHECK(days.after(on("2026-02-16"), 0) == on("2026-02-16"));
}

TEST_CASE("a pause is half-open: its first day does not count, the day of going on does")
{
    const WorkingCalendar days = calendar();
    // Monday 2 March 2026, three days: Tue, Wed, Thu. Paused Wed and Thu: Tue, Fri, Mon.
    const QVector<DateSpan> pause{{on("2026-03-04"), on("2026-03-06")}};
    CHECK(days.after(on("2026-03-02"), 3) == on("2026-03-05"));
    CHECK(days.after(on("2026-03-02"), 3, pause) == on("2026-03-09"));
    CHECK(days.between(on("2026-03-02"), on("2026-03-09"), pause) == 3);
    CHECK(days.between(on("2026-03-03"), on("2026-03-05"), pause) == 0);
    // Two pauses that overlap skip each day once.
    const QVector<DateSpan> two{pause.first(), {on("2026-03-05"), on("2026-03-07")}};
    CHECK(days.after(on("2026-03-02"), 3, two) == on("2026-03-10"));
    // An empty one skips nothing.
    CHECK(days.after(on("2026-03-02"), 3, {{on("2026-03-04"), on("2026-03-04")}}) ==
          on("2026-03-05"));
}

TEST_CASE("a pause without an end leaves no due day behind it, but those before it")
{
    const WorkingCalendar days = calendar();
    const QVector<DateSpan> endless{{on("2026-03-05"), {}}};
    CHECK(days.after(on("2026-03-02"), 2, endless) == on("2026-03-04"));
    CHECK(days.after(on("2026-03-02"), 3, endless).isNull());
    CHECK(days.between(on("2026-03-02"), on("2026-12-31"), endless) == 2);
}

TEST_CASE("late begins the day after; under one working day it is 0 days")
{
    const WorkingCalendar days = calendar();
    CHECK_FALSE(lateness(days, on("2026-09-30"), on("2026-09-30")).late);
    const Lateness holiday = lateness(days, on("2026-09-30"), on("2026-10-07"));
    CHECK(holiday.late);
    CHECK(holiday.days == 0); // 已到期（未满 1 个工作日）
    CHECK(lateness(days, on("2026-09-30"), on("2026-10-08")).days == 1);
    CHECK(lateness(days, on("2026-09-30"), on("2026-10-10")).days == 3);
    CHECK(lateness(days, on("2026-09-30"), on("2026-10-11")).days == 3);
    CHECK_FALSE(lateness(days, {}, on("2026-10-11")).late);
    const QVector<DateSpan> pause{{on("2026-10-08"), on("2026-10-10")}};
    CHECK(lateness(days, on("2026-09-30"), on("2026-10-10"), pause).days == 1);
}

TEST_CASE("behind the last notice weekends alone are off, and the year is 暂估")
{
    const WorkingCalendar days = calendar();
    CHECK(days.isPublished(2026));
    CHECK_FALSE(days.isPublished(2027));
    // Wednesday 30 December 2026: Thu 31, Fri 1 January, Mon 4.
    CHECK(days.after(on("2026-12-30"), 1) == on("2026-12-31"));
    CHECK(days.after(on("2026-12-30"), 2) == on("2027-01-01"));
    CHECK(days.after(on("2026-12-30"), 3) == on("2027-01-04"));
    // From the published side: 1 to 3 January 2026 are off, Sunday the 4th is not.
    CHECK(days.after(on("2025-12-31"), 1) == on("2026-01-04"));
    CHECK(provisionalText(2027).contains(u"2027 年放假安排尚未录入"));
}

TEST_CASE("a later entry replaces the earlier one; as the week has it takes it away")
{
    QVector<CalendarDay> entries{{on("2026-10-10"), DayKind::Work, QStringLiteral("国庆节")},
                                 {on("2026-10-10"), DayKind::Off, QStringLiteral("停电")}};
    const WorkingCalendar replaced(entries, {2026});
    CHECK_FALSE(replaced.isWorking(on("2026-10-10")));
    CHECK(dayNoteText(replaced, on("2026-10-10")) == u"停电放假");
    entries.append({on("2026-10-10"), std::nullopt, {}});
    const WorkingCalendar taken(entries, {2026});
    CHECK_FALSE(taken.entryOf(on("2026-10-10")));
    CHECK(dayNoteText(taken, on("2026-10-10")) == u"周末");
    CHECK(taken.version() != replaced.version());
    CHECK(dayNoteText(calendar(), on("2026-10-10")) == u"调休上班（国庆节）");
    CHECK(dayNoteText(calendar(), on("2026-10-09")).isEmpty());
}
