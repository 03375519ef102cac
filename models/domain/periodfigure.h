#pragma once
/// 运行监测: what a firm reports for a month or a quarter, of that period alone (当期). Money in
/// 万元, power in 万千瓦时, persons at the end of the period; exact decimals in text. A figure that
/// is not there is empty, which is not zero.
/// Thread: pure functions on values.

#include "domain/yearlyfigure.h"
#include "foundation/result.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <array>
#include <optional>

namespace peiyu {

enum class PeriodItem {
    OutputValue,    ///< 产值
    Revenue,        ///< 营业收入
    Electricity,    ///< 用电量
    Employees,      ///< 用工人数, at the end of the period
    TaxableRevenue, ///< 应税收入
    Orders,         ///< 新增订单
    RdExpense       ///< 研发费用
};
inline constexpr std::array allPeriodItems = {
    PeriodItem::OutputValue,    PeriodItem::Revenue, PeriodItem::Electricity, PeriodItem::Employees,
    PeriodItem::TaxableRevenue, PeriodItem::Orders,  PeriodItem::RdExpense};
QString periodItemKey(PeriodItem item);
std::optional<PeriodItem> periodItemFromKey(QStringView key);
QString periodItemText(PeriodItem item);
/// 万元, 万千瓦时, 人
QString periodItemUnitText(PeriodItem item);
/// Added up over time; else it is a state at the end of the period (用工人数).
bool isSummed(PeriodItem item);
/// The value as it is stored ("1,200.50" → "1200.5"). Empty stays empty. Validation with the
/// item's key: no number, too many decimals or digits, negative.
Result<QString> normalizedPeriodFigure(PeriodItem item, const QString &typed);
/// The stored value as it is printed: 820.50 of 万元, others as they are.
QString periodValueText(PeriodItem item, const QString &value);

/// A month or a quarter of a year: 2026-03, 2026-Q1.
struct FigurePeriod
{
    int year = 0;
    int number = 0; ///< month 1-12 or quarter 1-4
    bool quarter = false;

    bool isValid() const;
    QString key() const; ///< empty when not valid
    static std::optional<FigurePeriod> fromKey(QStringView key);
    static FigurePeriod monthOf(QDate day) { return {day.year(), day.month(), false}; }
    static FigurePeriod quarterOf(QDate day) { return {day.year(), (day.month() + 2) / 3, true}; }
    QDate firstDay() const;
    QDate lastDay() const;
    FigurePeriod before() const;     ///< the one just before: 环比
    FigurePeriod yearBefore() const; ///< of the year before: 同比
    FigurePeriod after() const;
    QString text() const;                 ///< 2026年3月, 2026年一季度
    QVector<FigurePeriod> months() const; ///< of a quarter its three, else itself
    FigurePeriod quarterIn() const;       ///< the quarter it lies in or is
    /// The last one of its kind that has ended by the day.
    static FigurePeriod lastEnded(QDate day, bool quarter);
    /// 2026-03, 2026-Q1, 2026年3月, 202603, 2026年一季度, 2026Q1, 2026年第1季度.
    static std::optional<FigurePeriod> fromWords(const QString &words);

    friend bool operator==(const FigurePeriod &, const FigurePeriod &) = default;
};

struct PeriodFigures
{
    QString id;
    int revision = 0;
    EnterpriseId enterprise;
    FigurePeriod period;
    std::optional<FigureSource> source;
    std::array<QString, allPeriodItems.size()> values;

    const QString &value(PeriodItem item) const { return values[static_cast<size_t>(item)]; }
    QString &value(PeriodItem item) { return values[static_cast<size_t>(item)]; }
    bool isEmpty() const;
};

} // namespace peiyu
