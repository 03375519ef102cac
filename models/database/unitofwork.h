#pragma once
/// One transaction and the change set it leaves in the log. A write cannot be expressed without
/// it: repositories take a UnitOfWork& to write, a Connection& to read.
/// The first failed statement spoils the unit (SQLite may already have rolled back); commit() then
/// returns that failure. The destructor rolls back what was not committed.
/// One service call = one unit; a second unit on the same connection is refused.
/// Thread: the connection's. Errors: Busy, ReadOnly, DiskFull, Io, and those of the statements.

#include "database/connection.h"
#include "domain/actor.h"
#include "domain/changeset.h"
#include "domain/fieldvalues.h"
#include "foundation/clock.h"

#include <QString>

#include <memory>

namespace peiyu {

/// Who changes what, and why: what the log and the undo menu say.
struct ChangeContext
{
    Actor actor;
    ChangeKind kind = ChangeKind::Edit;
    QString title;
    QString reason;
    ChangeSetId reverts; ///< of a revert: the set it undoes
};

class ChangeLogWriter;

class UnitOfWork
{
public:
    static Result<std::unique_ptr<UnitOfWork>>
    begin(const Connection &connection, const ChangeContext &context, const Clock &clock);
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;

    const Connection &connection() const { return m_connection; }

    /// The clock every field changed in this unit carries (HLC·node).
    const QString &stamp() const;
    /// Writes one item of the log. `baseClocks` holds the clocks the changed fields had before.
    /// Called by repositories' apply() only.
    Result<> record(const QString &entity, const QString &recordId, ChangeOp op,
                    const FieldValues &before, const FieldValues &after,
                    const FieldValues &baseClocks);

    /// The set this unit will leave; empty until something was recorded.
    const ChangeSetId &changeSet() const;

    /// Refines the title once the outcome is known (导入 台账.xlsx：新增 12 家).
    void setTitle(const QString &title);

    /// Something that follows of itself from what this unit writes: the set it leaves tells it.
    void follow(const Followed &followed) { m_followed.append(followed); }

    Result<ChangeSet> commit();

    // Of Savepoint: the log's memory goes back with the rows.
    void pushLog();
    void popLog();
    void dropLogMark();

private:
    UnitOfWork(const Connection &connection, std::unique_ptr<ChangeLogWriter> log);
    void rollback();

    const Connection &m_connection;
    std::unique_ptr<ChangeLogWriter> m_log;
    QVector<Followed> m_followed;
    QVector<qsizetype> m_followedMarks;
    bool m_open = true;
};

} // namespace peiyu
