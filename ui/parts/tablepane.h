#pragma once
/// A table with what belongs to it: an edge, the totals pinned below, and in its place the empty
/// state while there are no rows.
/// Thread: GUI.

#include <QWidget>

class QStackedLayout;

namespace peiyu {

class DataTable;
class EmptyState;
class TotalsRow;

class TablePane final : public QWidget
{
    Q_OBJECT

public:
    explicit TablePane(QWidget *parent = nullptr);

    DataTable *table() const { return m_table; }
    TotalsRow *totals() const { return m_totals; }
    /// Off where the table fills a page from edge to edge.
    void setEdge(bool edge);
    /// Takes the widget shown instead of the rows; replaces and deletes the one before.
    void setEmptyState(EmptyState *state);
    void showEmptyState(bool empty);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DataTable *m_table;
    TotalsRow *m_totals;
    QStackedLayout *m_stack;
    EmptyState *m_empty = nullptr;
    bool m_edge = true;
};

} // namespace peiyu
