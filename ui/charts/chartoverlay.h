#pragma once
/// What lies over the bars and lines of a chart: axis words, marks, labels, the plate of the
/// current point. It lies down anew whenever the plot area changes, and knows where each point is.
/// Thread: GUI.

#include "charts/charttheme.h"

#include <QGraphicsObject>
#include <QVector>

class QChart;

namespace peiyu {

struct ChartLabel
{
    QRectF place;
    QString text;
    QColor ink;
    bool bold = false;
    Qt::Alignment align = Qt::AlignLeft;
    bool plate = false; ///< on a ground of its own, because something passes behind
};

/// What stands at a point: 珞璜工业园 65 / 82 · 缺口 17；新增 3/20，15.0% · Enter 看企业名单
struct ChartTip
{
    QString title;
    QStringList lines;
    bool hasFirms = false;

    QString spoken() const;
};

class ChartOverlay : public QGraphicsObject
{
    Q_OBJECT

public:
    ChartOverlay(QChart *chart, ChartTheme theme);

    /// The overlay of a chart made by a builder of ours.
    static ChartOverlay *of(const QChart *chart);

    const QVector<ChartLabel> &labels() const { return m_labels; }
    int pointCount() const { return static_cast<int>(m_areas.size()); }
    /// Where the pointer means that point.
    QRectF pointArea(int index) const { return m_areas.value(index); }
    int pointAt(const QPointF &place) const;
    virtual ChartTip pointTip(int index) const = 0;

    /// −1: none. `ringed` draws the focus as well.
    void setCurrentPoint(int index, bool ringed);
    int currentPoint() const { return m_current; }
    QRectF tipPlace() const;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    const ChartTheme &theme() const { return m_theme; }
    QRectF plot() const;
    bool isRinged() const { return m_ringed; }
    ChartLabel label(const QString &text, const QColor &ink, bool bold = false) const;
    QSizeF sizeOf(const ChartLabel &label) const;
    void addLabel(const ChartLabel &label) { m_labels.append(label); }
    void addArea(const QRectF &area) { m_areas.append(area); }

    /// Places labels and areas anew.
    virtual void arrange(const QRectF &plot) = 0;
    virtual void paintMarks(QPainter &painter) = 0;
    /// What the plate of a point must not cover.
    virtual QRectF tipKeepOut(int index) const = 0;
    virtual void currentChanged() {}

private:
    void rearrange();
    void paintLabel(QPainter &painter, const ChartLabel &label) const;
    void paintTip(QPainter &painter) const;

    ChartTheme m_theme;
    QVector<ChartLabel> m_labels;
    QVector<QRectF> m_areas;
    int m_current = -1;
    bool m_ringed = false;
};

/// Off: animation, shadow, background, legend; the margins are the builder's.
void plainChart(QChart &chart, const QMargins &margins);

} // namespace peiyu
