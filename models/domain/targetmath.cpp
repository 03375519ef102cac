#include "domain/targetmath.h"

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

double rounded(double value)
{
    return Quantity::fromDouble(value).toDouble();
}

/// Flows start at 0 on the first day of their period without an entry.
std::optional<BaselinePoint> effectiveBaseline(const PlanTarget &target, const TargetFacts &facts,
                                               QDate asOf, QDate periodStart)
{
    if (facts.baseline)
        return facts.baseline;
    if (target.basis == Basis::NewInPeriod && !periodStart.isNull())
        return BaselinePoint{Quantity(), periodStart};
    if (target.basis == Basis::AnnualFlow)
        return BaselinePoint{Quantity(), QDate(asOf.year(), 1, 1)};
    return std::nullopt;
}

TargetStatus statusOf(const PlanTarget &target, const TargetReading &reading, bool ended,
                      std::optional<Quantity> value)
{
    if (!value || !reading.goal)
        return TargetStatus::Unset;
    if (*reading.met)
        return TargetStatus::Met;
    if (ended) {
        const bool near = target.comparator == Comparator::About &&
                          value->toDouble() >= nearShare * reading.goal->toDouble();
        return near ? TargetStatus::Near : TargetStatus::Missed;
    }
    if (!reading.index)
        return TargetStatus::Unset;
    if (*reading.index >= onTrackIndex)
        return TargetStatus::OnTrack;
    return *reading.index >= watchIndex ? TargetStatus::Watch : TargetStatus::Behind;
}

} // namespace

std::optional<double> monthsUntil(QDate asOf, QDate deadline)
{
    if (deadline.isNull() || asOf >= deadline)
        return std::nullopt;
    return static_cast<double>(asOf.daysTo(deadline)) / daysPerMonth;
}

bool reaches(const PlanTarget &target, Quantity value)
{
    const auto goal = target.goal();
    if (!goal)
        return false;
    switch (target.comparator) {
    case Comparator::AtMost:
        return value <= *goal;
    case Comparator::Equal:
        return value == *goal;
    case Comparator::AtLeast:
    case Comparator::MoreThan:
    case Comparator::About:
        return value >= *goal;
    }
    return false;
}

TargetReading readTarget(const PlanTarget &target, const TargetFacts &facts, QDate asOf,
                         QDate periodStart)
{
    TargetReading reading;
    reading.goal = target.goal();
    reading.actual = facts.actual;
    const bool ended = !target.deadline.isNull() && asOf > target.deadline;
    if (ended)
        reading.final = facts.final;
    const std::optional<Quantity> value = ended ? reading.final : reading.actual;

    if (value && reading.goal) {
        const double goal = reading.goal->toDouble();
        if (goal > 0)
            reading.rate = rounded(value->toDouble() / goal);
        reading.gap = std::max(Quantity(), *reading.goal - *value);
        reading.met = reaches(target, *value);
    }

    reading.baseline = effectiveBaseline(target, facts, asOf, periodStart);
    if (!ended && reading.goal && reading.baseline && !target.deadline.isNull()) {
        const BaselinePoint &base = *reading.baseline;
        const auto span = static_cast<double>(base.on.daysTo(target.deadline));
        if (span > 0) {
            const double share = static_cast<double>(base.on.daysTo(asOf)) / span;
            const double start = base.value.toDouble();
            const double expected = start + (reading.goal->toDouble() - start) * share;
            reading.expected = rounded(expected);
            // What is met early or asked only later has no ratio to speak of.
            if (reading.actual && expected > start)
                reading.index = rounded((reading.actual->toDouble() - start) / (expected - start));
        }
    }
    if (!ended && !target.deadline.isNull() && asOf < target.deadline && value && reading.goal) {
        const double months = *monthsUntil(asOf, target.deadline);
        if (!*reading.met)
            reading.requiredPerMonth = rounded(reading.gap->toDouble() / months);
        if (facts.begunInLastYear) {
            double forecast = value->toDouble() + facts.begunInLastYear->toDouble() / 12 * months;
            if (target.basis == Basis::Stock)
                forecast -= facts.endingBeforeDeadline.toDouble();
            reading.forecast = rounded(forecast);
        }
    }
    reading.status = statusOf(target, reading, ended, value);
    return reading;
}

} // namespace peiyu
