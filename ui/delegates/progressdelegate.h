#pragma once
/// A cell with a bar and, at its right, the cell's text (94.7%).
/// Thread: GUI.

#include "delegates/rowdelegate.h"
#include "parts/progressbar.h"

namespace peiyu {

class ProgressDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using ValueReader = std::function<ProgressValue(const QModelIndex &)>;

    explicit ProgressDelegate(ValueReader value, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override;

private:
    ValueReader m_value;
};

} // namespace peiyu
