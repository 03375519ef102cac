#pragma once
/// The three clocks of a request, in working days. Product §7: the day a thing is received does not
/// count, days of a pause are skipped; limits by kind are 本系统默认 unless the district set its
/// own.
///   签收  from 交办 to the lead unit's 签收; begins anew with each 交办; until then 答复 and 办结
///         run on, and the one that is due first is the one the row shows
///   答复  from the day received to the first answer
///   办结  from the day received to the answer that passed 审核, plus granted 延期
/// 不满意 lets 办结 run on with the days that were left: from the answer to 重办 nothing counts,
/// and what was answered in time has at least one working day each time (本系统默认).

#include "domain/request.h"
#include "domain/workingcalendar.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace peiyu {

struct ClockReading
{
    RequestClock clock = RequestClock::Answer;
    QDate from;
    int limit = 0;     ///< working days, with the extension
    int used = 0;      ///< until met, else until today
    int paused = 0;    ///< working days that were skipped
    int left = 0;      ///< working days until due; 0 once it is late
    QDate due;         ///< null while a pause without an end holds it
    QDate metOn;       ///< null while it runs
    Lateness late;     ///< at metOn, else today
    bool held = false; ///< somebody paused or shelved it, today too
};

/// What clocks stand on.
struct ClockFacts
{
    QVector<RequestPause> pauses;
    std::optional<ClockLimit> limit; ///< none: no clock runs (意见建议)
};

struct RequestClocks
{
    std::optional<ClockReading> sign, answer, close;
    std::optional<RequestClock> running; ///< the one the row shows; none while nothing runs
    const ClockReading *current() const;
    const ClockReading *of(RequestClock clock) const;
};

RequestClocks clocksOf(const Request &request, const ClockFacts &facts,
                       const WorkingCalendar &calendar, QDate today);

QVector<DateSpan> spansOf(const QVector<RequestPause> &pauses);
/// Whether somebody's pause holds the request on that day. A pause that had an end is over after
/// it, though nobody resumed: `Request::paused` alone does not tell.
bool isPausedOn(const Request &request, const QVector<RequestPause> &pauses, QDate day);

/// The due days and the running clock into the fields that are stored. Independent of today.
void storeDueDays(Request &request, const ClockFacts &facts, const WorkingCalendar &calendar);

/// What `Request::closedFigures` keeps: limits, used, paused, due and met day of each clock, and
/// the version of the calendar.
QString frozenFigures(const RequestClocks &clocks, const WorkingCalendar &calendar);
struct FrozenFigures
{
    RequestClocks clocks;
    QString calendar;
};
/// Empty clocks for a text that is none.
FrozenFigures figuresFrom(const QString &frozen);

/// 剩 2 个工作日 · 今天到期 · 已到期（未满 1 个工作日） · 超 5 个工作日 · 当日签收 · 已暂停.
QString clockText(const ClockReading &reading, QDate today);

/// Working days of the pauses people asked for, until `today`.
int askedPauseDays(const QVector<RequestPause> &pauses, const WorkingCalendar &calendar,
                   QDate today);

} // namespace peiyu
