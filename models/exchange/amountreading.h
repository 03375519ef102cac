#pragma once
/// Amounts as offices write them, read exactly: 150万人民币, 50万美元, 1,200万元, 15000000元.
/// Not here: whether an amount is likely (rowfigures).

#include "exchange/tablecell.h"

#include <QString>

#include <optional>

namespace peiyu {

/// The value is the power of ten that turns the unit into 万.
enum class AmountUnit : qint8 {
    Yuan = -4,
    Thousand = -1,
    Wan = 0,
    Million = 2,
    Yi = 4,
    Percent = 126, ///< no money at all
    None = 127
};

/// The unit a header names: （万元）, （单位：元）, /亿元, （%）. None when it names none.
AmountUnit amountUnitOfHeader(const QString &header);
/// The unit a title or a line above the table names for all its amounts: 单位：万元.
AmountUnit amountUnitOfTitle(const QString &title);

/// 元, 万元 …; empty for None and Percent.
QString amountUnitText(AmountUnit unit);

struct AmountReading
{
    QString wan;             ///< exact decimal in 万, rounded to the 分
    QString currency;        ///< empty: 人民币
    bool unitInCell = false; ///< else it is the header's, or 万 where that names none
};

/// Empty when the cell is no amount. `headerUnit` counts where the cell names none.
std::optional<AmountReading> readAmount(const TableCell &cell, AmountUnit headerUnit);

/// A currency by its word or letters: 美元, USD, 港币; empty for 人民币, nothing for other words.
std::optional<QString> currencyNamed(const QString &words);

/// "12.5" × 10^power, exactly; "0.00125" for -4. Nothing but digits and one point goes in.
QString shiftedDecimal(const QString &digits, int power);

} // namespace peiyu
