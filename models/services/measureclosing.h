#pragma once
/// Measures that end by a figure of their firm. Called inside the unit of whatever wrote figures
/// (of a year, a month or a quarter), of a measure that is saved, and of an undo.
/// Thread: the unit's. Errors: those of the statements.

#include "database/unitofwork.h"
#include "foundation/strongid.h"
#include "jobs/jobcontext.h"

namespace peiyu {

/// Ends the firm's open measures whose figure is reached, on `today` with the value as result, and
/// opens again those a figure had ended that no longer reaches (leaveToServing()). How many
/// changed; the unit is told which (ChangeSet::notices).
Result<int> closeReachedSteps(UnitOfWork &unit, QDate today, const EnterpriseId &firm);
Result<int> closeReachedSteps(UnitOfWork &unit, const JobContext &context,
                              const EnterpriseId &firm);

} // namespace peiyu
