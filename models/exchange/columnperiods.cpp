// Columns of months and quarters in a ColumnMapping.
#include "exchange/columnmapping.h"

#include <algorithm>

namespace peiyu {

bool ColumnMapping::hasPeriod(const PeriodColumn &like) const
{
    return std::any_of(m_periods.cbegin(), m_periods.cend(), [&](const PeriodColumn &other) {
        return other.item == like.item && other.period == like.period &&
               other.cumulative == like.cumulative;
    });
}

void ColumnMapping::setPeriod(const PeriodColumn &period)
{
    release(period.column);
    m_periods.removeIf([&](const PeriodColumn &other) {
        return other.item == period.item && other.period == period.period &&
               other.cumulative == period.cumulative;
    });
    if (period.column >= 0)
        m_periods.append(period);
}

std::optional<PeriodColumn> ColumnMapping::periodOf(int column) const
{
    for (const PeriodColumn &one : m_periods) {
        if (one.column == column)
            return one;
    }
    return std::nullopt;
}

bool ColumnMapping::lacksPeriod() const
{
    return std::any_of(m_periods.cbegin(), m_periods.cend(),
                       [](const PeriodColumn &period) { return !period.isWhole(); });
}

void ColumnMapping::completePeriods(const PeriodColumn &said)
{
    const QVector<PeriodColumn> before = m_periods;
    for (PeriodColumn period : before) {
        if (period.isWhole())
            continue;
        if (!period.headedPeriod) {
            period.headedItem = period.item;
            period.headedPeriod = period.period;
        }
        if (!period.item)
            period.item = said.item;
        if (period.period.year == 0)
            period.period.year = said.period.year;
        if (period.period.number == 0) {
            period.period.number = said.period.number;
            period.period.quarter = said.period.quarter;
        }
        if (!hasPeriod(period))
            setPeriod(period);
    }
}

} // namespace peiyu
