#pragma once
/// A verified copy of a base, as its manifest tells, and which automatic copies may go.
/// Keeping: everything of 2 days, then one a day for 12 days, one a week for 10 weeks, one a month
/// for 9 months (reliability §3.2); copies made before a schema change a year; the newest ten
/// always. Copies a person asked for are never dropped.

#include "foundation/strongid.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace peiyu {

enum class BackupOccasion {
    Manual,    ///< a person asked
    Close,     ///< the window closed with changes
    Import,    ///< before an import
    Migration, ///< before a schema change
    Bulk       ///< before one step that changes many records
};
QString backupOccasionKey(BackupOccasion occasion);
BackupOccasion backupOccasionFromKey(QStringView key);

struct BackupCopy
{
    QString path;
    QDateTime madeAt; ///< UTC
    BackupOccasion occasion = BackupOccasion::Manual;
    qint64 bytes = 0;
    int schemaVersion = 0;
    QString program;
    QString baseId;
    qint64 epoch = 0;              ///< rises when a copy was put back
    qint64 changeNo = 0;           ///< of the newest change: rises whatever the clock says
    QString changeHash;            ///< place in the chain: equal means nothing changed since
    QString contentDigest;         ///< empty for a copy made before a schema change
    QString fileHash;              ///< BLAKE2b of the copy
    QHash<QString, qint64> counts; ///< live rows by table
    QStringList absentFiles;       ///< attached files the base itself lacked then, by hash
};

/// In the order they were made, whatever the clock said.
bool isNewerCopy(const BackupCopy &a, const BackupCopy &b);

/// The automatic copies that are not kept any more, the oldest first. Ages count from the newest
/// copy, not from today, and time between two copies counts 30 days at most: a clock that is wrong
/// by years must not drop everything.
QVector<BackupCopy> superfluousCopies(QVector<BackupCopy> copies);

} // namespace peiyu
