#include "repositories/changesetrepository.h"

#include "database/statement.h"
#include "repositories/likepattern.h"
#include "repositories/pagekeys.h"

#include <QCoreApplication>
#include <QHash>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeSetRepository)
};

const QString &entrySql()
{
    static const QString sql = QStringLiteral(
        "SELECT s.no, s.id, s.arrived_at, s.actor_id, s.actor_name, s.role, s.kind, s.title, "
        "s.reason,"
        " s.records, s.reverts, COALESCE((SELECT v.id FROM change_set v WHERE v.reverts = s.id"
        " ORDER BY v.no DESC LIMIT 1), '') AS reverted_by FROM change_set s");
    return sql;
}

ChangeSetEntry entryFrom(const Row &row)
{
    ChangeSetEntry entry;
    entry.id = ChangeSetId(row.text("id"));
    entry.no = row.integer("no");
    entry.at = QDateTime::fromString(row.text("arrived_at"), Qt::ISODateWithMs);
    entry.actor = AccountId(row.text("actor_id"));
    entry.actorName = row.text("actor_name");
    entry.role = roleFromKey(row.text("role")).value_or(Role::Office);
    entry.kind = changeKindFromKey(row.text("kind"));
    entry.title = row.text("title");
    entry.reason = row.text("reason");
    entry.records = row.integer("records");
    entry.reverts = row.text("reverts");
    entry.revertedBy = row.text("reverted_by");
    return entry;
}

const QString &itemColumnsSql()
{
    static const QString sql =
        QStringLiteral("SELECT no, entity, record_id, op, before_fields, after_fields, base_clocks"
                       " FROM change_item");
    return sql;
}

/// Whether what the sets from `id` on leave behind is an undone change: an undo that was undone in
/// turn undoes nothing.
Result<bool> isUndone(const Connection &connection, QString id)
{
    bool undone = false;
    while (!id.isEmpty()) {
        undone = !undone;
        Statement next(connection, QStringLiteral("SELECT id FROM change_set WHERE reverts = :id"
                                                  " ORDER BY no DESC LIMIT 1"));
        next.bind(":id", id);
        PEIYU_TRY(found, next.one<QString>([](const Row &row) { return row.text("id"); }));
        id = found.value_or(QString());
    }
    return undone;
}

/// The one entry of a statement, with whether it stands.
Result<std::optional<ChangeSetEntry>> checked(const Connection &connection, Statement &select)
{
    PEIYU_TRY(entry, select.one<ChangeSetEntry>([](const Row &row) { return entryFrom(row); }));
    if (entry) {
        PEIYU_TRY(undone, isUndone(connection, entry->revertedBy));
        entry->undone = undone;
    }
    return entry;
}

QString itemSql()
{
    return itemColumnsSql() + QStringLiteral(" WHERE change_set = :set");
}

Result<LoggedItem> itemFrom(const Row &row)
{
    const auto fields = [&](const char *column) {
        return FieldValues::fromJson(row.text(column).toUtf8());
    };
    const auto before = fields("before_fields");
    const auto after = fields("after_fields");
    const auto clocks = fields("base_clocks");
    if (!before || !after || !clocks)
        return failure(ErrorCode::Corrupt,
                       Text::tr("变更记录第 %1 条读不出，可能被改动过。请联系管理员运行 "
                                "peiyuku-cli base check --full。")
                           .arg(row.integer("no")));
    return LoggedItem{row.integer("no"),
                      ChangeItem{row.text("entity"), row.text("record_id"),
                                 changeOpFromKey(row.text("op")), *before, *after},
                      *clocks};
}

Result<QVector<LoggedItem>> items(Statement &select)
{
    QVector<LoggedItem> found;
    PEIYU_CHECK(select.eachChecked([&](const Row &row) -> Result<> {
        PEIYU_TRY(item, itemFrom(row));
        found.append(item);
        return {};
    }));
    return found;
}

