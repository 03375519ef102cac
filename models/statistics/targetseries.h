#pragma once
/// 序时进度与实际 of one target: what its path chart draws, from the same counts as its card.
/// Thread: the connection's. Errors: those of the statements.

#include "domain/plan.h"
#include "foundation/result.h"
#include "statistics/series.h"
#include "statistics/targetprogress.h"

namespace peiyu {

class Connection;

/// `progress` is the target's at `asOf`, in its plan's own basis. The name is the caller's words.
/// Every point is what targetProgress() gives for that day; days without data have no point.
Result<TargetPathSeries> targetPathSeries(const Connection &connection, const Plan &plan,
                                          const TargetProgress &progress, QDate asOf);

/// The firms behind a count, as a list.
ListQuery listOf(const CountScope &scope);

} // namespace peiyu
