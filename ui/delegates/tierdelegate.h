#pragma once
/// A cell with the badges of a firm's titles; what does not fit is counted: +1.
/// Thread: GUI.

#include "delegates/rowdelegate.h"
#include "parts/tierbadge.h"

#include <QVector>

namespace peiyu {

class TierDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using LabelReader = std::function<QVector<TierLabel>(const QModelIndex &)>;

    explicit TierDelegate(LabelReader labels, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override;

private:
    LabelReader m_labels;
};

} // namespace peiyu
