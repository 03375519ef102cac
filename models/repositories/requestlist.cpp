#include "repositories/requestlist.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "repositories/coverclause.h"
#include "repositories/enterpriselistclause.h"
#include "repositories/likepattern.h"
#include "repositories/pagekeys.h"
#include "repositories/requestclause.h"

#include <QHash>

namespace peiyu {

namespace {

/// Asked with a day only: queues are those of a day.
QString queueSql(RequestQueue queue)
{
    const QString paused = pausedOnSql(QStringLiteral("q"));
    const auto going = [&](const QString &states) {
        return QStringLiteral("q.state IN (%1) AND NOT %2").arg(states, paused);
    };
    switch (queue) {
    case RequestQueue::ToAccept:
        return going(QStringLiteral("'registered', 'accepted'"));
    case RequestQueue::ToSign:
        return going(QStringLiteral("'dispatched'"));
    case RequestQueue::Handling:
        return going(QStringLiteral("'handling', 'answered'"));
    case RequestQueue::Paused:
        return QStringLiteral("(q.state = 'shelved' OR (q.state NOT IN ('closed', 'declined')"
                              " AND %1))")
            .arg(paused);
    case RequestQueue::ToCallBack:
        return going(QStringLiteral("'reviewed'"));
    case RequestQueue::Ended:
        return QStringLiteral("q.state IN ('closed', 'declined')");
    }
    return {};
}

QString queueNumberSql()
{
    QString sql = QStringLiteral("CASE");
    for (const RequestQueue queue : allRequestQueues)
        sql += QStringLiteral(" WHEN %1 THEN %2").arg(queueSql(queue)).arg(static_cast<int>(queue));
    return sql + QStringLiteral(" ELSE -1 END");
}

QString orderSql(const RequestQuery &query)
{
    const QString direction = query.descending ? QStringLiteral(" DESC") : QString();
    switch (query.sort) {
    case RequestSort::Due: // what has no due day stands behind, whichever way
        return QStringLiteral(" ORDER BY CASE WHEN q.due = '' THEN 1 ELSE 0 END, q.due%1,"
                              " q.received_on%1, q.no%1")
            .arg(direction);
    case RequestSort::Received:
        return QStringLiteral(" ORDER BY q.received_on%1, q.no%1").arg(direction);
    case RequestSort::Number:
        return QStringLiteral(" ORDER BY q.number%1, q.no%1").arg(direction);
    case RequestSort::Firm:
        return QStringLiteral(" ORDER BY e.name_sort%1, q.no%1").arg(direction);
    case RequestSort::Unit:
        return QStringLiteral(" ORDER BY q.lead_unit%1, q.due, q.no").arg(direction);
    }
    return {};
}

struct Conditions
{
    QString sql;
    ListClause firms; ///< found by the words
};

/// What the figures of the statistics stand on.
QString figureSql(const RequestQuery &query)
{
    // One 回访 per request, the last that said something (statistics/requestfigures).
    const QString rated =
        QStringLiteral("(CASE WHEN q.satisfaction IN ('', 'not_rated') THEN ''"
                       " WHEN q.called_on <> '' THEN q.called_on ELSE q.reopened_on END)");
    QString sql;
    if (query.leadUnit)
        sql += QStringLiteral(" AND q.lead_unit = :lead_unit");
    if (!query.ratedFrom.isNull())
        sql += QStringLiteral(" AND %1 >= :rated_from").arg(rated);
    if (!query.ratedUntil.isNull())
        sql += QStringLiteral(" AND %1 <> '' AND %1 <= :rated_until").arg(rated);
    if (query.satisfaction)
        sql += QStringLiteral(" AND q.satisfaction = :satisfaction");
    if (query.solved)
        sql += QStringLiteral(" AND q.solved = 1");
    if (query.contacted)
        sql += QStringLiteral(" AND q.contacted = 1");
    if (!query.declinedToo)
        sql += QStringLiteral(" AND q.state <> 'declined'");
    if (!query.dispatchedFrom.isNull())
        sql += QStringLiteral(" AND q.dispatched_on >= :dispatched_from");
    if (!query.dispatchedUntil.isNull())
        sql +=
            QStringLiteral(" AND q.dispatched_on <> '' AND q.dispatched_on <= :dispatched_until");
    return sql;
}

QString fieldSql(const RequestQuery &query)
{
    QString sql;
    if (!query.asOf.isNull())
        sql += QStringLiteral(" AND q.received_on <= :as_of");
    if (query.openOnly)
        sql += QStringLiteral(" AND q.state <> 'closed' AND q.state <> 'declined'");
    if (!query.firm.isEmpty())
        sql += QStringLiteral(" AND q.enterprise = :firm");
    if (!query.district.isEmpty())
        sql += QStringLiteral(" AND q.district = :district");
    if (!query.category.isEmpty())
        sql += QStringLiteral(" AND q.category = :category");
    if (query.kind)
        sql += QStringLiteral(" AND q.kind = :kind");
    if (!query.unit.isEmpty())
        sql += QStringLiteral(" AND (q.lead_unit = :unit OR EXISTS (SELECT 1 FROM dispatch x"
                              " WHERE x.request = q.id AND x.unit = :unit AND x.deleted = 0"
                              " AND x.returned_on = ''))");
    if (!query.mine.isEmpty())
        sql += QStringLiteral(" AND (q.specialist IN %1 OR q.first_contact IN %1"
                              " OR EXISTS (SELECT 1 FROM assignment a WHERE a.enterprise = e.id"
                              " AND a.deleted = 0 AND a.duty = 'specialist'"
                              " AND a.specialist IN %1 AND a.from_date <= :as_of"
                              " AND a.until_date > :as_of))")
                   .arg(coveredPeopleSql(QStringLiteral(":mine")));
    if (query.overdue)
        sql += QStringLiteral(" AND q.due <> '' AND q.due < :as_of");
    if (!query.dueUntil.isNull())
        sql += QStringLiteral(" AND q.due <> '' AND q.due <= :due_until");
    if (!query.receivedFrom.isNull())
        sql += QStringLiteral(" AND q.received_on >= :received_from");
    if (!query.closedFrom.isNull())
        sql += QStringLiteral(" AND q.closed_on >= :closed_from");
    if (!query.closedUntil.isNull())
        sql += QStringLiteral(" AND q.closed_on <= :closed_until");
    return sql + figureSql(query);
}

void bindFigure(Statement &select, const RequestQuery &query)
{
    if (query.leadUnit)
        select.bind(":lead_unit", *query.leadUnit);
    if (!query.ratedFrom.isNull())
        select.bind(":rated_from", dayText(query.ratedFrom));
    if (!query.ratedUntil.isNull())
        select.bind(":rated_until", dayText(query.ratedUntil));
    if (query.satisfaction)
        select.bind(":satisfaction", satisfactionKey(*query.satisfaction));
    if (!query.dispatchedFrom.isNull())
        select.bind(":dispatched_from", dayText(query.dispatchedFrom));
    if (!query.dispatchedUntil.isNull())
        select.bind(":dispatched_until", dayText(query.dispatchedUntil));
}

void bindFields(Statement &select, const RequestQuery &query)
{
    if (!query.asOf.isNull())
        select.bind(":as_of", dayText(query.asOf));
    if (!query.firm.isEmpty())
        select.bind(":firm", query.firm);
    if (!query.district.isEmpty())
        select.bind(":district", query.district);
    if (!query.category.isEmpty())
        select.bind(":category", query.category);
    if (query.kind)
        select.bind(":kind", requestKindKey(*query.kind));
    if (!query.unit.isEmpty())
        select.bind(":unit", query.unit);
    if (!query.mine.isEmpty())
        select.bind(":mine", query.mine);
    if (!query.dueUntil.isNull())
        select.bind(":due_until", dayText(query.dueUntil));
    if (!query.receivedFrom.isNull())
        select.bind(":received_from", dayText(query.receivedFrom));
    if (!query.closedFrom.isNull())
        select.bind(":closed_from", dayText(query.closedFrom));
    if (!query.closedUntil.isNull())
        select.bind(":closed_until", dayText(query.closedUntil));
    bindFigure(select, query);
}

Result<Conditions> conditionsOf(const Connection &connection, const RequestQuery &query)
{
    Conditions found;
    found.sql = fieldSql(query);
    const QString words = query.find.trimmed();
    if (words.isEmpty())
        return found;
    ListQuery firms;
    firms.find = words;
    firms.exitedToo = true;
    PEIYU_TRY(clause, listClause(connection, firms));
    found.firms = clause;
    found.sql += QStringLiteral(" AND (LOWER(q.number) LIKE :words ESCAPE '!'"
                                " OR LOWER(q.title) LIKE :words ESCAPE '!'%1)")
                     .arg(clause.values.texts.isEmpty()
                              ? QString() // signs alone find no firm
                              : QStringLiteral(" OR q.enterprise IN"
                                               " (SELECT e.id FROM enterprise e%1)")
                                    .arg(clause.where));
    return found;
}

void bindConditions(Statement &select, const RequestQuery &query, const Conditions &conditions)
{
    bindFields(select, query);
    const QString words = query.find.trimmed();
    if (words.isEmpty())
        return;
    conditions.firms.values.bindTo(select);
    select.bind(":words", likeContaining(words));
}

const QString &fromSql()
{
    static const QString sql = QStringLiteral(" FROM request q JOIN enterprise e ON"
                                              " e.id = q.enterprise AND e.deleted = 0"
                                              " WHERE q.deleted = 0");
    return sql;
}

Request requestFrom(const Row &row)
{
    Request one;
    one.id = row.text("id");
    one.revision = static_cast<int>(row.integer("revision"));
    one.number = row.text("number");
    one.enterprise = EnterpriseId(row.text("enterprise"));
    one.district = DistrictId(row.text("district"));
    one.receivedOn = dayFromText(row.text("received_on"));
    one.category = row.text("category");
    one.kind = requestKindFromKey(row.text("kind")).value_or(RequestKind::General);
    one.title = row.text("title");
    one.urgent = row.integer("urgent") != 0;
    one.confidential = row.integer("confidential") != 0;
    one.specialist = SpecialistId(row.text("specialist"));
    one.state = requestStateFromKey(row.text("state")).value_or(RequestState::Registered);
    one.leadUnit = row.text("lead_unit");
    one.coUnits = row.text("co_units").split(u'\n', Qt::SkipEmptyParts);
    one.dispatchedOn = dayFromText(row.text("dispatched_on"));
    one.signedOn = dayFromText(row.text("signed_on"));
    one.firstAnsweredOn = dayFromText(row.text("first_answered_on"));
    one.answeredOn = dayFromText(row.text("answered_on"));
    one.satisfaction = satisfactionFromKey(row.text("satisfaction"));
    one.closedOn = dayFromText(row.text("closed_on"));
    one.returns = static_cast<int>(row.integer("returns"));
    one.reopened = static_cast<int>(row.integer("reopened"));
    one.reopenedOn = dayFromText(row.text("reopened_on"));
    one.extensionAsked = static_cast<int>(row.integer("extension_asked"));
    one.extensionDays = static_cast<int>(row.integer("extension_days"));
    one.paused = row.integer("paused") != 0;
    one.signDue = dayFromText(row.text("sign_due"));
    one.answerDue = dayFromText(row.text("answer_due"));
    one.closeDue = dayFromText(row.text("close_due"));
    one.clock = requestClockFromKey(row.text("clock"));
    one.due = dayFromText(row.text("due"));
    one.closedFigures = row.text("closed_figures");
    return one;
}

} // namespace

Result<QVector<qint64>> requestKeys(const Connection &connection, const RequestQuery &query)
{
    PEIYU_TRY(conditions, conditionsOf(connection, query));
    QString sql = QStringLiteral("SELECT q.no") + fromSql();
    if (query.queue)
        sql += QStringLiteral(" AND ") + queueSql(*query.queue);
    Statement select(connection, sql + conditions.sql + orderSql(query));
    bindConditions(select, query, conditions);
    QVector<qint64> found;
    PEIYU_CHECK(select.each([&](const Row &row) { found.append(row.integer("no")); }));
    return found;
}

Result<QVector<RequestRow>> requestRows(const Connection &connection, const QVector<qint64> &keys,
                                        QDate asOf)
{
    static const QString sql =
        QStringLiteral(
            "SELECT q.no, q.id, q.revision, q.number, q.enterprise, q.district, q.received_on,"
            " q.category, q.kind, q.title, q.urgent, q.confidential, q.specialist, q.state,"
            " q.lead_unit, q.co_units, q.dispatched_on, q.signed_on, q.first_answered_on,"
            " q.answered_on, q.satisfaction, q.closed_on, q.returns, q.reopened, q.reopened_on,"
            " q.extension_asked, q.extension_days, CASE WHEN %2 THEN 1 ELSE 0 END AS paused,"
            " q.sign_due, q.answer_due,"
            " q.close_due, q.clock, q.due, q.closed_figures, e.name AS firm, e.short_name,"
            " %3 AS supervised_until,"
            " COALESCE(w.name, '') AS town_name, COALESCE(s.name, '') AS specialist_name,"
            " COALESCE(p.from_date, '') AS paused_since, COALESCE(p.reason, '') AS pause_reason"
            " FROM request q JOIN enterprise e ON e.id = q.enterprise"
            " LEFT JOIN residence r ON r.enterprise = e.id AND r.deleted = 0"
            " AND r.from_date <= :as_of AND r.until_date > :as_of"
            " LEFT JOIN area w ON w.id = r.town"
            " LEFT JOIN specialist s ON s.id = q.specialist"
            " LEFT JOIN request_pause p ON p.id = (SELECT x.id FROM request_pause x"
            " WHERE x.request = q.id AND x.deleted = 0 AND x.from_date <= :as_of"
            " AND x.until_date > :as_of ORDER BY x.from_date DESC, x.no DESC LIMIT 1)"
            " WHERE q.deleted = 0 AND q.no IN (%1)")
            .arg(pageKeyList(), pausedOnSql(QStringLiteral("q")),
                 supervisedUntilSql(QStringLiteral("q")));
    QVector<RequestRow> ordered;
    for (qsizetype first = 0; first < keys.size(); first += rowsPerPage) {
        QHash<qint64, RequestRow> found;
        Statement select(connection, sql);
        select.bind(":as_of", dayText(asOf));
        bindPageKeys(select, keys, first);
        PEIYU_CHECK(select.each([&](const Row &row) {
            RequestRow one;
            one.no = row.integer("no");
            one.request = requestFrom(row);
            one.firm = row.text("firm");
            one.firmShort = row.text("short_name").isEmpty() ? one.firm : row.text("short_name");
            one.townName = row.text("town_name");
            one.specialistName = row.text("specialist_name");
            one.categoryName = one.request.category;
            one.pausedSince = dayFromText(row.text("paused_since"));
            one.pauseReason = row.text("pause_reason");
            one.supervisedUntil = dayFromText(row.text("supervised_until"));
            found.insert(one.no, one);
        }));
        for (qsizetype i = first; i < std::min(first + rowsPerPage, keys.size()); ++i) {
            if (const auto row = found.constFind(keys[i]); row != found.constEnd())
                ordered.append(*row);
        }
    }
    return ordered;
}

Result<QHash<QString, QVector<RequestPause>>> pausesOfRows(const Connection &connection,
                                                           const QVector<qint64> &keys)
{
    static const QString sql =
        QStringLiteral("SELECT p.request, p.kind, p.from_date, p.until_date, p.reason"
                       " FROM request_pause p JOIN request q ON q.id = p.request"
                       " WHERE p.deleted = 0 AND q.no IN (%1) ORDER BY p.from_date, p.no")
            .arg(pageKeyList());
    QHash<QString, QVector<RequestPause>> found;
    for (qsizetype first = 0; first < keys.size(); first += rowsPerPage) {
        Statement select(connection, sql);
        bindPageKeys(select, keys, first);
        PEIYU_CHECK(select.each([&](const Row &row) {
            RequestPause one;
            one.request = row.text("request");
            one.kind = pauseKindFromKey(row.text("kind")).value_or(PauseKind::Asked);
            one.span = {dayFromText(row.text("from_date")), dayFromText(row.text("until_date"))};
            one.reason = row.text("reason");
            found[one.request].append(one);
        }));
    }
    return found;
}

Result<QStringList> unitsWithRequests(const Connection &connection, const DistrictId &district)
{
    QString sql = QStringLiteral("SELECT q.lead_unit AS unit, COUNT(*) AS requests FROM request q"
                                 " WHERE q.deleted = 0 AND q.lead_unit <> ''");
    if (!district.isEmpty())
        sql += QStringLiteral(" AND q.district = :district");
    Statement select(connection, sql + QStringLiteral(" GROUP BY q.lead_unit ORDER BY 2 DESC, 1"));
    if (!district.isEmpty())
        select.bind(":district", district);
    QStringList found;
    PEIYU_CHECK(select.each([&](const Row &row) { found.append(row.text("unit")); }));
    return found;
}

Result<QVector<QueueCount>> requestQueueCounts(const Connection &connection,
                                               const RequestQuery &query)
{
    PEIYU_TRY(conditions, conditionsOf(connection, query));
    QVector<QueueCount> counts;
    for (const RequestQueue queue : allRequestQueues)
        counts.append({queue, 0, 0});
    Statement select(connection, QStringLiteral("SELECT %1 AS queue, COUNT(*) AS requests,"
                                                " SUM(CASE WHEN q.due <> '' AND q.due < :today"
                                                " THEN 1 ELSE 0 END) AS overdue")
                                         .arg(queueNumberSql()) +
                                     fromSql() + conditions.sql + QStringLiteral(" GROUP BY 1"));
    bindConditions(select, query, conditions);
    select.bind(":today", dayText(query.asOf));
    PEIYU_CHECK(select.each([&](const Row &row) {
        const qint64 queue = row.integer("queue");
        if (queue < 0 || queue >= counts.size())
            return;
        counts[queue].requests = static_cast<int>(row.integer("requests"));
        counts[queue].overdue = static_cast<int>(row.integer("overdue"));
    }));
    return counts;
}

} // namespace peiyu
