#include "repositories/plannedvisitlist.h"

#include "database/statement.h"
#include "repositories/coverclause.h"

namespace peiyu {

namespace {

/// The conditions both lists share, over a visit `v` and its firm's stay `r`.
QString scopeSql(const VisitPlanQuery &query)
{
    QString sql;
    if (!query.days.from.isNull())
        sql += QStringLiteral(" AND v.on_date >= :from_day");
    if (!query.days.until.isNull())
        sql += QStringLiteral(" AND v.on_date < :until_day");
    if (!query.firm.isEmpty())
        sql += QStringLiteral(" AND v.enterprise = :firm");
    if (!query.district.isEmpty())
        sql += QStringLiteral(" AND r.district = :district");
    if (!query.town.isEmpty())
        sql += QStringLiteral(" AND (r.town = :town OR r.park = :town)");
    if (!query.specialist.isEmpty())
        sql += QStringLiteral(" AND (v.specialist IN %1 OR (e.id IN (SELECT a.enterprise"
                              " FROM assignment a WHERE a.specialist IN %1 AND a.deleted = 0"
                              " AND a.duty = 'specialist' AND a.from_date <= :as_of"
                              " AND a.until_date > :as_of)))")
                   .arg(coveredPeopleSql(QStringLiteral(":person")));
    return sql;
}

void bindScope(Statement &select, const VisitPlanQuery &query)
{
    if (!query.days.from.isNull())
        select.bind(":from_day", dayText(query.days.from));
    if (!query.days.until.isNull())
        select.bind(":until_day", dayText(query.days.until));
    if (!query.firm.isEmpty())
        select.bind(":firm", query.firm);
    if (!query.district.isEmpty())
        select.bind(":district", query.district);
    if (!query.town.isEmpty())
        select.bind(":town", query.town);
    if (!query.specialist.isEmpty())
        select.bind(":person", query.specialist);
    select.bind(":as_of", dayText(query.asOf));
}

QString firmJoins()
{
    return QStringLiteral(" JOIN enterprise e ON e.id = v.enterprise AND e.deleted = 0"
                          " LEFT JOIN residence r ON r.enterprise = e.id AND r.deleted = 0"
                          " AND r.from_date <= :as_of AND r.until_date > :as_of"
                          " LEFT JOIN area w ON w.id = r.town");
}

PlannedRow plannedFrom(const Row &row)
{
    PlannedRow found;
    PlannedVisit &plan = found.plan;
    plan.id = row.text("id");
    plan.revision = static_cast<int>(row.integer("revision"));
    plan.enterprise = EnterpriseId(row.text("enterprise"));
    plan.specialist = SpecialistId(row.text("specialist"));
    plan.unit = row.text("unit");
    plan.on = dayFromText(row.text("on_date"));
    plan.at = QTime::fromString(row.text("at_time"), QStringLiteral("HH:mm"));
    plan.kind = visitKindFromKey(row.text("kind")).value_or(VisitKind::OnSite);
    plan.purpose = row.text("purpose");
    plan.state = plannedStateFromKey(row.text("state")).value_or(PlannedState::Open);
    plan.reason = row.text("reason");
    plan.origin = row.text("origin");
    plan.visit = row.text("visit");
    plan.moved = static_cast<int>(row.integer("moved"));
    found.firm = row.text("firm");
    found.shortName = row.text("short_name");
    found.town = AreaId(row.text("town"));
    found.townName = row.text("town_name");
    const QString server = row.text("server");
    found.goes = plan.specialist.isEmpty() ? SpecialistId(server) : plan.specialist;
    found.goesName = plan.specialist.isEmpty() ? row.text("server_name") : row.text("person_name");
    return found;
}

} // namespace

Result<QVector<PlannedRow>> plannedVisits(const Connection &connection, const VisitPlanQuery &query)
{
    const QString served = QStringLiteral(
        "COALESCE((SELECT %1 FROM assignment a JOIN specialist s ON s.id = a.specialist"
        " WHERE a.enterprise = e.id AND a.deleted = 0 AND a.duty = 'specialist'"
        " AND a.from_date <= :as_of AND a.until_date > :as_of"
        " ORDER BY a.from_date DESC LIMIT 1), '')");
    QString sql = QStringLiteral(
                      "SELECT v.id, v.revision, v.enterprise, v.specialist, v.unit, v.on_date,"
                      " v.at_time, v.kind, v.purpose, v.state, v.reason, v.origin, v.visit,"
                      " v.moved, e.name AS firm, e.short_name, COALESCE(r.town, '') AS town,"
                      " COALESCE(w.name, '') AS town_name, COALESCE(p.name, '') AS person_name, ") +
                  served.arg(QStringLiteral("s.id")) + QStringLiteral(" AS server, ") +
                  served.arg(QStringLiteral("s.name")) +
                  QStringLiteral(" AS server_name FROM planned_visit v") + firmJoins() +
                  QStringLiteral(" LEFT JOIN specialist p ON p.id = v.specialist"
                                 " WHERE v.deleted = 0");
    if (query.openOnly)
        sql += QStringLiteral(" AND v.state = 'open'");
    else if (!query.cancelledToo)
        sql += QStringLiteral(" AND v.state <> 'cancelled'");
    sql += scopeSql(query) + QStringLiteral(" ORDER BY v.on_date, v.at_time, e.name_sort, v.no");
    Statement select(connection, sql);
    bindScope(select, query);
    QVector<PlannedRow> found;
    PEIYU_CHECK(select.each([&](const Row &row) { found.append(plannedFrom(row)); }));
    return found;
}

Result<QVector<MadeRow>> madeVisits(const Connection &connection, const VisitPlanQuery &query)
{
    const QString sql =
        QStringLiteral("SELECT v.id, v.enterprise, v.on_date, v.kind, v.unit, v.content,"
                       " e.name AS firm, e.short_name, COALESCE(p.name, '') AS person_name"
                       " FROM visit v") +
        firmJoins() +
        QStringLiteral(" LEFT JOIN specialist p ON p.id = v.specialist WHERE v.deleted = 0"
                       " AND v.state = 'confirmed'") +
        scopeSql(query) + QStringLiteral(" ORDER BY v.on_date, e.name_sort, v.no");
    Statement select(connection, sql);
    bindScope(select, query);
    QVector<MadeRow> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        MadeRow one;
        one.id = row.text("id");
        one.enterprise = EnterpriseId(row.text("enterprise"));
        one.on = dayFromText(row.text("on_date"));
        one.kind = visitKindFromKey(row.text("kind")).value_or(VisitKind::OnSite);
        one.unit = row.text("unit");
        one.text = row.text("content");
        one.firm = row.text("firm");
        one.shortName = row.text("short_name");
        one.specialistName = row.text("person_name");
        found.append(one);
    }));
    return found;
}

} // namespace peiyu
