#include "delegates/validitydelegate.h"

namespace peiyu {

ValidityDelegate::ValidityDelegate(SpanReader span, QObject *parent)
    : RowDelegate(parent), m_span(std::move(span))
{
}

void ValidityDelegate::paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                                    const CellLook &cell, const Look &look, const QColor &ink) const
{
    if (const auto span = m_span(index))
        paintValidity(painter, place, *span, look);
    else
        RowDelegate::paintContent(painter, place, index, cell, look, ink);
}

} // namespace peiyu
