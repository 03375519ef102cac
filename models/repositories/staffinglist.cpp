#include "repositories/staffinglist.h"

#include "database/statement.h"
#include "repositories/enterpriselistclause.h"
#include "repositories/measureclause.h"
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

namespace {

/// Adds the duties of a page of firms to them.
Result<> addDuties(Statement &select, QHash<QString, qsizetype> &places, QVector<FirmDuties> &found)
{
    return select.each([&](const Row &row) {
        Assignment one;
        one.id = row.text("id");
        one.enterprise = EnterpriseId(row.text("enterprise"));
        one.duty = dutyFromKey(row.text("duty")).value_or(Duty::Specialist);
        one.specialist = SpecialistId(row.text("specialist"));
        one.span =
            DateSpan{dayFromText(row.text("from_date")), dayFromText(row.text("until_date"))};
        const auto place = places.constFind(one.enterprise.value());
        if (place != places.constEnd())
            found[*place].duties.append(one);
    });
}

} // namespace

Result<QVector<FirmDuties>> firmDuties(const Connection &connection, const QVector<qint64> &keys,
                                       Duty duty, QDate on)
{
    Statement firms(connection,
                    QStringLiteral("SELECT e.no, e.id, e.name, COALESCE(r.town, '') AS town,"
                                   " COALESCE(w.name, '') AS town_name FROM enterprise e%1"
                                   " LEFT JOIN area w ON w.id = r.town"
                                   " WHERE e.deleted = 0 AND e.no IN (%2)")
                        .arg(residenceJoinSql(), pageKeyList()));
    Statement duties(connection,
                     QStringLiteral("SELECT a.id, a.enterprise, a.duty, a.specialist,"
                                    " a.from_date, a.until_date FROM enterprise e"
                                    " JOIN assignment a ON a.enterprise = e.id AND a.deleted = 0"
                                    " AND a.duty = :duty WHERE e.deleted = 0 AND e.no IN (%1)"
                                    " ORDER BY a.from_date, a.no")
                         .arg(pageKeyList()));
    QVector<FirmDuties> all;
    for (qsizetype first = 0; first < keys.size(); first += rowsPerPage) {
        QHash<qint64, FirmDuties> page;
        firms.bind(":as_of", dayText(on));
        bindPageKeys(firms, keys, first);
        PEIYU_CHECK(firms.each([&](const Row &row) {
            const qint64 no = row.integer("no");
            page.insert(no, FirmDuties{EnterpriseId(row.text("id")),
                                       no,
                                       row.text("name"),
                                       AreaId(row.text("town")),
                                       row.text("town_name"),
                                       {}});
        }));
        QHash<QString, qsizetype> places;
        const qsizetype end = std::min(keys.size(), first + rowsPerPage);
        for (qsizetype i = first; i < end; ++i) {
            const auto firm = page.constFind(keys[i]);
            if (firm == page.constEnd() || places.contains(firm->id.value()))
                continue;
            places.insert(firm->id.value(), all.size());
            all.append(*firm);
        }
        duties.bind(":duty", dutyKey(duty));
        bindPageKeys(duties, keys, first);
        PEIYU_CHECK(addDuties(duties, places, all));
    }
    return all;
}

Result<QVector<ServedSpan>> servedSpans(const Connection &connection, const SpecialistId &person)
{
    Statement select(connection,
                     QStringLiteral("SELECT a.id, a.enterprise, e.name, a.duty, a.from_date,"
                                    " a.until_date, a.reason FROM assignment a JOIN enterprise e"
                                    " ON e.id = a.enterprise AND e.deleted = 0"
                                    " WHERE a.deleted = 0 AND a.specialist = :person"
                                    " ORDER BY a.from_date DESC, e.name_sort, a.no"));
    select.bind(":person", person);
    QVector<ServedSpan> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        found.append(ServedSpan{
            row.text("id"), EnterpriseId(row.text("enterprise")), row.text("name"),
            dutyFromKey(row.text("duty")).value_or(Duty::Specialist),
            DateSpan{dayFromText(row.text("from_date")), dayFromText(row.text("until_date"))},
            row.text("reason")});
    }));
    return found;
}

Result<QVector<HeldDuty>> heldDuties(const Connection &connection, const DistrictId &district,
                                     QDate asOf, const EnterpriseId &enterprise)
{
    QString sql = QStringLiteral(
        "SELECT e.id, e.name, COALESCE(r.town, '') AS town, COALESCE(r.park, '') AS park,"
        " a.specialist, a.duty FROM enterprise e JOIN assignment a ON a.enterprise = e.id"
        " AND a.deleted = 0 AND a.from_date <= :as_of AND a.until_date > :as_of"
        " LEFT JOIN residence r ON r.enterprise = e.id AND r.deleted = 0"
        " AND r.from_date <= :as_of AND r.until_date > :as_of WHERE e.deleted = 0");
    if (!district.isEmpty())
        sql += QStringLiteral(" AND r.district = :district AND NOT EXISTS (SELECT 1 FROM"
                              " pool_stage x WHERE x.enterprise = e.id AND x.deleted = 0"
                              " AND x.stage = 'exited' AND x.from_date <= :as_of"
                              " AND x.until_date > :as_of)");
    if (!enterprise.isEmpty())
        sql += QStringLiteral(" AND e.id = :enterprise");
    Statement select(connection, sql + QStringLiteral(" ORDER BY e.name_sort, e.no, a.from_date,"
                                                      " a.no"));
    select.bind(":as_of", dayText(asOf));
    if (!district.isEmpty())
        select.bind(":district", district);
    if (!enterprise.isEmpty())
        select.bind(":enterprise", enterprise);
    QVector<HeldDuty> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        found.append(HeldDuty{EnterpriseId(row.text("id")), row.text("name"),
                              AreaId(row.text("town")), AreaId(row.text("park")),
                              SpecialistId(row.text("specialist")),
                              dutyFromKey(row.text("duty")).value_or(Duty::Specialist)});
    }));
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
                       " CASE WHEN e.id IN (%4) THEN 1 ELSE 0 END AS plans"
                       " FROM enterprise e JOIN assignment a ON a.enterprise = e.id"
                       " AND a.deleted = 0 AND a.duty = 'specialist' AND a.from_date <= :as_of"
                       " AND a.until_date > :as_of%2%3) k GROUP BY k.specialist");
    ListQuery pool;
    pool.asOf = asOf;
    pool.district = district;
    PEIYU_TRY(firms, listClause(connection, pool));
    PEIYU_TRY(ages, measureAges(connection));
    Statement select(connection, sql.arg(lastOnSiteSql(), residenceJoinFor(firms.where),
                                         firms.where, firmsPlannedSql(ages, asOf)));
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
