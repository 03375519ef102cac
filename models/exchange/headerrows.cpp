// Where the header of a list is, and what the names of its columns are when it has two rows.
#include "domain/textfold.h"
#include "exchange/columnmapping.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

/// 2026年10月 that a spreadsheet has taken for a day.
bool isMonthCell(const TableCell &cell)
{
    return cell.kind == CellKind::Date && cell.dateCompleted;
}

/// As the sheet shows it.
QString headText(const TableCell &cell)
{
    constexpr qsizetype isoLength = 10;
    const QDate day =
        isMonthCell(cell) ? QDate::fromString(cell.text.left(isoLength), Qt::ISODate) : QDate();
    return day.isValid() ? QStringLiteral("%1年%2月").arg(day.year()).arg(day.month()) // data
                         : tidyText(cell.text);
}

QStringList textsOf(const TableRow &row)
{
    QStringList texts;
    for (const TableCell &cell : row.cells)
        texts.append(headText(cell));
    return texts;
}

int knownWords(const HeaderWords &words, const QStringList &header)
{
    const ColumnMapping mapping = guessMapping(words, header);
    const auto fields = std::count_if(allImportFields.begin(), allImportFields.end(),
                                      [&](ImportField field) { return mapping.has(field); });
    return static_cast<int>(fields + mapping.figures().size() + mapping.honours().size() +
                            mapping.periods().size());
}

bool allText(const TableRow &row)
{
    return std::all_of(row.cells.cbegin(), row.cells.cend(), [](const TableCell &cell) {
        return cell.isEmpty() || cell.kind == CellKind::Text || isMonthCell(cell);
    });
}

bool isKnown(const HeaderWords &words, const QString &head)
{
    return words.find(head) || words.findFigure(head) || words.findHonour(head) ||
           words.findPeriod(head);
}

/// One name of two heads over each other. `byItem`: upper heads name items (营业收入, 用电量).
QString joinedHead(const HeaderWords &words, const QString &above, const QString &below,
                   bool byItem)
{
    static const QRegularExpression unit(
        QStringLiteral("^[(（]?(?:单位[:：]?)?(万元|亿元|千元|元|万?千瓦时|万?度|(?:万)?kwh|人|%)[)"
                       "）]?$")); // data
    if (above.isEmpty())
        return below;
    if (const auto match = unit.match(below.toLower()); match.hasMatch())
        return QStringLiteral("%1（%2）").arg(above, match.captured(1));
    const auto upper = words.findPeriod(above);
    const auto lower = words.findPeriod(below);
    const bool itemBelow = lower && lower->item;
    // 营业收入 over 1月, 本月, 月末, 上年同期: whatever is left of a name belongs to the item.
    if (upper && upper->item && !itemBelow && !words.find(below))
        return above + below;
    // 2026年3月 or 上年同期 over 营业收入, 用电量; 应交税费 over 本月 is not another item's 本月.
    if (itemBelow ? (upper && !upper->item) || isComparison(above) : lower && byItem)
        return above + below;
    const bool dated = yearOfHeader(above) != 0 && yearOfHeader(below) == 0;
    if (dated && words.findFigure(below))
        return QStringLiteral("%1年%2").arg(yearOfHeader(above)).arg(below);
    const QString both = above + below;
    // 人数 alone is everybody's; under 研发人员 it is theirs.
    const bool ofAbove = !isComparison(above) && !(upper && !upper->item);
    if (ofAbove && normalizedHeader(below) == QStringLiteral("人数")) // data
        return isKnown(words, above) && !isKnown(words, both) ? above : both;
    // 承诺 over 时限
    return words.find(both) || (isKnown(words, both) && !isKnown(words, below)) ? both : below;
}

