#include "repositories/staffinglist.h"

#include "database/statement.h"
#include "repositories/enterpriselistclause.h"
#include "repositories/pagekeys.h"

#include <algorithm>

namespace peiyu {

Result<QVector<ListedAssignment>> assignmentList(const Connection &connection,
                                                 const DistrictId &district, QDate asOf)
{
    QString sql = QStringLiteral(
        "SELECT e.id AS enterprise, e.name AS firm, s.id AS specialist, s.name AS specialist_name,"
        " a.from_date, a.until_date, COALESCE((SELECT l.name FROM assignment b JOIN specialist l"
        " ON l.id = b.specialist WHERE b.enterprise = e.id AND b.deleted = 0 AND b.duty = 'leader'"
        " AND b.from_date <= :as_of AND b.until_date > :as_of ORDER BY b.from_date DESC LIMIT 1),"
        " '') AS leader_name FROM assignment a JOIN enterprise e ON e.id = a.enterprise"
        " AND e.deleted = 0 JOIN specialist s ON s.id = a.specialist WHERE a.deleted = 0"
        " AND a.duty = 'specialist' AND a.from_date <= :as_of AND a.until_date > :as_of");
    if (!district.isEmpty())
        sql += QStringLiteral(" AND EXISTS (SELECT 1 FROM residence r WHERE r.enterprise = e.id"
                              " AND r.deleted = 0 AND r.district = :district"
                              " AND r.from_date <= :as_of AND r.until_date > :as_of)");
    Statement select(connection, sql + QStringLiteral(" ORDER BY e.name_sort, e.no"));
    select.bind(":as_of", dayText(asOf));
    if (!district.isEmpty())
        select.bind(":district", district);
    QVector<ListedAssignment> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        found.append(ListedAssignment{
            EnterpriseId(row.text("enterprise")), row.text("firm"),
            SpecialistId(row.text("specialist")), row.text("specialist_name"),
            row.text("leader_name"),
            DateSpan{dayFromText(row.text("from_date")), dayFromText(row.text("until_date"))}});
    }));
    return found;
}

Result<QVector<ServedFirms>> servedFirms(const Connection &connection, const QVector<qint64> &keys,
                                         QDate on)
{
    QVector<ServedFirms> found;
    Statement select(connection,
                     QStringLiteral("SELECT a.specialist, s.name, COUNT(DISTINCT e.id) AS n"
                                    " FROM enterprise e JOIN assignment a ON a.enterprise = e.id"
                                    " AND a.deleted = 0 AND a.duty = 'specialist'"
                                    " AND a.from_date <= :on_day AND a.until_date > :on_day"
                                    " JOIN specialist s ON s.id = a.specialist"
                                    " WHERE e.deleted = 0 AND e.no IN (%1)"
                                    " GROUP BY a.specialist, s.name")
                         .arg(pageKeyList()));
    for (qsizetype first = 0; first < keys.size(); first += rowsPerPage) {
        select.bind(":on_day", dayText(on));
        bindPageKeys(select, keys, first);
        PEIYU_CHECK(select.each([&](const Row &row) {
            const ServedFirms one{SpecialistId(row.text("specialist")), row.text("name"),
                                  row.integer("n")};
            const auto known = std::find_if(found.begin(), found.end(), [&](const auto &other) {
                return other.specialist == one.specialist;
            });
            if (known == found.end())
                found.append(one);
            else
                known->firms += one.firms;
        }));
    }
    std::sort(found.begin(), found.end(), [](const ServedFirms &a, const ServedFirms &b) {
        return a.firms != b.firms ? a.firms > b.firms : a.name < b.name;
    });
    return found;
}

Result<QHash<SpecialistId, ServedLoad>> specialistLoads(const Connection &connection,
                                                        const DistrictId &district, QDate asOf)
{
    // Each number is the length of the list of firms with these conditions (ListQuery).
    const QString sql =
        QStringLiteral("SELECT k.specialist, COUNT(*) AS n,"
                       " SUM(CASE WHEN k.last_visit = '' THEN 1 ELSE 0 END) AS unvisited,"
                       " SUM(CASE WHEN k.plans = 0 THEN 1 ELSE 0 END) AS unplanned"
                       " FROM (SELECT DISTINCT a.specialist, e.no, %1 AS last_visit,"
                       " (SELECT COUNT(*) FROM measure m WHERE m.enterprise = e.id"
                       " AND m.deleted = 0 AND m.set_on <= :as_of) AS plans"
                       " FROM enterprise e JOIN assignment a ON a.enterprise = e.id"
                       " AND a.deleted = 0 AND a.duty = 'specialist' AND a.from_date <= :as_of"
                       " AND a.until_date > :as_of%2%3) k GROUP BY k.specialist");
    ListQuery pool;
    pool.asOf = asOf;
    pool.district = district;
    PEIYU_TRY(firms, listClause(connection, pool));
    Statement select(connection,
                     sql.arg(lastOnSiteSql(), residenceJoinFor(firms.where), firms.where));
    firms.values.bindTo(select);
    select.bind(":as_of", dayText(asOf));
    QHash<SpecialistId, ServedLoad> loads;
    PEIYU_CHECK(select.each([&](const Row &row) {
        loads.insert(
            SpecialistId(row.text("specialist")),
            ServedLoad{row.integer("n"), row.integer("unvisited"), row.integer("unplanned")});
    }));
    return loads;
}

} // namespace peiyu
