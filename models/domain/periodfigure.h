#pragma once
/// 运行监测: what a firm reports for a month or a quarter, of that period alone (当期). Money in
/// 万元, power in 万千瓦时, persons at the end of the period; exact decimals in text. A figure that
/// is not there is empty, which is not zero.
/// Thread: pure functions on values.

#include "domain/yearlyfigure.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>

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
    QString text() const;            ///< 2026年3月, 2026年一季度

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
