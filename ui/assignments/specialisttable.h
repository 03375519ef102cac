#pragma once
/// The 专员 with what they serve, those with the most firms first.
/// Thread: GUI.

#include "domain/listquery.h"
#include "services/staffingservice.h"

#include <QAbstractTableModel>
#include <QVector>

namespace peiyu {

enum class SpecialistColumn { Name, Unit, Firms, Unvisited, Unplanned };

class SpecialistTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// People on duty, and those off duty who still serve firms. Leaders are left out.
    void setLoads(const QVector<SpecialistLoad> &loads);
    /// Null outside the rows.
    const SpecialistLoad *rowAt(int row) const;
    int rowOf(const SpecialistId &id) const;
    SpecialistColumn columnAt(int column) const { return static_cast<SpecialistColumn>(column); }
    qint64 firms() const; ///< of all of them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVector<SpecialistLoad> m_rows;
};

/// The firms behind a cell.
ListQuery firmsOf(const SpecialistLoad &load, SpecialistColumn column, QDate asOf);

} // namespace peiyu
