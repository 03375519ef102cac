#include "delegates/clockdelegate.h"

#include "domain/calendartext.h"

#include <QFontMetrics>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int barWidth = 100;
constexpr int leastBar = 48;
constexpr int barGap = 8;

QString usualWords()
{
    QString longest;
    for (const RequestClock clock :
         {RequestClock::Sign, RequestClock::Answer, RequestClock::Close}) {
        const QString word = requestClockText(clock);
        if (word.size() > longest.size())
            longest = word;
    }
    return longest + u' ' + latenessText({true, 12}); // as long as most
}

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
    : RowDelegate(parent), m_reading(std::move(reading)), m_usual(usualWords())
{
}

int ClockDelegate::leastWidth(const Look &look) const
{
    return look.px(leastBar) + barGap + 2 * cellPadding + 2 +
           QFontMetrics(look.font(FontRole::Body, true)).horizontalAdvance(m_usual);
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
    // The words say it: the bars, all of one length, give way to the usual ones.
    const int words = QFontMetrics(look.font(FontRole::Body, true)).horizontalAdvance(m_usual);
    const int most = std::min(look.px(barWidth), place.width() / 2);
    const int bar =
        std::clamp(place.width() - barGap - words - 1, std::min(look.px(leastBar), most), most);
    paintClock(painter, QRectF(place.x(), place.y(), bar, place.height()), *reading, look);
    RowDelegate::paintContent(painter, place.adjusted(bar + barGap, 0, 0, 0), index,
                              clockWordsLook(*reading), look, ink);
}

} // namespace peiyu
