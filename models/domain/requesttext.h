#pragma once
/// Sentences about a request's clocks and limits that list, page, print and command show alike.
/// Words of single values stand in request.h, of one clock in requestclock.h (clockText).

#include "domain/requestquery.h"
#include "domain/workingcalendar.h"

#include <QString>

namespace peiyu {

/// The clock a row shows: the running one; while paused or 挂账 the one that waits; once answered
/// 办结. Null without limits.
const ClockReading *shownClock(const Request &request, const RequestClocks &clocks);

/// 办结 超 5 个工作日 · 答复 今天到期 · 等企业补图纸 第 6 天 · 已答复，用 5 个工作日 · 无时限.
/// `pauseDays`: working days of the pause that runs, with today; 0 when none does.
QString requestClockWords(const RequestRow &row, int pauseDays, QDate today);

/// 督办, or 督办未回复 once the reply is late; empty for a null day (RequestRow::supervisedUntil).
QString supervisionWord(QDate until, QDate today);
/// Working days of the pause that runs, with today; 0 without one.
int pauseDays(const RequestRow &row, const WorkingCalendar &calendar, QDate today);

/// 2026-01-12 起，办结时限 15 个工作日（本系统默认），已用 9，暂停 2，2026-02-04 到期。The calendar
/// it was counted by follows.
QString clockFacts(const ClockReading &reading, const ClockLimit &limit,
                   const WorkingCalendar &calendar);

/// 签收 1、答复 5、办结 15
QString limitText(const ClockLimit &limit);
/// 本系统默认, or the document the district took it from.
QString limitSourceText(const ClockLimit &limit);

} // namespace peiyu
