#pragma once
/// The pane right of the firms: who serves how many, and the actions on one person.
/// Thread: GUI.

#include "assignments/specialisttable.h"
#include "domain/listquery.h"

#include <QWidget>

class QAction;

namespace peiyu {

class DataTable;
class TablePane;
class TextLabel;

class SpecialistPane final : public QWidget
{
    Q_OBJECT
public:
    /// The actions stay the page's.
    SpecialistPane(QAction *add, QAction *edit, QWidget *parent = nullptr);

    void setLoads(const QVector<SpecialistLoad> &loads, const DistrictId &district, QDate asOf);
    const SpecialistLoad *current() const;
    DataTable &table() const { return *m_table; }

signals:
    void currentChanged();
    void firmsRequested(const peiyu::ListQuery &query);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dressTable();
    void open(const QModelIndex &index);

    SpecialistTable *m_model;
    TextLabel *m_title;
    TablePane *m_pane;
    DataTable *m_table;
    QAction *m_add;
    DistrictId m_district;
    QDate m_asOf;
};

} // namespace peiyu
