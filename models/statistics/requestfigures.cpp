#include "statistics/requestfigures.h"

#include "database/statement.h"
#include "domain/datespan.h"

#include <algorithm>

namespace peiyu {

namespace {

/// The day of the last 回访 that said something, as requestlist.cpp has it.
const QString &ratedDay()
{
    static const QString sql =
        QStringLiteral("CASE WHEN q.satisfaction IN ('', 'not_rated') THEN ''"
                       " WHEN q.called_on <> '' THEN q.called_on ELSE q.reopened_on END");
    return sql;
}

QString sumOf(const QString &condition, const char *name)
{
    return QStringLiteral(", SUM(CASE WHEN %1 THEN 1 ELSE 0 END) AS %2")
        .arg(condition, QLatin1String(name));
}

QString figuresSql(const QString &key, const RequestPeriod &period)
{
    const auto within = [](const QString &day) {
        return QStringLiteral("(%1) BETWEEN :from_day AND :until_day").arg(day);
    };
    const QString rated = within(ratedDay());
    const QString open = QStringLiteral("q.state NOT IN ('closed', 'declined')"
                                        " AND q.received_on <= :as_of");
    QString sql = QStringLiteral("SELECT %1 AS key_text").arg(key);
    sql += sumOf(QStringLiteral("q.state <> 'declined' AND ") +
                     within(QStringLiteral("q.received_on")),
                 "received");
    sql += sumOf(QStringLiteral("q.state = 'closed' AND ") + within(QStringLiteral("q.closed_on")),
                 "closed");
    sql += sumOf(rated, "called");
    sql += sumOf(rated + QStringLiteral(" AND q.contacted = 1"), "contacted");
    sql += sumOf(rated + QStringLiteral(" AND q.solved = 1"), "solved");
    sql += sumOf(rated + QStringLiteral(" AND q.satisfaction = 'satisfied'"), "satisfied");
    sql += sumOf(rated + QStringLiteral(" AND q.satisfaction = 'mostly'"), "mostly");
    sql += sumOf(open, "open");
    sql += sumOf(open + QStringLiteral(" AND q.due <> '' AND q.due < :as_of"), "overdue");
    sql += QStringLiteral(" FROM request q JOIN enterprise e ON e.id = q.enterprise"
                          " AND e.deleted = 0 WHERE q.deleted = 0");
    if (!period.district.isEmpty())
        sql += QStringLiteral(" AND q.district = :district");
    return sql + QStringLiteral(" GROUP BY 1 ORDER BY 1");
}

Result<QVector<RequestFigures>> figuresBy(const Connection &connection, const QString &key,
                                          const RequestPeriod &period)
{
    Statement select(connection, figuresSql(key, period));
    select.bind(":from_day", dayText(period.from))
        .bind(":until_day", dayText(period.until))
        .bind(":as_of", dayText(period.asOf));
    if (!period.district.isEmpty())
        select.bind(":district", period.district);
    QVector<RequestFigures> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        const auto number = [&row](const char *name) {
            return static_cast<int>(row.integer(name));
        };
        RequestFigures one;
        one.key = row.text("key_text");
        one.received = number("received");
        one.closed = number("closed");
        one.calledBack = number("called");
        one.contacted = number("contacted");
        one.solved = number("solved");
        one.satisfied = number("satisfied");
        one.mostly = number("mostly");
        one.open = number("open");
        one.overdue = number("overdue");
        found.append(one);
    }));
    return found;
}

