#pragma once
/// The first column of a table, kept in sight while the table is scrolled sideways; nothing is
/// there while it is not. It only draws: rows are chosen, opened and hovered in the table below
/// it, which sees the mouse as if nothing lay above. Its head is pressed to sort and dragged at
/// its edge to size the column.
/// For tables whose whole rows are chosen: which cell of a row was pressed must not matter.
/// Thread: GUI.

#include <QWidget>

namespace peiyu {

class DataTable;

class FrozenColumn final : public QWidget
{
    Q_OBJECT
public:
    explicit FrozenColumn(DataTable *table);

    /// How much of the table's left side it covers; 0 while it is not shown.
    int coveredWidth() const;
    /// Logical index of the column; -1 without columns.
    int column() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Head;
    void place();
    bool isWanted() const;

    DataTable *m_table;
    Head *m_head;
};

} // namespace peiyu
