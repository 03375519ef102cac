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

/// A file that SQLite has not open, byte by byte.
Result<> copyFile(const QString &from, const QString &to);

/// Corrupt when the copy cannot be opened or is not whole.
Result<> requireSoundCopy(const QString &path);

/// Faults SQLite finds in the file of the connection: integrity and foreign keys; sentences.
Result<QStringList> integrityProblems(const Connection &connection, bool full);

/// Moves a base with its -wal, -shm and head mark out of the way, under a name with `word` and the
/// time; that name, or nothing when no such file was there.
Result<QString> setAside(const QString &base, const QString &word, const QDateTime &now);

/// Removes a base with its -wal, -shm and head mark: what a failed step has left.
void removeBaseFiles(const QString &base);

/// Checks `backup` and copies it beside `base`, to be opened and completed there; that place.
Result<QString> stageRestore(const QString &backup, const QString &base);

/// Puts a staged copy, closed again, in the place of `base` in one step: whenever the program or
/// the power dies, there is the old base or the new one. What was there is kept beside it under
/// the returned name, with its head mark (empty: nothing was). Busy while another program still
/// reads from it.
Result<QString> replaceBase(const QString &staged, const QString &base, const QDateTime &now);
/// Removes what an earlier attempt that was cut off left behind.
void dropStaged(const QString &base);

} // namespace peiyu
