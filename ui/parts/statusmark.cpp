#include "parts/statusmark.h"

#include "domain/displaytext.h"
#include "look/controlpainting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace peiyu {

namespace {
constexpr int shapeSize = 10;
constexpr int wordGap = 5;
constexpr int groundPadding = 6;
} // namespace

StatusFace statusFace(TargetStatus status)
{
    const QString word = targetStatusText(status);
    switch (status) {
    case TargetStatus::OnTrack:
        return {StatusTone::Ok, word};
    case TargetStatus::Watch:
    case TargetStatus::Near:
        return {StatusTone::Watch, word};
    case TargetStatus::Behind:
    case TargetStatus::Missed:
        return {StatusTone::Late, word, true};
    case TargetStatus::Met:
        return {StatusTone::Done, word};
    case TargetStatus::Unset:
        return {StatusTone::Unset, word};
    }
    return {};
}

QColor toneInk(StatusTone tone, const LookPalette &palette)
{
    switch (tone) {
    case StatusTone::Ok:
        return palette.ok;
    case StatusTone::Watch:
        return palette.watch;
    case StatusTone::Late:
        return palette.late;
    case StatusTone::Done:
        return palette.done;
    case StatusTone::Unset:
        return palette.unset;
    }
    return palette.unset;
}

QColor toneSoft(StatusTone tone, const LookPalette &palette)
{
    switch (tone) {
    case StatusTone::Ok:
        return palette.okSoft;
    case StatusTone::Watch:
        return palette.watchSoft;
    case StatusTone::Late:
        return palette.lateSoft;
    case StatusTone::Done:
        return palette.doneSoft;
    case StatusTone::Unset:
        return palette.unsetSoft;
    }
    return palette.unsetSoft;
}

void paintStatusShape(QPainter &painter, const QRectF &place, StatusTone tone, const QColor &ink,
                      double size)
{
    const QPointF middle = place.center();
    const double half = size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double up = half * 0.9; // a triangle as wide as the circle looks taller than it
    switch (tone) {
    case StatusTone::Ok:
        painter.drawEllipse(middle, half * 0.95, half * 0.95);
        break;
    case StatusTone::Watch:
        painter.drawPolygon(QPolygonF(
            {middle + QPointF(0, -up), middle + QPointF(half, up), middle + QPointF(-half, up)}));
        break;
    case StatusTone::Late:
        painter.drawPolygon(QPolygonF(
            {middle + QPointF(-half, -up), middle + QPointF(half, -up), middle + QPointF(0, up)}));
        break;
    case StatusTone::Done:
        painter.drawRect(QRectF(middle - QPointF(half, half) * 0.9, QSizeF(size, size) * 0.9));
        break;
    case StatusTone::Unset:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, size * 0.18));
        painter.drawEllipse(middle, half * 0.78, half * 0.78);
        break;
    }
    painter.restore();
}

void paintStatus(QPainter &painter, const QRect &place, const StatusFace &face, const Look &look,
                 const QColor &ink)
{
    const QColor colour = ink.isValid() ? ink : toneInk(face.tone, look.palette);
    const int size = look.px(shapeSize);
    painter.save();
    paintStatusShape(painter, QRectF(place.x(), place.y(), size, place.height()), face.tone, colour,
                     size);
    painter.setFont(look.font(FontRole::Small, face.strong));
    painter.setPen(colour);
    const QRect word = place.adjusted(size + wordGap, 0, 0, 0);
    painter.drawText(
        word, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(face.word, Qt::ElideRight, std::max(0, word.width())));
    painter.restore();
}

int statusWidth(const StatusFace &face, const Look &look)
{
    const QFontMetrics metrics(look.font(FontRole::Small, face.strong));
    return look.px(shapeSize) + wordGap + metrics.horizontalAdvance(face.word) + 1;
}

StatusMark::StatusMark(QWidget *parent) : StatusMark(StatusFace(), parent) {}

StatusMark::StatusMark(StatusFace face, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFace(face);
}

void StatusMark::setFace(const StatusFace &face)
{
    m_face = face;
    setAccessibleName(face.word);
    updateGeometry();
    update();
}

void StatusMark::setGround(bool ground)
{
    m_ground = ground;
    updateGeometry();
    update();
}

QSize StatusMark::sizeHint() const
{
    const Look &look = lookOf(this);
    return {statusWidth(m_face, look) + (m_ground ? 2 * groundPadding : 0), look.px(18)};
}

void StatusMark::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    QRect place = rect();
    if (m_ground) {
        paintBox(painter, place, toneSoft(m_face.tone, look.palette), {}, 2);
        place.adjust(groundPadding, 0, -groundPadding, 0);
    }
    paintStatus(painter, place, m_face, look);
}

} // namespace peiyu
