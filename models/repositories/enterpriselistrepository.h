#pragma once
/// Lists of firms: the ordered keys of a ListQuery, and rows by key, all as of the query's day.
/// The list page, the command line and every drill of the board read here.
/// Not here: single firms (EnterpriseRepository).
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/listcondition.h"

#include <QVector>

namespace peiyu {

class EnterpriseListRepository
{
public:
    /// Local numbers of the firms of the query, in its order: all, or the first `most`.
    static Result<QVector<qint64>> keys(const Connection &connection, const ListQuery &query,
                                        int most = 0);
    /// Whether the first keys come much sooner than all: the order is that of an index. Any other
    /// order is computed for every firm first.
    static bool startsEarly(const ListQuery &query);
    static Result<qint64> total(const Connection &connection, const ListQuery &query);
    /// The sums of the whole list in one pass; meant for a read job.
    static Result<EnterpriseTotals> totals(const Connection &connection, const ListQuery &query);
    /// In the order of `keys`; a key whose firm is gone gives none.
    static Result<QVector<EnterpriseId>> ids(const Connection &connection,
                                             const QVector<qint64> &keys);
    /// Rows in the order of `keys`; a key whose firm is gone gives no row. Only `parts` are read of
    /// what lies in further tables.
    static Result<QVector<EnterpriseRow>> rows(const Connection &connection,
                                               const QVector<qint64> &keys, QDate asOf,
                                               RowParts parts = {});
    /// What stands in the base for a condition to be set to, the most frequent first.
    static Result<QStringList> values(const Connection &connection, ListCondition condition);
};

} // namespace peiyu
