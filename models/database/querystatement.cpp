#include "database/querystatement.h"

#include "database/sqlerror.h"
#include "foundation/ensure.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QVariant>

namespace peiyu {

Result<std::unique_ptr<StatementBody>> QueryStatement::prepare(const QSqlDatabase &database,
                                                               const QString &sql)
{
    // Not forward-only: there a second statement, run while this one is read, would lose its rows.
    QSqlQuery query(database);
    if (!query.prepare(sql))
        return queryFailure(query.lastError(), sql);
    return std::unique_ptr<StatementBody>(new QueryStatement(std::move(query)));
}

void QueryStatement::bindText(const char *name, const QString &value)
{
    // A null QString would travel as NULL; our columns hold '' instead.
    m_query.bindValue(QLatin1String(name), value.isNull() ? QLatin1String("") : value);
}

void QueryStatement::bindInteger(const char *name, qint64 value)
{
    m_query.bindValue(QLatin1String(name), value);
}

Result<> QueryStatement::execute()
{
    if (!m_query.exec())
        return queryFailure(m_query.lastError(), m_query.lastQuery());
    return {};
}

Result<bool> QueryStatement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return queryFailure(m_query.lastError(), m_query.lastQuery());
    return false;
}

qint64 QueryStatement::affectedRows() const
{
    return m_query.numRowsAffected();
}

int QueryStatement::column(const char *name) const
{
    if (m_columns.isEmpty()) {
        const QSqlRecord record = m_query.record();
        for (int i = 0; i < record.count(); ++i)
            m_columns.insert(record.fieldName(i).toUtf8(), i);
    }
    const auto found = m_columns.constFind(QByteArray::fromRawData(name, qsizetype(qstrlen(name))));
    PEIYU_ENSURE(found != m_columns.constEnd(), return 0);
    return *found;
}

QString QueryStatement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArrayView QueryStatement::utf8(int column) const
{
    return m_texts[column] = text(column).toUtf8();
}

qint64 QueryStatement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

void QueryStatement::finish()
{
    m_query.finish();
}

void QueryStatement::forget()
{
    const qsizetype count = m_query.boundValues().size();
    for (qsizetype i = 0; i < count; ++i)
        m_query.bindValue(static_cast<int>(i), QVariant());
}

bool QueryStatement::isReadOnly() const
{
    const QString sql = m_query.lastQuery().trimmed();
    return sql.startsWith(QLatin1String("SELECT"), Qt::CaseInsensitive) ||
           sql.startsWith(QLatin1String("WITH"), Qt::CaseInsensitive);
}

} // namespace peiyu
