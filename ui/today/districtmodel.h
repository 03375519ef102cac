#pragma once
/// The rows of the district's face: towns or specialists with their counts; column 0 is the name.
/// Thread: GUI.

#include "services/todayservice.h"

#include <QAbstractTableModel>

namespace peiyu {

class DistrictModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QVector<TodayRow> &rows, const QString &head);
    const TodayRow *rowAt(int row) const;
    /// None for the name.
    static std::optional<BoardColumn> columnAt(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<TodayRow> m_rows;
    QString m_head;
};

} // namespace peiyu
