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

bool ColumnMapping::needsPeriod() const
{
    return !m_periods.isEmpty() && !has(ImportField::FigurePeriodWord) &&
           std::none_of(m_periods.cbegin(), m_periods.cend(),
                        [](const PeriodColumn &period) { return period.period.isValid(); });
}

void ColumnMapping::completePeriods(const PeriodColumn &said)
{
    const QVector<PeriodColumn> before = m_periods;
    // A title's 1—10月 makes columns 累计 where no header tells 本月 and 累计 apart.
    const bool told = std::any_of(before.cbegin(), before.cend(), [](const PeriodColumn &one) {
        return one.cumulative || one.current;
    });
    for (const PeriodColumn &column : before) {
        PeriodColumn period = column;
        if (period.isWhole() && !period.headedPeriod)
            continue;
        if (!period.headedPeriod) {
            period.headedItem = period.item;
            period.headedPeriod = period.period;
            period.headedCumulative = period.cumulative;
            period.headedCurrent = period.current;
        }
        if (!period.item)
            period.item = said.item;
        if (period.period.year == 0)
            period.period.year = said.period.year;
        if (period.period.number == 0) {
            period.period.number = said.period.number;
            period.period.quarter = said.period.quarter;
        }
        if (!told && period.headedPeriod->number == 0 && period.period == said.period) {
            period.cumulative = said.cumulative;
            period.current = said.current;
        }
        if (!hasPeriod(period))
            setPeriod(period);
    }
}

void ColumnMapping::readPeriodsAgain(const HeaderWords &words, const QStringList &header,
                                     const QSet<int> &same)
{
    const QVector<PeriodColumn> before = m_periods;
    m_periods.clear();
    for (const PeriodColumn &remembered : before) {
        PeriodColumn period = remembered;
        const QString head = header.value(period.column);
        const PeriodColumn said = words.findPeriod(head).value_or(words.findInTitle(head));
        const bool asHeaded = same.contains(period.column);
        if (said.period.year == 0 || period.period.year == 0 || !asHeaded)
            period.period.year = said.period.year;
        if (said.period.number == 0 || period.period.number == 0 || !asHeaded) {
            period.period.number = said.period.number;
            period.period.quarter = said.period.quarter;
        }
        if (said.cumulative || said.current) {
            period.cumulative = said.cumulative;
            period.current = said.current;
        }
        if (!hasPeriod(period))
            setPeriod(period);
    }
}

std::optional<PeriodColumn> periodSaid(const QString &words)
{
    PeriodColumn said;
    QString plain = words.trimmed();
    said.cumulative = plain.endsWith(u"累计"); // data
    said.current = plain.endsWith(u"当期");    // data
    if (said.cumulative || said.current)
        plain = plain.chopped(2).trimmed();
    if (const auto period = FigurePeriod::fromWords(plain)) {
        said.period = *period;
        return said;
    }
    constexpr qsizetype digitsOfYear = 4;
    const QString alone = plain.remove(u'年').remove(u'度');
    said.period.year = alone.size() == digitsOfYear ? yearOfHeader(alone) : 0;
    return said.period.year > 0 ? std::optional(said) : std::nullopt;
}

} // namespace peiyu
