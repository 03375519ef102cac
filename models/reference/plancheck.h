#pragma once
/// Whether a plan makes sense as a whole: ids unique, references kept, words of closed lists,
/// amounts readable, dates in order. Packs are checked after reading; a service checks an entered
/// plan with it before it is saved.
/// Errors: Validation, one sentence that names the place.

#include "domain/plan.h"
#include "foundation/result.h"

namespace peiyu {

Result<> checkPlan(const Plan &plan);

} // namespace peiyu
