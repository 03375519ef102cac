#include "charts/axisscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace peiyu {

namespace {

constexpr int mostLines = 4;
constexpr int leastLines = 3;
constexpr double headroom = 0.14;
/// Values that keep within the upper part of the axis are shown from a figure below them.
constexpr double closeShare = 0.5;

bool divides(double step, double value)
{
    const double times = value / step;
    return std::abs(times - std::round(times)) < 1e-9;
}

} // namespace

AxisScale pathScale(double least, double most, double goal)
{
    most = std::max({most, least, 1.0});
    const bool close = least > 0 && most - least < closeShare * most && most > 10;
    const double low = close ? least : 0;
    AxisScale chosen;
    bool found = false;
    bool hit = false;
    // 1, 2, 5 are the friendliest steps; 2.5 and 4 come in where they meet the target.
    for (const double mantissa : std::array{5.0, 2.0, 1.0, 2.5, 4.0}) {
        for (int power = 0; power <= 6; ++power) {
            const double step = mantissa * std::pow(10, power);
            if (step != std::floor(step))
                continue;
            const double base = std::floor(low / step) * step;
            const int lines = static_cast<int>(std::floor((most - base) / step + 1e-9)) + 1;
            if (lines > mostLines || lines < std::min(leastLines, static_cast<int>(most) + 1))
                continue;
            const bool hits = divides(step, goal - base);
            if (!found || (hits && !hit)) {
                chosen = {base, step, 0};
                found = true;
                hit = hits;
            }
        }
    }
    chosen.top = most + (most - chosen.base) * headroom;
    return chosen;
}

} // namespace peiyu
