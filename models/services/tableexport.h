#pragma once
/// A table as it stands on a page, as a file a spreadsheet opens: lists of 查看口径, tables of
/// charts, towns and parks.
/// Thread: any. Errors: those of TableWriter.

#include "foundation/result.h"

#include <QString>
#include <QStringList>
#include <QVector>

namespace peiyu {

struct ExportedTable
{
    QString name; ///< of the sheet, and proposed for the file
    QStringList heads;
    QVector<QStringList> rows;
    QVector<int> numberColumns; ///< whose texts are numbers: 1,338 becomes 1338
};

/// By the ending of the name: .csv, else .xlsx.
Result<> exportTable(const QString &path, const ExportedTable &table);

} // namespace peiyu
