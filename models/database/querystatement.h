#pragma once
/// StatementBody on QSqlQuery: PostgreSQL. Of this room only.

#include "database/statementbody.h"

#include <QHash>
#include <QSqlQuery>

#include <memory>

namespace peiyu {

class QueryStatement final : public StatementBody
{
public:
    static Result<std::unique_ptr<StatementBody>> prepare(const QSqlDatabase &database,
                                                          const QString &sql);

    void bindText(const char *name, const QString &value) override;
    void bindInteger(const char *name, qint64 value) override;
    Result<> execute() override;
    Result<bool> next() override;
    qint64 affectedRows() const override;
    int column(const char *name) const override;
    QString text(int column) const override;
    QByteArrayView utf8(int column) const override;
    qint64 integer(int column) const override;
    void finish() override;
    void forget() override;
    bool isReadOnly() const override;

private:
    explicit QueryStatement(QSqlQuery query) : m_query(std::move(query)) {}

    QSqlQuery m_query;
    mutable QHash<QByteArray, int> m_columns;
    mutable QHash<int, QByteArray> m_texts; ///< of this row, as utf8() gave them away
};

} // namespace peiyu
