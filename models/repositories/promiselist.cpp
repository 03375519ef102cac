#include "repositories/promiselist.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "repositories/coverclause.h"
#include "repositories/likepattern.h"

namespace peiyu {

namespace {

const QString openSql = QStringLiteral("(p.state = 'open' OR p.ended_on > :as_of)");

QString where(const PromiseQuery &query)
{
    QString sql = QStringLiteral(" FROM promise p JOIN enterprise e ON e.id = p.enterprise"
                                 " AND e.deleted = 0"
                                 " LEFT JOIN specialist s ON s.id = p.specialist"
                                 " LEFT JOIN residence r ON r.enterprise = e.id AND r.deleted = 0"
                                 " AND r.from_date <= :as_of AND r.until_date > :as_of"
                                 " LEFT JOIN area w ON w.id = r.town"
                                 " WHERE p.deleted = 0 AND p.made_on <= :as_of");
    if (query.state == PromiseState::Open)
        sql += QStringLiteral(" AND ") + openSql;
    else if (query.state)
        sql += QStringLiteral(" AND p.state = :state AND p.ended_on <= :as_of");
    if (!query.firm.isEmpty())
        sql += QStringLiteral(" AND p.enterprise = :firm");
    if (!query.district.isEmpty())
        sql += QStringLiteral(" AND r.district = :district");
    if (!query.mine.isEmpty())
        sql += QStringLiteral(" AND (p.specialist IN %1 OR EXISTS (SELECT 1 FROM assignment a"
                              " WHERE a.enterprise = e.id AND a.deleted = 0"
                              " AND a.duty = 'specialist' AND a.specialist IN %1"
                              " AND a.from_date <= :as_of AND a.until_date > :as_of))")
                   .arg(coveredPeopleSql(QStringLiteral(":mine")));
    if (query.overdue)
        sql += QStringLiteral(" AND p.due <> '' AND p.due < :as_of AND ") + openSql;
    if (query.undated)
        sql += QStringLiteral(" AND p.due = '' AND ") + openSql;
    if (!query.dueUntil.isNull())
        sql += QStringLiteral(" AND p.due <> '' AND p.due <= :due_until");
    if (!query.find.trimmed().isEmpty())
        sql += QStringLiteral(" AND (LOWER(p.content) LIKE :words ESCAPE '!'"
                              " OR LOWER(e.name) LIKE :words ESCAPE '!')");
    return sql;
}

void bind(Statement &select, const PromiseQuery &query)
{
    select.bind(":as_of", dayText(query.asOf));
    if (query.state && query.state != PromiseState::Open)
        select.bind(":state", promiseStateKey(*query.state));
    if (!query.firm.isEmpty())
        select.bind(":firm", query.firm);
    if (!query.district.isEmpty())
        select.bind(":district", query.district);
    if (!query.mine.isEmpty())
        select.bind(":mine", query.mine);
    if (!query.dueUntil.isNull())
        select.bind(":due_until", dayText(query.dueUntil));
    if (!query.find.trimmed().isEmpty())
        select.bind(":words", likeContaining(query.find.trimmed()));
}

} // namespace

Result<QVector<PromiseRow>> promiseRows(const Connection &connection, const PromiseQuery &query)
{
    Statement select(
        connection,
        QStringLiteral("SELECT p.id, p.revision, p.enterprise, p.visit, p.specialist, p.content,"
                       " p.made_on, p.due, p.state, p.ended_on, p.outcome, e.name AS firm,"
                       " COALESCE(w.name, '') AS town_name,"
                       " COALESCE(s.name, '') AS specialist_name") +
            where(query) +
            QStringLiteral(" ORDER BY CASE WHEN %1 THEN 0 ELSE 1 END,"
                           " CASE WHEN p.due = '' THEN 1 ELSE 0 END, p.due, p.no LIMIT %2")
                .arg(openSql)
                .arg(query.limit));
    bind(select, query);
    QVector<PromiseRow> rows;
    PEIYU_CHECK(select.each([&](const Row &row) {
        PromiseRow one;
        one.promise.id = row.text("id");
        one.promise.revision = static_cast<int>(row.integer("revision"));
        one.promise.enterprise = EnterpriseId(row.text("enterprise"));
        one.promise.visit = row.text("visit");
        one.promise.specialist = SpecialistId(row.text("specialist"));
        one.promise.content = row.text("content");
        one.promise.madeOn = dayFromText(row.text("made_on"));
        one.promise.due = dayFromText(row.text("due"));
        one.promise.state = promiseStateFromKey(row.text("state")).value_or(PromiseState::Open);
        one.promise.endedOn = dayFromText(row.text("ended_on"));
        one.promise.outcome = row.text("outcome");
        one.firm = row.text("firm");
        one.townName = row.text("town_name");
        one.specialistName = row.text("specialist_name");
        one.open = one.promise.state == PromiseState::Open || one.promise.endedOn > query.asOf;
        rows.append(one);
    }));
    return rows;
}

Result<PromiseTotals> promiseTotals(const Connection &connection, const PromiseQuery &query)
{
    Statement select(connection,
                     QStringLiteral("SELECT COUNT(*) AS all_of, COALESCE(SUM(CASE WHEN p.due <> ''"
                                    " AND p.due < :as_of AND %1 THEN 1 ELSE 0 END), 0) AS late,"
                                    " COALESCE(SUM(CASE WHEN p.due = '' AND %1 THEN 1 ELSE 0 END),"
                                    " 0) AS undated")
                             .arg(openSql) +
                         where(query));
    bind(select, query);
    PEIYU_TRY(found, select.one<PromiseTotals>([](const Row &row) {
        return PromiseTotals{row.integer("all_of"), row.integer("late"), row.integer("undated")};
    }));
    return found.value_or(PromiseTotals{});
}

} // namespace peiyu
