#pragma once
/// Lists of promises. A promise is open on a day when it was given by then and had not ended.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/visitquery.h"

namespace peiyu {

/// By due day, those without one last; at most `query.limit` rows. Without lateness: the calendar
/// is the service's.
Result<QVector<PromiseRow>> promiseRows(const Connection &connection, const PromiseQuery &query);
/// Of all of them, whatever the limit.
Result<PromiseTotals> promiseTotals(const Connection &connection, const PromiseQuery &query);

} // namespace peiyu
