#pragma once
/// The rows of an own plan as values and back: facts, numbers and tasks have columns; what was only
/// copied along (definitions, money rules, safeguards …) is kept as a pack in `rest`.
/// Of this room: OwnPlanRepository reads and writes with it.
/// Errors: Format when `rest` cannot be read.

#include "domain/plan.h"
#include "repositories/recordstore.h"

namespace peiyu {

FieldValues planFields(const Plan &plan);
FieldValues targetFields(const PlanId &plan, const PlanTarget &target);
FieldValues taskFields(const PlanId &plan, const PlanTask &task);
FieldValues milestoneFields(const TargetId &target, const PlanMilestone &milestone);

/// Without targets and tasks.
Result<Plan> planFrom(const StoredRecord &record);
PlanTarget targetFrom(const StoredRecord &record);
PlanTask taskFrom(const StoredRecord &record);

/// What follows from all rows: sequence of the tasks, their numbers, sections tasks alone name.
void joinParts(Plan &plan);

} // namespace peiyu
