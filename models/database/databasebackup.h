#pragma once
/// Verified copies of a SQLite base, and putting one back. PostgreSQL has its own tools: refused.
/// Thread: any. Errors: Duplicate (the target exists), DiskFull, Io, Corrupt, Format.

#include "database/connection.h"
#include "foundation/result.h"

#include <QDateTime>
#include <QString>

namespace peiyu {

/// Writes a compact copy under a temporary name, checks its integrity, and renames it to `path`.
Result<> writeBackup(const Connection &connection, const QString &path);

/// Faults SQLite finds in the file of the connection: integrity and foreign keys; sentences.
Result<QStringList> integrityProblems(const Connection &connection, bool full);

/// Puts a copy of `backup` in the place of `base`. What was there is kept beside it under the
/// returned name, with its -wal and -shm. The base must not be open in this program.
Result<QString> replaceBase(const QString &backup, const QString &base, const QDateTime &now);

} // namespace peiyu
