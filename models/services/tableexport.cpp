#include "services/tableexport.h"

#include "domain/quantity.h"
#include "exchange/tablewriter.h"

#include <algorithm>

namespace peiyu {

namespace {

constexpr int widestColumn = 60;

/// Chinese signs take two columns.
int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2E80 ? 1 : 2;
    return width;
}

TableCell cellOf(const QString &text, bool number)
{
    QString digits = text;
    digits.remove(u',');
    if (number && Quantity::fromText(digits))
        return TableCell::ofNumber(digits);
    return TableCell::ofText(text == u"—" ? QString() : text);
}

} // namespace

Result<> exportTable(const QString &path, const ExportedTable &table)
{
    TableLayout layout;
    layout.sheet = table.name;
    for (qsizetype column = 0; column < table.heads.size(); ++column) {
        int width = widthOf(table.heads[column]);
        for (const QStringList &row : table.rows)
            width = std::max(width, widthOf(row.value(column)));
        layout.columns.append({table.heads[column], std::min(width + 2, widestColumn)});
    }
    PEIYU_TRY(writer, createTable(path, layout));
    for (const QStringList &row : table.rows) {
        QVector<TableCell> cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells.append(
                cellOf(row[column], table.numberColumns.contains(static_cast<int>(column))));
        PEIYU_CHECK(writer->append(cells));
    }
    return writer->finish();
}

} // namespace peiyu
