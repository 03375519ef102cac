#include "services/importservice.h"

#include "exchange/headerwords.h"
#include "exchange/tablewriter.h"
#include "services/backupservice.h"
#include "services/importengine.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

constexpr int previewRows = 60;
constexpr int progressSteps = 1000;
/// What a row weighs in the base against its weight in the file: fields, log, index.
constexpr qint64 importGrowth = 3;

TabularOptions optionsOf(const JobContext &context, const ImportSource &source)
{
    TabularOptions options;
    options.encoding = source.encoding;
    options.cancelled = [cancellation = context.cancellation] {
        return cancellation.isCancelled();
    };
    return options;
}

Result<QByteArray> hashOf(const QString &path)
{
    // A pipe or a device would never end.
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::Io,
                       Text::tr("“%1”不存在，或不是文件。请重新选择要导入的文件。").arg(path));
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorCode::Io, Text::tr("读不出“%1”，请检查文件。").arg(path));
    return hash.result().toHex();
}

Result<HeaderWords> headerWords()
{
    return HeaderWords::builtIn();
}

/// A file with the place of its header, ready to give data rows.
struct OpenTable
{
    std::unique_ptr<TabularReader> reader;
    ImportPreview preview;
};

Result<QVector<TableRow>> readFirstRows(TabularReader &reader, int count)
{
    QVector<TableRow> rows;
    TableRow row;
    while (rows.size() < count) {
        PEIYU_TRY(more, reader.next(row));
        if (!more)
            break;
        rows.append(row);
    }
    return rows;
}

Result<OpenTable> openTable(const JobContext &context, const ImportSource &source)
{
    OpenTable table;
    PEIYU_TRY(reader, openTabular(source.path, optionsOf(context, source)));
    table.reader = std::move(reader);
    table.preview.sheets = table.reader->sheets();
    table.preview.encoding = table.reader->encoding();
    table.preview.sheet = table.reader->defaultSheet();
    if (!source.sheet.isEmpty()) {
        PEIYU_TRY(named, table.reader->sheetNamed(source.sheet));
        table.preview.sheet = named;
    }
    PEIYU_CHECK(table.reader->openSheet(table.preview.sheet));
    PEIYU_TRY(rows, readFirstRows(*table.reader, std::max(headerSearchRows, previewRows)));
    PEIYU_TRY(words, headerWords());
    table.preview.firstRows = rows;
    const auto header = source.headerRow > 0 ? headerInRow(words, rows, source.headerRow)
                                             : guessHeaderRow(words, rows);
    if (!header)
        return table;
    table.preview.header = *header;
    table.preview.mapping = guessMapping(words, header->columns);
    return table;
}

Result<> requireHeader(const ImportSource &source, const ImportPreview &preview)
{
    if (preview.header.row > 0)
        return {};
    return failure(ErrorCode::Format,
                   preview.firstRows.isEmpty()
                       ? Text::tr("“%1”中没有数据。").arg(QFileInfo(source.path).fileName())
                       : Text::tr("没有找到表头。请指明表头在第几行（表头应有“企业名称”一列）。"));
}

Result<ColumnMapping> settledMapping(const ImportRequest &request, const ImportPreview &preview)
{
    ColumnMapping mapping = request.mapping.value_or(preview.mapping);
    PEIYU_TRY(words, headerWords());
    for (const QString &text : request.mappingTexts)
        PEIYU_CHECK(applyMappingText(words, text, preview.header.columns, mapping));
    if (!mapping.has(ImportField::Name))
        return failure(ErrorCode::Validation,
                       Text::tr("没有认出“企业名称”列，请指明哪一列是企业名称。"));
    return mapping;
}

