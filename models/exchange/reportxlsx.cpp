#include "exchange/reportxlsx.h"

#include "exchange/tabularreader.h"
#include "exchange/temporarytarget.h"
#include "exchange/xlsxwriter.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <xlsxwriter.h>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportXlsx)
};

constexpr int longestText = 32'767;
constexpr double signWidth = 2.1; ///< of a Chinese character, in places of a column
constexpr int textWidth = 88;     ///< of 正文
constexpr double mmToInch = 1 / 25.4;

/// Writes one report; lives for one call.
class ReportBook final
{
public:
    ReportBook(const ReportDocument &document, const TemporaryTarget &target)
        : m_document(document),
          m_target(target.target()),
          m_book(workbook_new(QFile::encodeName(target.path()).constData()))
    {
    }
    ~ReportBook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    ReportBook(const ReportBook &) = delete;
    ReportBook &operator=(const ReportBook &) = delete;

    Result<> write()
    {
        if (!m_book)
            return cannotWrite(m_target, errno);
        makeFormats();
        QString heading;
        const QVector<const ReportTable *> tables = tablesOf(m_document);
        for (const ReportBlock &block : m_document.blocks) {
            if (const auto *one = std::get_if<ReportHeading>(&block))
                heading = one->text;
            if (const auto *table = std::get_if<ReportTable>(&block))
                writeTable(*table, table->name.isEmpty() ? heading : table->name,
                           table == tables.last());
        }
        if (hasSentences() || tables.isEmpty())
            writeSentences();
        if (m_error != LXW_NO_ERROR)
            return failure(ErrorCode::Internal, Text::tr("程序错误：报表写不进表格文件。"),
                           QString::fromUtf8(lxw_strerror(m_error)));
        if (m_tooLong)
            return failure(
                ErrorCode::Validation,
                Text::tr("有一格超过 %1 字，表格放不下，请缩短后再导出。").arg(longestText));
        errno = 0;
        if (workbook_close(std::exchange(m_book, nullptr)) != LXW_NO_ERROR)
            return cannotWrite(m_target, errno);
        return {};
    }

private:
    lxw_format *newFormat(bool bold, lxw_format_alignments align, bool framed)
    {
        lxw_format *format = workbook_add_format(m_book);
        if (bold)
            format_set_bold(format);
        format_set_align(format, static_cast<uint8_t>(align));
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
        if (framed)
            format_set_border(format, LXW_BORDER_THIN);
        return format;
    }

    void makeFormats()
    {
        m_title = newFormat(true, LXW_ALIGN_CENTER, false);
        format_set_font_size(m_title, 16);
        m_second = newFormat(false, LXW_ALIGN_CENTER, false);
        m_note = newFormat(false, LXW_ALIGN_LEFT, false);
        m_right = newFormat(false, LXW_ALIGN_RIGHT, false);
        m_head = newFormat(true, LXW_ALIGN_CENTER, true);
        m_strong = newFormat(true, LXW_ALIGN_LEFT, false);
    }

    /// Made once for each use: a book has few of them.
    lxw_format *cellFormat(const ReportCell &cell, ReportAlign align, bool bold)
    {
        const bool whole = !cell.value.contains(u'.');
        const int kind =
            cell.kind == ReportValue::Number && !whole ? 4 : static_cast<int>(cell.kind);
        lxw_format *&made = m_cells[static_cast<size_t>(kind)][static_cast<size_t>(align)]
                                   [bold || cell.bold ? 1 : 0];
        if (made)
            return made;
        constexpr std::array aligns = {LXW_ALIGN_LEFT, LXW_ALIGN_CENTER, LXW_ALIGN_RIGHT};
        constexpr std::array codes = {"@", "#,##0", "0.0%", "yyyy-mm-dd", "#,##0.####"};
        made = newFormat(bold || cell.bold, aligns[static_cast<size_t>(align)], true);
        format_set_num_format(made, codes[static_cast<size_t>(kind)]);
        return made;
    }

