#include "reference/holidays.h"

#include "reference/referencetable.h"

namespace peiyu {

namespace {

ShippedHolidays readHolidays()
{
    constexpr qsizetype columns = 5;
    ShippedHolidays found;
    for (const QStringList &row : referenceRows(QStringLiteral("holidays.csv"), u',', columns)) {
        const QDate on = QDate::fromString(row[0], Qt::ISODate);
        const int year = row[3].toInt();
        found.days.append({on, dayKindFromKey(row[2]), row[1]});
        found.years.insert(year);
        found.notices.insert(year, row[4]);
        found.noticeOf.insert(on, year);
    }
    return found;
}

} // namespace

const ShippedHolidays &shippedHolidays()
{
    static const ShippedHolidays found = readHolidays();
    return found;
}

} // namespace peiyu
