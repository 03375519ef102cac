#pragma once
// SQLite without anything of ours in between: what the references are made of.

#include <QByteArray>
#include <QString>
#include <QVector>

struct sqlite3;
struct sqlite3_stmt;

namespace peiyu {

class RawSqlite
{
public:
    /// Opens with the settings the product uses (WAL, FULL, its page cache). Fails by exit.
    explicit RawSqlite(const QString &path);
    ~RawSqlite();
    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;

    void run(const QByteArray &sql);
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

class RawStatement
{
public:
    RawStatement(const RawSqlite &base, const QByteArray &sql);
    ~RawStatement();
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    RawStatement &bind(int at, const QByteArray &text);
    RawStatement &bind(int at, qint64 value);
    /// Steps to the end, reading every column as text; the number of rows.
    qint64 all();
    qint64 firstNumber();

private:
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace peiyu
