#include "plans/planitemmodel.h"

namespace peiyu {

void PlanItemModel::setItems(const QVector<PlanItem> &items, bool byGroup)
{
    beginResetModel();
    m_items = items;
    m_rows.clear();
    QString head;
    for (int i = 0; i < items.size(); ++i) {
        const QString wanted = byGroup ? planGroupText(items[i].group) : items[i].section;
        if (wanted != head && !wanted.isEmpty())
            m_rows.append(Row{-1, wanted});
        head = wanted;
        m_rows.append(Row{i, {}});
    }
    endResetModel();
}

const PlanItem *PlanItemModel::itemAt(int row) const
{
    const int item = m_rows.value(row).item;
    return item >= 0 ? &m_items[item] : nullptr;
}

int PlanItemModel::rowOf(const QString &itemId) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const PlanItem *item = itemAt(row);
        if (item && item->id == itemId)
            return row;
    }
    return -1;
}

int PlanItemModel::firstItemRow() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].item >= 0)
            return row;
    }
    return -1;
}

int PlanItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant PlanItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const PlanItem *item = itemAt(index.row());
    if (!item)
        return index.column() == 0 ? QVariant(m_rows[index.row()].head) : QVariant();
    switch (index.column()) {
    case 0:
        return item->number;
    case 1:
        return item->title;
    default:
        return item->summary;
    }
}

QVariant PlanItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    switch (section) {
    case 0:
        return tr("序号");
    case 1:
        return tr("内容");
    default:
        return tr("要点");
    }
}

Qt::ItemFlags PlanItemModel::flags(const QModelIndex &index) const
{
    return itemAt(index.row()) ? QAbstractTableModel::flags(index) : Qt::ItemIsEnabled;
}

} // namespace peiyu
