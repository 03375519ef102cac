#include "database/schemamigrator.h"

#include "database/connectionstate.h"
#include "database/databasebackup.h"
#include "database/statement.h"

#include <QCoreApplication>
#include <QHash>

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

/// Rows of every table of ours; none before the first script.
Result<QHash<QString, qint64>> rowCounts(const Connection &connection)
{
    const bool sqlite = connection.dialect().backend == Backend::Sqlite;
    QStringList tables;
    // The find index is rebuilt at will: its tables are no data.
    const QString sql =
        sqlite ? QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND"
                                " name NOT IN ('schema_version', 'sqlite_sequence') AND"
                                " name NOT GLOB 'enterprise_text*' AND"
                                " name NOT GLOB 'enterprise_initials*' AND"
                                " name NOT GLOB 'enterprise_pinyin*' ORDER BY name")
               : QStringLiteral("SELECT table_name AS name FROM information_schema.tables WHERE"
                                " table_schema = current_schema() AND table_name NOT IN"
                                " ('schema_version', 'enterprise_text', 'enterprise_initials',"
                                " 'enterprise_pinyin')"
                                " ORDER BY table_name");
    PEIYU_CHECK(
        Statement(connection, sql).each([&](const Row &row) { tables.append(row.text("name")); }));
    QHash<QString, qint64> counts;
    for (const QString &table : tables) {
        PEIYU_TRY(count,
                  Statement(connection, QStringLiteral("SELECT COUNT(*) AS n FROM %1").arg(table))
                      .number("n"));
        counts.insert(table, count);
    }
    return counts;
}

/// What must hold before the new version counts.
Result<> requireWhole(const Connection &connection, const MigrationScript &script,
                      const QHash<QString, qint64> &before)
{
    PEIYU_TRY(after, rowCounts(connection));
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!script.changesRows.contains(it.key()) && after.value(it.key(), -1) != it.value())
            return failure(ErrorCode::Internal, Text::tr("表 %1 的记录数由 %2 变为 %3。")
                                                    .arg(it.key())
                                                    .arg(it.value())
                                                    .arg(after.value(it.key(), 0)));
    }
    PEIYU_TRY(problems, integrityProblems(connection, true));
    if (problems.isEmpty())
        return {};
    return failure(ErrorCode::Corrupt, problems.first(), problems.join(u'\n'));
}

Result<> applyInside(const Connection &connection, const MigrationScript &script,
                     const SchemaMigrator &migrator, const Clock &clock)
{
    ConnectionState &state = connection.state();
    if (state.dialect().backend == Backend::Postgres)
        PEIYU_CHECK(state.execute(QStringLiteral("SELECT pg_advisory_xact_lock(7283401)")));
    // Another program may have been faster between our look and our lock.
    PEIYU_TRY(now, migrator.inspect(connection));
    if (now.version >= script.version)
        return {};
    PEIYU_TRY(before, rowCounts(connection));
    PEIYU_CHECK(applyStatements(state, script));
    PEIYU_CHECK(noteVersion(connection, script, clock));
    return script.version == 1 ? Result<>() : requireWhole(connection, script, before);
}

Result<> applyOne(const Connection &connection, const MigrationScript &script,
                  const SchemaMigrator &migrator, const Clock &clock)
{
    ConnectionState &state = connection.state();
    PEIYU_CHECK(state.execute(state.dialect().begin));
    auto applied = applyInside(connection, script, migrator, clock);
    if (applied)
        applied = state.execute(QStringLiteral("COMMIT"));
    if (applied)
        return {};
    if (auto undone = state.execute(QStringLiteral("ROLLBACK")); !undone)
        qWarning("migration rollback: %ls", qUtf16Printable(undone.error().detail));
    Error error = applied.error();
    error.text = Text::tr("数据库升级到第 %1 版没有成功，库保持原样。请继续使用旧版程序，"
                          "并把这段话发给管理员：%2")
                     .arg(script.version)
                     .arg(error.text);
    return Failure(error);
}

} // namespace

SchemaMigrator::SchemaMigrator(QVector<MigrationScript> scripts) : m_scripts(std::move(scripts)) {}

const SchemaMigrator &SchemaMigrator::builtIn()
{
    static const SchemaMigrator migrator(
        MigrationScript::builtIn().value_or(QVector<MigrationScript>()));
    return migrator;
}

Result<SchemaState> SchemaMigrator::inspect(const Connection &connection) const
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
    if (found.version > newest()) {
        if (found.minReader > newest())
            return failure(ErrorCode::VersionTooNew,
                           Text::tr("这个库由更新版本的程序建立（库第 %1 版，本程序到第 %2 版）。"
                                    "请安装新版程序后再打开。")
                               .arg(found.version)
                               .arg(newest()));
        found.readableOnly = true;
    }
    return found;
}

Result<> SchemaMigrator::migrate(const Connection &connection, const Clock &clock) const
{
    if (m_scripts.isEmpty())
        return failure(ErrorCode::Internal, Text::tr("程序错误：缺少建库脚本。请重新安装程序。"));
    PEIYU_TRY(found, inspect(connection));
    for (const MigrationScript &script : m_scripts) {
        if (script.version > found.version)
            PEIYU_CHECK(applyOne(connection, script, *this, clock));
    }
    return {};
}

} // namespace peiyu
