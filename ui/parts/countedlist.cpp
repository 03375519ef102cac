#include "parts/countedlist.h"

#include <QPainter>

namespace peiyu {

namespace {
constexpr int rowHeight = 28;
constexpr int padding = 10;
constexpr int countGap = 6;
} // namespace

CountedListDelegate::CountedListDelegate(FontRole font, QObject *parent)
    : QStyledItemDelegate(parent), m_font(font)
{
}

QSize CountedListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), lookOf(option.widget).px(rowHeight)};
}

void CountedListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Look &look = lookOf(option.widget);
    const LookPalette &p = look.palette;
    const bool heading = !index.data(LineRole).isValid();
    const bool current = !heading && (option.state & QStyle::State_Selected);
    const bool urgent = index.data(UrgentRole).toBool();
    painter->save();
    if (current)
        painter->fillRect(option.rect, p.sel);
    else if (!heading && (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, p.hover);
    const QRect place = option.rect.adjusted(look.px(padding), 0, -look.px(padding), 0);
    const QString count = index.data(CountRole).toString();
    painter->setFont(look.font(m_font, urgent));
    painter->setPen(current ? p.selText : urgent ? p.late : p.text2);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, count);
    const int taken =
        count.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(count) + look.px(countGap);
    painter->setFont(look.font(heading ? FontRole::Small : m_font, heading || current));
    painter->setPen(heading ? p.text2 : current ? p.selText : p.text);
    const QRect words = place.adjusted(0, 0, -taken, 0);
    painter->drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace peiyu
