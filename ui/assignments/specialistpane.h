#pragma once
/// The pane right of the firms: who serves how many, and the actions on one person. Load stands as
/// a bar beside the number; there is no limit.
/// Thread: GUI.

#include "assignments/specialisttable.h"
#include "domain/listquery.h"

#include <QWidget>

class QAction;

namespace peiyu {

class DataTable;
class SegmentedSwitch;
class TablePane;
class TextLabel;

class SpecialistPane final : public QWidget
{
    Q_OBJECT
public:
    /// The actions stay the page's.
    explicit SpecialistPane(const QVector<QAction *> &actions, QWidget *parent = nullptr);

    void setLoads(const QVector<SpecialistLoad> &loads,
                  const QHash<SpecialistId, ServingPerson> &people, const DistrictId &district,
                  QDate asOf);
    const SpecialistLoad *current() const;
    DataTable &table() const { return *m_table; }

signals:
    void currentChanged();
    void firmsRequested(const peiyu::ListQuery &query);
    void firmsDropped(const peiyu::SpecialistId &person);
    /// Enter or a double click on a name.
    void personRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dressTable();
    void show(SpecialistTable::People people);
    void refresh();
    void open(const QModelIndex &index);

    SpecialistTable *m_model;
    SegmentedSwitch *m_switch;
    TextLabel *m_away;
    TablePane *m_pane;
    DataTable *m_table;
    QAction *m_add;
    DistrictId m_district;
    QDate m_asOf;
};

} // namespace peiyu
