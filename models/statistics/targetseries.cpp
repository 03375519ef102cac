#include "statistics/targetseries.h"

#include "repositories/targetvaluerepository.h"
#include "statistics/countpath.h"

#include <algorithm>

namespace peiyu {

namespace {

/// The first day of the path: the baseline's, else the period's, else that of the first fact.
QDate startOf(const Plan &plan, const TargetReading &reading, QDate firstFact, QDate last)
{
    if (reading.baseline)
        return std::min(reading.baseline->on, last);
    if (!plan.periodStart().isNull())
        return std::min(plan.periodStart(), last);
    return firstFact.isNull() ? last : std::min(firstFact, last);
}

/// Steps from `start` on, led by what stood on that day.
template <class Step>
QVector<Step> fromDay(const QVector<Step> &steps, QDate start, QDate Step::*on)
{
    QVector<Step> kept;
    for (const Step &step : steps) {
        if (step.*on > start) {
            kept.append(step);
            continue;
        }
        kept.clear();
        kept.append(step);
        kept.last().*on = start;
    }
    return kept;
}

Result<> addCounted(const Connection &connection, const Plan &plan, const TargetProgress &progress,
                    QDate last, TargetPathSeries &series)
{
    CountScope scope = *progress.actualScope;
    scope.promoted = false;
    scope.on = last;
    PEIYU_TRY(steps, countPath(connection, scope));
    series.start =
        startOf(plan, progress.reading, steps.isEmpty() ? QDate() : steps.first().day, last);
    QVector<CountStep> shown = fromDay(steps, series.start, &CountStep::day);
    if (shown.isEmpty() || shown.first().day > series.start) {
        // No title yet: that is 0 where firms were present, and nothing where none was.
        CountScope first = scope;
        first.on = series.start;
        PEIYU_TRY(count, countEnterprises(connection, first));
        if (count)
            shown.prepend(CountStep{series.start, 0});
    }
    // The list at the end is the one of that day, though the number may be older.
    if (!shown.isEmpty() && shown.last().day < last)
        shown.append(CountStep{last, shown.last().count});
    for (const CountStep &step : shown) {
        scope.on = step.day;
        series.actual.append({step.day, Quantity::fromCount(step.count), listOf(scope)});
    }
    return {};
}

Result<> addRecorded(const Connection &connection, const Plan &plan, const TargetProgress &progress,
                     QDate last, TargetPathSeries &series)
{
    PEIYU_TRY(values, TargetValueRepository::recorded(connection, progress.target.id));
    QVector<PathPoint> points;
    for (const TargetValue &value : values) {
        if (value.on <= last)
            points.append({value.on, value.value, {}});
    }
    series.start =
        startOf(plan, progress.reading, points.isEmpty() ? QDate() : points.first().on, last);
    series.actual = fromDay(points, series.start, &PathPoint::on);
    return {};
}

} // namespace

ListQuery listOf(const CountScope &scope)
{
    ListQuery query;
    query.asOf = scope.on;
    query.counted = scope;
    return query;
}

Result<TargetPathSeries> targetPathSeries(const Connection &connection, const Plan &plan,
                                          const TargetProgress &progress, QDate asOf)
{
    const PlanTarget &target = progress.target;
    const TargetReading &reading = progress.reading;
    TargetPathSeries series;
    series.name = target.name;
    series.unit = target.unit;
    series.tierKey = target.tierKey;
    series.deadline = target.deadline;
    series.goal = reading.goal;
    for (const PlanMilestone &milestone : target.milestones) {
        if (target.deadline.isNull() || milestone.on < target.deadline)
            series.milestones.append(milestone);
    }
    series.baseline = reading.baseline;
    series.asOf = asOf;
    series.status = reading.status;
    series.gap = reading.gap;
    series.expected = reading.expected;
    series.forecast = reading.forecast;
    const QDate last = series.ended() ? target.deadline : asOf;
    PEIYU_CHECK(progress.counted ? addCounted(connection, plan, progress, last, series)
                                 : addRecorded(connection, plan, progress, last, series));
    return series;
}

} // namespace peiyu
