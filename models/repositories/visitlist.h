#pragma once
/// Lists of visits: the ordered keys of a VisitQuery, and rows by key.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/visitquery.h"

#include <QVector>

namespace peiyu {

/// Local numbers of all visits of the query, in its order.
Result<QVector<qint64>> visitKeys(const Connection &connection, const VisitQuery &query);

/// Rows in the order of `keys`, with the firm's place on the day; a key whose visit is gone gives
/// no row.
Result<QVector<VisitRow>> visitRows(const Connection &connection, const QVector<qint64> &keys,
                                    QDate asOf);

/// Its key in lists; 0 when it is gone.
Result<qint64> visitKey(const Connection &connection, const QString &id);

} // namespace peiyu
