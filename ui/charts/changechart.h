#pragma once
/// Figures of 运行监测 as charts: 同比 of groups as bars up and down, and one item over thirteen
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
};
/// The first of the points that fit; the table has them all.
ChartContent changeContent(const QString &title, const QString &tag,
                           const QVector<ChangePoint> &points, const ChartTheme &theme);

struct MonthPoint
{
    QString name; ///< 25-09
    std::optional<double> value;
    QString words;
    QString note; ///< how many reported
};
ChartContent monthContent(const QString &title, const QString &tag,
                          const QVector<MonthPoint> &points, const ChartTheme &theme);

} // namespace peiyu
