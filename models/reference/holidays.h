#pragma once
/// The shipped days off and working weekends of China by the State Council's yearly notices
/// (resources/reference/holidays.csv).
/// Thread: any; the list is read once.

#include "domain/workingcalendar.h"

namespace peiyu {

struct ShippedHolidays
{
    QVector<CalendarDay> days;
    QSet<int> years; ///< with a published notice
};

const ShippedHolidays &shippedHolidays();

} // namespace peiyu
