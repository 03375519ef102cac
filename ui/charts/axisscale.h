#pragma once
/// Where an axis of firms starts, how its lines lie and where it ends: at most four lines at round
/// figures, the target on one of them where that is possible.

namespace peiyu {

struct AxisScale
{
    double base = 0; ///< 0, or a round figure below the values (轴自 n 起)
    double step = 1;
    double top = 1; ///< above the highest value, so that marks are not cut
};

/// `least` and `most` of everything drawn, `goal` among them.
AxisScale pathScale(double least, double most, double goal);

} // namespace peiyu
