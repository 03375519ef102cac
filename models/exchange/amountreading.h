#pragma once
/// Amounts as offices write them, read exactly: 150万人民币, 50万美元, 1,200万元, 15000000元.
/// Not here: whether an amount is likely (rowfigures).

#include "exchange/tablecell.h"

#include <QString>

#include <optional>

namespace peiyu {

/// What an amount is counted in: 万元, 亿元, 万美元.
struct AmountUnit
{
    int power = 127;     ///< of ten, turns the unit into 万
    quint8 currency = 0; ///< 0: 人民币, or none named; else a foreign one (amountreading.cpp)

    static const AmountUnit Yuan;
    static const AmountUnit Thousand;
    static const AmountUnit Wan;
    static const AmountUnit Million;
    static const AmountUnit Yi;
    static const AmountUnit Percent; ///< no money at all
    static const AmountUnit None;

    friend constexpr bool operator==(const AmountUnit &, const AmountUnit &) = default;
};
inline constexpr AmountUnit AmountUnit::Yuan{-4};
inline constexpr AmountUnit AmountUnit::Thousand{-1};
inline constexpr AmountUnit AmountUnit::Wan{0};
inline constexpr AmountUnit AmountUnit::Million{2};
inline constexpr AmountUnit AmountUnit::Yi{4};
inline constexpr AmountUnit AmountUnit::Percent{126};
inline constexpr AmountUnit AmountUnit::None{};

/// The unit a header names: （万元）, （单位：元）, /亿元, （万美元）, （%）. None when it names
/// none.
AmountUnit amountUnitOfHeader(const QString &header);
/// The unit a title or a line above the table names for all its amounts: 单位：万元.
AmountUnit amountUnitOfTitle(const QString &title);

/// 元, 万元, 万美元 …; empty for None and Percent.
QString amountUnitText(AmountUnit unit);

struct AmountReading
{
    QString wan;             ///< exact decimal in 万, rounded to the 分
    QString currency;        ///< empty: 人民币
    bool unitInCell = false; ///< else it is the header's, or 万 where that names none
    /// The cell names its currency by a word or sign; 元 alone is none.
    bool currencyInCell = false;
    /// 500美元 below （万元）: taken in the header's unit, and 500 美元 may be meant.
    bool unitDoubtful = false;
    /// The cell's currency, which counts, is not the header's.
    bool currencyDoubtful = false;
};

/// Empty when the cell is no amount. Unit and currency of the header count where the cell names
/// none.
std::optional<AmountReading> readAmount(const TableCell &cell, AmountUnit headerUnit);

/// A currency by its word or letters: 美元, USD, 港币; empty for 人民币, nothing for other words.
std::optional<QString> currencyNamed(const QString &words);

/// "12.5" × 10^power, exactly; "0.00125" for -4. Nothing but digits and one point goes in.
QString shiftedDecimal(const QString &digits, int power);

} // namespace peiyu
