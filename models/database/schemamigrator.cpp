#include "database/schemamigrator.h"

#include "database/connectionstate.h"
#include "database/migrationscript.h"
#include "database/statement.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SchemaMigrator)
};

Result<bool> hasVersionTable(const Connection &connection)
{
    const bool sqlite = connection.dialect().backend == Backend::Sqlite;
    const QString sql =
        sqlite ? QStringLiteral("SELECT COUNT(*) AS n FROM sqlite_master"
                                " WHERE type = 'table' AND name = 'schema_version'")
               : QStringLiteral("SELECT COUNT(*) AS n FROM information_schema.tables WHERE"
                                " table_name = 'schema_version'"
                                " AND table_schema = current_schema()");
    PEIYU_TRY(count, Statement(connection, sql).number("n"));
    return count > 0;
}

Result<> applyStatements(ConnectionState &state, const MigrationScript &script)
{
    for (const QString &statement : script.statements) {
        const QString sql = state.dialect().resolve(statement);
        if (!sql.isEmpty())
            PEIYU_CHECK(state.execute(sql));
    }
    if (state.sqlite())
        PEIYU_CHECK(state.execute(QStringLiteral("PRAGMA user_version = %1").arg(script.version)));
    return {};
}

Result<> noteVersion(const Connection &connection, const MigrationScript &script,
                     const Clock &clock)
{
    ConnectionState &state = connection.state();
    PEIYU_TRY(insert,
              state.borrow(QStringLiteral(
                  "INSERT INTO schema_version (version, min_reader, checksum, applied_at, program)"
                  " VALUES (:version, :min_reader, :checksum, :applied_at, :program)")));
    insert->bindInteger(":version", script.version);
    insert->bindInteger(":min_reader", script.minReader);
    insert->bindText(":checksum", script.checksum);
    insert->bindText(":applied_at", clock.now().toUTC().toString(Qt::ISODateWithMs));
    insert->bindText(":program", QStringLiteral("peiyuku " PEIYU_VERSION));
    PEIYU_CHECK(insert->execute());
    PEIYU_TRY(more, insert->next());
    Q_UNUSED(more)
    return {};
}

Result<> applyOne(const Connection &connection, const MigrationScript &script, const Clock &clock)
{
    ConnectionState &state = connection.state();
    PEIYU_CHECK(state.execute(state.dialect().begin));
    auto applied = applyStatements(state, script);
    if (applied)
        applied = noteVersion(connection, script, clock);
    if (applied)
        applied = state.execute(QStringLiteral("COMMIT"));
    if (applied)
        return {};
    if (auto undone = state.execute(QStringLiteral("ROLLBACK")); !undone)
        qWarning("migration rollback: %ls", qUtf16Printable(undone.error().detail));
    Error error = applied.error();
    error.text = Text::tr("数据库升级到第 %1 版没有成功，库保持原样：%2")
                     .arg(script.version)
                     .arg(error.text);
    return Failure(error);
}

} // namespace

int SchemaMigrator::newestVersion()
{
    static const int newest = [] {
        const auto scripts = MigrationScript::builtIn();
        return scripts ? static_cast<int>(scripts->size()) : 0;
    }();
    return newest;
}

Result<SchemaState> SchemaMigrator::inspect(const Connection &connection)
{
    SchemaState found;
    PEIYU_TRY(exists, hasVersionTable(connection));
    if (!exists)
        return found;
    PEIYU_CHECK(
        Statement(connection, QStringLiteral("SELECT version, min_reader FROM schema_version"
                                             " ORDER BY version DESC LIMIT 1"))
            .each([&](const Row &row) {
                found.version = static_cast<int>(row.integer("version"));
                found.minReader = static_cast<int>(row.integer("min_reader"));
            }));
    if (found.version > newestVersion()) {
        if (found.minReader > newestVersion())
            return failure(ErrorCode::VersionTooNew,
                           Text::tr("这个库由更新版本的程序建立（库第 %1 版，本程序到第 %2 版）。"
                                    "请安装新版程序后再打开。")
                               .arg(found.version)
                               .arg(newestVersion()));
        found.readableOnly = true;
    }
    return found;
}

Result<> SchemaMigrator::migrate(const Connection &connection, const Clock &clock)
{
    PEIYU_TRY(found, inspect(connection));
    PEIYU_TRY(scripts, MigrationScript::builtIn());
    for (const MigrationScript &script : scripts) {
        if (script.version > found.version)
            PEIYU_CHECK(applyOne(connection, script, clock));
    }
    return {};
}

} // namespace peiyu
