#pragma once
/// Copies of the base: made by themselves when it matters (at close, before an import, before one
/// step that changes many records; the schema change makes its own), on request, and looked after.
/// A copy is verified against the base before it counts. PostgreSQL is backed up on its server:
/// the automatic copies do nothing there, a requested one is refused.
/// Thread: the context's. Errors: those of makeBackup; nothing is changed by a failed copy.

#include "database/connectionsettings.h"
#include "domain/backupcopy.h"
#include "jobs/jobcontext.h"

#include <optional>

namespace peiyu {

/// How long no copy went to another disk.
struct BackupReminder
{
    bool due = false;
    int days = 0; ///< since the last one, or since the base was made
    bool everMade = false;
};

/// What a base that does not open can be put back from.
struct RestoreChoice
{
    QVector<BackupCopy> copies; ///< the newest change first
    QDateTime lastSaved;        ///< by the mark beside the base, UTC; invalid: not known
    QString lastHash;           ///< of that change
    QString folder;             ///< where the copies lie, or would lie

    /// Whether the copy holds all that is known to have been saved.
    bool holdsAll(const BackupCopy &copy) const
    {
        return !lastHash.isEmpty() && copy.changeHash == lastHash;
    }
};

class BackupService
{
public:
    /// From this many records on one step counts as bulk.
    static constexpr qint64 bulkFrom = 100;

    /// A copy in the base's folder, unless the newest one there already holds everything; then
    /// drops what need not be kept. Empty when there was nothing to do.
    static Result<std::optional<BackupCopy>> makeIfChanged(const JobContext &context,
                                                           BackupOccasion occasion);
    /// Before a large step: room for it on the disk (twice the base, and `bytes` more), and a copy
    /// when something changed. DiskFull or the failure of the copy, saying that nothing was done.
    static Result<> prepareLargeStep(const JobContext &context, BackupOccasion occasion,
                                     qint64 bytes = 0);
    /// A copy a person asked for: to `path`, or into the base's folder when it is empty.
    static Result<BackupCopy> make(const JobContext &context, const QString &path);
    /// The copies in the base's folder, the newest first.
    static Result<QVector<BackupCopy>> list(const JobContext &context);
    static Result<> verify(const JobContext &context, const BackupCopy &copy);
    /// The copies of a base that is not opened: those of its folder, and those made by hand that
    /// lie beside it. The base itself is not touched: it may be damaged, or not there at all.
    static RestoreChoice choiceFor(const ConnectionSettings &base);
    /// As verify(), for who has no base open; whether the attached files are there is not asked:
    /// a base can be put back without them.
    static Result<> verifyFile(const BackupCopy &copy);
    /// Removes automatic copies beyond what is kept; their number.
    static qsizetype thin(const QString &folder);

    static Result<BackupReminder> reminder(const JobContext &context);
};

} // namespace peiyu
