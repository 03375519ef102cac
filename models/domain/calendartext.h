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
/// 2027 年放假安排尚未录入 …: said wherever days of such a year are counted.
QString provisionalText(int year);

} // namespace peiyu
