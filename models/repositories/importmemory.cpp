#include "repositories/importmemory.h"

#include "database/statement.h"

namespace peiyu {

Result<QStringList> ImportMemory::mapping(const Connection &connection, const QString &header)
{
    Statement select(connection,
                     QStringLiteral("SELECT content FROM import_mapping WHERE header = :header"));
    select.bind(":header", header);
    PEIYU_TRY(found, select.one<QString>([](const Row &row) { return row.text("content"); }));
    return found ? found->split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

Result<> ImportMemory::putMapping(UnitOfWork &unit, const QString &header, const QStringList &lines,
                                  const QDateTime &at)
{
    WriteStatement put(unit,
                       QStringLiteral("INSERT INTO import_mapping (header, content, used_at)"
                                      " VALUES (:header, :content, :used_at) ON CONFLICT (header)"
                                      " DO UPDATE SET content = :content, used_at = :used_at"));
    put.bind(":header", header)
        .bind(":content", lines.join(u'\n'))
        .bind(":used_at", at.toString(Qt::ISODate));
    PEIYU_CHECK(put.run());
    return {};
}

Result<> ImportMemory::addRun(UnitOfWork &unit, const ImportRun &run)
{
    WriteStatement insert(
        unit, QStringLiteral("INSERT INTO import_run (file_hash, file_name, kind, change_set,"
                             " imported_at, summary) VALUES (:file_hash, :file_name, :kind,"
                             " :change_set, :imported_at, :summary)"));
    insert.bind(":file_hash", run.fileHash)
        .bind(":file_name", run.fileName)
        .bind(":kind", run.kind)
        .bind(":change_set", run.changes)
        .bind(":imported_at", run.at.toString(Qt::ISODate))
        .bind(":summary", run.summary);
    PEIYU_CHECK(insert.run());
    return {};
}

Result<QVector<ImportRun>> ImportMemory::runs(const Connection &connection, const QString &fileHash)
{
    Statement select(connection, QStringLiteral("SELECT file_hash, file_name, kind, change_set,"
                                                " imported_at, summary FROM import_run"
                                                " WHERE file_hash = :file_hash ORDER BY no DESC"));
    select.bind(":file_hash", fileHash);
    QVector<ImportRun> found;
    PEIYU_CHECK(select.each([&](const Row &row) {
        found.append(ImportRun{row.text("file_hash"), row.text("file_name"), row.text("kind"),
                               ChangeSetId(row.text("change_set")),
                               QDateTime::fromString(row.text("imported_at"), Qt::ISODate),
                               row.text("summary")});
    }));
    return found;
}

} // namespace peiyu
