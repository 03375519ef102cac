#pragma once
/// Yearly figures of a firm (policy reference §1.1): money in 万元, persons, percent, points, as
/// exact decimals in text. A figure that is not there is empty, which is not zero.
/// Thread: pure functions on values. Errors: Validation with the item's key as field.

#include "foundation/money.h"
#include "foundation/result.h"
#include "foundation/strongid.h"

#include <QString>

#include <array>
#include <optional>

namespace peiyu {

enum class FigureItem {
    Revenue,          ///< 营业收入
    MainRevenue,      ///< 主营业务收入
    NetProfit,        ///< 净利润
    TotalAssets,      ///< 资产总额, at the end of the year
    TotalLiabilities, ///< 负债总额
    RdExpense,        ///< 研发费用
    EquityIn,         ///< 新增股权融资 (合格机构投资者实缴)
    OutputValue,      ///< 工业总产值
    TaxPaid,          ///< 实缴税金
    Employees,        ///< 全职职工
    RdStaff,          ///< 研发人员
    MarketShare,      ///< 主导产品全国市场占有率
    DevEvalScore      ///< 专精特新发展评价得分, computed by the platform
};
inline constexpr std::array allFigureItems = {
    FigureItem::Revenue,     FigureItem::MainRevenue,      FigureItem::NetProfit,
    FigureItem::TotalAssets, FigureItem::TotalLiabilities, FigureItem::RdExpense,
    FigureItem::EquityIn,    FigureItem::OutputValue,      FigureItem::TaxPaid,
    FigureItem::Employees,   FigureItem::RdStaff,          FigureItem::MarketShare,
    FigureItem::DevEvalScore};

enum class FigureUnit { Wan, Persons, Percent, Points };

/// Where a year's figures come from, the weakest first.
enum class FigureSource { Firm, Platform, Tax, Audit };
inline constexpr std::array allFigureSources = {FigureSource::Firm, FigureSource::Platform,
                                                FigureSource::Tax, FigureSource::Audit};

QString figureKey(FigureItem item);
std::optional<FigureItem> figureFromKey(QStringView key);
FigureUnit figureUnit(FigureItem item);
/// 营业收入, 职工人数 …
QString figureText(FigureItem item);
/// 万元, 人, %, 分
QString figureUnitText(FigureUnit unit);
/// The stored value as it is printed: 9,563.20 of 万元, others as they are.
QString figureValueText(FigureUnit unit, const QString &value);
QString figureSourceKey(FigureSource source);
std::optional<FigureSource> figureSourceFromKey(QStringView key);
QString figureSourceText(FigureSource source);
std::optional<FigureSource> figureSourceFromWords(const QString &words);

inline constexpr int firstFigureYear = 1990;
inline constexpr int lastFigureYear = 2099;

struct YearlyFigures
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    int year = 0;
    std::optional<FigureSource> source;
    bool closed = false; ///< 该年度数据已定: assessment proposes nothing for it
    std::array<QString, allFigureItems.size()> values;

    const QString &value(FigureItem item) const { return values[static_cast<size_t>(item)]; }
    QString &value(FigureItem item) { return values[static_cast<size_t>(item)]; }
    bool has(FigureItem item) const { return !value(item).isEmpty(); }
    /// Neither a figure nor a source: nothing is known of the year.
    bool isEmpty() const;
    /// Of a money item; empty when it is not known.
    std::optional<Money> money(FigureItem item) const { return Money::fromWan(value(item)); }
};

/// How a number is to be written, and what it is called where it is not.
struct NumberForm
{
    QString field;
    QString word;
    QString unit;
    int decimals = 0;
    qsizetype digits = 0; ///< before the point, at most
    bool negativeToo = false;
};
/// The number as it is stored ("1,200.50" → "1200.5"). Empty stays empty.
Result<QString> normalizedNumber(const NumberForm &form, const QString &typed);

/// The value as it is stored ("1,200.50" → "1200.5"). Empty stays empty.
/// Validation: no number, more decimals than its unit has, negative where only a profit may be.
Result<QString> normalizedFigure(FigureItem item, const QString &typed);

/// Whether the same figure of two years differs so much that 元 was taken for 万元 or the other way
/// round: about ten thousand times, or its like.
bool looksLikeUnitJump(FigureItem item, const QString &before, const QString &now);
/// The same of two amounts of any kind; one that is not there or is zero is no jump.
bool looksLikeUnitJump(const QString &before, const QString &now);

} // namespace peiyu
