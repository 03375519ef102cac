#pragma once
/// The shipped days off and working weekends of China by the State Council's yearly notices
/// (resources/reference/holidays.csv).
/// Thread: any; the list is read once.

#include "domain/workingcalendar.h"

namespace peiyu {

struct ShippedHolidays
{
    QVector<CalendarDay> days;
    QSet<int> years;             ///< with a published notice
    QHash<int, QString> notices; ///< where the notice of a year stands on the web
    QHash<QDate, int> noticeOf;  ///< the year of whose notice a day is
};

const ShippedHolidays &shippedHolidays();

} // namespace peiyu
