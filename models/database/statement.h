#pragma once
/// One SQL text with its parameters, bound and read by name. A failure to prepare is kept and
/// returned by the first run, so that a statement reads as one chain:
///     Statement s(connection, "SELECT … WHERE id = :id");
///     s.bind(":id", id);
///     return s.one<Enterprise>([](const Row &row) { … });
/// Thread: the connection's.

#include "database/connection.h"
#include "database/statementbody.h"
#include "foundation/result.h"
#include "foundation/strongid.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace peiyu {

class UnitOfWork;

/// The current row of a running statement; valid inside the callback only.
class Row
{
public:
    explicit Row(const StatementBody &body) : m_body(body) {}

    QString text(const char *column) const;
    /// The same text as UTF-8, without a copy: for passes over whole tables. Gone with the row.
    QByteArrayView utf8(const char *column) const;
    qint64 integer(const char *column) const;
    bool flag(const char *column) const { return integer(column) != 0; }

private:
    const StatementBody &m_body;
};

class Statement
{
public:
    Statement(const Connection &connection, const QString &sql);
    virtual ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const char *name, const QString &value);
    Statement &bind(const char *name, qint64 value);
    Statement &bind(const char *name, int value) { return bind(name, static_cast<qint64>(value)); }
    Statement &bind(const char *name, bool value) { return bind(name, static_cast<qint64>(value)); }
    template <class Tag> Statement &bind(const char *name, const StrongId<Tag> &id)
    {
        return bind(name, id.value());
    }

    /// Calls `reader` for every row.
    Result<> each(const std::function<void(const Row &)> &reader);
    /// Calls `reader` for every row until it fails or says stop by an error.
    Result<> eachChecked(const std::function<Result<>(const Row &)> &reader);

    /// The first row, when there is one.
    template <class T> Result<std::optional<T>> one(const std::function<T(const Row &)> &reader)
    {
        std::optional<T> found;
        PEIYU_CHECK(first([&](const Row &row) { found = reader(row); }));
        return found;
    }
    /// The whole number `column` of the first row; 0 without rows.
    Result<qint64> number(const char *column);

protected:
    Statement(const Connection &connection, const QString &sql, bool mayWrite);
    Result<> start();
    Result<> ended(const Error &error);
    StatementBody *body() { return m_body.get(); }

private:
    Result<> first(const std::function<void(const Row &)> &reader);

    ConnectionState &m_state;
    QString m_sql;
    std::unique_ptr<StatementBody> m_body;
    std::optional<Error> m_prepareError;
};

/// A statement that changes rows: exists only inside a unit of work.
class WriteStatement final : public Statement
{
public:
    WriteStatement(UnitOfWork &unit, const QString &sql);
    /// The number of rows it touched.
    Result<qint64> run();
};

} // namespace peiyu
