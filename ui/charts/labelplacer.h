#pragma once
/// Finds room for labels: each takes the first of its places that meets no other label and no line;
/// where there is none, it moves down until it meets no label.

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QVector>

namespace peiyu {

class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF &bounds) : m_bounds(bounds) {}

    void avoid(const QRectF &place) { m_taken.append(place); }
    void avoid(const QPolygonF &line);

    /// `corners`: top left corners in order of liking. The place found is taken from then on.
    QRectF place(const QSizeF &size, const QVector<QPointF> &corners);
    /// Labels under each other beside an axis, in order: none overlaps, none leaves the bounds or
    /// reaches below `bottom`, where the axis has its words.
    QVector<QRectF> column(double left, const QVector<QSizeF> &sizes,
                           const QVector<double> &middles, double bottom);

private:
    bool meetsLabel(const QRectF &place) const;
    bool meetsLine(const QRectF &place) const;
    QRectF inBounds(QRectF place) const;

    QRectF m_bounds;
    QVector<QRectF> m_taken;
    QVector<QLineF> m_lines;
};

} // namespace peiyu
