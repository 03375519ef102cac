#pragma once
/// Words of the working calendar, for page, command and report alike.

#include "domain/workingcalendar.h"

#include <QDate>
#include <QString>

namespace peiyu {

/// 周一 … 周日.
QString weekdayText(QDate day);
/// 超 6 个工作日 · 已到期（未满 1 个工作日）; empty for what is not late.
QString latenessText(const Lateness &late);
/// 放假, 上班.
QString dayKindText(DayKind kind);
/// What is special about a day: 春节放假, 调休上班（春节）, 周末; empty for a plain working day.
QString dayNoteText(const WorkingCalendar &calendar, QDate day);
/// 2026-02-04, or 2027-01-12（暂估） where the notice of that year is not entered; 未定 for none.
QString dueDayText(const WorkingCalendar &calendar, QDate due);
/// 2027 年放假安排尚未录入 …: said wherever days of such a year are counted.
QString provisionalText(int year);
/// Beside one day, short: 2027 年放假通知未录入 …; empty when the notice is known, and for no day.
QString provisionalDayText(const WorkingCalendar &calendar, QDate day);

} // namespace peiyu
