#pragma once
/// A request as an old ledger tells it: days and words, no clicks. Where it stands follows from its
/// days; its clocks are those of the working calendar, frozen when it is closed. Rules of the
/// fields are those of registering (requestregistering.h). Of this room: import, and the sample
/// base. Thread: the context's. Errors: Validation with the field (a day before the one it follows,
/// a day to come, a unit that is missing), NotFound (firm, category).

#include "domain/request.h"
#include "services/saved.h"

namespace peiyu {

/// Checks it and puts it into the state its days imply; nothing is written. A number that is empty
/// is given when it is written.
Result<Request> importedRequest(const JobContext &context, Request request);

/// Writes what importedRequest() gave: the request, a step for each of its days, the unit's part.
Result<Request> writeImportedRequest(const JobContext &context, UnitOfWork &unit, Request request);

} // namespace peiyu
