#pragma once
/// How much of a limit in working days is used, paused and left, and by how much it was passed:
/// used, then 45° hatch, then empty up to the 2 px mark of the limit, then late. Words always stand
/// beside it (domain/requesttext.h).
/// Thread: GUI. Clause: look §5, clock bar.

#include "domain/requestclock.h"
#include "look/look.h"
#include "parts/statusmark.h"

#include <QWidget>

namespace peiyu {

/// Done once met in time, Late once passed, Watch with a working day or less to go, Unset while
/// paused, Ok otherwise.
StatusTone clockTone(const ClockReading &reading);

/// A bar of 7 px, vertically centred in `place`, over its whole width.
void paintClock(QPainter &painter, const QRectF &place, const ClockReading &reading,
                const Look &look);

class ClockBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ClockBar(QWidget *parent = nullptr);

    /// `facts`: the sentence for the tooltip and for who cannot see the bar.
    void setReading(const ClockReading &reading, const QString &facts);
    const ClockReading &reading() const { return m_reading; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ClockReading m_reading;
};

} // namespace peiyu
