#pragma once
/// What a notice of holidays says, day by day: the State Council's text as it is published
/// (二、春节：2月15日至23日放假调休，共9天。2月14日（周日）上班。) or a table of days. Reading
/// only; what is unclear is named and waits for a person. A notice may hold a few days of the
/// neighbouring years (2022年12月31日); those further away are doubted.

#include "domain/workingcalendar.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace peiyu {

struct CalendarReading
{
    int year = 0;
    QString notice;            ///< 文号 and title, as far as they were found
    QVector<CalendarDay> days; ///< in order, each day once
    QStringList doubts;        ///< what was not understood or contradicts itself
    QStringList notes;         ///< what was left out on purpose

    int countOf(DayKind kind) const;
};

/// `year` 0: the year the text names.
CalendarReading readHolidayNotice(const QString &text, int year = 0);

/// Rows of date, name, kind; a head is left out. Kinds: off, work, 放假, 上班 …
CalendarReading readHolidayTable(const QVector<QStringList> &rows, int year);

} // namespace peiyu
