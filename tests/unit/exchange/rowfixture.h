#pragma once
// One row, parsed with a header of its own: cells by header text.

#include "tablefixture.h"

#include "exchange/enterpriserowparser.h"

#include <algorithm>

/// Parses a row whose header is given beside each cell; a name stands in front unless given.
inline peiyu::ParsedRow parseRow(QVector<std::pair<QString, peiyu::TableCell>> cells,
                                 bool dates1904 = false)
{
    using namespace peiyu;
    static const HeaderWords words = *HeaderWords::builtIn();
    const bool named = std::any_of(cells.cbegin(), cells.cend(),
                                   [](const auto &cell) { return cell.first == u"企业名称"; });
    if (!named)
        cells.prepend({u"企业名称"_qs, TableCell::ofText(u"重庆启岚泵业有限公司"_qs)});
    QStringList header;
    TableRow row;
    row.number = 2;
    for (const auto &[head, cell] : cells) {
        header.append(head);
        row.cells.append(cell);
    }
    return EnterpriseRowParser(words, guessMapping(words, header), dates1904).parse(row);
}

inline peiyu::ParsedRow parseRow(const QString &header, const QString &text)
{
    return parseRow({{header, peiyu::TableCell::ofText(text)}});
}
