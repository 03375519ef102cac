#include "items/tablepreviewmodel.h"

#include "exchange/columnmapping.h"

#include <algorithm>

namespace peiyu {

void TablePreviewModel::setRows(const QVector<TableRow> &rows, const QStringList &heads)
{
    beginResetModel();
    m_rows = rows;
    m_heads = heads;
    m_columns = static_cast<int>(heads.size());
    for (const TableRow &row : m_rows)
        m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
    endResetModel();
}

int TablePreviewModel::shownRow(int fileRow) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].number == fileRow)
            return i;
    }
    return -1;
}

int TablePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TablePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant TablePreviewModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_rows.size())
        return {};
    const TableCell &cell = m_rows[index.row()].cell(index.column());
    // A cell may hold a whole paragraph; a table shows its first line.
    if (role == Qt::DisplayRole)
        return cell.text.simplified().left(200);
    if (role == Qt::ToolTipRole)
        return cell.text.left(2000);
    if (role == Qt::TextAlignmentRole && cell.kind == CellKind::Number)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant TablePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return fileRow(section);
    const QString head = m_heads.value(section).simplified();
    return head.isEmpty() ? columnLetters(section) : head;
}

} // namespace peiyu
