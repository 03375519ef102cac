#include "domain/apportion.h"

#include <algorithm>
#include <numeric>

namespace peiyu {

QVector<qint64> apportion(qint64 sum, const QVector<qint64> &weights)
{
    QVector<qint64> parts(weights.size(), 0);
    const qint64 all = std::accumulate(weights.begin(), weights.end(), qint64(0));
    if (all <= 0)
        return parts;
    QVector<qsizetype> order(weights.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    const auto remainder = [&](qsizetype part) { return sum * weights[part] % all; };
    qint64 left = sum;
    for (const qsizetype part : std::as_const(order)) {
        parts[part] = sum * weights[part] / all;
        left -= parts[part];
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return remainder(a) > remainder(b); });
    for (qsizetype i = 0; i < order.size() && left > 0; ++i, --left)
        ++parts[order[i]];
    return parts;
}

} // namespace peiyu
