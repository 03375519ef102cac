#include "parts/clockbar.h"

#include "look/controlpainting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

constexpr double thickness = 7;
constexpr double markWidth = 2;
constexpr double markOver = 2; ///< how far the mark stands out above and below
constexpr double hatchPitch = 5;
constexpr double leastPart = 3; ///< what is there can be seen
/// What passed its limit by less than a working day.
constexpr double lessThanDay = 0.5;

/// Lines at 45°, 5 px apart: a pattern brush would be denser and move with the scroll place.
void paintHatch(QPainter &painter, const QRectF &place, const QColor &ink)
{
    painter.save();
    painter.setClipRect(place);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.2));
    for (double x = place.left() - place.height(); x < place.right(); x += hatchPitch)
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    painter.restore();
}

} // namespace

StatusTone clockTone(const ClockReading &one)
{
    if (one.late.late)
        return StatusTone::Late;
    if (!one.metOn.isNull())
        return StatusTone::Done;
    if (one.held)
        return StatusTone::Unset;
    return one.left <= 1 ? StatusTone::Watch : StatusTone::Ok;
}

void paintClock(QPainter &painter, const QRectF &place, const ClockReading &one, const Look &look)
{
    const LookPalette &p = look.palette;
    const double over = one.late.late ? std::max<double>(one.late.days, lessThanDay) : 0;
    const double scale = std::max(1.0, one.limit + one.paused + over);
    const double top = std::floor(place.y() + (place.height() - thickness) / 2);
    const auto at = [&](double days) {
        return std::round(place.x() + place.width() * std::clamp(days / scale, 0.0, 1.0));
    };
    const auto part = [&](double from, double until) {
        const double left = at(from);
        return QRectF(left, top, std::max(at(until) - left, leastPart), thickness);
    };
    const double limitEnd = one.limit + one.paused;
    const StatusTone tone = clockTone(one);

    paintBox(painter, QRectF(place.x(), top, at(limitEnd) - place.x(), thickness), p.surface,
             p.control, 0);
    const double used = std::min<double>(one.late.late ? one.limit : one.used, one.limit);
    const bool sameDay = !one.metOn.isNull() && one.used == 0; // 当日: seen all the same
    if (used > 0 || sameDay)
        painter.fillRect(part(0, used), tone == StatusTone::Watch ? p.watch : p.text2);
    if (one.paused > 0)
        paintHatch(painter, part(used, used + one.paused), p.control);
    if (over > 0)
        painter.fillRect(part(limitEnd, scale), p.late);
    painter.fillRect(QRectF(std::min(at(limitEnd), place.right() + 1) - markWidth, top - markOver,
                            markWidth, thickness + 2 * markOver),
                     p.target);
}

ClockBar::ClockBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(sizeHint().width()); // a longer one does not say more
}

void ClockBar::setReading(const ClockReading &reading, const QString &facts)
{
    m_reading = reading;
    setAccessibleName(facts);
    setToolTip(facts);
    update();
}

QSize ClockBar::sizeHint() const
{
    const Look &look = lookOf(this);
    return {look.px(170), look.px(18)};
}

QSize ClockBar::minimumSizeHint() const
{
    const Look &look = lookOf(this);
    return {look.px(60), look.px(18)};
}

void ClockBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintClock(painter, rect(), m_reading, lookOf(this));
}

} // namespace peiyu
