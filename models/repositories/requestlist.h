#pragma once
/// Lists of requests: the ordered keys of a RequestQuery, rows by key, and how many stand in each
/// queue.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/requestquery.h"

#include <QHash>
#include <QStringList>
#include <QVector>

namespace peiyu {

/// Local numbers of all requests of the query, in its order.
Result<QVector<qint64>> requestKeys(const Connection &connection, const RequestQuery &query);

/// Rows in the order of `keys`; a key whose request is gone gives no row. `categoryName` is the id:
/// names are the service's.
Result<QVector<RequestRow>> requestRows(const Connection &connection, const QVector<qint64> &keys,
                                        QDate asOf);

/// The pauses of these requests by request id, in order.
Result<QHash<QString, QVector<RequestPause>>> pausesOfRows(const Connection &connection,
                                                           const QVector<qint64> &keys);
/// 主办 units of requests, those with most first; of all districts without one.
Result<QStringList> unitsWithRequests(const Connection &connection, const DistrictId &district);

/// Of the query without its queue; every queue, in order.
Result<QVector<QueueCount>> requestQueueCounts(const Connection &connection,
                                               const RequestQuery &query);

} // namespace peiyu
