#pragma once
/// The working calendar of this base: the shipped notices (2022-2026) with what the office entered
/// over them. A year nobody entered a notice for is 暂估. After every change the due days of open
/// requests are counted anew in the same unit.
/// Thread: the context's. Errors: Validation with the field, Format of a file, Permission.

#include "domain/calendarnotice.h"
#include "domain/workingcalendar.h"
#include "services/saved.h"

#include <QVector>

#include <optional>

namespace peiyu {

/// Where an entry of the calendar comes from.
enum class CalendarSource {
    Shipped,   ///< a notice that came with the program
    Entered,   ///< the office's own day
    TakenBack, ///< a shipped one the office took back: as the week has it
};
QString calendarSourceKey(CalendarSource source); ///< "notice", "office", "taken_back"
QString calendarSourceText(CalendarSource source);

struct CalendarEntry
{
    CalendarDay day;
    CalendarSource source = CalendarSource::Shipped;
    std::optional<CalendarDay> shipped; ///< what the shipped notice says of the day
};

struct CalendarYear
{
    int year = 0;
    bool published = false; ///< else 暂估
    bool entered = false;   ///< the office entered its notice
    QString notice;         ///< 文号 and title, or where it stands on the web
    QVector<CalendarEntry> entries;
};

/// One day of a count, for those who check it by hand.
struct CountedDay
{
    QDate on;
    bool working = false;
    QString note; ///< 周末, 春节放假, 调休上班（春节）; empty for a plain working day
};

class CalendarService
{
public:
    static Result<WorkingCalendar> calendar(const JobContext &context);
    static Result<CalendarYear> year(const JobContext &context, int year);
    /// From the first shipped year to the one after next.
    static Result<QVector<int>> years(const JobContext &context);

    /// Years the days to come reach (60 days) without a notice; a sentence for a banner, empty when
    /// there is none.
    static Result<QVector<int>> provisionalYears(const JobContext &context);
    static Result<QString> provisionalNotice(const JobContext &context);

    /// Without a kind: as the week has it. A day that is as the shipped notice has it is no entry.
    static Result<Saved> setDay(const JobContext &context, const CalendarDay &day);

    /// What a notice says, by its text or by a table; nothing is written. `year` 0: the one the
    /// text names.
    static Result<CalendarReading> readText(const JobContext &context, const QString &text,
                                            int year = 0);
    /// The text of a file in any encoding offices send.
    static Result<CalendarReading> readTextFile(const JobContext &context, const QString &path,
                                                int year = 0);
    static Result<CalendarReading> readFile(const JobContext &context, const QString &path,
                                            int year);
    /// The days of a year as the notice has them, in place of what was entered or shipped for it.
    /// Doubts are refused unless a person has looked at them.
    static Result<Saved> enterYear(const JobContext &context, const CalendarReading &reading,
                                   bool doubtsSeen = false);

    /// Every day after `from` up to the n-th working day; the last one is due.
    static Result<QVector<CountedDay>> countTo(const JobContext &context, QDate from, int days);
    /// Every day of (from, upTo].
    static Result<QVector<CountedDay>> countBetween(const JobContext &context, QDate from,
                                                    QDate upTo);
};

} // namespace peiyu
