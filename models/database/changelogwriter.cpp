#include "database/changelogwriter.h"

#include "database/connectionstate.h"
#include "database/schemamigrator.h"
#include "database/statement.h"
#include "foundation/uuidv7.h"

#include <QCoreApplication>

#include <sodium.h>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLog)
};

constexpr size_t digestSize = 32;
constexpr qsizetype saltSize = 16;

QByteArray blake(const QByteArray &bytes, const QByteArray &key = {})
{
    QByteArray out(qsizetype(digestSize), Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), digestSize,
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()),
                       key.isEmpty() ? nullptr
                                     : reinterpret_cast<const unsigned char *>(key.constData()),
                       static_cast<size_t>(key.size()));
    return out;
}

/// Length before text: no two lists of parts give the same bytes.
void append(QByteArray &out, const QByteArray &part)
{
    out += QByteArray::number(part.size());
    out += ':';
    out += part;
}

void appendFields(QByteArray &out, const FieldValues &values, const QByteArray &salt, char side)
{
    QVector<const FieldValues::Entry *> entries;
    for (const auto &entry : values)
        entries.append(&entry);
    std::sort(entries.begin(), entries.end(),
              [](const auto *a, const auto *b) { return a->first < b->first; });
    for (const auto *entry : entries) {
        const QByteArray name = entry->first.toUtf8();
        const QByteArray fieldSalt = blake(side + name, salt);
        append(out, name);
        out += blake(canonicalBytes(entry->second), fieldSalt);
    }
}

/// Hybrid logical clock: milliseconds (12 hex digits) and a counter (4), never going back.
QString nextHlc(const QString &last, qint64 nowMs)
{
    bool ok = false;
    const quint64 before = last.toULongLong(&ok, 16);
    const quint64 now = static_cast<quint64>(nowMs) << 16U;
    const quint64 next = ok && before >= now ? before + 1 : now;
    return QStringLiteral("%1").arg(next, 16, 16, QLatin1Char('0'));
}

} // namespace

QByteArray changeItemDigest(const QByteArray &salt, const QString &entity, const QString &recordId,
                            ChangeOp op, const FieldValues &before, const FieldValues &after)
{
    QByteArray bytes;
    append(bytes, entity.toUtf8());
    append(bytes, recordId.toUtf8());
    append(bytes, changeOpKey(op).toUtf8());
    appendFields(bytes, before, salt, 'b');
    appendFields(bytes, after, salt, 'a');
    return blake(bytes);
}

QString changeSetHash(const ChangeSetHead &head, const QByteArray &itemDigests)
{
    QByteArray bytes;
    for (const QString &part :
         {head.id, head.node, QString::number(head.epoch), QString::number(head.seq), head.hlc,
          head.arrivedAt, head.actorId, head.actorName, head.role, head.kind, head.title,
          head.reason, head.reverts, QString::number(head.records),
          QString::number(head.schemaVersion), head.program, head.previousHash})
        append(bytes, part.toUtf8());
    bytes += blake(itemDigests);
    return QString::fromLatin1(blake(bytes).toHex());
}

ChangeLogWriter::ChangeLogWriter(ChangeContext context) : m_context(std::move(context)) {}

Result<> ChangeLogWriter::open(UnitOfWork &unit, const Clock &clock)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, Text::tr("程序错误：加密库不能使用。"));
    const QString own = unit.connection().state().node;
    Statement node(unit.connection(),
                   own.isEmpty() ? QStringLiteral("SELECT id, epoch FROM node"
                                                  " ORDER BY no DESC LIMIT 1")
                                 : QStringLiteral("SELECT id, epoch FROM node WHERE id = :id"
                                                  " ORDER BY no DESC LIMIT 1"));
    if (!own.isEmpty())
        node.bind(":id", own);
    PEIYU_CHECK(node.each([&](const Row &row) {
        m_node = row.text("id");
        m_epoch = row.integer("epoch");
    }));
    if (m_node.isEmpty())
        return failure(ErrorCode::Corrupt,
                       Text::tr("数据库缺少本机标识，不能写入。请从备份恢复。"));
    QString lastHlc;
    PEIYU_CHECK(Statement(unit.connection(), QStringLiteral("SELECT no, hlc FROM change_set"
                                                            " ORDER BY no DESC LIMIT 1"))
                    .each([&](const Row &row) {
                        m_no = row.integer("no");
                        lastHlc = row.text("hlc");
                    }));
    PEIYU_CHECK(
        Statement(unit.connection(), QStringLiteral("SELECT seq, epoch, hash FROM change_set"
                                                    " WHERE node = :node ORDER BY no DESC LIMIT 1"))
            .bind(":node", m_node)
            .each([&](const Row &row) {
                m_previousHash = row.text("hash");
                m_set.seq = row.integer("epoch") == m_epoch ? row.integer("seq") : 0;
            }));
    const QDateTime now = clock.now().toUTC();
    m_hlc = nextHlc(lastHlc, now.toMSecsSinceEpoch());
    m_stamp = m_hlc + u'-' + m_node;
    m_arrivedAt = now.toString(Qt::ISODateWithMs);
    ++m_no;
    ++m_set.seq;
    return {};
}

