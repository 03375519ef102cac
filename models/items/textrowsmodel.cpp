#include "items/textrowsmodel.h"

namespace peiyu {

TextRowsModel::TextRowsModel(const QStringList &heads, QObject *parent)
    : QAbstractTableModel(parent), m_heads(heads)
{
}

void TextRowsModel::setRows(const QVector<QStringList> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

bool TextRowsModel::isFigure(int column) const
{
    return (m_figures >= 0 && column >= m_figures) || m_figureColumns.contains(column);
}

int TextRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant TextRowsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && isFigure(index.column()))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_rows.value(index.row()).value(index.column());
}

QVariant TextRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && isFigure(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_heads.value(section)) : QVariant(section + 1);
}

} // namespace peiyu
