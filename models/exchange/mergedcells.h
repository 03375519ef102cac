#pragma once
/// Vertical merges of a sheet: the rows under the first one get its value back, marked as covered,
/// because a clerk who merges 镇街 over five rows means all five. Which fields may be shared that
/// way is the row parser's (rowcells). Merges over several columns are titles and stay as stored.

#include "exchange/tablecell.h"

#include <QHash>
#include <QVector>

namespace peiyu {

class MergedCells final
{
public:
    /// Rows from 1, columns from 0. Of two merges that begin at one cell the later one counts.
    void add(int firstRow, int lastRow, int column);
    bool isEmpty() const { return m_merges.isEmpty(); }
    /// Rows come in rising order.
    void fill(TableRow &row);

private:
    struct Running
    {
        int lastRow = 0;
        TableCell cell;
    };

    QHash<std::pair<int, int>, int> m_merges; ///< first row and column → last row
    QHash<int, QVector<int>> m_columnsAt;     ///< first row → columns
    QHash<int, Running> m_running;            ///< by column
};

} // namespace peiyu
