#pragma once
/// Words over the charts of 运行监测: names and figures beside bars of 同比, months under a line;
/// none of them cut. Thread: GUI.

#include "charts/changechart.h"
#include "charts/chartoverlay.h"

class QAbstractBarSeries;

namespace peiyu {

/// Round figures an axis shows, zero among them.
struct EvenScale
{
    double least = 0;
    double most = 1;
    double step = 1;
};
/// At most five lines; zero is always on the axis. `finest`: no step is smaller.
EvenScale evenScale(double least, double most, double finest);

/// Bars lie: each name stands in a column left of them, each figure in one right of them.
class ChangeOverlay final : public ChartOverlay
{
    Q_OBJECT
public:
    /// `bars` has a slot for each point and may have empty ones below them.
    ChangeOverlay(QChart *chart, QAbstractBarSeries *bars, QVector<ChangePoint> points,
                  EvenScale scale, ChartTheme theme);

    ChartTip pointTip(int index) const override;

    /// What the columns and the axis take of the chart.
    static QMargins room(const QVector<ChangePoint> &points, const ChartTheme &theme);

protected:
    void arrange(const QRectF &plot) override;
    void paintMarks(QPainter &painter) override;
    QRectF tipKeepOut(int index) const override;

private:
    double xOf(double percent) const;

    QAbstractBarSeries *m_bars; ///< of the chart
    QVector<ChangePoint> m_points;
    EvenScale m_scale;
};

/// As many months are named as have room, the last one always.
class MonthOverlay final : public ChartOverlay
{
    Q_OBJECT
public:
    MonthOverlay(QChart *chart, QVector<MonthPoint> points, EvenScale scale, ChartTheme theme);

    ChartTip pointTip(int index) const override;

    static QMargins room(const QVector<MonthPoint> &points, const EvenScale &scale,
                         const ChartTheme &theme);

protected:
    void arrange(const QRectF &plot) override;
    void paintMarks(QPainter &painter) override;
    QRectF tipKeepOut(int index) const override;

private:
    double yOf(double value) const;

    QVector<MonthPoint> m_points;
    EvenScale m_scale;
};

} // namespace peiyu