void count(ImportReport &report, const ImportRow &row)
{
    ++report.rows;
    switch (row.outcome) {
    case RowOutcome::Added:
        ++report.added;
        break;
    case RowOutcome::Updated:
        ++report.updated;
        break;
    case RowOutcome::Unchanged:
        ++report.unchanged;
        break;
    case RowOutcome::Duplicate:
        ++report.duplicates;
        break;
    case RowOutcome::Pending:
        ++report.pending;
        break;
    case RowOutcome::Rejected:
        ++report.rejected;
        break;
    }
    if (row.hasWarning)
        ++report.warnings;
}

/// The rows that were not written, as they stood, with the reason behind.
class RefusedRows
{
public:
    RefusedRows(QString path, QStringList header)
        : m_path(std::move(path)), m_header(std::move(header))
    {
    }

    Result<> add(const TableRow &row, const QString &reason)
    {
        if (m_path.isEmpty())
            return {};
        if (!m_writer) {
            TableLayout layout;
            layout.sheet = Text::tr("未写入的行");
            for (const QString &column : m_header)
                layout.columns.append(TableColumn{column, 0});
            layout.columns.append(TableColumn{Text::tr("原因"), 40});
            PEIYU_TRY(writer, createTable(m_path, layout));
            m_writer = std::move(writer);
        }
        QVector<TableCell> cells = row.cells.mid(0, m_header.size());
        cells.resize(m_header.size());
        cells.append(TableCell::ofText(reason));
        return m_writer->append(cells);
    }
    Result<> finish() { return m_writer ? m_writer->finish() : Result<>(); }

private:
    QString m_path;
    QStringList m_header;
    std::unique_ptr<TableWriter> m_writer;
};

void addIssues(ImportReport &report, const RowPlan &plan)
{
    for (const RowIssue &issue : plan.issues)
        report.issues.append(ImportIssue{plan.row.row,
                                         issue.field ? importFieldKey(*issue.field) : QString(),
                                         issue.text, issue.severity});
}

class Run
{
public:
    Run(const JobContext &context, const ImportRequest &request)
        : m_context(context), m_request(request)
    {
    }

    Result<ImportReport> all()
    {
        PEIYU_CHECK(requirePermission(m_context.actor, Action::ImportFirms));
        PEIYU_CHECK(requireOtherFile());
        PEIYU_TRY(hash, hashOf(m_request.source.path));
        if (!m_request.expectedHash.isEmpty())
            PEIYU_CHECK(requireSame(hash, m_request.expectedHash));
        PEIYU_TRY(table, openTable(m_context, m_request.source));
        PEIYU_CHECK(requireHeader(m_request.source, table.preview));
        PEIYU_TRY(mapping, settledMapping(m_request, table.preview));
        table.preview.mapping = mapping;
        m_report.source = table.preview;
        m_report.fileHash = hash;
        m_report.dryRun = m_request.dryRun;
        std::unique_ptr<UnitOfWork> unit;
        if (!m_request.dryRun) {
            PEIYU_CHECK(BackupService::prepareLargeStep(
                m_context, BackupOccasion::Import,
                importGrowth * QFileInfo(m_request.source.path).size()));
            PEIYU_TRY(begun, beginUnit(m_context, title(), {}, ChangeKind::Import));
            unit = std::move(begun);
        }
        PEIYU_CHECK(rows(*table.reader, mapping, unit.get()));
        if (unit) {
            unit->setTitle(Text::tr("%1：新增 %2 家，更新 %3 家")
                               .arg(title())
                               .arg(m_report.added)
                               .arg(m_report.updated));
            PEIYU_CHECK(requireSame(hash));
            PEIYU_TRY(changes, commitUnit(m_context, *unit));
            m_report.changes = changes;
        }
        return m_report;
    }

private:
    /// The list itself is never written over by its own errors.
    Result<> requireOtherFile() const
    {
        const QString list = QFileInfo(m_request.source.path).canonicalFilePath();
        if (m_request.errorsFile.isEmpty() ||
            QFileInfo(m_request.errorsFile).canonicalFilePath() != list)
            return {};
        return failure(ErrorCode::Validation,
                       Text::tr("“%1”就是要导入的名单，未写入的行请另存为一个文件。")
                           .arg(m_request.errorsFile));
    }

