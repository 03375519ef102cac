#include "delegates/clockdelegate.h"

namespace peiyu {

namespace {
constexpr int barWidth = 100;
constexpr int barGap = 8;
} // namespace

CellLook clockWordsLook(const ClockReading &reading)
{
    CellLook look;
    switch (clockTone(reading)) {
    case StatusTone::Late:
        look.ink = &LookPalette::late;
        look.bold = true;
        break;
    case StatusTone::Watch:
        look.ink = &LookPalette::watch;
        break;
    case StatusTone::Done:
        look.ink = &LookPalette::done;
        break;
    default:
        look.ink = &LookPalette::text2;
        break;
    }
    return look;
}

ClockDelegate::ClockDelegate(ClockReader reading, QObject *parent)
    : RowDelegate(parent), m_reading(std::move(reading))
{
}

void ClockDelegate::paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                                 const CellLook &cell, const Look &look, const QColor &ink) const
{
    const auto reading = m_reading(index);
    if (!reading) {
        CellLook quiet = cell;
        quiet.ink = &LookPalette::text3;
        RowDelegate::paintContent(painter, place, index, quiet, look, ink);
        return;
    }
    const int bar = std::min(look.px(barWidth), place.width() / 2);
    paintClock(painter, QRectF(place.x(), place.y(), bar, place.height()), *reading, look);
    RowDelegate::paintContent(painter, place.adjusted(bar + barGap, 0, 0, 0), index,
                              clockWordsLook(*reading), look, ink);
}

} // namespace peiyu
