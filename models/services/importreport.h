#pragma once
/// What an import asks for and what came of it; dry run and commit give the same report.
/// Counts: rows = added + updated + unchanged + duplicates + pending + rejected (decisions §5).

#include "domain/changeset.h"
#include "domain/yearlyfigure.h"
#include "exchange/columnmapping.h"
#include "exchange/enterpriserowparser.h"
#include "exchange/importkind.h"
#include "exchange/tabularreader.h"
#include "foundation/strongid.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
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
    QString encoding;    ///< of a CSV file
    QString pasted = {}; ///< a list pasted as text, instead of a file
};

/// This very list was taken in before.
struct EarlierImport
{
    QDateTime at; ///< UTC
    QString by;
    QString summary;
};

/// "已由陈岩在 2026-01-20 10:31 导入过（新增 12 家，更新 3 家）"
QString earlierImportText(const EarlierImport &earlier);

/// What a published list says about itself above its header, to be proposed.
struct TitleListHints
{
    std::optional<Tier> tier;
    bool nomination = false;
    bool review = false;
    QString batch;
};

/// What the wizard shows before the mapping is settled.
struct ImportPreview
{
    QVector<SheetInfo> sheets;
    int sheet = 0;
    QString encoding;
    TableHeader header; ///< row 0: none was found
    ColumnMapping mapping;
    ColumnMapping guessed;   ///< by the words of the header alone
    bool remembered = false; ///< the mapping is the one used for this header before
    /// A published list without a header: names were found by what they are.
    bool headless = false;
    QVector<TableRow> firstRows;
    ImportKind kind = ImportKind::Firms; ///< as asked, else guessed
    TitleListHints hints;
    /// Of monthly figures: the period and item that are said beside the header, and where.
    PeriodColumn titled;
    QString titledBy; ///< 标题, 工作表名, 文件名; empty: no month or quarter was read
    std::optional<EarlierImport> earlier; ///< of this kind, still in force

    /// Rows up to here are no data; 0 for a list without a header.
    bool isReadable() const { return header.row > 0 || headless; }
};

/// Which column tells firms apart first.
enum class ImportKey { Code, Name };
/// What an empty cell of a mapped column means for a firm that is here.
enum class EmptyCells { Keep, Clear };

/// What a published list grants to every firm on it.
struct TitleListOrder
{
    std::optional<Tier> tier;
    bool nomination = false; ///< 公示: proposed, not yet granted
    bool review = false;     ///< 复核: holders missing from it are named
    QDate from;              ///< first day of the title; of a 公示 its day
    QDate until;             ///< null: three years less a day
    QDate announced;         ///< day of the 公告 where it is another one
    QString batch;
    QString document;
    bool addMissing = false; ///< firms not in the base become 储备
};

/// What a person typed in place of cells of the file: row of the file → key of the column
/// (columnkeys.h) → text. A field without a column gets one.
using RowCorrections = QMap<int, QMap<QString, QString>>;

struct ImportRequest
{
    ImportSource source;
    std::optional<ImportKind> kind;       ///< else guessed, a title list never
    std::optional<ColumnMapping> mapping; ///< settled by a person; else guessed
    QStringList mappingTexts;             ///< FIELD=COLUMN, on top of the guess
    QString district;                     ///< for rows that name none; empty: 本区县
    bool dryRun = true;
    bool acceptPending = false; ///< write every 待确认 row; codes stay marked 待确认
    QSet<int> confirmedRows;    ///< rows a person ticked 确认无误
    QString errorsFile;         ///< .xlsx or .csv of the rows that were not written
    bool hintsToo = false; ///< in that file also 重复 and rows with a hint, each with its outcome
    QByteArray expectedHash; ///< of the dry run; another file is refused
    ImportKey key = ImportKey::Code;
    EmptyCells emptyCells = EmptyCells::Keep;
    bool appendOnly = false; ///< 追加: firms that are here stay as they are
    FigureSource figureSource = FigureSource::Firm;
    bool figuresClosed = false; ///< 该年度数据已定
    int figureYear = 0;         ///< of figures whose header names no year
    /// Of monthly figures whose header names none: 2026-03 or 2026-Q1, or 2026 where it names the
    /// month alone; revenue.
    QString figurePeriod;
    QString figureItem;
    bool figuresCumulative = false; ///< their columns hold 累计
    bool enterPeople = false; ///< 专员 and 领导 of a list whom nobody knows are registered
    /// The firms of a list without a column of 专员 become whose account it is, from today: new
    /// ones and those nobody serves.
    bool mine = false;
    TitleListOrder list;
    bool again = false; ///< take in a file that was taken in before
    RowCorrections corrections;
};

enum class RowOutcome { Added, Updated, Unchanged, Duplicate, Pending, Rejected };
QString rowOutcomeText(RowOutcome outcome);

struct ImportIssue
{
    int row = 0;
    QString field; ///< key of the column (columnkeys.h), empty for the row as a whole
    QString text;
    IssueSeverity severity = IssueSeverity::Error;
};

/// A field of a firm that is here already and would change.
struct FieldChange
{
    QString label;
    QString before;
    QString after;
    QString field = {}; ///< key of its column, where it is one
};

/// A cell of the list as a person may look at it and correct it.
struct ImportCell
{
    QString field; ///< key of its column
    QString text;  ///< as it is judged
    QString inFile;
    std::optional<IssueSeverity> issue; ///< the worst that is said about it
    bool isCorrected() const { return text != inFile; }
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
    /// In a dry run: what an issue names, the worst first; what was corrected; figures and 资质.
    QVector<ImportCell> cells;
    bool hasWarning = false;
    bool isNew = false;   ///< the changes are those of a firm that is not here
    bool mine = false;    ///< the firm becomes one of whoever imports
    int promises = 0;     ///< 承诺 that come in with the row
    int openPromises = 0; ///< of these, 未兑现

    /// Null where the cell was not kept.
    const ImportCell *cell(const QString &field) const;
    bool isCorrected() const;
};

/// A person should look at it before the commit: 错误, 待确认, 重复, or a hint.
bool needsAttention(const ImportRow &row);

struct MissingHolder
{
    EnterpriseId firm;
    QString name;
    QDate until;
};

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
    int warnings = 0;     ///< rows with a warning, whatever their outcome
    int mine = 0;         ///< of the added and updated: firms that become whose account it is
    int promises = 0;     ///< of the added: 承诺 that come in with them
    int openPromises = 0; ///< of these, 未兑现
    ChangeSet changes;    ///< empty in a dry run
    QVector<ImportIssue> issues;
    QVector<ImportRow> rowsSeen;
    QByteArray fileHash;
    ImportPreview source;
    QStringList figureColumns; ///< keys of the columns of figures and 资质 that have cells here
    ImportKind kind = ImportKind::Firms;
    EmptyCells emptyCells = EmptyCells::Keep; ///< as asked
    int elsewhere = 0;     ///< rows of a title list that belong to other districts, not counted
    int errorFileRows = 0; ///< what stands in the file of errors
    /// Holders whose title ends soon and who are not on a 复核 list.
    QVector<MissingHolder> missingHolders;
};

} // namespace peiyu
