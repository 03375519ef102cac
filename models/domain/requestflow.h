#pragma once
/// What may follow what in the chain of a request, apart from who may do it (actor.h).

#include "domain/request.h"
#include "foundation/result.h"

namespace peiyu {

/// Conflict with a sentence that says where the request stands and what is to be done first.
Result<> mayFollow(const Request &request, StepKind step);

/// The steps the desk offers now, the usual next one first.
QVector<StepKind> nextSteps(const Request &request);

} // namespace peiyu
