#pragma once
/// The numbered migrations of resources/sql/migrations: `NNNN_name.sql`, statements separated by
/// a line `-- ;;`, header lines `-- description:` and `-- min_reader:`. A published file never
/// changes.

#include "foundation/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace peiyu {

struct MigrationScript
{
    int version = 0;
    int minReader = 0; ///< oldest program version of the schema that may still read
    QString description;
    QString checksum;
    QStringList changesRows; ///< tables whose number of rows it changes (`-- changes_rows: a, b`)
    QStringList statements;

    static Result<MigrationScript> parse(const QString &fileName, const QByteArray &text);
    /// All built-in scripts by rising version.
    static Result<QVector<MigrationScript>> builtIn();
};

} // namespace peiyu
