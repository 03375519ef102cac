#include "domain/indextext.h"

#include <QLocale>

#include <cmath>

namespace peiyu {

QString indexText(const std::optional<double> &index)
{
    if (!index)
        return QStringLiteral("—");
    // 0.57 × 100 is 56.999…: what a binary fraction lacks is not taken from the reader.
    constexpr double lacking = 1e-9;
    return QLocale(QLocale::English).toString(std::floor(*index * 100 + lacking) / 100, 'f', 2);
}

} // namespace peiyu
