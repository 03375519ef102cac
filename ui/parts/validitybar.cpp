#include "parts/validitybar.h"

#include "domain/displaytext.h"
#include "look/controlpainting.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ValidityBar)
};

constexpr double thickness = 8;

} // namespace

double ValiditySpan::elapsed() const
{
    const qint64 all = from.daysTo(until) + 1;
    if (all <= 0)
        return 1;
    return std::clamp(static_cast<double>(from.daysTo(asOf)) / static_cast<double>(all), 0.0, 1.0);
}

void paintValidity(QPainter &painter, const QRectF &place, const ValiditySpan &span,
                   const Look &look)
{
    const LookPalette &p = look.palette;
    const QRectF track(place.x(), std::floor(place.y() + (place.height() - thickness) / 2),
                       place.width(), thickness);
    paintBox(painter, track, p.sunken, p.lineStrong, 0);
    const double width = std::round(track.width() * span.elapsed());
    if (width >= 1)
        paintBox(painter, QRectF(track.x(), track.y(), std::max(3.0, width), thickness),
                 tierColour(span.fill, p), p.tierEdge, 0);
}

QString validityLeftText(QDate until, QDate asOf)
{
    const qint64 left = asOf.daysTo(until);
    if (left < 0)
        return Text::tr("已过期 %1 天").arg(countText(-left));
    return left == 0 ? Text::tr("今天到期") : Text::tr("剩 %1 天").arg(countText(left));
}

ValidityBar::ValidityBar(const ValiditySpan &span, QWidget *parent) : QWidget(parent), m_span(span)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(Text::tr("%1 至 %2，%3")
                          .arg(dateText(span.from), dateText(span.until),
                               validityLeftText(span.until, span.asOf)));
    setToolTip(accessibleName());
}

QSize ValidityBar::sizeHint() const
{
    return {120, lookOf(this).px(18)};
}

void ValidityBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintValidity(painter, rect(), m_span, lookOf(this));
}

} // namespace peiyu
