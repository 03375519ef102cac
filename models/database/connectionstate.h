#pragma once
/// The inside of a Connection: Qt's database, SQLite's handle, prepared statements for reuse, and
/// whether a unit of work is open and still sound. Of this room only.

#include "database/connectionsettings.h"
#include "database/sqldialect.h"
#include "database/statementbody.h"
#include "foundation/result.h"

#include <QSqlDatabase>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace peiyu {

struct BaseFile;

class ConnectionState
{
public:
    /// "PYKU" in the file's header: tells our bases from other SQLite files.
    static constexpr int applicationId = 0x50594b55;

    enum class Mode {
        Write,
        Read,  ///< query_only on a base that others may write
        Copy,  ///< a finished copy nobody writes: also on a read-only medium
        Look,  ///< sets nothing in the file: what is it?
        Adopt, ///< a finished copy that becomes a base
    };

    ConnectionState(ConnectionSettings settings, Mode mode);
    ~ConnectionState();
    ConnectionState(const ConnectionState &) = delete;
    ConnectionState &operator=(const ConnectionState &) = delete;

    Result<> open();

    /// A finished copy (backup) is told from a base in use by its journal mode.
    Result<bool> isFinishedCopy();

    const ConnectionSettings &settings() const { return m_settings; }
    const SqlDialect &dialect() const { return SqlDialect::of(m_settings.backend); }
    const QSqlDatabase &qt() const { return m_database; }
    sqlite3 *sqlite() const { return m_sqlite; }
    bool isReadOnly() const { return m_mode != Mode::Write && m_mode != Mode::Adopt; }

    /// Runs one statement without parameters or results.
    Result<> execute(const QString &sql);

    /// A prepared statement for this text, a used one when there is one.
    Result<std::unique_ptr<StatementBody>> borrow(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<StatementBody> body);

    /// A failed statement spoils the open unit, unless a savepoint takes it back.
    void noteFailure(const Error &error);

    /// Which file this is and what was last stored in it; empty for copies and servers.
    std::shared_ptr<BaseFile> file;
    /// On a shared server: the node of this PC; others write there, too. Empty: the newest is ours.
    QString node;
    bool unitOpen = false;
    std::optional<Error> unitFailure;

private:
    Result<> openSqlite();
    Result<> openPostgres();
    Result<bool> isUntouchable() const;
    Result<> refuseCutOffFile() const;
    Result<> setSqliteDefenses();
    Result<> refuseForeignFile();

    ConnectionSettings m_settings;
    Mode m_mode;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_sqlite = nullptr;
    std::unordered_map<QString, std::unique_ptr<StatementBody>> m_rested;
};

} // namespace peiyu
