#include "delegates/statusdelegate.h"

namespace peiyu {

StatusDelegate::StatusDelegate(FaceReader face, QObject *parent)
    : RowDelegate(parent), m_face(std::move(face))
{
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = lookOf(option.widget);
    return {statusWidth(m_face(index), look) + 2 * cellPadding, look.px(28)};
}

void StatusDelegate::paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                                  const CellLook &, const Look &look, const QColor &ink) const
{
    const StatusFace face = m_face(index);
    if (!face.word.isEmpty())
        paintStatus(painter, place, face, look, ink);
}

} // namespace peiyu
