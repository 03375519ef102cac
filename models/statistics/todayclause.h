#pragma once
/// The SQL behind 今日: FROM and WHERE of each kind of thing in a scope, over its table `t`, its
/// firm `e` and where that is on the day (`r`). Of this room (todayfacts). Thread: the
/// connection's.

#include "database/statement.h"
#include "repositories/enterpriselistclause.h"
#include "statistics/todayfacts.h"

namespace peiyu {

struct TodayClause
{
    QString sql; ///< FROM and WHERE
    SqlClause values;

    /// Its values; the day too, which every clause names.
    void bindTo(Statement &statement) const;
    QDate day;
};

TodayClause workClause(const TodayScope &scope, WorkKind kind, QDate until);
TodayClause endingClause(const TodayScope &scope);
/// Its columns of the year stand in `y`.
TodayClause missingClause(const TodayScope &scope);
/// Firms `e` whose figures are watched: in the pool and present, with a valid title where asked.
TodayClause monitoredClause(const TodayScope &scope, bool titledOnly);
TodayClause newFirmClause(const TodayScope &scope);
TodayClause newTitleClause(const TodayScope &scope, QDate from);

/// The person who serves a firm on the day; '' for nobody.
QString servedSql(const QString &enterprise);
/// The firm of an item from these columns.
void readTodayFirm(const Row &row, TodayItem &item);
/// enterprise, firm_no, firm, short_name, town, district, served.
QString firmColumns(const QString &enterprise = QStringLiteral("t.enterprise"));

} // namespace peiyu
