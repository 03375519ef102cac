#pragma once
/// What an own plan must be before it is saved: names, days in order, numbers that fit their
/// 口径, units written once. Tidies what it checks.
/// Of this room (OwnPlanService and what pastes and opens plans).
/// Errors: Validation with the field.

#include "domain/plan.h"
#include "foundation/result.h"

namespace peiyu {

/// Facts of the plan itself.
Result<> checkPlanFacts(Plan &plan);
/// A number within `plan`; what a field leaves open is filled from the plan (deadline, period).
Result<> checkTargetOf(const Plan &plan, PlanTarget &target);
/// Days within the plan and before the deadline, each once; brought into their order.
Result<> checkMilestones(const Plan &plan, const PlanTarget &target,
                         QVector<PlanMilestone> &milestones);
Result<> checkTask(PlanTask &task);

/// What a person should know though it may stand: no source sentence, a milestone above the goal.
QStringList targetWarnings(const PlanTarget &target);

} // namespace peiyu
