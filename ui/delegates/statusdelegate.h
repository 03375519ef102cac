#pragma once
/// A cell with a status: shape and word.
/// Thread: GUI.

#include "delegates/rowdelegate.h"
#include "parts/statusmark.h"

namespace peiyu {

class StatusDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using FaceReader = std::function<StatusFace(const QModelIndex &)>;

    explicit StatusDelegate(FaceReader face, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override;

private:
    FaceReader m_face;
};

} // namespace peiyu
