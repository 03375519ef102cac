#pragma once
/// The table of targets under cards and charts: every figure leads to its firms; Enter opens what
/// the row is judged by.
/// Thread: GUI.

#include "board/boardactions.h"
#include "board/targettablemodel.h"

#include <QWidget>

namespace peiyu {

class DataTable;
class TablePane;

class TargetTable final : public QWidget
{
    Q_OBJECT
public:
    TargetTable(BoardActions &actions, const QVector<TargetColumn> &columns,
                QWidget *parent = nullptr);
    ~TargetTable() override;

    /// The current target stays, by its id.
    void setTargets(const QVector<BoardTarget> &targets, QDate asOf);
    /// Null when no row is current.
    const BoardTarget *currentTarget() const;
    /// −1 when no row is current.
    int currentIndex() const;
    void setCurrentIndex(int target);
    DataTable &table() const { return *m_table; }
    TablePane &pane() const { return *m_pane; }
    const TargetTableModel &model() const { return *m_model; }

signals:
    void currentChanged(int target);

private:
    void dress();
    void press(const QModelIndex &index);
    void arrange();

    BoardActions &m_actions;
    TargetTableModel *m_model;
    TablePane *m_pane;
    DataTable *m_table;
};

} // namespace peiyu
