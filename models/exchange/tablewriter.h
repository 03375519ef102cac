#pragma once
/// Writes a table file row by row, in bounded memory: exports and the file of refused rows.
/// The file appears under its name only with finish(); without it nothing is left behind.
/// Texts stay texts: no formulas, no links, no numbers made of codes.
/// Thread: any, one at a time. Errors: DiskFull, ReadOnly, Io (AtomicFile's), Validation for a text
/// no cell can hold, Internal.

#include "exchange/tablecell.h"
#include "foundation/result.h"

#include <QString>
#include <QVector>

#include <memory>

namespace peiyu {

struct TableColumn
{
    QString header;
    int width = 0; ///< in characters; 0: by the header
};

struct TableLayout
{
    QString sheet; ///< name of the sheet; not used by CSV
    QVector<TableColumn> columns;
};

class TableWriter
{
public:
    virtual ~TableWriter() = default;
    TableWriter(const TableWriter &) = delete;
    TableWriter &operator=(const TableWriter &) = delete;

    /// A Number keeps its value where a spreadsheet can (fifteen digits), else it becomes text.
    virtual Result<> append(const QVector<TableCell> &cells) = 0;
    virtual Result<> finish() = 0;

protected:
    TableWriter() = default;
};

/// By the ending of the name: .csv, else .xlsx. The header row is written at once.
Result<std::unique_ptr<TableWriter>> createTable(const QString &path, const TableLayout &layout);

} // namespace peiyu