/// The ids of a firm and of every record that is about it, deleted ones too.
const QString &recordsOfFirmSql()
{
    static const QString sql =
        QStringLiteral("SELECT id FROM enterprise WHERE id = :firm"
                       " UNION ALL SELECT id FROM residence WHERE enterprise = :firm"
                       " UNION ALL SELECT id FROM pool_stage WHERE enterprise = :firm"
                       " UNION ALL SELECT id FROM recognition WHERE enterprise = :firm"
                       " UNION ALL SELECT id FROM assignment WHERE enterprise = :firm"
                       " UNION ALL SELECT id FROM measure WHERE enterprise = :firm"
                       " UNION ALL SELECT id FROM measure_step WHERE enterprise = :firm"
                       " UNION ALL SELECT id FROM measure_version WHERE enterprise = :firm"
                       " UNION ALL SELECT id FROM visit WHERE enterprise = :firm");
    return sql;
}

} // namespace

Result<QVector<qint64>> ChangeSetRepository::keys(const Connection &connection,
                                                  const ChangeQuery &query, int limit)
{
    const QString words = query.find.trimmed();
    QStringList where;
    if (!query.by.isEmpty())
        where.append(QStringLiteral("s.actor_name = :by"));
    if (query.kind)
        where.append(QStringLiteral("s.kind = :kind"));
    if (!query.since.isNull())
        where.append(QStringLiteral("s.arrived_at >= :since"));
    if (!words.isEmpty())
        where.append(QStringLiteral("(LOWER(s.title) LIKE :words ESCAPE '!'"
                                    " OR LOWER(s.reason) LIKE :words ESCAPE '!')"));
    if (!query.firm.isEmpty())
        where.append(QStringLiteral("s.no IN (SELECT i.change_set FROM change_item i"
                                    " WHERE i.record_id IN (%1))")
                         .arg(recordsOfFirmSql()));
    if (!query.record.isEmpty())
        where.append(QStringLiteral("s.no IN (SELECT i.change_set FROM change_item i"
                                    " WHERE i.record_id = :record)"));
    QString sql = QStringLiteral("SELECT s.no FROM change_set s");
    if (!where.isEmpty())
        sql += QStringLiteral(" WHERE ") + where.join(QStringLiteral(" AND "));
    sql += QStringLiteral(" ORDER BY s.no DESC");
    if (limit >= 0)
        sql += QStringLiteral(" LIMIT :limit");
    Statement select(connection, sql);
    if (!query.by.isEmpty())
        select.bind(":by", query.by);
    if (query.kind)
        select.bind(":kind", changeKindKey(*query.kind));
    if (!query.since.isNull())
        select.bind(":since", query.since.startOfDay().toUTC().toString(Qt::ISODateWithMs));
    if (!words.isEmpty())
        select.bind(":words", likeContaining(words));
    if (!query.firm.isEmpty())
        select.bind(":firm", query.firm);
    if (!query.record.isEmpty())
        select.bind(":record", query.record);
    if (limit >= 0)
        select.bind(":limit", limit);
    QVector<qint64> found;
    PEIYU_CHECK(select.each([&](const Row &row) { found.append(row.integer("no")); }));
    return found;
}

Result<QVector<ChangeSetEntry>> ChangeSetRepository::rows(const Connection &connection,
                                                          const QVector<qint64> &keys)
{
    static const QString sql =
        entrySql() + QStringLiteral(" WHERE s.no IN (%1)").arg(pageKeyList());
    QVector<ChangeSetEntry> ordered;
    for (qsizetype first = 0; first < keys.size(); first += rowsPerPage) {
        QHash<qint64, ChangeSetEntry> found;
        Statement select(connection, sql);
        bindPageKeys(select, keys, first);
        PEIYU_CHECK(
            select.each([&](const Row &row) { found.insert(row.integer("no"), entryFrom(row)); }));
        for (qsizetype i = first; i < std::min(first + rowsPerPage, keys.size()); ++i) {
            const auto row = found.constFind(keys[i]);
            if (row == found.constEnd())
                continue;
            ordered.append(*row);
            PEIYU_TRY(undone, isUndone(connection, row->revertedBy));
            ordered.last().undone = undone;
        }
    }
    return ordered;
}

Result<QVector<ChangeSetEntry>> ChangeSetRepository::list(const Connection &connection, int limit,
                                                          const ChangeQuery &query)
{
    PEIYU_TRY(found, keys(connection, query, limit));
    return rows(connection, found);
}

Result<QStringList> ChangeSetRepository::actors(const Connection &connection)
{
    Statement select(connection, QStringLiteral("SELECT DISTINCT actor_name FROM change_set"
                                                " ORDER BY actor_name"));
    QStringList names;
    PEIYU_CHECK(select.each([&](const Row &row) { names.append(row.text("actor_name")); }));
    return names;
}