void ChangeLogWriter::startSet()
{
    m_set.id = ChangeSetId(newUuid());
    m_set.kind = m_context.kind;
}

Result<> ChangeLogWriter::record(UnitOfWork &unit, const QString &entity, const QString &recordId,
                                 ChangeOp op, const FieldValues &before, const FieldValues &after,
                                 const FieldValues &baseClocks)
{
    if (m_set.id.isEmpty())
        startSet();
    QByteArray salt(saltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(saltSize));
    const QByteArray digest = changeItemDigest(salt, entity, recordId, op, before, after);
    m_digests += digest;
    announce(entity, recordId, op, op == ChangeOp::Delete ? before : after);
    WriteStatement insert(
        unit,
        QStringLiteral(
            "INSERT INTO change_item (change_set, entity, record_id, op, before_fields,"
            " after_fields, base_clocks, salt, digest) VALUES (:change_set, :entity,"
            " :record_id, :op, :before_fields, :after_fields, :base_clocks, :salt, :digest)"));
    insert.bind(":change_set", m_no)
        .bind(":entity", entity)
        .bind(":record_id", recordId)
        .bind(":op", changeOpKey(op))
        .bind(":before_fields", QString::fromUtf8(before.toJson()))
        .bind(":after_fields", QString::fromUtf8(after.toJson()))
        .bind(":base_clocks", QString::fromUtf8(baseClocks.toJson()))
        .bind(":salt", QString::fromLatin1(salt.toHex()))
        .bind(":digest", QString::fromLatin1(digest.toHex()));
    PEIYU_CHECK(insert.run());
    return {};
}

void ChangeLogWriter::announce(const QString &entity, const QString &recordId, ChangeOp op,
                               const FieldValues &fields)
{
    ++m_set.recordCount;
    if (!m_set.entities.contains(entity))
        m_set.entities.append(entity);
    if (m_set.recordCount > ChangeSet::detailLimit) {
        m_set.records.clear();
        return;
    }
    ChangedRecord record{entity, recordId, op, {}};
    for (const auto &field : fields)
        record.fields.append(field.first);
    m_set.records.append(record);
}

void ChangeLogWriter::pushMark()
{
    m_marks.append(Mark{m_set, m_digests.size()});
}

void ChangeLogWriter::popMark()
{
    const Mark mark = m_marks.takeLast();
    m_set = mark.set;
    m_digests.truncate(mark.digests);
}

void ChangeLogWriter::dropMark()
{
    m_marks.removeLast();
}

Result<ChangeSet> ChangeLogWriter::close(UnitOfWork &unit)
{
    if (m_set.id.isEmpty() && m_context.kind != ChangeKind::Event)
        return ChangeSet{};
    if (m_set.id.isEmpty())
        startSet();
    m_set.title = m_context.title;
    const ChangeSetHead head{m_set.id.value(),
                             m_node,
                             m_hlc,
                             m_arrivedAt,
                             m_context.actor.account.value(),
                             m_context.actor.name,
                             roleKey(m_context.actor.role),
                             changeKindKey(m_context.kind),
                             m_context.title,
                             m_context.reason,
                             m_context.reverts.value(),
                             QStringLiteral("peiyuku " PEIYU_VERSION),
                             m_previousHash,
                             m_epoch,
                             m_set.seq,
                             m_set.recordCount,
                             SchemaMigrator::newestVersion()};
    m_head = {m_node, m_epoch, m_set.seq, changeSetHash(head, m_digests), m_arrivedAt};
    WriteStatement insert(
        unit, QStringLiteral(
                  "INSERT INTO change_set (no, id, node, epoch, seq, hlc, arrived_at, actor_id,"
                  " actor_name, role, kind, title, reason, reverts, records, schema_version,"
                  " program, prev_hash, hash) VALUES (:no, :id, :node, :epoch, :seq, :hlc,"
                  " :arrived_at, :actor_id, :actor_name, :role, :kind, :title, :reason, :reverts,"
                  " :records, :schema_version, :program, :prev_hash, :hash)"));
    insert.bind(":no", m_no)
        .bind(":id", head.id)
        .bind(":node", head.node)
        .bind(":epoch", head.epoch)
        .bind(":seq", head.seq)
        .bind(":hlc", head.hlc)
        .bind(":arrived_at", head.arrivedAt)
        .bind(":actor_id", head.actorId)
        .bind(":actor_name", head.actorName)
        .bind(":role", head.role)
        .bind(":kind", head.kind)
        .bind(":title", head.title)
        .bind(":reason", head.reason)
        .bind(":reverts", head.reverts)
        .bind(":records", head.records)
        .bind(":schema_version", head.schemaVersion)
        .bind(":program", head.program)
        .bind(":prev_hash", head.previousHash)
        .bind(":hash", m_head.hash);
    PEIYU_CHECK(insert.run());
    return m_set;
}

} // namespace peiyu
