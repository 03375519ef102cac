#pragma once
/// Turns a driver's native code into one of our errors with a finished sentence. Of this room.

#include "foundation/result.h"

#include <QString>

class QSqlError;
struct sqlite3;

namespace peiyu {

/// The last error of the handle. `sql` goes to the detail, bound values never do.
Failure sqliteFailure(sqlite3 *handle, const QString &sql);
Failure queryFailure(const QSqlError &error, const QString &sql);

} // namespace peiyu
