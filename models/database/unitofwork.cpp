#include "database/unitofwork.h"

#include "database/basefile.h"
#include "database/changelogwriter.h"
#include "database/connectionstate.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace peiyu {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UnitOfWork)
};
} // namespace

UnitOfWork::UnitOfWork(const Connection &connection, std::unique_ptr<ChangeLogWriter> log)
    : m_connection(connection), m_log(std::move(log))
{
}

UnitOfWork::~UnitOfWork()
{
    if (m_open)
        rollback();
}

Result<std::unique_ptr<UnitOfWork>>
UnitOfWork::begin(const Connection &connection, const ChangeContext &context, const Clock &clock)
{
    ConnectionState &state = connection.state();
    if (state.unitOpen)
        return failure(ErrorCode::Internal, Text::tr("程序错误：上一次写入还没有结束。"));
    if (state.isReadOnly())
        return failure(ErrorCode::ReadOnly, Text::tr("数据库以只读方式打开，不能写入。"));
    if (state.file)
        PEIYU_CHECK(state.file->requireSame());
    PEIYU_CHECK(state.execute(state.dialect().begin));
    state.unitOpen = true;
    state.unitFailure.reset();
    std::unique_ptr<UnitOfWork> unit(
        new UnitOfWork(connection, std::make_unique<ChangeLogWriter>(context)));
    if (state.dialect().backend == Backend::Postgres) {
        // One writer at a time, as on SQLite: the log is one chain per node.
        PEIYU_CHECK(state.execute(QStringLiteral("SELECT pg_advisory_xact_lock(7283401)")));
    }
    PEIYU_CHECK(unit->m_log->open(*unit, clock));
    return unit;
}

const QString &UnitOfWork::stamp() const
{
    return m_log->stamp();
}

Result<> UnitOfWork::record(const QString &entity, const QString &recordId, ChangeOp op,
                            const FieldValues &before, const FieldValues &after,
                            const FieldValues &baseClocks)
{
    return m_log->record(*this, entity, recordId, op, before, after, baseClocks);
}

const ChangeSetId &UnitOfWork::changeSet() const
{
    return m_log->id();
}

void UnitOfWork::setTitle(const QString &title)
{
    m_log->setTitle(title);
}

void UnitOfWork::pushLog()
{
    m_log->pushMark();
    m_followedMarks.append(m_followed.size());
}

void UnitOfWork::popLog()
{
    m_log->popMark();
    m_followed.resize(m_followedMarks.takeLast());
}

void UnitOfWork::dropLogMark()
{
    m_log->dropMark();
    m_followedMarks.removeLast();
}

Result<ChangeSet> UnitOfWork::commit()
{
    ConnectionState &state = m_connection.state();
    if (state.unitFailure)
        return Failure(*state.unitFailure);
    PEIYU_TRY(changes, m_log->close(*this));
    // SQLite commits into a deleted file as gladly as into the base.
    if (state.file)
        PEIYU_CHECK(state.file->requireSame());
    PEIYU_CHECK(state.execute(QStringLiteral("COMMIT")));
    m_open = false;
    state.unitOpen = false;
    if (state.file && !changes.isEmpty())
        state.file->mark.note(m_log->head());
    changes.notices = followedTexts(m_followed);
    return changes;
}

void UnitOfWork::rollback()
{
    ConnectionState &state = m_connection.state();
    m_open = false;
    state.unitOpen = false;
    state.unitFailure.reset();
    // SQLite has already rolled back after a full disk; asking twice is an error, not a fault.
    if (state.sqlite() && sqlite3_get_autocommit(state.sqlite()) != 0)
        return;
    if (auto undone = state.execute(QStringLiteral("ROLLBACK")); !undone)
        qWarning("rollback: %ls", qUtf16Printable(undone.error().detail));
}

} // namespace peiyu
