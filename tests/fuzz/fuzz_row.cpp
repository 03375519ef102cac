// Header and rows of a list: the first line heads the columns, the others are rows, cells separated
// by tabs. A cell's first character may say its kind: # number, @ day, ! error, ^ covered.
#include "fuzzinput.h"

#include "exchange/enterpriserowparser.h"

#include <QStringList>

using namespace peiyu;

namespace {

TableCell cellOf(const QString &text)
{
    if (text.startsWith(u'#'))
        return TableCell::ofNumber(text.mid(1));
    if (text.startsWith(u'@'))
        return {text.mid(1), CellKind::Date, text.endsWith(u'1'), false};
    if (text.startsWith(u'!'))
        return {text, CellKind::Error, false, false};
    TableCell cell = TableCell::ofText(text.startsWith(u'^') ? text.mid(1) : text);
    cell.covered = text.startsWith(u'^');
    return cell;
}

void check(const ParsedRow &parsed)
{
    const EnterpriseRowDraft &draft = parsed.draft;
    for (const RowIssue &issue : parsed.issues)
        must(!issue.text.isEmpty(), "an issue is a sentence");
    must(parsed.empty || !draft.name.isEmpty() || parsed.hasSeverity(IssueSeverity::Error),
         "a row without a name is an error");
    must(!draft.tier || draft.recognizedFrom.isValid() || parsed.hasSeverity(IssueSeverity::Error),
         "a title has its first day");
    for (const FigureDraft &figure : draft.figures) {
        must(figure.year >= firstFigureYear && figure.year <= lastFigureYear,
             "figures have a year");
        const auto again = normalizedFigure(figure.item, figure.value);
        must(again && *again == figure.value, "a figure is stored as it is read");
    }
    for (const HonourDraft &honour : draft.honours)
        must(!honour.kindName.isEmpty(), "an honour has a kind");
    if (draft.has(ImportField::Capital))
        must(readAmount(TableCell::ofText(draft.capital), AmountUnit::Wan)->wan == draft.capital,
             "a capital is stored as it is read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const HeaderWords words = *HeaderWords::builtIn();
    const QStringList lines = QString::fromUtf8(bytesOf(data, size)).split(u'\n');
    QVector<TableRow> rows;
    for (const QString &line : lines) {
        TableRow row;
        row.number = static_cast<int>(rows.size()) + 1;
        for (const QString &text : line.split(u'\t'))
            row.cells.append(cellOf(text));
        rows.append(row);
    }
    const auto header = guessHeaderRow(words, rows.mid(0, headerSearchRows));
    if (!header)
        return 0;
    ColumnMapping mapping = guessMapping(words, header->columns);
    ColumnMapping again;
    for (const QString &text : mappingTexts(mapping, header->columns))
        must(applyMappingText(words, text, header->columns, again).has_value(),
             "a remembered mapping can be applied");
    mapping.setMissingYears(2024);
    EnterpriseRowParser parser(words, mapping, size % 2 == 0);
    for (const TableRow &row : std::as_const(rows))
        check(parser.parse(row));
    return 0;
}
