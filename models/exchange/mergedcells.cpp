#include "exchange/mergedcells.h"

namespace peiyu {

void MergedCells::add(int firstRow, int lastRow, int column)
{
    if (lastRow <= firstRow)
        return;
    if (!m_merges.contains({firstRow, column}))
        m_columnsAt[firstRow].append(column);
    m_merges[{firstRow, column}] = lastRow;
}

void MergedCells::fill(TableRow &row)
{
    for (auto it = m_running.begin(); it != m_running.end();) {
        if (it->lastRow < row.number) {
            it = m_running.erase(it);
            continue;
        }
        const int column = it.key();
        while (row.cells.size() <= column)
            row.cells.append(TableCell());
        if (row.cells[column].isEmpty())
            row.cells[column] = it->cell;
        ++it;
    }
    for (const int column : m_columnsAt.value(row.number)) {
        if (row.cell(column).isEmpty())
            continue;
        TableCell cell = row.cell(column);
        cell.covered = true;
        m_running.insert(column, {m_merges.value({row.number, column}), cell});
    }
}

} // namespace peiyu
