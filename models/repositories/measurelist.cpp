#include "repositories/measurelist.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "repositories/coverclause.h"
#include "repositories/likepattern.h"
#include "repositories/measureclause.h"

#include <string>

namespace peiyu {

namespace {

QString filterSql(StepFilter filter)
{
    const QString open = openStepSql(QStringLiteral("t"));
    switch (filter) {
    case StepFilter::Open:
        return open;
    case StepFilter::Overdue:
        return open + QStringLiteral(" AND t.due <> '' AND t.due < :as_of");
    case StepFilter::DueThisMonth:
        return open + QStringLiteral(" AND t.due >= :as_of AND t.due <= :month_end");
    case StepFilter::NoDue:
        return open + QStringLiteral(" AND t.due = ''");
    case StepFilter::Done:
        return QStringLiteral("t.state = 'done'");
    case StepFilter::Dropped:
        return QStringLiteral("t.state = 'dropped'");
    }
    return {};
}

QString servedSql(const QString &column)
{
    return QStringLiteral("SELECT %1 FROM assignment a JOIN specialist s ON s.id = a.specialist"
                          " WHERE a.enterprise = t.enterprise AND a.deleted = 0"
                          " AND a.duty = 'specialist' AND a.from_date <= :as_of"
                          " AND a.until_date > :as_of")
        .arg(column);
}

QString fromSql()
{
    return QStringLiteral(" FROM measure_step t JOIN measure m ON m.id = t.measure"
                          " AND m.deleted = 0 AND m.set_on <= :as_of"
                          " JOIN enterprise e ON e.id = t.enterprise AND e.deleted = 0"
                          " LEFT JOIN specialist p ON p.id = t.specialist"
                          " LEFT JOIN residence r ON r.enterprise = e.id AND r.deleted = 0"
                          " AND r.from_date <= :as_of AND r.until_date > :as_of"
                          " LEFT JOIN area w ON w.id = r.town");
}

/// The scope: all of the query but its filter.
QString scopeSql(const StepQuery &query)
{
    QString sql = fromSql() + QStringLiteral(" WHERE t.deleted = 0 AND t.enterprise NOT IN (SELECT"
                                             " x.enterprise FROM pool_stage x WHERE x.deleted = 0"
                                             " AND x.stage = 'exited' AND x.from_date <= :as_of"
                                             " AND x.until_date > :as_of)");
    if (!query.firm.isEmpty())
        sql += QStringLiteral(" AND t.enterprise = :firm");
    if (!query.district.isEmpty())
        sql += QStringLiteral(" AND COALESCE(r.district, '') = :district");
    if (!query.mine.isEmpty())
        sql += QStringLiteral(" AND (t.specialist IN %2 OR EXISTS (%1 AND a.specialist IN %2))")
                   .arg(servedSql(QStringLiteral("1")), coveredPeopleSql(QStringLiteral(":mine")));
    if (!query.unit.isEmpty())
        sql += QStringLiteral(" AND t.unit = :unit");
    if (!query.find.trimmed().isEmpty())
        sql += QStringLiteral(" AND (LOWER(t.content) LIKE :words ESCAPE '!'"
                              " OR LOWER(%1) LIKE :words ESCAPE '!'"
                              " OR LOWER(e.name) LIKE :words ESCAPE '!')")
                   .arg(stepWhoSql(QStringLiteral("t"), QStringLiteral("p")));
    return sql;
}

void bind(Statement &select, const QString &sql, const StepQuery &query)
{
    select.bind(":as_of", dayText(query.asOf));
    if (sql.contains(QLatin1String(":month_end")))
        select.bind(":month_end",
                    dayText({query.asOf.year(), query.asOf.month(), query.asOf.daysInMonth()}));
    if (!query.firm.isEmpty())
        select.bind(":firm", query.firm);
    if (!query.district.isEmpty())
        select.bind(":district", query.district);
    if (!query.mine.isEmpty())
        select.bind(":mine", query.mine);
    if (!query.unit.isEmpty())
        select.bind(":unit", query.unit);
    if (!query.find.trimmed().isEmpty())
        select.bind(":words", likeContaining(query.find.trimmed()));
}

QString columnsSql()
{
    return QStringLiteral("SELECT t.id, t.revision, t.measure, t.enterprise, t.position, t.content,"
                          " t.item, t.basis, t.specialist, t.owner, t.unit, t.due, t.state,"
                          " t.figure, t.figure_period, t.comparator, t.threshold, t.evidence,"
                          " t.ended_on, t.outcome, t.by_figure, t.changed_on, e.no AS firm_no,"
                          " e.name AS firm, COALESCE(w.name, '') AS town_name, %1 AS who,"
                          " COALESCE((%2 ORDER BY a.from_date DESC LIMIT 1), '') AS served_name,"
                          " (SELECT COUNT(*) FROM attachment f WHERE f.entity = 'measure_step'"
                          " AND f.record = t.id AND f.deleted = 0) AS files")
        .arg(stepWhoSql(QStringLiteral("t"), QStringLiteral("p")),
             servedSql(QStringLiteral("s.name")));
}

StepRow rowFrom(const Row &row)
{
    StepRow found;
    MeasureStep &step = found.step;
    step.id = row.text("id");
    step.revision = static_cast<int>(row.integer("revision"));
    step.measure = row.text("measure");
    step.enterprise = EnterpriseId(row.text("enterprise"));
    step.position = static_cast<int>(row.integer("position"));
    step.content = row.text("content");
    step.item = row.text("item");
    step.basis = row.text("basis");
    step.specialist = SpecialistId(row.text("specialist"));
    step.owner = row.text("owner");
    step.unit = row.text("unit");
    step.due = dayFromText(row.text("due"));
    step.state = stepStateFromKey(row.text("state")).value_or(StepState::Open);
    step.figure = {row.text("figure"), row.text("figure_period"), row.text("comparator") == u"le",
                   row.text("threshold")};
    step.evidence = row.text("evidence");
    step.endedOn = dayFromText(row.text("ended_on"));
    step.outcome = row.text("outcome");
    step.byFigure = row.flag("by_figure");
    step.changedOn = dayFromText(row.text("changed_on"));
    found.firm = row.text("firm");
    found.firmNo = row.integer("firm_no");
    found.townName = row.text("town_name");
    found.who = row.text("who");
    found.servedName = row.text("served_name");
    found.files = static_cast<int>(row.integer("files"));
    return found;
}

Result<QVector<StepRow>> read(Statement &select)
{
    QVector<StepRow> rows;
    PEIYU_CHECK(select.each([&](const Row &row) { rows.append(rowFrom(row)); }));
    return rows;
}

} // namespace

Result<QVector<StepRow>> stepRows(const Connection &connection, const StepQuery &query)
{
    QString sql = columnsSql() + scopeSql(query);
    if (query.filter)
        sql += QStringLiteral(" AND ") + filterSql(*query.filter);
    sql += QStringLiteral(" ORDER BY CASE WHEN t.ended_on = '' THEN 0 ELSE 1 END, t.ended_on DESC,"
                          " CASE WHEN t.due = '' THEN 1 ELSE 0 END, t.due, e.name_sort, e.no,"
                          " t.position, t.no LIMIT %1")
               .arg(query.limit);
    Statement select(connection, sql);
    bind(select, sql, query);
    return read(select);
}

Result<QVector<StepRow>> stepRowsOf(const Connection &connection, const QString &measure,
                                    QDate asOf)
{
    Statement select(connection, columnsSql() + fromSql() +
                                     QStringLiteral(" WHERE t.deleted = 0 AND t.measure = :measure"
                                                    " ORDER BY t.position, t.no"));
    select.bind(":as_of", dayText(asOf)).bind(":measure", measure);
    return read(select);
}

Result<StepTotals> stepTotals(const Connection &connection, const StepQuery &query)
{
    QStringList sums;
    for (const StepFilter filter : allStepFilters)
        sums.append(QStringLiteral("COALESCE(SUM(CASE WHEN %1 THEN 1 ELSE 0 END), 0) AS f%2")
                        .arg(filterSql(filter))
                        .arg(static_cast<int>(filter)));
    const QString sql =
        QStringLiteral("SELECT ") + sums.join(QLatin1String(", ")) + scopeSql(query);
    Statement select(connection, sql);
    bind(select, sql, query);
    PEIYU_TRY(found, select.one<StepTotals>([](const Row &row) {
        StepTotals totals;
        for (size_t i = 0; i < totals.counts.size(); ++i)
            totals.counts[i] = row.integer(("f" + std::to_string(i)).c_str());
        return totals;
    }));
    return found.value_or(StepTotals{});
}

Result<QStringList> stepUnits(const Connection &connection, const StepQuery &query)
{
    StepQuery all = query;
    all.unit.clear();
    const QString sql = QStringLiteral("SELECT t.unit, COUNT(*) AS n") + scopeSql(all) +
                        QStringLiteral(" AND t.unit <> '' GROUP BY t.unit ORDER BY n DESC, t.unit");
    Statement select(connection, sql);
    bind(select, sql, all);
    QStringList units;
    PEIYU_CHECK(select.each([&](const Row &row) { units.append(row.text("unit")); }));
    return units;
}

} // namespace peiyu
