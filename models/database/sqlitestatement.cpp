#include "database/sqlitestatement.h"

#include "database/sqlerror.h"
#include "foundation/ensure.h"

#include <sqlite3.h>

namespace peiyu {

Result<std::unique_ptr<StatementBody>> SqliteStatement::prepare(sqlite3 *handle, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle, text.constData(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return sqliteFailure(handle, sql);
    return std::unique_ptr<StatementBody>(new SqliteStatement(handle, statement));
}

SqliteStatement::SqliteStatement(sqlite3 *handle, sqlite3_stmt *statement)
    : m_handle(handle), m_statement(statement)
{
    const int count = sqlite3_column_count(statement);
    m_columns.reserve(count);
    for (int i = 0; i < count; ++i)
        m_columns.append(QByteArray(sqlite3_column_name(statement, i)));
    const int parameters = sqlite3_bind_parameter_count(statement);
    m_parameters.reserve(parameters);
    for (int i = 1; i <= parameters; ++i)
        m_parameters.append(QByteArray(sqlite3_bind_parameter_name(statement, i)));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

/// Values mostly come in the order of the text: the next parameter first, then a search by name.
int SqliteStatement::parameter(const char *name)
{
    const bool next = m_bound < m_parameters.size() && m_parameters[m_bound] == name;
    m_bound = next ? m_bound + 1 : sqlite3_bind_parameter_index(m_statement, name);
    return m_bound;
}

void SqliteStatement::bindText(const char *name, const QString &value)
{
    const int index = parameter(name);
    PEIYU_ENSURE(index > 0, return );
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, index, utf8.constData(), static_cast<int>(utf8.size()),
                      SQLITE_TRANSIENT);
}

void SqliteStatement::bindInteger(const char *name, qint64 value)
{
    const int index = parameter(name);
    PEIYU_ENSURE(index > 0, return );
    sqlite3_bind_int64(m_statement, index, value);
}

Result<> SqliteStatement::execute()
{
    sqlite3_reset(m_statement);
    return {};
}

Failure SqliteStatement::failed() const
{
    return sqliteFailure(m_handle, QString::fromUtf8(sqlite3_sql(m_statement)));
}

Result<bool> SqliteStatement::next()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return failed();
    }
}

qint64 SqliteStatement::affectedRows() const
{
    // Of this statement alone: the total also rises when the find index writes what it has held
    // back, which it does inside whatever statement comes next.
    return sqlite3_changes64(m_handle);
}

int SqliteStatement::column(const char *name) const
{
    // Columns mostly are read in their order, row after row: the next first.
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        m_read = m_read + 1 < m_columns.size() ? m_read + 1 : 0;
        if (m_columns[m_read] == name)
            return static_cast<int>(m_read);
    }
    const bool selected = false; // every caller names a column of its own statement
    PEIYU_ENSURE(selected, return 0);
    return 0;
}

QString SqliteStatement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView SqliteStatement::utf8(int column) const
{
    // The text before its length: SQLite converts at the first.
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

void SqliteStatement::finish()
{
    sqlite3_reset(m_statement);
}

void SqliteStatement::forget()
{
    sqlite3_clear_bindings(m_statement);
    m_bound = 0;
}

bool SqliteStatement::isReadOnly() const
{
    return sqlite3_stmt_readonly(m_statement) != 0;
}

} // namespace peiyu
