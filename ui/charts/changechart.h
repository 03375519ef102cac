#pragma once
/// Figures of 运行监测 as charts: 同比 of groups as bars left and right, and one item over thirteen
/// months as a line that is broken where a month is missing. Thread: GUI.

#include "charts/chartcontent.h"
#include "charts/charttheme.h"

#include <optional>

namespace peiyu {

struct ChangePoint
{
    QString name;
    std::optional<double> ratio; ///< -0.2 is a fall by 20 %; none is a gap, not a zero
    QString words;               ///< as it is told: -20.0 %, 上年同期未报
    int firms = 0;               ///< comparable ones
    QString axisName;            ///< 小巨人: beside the bar, where the name is long; else empty
};
/// More are not read at a glance: the first of the points that have a ratio are drawn, the table
/// has all. Point i of the chart is row i where those without a ratio come last.
inline constexpr qsizetype mostChangeBars = 10;
ChartContent changeContent(const QString &title, const QString &tag,
                           const QVector<ChangePoint> &points, const ChartTheme &theme);

struct MonthPoint
{
    QString name; ///< 2025-09
    std::optional<double> value;
    QString words;
    QString note; ///< how many reported
};
ChartContent monthContent(const QString &title, const QString &tag,
                          const QVector<MonthPoint> &points, const ChartTheme &theme);

} // namespace peiyu
