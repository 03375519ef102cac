#include "services/importtable.h"

#include "exchange/amountreading.h"
#include "exchange/cellvalues.h"
#include "exchange/importkind.h"
#include "exchange/rowcells.h"
#include "repositories/changesetrepository.h"
#include "repositories/importmemory.h"
#include "services/titlelisttable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

constexpr int previewRows = 60;

QString reasonWord()
{
    return Text::tr("原因");
}

TabularOptions optionsOf(const JobContext &context, const ImportSource &source)
{
    TabularOptions options;
    options.encoding = source.encoding;
    options.cancelled = [cancellation = context.cancellation] {
        return cancellation.isCancelled();
    };
    return options;
}

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

Result<std::unique_ptr<TabularReader>> readerOf(const JobContext &context,
                                                const ImportSource &source)
{
    if (source.pasted.isEmpty())
        return openTabular(source.path, optionsOf(context, source));
    return pastedTable(source.pasted, sourceName(source));
}

QString fileTitle(const ImportSource &source)
{
    return QFileInfo(source.path).completeBaseName();
}

QString sheetName(const ImportPreview &preview)
{
    const bool open = preview.sheet >= 0 && preview.sheet < preview.sheets.size();
    return open ? preview.sheets[preview.sheet].name : QString();
}

QString titleAbove(const ImportPreview &preview, const ImportSource &source)
{
    return (QStringList{fileTitle(source)} + titleLines(preview.firstRows, preview.header))
        .join(u'\n');
}

/// What is said of periods beside the header: the nearest to the table holds, since a workbook of a
/// year has a sheet a month. A year goes with its month, or stands for it where that has none.
void readTitles(const HeaderWords &words, const ImportSource &source, ImportPreview &preview)
{
    QVector<std::pair<QString, QString>> lines;
    for (const QString &line : titleLines(preview.firstRows, preview.header))
        lines.append({Text::tr("标题"), line});
    // A text file has no sheet but its own name.
    if (const QString sheet = sheetName(preview); sheet != fileTitle(source))
        lines.append({Text::tr("工作表名"), sheet});
    lines.append({Text::tr("文件名"), fileTitle(source)});
    PeriodColumn &titled = preview.titled;
    int anyYear = 0;
    for (const auto &[where, line] : lines) {
        const PeriodColumn said = words.findInTitle(line);
        if (!titled.item)
            titled.item = said.item;
        if (anyYear == 0)
            anyYear = said.period.year;
        if (titled.period.number > 0 || said.period.number == 0)
            continue;
        titled.period = said.period;
        titled.cumulative = said.cumulative;
        preview.titledBy = where;
    }
    if (titled.period.year == 0)
        titled.period.year = anyYear;
}

/// A header is known by its words, whatever stands in front of the reason our own file adds; and by
/// what is 累计 or 当期 in it, which may stand in brackets.
QString headerKey(const HeaderWords &known, ImportKind kind, const QStringList &columns)
{
    QStringList words = {importKindKey(kind)};
    for (const QString &column : columns) {
        if (column == reasonWord())
            continue;
        const PeriodColumn said = known.findPeriod(column).value_or(PeriodColumn());
        words.append(normalizedHeader(column) + (said.cumulative ? QStringLiteral("+")
                                                 : said.current  ? QStringLiteral("~")
                                                                 : QString()));
    }
    while (!words.isEmpty() && words.last().isEmpty())
        words.removeLast();
    const QByteArray bytes = words.join(u'\t').toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

QString runKey(const QByteArray &hash, const ImportPreview &preview)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromLatin1(hash), importKindKey(preview.kind))
        .arg(preview.sheet);
}

void readWithoutHeader(ImportPreview &preview)
{
    preview.mapping = mappingByContent(preview.firstRows);
    preview.guessed = preview.mapping;
    preview.headless = preview.mapping.has(ImportField::Name);
    preview.header = TableHeader{};
    qsizetype widest = 0;
    for (const TableRow &row : preview.firstRows)
        widest = std::max(widest, row.cells.size());
    for (int column = 0; preview.headless && column < widest; ++column)
        preview.header.columns.append(columnLetters(column));
}

Result<> readHeader(const JobContext &context, const ImportSource &source, OpenTable &table)
{
    ImportPreview &preview = table.preview;
    const QVector<TableRow> &rows = preview.firstRows;
    const auto header = source.headerRow > 0 ? headerInRow(table.words, rows, source.headerRow)
                                             : guessHeaderRow(table.words, rows);
    const bool published = preview.kind == ImportKind::TitleList && source.headerRow == 0;
    if (published && (!header || header->known == 0)) {
        readWithoutHeader(preview);
        return {};
    }
    if (!header)
        return {};
    preview.header = *header;
    preview.mapping = guessMapping(table.words, header->columns);
    if (preview.kind == ImportKind::Firms)
        readTiersByCells(table.words, rows, *header, preview.mapping);
    preview.guessed = preview.mapping;
    PEIYU_TRY(lines, ImportMemory::mapping(context.connection,
                                           headerKey(table.words, preview.kind, header->columns)));
    ColumnMapping known;
    known.setUnits(header->columns);
    for (const QString &line : lines) {
        // What no longer fits (a field of another version) is left to the person.
        if (const auto applied = applyMappingText(table.words, line, header->columns, known);
            !applied)
            continue;
    }
    const QSet<int> same = columnsHeadedAsIn(lines, header->columns);
    known.readYearsAgain(header->columns, same);
    known.readPeriodsAgain(table.words, header->columns, same);
    if (preview.kind == ImportKind::Firms)
        readTiersByCells(table.words, rows, *header, known);
    if (known.has(ImportField::Name) && !(known == preview.mapping)) {
        preview.mapping = known;
        preview.remembered = true;
    }
    return {};
}

} // namespace