    void keep(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    void put(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        m_tooLong = m_tooLong || text.size() > longestText;
        if (m_tooLong)
            return;
        if (text.isEmpty())
            keep(worksheet_write_blank(m_sheet, row, column, format));
        else
            keep(worksheet_write_string(m_sheet, row, column, storableText(text).constData(),
                                        format));
    }

    /// A line over the whole table, high enough for its words.
    void across(lxw_row_t row, lxw_col_t last, const QString &text, lxw_format *format,
                double points)
    {
        m_tooLong = m_tooLong || text.size() > longestText;
        if (m_tooLong)
            return;
        if (last > 0)
            keep(worksheet_merge_range(m_sheet, row, 0, row, last, storableText(text).constData(),
                                       format));
        else
            put(row, 0, text, format);
        keep(worksheet_set_row(m_sheet, row, points, nullptr));
    }

    void addSheet(const QString &wanted)
    {
        const QString base = sheetNameFrom(wanted);
        QString name = base;
        for (int i = 2; m_names.contains(name); ++i)
            name = sheetNameFrom(base.left(27) + QStringLiteral("（%1）").arg(i));
        m_names.append(name);
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        if (!m_sheet) {
            keep(LXW_ERROR_MEMORY_MALLOC_FAILED);
            return;
        }
        constexpr uint8_t a4 = 9;
        worksheet_set_paper(m_sheet, a4);
        if (m_document.landscape)
            worksheet_set_landscape(m_sheet);
        const double side = m_document.style == ReportStyle::Official ? 26 : 18;
        worksheet_set_margins(m_sheet, side * mmToInch, side * mmToInch, 20 * mmToInch,
                              20 * mmToInch);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_center_horizontally(m_sheet);
        const QByteArray head = QStringLiteral("&L%1&R%2")
                                    .arg(escaped(m_document.mark), escaped(m_document.days))
                                    .toUtf8();
        const QByteArray foot = Text::tr("&C第 &P 页 / 共 &N 页").toUtf8();
        keep(worksheet_set_header(m_sheet, head.constData()));
        keep(worksheet_set_footer(m_sheet, foot.constData()));
    }

    static QString escaped(QString text)
    {
        return text.left(100).replace(u'&', QStringLiteral("&&"));
    }

    /// Lines a text takes over a width in characters.
    static double linesOf(const QString &text, double width)
    {
        double lines = 0;
        for (const QString &part : text.split(u'\n'))
            lines += std::max(1.0, std::ceil(static_cast<double>(part.size()) / width));
        return lines;
    }

    void writeTable(const ReportTable &table, const QString &name, bool last)
    {
        addSheet(name.isEmpty() ? m_document.title.join(QString()) : name);
        if (!m_sheet || table.columns.isEmpty())
            return;
        const auto end = static_cast<lxw_col_t>(table.columns.size() - 1);
        double width = 0;
        for (lxw_col_t i = 0; i <= end; ++i) {
            keep(worksheet_set_column(m_sheet, i, i, table.columns[i].width * signWidth + 1.5,
                                      nullptr));
            width += table.columns[i].width + 0.7;
        }
        lxw_row_t row = 0;
        across(row++, end, m_document.title.join(QString()), m_title, 28);
        QStringList second = {m_document.subtitle, m_document.mark, m_document.days};
        second.removeAll(QString());
        if (!second.isEmpty())
            across(row++, end, second.join(QStringLiteral("　")), m_second, 18);
        if (!table.name.isEmpty() || !table.unit.isEmpty())
            across(row++, end, QStringLiteral("%1　%2").arg(table.name, table.unit).trimmed(),
                   m_right, 18);
        if (!table.form) {
            for (lxw_col_t i = 0; i <= end; ++i)
                put(row, i, table.columns[i].head, m_head);
            const bool two =
                std::any_of(table.columns.begin(), table.columns.end(),
                            [](const ReportColumn &c) { return c.head.contains(u'\n'); });
            keep(worksheet_set_row(m_sheet, row, two ? 32 : 20, nullptr));
            worksheet_repeat_rows(m_sheet, row, row);
            worksheet_freeze_panes(m_sheet, row + 1, 0);
            ++row;
        }
        row = writeRows(table, row);
        if (table.totals)
            writeRow(table, *table.totals, row++, true);
        QStringList notes = table.notes;
        if (last)
            notes += m_document.closing;
        for (const QString &note : notes)
            across(row++, end, note, m_note, 16 * linesOf(note, width));
    }

    lxw_row_t writeRows(const ReportTable &table, lxw_row_t row)
    {
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            writeRow(table, table.rows[i], row, false);
            const QString &group = table.rows[i].group;
            qsizetype first = i;
            while (!group.isEmpty() && first > 0 && table.rows[first - 1].group == group)
                --first;
            const bool ends = i + 1 == table.rows.size() || table.rows[i + 1].group != group;
            if (ends && first < i)
                mergeGroup(table, table.rows[first].cells.first(),
                           row - static_cast<lxw_row_t>(i - first), row);
            ++row;
        }
        return row;
    }

    void mergeGroup(const ReportTable &table, const ReportCell &cell, lxw_row_t first,
                    lxw_row_t last)
    {
        keep(worksheet_merge_range(m_sheet, first, 0, last, 0,
                                   storableText(wordsOf(cell)).constData(),
                                   cellFormat(cell, table.columns.first().align, true)));
    }

