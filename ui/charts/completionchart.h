#pragma once
/// Rates of districts, towns or parks against 100 %: one bar each, clipped at 120 %, the two
/// numbers above it, name and status under it, the target as a line over each bar, 序时 dotted
/// across. Thread: GUI.

#include "charts/chartcontent.h"
#include "charts/charttheme.h"
#include "statistics/series.h"

namespace peiyu {

/// Pure: the same series gives the same chart.
std::unique_ptr<QChart> buildCompletionChart(const CompletionSeries &series,
                                             const ChartTheme &theme);
/// The same as a table; row i is point i.
ChartTable completionTable(const CompletionSeries &series);
/// Chart, table, title and the line that says what the marks mean.
ChartContent completionContent(const CompletionSeries &series, const ChartTheme &theme);

/// Decides the fill of a bar.
QString tierOfBar(const CompletionSeries &series, const CompletionPoint &point);

/// Where bars end: more is said by the number alone.
inline constexpr double completionClip = 120;

} // namespace peiyu
