#pragma once
/// Visits on days, for calendars and lists: those planned, and those made.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/service.h"
#include "domain/visitplanquery.h"

#include <QVector>

namespace peiyu {

/// In the order of day, hour and name.
Result<QVector<PlannedRow>> plannedVisits(const Connection &connection,
                                          const VisitPlanQuery &query);
/// Visits made on the days of the query, confirmed ones alone.
Result<QVector<MadeRow>> madeVisits(const Connection &connection, const VisitPlanQuery &query);

} // namespace peiyu
