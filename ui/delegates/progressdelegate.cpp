#include "delegates/progressdelegate.h"

#include <QPainter>

namespace peiyu {

namespace {
constexpr int textWidth = 52;
constexpr int barMost = 96;
constexpr int barLeast = 24;
constexpr int thickness = 6;
} // namespace

ProgressDelegate::ProgressDelegate(ValueReader value, QObject *parent)
    : RowDelegate(parent), m_value(std::move(value))
{
}

QSize ProgressDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Look &look = lookOf(option.widget);
    return {barMost + look.px(textWidth) + 2 * cellPadding, look.px(28)};
}

void ProgressDelegate::paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                                    const CellLook &cell, const Look &look, const QColor &ink) const
{
    const int room = place.width() - look.px(textWidth);
    if (room >= barLeast) {
        const QRect bar(place.x(), place.y(), std::min(room, barMost), place.height());
        paintProgress(painter, bar, m_value(index), thickness, look, look.palette.surface);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    painter.setFont(look.font(FontRole::Body, cell.bold));
    painter.setPen(ink.isValid() ? ink : text == u"—" ? look.palette.text3 : look.palette.text);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
}

} // namespace peiyu
