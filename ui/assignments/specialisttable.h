#pragma once
/// People of one kind of duty with what they serve, those with the most firms first; who is away
/// is marked. Firms may be dropped on a person.
/// Thread: GUI.

#include "domain/listquery.h"
#include "services/contactlist.h"
#include "services/staffingservice.h"

#include <QAbstractTableModel>
#include <QVector>

namespace peiyu {

enum class SpecialistColumn { Name, Unit, Phone, Firms, Unvisited, Unplanned };

class SpecialistTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Which people are shown: 专员, leaders, or members and experts together.
    enum class People { Specialists, Leaders, Team };
    void setShown(People shown);
    People shown() const { return m_shown; }
    /// People on duty, and those off duty when it is asked for or they still serve firms.
    void setLoads(const QVector<SpecialistLoad> &loads,
                  const QHash<SpecialistId, ServingPerson> &people);
    void setLeftToo(bool leftToo);
    /// Null outside the rows.
    const SpecialistLoad *rowAt(int row) const;
    int rowOf(const SpecialistId &id) const;
    SpecialistColumn columnAt(int column) const { return static_cast<SpecialistColumn>(column); }
    qint64 firms() const;     ///< of all of them
    qint64 mostFirms() const; ///< of one
    /// 外出 …; empty for who is there.
    QString awayText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// The firms selected in the list were dropped on this person.
    void firmsDropped(const peiyu::SpecialistId &person);

private:
    void fill();
    bool isShown(const SpecialistLoad &load) const;

    People m_shown = People::Specialists;
    bool m_leftToo = false;
    QVector<SpecialistLoad> m_all;
    QHash<SpecialistId, ServingPerson> m_people;
    QVector<SpecialistLoad> m_rows;
};

/// The firms behind a cell.
ListQuery firmsOf(const SpecialistLoad &load, SpecialistColumn column, QDate asOf);

} // namespace peiyu