/// Where the upper row says 企业名称 and the lower row is empty below it (or the same merged cell)
/// but has words of its own (认定情况 over 级别, 认定日期), both are the header. A year above
/// several figures (2024年 over 营业收入, 净利润) goes to each of them, and so does an item above
/// its columns (用工人数 over 月末, 月平均).
std::optional<QStringList> joinedHeader(const HeaderWords &words, const TableRow &upper,
                                        const TableRow &lower)
{
    if (lower.number != upper.number + 1 || !allText(lower))
        return std::nullopt;
    QStringList joined = textsOf(upper);
    const QStringList below = textsOf(lower);
    const int name = guessMapping(words, joined).column(ImportField::Name);
    if (name < 0 || (!lower.cell(name).isEmpty() && !lower.cell(name).covered))
        return std::nullopt;
    const bool byItem = std::any_of(joined.cbegin(), joined.cend(), [&](const QString &head) {
        const auto period = words.findPeriod(head);
        return period && period->item;
    });
    QString above;
    QStringList own;
    for (int i = 0; i < below.size(); ++i) {
        while (i >= joined.size())
            joined.append(QString());
        if (!joined[i].isEmpty())
            above = joined[i];
        if (lower.cell(i).covered)
            above.clear(); // it goes down, not along
        if (below[i].isEmpty() || lower.cell(i).covered)
            continue;
        joined[i] = joinedHead(words, above, below[i], byItem);
        own.append(joined[i]);
    }
    return knownWords(words, own) == 0 ? std::nullopt : std::optional(joined);
}

/// Without a known word: the first row that is all different texts, and about as wide as the table.
std::optional<TableHeader> widestTextRow(const QVector<TableRow> &rows)
{
    const auto filled = [](const TableRow &row) {
        return std::count_if(row.cells.cbegin(), row.cells.cend(),
                             [](const TableCell &cell) { return !cell.isEmpty(); });
    };
    qsizetype widest = 0;
    for (const TableRow &row : rows)
        widest = std::max(widest, static_cast<qsizetype>(filled(row)));
    for (const TableRow &row : rows) {
        QStringList texts = textsOf(row);
        texts.removeAll(QString());
        const bool wide = texts.size() >= 2 && texts.size() * 5 >= widest * 3;
        if (wide && allText(row) && texts.removeDuplicates() == 0)
            return TableHeader{row.number, textsOf(row), 0};
    }
    return std::nullopt;
}

} // namespace

QStringList titleLines(const QVector<TableRow> &rows, const TableHeader &header)
{
    QStringList lines;
    for (const TableRow &row : rows) {
        if (row.number >= header.firstRow())
            break;
        for (const TableCell &cell : row.cells) {
            // 2026.10 that has become a number says 2026.1.
            if (cell.kind != CellKind::Number || !cell.text.contains(u'.'))
                lines.append(headText(cell));
        }
    }
    lines.removeAll(QString());
    return lines;
}

std::optional<TableHeader> guessHeaderRow(const HeaderWords &words,
                                          const QVector<TableRow> &firstRows)
{
    TableHeader best;
    for (qsizetype i = 0; i < firstRows.size(); ++i) {
        const QStringList single = textsOf(firstRows[i]);
        const int known = knownWords(words, single);
        if (known > best.known)
            best = {firstRows[i].number, single, known};
        if (i + 1 == firstRows.size())
            continue;
        if (const auto joined = joinedHeader(words, firstRows[i], firstRows[i + 1])) {
            const int both = knownWords(words, *joined);
            // 用工人数 over 月末 and 月平均 knows no more than 用工人数 alone, and says more.
            if (both > best.known || (both == best.known && best.row == firstRows[i].number))
                best = {firstRows[i + 1].number, *joined, both, firstRows[i].number};
        }
    }
    // One word alone may stand in a title or a note, unless it is the name of the firm.
    const bool named = guessMapping(words, best.columns).has(ImportField::Name);
    if (best.known >= 2 || (best.known == 1 && named))
        return best;
    return widestTextRow(firstRows);
}

std::optional<TableHeader> headerInRow(const HeaderWords &words, const QVector<TableRow> &firstRows,
                                       int rowNumber)
{
    const auto chosen = std::find_if(firstRows.cbegin(), firstRows.cend(),
                                     [&](const TableRow &row) { return row.number == rowNumber; });
    if (chosen == firstRows.cend())
        return std::nullopt;
    const auto both = [&](const TableRow &upper, const TableRow &lower) {
        const auto joined = joinedHeader(words, upper, lower);
        return joined ? std::optional(TableHeader{lower.number, *joined, knownWords(words, *joined),
                                                  upper.number})
                      : std::nullopt;
    };
    if (chosen != firstRows.cbegin()) {
        if (const auto header = both(*(chosen - 1), *chosen))
            return header;
    }
    // Who points at 企业名称 points at the upper one.
    if (chosen + 1 != firstRows.cend()) {
        if (const auto header = both(*chosen, *(chosen + 1)))
            return header;
    }
    const QStringList single = textsOf(*chosen);
    return TableHeader{rowNumber, single, knownWords(words, single)};
}

} // namespace peiyu
