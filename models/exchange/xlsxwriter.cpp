#include "exchange/xlsxwriter.h"

#include "exchange/csvwriter.h"
#include "exchange/tabularreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <xlsxwriter.h>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

constexpr int longestText = 32'767;
constexpr int widestColumn = 60;

/// Chinese characters take two places of a column's width.
int widthOf(const QString &header)
{
    return std::min<int>(widestColumn, static_cast<int>(header.size()) * 2 + 2);
}

bool fitsNumber(const QString &digits)
{
    constexpr int reliableDigits = 15;
    return std::count_if(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); }) <=
           reliableDigits;
}

} // namespace

QByteArray storableText(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    if (!text.contains(u"_x"))
        return text.toUtf8();
    QString escaped = text;
    return escaped.replace(escape, QStringLiteral("_x005F_")).toUtf8();
}

QString sheetNameFrom(const QString &wanted)
{
    static const QRegularExpression refusedSigns(QStringLiteral("[\\[\\]:*?/\\\\]"));
    constexpr int longestName = 31;
    QString name = wanted;
    name.remove(refusedSigns);
    name.truncate(longestName);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.trimmed().isEmpty() ? QStringLiteral("Sheet1") : name.trimmed();
}

XlsxWriter::XlsxWriter(std::unique_ptr<TemporaryTarget> target) : m_target(std::move(target)) {}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Result<std::unique_ptr<TableWriter>> XlsxWriter::create(const QString &path,
                                                        const TableLayout &layout)
{
    PEIYU_TRY(target, TemporaryTarget::create(path));
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter(std::move(target)));
    PEIYU_CHECK(writer->begin(layout));
    return std::unique_ptr<TableWriter>(std::move(writer));
}

Result<> XlsxWriter::begin(const TableLayout &layout)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_target->path()).constData(), &options);
    if (!m_book)
        return cannotWrite(m_target->target(), errno);
    m_sheet = workbook_add_worksheet(m_book, sheetNameFrom(layout.sheet).toUtf8().constData());
    if (!m_sheet)
        return cannotWrite(m_target->target(), errno);
    m_header = workbook_add_format(m_book);
    format_set_bold(m_header);
    m_day = workbook_add_format(m_book);
    format_set_num_format(m_day, "yyyy-mm-dd");
    m_moment = workbook_add_format(m_book);
    format_set_num_format(m_moment, "yyyy-mm-dd hh:mm:ss");
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        const TableColumn &column = layout.columns[i];
        const int width = column.width > 0 ? column.width : widthOf(column.header);
        const auto at = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, at, at, width, nullptr);
        if (worksheet_write_string(m_sheet, 0, at, storableText(column.header).constData(),
                                   m_header) != LXW_NO_ERROR)
            return cannotWrite(m_target->target(), errno);
    }
    m_rows = 1;
    m_rowsWithCells = std::any_of(layout.columns.begin(), layout.columns.end(),
                                  [](const TableColumn &c) { return !c.header.isEmpty(); });
    return {};
}

Result<> XlsxWriter::append(const QVector<TableCell> &cells)
{
    constexpr int mostRows = 1'048'576;
    if (m_rows >= mostRows)
        return failure(
            ErrorCode::Validation,
            Text::tr("超过 %1 行，一张工作表放不下。请缩小范围，或导出为 .csv。").arg(mostRows));
    bool any = false;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].text.isEmpty())
            continue;
        PEIYU_CHECK(writeCell(static_cast<int>(i), cells[i]));
        any = true;
    }
    ++m_rows;
    m_rowsWithCells += any ? 1 : 0;
    return {};
}

Result<> XlsxWriter::writeCell(int column, const TableCell &cell)
{
    const auto row = static_cast<lxw_row_t>(m_rows);
    const auto at = static_cast<lxw_col_t>(column);
    bool isNumber = false;
    const double number = cell.text.toDouble(&isNumber);
    const QDateTime moment =
        cell.kind == CellKind::Date ? QDateTime::fromString(cell.text, Qt::ISODate) : QDateTime();
    lxw_error error = LXW_NO_ERROR;
    if (cell.text.size() > longestText)
        return failure(
            ErrorCode::Validation,
            Text::tr("第 %1 行有一格超过 %2 字，表格放不下。").arg(m_rows + 1).arg(longestText));
    if (cell.kind == CellKind::Number && isNumber && fitsNumber(cell.text)) {
        error = worksheet_write_number(m_sheet, row, at, number, nullptr);
    } else if (moment.isValid() && moment.date().year() >= 1900) {
        const QDate day = moment.date();
        const QTime time = moment.time();
        lxw_datetime stored{day.year(),  day.month(),   day.day(),
                            time.hour(), time.minute(), double(time.second())};
        const bool midnight = time == QTime(0, 0);
        error = worksheet_write_datetime(m_sheet, row, at, &stored, midnight ? m_day : m_moment);
    } else {
        error =
            worksheet_write_string(m_sheet, row, at, storableText(cell.text).constData(), nullptr);
    }
    if (error != LXW_NO_ERROR)
        return failure(ErrorCode::Internal,
                       Text::tr("程序错误：第 %1 行写不进表格。").arg(m_rows + 1),
                       QString::fromUtf8(lxw_strerror(error)));
    return {};
}

Result<> XlsxWriter::finish()
{
    errno = 0;
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return cannotWrite(m_target->target(), errno);
    PEIYU_CHECK(checkWritten());
    return m_target->putInPlace();
}

Result<> XlsxWriter::checkWritten() const
{
    int found = 0;
    const auto check = [&]() -> Result<> {
        PEIYU_TRY(reader, openTabular(m_target->path()));
        PEIYU_CHECK(reader->openSheet(0));
        TableRow row;
        for (;;) {
            PEIYU_TRY(more, reader->next(row));
            if (!more)
                return {};
            ++found;
        }
    };
    if (!check() || found != m_rowsWithCells)
        return cannotWrite(m_target->target(), ENOSPC);
    return {};
}

Result<std::unique_ptr<TableWriter>> createTable(const QString &path, const TableLayout &layout)
{
    if (path.endsWith(u".csv", Qt::CaseInsensitive))
        return CsvWriter::create(path, layout);
    return XlsxWriter::create(path, layout);
}

} // namespace peiyu
