#pragma once
/// Where a base lies: a SQLite file, or a PostgreSQL database for a shared server.

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace peiyu {

enum class Backend { Sqlite, Postgres };

struct ConnectionSettings
{
    Backend backend = Backend::Sqlite;
    QString path; ///< SQLite: absolute path of the base file
    QString host; ///< PostgreSQL: name, or folder of a socket
    int port = 0;
    QString database;
    QString user;
    QString password;
    QString schema; ///< PostgreSQL schema the tables lie in; empty: public
    /// What kind of disk a folder lies on; empty asks the system. Tests name one of a network.
    std::function<QByteArray(const QString &folder)> fileSystemType = {};

    /// A file path, or postgresql://[user[:password]@]host[:port]/database[?host=…&schema=…].
    static Result<ConnectionSettings> fromText(const QString &text);

    /// What messages call the base: the file name, or database@host.
    QString displayName() const;
};

} // namespace peiyu
