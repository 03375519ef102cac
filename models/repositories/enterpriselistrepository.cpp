#include "repositories/enterpriselistrepository.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "domain/firmrecordtext.h"
#include "repositories/enterpriselistclause.h"
#include "repositories/frequentword.h"
#include "repositories/measureclause.h"
#include "repositories/pagekeys.h"
#include "repositories/visitclause.h"

#include <QHash>

#include <algorithm>
#include <string>

namespace peiyu {

namespace {

QString sumSql(const QString &condition, const QString &name)
{
    return QStringLiteral(", COALESCE(SUM(CASE WHEN %1 THEN 1 ELSE 0 END), 0) AS %2")
        .arg(condition, name);
}

/// One pass over the firms of the list; what is summed is computed once for each.
QString totalsSql(const QString &from, const QString &planned)
{
    QString sums = QStringLiteral("SELECT COUNT(*) AS firms");
    for (size_t rank = 0; rank < allTiers.size(); ++rank)
        sums += sumSql(QStringLiteral("k.tier_rank = %1").arg(rank),
                       QStringLiteral("tier%1").arg(rank));
    sums += sumSql(QStringLiteral("k.valid_until <> '' AND k.valid_until <= :soon"),
                   QStringLiteral("ending_soon"));
    sums += sumSql(QStringLiteral("k.specialist = 0"), QStringLiteral("unassigned"));
    sums += sumSql(QStringLiteral("k.last_visit = ''"), QStringLiteral("never_visited"));
    sums += sumSql(QStringLiteral("k.next_visit <> '' AND k.next_visit < :as_of"),
                   QStringLiteral("visit_overdue"));
    sums += sumSql(QStringLiteral("k.planned = 0"), QStringLiteral("unplanned"));
    sums +=
        sumSql(QStringLiteral("k.due <> '' AND k.due < :as_of"), QStringLiteral("step_overdue"));
    // The limit is no limit: without one SQLite puts the inner columns into each sum that names
    // them and computes them as often.
    return sums + QStringLiteral(" FROM (SELECT ") + highestRankSql() +
           QStringLiteral(" AS tier_rank, ") + validUntilSql() +
           QStringLiteral(" AS valid_until, ") + lastOnSiteSql() +
           QStringLiteral(" AS last_visit, ") + nextVisitSql() +
           QStringLiteral(" AS next_visit, CASE WHEN EXISTS (") +
           activeSpecialistSql(QStringLiteral("1")) +
           QStringLiteral(") THEN 1 ELSE 0 END AS specialist, CASE WHEN e.id IN (") + planned +
           QStringLiteral(") THEN 1 ELSE 0 END AS planned, ") + nextDueSql() +
           QStringLiteral(" AS due FROM enterprise e") + from +
           QStringLiteral(" LIMIT 1000000000) k");
}

EnterpriseTotals totalsFrom(const Row &row)
{
    EnterpriseTotals totals;
    totals.firms = row.integer("firms");
    for (size_t rank = 0; rank < allTiers.size(); ++rank)
        totals.highest[rank] = row.integer(("tier" + std::to_string(rank)).c_str());
    totals.endingSoon = row.integer("ending_soon");
    totals.unassigned = row.integer("unassigned");
    totals.neverVisited = row.integer("never_visited");
    totals.visitOverdue = row.integer("visit_overdue");
    totals.unplanned = row.integer("unplanned");
    totals.stepOverdue = row.integer("step_overdue");
    return totals;
}

/// From so many firms on a page of them is found sooner along the list.
Result<bool> isLarge(const Connection &connection, const DistrictId &district)
{
    constexpr int large = 4000;
    Statement count(connection,
                    QStringLiteral("SELECT COUNT(*) AS n FROM (SELECT r.no FROM residence r WHERE"
                                   " r.district = :district LIMIT :most) f"));
    PEIYU_TRY(stays, count.bind(":district", district).bind(":most", large).number("n"));
    return stays == large;
}

} // namespace

Result<QVector<qint64>> EnterpriseListRepository::keys(const Connection &connection,
                                                       const ListQuery &query, int most)
{
    FindWay way = FindWay::FromIndex;
    if (most > 0 && !query.find.isEmpty() && startsEarly(query)) {
        PEIYU_TRY(frequency, wordFrequency(connection, query.find, query.asOf));
        if (frequency == WordFrequency::InManyNames) {
            PEIYU_TRY(found, firstOfFrequentWord(connection, query, most));
            if (found)
                return *found;
        }
        // Without an order the index way stops early by itself.
        way = frequency == WordFrequency::Rare || query.sort.isEmpty() ? FindWay::FromIndex
                                                                       : FindWay::AlongList;
    } else if (most > 0 && !query.district.isEmpty() && startsEarly(query)) {
        PEIYU_TRY(large, isLarge(connection, query.district));
        way = large ? FindWay::AlongList : FindWay::FromIndex;
    }
    PEIYU_TRY(clause, listClause(connection, query, way));
    const QString tail = clause.where + listOrderSql(query.sort);
    QString sql = QStringLiteral("SELECT e.no FROM enterprise e") + residenceJoinFor(tail) + tail;
    if (most > 0)
        sql += QStringLiteral(" LIMIT :most");
    Statement select(connection, sql);
    clause.bindTo(select, sql, query.asOf);
    if (most > 0)
        select.bind(":most", most);
    QVector<qint64> found;
    PEIYU_CHECK(select.each([&](const Row &row) { found.append(row.integer("no")); }));
    return found;
}

bool EnterpriseListRepository::startsEarly(const ListQuery &query)
{
    if (query.sort.isEmpty())
        return true;
    const EnterpriseSort column = query.sort.first().column;
    return column == EnterpriseSort::Name || column == EnterpriseSort::CreditCode ||
           column == EnterpriseSort::Industry;
}

Result<qint64> EnterpriseListRepository::total(const Connection &connection, const ListQuery &query)
{
    PEIYU_TRY(clause, listClause(connection, query));
    const QString sql = QStringLiteral("SELECT COUNT(*) AS n FROM enterprise e") +
                        residenceJoinFor(clause.where) + clause.where;
    Statement select(connection, sql);
    clause.bindTo(select, sql, query.asOf);
    return select.number("n");
}

Result<EnterpriseTotals> EnterpriseListRepository::totals(const Connection &connection,
                                                          const ListQuery &query)
{
    PEIYU_TRY(clause, listClause(connection, query));
    PEIYU_TRY(ages, measureAges(connection));
    const QString sql =
        totalsSql(residenceJoinFor(clause.where) + clause.where, firmsPlannedSql(ages, query.asOf));
    Statement select(connection, sql);
    clause.bindTo(select, sql, query.asOf);
    select.bind(":soon", dayText(query.asOf.addDays(EnterpriseTotals::soonDays)));
    PEIYU_TRY(totals, select.one<EnterpriseTotals>(totalsFrom));
    return totals.value_or(EnterpriseTotals());
}

Result<QStringList> EnterpriseListRepository::values(const Connection &connection,
                                                     ListCondition condition)
{
    const QString firms = QStringLiteral("SELECT %1 AS v, COUNT(*) AS n FROM enterprise"
                                         " WHERE deleted = 0 AND %1 <> '' GROUP BY %1");
    QString sql;
    switch (condition) {
    case ListCondition::Industry:
        sql = firms.arg(QStringLiteral("industry"));
        break;
    case ListCondition::Chain:
        sql = firms.arg(QStringLiteral("chain"));
        break;
    case ListCondition::Tag:
        sql = firms.arg(QStringLiteral("tags"));
        break;
    case ListCondition::Honour:
        sql = QStringLiteral("SELECT kind AS v, COUNT(*) AS n FROM honour WHERE deleted = 0"
                             " AND enterprise <> '' GROUP BY kind");
        break;
    default:
        return QStringList();
    }
    Statement select(connection, sql + QStringLiteral(" ORDER BY n DESC, v"));
    QStringList found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        // A firm has several tags.
        const QStringList words =
            condition == ListCondition::Tag ? wordsOf(row.text("v")) : QStringList(row.text("v"));
        for (const QString &word : words) {
            if (!found.contains(word))
                found.append(word);
        }
    }));
    return found;
}

Result<QVector<EnterpriseId>> EnterpriseListRepository::ids(const Connection &connection,
                                                            const QVector<qint64> &keys)
{
    QHash<qint64, EnterpriseId> found;
    Statement select(connection, QStringLiteral("SELECT no, id FROM enterprise WHERE deleted = 0"
                                                " AND no IN (%1)")
                                     .arg(pageKeyList()));
    for (qsizetype first = 0; first < keys.size(); first += rowsPerPage) {
        bindPageKeys(select, keys, first);
        PEIYU_CHECK(select.each([&](const Row &row) {
            found.insert(row.integer("no"), EnterpriseId(row.text("id")));
        }));
    }
    QVector<EnterpriseId> ordered;
    for (const qint64 key : keys) {
        if (const auto id = found.constFind(key); id != found.constEnd())
            ordered.append(*id);
    }
    return ordered;
}

} // namespace peiyu
