#pragma once
/// A cell with a clock bar and its words; words alone where no clock runs.
/// Thread: GUI. Clause: look §5, clock bar.

#include "delegates/rowdelegate.h"
#include "parts/clockbar.h"

#include <optional>

namespace peiyu {

class ClockDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using ClockReader = std::function<std::optional<ClockReading>(const QModelIndex &)>;

    explicit ClockDelegate(ClockReader reading, QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override;

private:
    ClockReader m_reading;
};

/// How the words beside a bar look: red and bold once late, brown with a day or less to go.
CellLook clockWordsLook(const ClockReading &reading);

} // namespace peiyu
