#include "database/copiedfiles.h"

#include "database/statement.h"

namespace peiyu {

Result<QStringList> namedFiles(const Connection &connection)
{
    QStringList hashes;
    if (connection.dialect().backend == Backend::Sqlite) {
        PEIYU_TRY(tables,
                  Statement(connection, QStringLiteral("SELECT COUNT(*) AS n FROM sqlite_master"
                                                       " WHERE type = 'table' AND"
                                                       " name = 'attachment'"))
                      .number("n"));
        if (tables == 0)
            return hashes;
    }
    PEIYU_CHECK(
        Statement(connection, QStringLiteral("SELECT DISTINCT hash FROM attachment ORDER BY hash"))
            .each([&](const Row &row) { hashes.append(row.text("hash")); }));
    return hashes;
}

Result<QStringList> copyNamedFiles(const Connection &connection, const FileStore &from,
                                   const FileStore &to)
{
    PEIYU_TRY(hashes, namedFiles(connection));
    QStringList absent;
    if (from.folder() == to.folder())
        return absent;
    for (const QString &hash : std::as_const(hashes)) {
        const auto copied = from.copyTo(to, hash);
        if (copied)
            continue;
        const ErrorCode code = copied.error().code;
        if (code != ErrorCode::NotFound && code != ErrorCode::Corrupt)
            return Failure(copied.error());
        absent.append(hash);
    }
    return absent;
}

} // namespace peiyu
