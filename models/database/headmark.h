#pragma once
/// The last change this program knows to be stored, kept beside the base as `<base>.head`. A
/// deleted or damaged -wal and an old copy put in the base's place lose acknowledged changes
/// without any error of SQLite; a base that does not reach its mark tells (reliability §3.1).
/// The mark may lag behind the base (at most 5 seconds of work), never run ahead of it.

#include "database/connection.h"
#include "foundation/result.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QString>

#include <optional>

namespace peiyu {

/// A place in the chain of changes.
struct ChangeHead
{
    QString node;
    qint64 epoch = 0;
    qint64 seq = 0;
    QString hash;
    QString at; ///< UTC, as the log writes it

    bool operator==(const ChangeHead &other) const
    {
        return node == other.node && epoch == other.epoch && seq == other.seq && hash == other.hash;
    }
};

/// The newest change of the base; empty for a base without any.
Result<std::optional<ChangeHead>> newestChange(const Connection &connection);

/// Of one base file. Thread: any; the writing lane notes, the destructor of the base saves.
class HeadMark
{
public:
    explicit HeadMark(const QString &basePath);

    static QString pathOf(const QString &basePath);
    /// Empty without a mark, also when it cannot be read: then nothing is known.
    static std::optional<ChangeHead> read(const QString &basePath);
    /// Corrupt when the base lacks the change its mark names: what is missing, and what to do.
    static Result<> check(const Connection &connection, const QString &basePath);

    /// A commit is through.
    void note(const ChangeHead &head);
    /// Writes what was noted last. A mark that cannot be written is no reason to call a commit
    /// failed: the next one tries again.
    void save();

private:
    void saveLocked();

    QMutex m_mutex;
    QString m_basePath;
    std::optional<ChangeHead> m_noted;
    QElapsedTimer m_sinceSaved;
};

} // namespace peiyu
