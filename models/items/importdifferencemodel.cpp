#include "items/importdifferencemodel.h"

namespace peiyu {

void ImportDifferenceModel::setChanges(const QVector<FieldChange> &changes, int fileRow)
{
    beginResetModel();
    m_changes = changes;
    m_fileRow = fileRow;
    endResetModel();
}

int ImportDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ImportDifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ImportDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_changes.size())
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const FieldChange &change = m_changes[index.row()];
    const QString empty = tr("（空）");
    switch (index.column()) {
    case 0:
        return change.label;
    case 1:
        return change.before.isEmpty() ? empty : change.before;
    case 2:
        return change.after.isEmpty() ? empty : change.after;
    default:
        return {};
    }
}

QVariant ImportDifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0:
        return tr("字段");
    case 1:
        return tr("库内");
    case 2:
        return m_fileRow > 0 ? tr("来表 第 %1 行").arg(m_fileRow) : tr("来表");
    default:
        return {};
    }
}

} // namespace peiyu
