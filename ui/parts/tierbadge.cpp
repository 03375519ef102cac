#include "parts/tierbadge.h"

#include "look/controlpainting.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TierBadge)
};

constexpr int stripe = 6;
constexpr int padding = 6;

QString shownWord(const TierLabel &label)
{
    return label.expired ? Text::tr("%1 已过期").arg(label.word) : label.word;
}

} // namespace

int tierBadgeWidth(const TierLabel &label, const Look &look)
{
    const QFontMetrics metrics(look.font(FontRole::Small));
    return 1 + stripe + padding + metrics.horizontalAdvance(shownWord(label)) + padding;
}

int paintTierBadge(QPainter &painter, const QRect &place, const TierLabel &label, const Look &look)
{
    const int height = look.px(18);
    const int width = std::min(tierBadgeWidth(label, look), place.width());
    const QRect box(place.x(), place.y() + (place.height() - height) / 2, width, height);
    painter.save();
    if (label.expired) {
        painter.fillRect(box, look.palette.surface);
        paintDashedBox(painter, box, look.palette.control);
    } else {
        paintBox(painter, box, look.palette.surface, look.palette.lineStrong, 2);
    }
    // The edge on both sides keeps the pale fills visible on white.
    const QRect fill(box.x(), box.y(), stripe, height);
    paintBox(painter, fill, tierColour(label.fill, look.palette), look.palette.tierEdge, 0);
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(label.expired ? look.palette.text3 : look.palette.text);
    const QRect words = box.adjusted(stripe + padding, 0, -2, 0);
    const QString word = shownWord(label);
    const bool whole = width >= tierBadgeWidth(label, look);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     whole ? word
                           : painter.fontMetrics().elidedText(word, Qt::ElideRight, words.width()));
    painter.restore();
    return width;
}

TierBadge::TierBadge(TierLabel label, QWidget *parent) : QWidget(parent), m_label(std::move(label))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(shownWord(m_label));
}

QSize TierBadge::sizeHint() const
{
    const Look &look = lookOf(this);
    return {tierBadgeWidth(m_label, look), look.px(18)};
}

void TierBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTierBadge(painter, rect(), m_label, lookOf(this));
}

} // namespace peiyu
