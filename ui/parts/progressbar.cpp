#include "parts/progressbar.h"

#include "domain/displaytext.h"
#include "look/controlpainting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {
constexpr double overhang = 3;
}

void paintProgress(QPainter &painter, const QRectF &place, const ProgressValue &value,
                   double thickness, const Look &look, const QColor &halo)
{
    const LookPalette &p = look.palette;
    const double top = std::floor(place.y() + (place.height() - thickness) / 2);
    const QRectF track(place.x(), top, place.width(), thickness);
    const auto at = [&track](double share) {
        return std::round(track.x() + track.width() * std::clamp(share / progressScale, 0.0, 1.0));
    };
    painter.save();
    paintBox(painter, track, p.sunken, p.lineStrong, 0);
    if (value.rate && *value.rate > 0) {
        const double width = std::max(3.0, at(*value.rate) - track.x());
        paintBox(painter, QRectF(track.x(), top, width, thickness), tierColour(value.fill, p),
                 p.tierEdge, 0);
    }
    const QRectF reach = track.adjusted(0, -overhang, 0, overhang);
    if (value.expected) {
        const double x = at(*value.expected);
        painter.fillRect(QRectF(x - 2, reach.y(), 4, reach.height()), halo);
        for (double y = reach.y(); y < reach.bottom(); y += 3)
            painter.fillRect(QRectF(x - 0.75, y, 1.5, 1.5), p.target);
    }
    const double goal = at(1.0);
    painter.fillRect(QRectF(goal - 2, reach.y(), 4, reach.height()), halo);
    painter.fillRect(QRectF(goal - 1, reach.y(), 2, reach.height()), p.target);
    painter.restore();
}

ProgressBar::ProgressBar(int thickness, QWidget *parent) : QWidget(parent), m_thickness(thickness)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setValue({});
}

void ProgressBar::setValue(const ProgressValue &value)
{
    m_value = value;
    setAccessibleName(value.rate ? tr("完成率 %1").arg(percentText(*value.rate))
                                 : tr("完成率缺数据"));
    update();
}

QSize ProgressBar::sizeHint() const
{
    return {140, m_thickness + 2 * static_cast<int>(overhang)};
}

QSize ProgressBar::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    paintProgress(painter, rect(), m_value, m_thickness, look, look.palette.surface);
}

} // namespace peiyu
