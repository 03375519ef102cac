#include "delegates/tierdelegate.h"

#include <QPainter>

namespace peiyu {

namespace {
constexpr int gap = 4;
}

TierDelegate::TierDelegate(LabelReader labels, QObject *parent)
    : RowDelegate(parent), m_labels(std::move(labels))
{
}

QSize TierDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = lookOf(option.widget);
    int width = 2 * cellPadding;
    for (const TierLabel &label : m_labels(index))
        width += tierBadgeWidth(label, look) + gap;
    return {width, look.px(28)};
}

void TierDelegate::paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                                const CellLook &, const Look &look, const QColor &ink) const
{
    const QVector<TierLabel> labels = m_labels(index);
    QRect rest = place;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const int width = tierBadgeWidth(labels[i], look);
        if (i > 0 && width > rest.width()) {
            painter.setFont(look.font(FontRole::Small));
            painter.setPen(ink.isValid() ? ink : look.palette.text3);
            painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                             QStringLiteral("+%1").arg(labels.size() - i));
            return;
        }
        rest.setLeft(rest.x() + paintTierBadge(painter, rest, labels[i], look) + gap);
    }
}

} // namespace peiyu
