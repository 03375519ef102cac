#pragma once
/// Which targets of the built-in plans are counted by rows of 资质荣誉与成果: those whose document
/// names such bearers or things (resources/reference/target_honours.tsv). An own plan says it
/// itself (PlanTarget::honourKind).
/// Thread: any; the list is read once.

#include "domain/plan.h"

namespace peiyu {

/// The kind of 资质 of a built-in target; empty when it is not counted by one.
QString honourKindOfTarget(const TargetId &target);

/// Sets the kind of each target of a built-in plan that names none.
void addHonourKinds(Plan &plan);

} // namespace peiyu
