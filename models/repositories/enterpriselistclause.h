#pragma once
/// The SQL of lists of firms: which firms a ListQuery holds, in which order, and what is computed
/// of a firm `e` (with its residence `r`) on the day :as_of. Of this room (lists, totals).

#include "database/connection.h"
#include "domain/listquery.h"
#include "repositories/countingclause.h"

namespace peiyu {

class Statement;

struct ListClause
{
    QString where;
    SqlClause values;

    void add(const QString &condition) { where += QStringLiteral(" AND ") + condition; }
    /// Binds its values, and the day where `sql` asks for it.
    void bindTo(Statement &statement, const QString &sql, QDate asOf) const;
};

/// How the firms of a word or district are found: from the index to the firms, or, when they are
/// many, firm after firm in the order of the list until a page is full.
enum class FindWay { FromIndex, AlongList };

/// The WHERE over `e` and, where it names it, `r`.
Result<ListClause> listClause(const Connection &connection, const ListQuery &query,
                              FindWay way = FindWay::FromIndex);
QString listOrderSql(const QVector<SortKey> &sort);

/// Where a firm is on the day; at most one row per firm (service rule: no overlap).
QString residenceJoinSql();
/// The join, when the text needs it.
QString residenceJoinFor(const QString &sql);
QString validTitleSql(const QString &alias);
/// The rank of its highest valid title (tierRankSql), -1 without one.
QString highestRankSql();
/// The last day of that title.
QString validUntilSql();
QString activeSpecialistSql(const QString &columns);
/// 最近实地: a visit of ours that counts (visitclause.h).
QString lastOnSiteSql();
QString stageSql();

} // namespace peiyu
