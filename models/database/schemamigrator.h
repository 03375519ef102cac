#pragma once
/// Brings a base to the newest schema, one transaction per version, forward only.
/// `schema_version` is the truth; SQLite's user_version mirrors it. Before a version counts, its
/// foreign keys and pages are checked and no table has lost rows (unless the script says so).
/// Not here: the copy that is made before (Base).
/// Thread: the connection's. Errors: VersionTooNew, and those of the statements; on failure the
/// base stays at the version it had.

#include "database/connection.h"
#include "database/migrationscript.h"
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
    explicit SchemaMigrator(QVector<MigrationScript> scripts);
    /// The program's own scripts.
    static const SchemaMigrator &builtIn();
    static int newestVersion() { return builtIn().newest(); }

    int newest() const { return static_cast<int>(m_scripts.size()); }

    /// Reads the state. VersionTooNew when not even reading is possible.
    Result<SchemaState> inspect(const Connection &connection) const;

    /// Runs every pending script. Two programs at once: the second finds nothing to do.
    Result<> migrate(const Connection &connection, const Clock &clock) const;

private:
    QVector<MigrationScript> m_scripts;
};

} // namespace peiyu
