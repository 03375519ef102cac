#pragma once
/// A cell with the validity bar of a title.
/// Thread: GUI.

#include "delegates/rowdelegate.h"
#include "parts/validitybar.h"

#include <optional>

namespace peiyu {

class ValidityDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using SpanReader = std::function<std::optional<ValiditySpan>(const QModelIndex &)>;

    explicit ValidityDelegate(SpanReader span, QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override;

private:
    SpanReader m_span;
};

} // namespace peiyu
