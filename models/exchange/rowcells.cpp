#include "exchange/rowcells.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/cellvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EnterpriseRowParser)
};

/// Without these a row is not what it says it is; any other field can be left out of it.
bool isEssential(ImportField field)
{
    switch (field) {
    case ImportField::Name:
    case ImportField::CreditCode:
    case ImportField::RegistrationNo:
    case ImportField::Stage:
    case ImportField::Tier:
    case ImportField::RecognizedFrom:
    case ImportField::RecognizedUntil:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isSharedByMerge(ImportField field)
{
    switch (field) {
    case ImportField::District:
    case ImportField::Town:
    case ImportField::Park:
    case ImportField::Industry:
    case ImportField::Chain:
    case ImportField::Stage:
    case ImportField::Specialist:
    case ImportField::Leader:
    case ImportField::Tier:
    case ImportField::RecognizedFrom:
    case ImportField::RecognizedUntil:
    case ImportField::Batch:
    case ImportField::Document:
    case ImportField::Tags:
    case ImportField::FigurePeriodWord:
    case ImportField::FigureItemWord:
        return true;
    default:
        return false;
    }
}

QString tidied(const QString &text)
{
    QChar before = u' ';
    for (const QChar c : text) {
        const bool space = c == u' ';
        if ((space && before == u' ') || (c < u' ') || c.unicode() == 0xA0 ||
            (c >= QChar(0x2000) && c <= QChar(0x206F)) || c == QChar(0x3000) || c == QChar(0xFEFF))
            return tidyText(text);
        before = c;
    }
    return before == u' ' ? tidyText(text) : text;
}

RowCells::RowCells(const ColumnMapping &mapping, bool dates1904, const TableRow &row)
    : m_mapping(mapping), m_dates1904(dates1904), m_row(row)
{
    m_parsed.draft.row = row.number;
}

const TableCell &RowCells::cellOf(ImportField field) const
{
    static const TableCell none;
    const TableCell &cell = m_row.cell(m_mapping.column(field));
    return cell.covered && !isSharedByMerge(field) ? none : cell;
}

bool RowCells::nothingMapped() const
{
    const auto isEmpty = [&](int column) {
        return m_row.cell(column).isEmpty() || m_row.cell(column).covered;
    };
    return std::all_of(allImportFields.begin(), allImportFields.end(),
                       [&](ImportField field) { return isEmpty(m_mapping.column(field)); }) &&
           std::all_of(m_mapping.figures().cbegin(), m_mapping.figures().cend(),
                       [&](const FigureColumn &figure) { return isEmpty(figure.column); }) &&
           std::all_of(m_mapping.honours().cbegin(), m_mapping.honours().cend(),
                       [&](const HonourColumn &honour) { return isEmpty(honour.column); });
}

void RowCells::add(std::optional<ImportField> field, IssueSeverity severity, const QString &text)
{
    m_parsed.issues.append({field, text, severity, {}});
}

void RowCells::addAt(const QString &column, IssueSeverity severity, const QString &text)
{
    m_parsed.issues.append({std::nullopt, text, severity, column});
}

bool RowCells::hasIssue(ImportField field) const
{
    return std::any_of(m_parsed.issues.cbegin(), m_parsed.issues.cend(),
                       [&](const RowIssue &issue) { return issue.field == field; });
}

void RowCells::setPresent(ImportField field, bool present)
{
    m_parsed.draft.present[static_cast<size_t>(field)] = present;
}

const TableCell *RowCells::usableCell(ImportField field)
{
    const TableCell &cell = cellOf(field);
    if (isBlankCell(cell))
        return nullptr;
    if (isErrorCell(cell)) {
        if (isEssential(field))
            add(field, IssueSeverity::Error,
                Text::tr("%1这一格是公式错误（%2），请在原表中改成文字或数值")
                    .arg(importFieldText(field), cell.text));
        else
            warn(field, Text::tr("%1这一格是公式错误（%2），已按空处理；请在原表中改成文字或数值")
                            .arg(importFieldText(field), cell.text));
        return nullptr;
    }
    if (!isCleanText(cell.text)) {
        add(field, IssueSeverity::Error,
            Text::tr("%1含有看不见的控制字符，请在原表中重新输入").arg(importFieldText(field)));
        return nullptr;
    }
    return &cell;
}

QDate RowCells::readDayOf(ImportField field, IssueSeverity faults)
{
    const TableCell *cell = usableCell(field);
    if (!cell)
        return {};
    const DayReading reading = readDay(*cell, m_dates1904);
    const QString what = importFieldText(field);
    switch (reading.outcome) {
    case DayReading::Outcome::Day:
        break;
    case DayReading::Outcome::Completed:
        add(field, IssueSeverity::Pending,
            Text::tr("%1在表里没有写全年月日，表格自己补成了 %2，请确认")
                .arg(what, dateText(reading.day)));
        break;
    case DayReading::Outcome::Partial:
        add(field, faults,
            Text::tr("%1“%2”没有写到日，请补全，例如 2023-05-01").arg(what, cell->text.trimmed()));
        break;
    case DayReading::Outcome::NotADay:
        add(field, faults,
            Text::tr("%1“%2”不是日期，请写成 2023-05-01 这样").arg(what, cell->text.trimmed()));
        break;
    }
    setPresent(field, reading.day.isValid());
    return reading.day;
}

} // namespace peiyu
