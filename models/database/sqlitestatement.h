#pragma once
/// StatementBody on SQLite's C interface. Of this room only.

#include "database/statementbody.h"

#include <QVector>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace peiyu {

class SqliteStatement final : public StatementBody
{
public:
    static Result<std::unique_ptr<StatementBody>> prepare(sqlite3 *handle, const QString &sql);
    ~SqliteStatement() override;

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
    SqliteStatement(sqlite3 *handle, sqlite3_stmt *statement);
    Failure failed() const;
    int parameter(const char *name);

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    QVector<QByteArray> m_columns;
    QVector<QByteArray> m_parameters;
    int m_bound = 0;               ///< the parameter bound last
    mutable qsizetype m_read = -1; ///< the column asked for last
};

} // namespace peiyu
