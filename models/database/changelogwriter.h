#pragma once
/// Writes the change set of one unit of work: its clock, its items and its place in the chain.
/// The chain hashes digests, never values: a field's digest is BLAKE2b over a key derived from the
/// item's random salt, and the value. Erasing a person's data later drops value and salt and
/// keeps the digests, so the chain still holds. Of this room only.

#include "database/headmark.h"
#include "database/unitofwork.h"

#include <QByteArray>
#include <QVector>

namespace peiyu {

class ChangeLogWriter
{
public:
    explicit ChangeLogWriter(ChangeContext context);

    /// Finds this node, its sequence and the clock; writes nothing yet.
    Result<> open(UnitOfWork &unit, const Clock &clock);
    const QString &stamp() const { return m_stamp; }
    const ChangeSetId &id() const { return m_set.id; }
    void setTitle(const QString &title) { m_context.title = title; }

    Result<> record(UnitOfWork &unit, const QString &entity, const QString &recordId, ChangeOp op,
                    const FieldValues &before, const FieldValues &after,
                    const FieldValues &baseClocks);
    /// Savepoints: remember where the log stands, go back to it, or keep what came after.
    void pushMark();
    void popMark();
    void dropMark();
    /// Completes the set; an empty ChangeSet when nothing was recorded and it is no event.
    Result<ChangeSet> close(UnitOfWork &unit);
    /// Where the chain stands once this set is committed; after close().
    const ChangeHead &head() const { return m_head; }

private:
    void startSet();
    void announce(const QString &entity, const QString &recordId, ChangeOp op,
                  const FieldValues &fields);

    ChangeContext m_context;
    ChangeSet m_set;
    QString m_node;
    qint64 m_epoch = 0;
    QString m_hlc;
    QString m_stamp;
    QString m_arrivedAt;
    QString m_previousHash;
    ChangeHead m_head;
    qint64 m_no = 0;
    QByteArray m_digests;

    struct Mark
    {
        ChangeSet set;
        qsizetype digests = 0;
    };
    QVector<Mark> m_marks;
};

/// Digest of one item from its salt: what the writer stores and `base check` recomputes.
QByteArray changeItemDigest(const QByteArray &salt, const QString &entity, const QString &recordId,
                            ChangeOp op, const FieldValues &before, const FieldValues &after);

/// The fields of a set's head that its hash covers, in the order of the log's columns.
struct ChangeSetHead
{
    QString id, node, hlc, arrivedAt, actorId, actorName, role, kind, title, reason, reverts;
    QString program, previousHash;
    qint64 epoch = 0;
    qint64 seq = 0;
    qint64 records = 0;
    qint64 schemaVersion = 0;
};
QString changeSetHash(const ChangeSetHead &head, const QByteArray &itemDigests);

} // namespace peiyu
