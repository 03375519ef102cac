#pragma once
/// Brings a base to the newest schema, one transaction per version, forward only.
/// `schema_version` is the truth; SQLite's user_version mirrors it.
/// Thread: the connection's. Errors: VersionTooNew, and those of the statements; on failure the
/// base stays at the version it had.

#include "database/connection.h"
#include "foundation/clock.h"

namespace peiyu {

/// Schema of a base against this program.
struct SchemaState
{
    int version = 0;           ///< 0: an empty base
    int minReader = 0;         ///< what its newest migration asks of a reader
    bool readableOnly = false; ///< newer than the program, but readable
};

class SchemaMigrator
{
public:
    static int newestVersion();

    /// Reads the state. VersionTooNew when not even reading is possible.
    static Result<SchemaState> inspect(const Connection &connection);

    /// Runs every pending migration.
    static Result<> migrate(const Connection &connection, const Clock &clock);
};

} // namespace peiyu
