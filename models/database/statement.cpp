#include "database/statement.h"

#include "database/connectionstate.h"
#include "database/unitofwork.h"
#include "foundation/ensure.h"

namespace peiyu {

QString Row::text(const char *column) const
{
    return m_body.text(m_body.column(column));
}

QByteArrayView Row::utf8(const char *column) const
{
    return m_body.utf8(m_body.column(column));
}

qint64 Row::integer(const char *column) const
{
    return m_body.integer(m_body.column(column));
}

Statement::Statement(const Connection &connection, const QString &sql)
    : Statement(connection, sql, false)
{
}

Statement::Statement(const Connection &connection, const QString &sql, bool mayWrite)
    : m_state(connection.state()), m_sql(sql)
{
    auto body = m_state.borrow(sql);
    if (!body) {
        m_prepareError = body.error();
        return;
    }
    m_body = std::move(*body);
    if (!mayWrite && !m_body->isReadOnly()) {
        PEIYU_ENSURE(mayWrite, {});
        m_prepareError =
            Error{ErrorCode::Internal, QStringLiteral("程序错误：读取语句不能写入。"), sql, {}};
    }
}

Statement::~Statement()
{
    if (m_body) {
        m_body->finish();
        m_body->forget();
        m_state.giveBack(m_sql, std::move(m_body));
    }
}

Statement &Statement::bind(const char *name, const QString &value)
{
    if (m_body)
        m_body->bindText(name, value);
    return *this;
}

Statement &Statement::bind(const char *name, qint64 value)
{
    if (m_body)
        m_body->bindInteger(name, value);
    return *this;
}

Result<> Statement::start()
{
    // First, so that every later sentence of a spoiled unit names what spoiled it.
    if (m_state.unitFailure && m_state.unitOpen)
        return Failure(*m_state.unitFailure);
    if (m_prepareError)
        return ended(*m_prepareError);
    if (auto executed = m_body->execute(); !executed)
        return ended(executed.error());
    return {};
}

Result<> Statement::ended(const Error &error)
{
    if (m_body)
        m_body->finish();
    m_state.noteFailure(error);
    return Failure(error);
}

Result<> Statement::eachChecked(const std::function<Result<>(const Row &)> &reader)
{
    PEIYU_CHECK(start());
    const Row row(*m_body);
    while (true) {
        auto more = m_body->next();
        if (!more)
            return ended(more.error());
        if (!*more)
            break;
        if (auto read = reader(row); !read) {
            m_body->finish();
            return read;
        }
    }
    m_body->finish();
    return {};
}

Result<> Statement::each(const std::function<void(const Row &)> &reader)
{
    return eachChecked([&](const Row &row) -> Result<> {
        reader(row);
        return {};
    });
}

Result<> Statement::first(const std::function<void(const Row &)> &reader)
{
    PEIYU_CHECK(start());
    auto more = m_body->next();
    if (!more)
        return ended(more.error());
    if (*more)
        reader(Row(*m_body));
    m_body->finish();
    return {};
}

Result<qint64> Statement::number(const char *column)
{
    qint64 value = 0;
    PEIYU_CHECK(first([&](const Row &row) { value = row.integer(column); }));
    return value;
}

WriteStatement::WriteStatement(UnitOfWork &unit, const QString &sql)
    : Statement(unit.connection(), sql, true)
{
}

Result<qint64> WriteStatement::run()
{
    PEIYU_CHECK(start());
    auto more = body()->next();
    if (!more) {
        PEIYU_CHECK(ended(more.error()));
    }
    const qint64 rows = body()->affectedRows();
    body()->finish();
    return rows;
}

} // namespace peiyu
