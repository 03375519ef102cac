#pragma once
/// What follows from figures of periods, defined once: the value of a quarter, 累计, 同比, 环比 and
/// whether a firm has reported. Nothing is taken for zero that is not there, and no change is told
/// across a missing period.
/// Thread: pure functions on values.

#include "domain/periodfigure.h"

#include <QByteArrayView>
#include <QVector>

#include <optional>

namespace peiyu {

/// An exact amount in millionths of the item's unit: 1 万元 = 1 000 000.
using FigureAmount = qint64;
/// Nothing for an empty text and for one that is no stored figure.
std::optional<FigureAmount> figureAmount(const QString &value);
/// The same of a stored text as it comes out of the base, for passes over whole tables.
std::optional<FigureAmount> figureAmount(QByteArrayView value);
/// As it is stored: "1200.5".
QString figureAmountValue(FigureAmount amount);
/// 1,200.50 · of persons 1,200; — for none.
QString figureAmountText(PeriodItem item, const std::optional<FigureAmount> &amount);

/// What is looked at: an item of a period, alone (当期) or with the year so far (1—n月累计).
struct FigureMeasure
{
    PeriodItem item = PeriodItem::Revenue;
    FigurePeriod period;
    bool cumulative = false; ///< means nothing to 用工人数, which is as of the end of the period

    FigureMeasure yearBefore() const { return {item, period.yearBefore(), cumulative}; }
    FigureMeasure before() const { return {item, period.before(), cumulative}; }
    /// 2026年3月营业收入, 2026年1—3月营业收入
    QString text() const;
    /// 2026年3月, 2026年1—3月, 2026年一至二季度
    QString periodText() const;
    friend bool operator==(const FigureMeasure &, const FigureMeasure &) = default;
};

/// One item of one firm over time.
class FigureSeries
{
public:
    void put(const FigurePeriod &period, FigureAmount amount);
    void remove(const FigurePeriod &period);
    bool isEmpty() const { return m_amounts.isEmpty(); }

    /// What was reported for exactly this period.
    std::optional<FigureAmount> own(const FigurePeriod &period) const;
    /// A quarter that was not reported itself is the sum of its three months when all are there
    /// (用工人数: the last month's).
    std::optional<FigureAmount> at(PeriodItem item, const FigurePeriod &period) const;
    /// The year up to the period's end: quarters before it by at(), then its own months. Nothing
    /// when any is missing.
    std::optional<FigureAmount> cumulative(PeriodItem item, const FigurePeriod &period) const;
    /// What cumulative() of the period before it lacks: nothing for the first of a year.
    QVector<FigurePeriod> missingBefore(PeriodItem item, const FigurePeriod &period) const;
    std::optional<FigureAmount> of(const FigureMeasure &measure) const;

private:
    static int keyOf(const FigurePeriod &period);
    QVector<std::pair<int, FigureAmount>> m_amounts; ///< few: looked through faster than hashed
};

/// The periods whose own figures decide the measure, its 同比 and its 环比.
QVector<FigurePeriod> periodsOf(const FigureMeasure &measure);
QVector<FigurePeriod> periodsWithBases(const FigureMeasure &measure);

/// 同比: against the same period a year before. 环比: against the one just before.
enum class ChangeBasis { YearOnYear, PeriodOnPeriod };
inline constexpr std::array allChangeBases = {ChangeBasis::YearOnYear, ChangeBasis::PeriodOnPeriod};
QString changeBasisKey(ChangeBasis basis); ///< yoy, mom
QString changeBasisText(ChangeBasis basis);

/// Why there is no change: 本期未报, 上年同期未报 (上期未报), 上年同期为 0; 累计 has no 环比.
enum class NoChange { None, ValueMissing, BaseMissing, BaseZero, Cumulative };

struct FigureChange
{
    std::optional<double> ratio; ///< -0.2 is a fall by 20 %
    NoChange why = NoChange::ValueMissing;

    bool isFall() const { return ratio && *ratio < 0; }
    friend bool operator==(const FigureChange &, const FigureChange &) = default;
};
/// value ÷ base − 1; none where either is missing or the base is zero or less.
FigureChange figureChange(const std::optional<FigureAmount> &value,
                          const std::optional<FigureAmount> &base);
FigureChange changeOf(const FigureSeries &series, const FigureMeasure &measure, ChangeBasis basis);
/// +12.3%, -32.1%, 0.0%; — for none.
QString changeText(const FigureChange &change);
/// 上年同期未报; empty where there is a change.
QString noChangeText(const FigureChange &change, ChangeBasis basis);
QString noChangeKey(NoChange why); ///< value_missing, base_missing, base_zero, cumulative

/// 未到期 until its reporting day, then 未报; 报 0 is a report.
enum class ReportState { Reported, Zero, Missing, NotDue };
QString reportStateKey(ReportState state);
QString reportStateText(ReportState state);
/// The day by which a period is to be reported: `reportDay` of the month after it (the last day of
/// that month where it has fewer).
QDate reportDueOn(const FigurePeriod &period, int reportDay);
ReportState reportState(const std::optional<FigureAmount> &value, QDate dueOn, QDate today);

} // namespace peiyu
