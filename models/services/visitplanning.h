#pragma once
/// What a visit does to the planned visits of its firm, and what leaving the pool does: shared by
/// whoever writes visits (window, command, import) inside an open unit.
/// Thread: the connection's. Errors: those of the repository.

#include "database/unitofwork.h"
#include "domain/service.h"

namespace peiyu {

/// After `visit` was written. A confirmed visit makes the open plans that were due by its day (of
/// its kind; one on the spot makes any), and what an earlier visit promised for later gives way to
/// its own next date. Its next date becomes a planned visit of our own office; `before` is the
/// visit as it was, so that a day moved since by hand stays while the date is not touched.
Result<> placeNextVisit(UnitOfWork &unit, const Visit &visit, const Visit *before = nullptr);

/// `visit` is taken out: what it made is open again, what it promised goes with it.
Result<> withdrawVisit(UnitOfWork &unit, const Visit &visit);

/// Cancels open plans of a firm that leaves on `day`: all of them once it is gone, else those from
/// that day on. `reason`: 退库：迁出.
Result<> closePlannedVisits(UnitOfWork &unit, const EnterpriseId &enterprise, QDate day,
                            QDate today, const QString &reason);

} // namespace peiyu
