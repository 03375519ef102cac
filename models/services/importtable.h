#pragma once
/// From a file or pasted text to rows under a header with a mapping; and what this base remembers
/// of such files. Of this room (ImportService).
/// Thread: the connection's. Errors: the reader's, Io, Validation for a mapping that cannot be.

#include "database/unitofwork.h"
#include "exchange/tablewriter.h"
#include "jobs/jobcontext.h"
#include "services/importreport.h"

#include <memory>

namespace peiyu {

/// A table with the place of its header, ready to give data rows.
struct OpenTable
{
    std::unique_ptr<TabularReader> reader;
    ImportPreview preview;
    HeaderWords words;
};

Result<OpenTable> openTable(const JobContext &context, const ImportSource &source,
                            std::optional<ImportKind> kind);
Result<> requireHeader(const ImportSource &source, const ImportPreview &preview);
/// As the request settles it, on top of what was guessed or remembered.
Result<ColumnMapping> settledMapping(const ImportRequest &request, const OpenTable &table);

/// Of months whose cell names no year; 0: nobody says one.
int yearSaid(const ImportRequest &request, const ImportPreview &preview);

/// Of the file or the pasted text.
Result<QByteArray> hashOf(const ImportSource &source);
/// Name of the file, for titles and sentences.
QString sourceName(const ImportSource &source);

/// This very list (file, table, kind) taken in before and not undone since.
Result<std::optional<EarlierImport>>
earlierImport(const Connection &connection, const QByteArray &hash, const ImportPreview &preview);
Result<> rememberImport(UnitOfWork &unit, const JobContext &context, const ImportRequest &request,
                        const ImportReport &report, const QString &summary);
Result<> rememberMapping(UnitOfWork &unit, const JobContext &context, ImportKind kind,
                         const QStringList &columns, const ColumnMapping &mapping);

/// The rows that were not written, as they stood, with the reason behind: a file that can be
/// corrected and imported again.
class RefusedRows
{
public:
    RefusedRows(QString path, const ImportPreview &source);
    Result<> add(const TableRow &row, const QString &reason);
    Result<> finish();
    int count() const { return m_count; }

private:
    QStringList headerToWrite() const;
    TableCell cellToWrite(const TableRow &row, int column) const;

    QString m_path;
    QStringList m_header;
    ColumnMapping m_mapping;
    std::unique_ptr<TableWriter> m_writer;
    int m_count = 0;
};

} // namespace peiyu
