#pragma once
/// 序时完成比 in words: one reading of it on cards, tables, paper and the command line.
/// Not here: how it comes about (targetmath). Thread: any. Errors: none.

#include <QString>

#include <optional>

namespace peiyu {

/// 0.998 → 0.99, 1.004 → 1.00, — for none. Always rounded down: the status goes by steps of this
/// number (1 and 0.8), so one that is shown as 1.00 must have reached 1; half up, 1.00 would stand
/// beside 关注.
QString indexText(const std::optional<double> &index);

} // namespace peiyu