QString sourceName(const ImportSource &source)
{
    return source.pasted.isEmpty() ? QFileInfo(source.path).fileName() : Text::tr("粘贴的名单");
}

Result<QByteArray> hashOf(const ImportSource &source)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!source.pasted.isEmpty()) {
        hash.addData(source.pasted.toUtf8());
        return hash.result().toHex();
    }
    // A pipe or a device would never end.
    if (!QFileInfo(source.path).isFile())
        return failure(
            ErrorCode::Io,
            Text::tr("“%1”不存在，或不是文件。请重新选择要导入的文件。").arg(source.path));
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorCode::Io, Text::tr("读不出“%1”，请检查文件。").arg(source.path));
    return hash.result().toHex();
}

Result<OpenTable> openTable(const JobContext &context, const ImportSource &source,
                            std::optional<ImportKind> kind)
{
    OpenTable table;
    PEIYU_TRY(reader, readerOf(context, source));
    table.reader = std::move(reader);
    ImportPreview &preview = table.preview;
    preview.sheets = table.reader->sheets();
    preview.encoding = table.reader->encoding();
    preview.sheet = table.reader->defaultSheet();
    if (!source.sheet.isEmpty()) {
        PEIYU_TRY(named, table.reader->sheetNamed(source.sheet));
        preview.sheet = named;
    }
    PEIYU_CHECK(table.reader->openSheet(preview.sheet));
    PEIYU_TRY(rows, readFirstRows(*table.reader, std::max(headerSearchRows, previewRows)));
    preview.firstRows = rows;
    if (kind) {
        preview.kind = *kind;
    } else {
        PEIYU_TRY(guessed, guessKind(rows, sourceName(source), sheetName(preview)));
        preview.kind = guessed;
    }
    PEIYU_TRY(words, headerWordsOf(preview.kind));
    table.words = std::move(words);
    PEIYU_CHECK(readHeader(context, source, table));
    const QString title = titleAbove(preview, source);
    preview.hints = hintsOf(title);
    preview.mapping.setSheetUnit(amountUnitOfTitle(title));
    preview.guessed.setSheetUnit(amountUnitOfTitle(title));
    if (preview.kind == ImportKind::Figures)
        readTitles(table.words, source, preview);
    return table;
}

Result<> requireHeader(const ImportSource &source, const ImportPreview &preview)
{
    if (preview.isReadable())
        return {};
    if (preview.firstRows.isEmpty())
        return failure(ErrorCode::Format, Text::tr("“%1”中没有数据。").arg(sourceName(source)));
    return failure(
        ErrorCode::Format,
        preview.kind == ImportKind::TitleList
            ? Text::tr("没有认出哪一列是企业名称。请连同表头一起粘贴，或指明表头在第几行。")
            : Text::tr("没有找到表头。请指明表头在第几行（表头应有“企业名称”一列）。"));
}

namespace {

/// What the person said of columns that do not say it themselves.
Result<PeriodColumn> saidOfPeriods(const ImportRequest &request)
{
    PeriodColumn said;
    said.period.year = request.figureYear;
    if (!request.figurePeriod.isEmpty()) {
        const auto typed = periodSaid(request.figurePeriod);
        if (!typed)
            return fieldFailure(
                QStringLiteral("period"),
                Text::tr("报告期“%1”不对，应写成 2026-03 或 2026-Q1；表头写明了月份的，"
                         "也可以只写年度 2026。")
                    .arg(request.figurePeriod));
        said.period = typed->period;
        said.cumulative = typed->cumulative;
        said.current = typed->current;
    }
    said.item = periodItemFromKey(request.figureItem);
    if (!said.item && !request.figureItem.isEmpty())
        return fieldFailure(QStringLiteral("item"),
                            Text::tr("没有“%1”这项指标。").arg(request.figureItem));
    return said;
}

} // namespace

