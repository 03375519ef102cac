#pragma once
/// What this base remembers of imports (local tables, not logged): which column was which field
/// under a header, and which files were taken in.
/// Thread: the connection's. Errors: those of the statements.

#include "database/unitofwork.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace peiyu {

struct ImportRun
{
    QString fileHash; ///< of the file, the table in it and the kind of list
    QString fileName;
    QString kind;
    ChangeSetId changes;
    QDateTime at; ///< UTC
    QString summary;
};

class ImportMemory
{
public:
    /// Lines FIELD=COLUMN as mappingTexts() gives them; empty when the header is new.
    static Result<QStringList> mapping(const Connection &connection, const QString &header);
    static Result<> putMapping(UnitOfWork &unit, const QString &header, const QStringList &lines,
                               const QDateTime &at);

    static Result<> addRun(UnitOfWork &unit, const ImportRun &run);
    /// Every run of this file, the newest first.
    static Result<QVector<ImportRun>> runs(const Connection &connection, const QString &fileHash);
};

} // namespace peiyu
