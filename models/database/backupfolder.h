#pragma once
/// The folder of a base's copies, `<base>.backups`: each copy with a manifest beside it (what it
/// holds, its hash), so that a list of hundreds reads without opening one. Attached files lie in
/// `<base>.backups/files`, once for all copies; of a copy elsewhere in `<copy>.files`.
/// Not here: when copies are made and which go (BackupService, domain/backupcopy.h).
/// Thread: any. Errors: those of writeBackup; Corrupt for a copy that is not what was written.

#include "database/databasebackup.h"
#include "domain/backupcopy.h"
#include "foundation/clock.h"

#include <functional>

namespace peiyu {

QString backupFolderOf(const QString &basePath);
/// The base a copy in such a folder belongs to; empty for a copy that lies elsewhere.
QString baseOfCopy(const QString &copyPath);

struct BackupOrder
{
    QString path; ///< of the copy; a free name in the base's folder when empty
    BackupOccasion occasion = BackupOccasion::Manual;
    /// Digest of the content; base and copy must agree. Left out before a schema change.
    std::function<Result<QString>(const Connection &)> digest = {};
};

/// Writes a copy and its manifest, both or neither.
Result<BackupCopy> makeBackup(const Connection &connection, const BackupOrder &order,
                              const Clock &clock);

/// Every copy of the folder, the newest change first. One without a manifest is left out.
QVector<BackupCopy> backupsIn(const QString &folder);
/// What the manifest of a copy says; empty without one.
std::optional<BackupCopy> readManifest(const QString &copyPath);

/// The file is the one that was written, opens, is sound, and every attached file lies with it
/// that was there when it was made.
Result<> verifyBackup(const BackupCopy &copy);
/// The same without the attached files: a base can be put back without them.
Result<> verifyBackupFile(const BackupCopy &copy);
/// Removes a copy with its manifest.
void dropBackup(const BackupCopy &copy);

} // namespace peiyu
