#pragma once
/// Reads what can still be read of a damaged SQLite base into a new one, row by row; unreadable
/// stretches are stepped over. Works on a private copy: the damaged file is never written.
/// Not here: what the change log can give back, the find index (RescueService).
/// Thread: any. Errors: Corrupt when not even the list of tables can be read; DiskFull, Io.

#include "database/base.h"
#include "foundation/result.h"

#include <QString>
#include <QVector>

namespace peiyu {

struct SalvagedTable
{
    QString table;
    qint64 kept = 0;
    qint64 refused = 0; ///< read, but not fit for the new base
    qint64 gaps = 0;    ///< stretches that could not be read
};

/// `target` is a new base without any rows of its own but its node; foreign keys are left to
/// dropOrphans(), after more has been put back.
Result<QVector<SalvagedTable>> salvageRows(const QString &damagedPath, const Base &target);

/// Rows that refer to a record that is lost; their number by table.
Result<QVector<SalvagedTable>> dropOrphans(const Base &base);

} // namespace peiyu
