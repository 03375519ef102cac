#pragma once
/// How far a target is reached, on a scale from 0 to 120 %: fill by tier, a mark at 100 %, a dotted
/// mark at the share of time that has passed. Above 120 % the bar is full; the figure tells.
/// Thread: GUI.

#include "look/look.h"
#include "look/tierfill.h"

#include <QWidget>

#include <optional>

namespace peiyu {

struct ProgressValue
{
    std::optional<double> rate;     ///< 完成率 as a fraction; none: empty track
    std::optional<double> expected; ///< 序时进度 as a share of the target; none: no mark
    TierFill fill = TierFill::Tier0;

    friend bool operator==(const ProgressValue &, const ProgressValue &) = default;
};

/// The end of the scale.
inline constexpr double progressScale = 1.2;

/// A bar of `thickness` px, vertically centred in `place`, over its whole width; the marks stand
/// out 3 px above and below. `halo` is the ground it lies on.
void paintProgress(QPainter &painter, const QRectF &place, const ProgressValue &value,
                   double thickness, const Look &look, const QColor &halo);

class ProgressBar final : public QWidget
{
    Q_OBJECT

public:
    /// `thickness`: 6 in lists, 8 on cards.
    explicit ProgressBar(int thickness, QWidget *parent = nullptr);

    const ProgressValue &value() const { return m_value; }
    void setValue(const ProgressValue &value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ProgressValue m_value;
    int m_thickness;
};

} // namespace peiyu
