#include "database/connectionstate.h"

#include "database/querystatement.h"
#include "database/sqlerror.h"
#include "database/sqlitestatement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

constexpr size_t keptStatements = 64;
constexpr int busyTimeoutMs = 5000;
constexpr int oldestPostgres = 120000;

std::atomic_int connectionCounter{0};

/// A pragma that is set and must answer with the value asked for.
struct Pragma
{
    const char *name;
    const char *value;
    const char *expected;
};

constexpr std::array pragmas = {
    Pragma{"journal_mode", "WAL", "wal"},
    Pragma{"synchronous", "FULL", "2"},
    Pragma{"foreign_keys", "ON", "1"},
    Pragma{"temp_store", "MEMORY", "2"},
    Pragma{"cell_size_check", "ON", "1"},
    Pragma{"mmap_size", "0", "0"},
    Pragma{"trusted_schema", "OFF", "0"},
    Pragma{"secure_delete", "ON", "1"},
    // 32 MiB: with SQLite's own 2 MiB a large import writes the same pages again and again.
    Pragma{"cache_size", "-32768", "-32768"},
};

struct Limit
{
    int kind;
    int value;
};
constexpr std::array limits = {
    Limit{SQLITE_LIMIT_LENGTH, 20'000'000},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 1'000'000},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500},
    Limit{SQLITE_LIMIT_ATTACHED, 1},
};

Result<QString> firstValue(sqlite3 *handle, const QString &sql)
{
    PEIYU_TRY(statement, SqliteStatement::prepare(handle, sql));
    PEIYU_CHECK(statement->execute());
    PEIYU_TRY(more, statement->next());
    const QString value = more ? statement->text(0) : QString();
    statement->finish();
    return value;
}

} // namespace

ConnectionState::ConnectionState(ConnectionSettings settings, Mode mode)
    : m_settings(std::move(settings)),
      m_mode(mode),
      m_name(QStringLiteral("peiyu-%1").arg(++connectionCounter))
{
}

ConnectionState::~ConnectionState()
{
    m_rested.clear();
    if (m_database.isValid()) {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<> ConnectionState::open()
{
    return m_settings.backend == Backend::Sqlite ? openSqlite() : openPostgres();
}

Result<> ConnectionState::openSqlite()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    PEIYU_TRY(untouched, isUntouchable());
    const bool immutable = m_mode == Mode::Copy || untouched;
    if (immutable) {
        // Without immutable a copy in WAL mode cannot be opened from a write-protected medium.
        QUrl url = QUrl::fromLocalFile(m_settings.path);
        url.setQuery(QStringLiteral("immutable=1"));
        m_database.setDatabaseName(url.toString(QUrl::FullyEncoded));
        options += QStringLiteral(";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY");
    } else {
        m_database.setDatabaseName(m_settings.path);
    }
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return failure(
            ErrorCode::Io,
            Text::tr("打不开数据库“%1”。请检查文件和文件夹的权限。").arg(m_settings.path),
            m_database.lastError().databaseText());
    m_sqlite = *static_cast<sqlite3 **>(m_database.driver()->handle().data());
    PEIYU_CHECK(setSqliteDefenses());
    PEIYU_CHECK(refuseForeignFile());
    PEIYU_CHECK(refuseCutOffFile());
    if (m_mode == Mode::Look)
        return execute(QStringLiteral("PRAGMA query_only=ON"));
    for (const Pragma &pragma : pragmas) {
        const QString name = QLatin1String(pragma.name);
        const bool journal = name == u"journal_mode";
        if (journal && immutable)
            continue;
        if (!(journal && m_mode == Mode::Read)) {
            PEIYU_TRY(
                answer,
                firstValue(m_sqlite,
                           QStringLiteral("PRAGMA %1=%2").arg(name, QLatin1String(pragma.value))));
            Q_UNUSED(answer)
        }
        PEIYU_TRY(value, firstValue(m_sqlite, QStringLiteral("PRAGMA %1").arg(name)));
        if (value != QLatin1String(pragma.expected))
            return failure(ErrorCode::Io,
                           Text::tr("“%1”所在的磁盘不能保证写入安全（%2），不打开。"
                                    "请把库放到本机磁盘上。")
                               .arg(m_settings.path, name),
                           QStringLiteral("pragma %1 = %2").arg(name, value));
    }
    if (isReadOnly())
        PEIYU_CHECK(execute(QStringLiteral("PRAGMA query_only=ON")));
    return {};
}

Result<bool> ConnectionState::isFinishedCopy()
{
    PEIYU_TRY(mode, firstValue(m_sqlite, QStringLiteral("PRAGMA journal_mode")));
    PEIYU_TRY(pages, firstValue(m_sqlite, QStringLiteral("PRAGMA page_count")));
    return mode != u"wal" && pages.toInt() > 0;
}

/// Whether a base that is only read lies where nobody, not even SQLite, may put a file beside it:
/// then it is read as it is, like a copy. Not while someone who may write has it open.
Result<bool> ConnectionState::isUntouchable() const
{
    const QString folder = QFileInfo(m_settings.path).absolutePath();
    if (!isReadOnly() || m_mode == Mode::Copy || QFileInfo(folder).isWritable() ||
        QFileInfo::exists(m_settings.path + QLatin1String("-shm")))
        return false;
    if (QFileInfo(m_settings.path + QLatin1String("-wal")).size() > 0)
        return failure(ErrorCode::ReadOnly,
                       Text::tr("“%1”上次没有正常关闭，而所在文件夹不能写入，打不开。"
                                "请把它和同名的 -wal 文件一起复制到可写的文件夹再打开。")
                           .arg(m_settings.path));
    return true;
}

Result<> ConnectionState::setSqliteDefenses()
{
    sqlite3_extended_result_codes(m_sqlite, 1);
    for (const auto &[option, value] :
         {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1}, std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
          std::pair{SQLITE_DBCONFIG_DQS_DML, 0}, std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
          std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}}) {
        int now = -1;
        if (sqlite3_db_config(m_sqlite, option, value, &now) != SQLITE_OK || now != value)
            return failure(ErrorCode::Internal,
                           Text::tr("本机的 SQLite 不支持所需的安全设置，程序不能使用。"),
                           QStringLiteral("db_config %1").arg(option));
    }
    for (const Limit &limit : limits)
        sqlite3_limit(m_sqlite, limit.kind, limit.value);
    return {};
}

