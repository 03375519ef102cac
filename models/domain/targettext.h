#pragma once
/// What a target and its number are called wherever they stand: board, report, command.
/// Thread: pure functions.

#include "domain/plan.h"

#include <QString>

namespace peiyu {

/// 市级专精特新, 国家级小巨人, 上市企业; the document's words where it is no tier.
QString planTargetText(const Plan &plan, const PlanTarget &target);
/// The number with the comparator's mark: >100, 约80; the words of one without a number.
QString comparedValueText(const PlanTarget &target);
/// The same for columns: what is added in the period with its sign, +2.
QString targetValueText(const PlanTarget &target);

} // namespace peiyu
