#pragma once
/// What a Statement stands on: SQLite's own prepared statement, or QSqlQuery for PostgreSQL.
/// (SQLite through QSqlQuery takes three times as long per row.) Of this room only.

#include "foundation/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace peiyu {

class StatementBody
{
public:
    virtual ~StatementBody() = default;

    virtual void bindText(const char *name, const QString &value) = 0;
    virtual void bindInteger(const char *name, qint64 value) = 0;
    /// Starts over, keeping what is bound.
    virtual Result<> execute() = 0;
    /// True while there is a row to read.
    virtual Result<bool> next() = 0;
    virtual qint64 affectedRows() const = 0;
    virtual int column(const char *name) const = 0;
    virtual QString text(int column) const = 0;
    /// Valid until the next row.
    virtual QByteArrayView utf8(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    /// Ends reading; what is bound stays for another run.
    virtual void finish() = 0;
    /// Drops what is bound: nobody's values stay with a statement that rests.
    virtual void forget() = 0;
    /// False when a statement that is meant to read would write.
    virtual bool isReadOnly() const = 0;
};

} // namespace peiyu
