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

    /// With the shortest bar and the usual words.
    int leastWidth(const Look &look) const;

protected:
    void paintContent(QPainter &painter, const QRect &place, const QModelIndex &index,
                      const CellLook &cell, const Look &look, const QColor &ink) const override;

private:
    ClockReader m_reading;
    QString m_usual; ///< words that are not cut: the bars become shorter for them
};

/// How the words beside a bar look: red and bold once late, brown with a day or less to go.
CellLook clockWordsLook(const ClockReading &reading);

} // namespace peiyu
