#pragma once
/// What an import asks for and what came of it; dry run and commit give the same report.
/// Counts: rows = added + updated + unchanged + duplicates + pending + rejected (decisions §5).

#include "domain/changeset.h"
#include "exchange/columnmapping.h"
#include "exchange/enterpriserowparser.h"
#include "exchange/tabularreader.h"
#include "foundation/strongid.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QVector>

namespace peiyu {

/// Which table of which file; empty or 0 is guessed.
struct ImportSource
{
    QString path;
    QString sheet;
    int headerRow = 0;
    QString encoding; ///< of a CSV file
};

/// What the wizard shows before the mapping is settled.
struct ImportPreview
{
    QVector<SheetInfo> sheets;
    int sheet = 0;
    QString encoding;
    TableHeader header; ///< row 0: none was found
    ColumnMapping mapping;
    QVector<TableRow> firstRows;
};

struct ImportRequest
{
    ImportSource source;
    std::optional<ColumnMapping> mapping; ///< settled by a person; else guessed
    QStringList mappingTexts;             ///< FIELD=COLUMN, on top of the guess
    QString district;                     ///< for rows that name none; empty: 本区县
    bool dryRun = true;
    bool acceptPending = false; ///< write every 待确认 row; codes stay marked 待确认
    QSet<int> confirmedRows;    ///< rows a person ticked 确认无误
    QString errorsFile;         ///< .xlsx or .csv of the rows that were not written
    bool hintsToo = false; ///< in that file also 重复 and rows with a hint, each with its outcome
    QByteArray expectedHash; ///< of the dry run; another file is refused
};

enum class RowOutcome { Added, Updated, Unchanged, Duplicate, Pending, Rejected };
QString rowOutcomeText(RowOutcome outcome);

struct ImportIssue
{
    int row = 0;
    QString field; ///< key of the import field, empty for the row as a whole
    QString text;
    IssueSeverity severity = IssueSeverity::Error;
};

/// A field of a firm that is here already and would change.
struct FieldChange
{
    QString label;
    QString before;
    QString after;
};

struct ImportRow
{
    int row = 0;
    RowOutcome outcome = RowOutcome::Added;
    QString name;
    QString creditCode;
    QString town;
    QString reason;       ///< why it is looked at, or what changes
    QString townProposal; ///< a near town, taken when the row is confirmed
    QVector<FieldChange> changes;
    bool hasWarning = false;
};

/// A person should look at it before the commit: 错误, 待确认, 重复, or a hint.
bool needsAttention(const ImportRow &row);

struct ImportReport
{
    bool dryRun = true;
    int rows = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int duplicates = 0;
    int pending = 0;
    int rejected = 0;
    int warnings = 0;  ///< rows with a warning, whatever their outcome
    ChangeSet changes; ///< empty in a dry run
    QVector<ImportIssue> issues;
    QVector<ImportRow> rowsSeen;
    QByteArray fileHash;
    ImportPreview source;
};

} // namespace peiyu
