#include "reference/holidays.h"

#include "reference/referencetable.h"

namespace peiyu {

namespace {

ShippedHolidays readHolidays()
{
    constexpr qsizetype columns = 5;
    ShippedHolidays found;
    for (const QStringList &row : referenceRows(QStringLiteral("holidays.csv"), u',', columns)) {
        found.days.append({QDate::fromString(row[0], Qt::ISODate), dayKindFromKey(row[2]), row[1]});
        found.years.insert(row[3].toInt());
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
