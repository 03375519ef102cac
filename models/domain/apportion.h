#pragma once
/// A whole number shared out in proportion (最大余数法): every part gets the whole part of its
/// quota, what is left goes to the largest remainders, of equal ones to the first.

#include <QVector>

namespace peiyu {

/// Parts in the order of their weights, adding up to `sum`; all 0 without a weight above 0.
/// A part without weight gets nothing. `sum` and weights are not negative.
QVector<qint64> apportion(qint64 sum, const QVector<qint64> &weights);

} // namespace peiyu