    static Result<> requireSame(const QByteArray &hash, const QByteArray &expected)
    {
        if (hash == expected)
            return {};
        return failure(ErrorCode::Conflict,
                       Text::tr("文件在预检之后被改动过，没有导入。请重新预检。"));
    }
    /// Read in two passes, the file may have changed under way.
    Result<> requireSame(const QByteArray &hash) const
    {
        PEIYU_TRY(now, hashOf(m_request.source.path));
        return requireSame(now, hash);
    }

    QString title() const
    {
        return Text::tr("导入 %1").arg(QFileInfo(m_request.source.path).fileName());
    }

    Result<> rows(TabularReader &reader, const ColumnMapping &mapping, UnitOfWork *unit)
    {
        PEIYU_TRY(engine, ImportEngine::prepare(m_context.connection, m_request.district,
                                                m_context.clock.today()));
        PEIYU_TRY(words, headerWords());
        EnterpriseRowParser parser(words, mapping, reader.dates1904());
        RefusedRows refused(m_request.errorsFile, m_report.source.header.columns);
        PEIYU_CHECK(reader.openSheet(m_report.source.sheet));
        TableRow row;
        while (true) {
            PEIYU_CHECK(m_context.cancellation.check());
            PEIYU_TRY(more, reader.next(row));
            if (!more)
                break;
            if (row.number <= m_report.source.header.row)
                continue;
            const ParsedRow parsed = parser.parse(row);
            if (!parsed.empty)
                PEIYU_CHECK(one(engine, row, parsed, unit, refused));
            m_context.progress.report(Text::tr("正在读取第 %1 行").arg(row.number),
                                      static_cast<qint64>(reader.progress() * progressSteps),
                                      progressSteps);
        }
        return refused.finish();
    }

    Result<> one(ImportEngine &engine, const TableRow &row, const ParsedRow &parsed,
                 UnitOfWork *unit, RefusedRows &refused)
    {
        PEIYU_TRY(plan, engine.plan(parsed, m_request.confirmedRows.contains(row.number),
                                    m_request.acceptPending));
        const RowOutcome outcome = plan.row.outcome;
        if (unit && (outcome == RowOutcome::Added || outcome == RowOutcome::Updated))
            PEIYU_CHECK(engine.write(*unit, plan));
        if (m_request.hintsToo && needsAttention(plan.row))
            PEIYU_CHECK(refused.add(
                row, QStringLiteral("%1：%2").arg(rowOutcomeText(outcome), plan.row.reason)));
        else if (outcome == RowOutcome::Rejected || outcome == RowOutcome::Pending)
            PEIYU_CHECK(refused.add(row, plan.row.reason));
        addIssues(m_report, plan);
        count(m_report, plan.row);
        m_report.rowsSeen.append(plan.row);
        return {};
    }

    const JobContext &m_context;
    const ImportRequest &m_request;
    ImportReport m_report;
};

} // namespace

QString rowOutcomeText(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added:
        return Text::tr("新增");
    case RowOutcome::Updated:
        return Text::tr("更新");
    case RowOutcome::Unchanged:
        return Text::tr("未变");
    case RowOutcome::Duplicate:
        return Text::tr("重复");
    case RowOutcome::Pending:
        return Text::tr("待确认");
    case RowOutcome::Rejected:
        return Text::tr("错误");
    }
    return {};
}

bool needsAttention(const ImportRow &row)
{
    return row.hasWarning || row.outcome == RowOutcome::Rejected ||
           row.outcome == RowOutcome::Pending || row.outcome == RowOutcome::Duplicate;
}

Result<ImportPreview> ImportService::preview(const JobContext &context, const ImportSource &source)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ImportFirms));
    PEIYU_TRY(table, openTable(context, source));
    return table.preview;
}

Result<ImportReport> ImportService::run(const JobContext &context, const ImportRequest &request)
{
    Run run(context, request);
    return run.all();
}

} // namespace peiyu
