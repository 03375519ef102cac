#include "delegates/grouphead.h"

#include "look/look.h"

namespace peiyu {

namespace {
constexpr int rightPadding = 8;
constexpr int gap = 8;
} // namespace

void paintGroupHead(QPainter *painter, const QStyleOptionViewItem &option, int left,
                    const QString &head, const QString &note)
{
    const Look &look = lookOf(option.widget);
    const LookPalette &p = look.palette;
    painter->save();
    painter->fillRect(option.rect, p.sunken);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), p.line);
    QRect place = option.rect.adjusted(left, 0, -rightPadding, -1);
    painter->setFont(look.font(FontRole::Body, true));
    painter->setPen(p.text);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, head);
    place.setLeft(place.left() + painter->fontMetrics().horizontalAdvance(head) + look.px(gap));
    painter->setFont(look.font(FontRole::Small));
    painter->setPen(p.text2);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, note);
    painter->restore();
}

} // namespace peiyu
