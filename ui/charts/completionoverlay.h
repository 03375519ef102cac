#pragma once
/// Words and marks of the completion chart.
/// Thread: GUI.

#include "charts/chartoverlay.h"
#include "statistics/series.h"

class QGraphicsRectItem;

namespace peiyu {

class CompletionOverlay final : public ChartOverlay
{
    Q_OBJECT

public:
    CompletionOverlay(QChart *chart, CompletionSeries series, ChartTheme theme);

    ChartTip pointTip(int index) const override;

    /// Share of a slot that the bar takes.
    static constexpr double barShare = 0.58;

protected:
    void arrange(const QRectF &plot) override;
    void paintMarks(QPainter &painter) override;
    QRectF tipKeepOut(int index) const override;
    void currentChanged() override;

private:
    double yOf(double percent) const;
    QRectF slot(int index) const;
    void arrangeAxis(const QRectF &plot);
    void arrangeValue(int index);
    void paintStatusUnder(QPainter &painter, int index) const;
    QString shortName(int index) const;
    /// Of the draft badge beside a name; 0 without one.
    double draftWidth(int index) const;

    CompletionSeries m_series;
    QVector<QRectF> m_badges;
    QGraphicsRectItem *m_band; ///< under the bars, behind the current point
};

/// 3/20, 1,184/1,250, — without data
QString completionValueText(const CompletionPoint &point);
/// ○ 缺数据 without a rate.
StatusFace completionFace(const CompletionPoint &point);
/// Full height the words under the bars take.
double completionFootHeight(const ChartTheme &theme);

} // namespace peiyu
