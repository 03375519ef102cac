#include "repositories/changesetrepository.h"

#include "database/changelogwriter.h"
#include "database/statement.h"

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
        "SELECT s.no, s.id, s.arrived_at, s.actor_name, s.role, s.kind, s.title, s.reason,"
        " s.records, COALESCE((SELECT v.id FROM change_set v WHERE v.reverts = s.id"
        " ORDER BY v.no DESC LIMIT 1), '') AS reverted_by FROM change_set s");
    return sql;
}

ChangeSetEntry entryFrom(const Row &row)
{
    ChangeSetEntry entry;
    entry.id = ChangeSetId(row.text("id"));
    entry.no = row.integer("no");
    entry.at = QDateTime::fromString(row.text("arrived_at"), Qt::ISODateWithMs);
    entry.actorName = row.text("actor_name");
    entry.role = roleFromKey(row.text("role")).value_or(Role::Office);
    entry.kind = changeKindFromKey(row.text("kind"));
    entry.title = row.text("title");
    entry.reason = row.text("reason");
    entry.records = row.integer("records");
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
                       Text::tr("变更记录第 %1 条读不出，可能被改动过。请运行数据库检查。")
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

ChangeSetHead headFrom(const Row &row)
{
    ChangeSetHead head;
    head.id = row.text("id");
    head.node = row.text("node");
    head.hlc = row.text("hlc");
    head.arrivedAt = row.text("arrived_at");
    head.actorId = row.text("actor_id");
    head.actorName = row.text("actor_name");
    head.role = row.text("role");
    head.kind = row.text("kind");
    head.title = row.text("title");
    head.reason = row.text("reason");
    head.reverts = row.text("reverts");
    head.program = row.text("program");
    head.previousHash = row.text("prev_hash");
    head.epoch = row.integer("epoch");
    head.seq = row.integer("seq");
    head.records = row.integer("records");
    head.schemaVersion = row.integer("schema_version");
    return head;
}

struct ItemCheck
{
    QByteArray digests;
    qint64 count = 0;
    qint64 firstBroken = 0;
};

Result<ItemCheck> checkItems(const Connection &connection, qint64 setNo)
{
    ItemCheck check;
    Statement items(connection,
                    QStringLiteral("SELECT no, entity, record_id, op, before_fields, after_fields,"
                                   " salt, digest FROM change_item WHERE change_set = :set"
                                   " ORDER BY no"));
    items.bind(":set", setNo);
    PEIYU_CHECK(items.each([&](const Row &row) {
        const auto before = FieldValues::fromJson(row.text("before_fields").toUtf8());
        const auto after = FieldValues::fromJson(row.text("after_fields").toUtf8());
        const QByteArray digest = QByteArray::fromHex(row.text("digest").toLatin1());
        check.digests += digest;
        ++check.count;
        const bool holds =
            before && after &&
            digest == changeItemDigest(QByteArray::fromHex(row.text("salt").toLatin1()),
                                       row.text("entity"), row.text("record_id"),
                                       changeOpFromKey(row.text("op")), *before, *after);
        if (!holds && check.firstBroken == 0)
            check.firstBroken = row.integer("no");
    }));
    return check;
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
                       " UNION ALL SELECT id FROM visit WHERE enterprise = :firm");
    return sql;
}

} // namespace

Result<QVector<ChangeSetEntry>> ChangeSetRepository::list(const Connection &connection, int limit,
                                                          const QString &recordId)
{
    QVector<ChangeSetEntry> found;
    const QString filter =
        recordId.isEmpty() ? QString()
                           : QStringLiteral(" WHERE s.no IN (SELECT i.change_set FROM change_item i"
                                            " WHERE i.record_id = :record)");
    Statement select(connection,
                     entrySql() + filter + QStringLiteral(" ORDER BY s.no DESC LIMIT :limit"));
    if (!recordId.isEmpty())
        select.bind(":record", recordId);
    select.bind(":limit", limit);
    PEIYU_CHECK(select.each([&](const Row &row) { found.append(entryFrom(row)); }));
    return found;
}

Result<QVector<ChangeSetEntry>> ChangeSetRepository::ofEnterprise(const Connection &connection,
                                                                  const EnterpriseId &id, int limit)
{
    Statement select(connection,
                     entrySql() +
                         QStringLiteral(" WHERE s.no IN (SELECT i.change_set FROM change_item i"
                                        " WHERE i.record_id IN (%1)) ORDER BY s.no DESC"
                                        " LIMIT :limit")
                             .arg(recordsOfFirmSql()));
    select.bind(":firm", id).bind(":limit", limit);
    QVector<ChangeSetEntry> found;
    PEIYU_CHECK(select.each([&](const Row &row) { found.append(entryFrom(row)); }));
    return found;
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
    return select.one<ChangeSetEntry>([](const Row &row) { return entryFrom(row); });
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
    PEIYU_TRY(found, list(connection, 1, recordId));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<QStringList> ChangeSetRepository::verifyChain(const Connection &connection)
{
    QStringList problems;
    QHash<QString, QString> heads;
    QVector<std::pair<ChangeSetHead, std::pair<qint64, QString>>> sets;
    Statement select(connection,
                     QStringLiteral("SELECT no, id, node, epoch, seq, hlc, arrived_at, actor_id,"
                                    " actor_name, role, kind, title, reason, reverts, records,"
                                    " schema_version, program, prev_hash, hash FROM change_set"
                                    " ORDER BY no"));
    PEIYU_CHECK(select.each([&](const Row &row) {
        sets.append({headFrom(row), {row.integer("no"), row.text("hash")}});
    }));
    for (const auto &[head, stored] : sets) {
        PEIYU_TRY(items, checkItems(connection, stored.first));
        const QString where = Text::tr("%1 “%2”").arg(head.arrivedAt.left(10), head.title);
        if (items.firstBroken != 0)
            problems.append(Text::tr("变更记录 %1 的第 %2 条与留存摘要不符，可能被改动过。")
                                .arg(where)
                                .arg(items.firstBroken));
        else if (items.count != head.records)
            problems.append(Text::tr("变更记录 %1 应有 %2 条，实有 %3 条。")
                                .arg(where)
                                .arg(head.records)
                                .arg(items.count));
        else if (changeSetHash(head, items.digests) != stored.second)
            problems.append(Text::tr("变更记录 %1 与留存摘要不符，可能被改动过。").arg(where));
        if (heads.value(head.node) != head.previousHash)
            problems.append(Text::tr("变更记录 %1 之前缺少记录。").arg(where));
        heads.insert(head.node, stored.second);
    }
    return problems;
}

} // namespace peiyu