Result<ColumnMapping> settledMapping(const ImportRequest &request, const OpenTable &table)
{
    ColumnMapping mapping = request.mapping.value_or(table.preview.mapping);
    for (const QString &text : request.mappingTexts)
        PEIYU_CHECK(applyMappingText(table.words, text, table.preview.header.columns, mapping));
    const bool carriers =
        table.preview.kind == ImportKind::Honours && mapping.has(ImportField::Carrier);
    if (!mapping.has(ImportField::Name) && !carriers)
        return failure(ErrorCode::Validation,
                       Text::tr("没有认出“企业名称”列，请指明哪一列是企业名称。"));
    if (request.figureYear > 0)
        mapping.setMissingYears(request.figureYear);
    if (table.preview.kind == ImportKind::Figures) {
        PEIYU_TRY(said, saidOfPeriods(request));
        mapping.completePeriods(said);
        mapping.completePeriods(table.preview.titled);
        if (mapping.needsPeriod())
            return fieldFailure(
                QStringLiteral("period"),
                Text::tr("没有读出报告期：表头、标题、工作表名和文件名都没有写全是哪一年的哪个月或"
                         "哪个季度。请填写“报告期”，例如 2026-10 或 2026-Q3（命令行用"
                         " --figure-period 2026-10）。"));
    }
    return mapping;
}

int yearSaid(const ImportRequest &request, const ImportPreview &preview)
{
    if (const int year = yearOfHeader(request.figurePeriod); year > 0)
        return year;
    return request.figureYear > 0 ? request.figureYear : preview.titled.period.year;
}

Result<std::optional<EarlierImport>>
earlierImport(const Connection &connection, const QByteArray &hash, const ImportPreview &preview)
{
    PEIYU_TRY(runs, ImportMemory::runs(connection, runKey(hash, preview)));
    for (const ImportRun &run : runs) {
        PEIYU_TRY(entry, ChangeSetRepository::find(connection, run.changes));
        if (entry && !entry->undone)
            return std::optional(EarlierImport{run.at, entry->actorName, run.summary});
    }
    return std::optional<EarlierImport>();
}

Result<> rememberImport(UnitOfWork &unit, const JobContext &context, const ImportRequest &request,
                        const ImportReport &report, const QString &summary)
{
    if (unit.changeSet().isEmpty())
        return {};
    const ImportRun run{runKey(report.fileHash, report.source),
                        sourceName(request.source),
                        importKindKey(report.kind),
                        unit.changeSet(),
                        context.clock.now().toUTC(),
                        summary};
    return ImportMemory::addRun(unit, run);
}

Result<> rememberMapping(UnitOfWork &unit, const JobContext &context, ImportKind kind,
                         const QStringList &columns, const ColumnMapping &mapping)
{
    PEIYU_TRY(words, headerWordsOf(kind));
    return ImportMemory::putMapping(unit, headerKey(words, kind, columns),
                                    mappingTexts(mapping, columns), context.clock.now().toUTC());
}

RefusedRows::RefusedRows(QString path, const ImportPreview &source)
    : m_path(std::move(path)), m_header(source.header.columns), m_mapping(source.mapping)
{
    // A list of refused rows that is imported again has its reasons already.
    if (!m_header.isEmpty() && m_header.last() == reasonWord())
        m_header.removeLast();
}

/// The title above the table, with the unit of all amounts, is not in this file.
QStringList RefusedRows::headerToWrite() const
{
    QStringList header = m_header;
    for (int column = 0; column < header.size(); ++column) {
        const auto figure = m_mapping.figureOf(column);
        const bool amount = figure ? figureUnit(figure->item) == FigureUnit::Wan
                                   : m_mapping.fieldOf(column) == ImportField::Capital;
        const QString unit = amountUnitText(m_mapping.unitOf(column));
        if (amount && !unit.isEmpty() && amountUnitOfHeader(header[column]) == AmountUnit::None)
            header[column] += Text::tr("（%1）").arg(unit);
    }
    return header;
}

/// What a cell meant in its file and would not mean here: the value of a merge that is not this
/// row's, a formula's error, a day of which the file shows the month alone.
TableCell RefusedRows::cellToWrite(const TableRow &row, int column) const
{
    const TableCell &cell = row.cell(column);
    const auto field = m_mapping.fieldOf(column);
    const bool own = field ? !isSharedByMerge(*field)
                           : m_mapping.figureOf(column) || m_mapping.honourOf(column) ||
                                 m_mapping.periodOf(column);
    if (isErrorCell(cell) || (cell.covered && own))
        return {};
    if (cell.dateCompleted)
        return TableCell::ofText(Text::tr("%1（日期不全，请补）").arg(cell.text));
    return cell;
}

Result<> RefusedRows::add(const TableRow &row, const QString &reason)
{
    if (m_path.isEmpty())
        return {};
    if (!m_writer) {
        TableLayout layout;
        layout.sheet = Text::tr("未写入的行");
        for (const QString &column : headerToWrite())
            layout.columns.append(TableColumn{column, 0});
        layout.columns.append(TableColumn{reasonWord(), 40});
        PEIYU_TRY(writer, createTable(m_path, layout));
        m_writer = std::move(writer);
    }
    QVector<TableCell> cells;
    for (int column = 0; column < m_header.size(); ++column)
        cells.append(cellToWrite(row, column));
    cells.append(TableCell::ofText(reason));
    ++m_count;
    return m_writer->append(cells);
}

Result<> RefusedRows::finish()
{
    return m_writer ? m_writer->finish() : Result<>();
}

} // namespace peiyu
