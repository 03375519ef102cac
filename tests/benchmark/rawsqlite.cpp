#include "rawsqlite.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace peiyu {

namespace {

void require(bool good, sqlite3 *handle, const char *what)
{
    if (good)
        return;
    std::fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(handle));
    std::exit(1);
}

} // namespace

RawSqlite::RawSqlite(const QString &path)
{
    require(sqlite3_open(QFile::encodeName(path).constData(), &m_handle) == SQLITE_OK, m_handle,
            "open");
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    run("PRAGMA temp_store=MEMORY");
    run("PRAGMA cache_size=-32768");
}

RawSqlite::~RawSqlite()
{
    sqlite3_close(m_handle);
}

void RawSqlite::run(const QByteArray &sql)
{
    require(sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK,
            m_handle, sql.constData());
}

RawStatement::RawStatement(const RawSqlite &base, const QByteArray &sql)
{
    require(sqlite3_prepare_v2(base.handle(), sql.constData(), -1, &m_statement, nullptr) ==
                SQLITE_OK,
            base.handle(), sql.constData());
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

RawStatement &RawStatement::bind(int at, const QByteArray &text)
{
    sqlite3_bind_text(m_statement, at, text.constData(), static_cast<int>(text.size()),
                      SQLITE_TRANSIENT);
    return *this;
}

RawStatement &RawStatement::bind(int at, qint64 value)
{
    sqlite3_bind_int64(m_statement, at, value);
    return *this;
}

qint64 RawStatement::all()
{
    qint64 rows = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(m_statement)) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
            sqlite3_column_text(m_statement, i);
        ++rows;
    }
    require(code == SQLITE_DONE, sqlite3_db_handle(m_statement), "step");
    sqlite3_reset(m_statement);
    return rows;
}

qint64 RawStatement::firstNumber()
{
    const int code = sqlite3_step(m_statement);
    require(code == SQLITE_ROW || code == SQLITE_DONE, sqlite3_db_handle(m_statement), "step");
    const qint64 value = code == SQLITE_ROW ? sqlite3_column_int64(m_statement, 0) : 0;
    sqlite3_reset(m_statement);
    return value;
}

} // namespace peiyu
