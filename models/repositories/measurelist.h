#pragma once
/// Measures of many firms, as lists and counts show them.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/measurequery.h"

namespace peiyu {

/// The open ones first, by due day (without one last), firm and position; ended ones by the day
/// they ended, the last first. At most `query.limit` rows. Without lateness: the calendar is the
/// service's.
Result<QVector<StepRow>> stepRows(const Connection &connection, const StepQuery &query);
/// The measures of one 一策 in their order.
Result<QVector<StepRow>> stepRowsOf(const Connection &connection, const QString &measure,
                                    QDate asOf);
/// Of each filter, whatever the query's own and its limit.
Result<StepTotals> stepTotals(const Connection &connection, const StepQuery &query);
/// 责任单位 that measures in the query's scope name, the most frequent first.
Result<QStringList> stepUnits(const Connection &connection, const StepQuery &query);

} // namespace peiyu
