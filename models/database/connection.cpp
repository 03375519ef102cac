#include "database/connection.h"

#include "database/connectionstate.h"
#include "database/statement.h"

#include <sqlite3.h>

namespace peiyu {

Connection::Connection(std::unique_ptr<ConnectionState> state) : m_state(std::move(state)) {}
Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

const SqlDialect &Connection::dialect() const
{
    return m_state->dialect();
}

const ConnectionSettings &Connection::settings() const
{
    return m_state->settings();
}

bool Connection::isReadOnly() const
{
    return m_state->isReadOnly();
}

qint64 Connection::dataVersion() const
{
    if (m_state->settings().backend == Backend::Sqlite)
        return Statement(*this, QStringLiteral("PRAGMA data_version"))
            .number("data_version")
            .value_or(0);
    return Statement(*this, QStringLiteral("SELECT COALESCE(MAX(no), 0) AS n FROM change_set"))
        .number("n")
        .value_or(0);
}

void Connection::interrupt() const
{
    if (m_state->sqlite())
        sqlite3_interrupt(m_state->sqlite());
}

} // namespace peiyu
