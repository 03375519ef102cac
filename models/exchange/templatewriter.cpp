#include "exchange/templatewriter.h"

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
    Q_DECLARE_TR_FUNCTIONS(TemplateWriter)
};

constexpr lxw_row_t lastFilledRow = 5000; ///< rows that lists and formats are prepared for
constexpr int narrowest = 10;
constexpr int widest = 40;

/// Writes one template; lives for one call.
class Writing final
{
public:
    Writing(const ImportTemplate &what, const TemporaryTarget &target)
        : m_what(what),
          m_target(target.target()),
          m_book(workbook_new(QFile::encodeName(target.path()).constData()))
    {
    }
    ~Writing()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;

    Result<> write()
    {
        if (!m_book)
            return cannotWrite(m_target, errno);
        m_filled = workbook_add_worksheet(m_book, sheetNameFrom(m_what.sheet).toUtf8().constData());
        m_notes = workbook_add_worksheet(m_book, Text::tr("填写说明").toUtf8().constData());
        m_lists = workbook_add_worksheet(m_book, Text::tr("选项").toUtf8().constData());
        if (!m_filled || !m_notes || !m_lists)
            return cannotWrite(m_target, errno);
        makeFormats();
        worksheet_hide(m_lists);
        worksheet_freeze_panes(m_filled, 1, 0);
        worksheet_repeat_rows(m_filled, 0, 0);
        for (qsizetype i = 0; i < m_what.columns.size(); ++i)
            writeColumn(static_cast<lxw_col_t>(i), m_what.columns[i]);
        writeNotes();
        if (m_error != LXW_NO_ERROR)
            return failure(ErrorCode::Internal, Text::tr("程序错误：导入模板写不出来。"),
                           QString::fromUtf8(lxw_strerror(m_error)));
        errno = 0;
        if (workbook_close(std::exchange(m_book, nullptr)) != LXW_NO_ERROR)
            return cannotWrite(m_target, errno);
        return {};
    }

private:
    void makeFormats()
    {
        const auto format = [&](const char *code) {
            lxw_format *made = workbook_add_format(m_book);
            if (code)
                format_set_num_format(made, code);
            return made;
        };
        m_header = format(nullptr);
        format_set_bold(m_header);
        format_set_text_wrap(m_header);
        m_required = format(nullptr);
        format_set_bold(m_required);
        format_set_text_wrap(m_required);
        format_set_bg_color(m_required, 0xFFF2CC);
        m_text = format("@");
        m_day = format("yyyy-mm-dd");
        m_number = format("#,##0.######");
        m_wrapped = format(nullptr);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }

    void keep(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    void put(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
             lxw_format *format)
    {
        if (!text.isEmpty())
            keep(
                worksheet_write_string(sheet, row, column, storableText(text).constData(), format));
    }

    lxw_format *formatOf(TemplateCell cell) const
    {
        if (cell == TemplateCell::Day)
            return m_day;
        return cell == TemplateCell::Number ? m_number : m_text;
    }

    void writeColumn(lxw_col_t at, const TemplateColumn &column)
    {
        const auto longest = std::max(2 * column.header.size(), 2 * column.example.size());
        const int width = std::clamp(static_cast<int>(longest) + 2, narrowest, widest);
        keep(worksheet_set_column(m_filled, at, at, width, formatOf(column.cell)));
        put(m_filled, 0, at, column.header, column.required ? m_required : m_header);
        // The example is text everywhere: nobody's day and nobody's amount.
        put(m_filled, 1, at, column.example, m_text);
        if (!column.choices.isEmpty())
            writeChoices(at, column);
    }

    /// Lists in a cell range: those in the rule itself hold 255 characters only.
    void writeChoices(lxw_col_t at, const TemplateColumn &column)
    {
        lxw_row_t row = 0;
        for (const QString &choice : column.choices)
            put(m_lists, row++, m_listColumn, choice, nullptr);
        char letters[LXW_MAX_COL_NAME_LENGTH];
        lxw_col_to_name(letters, m_listColumn++, LXW_TRUE);
        const QByteArray range = QStringLiteral("='%1'!%2$1:%2$%3")
                                     .arg(Text::tr("选项"), QString::fromLatin1(letters))
                                     .arg(row)
                                     .toUtf8();
        const QByteArray title = Text::tr("请从列表中选择").toUtf8();
        const QByteArray message =
            (column.onlyChoices ? Text::tr("只能填列表中的词。")
                                : Text::tr("列表中没有这个词，确定要这样填吗？"))
                .toUtf8();
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = const_cast<char *>(range.constData());
        rule.error_type =
            column.onlyChoices ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
        rule.error_title = const_cast<char *>(title.constData());
        rule.error_message = const_cast<char *>(message.constData());
        keep(worksheet_data_validation_range(m_filled, 1, at, lastFilledRow, at, &rule));
    }

    void writeNotes()
    {
        keep(worksheet_set_column(m_notes, 0, 0, 24, nullptr));
        keep(worksheet_set_column(m_notes, 1, 1, 70, nullptr));
        lxw_row_t row = 0;
        for (const QString &note : m_what.notes)
            put(m_notes, row++, 1, note, m_wrapped);
        ++row;
        put(m_notes, row, 0, Text::tr("列名"), m_header);
        put(m_notes, row++, 1, Text::tr("怎么填"), m_header);
        for (const TemplateColumn &column : m_what.columns) {
            put(m_notes, row, 0, column.header, m_wrapped);
            const QString must = column.required ? Text::tr("必填。") : QString();
            put(m_notes, row++, 1, must + column.note, m_wrapped);
        }
    }

    const ImportTemplate &m_what;
    QString m_target;
    lxw_workbook *m_book;
    lxw_worksheet *m_filled = nullptr;
    lxw_worksheet *m_notes = nullptr;
    lxw_worksheet *m_lists = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_required = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_day = nullptr;
    lxw_format *m_number = nullptr;
    lxw_format *m_wrapped = nullptr;
    lxw_col_t m_listColumn = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

/// What was written is read again, because libxlsxwriter does not notice a disk that fills.
Result<> checkWritten(const QString &path)
{
    PEIYU_TRY(reader, openTabular(path));
    PEIYU_CHECK(reader->openSheet(0));
    TableRow row;
    PEIYU_TRY(any, reader->next(row));
    return any ? Result<>() : Result<>(failure(ErrorCode::Io, QString()));
}

} // namespace

Result<> writeTemplate(const QString &path, const ImportTemplate &what)
{
    PEIYU_TRY(target, TemporaryTarget::create(path));
    PEIYU_CHECK(Writing(what, *target).write());
    if (!checkWritten(target->path()))
        return cannotWrite(path, ENOSPC);
    return target->putInPlace();
}

} // namespace peiyu
