#pragma once
/// One target over time: expected path dotted, what really stood as a step line, forecast dashed,
/// deadline dashed upright; today, final, target and baseline with their figures.
/// Thread: GUI.

#include "charts/chartcontent.h"
#include "charts/charttheme.h"
#include "statistics/series.h"

namespace peiyu {

/// Pure: the same series gives the same chart.
std::unique_ptr<QChart> buildTargetPathChart(const TargetPathSeries &series,
                                             const ChartTheme &theme);
/// The same as a table; row i is point i of `actual`, then target and forecast.
ChartTable targetPathTable(const TargetPathSeries &series);
ChartContent targetPathContent(const TargetPathSeries &series, const ChartTheme &theme);

/// Years, half-years or quarters from start to deadline: word and last day.
struct PathPeriod
{
    QString word;
    QDate until;
};
QVector<PathPeriod> pathPeriods(QDate start, QDate deadline);

} // namespace peiyu
