// The chain of the log, recomputed: ChangeSetRepository::verifyChain().

#include "database/changelogwriter.h"
#include "database/statement.h"
#include "repositories/changesetrepository.h"

#include <QCoreApplication>
#include <QHash>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeSetRepository)
};

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

} // namespace

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