Result<> ConnectionState::refuseForeignFile()
{
    auto id = firstValue(m_sqlite, QStringLiteral("PRAGMA application_id"));
    auto pages = id ? firstValue(m_sqlite, QStringLiteral("PRAGMA page_count")) : id;
    const bool foreign = pages && id->toInt() != applicationId && pages->toInt() > 0;
    if (foreign || (!pages && sqlite3_errcode(m_sqlite) == SQLITE_NOTADB))
        return failure(
            ErrorCode::Format,
            Text::tr("“%1”不是培育库的数据库文件。请选择由本程序建立的库。").arg(m_settings.path));
    if (!pages)
        return Failure(pages.error());
    return {};
}

/// SQLite notices missing pages, and takes the missing end of a page for zeros.
Result<> ConnectionState::refuseCutOffFile() const
{
    constexpr qint64 smallestPage = 512;
    const bool inLog = QFileInfo(m_settings.path + QLatin1String("-wal")).size() > 0;
    if (inLog || QFileInfo(m_settings.path).size() % smallestPage == 0)
        return {};
    return failure(ErrorCode::Corrupt,
                   Text::tr("数据库“%1”不完整，末尾缺了一段。请从备份恢复。").arg(m_settings.path));
}

Result<> ConnectionState::openPostgres()
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    m_database.setHostName(m_settings.host);
    if (m_settings.port > 0)
        m_database.setPort(m_settings.port);
    m_database.setDatabaseName(m_settings.database);
    m_database.setUserName(m_settings.user);
    m_database.setPassword(m_settings.password);
    if (!m_database.open())
        return failure(
            ErrorCode::Io,
            Text::tr("连接不上共享数据库 %1。请检查网络和服务器。").arg(m_settings.displayName()),
            m_database.lastError().databaseText());
    PEIYU_CHECK(execute(QStringLiteral("SET TIME ZONE 'UTC'")));
    PEIYU_CHECK(execute(QStringLiteral("SET client_min_messages = warning")));
    QString schema = m_settings.schema;
    if (!schema.isEmpty()) {
        schema.replace(u'"', QLatin1String("\"\""));
        PEIYU_CHECK(execute(QStringLiteral("SET search_path TO \"%1\"").arg(schema)));
    }
    QSqlQuery facts(m_database);
    if (!facts.exec(QStringLiteral("SELECT current_setting('server_version_num')::int,"
                                   " current_setting('server_encoding')")) ||
        !facts.next())
        return queryFailure(facts.lastError(), facts.lastQuery());
    if (facts.value(0).toInt() < oldestPostgres || facts.value(1).toString() != u"UTF8")
        return failure(ErrorCode::Validation,
                       Text::tr("共享数据库须为 PostgreSQL 12 以上、UTF-8 编码。"));
    if (isReadOnly())
        PEIYU_CHECK(execute(QStringLiteral("SET default_transaction_read_only = on")));
    return {};
}

Result<> ConnectionState::execute(const QString &sql)
{
    if (m_sqlite) {
        PEIYU_TRY(statement, SqliteStatement::prepare(m_sqlite, sql));
        PEIYU_CHECK(statement->execute());
        PEIYU_TRY(more, statement->next());
        Q_UNUSED(more)
        return {};
    }
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return queryFailure(query.lastError(), sql);
    return {};
}

Result<std::unique_ptr<StatementBody>> ConnectionState::borrow(const QString &sql)
{
    // The place of a borrowed statement stays: the same few are used for every row of an import.
    if (const auto kept = m_rested.find(sql); kept != m_rested.end() && kept->second)
        return std::move(kept->second);
    return m_sqlite ? SqliteStatement::prepare(m_sqlite, sql)
                    : QueryStatement::prepare(m_database, sql);
}

void ConnectionState::giveBack(const QString &sql, std::unique_ptr<StatementBody> body)
{
    if (const auto kept = m_rested.find(sql); kept != m_rested.end()) {
        kept->second = std::move(body);
        return;
    }
    if (m_rested.size() >= keptStatements)
        m_rested.clear();
    m_rested.emplace(sql, std::move(body));
}

void ConnectionState::noteFailure(const Error &error)
{
    if (unitOpen && !unitFailure)
        unitFailure = error;
}

} // namespace peiyu
