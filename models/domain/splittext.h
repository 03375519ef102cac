#pragma once
/// The sentences that go with a 目标分解: page, report and command say the same.

#include "domain/quantity.h"

#include <QString>

#include <optional>

namespace peiyu {

/// 目标分解合计 284，区县目标 280，多分解 4（允许，已注明）
QString splitSumText(const std::optional<Quantity> &sum, const std::optional<Quantity> &goal);
/// Which area a firm counts for.
QString areaRuleText();
/// How an area's 基期数 came about.
QString areaBaselineText();

} // namespace peiyu
