#include "services/calendarservice.h"

#include "reference/holidays.h"
#include "repositories/calendarrepository.h"

namespace peiyu {

Result<WorkingCalendar> CalendarService::calendar(const JobContext &context)
{
    PEIYU_TRY(days, CalendarRepository::days(context.connection));
    PEIYU_TRY(years, CalendarRepository::years(context.connection));
    QVector<CalendarDay> all = shippedHolidays().days;
    QSet<int> published = shippedHolidays().years;
    for (const EnteredDay &entered : days)
        all.append(entered.day);
    for (const EnteredYear &entered : years)
        published.insert(entered.year);
    return WorkingCalendar(all, published);
}

} // namespace peiyu