Result<QVector<LoggedItem>> ChangeSetRepository::itemsOfEnterprise(const Connection &connection,
                                                                   qint64 setNo,
                                                                   const EnterpriseId &id)
{
    // + keeps SQLite to the index of records: an import's set has 100 000 items.
    Statement select(connection,
                     itemColumnsSql() + QStringLiteral(" WHERE record_id IN (%1)"
                                                       " AND +change_set = :set ORDER BY no")
                                            .arg(recordsOfFirmSql()));
    select.bind(":set", setNo).bind(":firm", id);
    return items(select);
}

Result<std::optional<ChangeSetEntry>> ChangeSetRepository::find(const Connection &connection,
                                                                const ChangeSetId &id)
{
    Statement select(connection, entrySql() + QStringLiteral(" WHERE s.id = :id"));
    select.bind(":id", id);
    return checked(connection, select);
}

Result<QString> ChangeSetRepository::stamp(const Connection &connection, qint64 setNo)
{
    Statement select(connection, QStringLiteral("SELECT hlc, node FROM change_set WHERE no = :no"));
    select.bind(":no", setNo);
    QString stamp;
    PEIYU_CHECK(
        select.each([&](const Row &row) { stamp = row.text("hlc") + u'-' + row.text("node"); }));
    return stamp;
}

Result<QVector<LoggedItem>> ChangeSetRepository::itemsFrom(const Connection &connection,
                                                           qint64 setNo, int limit)
{
    Statement select(connection, itemSql() + QStringLiteral(" ORDER BY no LIMIT :limit"));
    select.bind(":set", setNo).bind(":limit", limit);
    return items(select);
}

Result<QVector<LoggedItem>> ChangeSetRepository::itemsBefore(const Connection &connection,
                                                             qint64 setNo, qint64 beforeNo,
                                                             int limit)
{
    Statement select(connection, itemSql() + QStringLiteral(" AND no < :before ORDER BY no DESC"
                                                            " LIMIT :limit"));
    select.bind(":set", setNo).bind(":before", beforeNo).bind(":limit", limit);
    return items(select);
}

Result<std::optional<ChangeSetEntry>>
ChangeSetRepository::lastChangeOf(const Connection &connection, const QString &recordId)
{
    ChangeQuery query;
    query.record = recordId;
    PEIYU_TRY(found, list(connection, 1, query));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<std::optional<ChangeSetEntry>> ChangeSetRepository::changeAt(const Connection &connection,
                                                                    const QString &recordId,
                                                                    const QString &stamp)
{
    const qsizetype dash = stamp.indexOf(u'-');
    Statement select(connection,
                     entrySql() + QStringLiteral(" WHERE s.no IN (SELECT i.change_set FROM"
                                                 " change_item i WHERE i.record_id = :record)"
                                                 " AND s.hlc = :hlc AND s.node = :node"));
    select.bind(":record", recordId)
        .bind(":hlc", stamp.left(std::max<qsizetype>(dash, 0)))
        .bind(":node", stamp.mid(dash + 1));
    return checked(connection, select);
}

Result<QVector<LoggedItem>> ChangeSetRepository::itemsOfRecord(const Connection &connection,
                                                               qint64 setNo,
                                                               const QString &recordId)
{
    // + keeps SQLite to the index of records: an import's set has 100 000 items.
    Statement select(connection,
                     itemColumnsSql() + QStringLiteral(" WHERE record_id = :record"
                                                       " AND +change_set = :set ORDER BY no"));
    select.bind(":record", recordId).bind(":set", setNo);
    return items(select);
}

Result<QMap<ChangeOp, qint64>> ChangeSetRepository::countsOf(const Connection &connection,
                                                             qint64 setNo)
{
    Statement select(connection, QStringLiteral("SELECT op, COUNT(*) AS n FROM change_item"
                                                " WHERE change_set = :set GROUP BY op"));
    select.bind(":set", setNo);
    QMap<ChangeOp, qint64> counts;
    PEIYU_CHECK(select.each(
        [&](const Row &row) { counts.insert(changeOpFromKey(row.text("op")), row.integer("n")); }));
    return counts;
}

} // namespace peiyu
