#pragma once
/// The one set of formulas behind every target figure (decisions §3), on values only.

#include "domain/plan.h"
#include "domain/quantity.h"
#include "domain/vocabulary.h"

#include <QDate>

#include <optional>

namespace peiyu {

/// 基期数: what stood on a day the plan is measured from.
struct BaselinePoint
{
    Quantity value;
    QDate on;
};

/// What the base knows of one target at one day.
struct TargetFacts
{
    std::optional<Quantity> actual; ///< at asOf
    std::optional<Quantity> final;  ///< at the deadline, when asOf is later
    std::optional<BaselinePoint> baseline;
    std::optional<Quantity> begunInLastYear; ///< firms with a first title in the 365 days to asOf
    Quantity endingBeforeDeadline;           ///< valid now, not at the deadline (stock only)
};

struct TargetReading
{
    std::optional<Quantity> goal;
    std::optional<Quantity> actual;
    std::optional<Quantity> final;
    std::optional<double> rate;  ///< 完成率, a fraction with 4 decimals, not capped
    std::optional<Quantity> gap; ///< 缺口
    std::optional<bool> met;
    TargetStatus status = TargetStatus::Unset;
    std::optional<BaselinePoint> baseline;
    std::optional<double> expected;         ///< 序时进度
    std::optional<double> index;            ///< 序时完成比
    std::optional<double> requiredPerMonth; ///< 后续月均需新增
    std::optional<double> forecast;         ///< 预测
};

/// Average days of a month: 365.25 ÷ 12.
inline constexpr double daysPerMonth = 30.4375;
inline constexpr double onTrackIndex = 1.0;
inline constexpr double watchIndex = 0.8;
inline constexpr double nearShare = 0.8;

/// Months left; none from the deadline on.
std::optional<double> monthsUntil(QDate asOf, QDate deadline);

/// Whether a value reaches the target: at least the goal; `<=` at most, `=` exactly.
bool reaches(const PlanTarget &target, Quantity value);

/// Everything that follows from the facts. `periodStart` gives flows their zero start.
TargetReading readTarget(const PlanTarget &target, const TargetFacts &facts, QDate asOf,
                         QDate periodStart);

} // namespace peiyu
