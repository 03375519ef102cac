#pragma once
/// Verified copies of a SQLite base, and putting one back. PostgreSQL has its own tools: refused.
/// Thread: any. Errors: Duplicate (the target exists), DiskFull, Io, Corrupt, Format.

#include "database/connection.h"
#include "foundation/result.h"

#include <QDateTime>
#include <QString>

#include <functional>

namespace peiyu {

/// What else a finished copy must stand before it gets its name; called with its temporary path.
using CopyCheck = std::function<Result<>(const QString &)>;

/// Writes a compact copy under a temporary name, checks its integrity, and renames it to `path`.
Result<> writeBackup(const Connection &connection, const QString &path,
                     const CopyCheck &check = {});

/// Corrupt when the copy cannot be opened or is not whole.
Result<> requireSoundCopy(const QString &path);

/// Faults SQLite finds in the file of the connection: integrity and foreign keys; sentences.
Result<QStringList> integrityProblems(const Connection &connection, bool full);

/// Moves a base with its -wal, -shm and head mark out of the way, under a name with `word` and the
/// time; that name, or nothing when no such file was there.
Result<QString> setAside(const QString &base, const QString &word, const QDateTime &now);

/// Removes a base with its -wal, -shm and head mark: what a failed step has left.
void removeBaseFiles(const QString &base);

/// Puts a copy of `backup` in the place of `base`. What was there is kept beside it under the
/// returned name, with its -wal, -shm and head mark. The base must not be open in this program.
Result<QString> replaceBase(const QString &backup, const QString &base, const QDateTime &now);

} // namespace peiyu
