#include "charts/labelplacer.h"

#include <algorithm>
#include <array>

namespace peiyu {

void LabelPlacer::avoid(const QPolygonF &line)
{
    for (qsizetype i = 1; i < line.size(); ++i)
        m_lines.append(QLineF(line[i - 1], line[i]));
}

bool LabelPlacer::meetsLabel(const QRectF &place) const
{
    return std::any_of(m_taken.begin(), m_taken.end(),
                       [&place](const QRectF &other) { return other.intersects(place); });
}

bool LabelPlacer::meetsLine(const QRectF &place) const
{
    const QRectF close = place.adjusted(-3, 0, 3, -1);
    const std::array sides = {
        QLineF(close.topLeft(), close.topRight()), QLineF(close.bottomLeft(), close.bottomRight()),
        QLineF(close.topLeft(), close.bottomLeft()), QLineF(close.topRight(), close.bottomRight())};
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const QLineF &line) {
        if (close.contains(line.p1()) || close.contains(line.p2()))
            return true;
        return std::any_of(sides.begin(), sides.end(), [&line](const QLineF &side) {
            return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
        });
    });
}

QRectF LabelPlacer::inBounds(QRectF place) const
{
    place.moveRight(std::min(place.right(), m_bounds.right()));
    place.moveBottom(std::min(place.bottom(), m_bounds.bottom()));
    place.moveLeft(std::max(place.left(), m_bounds.left()));
    place.moveTop(std::max(place.top(), m_bounds.top()));
    return place;
}

QRectF LabelPlacer::place(const QSizeF &size, const QVector<QPointF> &corners)
{
    QRectF chosen;
    for (const bool linesToo : {true, false}) {
        for (const QPointF &corner : corners) {
            const QRectF tried = inBounds(QRectF(corner, size));
            if (!meetsLabel(tried) && !(linesToo && meetsLine(tried))) {
                m_taken.append(tried);
                return tried;
            }
        }
    }
    chosen = inBounds(QRectF(corners.first(), size));
    while (meetsLabel(chosen) && chosen.bottom() + 1 <= m_bounds.bottom())
        chosen.translate(0, 1);
    m_taken.append(chosen);
    return chosen;
}

QVector<QRectF> LabelPlacer::column(double left, const QVector<QSizeF> &sizes,
                                    const QVector<double> &middles, double bottom)
{
    QVector<QRectF> places;
    double free = m_bounds.top();
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        QRectF place(QPointF(left, middles[i] - sizes[i].height() / 2), sizes[i]);
        place.moveTop(std::max(place.top(), free));
        free = place.bottom();
        places.append(place);
    }
    // What was pushed out at the bottom pushes the ones above it up again.
    double floor = std::min(bottom, m_bounds.bottom());
    for (qsizetype i = places.size() - 1; i >= 0; --i) {
        places[i].moveBottom(std::min(places[i].bottom(), floor));
        floor = places[i].top();
        m_taken.append(places[i]);
    }
    return places;
}

} // namespace peiyu