/// 退单 of the period, by the unit that gave back: the request itself has another one by now.
Result<> addReturns(const Connection &connection, const RequestPeriod &period,
                    QVector<RequestFigures> &units)
{
    QString sql = QStringLiteral("SELECT s.unit, COUNT(*) AS n FROM request_step s"
                                 " JOIN request q ON q.id = s.request AND q.deleted = 0"
                                 " JOIN enterprise e ON e.id = q.enterprise AND e.deleted = 0"
                                 " WHERE s.deleted = 0 AND s.kind = 'returned'"
                                 " AND s.on_date BETWEEN :from_day AND :until_day");
    if (!period.district.isEmpty())
        sql += QStringLiteral(" AND q.district = :district");
    Statement select(connection, sql + QStringLiteral(" GROUP BY s.unit"));
    select.bind(":from_day", dayText(period.from)).bind(":until_day", dayText(period.until));
    if (!period.district.isEmpty())
        select.bind(":district", period.district);
    return select.each([&](const Row &row) {
        const QString unit = row.text("unit");
        auto known = std::find_if(units.begin(), units.end(),
                                  [&](const RequestFigures &one) { return one.key == unit; });
        if (known == units.end()) {
            units.append(RequestFigures());
            known = units.end() - 1;
            known->key = unit;
        }
        known->returns = static_cast<int>(row.integer("n"));
    });
}

bool hasAnything(const RequestFigures &one)
{
    return one.received + one.closed + one.calledBack + one.returns + one.open > 0;
}

} // namespace

RequestRates RequestFigures::rates() const
{
    if (calledBack == 0)
        return {};
    const double all = calledBack;
    RequestRates found;
    found.contact = contacted / all;
    found.solve = solved / all;
    found.satisfaction = (satisfied + mostlyWeight * mostly) / all;
    constexpr double hundred = 100;
    found.score = (*found.contact * contactWeight + *found.satisfaction * satisfactionWeight +
                   *found.solve * solveWeight) *
                  hundred;
    return found;
}

RequestFigures &RequestFigures::operator+=(const RequestFigures &other)
{
    received += other.received;
    closed += other.closed;
    calledBack += other.calledBack;
    contacted += other.contacted;
    solved += other.solved;
    satisfied += other.satisfied;
    mostly += other.mostly;
    returns += other.returns;
    open += other.open;
    overdue += other.overdue;
    return *this;
}

Result<QVector<RequestFigures>> unitFigures(const Connection &connection,
                                            const RequestPeriod &period)
{
    PEIYU_TRY(found, figuresBy(connection, QStringLiteral("q.lead_unit"), period));
    PEIYU_CHECK(addReturns(connection, period, found));
    found.removeIf([](const RequestFigures &one) { return !hasAnything(one); });
    std::sort(found.begin(), found.end(), [](const RequestFigures &a, const RequestFigures &b) {
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        return a.key < b.key;
    });
    return found;
}

Result<QVector<RequestFigures>> categoryFigures(const Connection &connection,
                                                const RequestPeriod &period)
{
    PEIYU_TRY(found, figuresBy(connection, QStringLiteral("q.category"), period));
    found.removeIf([](const RequestFigures &one) { return !hasAnything(one); });
    std::sort(found.begin(), found.end(), [](const RequestFigures &a, const RequestFigures &b) {
        return a.received != b.received ? a.received > b.received : a.key < b.key;
    });
    return found;
}

RequestQuery figuresQuery(const RequestPeriod &period, RequestFigure figure)
{
    RequestQuery query;
    query.district = period.district;
    query.sort = RequestSort::Received;
    switch (figure) {
    case RequestFigure::Received:
        query.receivedFrom = period.from;
        query.asOf = period.until;
        query.declinedToo = false;
        break;
    case RequestFigure::Closed:
        query.closedFrom = period.from;
        query.closedUntil = period.until;
        query.declinedToo = false;
        break;
    case RequestFigure::CalledBack:
    case RequestFigure::Contacted:
    case RequestFigure::Solved:
    case RequestFigure::Satisfied:
    case RequestFigure::Mostly:
        query.contacted = figure == RequestFigure::Contacted;
        query.solved = figure == RequestFigure::Solved;
        if (figure == RequestFigure::Satisfied)
            query.satisfaction = Satisfaction::Satisfied;
        else if (figure == RequestFigure::Mostly)
            query.satisfaction = Satisfaction::Mostly;
        query.ratedFrom = period.from;
        query.ratedUntil = period.until;
        break;
    case RequestFigure::Open:
    case RequestFigure::Overdue:
        query.asOf = period.asOf;
        query.openOnly = true;
        query.overdue = figure == RequestFigure::Overdue;
        break;
    }
    return query;
}

} // namespace peiyu
