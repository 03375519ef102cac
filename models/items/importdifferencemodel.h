#pragma once
/// What one row of a list would change in the base: field, 库内, 来表.
/// Thread: the window's.

#include "services/importreport.h"

#include <QAbstractTableModel>

namespace peiyu {

class ImportDifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QVector<FieldChange> &changes, int fileRow);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<FieldChange> m_changes;
    int m_fileRow = 0;
};

} // namespace peiyu
