#include "today/districtmodel.h"

#include "domain/displaytext.h"

namespace peiyu {

void DistrictModel::setRows(const QVector<TodayRow> &rows, const QString &head)
{
    beginResetModel();
    m_rows = rows;
    m_head = head;
    endResetModel();
}

const TodayRow *DistrictModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

std::optional<BoardColumn> DistrictModel::columnAt(int column)
{
    return column < 1 ? std::nullopt
                      : std::optional(allBoardColumns[static_cast<size_t>(column - 1)]);
}

int DistrictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DistrictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allBoardColumns.size()) + 1;
}

QVariant DistrictModel::data(const QModelIndex &index, int role) const
{
    const TodayRow *row = rowAt(index.row());
    if (!row)
        return {};
    const auto column = columnAt(index.column());
    if (role == Qt::TextAlignmentRole && column)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return column ? countText(row->count(*column)) : row->name;
}

QVariant DistrictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = columnAt(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return column ? boardColumnText(*column) : m_head;
}

} // namespace peiyu
