#pragma once
/// Measures of 一策 as a table: those of one firm, or of many. Words, person, unit and day are
/// edited in their cells; edited() tells the measure as it is to be, writing it is the view's.
/// Thread: the window's.

#include "domain/measurequery.h"

#include <QAbstractTableModel>

namespace peiyu {

enum class StepColumn { Content, Basis, Who, Unit, Due, Stand, Evidence, Firm };

class StepTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit StepTableModel(const QVector<StepColumn> &columns, QObject *parent = nullptr);

    void setRows(const QVector<StepRow> &rows);
    void setEditable(bool editable) { m_editable = editable; }
    const StepRow *rowAt(int row) const;
    int rowOf(const QString &step) const;
    StepColumn columnAt(int column) const { return m_columns[column]; }
    int columnOf(StepColumn column) const { return static_cast<int>(m_columns.indexOf(column)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited(const peiyu::MeasureStep &step);
    /// What was typed is no day.
    void refused(const QString &sentence);

private:
    QVector<StepColumn> m_columns;
    QVector<StepRow> m_rows;
    bool m_editable = true;
};

/// The evidence in words, and how many files show it.
QString stepEvidenceText(const StepRow &row);

} // namespace peiyu
