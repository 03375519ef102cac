#pragma once
/// Measures in a table, of one firm or of many: F2 edits the cell one stands on, Enter opens the
/// measure. What is edited is written at once, with 撤销; place stays when data change.
/// Not here: which measures, what is done with one (the page, the tab).
/// Thread: GUI; writes in the lane.

#include "items/steptablemodel.h"
#include "shell/pagecontext.h"

#include <QWidget>

namespace peiyu {

class DataTable;
class EmptyState;
class TablePane;

class StepTable final : public QWidget
{
    Q_OBJECT
public:
    StepTable(const PageContext &context, const QVector<StepColumn> &columns,
              QWidget *parent = nullptr);

    void setRows(const QVector<StepRow> &rows);
    /// Shown in place of the rows while there are none.
    void setEmptyState(EmptyState *state);
    /// Null when none is current.
    const StepRow *currentRow() const;
    void select(const QString &step);
    DataTable &table() const { return *m_table; }
    TablePane *pane() const { return m_pane; }
    int rows() const { return m_model->rowCount(); }

signals:
    void currentChanged();
    void opened();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    void widenContent();
    void write(const MeasureStep &step);

    PageContext m_context;
    TablePane *m_pane;
    DataTable *m_table;
    StepTableModel *m_model;
};

} // namespace peiyu
