#pragma once
/// The rows of one group of a plan, tasks under the heads of their sections; or what was found in
/// all groups, each under the head of its group.
/// Thread: GUI.

#include "plans/planitems.h"

#include <QAbstractTableModel>

namespace peiyu {

class PlanItemModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `byGroup`: heads are groups, else the sections of the items.
    void setItems(const QVector<PlanItem> &items, bool byGroup);
    /// Null for a head.
    const PlanItem *itemAt(int row) const;
    /// −1: not among the rows.
    int rowOf(const QString &itemId) const;
    int firstItemRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int item = -1;
        QString head;
    };

    QVector<PlanItem> m_items;
    QVector<Row> m_rows;
};

} // namespace peiyu
