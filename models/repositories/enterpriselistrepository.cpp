#include "repositories/enterpriselistrepository.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "repositories/enterpriselistclause.h"
#include "repositories/enterpriserepository.h"
#include "repositories/frequentword.h"
#include "repositories/pagekeys.h"

#include <QHash>

#include <algorithm>
#include <string>

namespace peiyu {

namespace {

std::optional<Tier> tierOfRank(qint64 rank)
{
    if (rank < 0 || rank >= static_cast<qint64>(allTiers.size()))
        return std::nullopt;
    return allTiers[static_cast<size_t>(rank)];
}

QString rowSql()
{
    static const QString sql =
        QStringLiteral("SELECT e.no, e.id, e.name, e.short_name, e.credit_code, e.code_state,"
                       " e.registration_no, e.industry, COALESCE(r.district, '') AS district,"
                       " COALESCE(d.short_name, '') AS district_name,"
                       " COALESCE(w.name, '') AS town_name, COALESCE(p.name, '') AS park_name, ") +
        highestRankSql() + QStringLiteral(" AS tier_rank, ") + validUntilSql() +
        QStringLiteral(" AS valid_until, ") + lastOnSiteSql() + QStringLiteral(" AS last_visit, ") +
        promisedVisitSql() + QStringLiteral(" AS next_visit, ") + stageSql() +
        QStringLiteral(" AS stage, COALESCE(m.next_step, '') AS next_step,"
                       " COALESCE(m.due, '') AS next_due, COALESCE(m.goal, '') AS goal,"
                       " COALESCE(m.goal_date, '') AS goal_date, COALESCE(m.gap, '') AS gap,"
                       " COALESCE(m.owner, '') AS owner, COALESCE((") +
        activeSpecialistSql(QStringLiteral("s.id")) +
        QStringLiteral(" ORDER BY a.from_date DESC LIMIT 1), '') AS specialist, COALESCE((") +
        activeSpecialistSql(QStringLiteral("s.name")) +
        QStringLiteral(" ORDER BY a.from_date DESC LIMIT 1), '') AS specialist_name"
                       " FROM enterprise e") +
        residenceJoinSql() +
        QStringLiteral(" LEFT JOIN district d ON d.id = r.district"
                       " LEFT JOIN area w ON w.id = r.town LEFT JOIN area p ON p.id = r.park") +
        measureJoinSql() + QStringLiteral(" WHERE e.deleted = 0 AND e.no IN (") + pageKeyList() +
        u')';
    return sql;
}

EnterpriseRow rowFrom(const Row &row)
{
    const auto day = [&](const char *column) { return dayFromText(row.text(column)); };
    EnterpriseRow found;
    found.id = EnterpriseId(row.text("id"));
    found.no = row.integer("no");
    found.name = row.text("name");
    found.shortName = row.text("short_name");
    found.creditCode = row.text("credit_code");
    found.registrationNo = row.text("registration_no");
    found.codePending = codeStateFromKey(row.text("code_state")) == CodeState::Pending;
    found.district = DistrictId(row.text("district"));
    found.districtName = row.text("district_name");
    found.townName = row.text("town_name");
    found.parkName = row.text("park_name");
    found.industry = row.text("industry");
    found.stage = stageFromKey(row.text("stage"));
    found.highestTier = tierOfRank(row.integer("tier_rank"));
    found.validUntil = day("valid_until");
    found.specialist = SpecialistId(row.text("specialist"));
    found.specialistName = row.text("specialist_name");
    found.lastVisit = day("last_visit");
    found.nextVisit = day("next_visit");
    found.nextStep = row.text("next_step");
    found.nextStepDue = day("next_due");
    found.goal = tierFromKey(row.text("goal"));
    found.goalDate = day("goal_date");
    found.gap = row.text("gap");
    found.stepOwner = row.text("owner");
    return found;
}

Result<> readTiers(const Connection &connection, const QVector<qint64> &keys, qsizetype first,
                   QDate asOf, QHash<qint64, EnterpriseRow> &found)
{
    static const QString sql =
        QStringLiteral("SELECT e.no, %1 AS tier_rank FROM enterprise e JOIN recognition t ON %2"
                       " WHERE e.no IN (%3) ORDER BY tier_rank")
            .arg(tierRankSql(QStringLiteral("t.tier")), validTitleSql(QStringLiteral("t")),
                 pageKeyList());
    Statement tiers(connection, sql);
    tiers.bind(":as_of", dayText(asOf));
    bindPageKeys(tiers, keys, first);
    return tiers.each([&](const Row &row) {
        const auto tier = tierOfRank(row.integer("tier_rank"));
        EnterpriseRow &firm = found[row.integer("no")];
        if (tier && !firm.validTiers.contains(*tier))
            firm.validTiers.append(*tier);
    });
}

QString sumSql(const QString &condition, const QString &name)
{
    return QStringLiteral(", COALESCE(SUM(CASE WHEN %1 THEN 1 ELSE 0 END), 0) AS %2")
        .arg(condition, name);
}

/// One pass over the firms of the list; what is summed is computed once for each.
QString totalsSql(const QString &from)
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
    sums += sumSql(QStringLiteral("k.due IS NULL"), QStringLiteral("unplanned"));
    sums +=
        sumSql(QStringLiteral("k.due <> '' AND k.due < :as_of"), QStringLiteral("step_overdue"));
    // The limit is no limit: without one SQLite puts the inner columns into each sum that names
    // them and computes them as often.
    return sums + QStringLiteral(" FROM (SELECT ") + highestRankSql() +
           QStringLiteral(" AS tier_rank, ") + validUntilSql() +
           QStringLiteral(" AS valid_until, ") + lastOnSiteSql() +
           QStringLiteral(" AS last_visit, ") + promisedVisitSql() +
           QStringLiteral(" AS next_visit, CASE WHEN EXISTS (") +
           activeSpecialistSql(QStringLiteral("1")) +
           QStringLiteral(") THEN 1 ELSE 0 END AS specialist, (SELECT m.due FROM measure m"
                          " WHERE m.enterprise = e.id AND m.deleted = 0 AND m.set_on <= :as_of"
                          " LIMIT 1) AS due FROM enterprise e") +
           from + QStringLiteral(" LIMIT 1000000000) k");
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
        PEIYU_TRY(frequency, wordFrequency(connection, query.find));
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
    const QString sql = totalsSql(residenceJoinFor(clause.where) + clause.where);
    Statement select(connection, sql);
    clause.bindTo(select, sql, query.asOf);
    select.bind(":soon", dayText(query.asOf.addDays(EnterpriseTotals::soonDays)));
    PEIYU_TRY(totals, select.one<EnterpriseTotals>(totalsFrom));
    return totals.value_or(EnterpriseTotals());
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

Result<QVector<EnterpriseRow>> EnterpriseListRepository::rows(const Connection &connection,
                                                              const QVector<qint64> &keys,
                                                              QDate asOf)
{
    QVector<EnterpriseRow> ordered;
    for (qsizetype first = 0; first < keys.size(); first += rowsPerPage) {
        QHash<qint64, EnterpriseRow> found;
        Statement select(connection, rowSql());
        select.bind(":as_of", dayText(asOf));
        bindPageKeys(select, keys, first);
        PEIYU_CHECK(
            select.each([&](const Row &row) { found.insert(row.integer("no"), rowFrom(row)); }));
        PEIYU_CHECK(readTiers(connection, keys, first, asOf, found));
        for (qsizetype i = first; i < std::min(first + rowsPerPage, keys.size()); ++i) {
            if (const auto row = found.constFind(keys[i]); row != found.constEnd())
                ordered.append(*row);
        }
    }
    return ordered;
}

} // namespace peiyu