    static QString wordsOf(const ReportCell &cell)
    {
        return cell.badge.isEmpty() ? cell.text
                                    : QStringLiteral("%1\n（%2）").arg(cell.text, cell.badge);
    }

    void writeRow(const ReportTable &table, const ReportRow &source, lxw_row_t row, bool bold)
    {
        double lines = 1;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const ReportCell cell = source.cells.value(i);
            const ReportColumn &column = table.columns[i];
            lxw_format *format = cellFormat(cell, column.align, bold);
            const auto at = static_cast<lxw_col_t>(i);
            const QDate day = QDate::fromString(cell.value, Qt::ISODate);
            if (cell.kind == ReportValue::Number || cell.kind == ReportValue::Share) {
                keep(worksheet_write_number(m_sheet, row, at, cell.value.toDouble(), format));
            } else if (cell.kind == ReportValue::Day && day.isValid()) {
                lxw_datetime stored{day.year(), day.month(), day.day(), 0, 0, 0};
                keep(worksheet_write_datetime(m_sheet, row, at, &stored, format));
            } else {
                put(row, at, wordsOf(cell), format);
                if (source.group.isEmpty() || i > 0)
                    lines = std::max(lines, linesOf(wordsOf(cell), column.width + 0.5));
            }
        }
        if (source.cells.size() < table.columns.size() && source.cells.size() > 1) {
            const auto from = static_cast<lxw_col_t>(source.cells.size() - 1);
            const auto until = static_cast<lxw_col_t>(table.columns.size() - 1);
            const ReportCell &rest = source.cells.last();
            keep(worksheet_merge_range(m_sheet, row, from, row, until,
                                       storableText(wordsOf(rest)).constData(),
                                       cellFormat(rest, ReportAlign::Left, bold)));
        }
        if (lines > 1)
            keep(worksheet_set_row(m_sheet, row, std::min(15 * lines + 3, 400.0), nullptr));
    }

    bool hasSentences() const
    {
        return std::any_of(m_document.blocks.begin(), m_document.blocks.end(),
                           [](const ReportBlock &block) {
                               return std::holds_alternative<ReportParagraph>(block);
                           });
    }

    void writeSentences()
    {
        addSheet(Text::tr("正文"));
        if (!m_sheet)
            return;
        keep(worksheet_set_column(m_sheet, 0, 0, textWidth, nullptr));
        lxw_row_t row = 0;
        across(row++, 0, m_document.title.join(QString()), m_title, 28);
        const auto line = [&](const QString &text, lxw_format *format) {
            if (!text.isEmpty())
                across(row++, 0, text, format, 16 * linesOf(text, textWidth / signWidth));
        };
        line(m_document.recipients, m_note);
        for (const ReportBlock &block : m_document.blocks) {
            if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
                line(QStringLiteral("　　") + paragraph->text(), m_note);
            if (const auto *heading = std::get_if<ReportHeading>(&block))
                line(heading->text, m_strong);
        }
        for (qsizetype i = 0; i < m_document.attachments.size(); ++i)
            line(Text::tr("附件 %1. %2").arg(i + 1).arg(m_document.attachments[i]), m_note);
        line(m_document.issuer, m_right);
        if (!m_document.date.isNull() && !m_document.issuer.isEmpty())
            line(m_document.date.toString(Qt::ISODate), m_right);
    }

    const ReportDocument &m_document;
    QString m_target;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    QStringList m_names;
    lxw_format *m_title = nullptr;
    lxw_format *m_second = nullptr;
    lxw_format *m_note = nullptr;
    lxw_format *m_right = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_strong = nullptr;
    std::array<std::array<std::array<lxw_format *, 2>, 3>, 5> m_cells{};
    lxw_error m_error = LXW_NO_ERROR;
    bool m_tooLong = false;
};

/// libxlsxwriter does not notice a disk that fills while it writes.
bool canBeRead(const QString &path)
{
    auto reader = openTabular(path);
    if (!reader || !(*reader)->openSheet(0))
        return false;
    TableRow row;
    const auto any = (*reader)->next(row);
    return any && *any;
}

} // namespace

Result<> writeReportXlsx(const QString &path, const ReportDocument &document)
{
    PEIYU_TRY(target, TemporaryTarget::create(path));
    PEIYU_CHECK(ReportBook(document, *target).write());
    if (!canBeRead(target->path()))
        return cannotWrite(path, ENOSPC);
    return target->putInPlace();
}

} // namespace peiyu
