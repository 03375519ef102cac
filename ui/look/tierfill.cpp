#include "look/tierfill.h"

#include <QImage>
#include <QPainter>

#include <functional>

namespace peiyu {

TierFill tierFill(Tier tier)
{
    switch (tier) {
    case Tier::MunicipalPool:
        return TierFill::Tier0;
    case Tier::Innovative:
        return TierFill::Tier1;
    case Tier::Provincial:
        return TierFill::Tier2;
    case Tier::LittleGiant:
        return TierFill::Tier3;
    }
    return TierFill::Tier0;
}

TierFill tierFill(const QString &key)
{
    if (const auto tier = tierFromKey(key))
        return tierFill(*tier);
    const bool besideLadder = key == u"listed" || key == u"champion";
    return besideLadder ? TierFill::TierX : TierFill::Tier0;
}

QColor tierColour(TierFill fill, const LookPalette &palette)
{
    switch (fill) {
    case TierFill::Tier0:
        return palette.tier0;
    case TierFill::Tier1:
        return palette.tier1;
    case TierFill::Tier2:
        return palette.tier2;
    case TierFill::Tier3:
        return palette.tier3;
    case TierFill::TierX:
        return palette.tierX;
    }
    return palette.tier0;
}

QColor tierInk(TierFill fill, const LookPalette &palette)
{
    return moreReadable(tierColour(fill, palette), palette.text, palette.onAccent);
}

namespace {

/// Pixels of one repetition: 1.3 mm of paper at some 600 dpi.
constexpr int tileSize = 32;

/// A repeating picture. Qt's own patterns are counted in device pixels: on paper and at 200 % they
/// would shrink to grey.
QBrush tiledBrush(const QColor &ink, const QColor &ground, double pitch,
                  const std::function<void(QPainter &)> &draw)
{
    QImage tile(tileSize, tileSize, QImage::Format_RGB32);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, tileSize * 0.12));
    painter.setBrush(ink);
    draw(painter);
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(pitch / tileSize, pitch / tileSize));
    return brush;
}

void drawDots(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    for (const QPointF &middle : {QPointF(0.25, 0.25), QPointF(0.75, 0.75)})
        painter.drawEllipse(middle * tileSize, tileSize * 0.14, tileSize * 0.14);
}

void drawRising(QPainter &painter)
{
    // Once more on either side, so that the corners of the tile meet.
    for (const int shift : {-tileSize, 0, tileSize})
        painter.drawLine(QPointF(shift - 4, tileSize + 4), QPointF(shift + tileSize + 4, -4));
}

void drawCrossed(QPainter &painter)
{
    drawRising(painter);
    for (const int shift : {-tileSize, 0, tileSize})
        painter.drawLine(QPointF(shift - 4, -4), QPointF(shift + tileSize + 4, tileSize + 4));
}

} // namespace

QBrush printBrush(TierFill fill, const QColor &ink, const QColor &ground, double pitch)
{
    switch (fill) {
    case TierFill::Tier0:
        return tiledBrush(ink, ground, pitch, drawDots);
    case TierFill::Tier1:
        return QBrush(ground);
    case TierFill::Tier2:
        return tiledBrush(ink, ground, pitch, drawRising);
    case TierFill::Tier3:
        return QBrush(ink);
    case TierFill::TierX:
        return tiledBrush(ink, ground, pitch, drawCrossed);
    }
    return QBrush(ground);
}

} // namespace peiyu
