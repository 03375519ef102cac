#pragma once
/// Words and marks of the path chart.
/// Thread: GUI.

#include "charts/axisscale.h"
#include "charts/chartoverlay.h"
#include "statistics/series.h"

namespace peiyu {

class LabelPlacer;

class TargetPathOverlay final : public ChartOverlay
{
    Q_OBJECT

public:
    TargetPathOverlay(QChart *chart, TargetPathSeries series, AxisScale scale, ChartTheme theme);

    ChartTip pointTip(int index) const override;
    /// What stands right of the deadline, from the top: text, tone, weight and value it belongs to.
    struct SideWord
    {
        QString text;
        QColor ink;
        bool bold;
        double value;
    };
    static QVector<SideWord> sideWords(const TargetPathSeries &series, const ChartTheme &theme);

protected:
    void arrange(const QRectF &plot) override;
    void paintMarks(QPainter &painter) override;
    QRectF tipKeepOut(int index) const override;

private:
    QPointF at(QDate day, double value) const;
    QPolygonF actualLine() const;
    void arrangeAxes(const QRectF &plot);
    void arrangeSide(LabelPlacer &placer, const QRectF &plot);
    void arrangeBaseline(LabelPlacer &placer);
    void arrangeToday(LabelPlacer &placer);
    void arrangeMilestones(LabelPlacer &placer);
    void arrangeAreas(const QRectF &plot);
    void paintTarget(QPainter &painter) const;
    void paintMilestones(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;
    void paintDisc(QPainter &painter, QPointF middle, double radius, const QPen &edge,
                   bool filled) const;

    TargetPathSeries m_series;
    AxisScale m_scale;
};

} // namespace peiyu
