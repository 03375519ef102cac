#pragma once
/// 镇街、园区 against their 目标分解, with the sum pinned below and a line that names what is not
/// split and by how much the sum differs. Every figure opens its firms.
/// Thread: GUI.

#include "board/areatablemodel.h"
#include "board/boardactions.h"

#include <QWidget>

class QHBoxLayout;

namespace peiyu {

class DataTable;
class LinkButton;
class TablePane;
class TextLabel;

class AreaTable final : public QWidget
{
    Q_OBJECT
public:
    explicit AreaTable(BoardActions &actions, QWidget *parent = nullptr);

    /// The current row stays, by its area.
    void setTarget(const BoardTarget &target, const std::optional<DistrictCoverage> &coverage);
    void setCurrentArea(const AreaId &area);
    DataTable &table() const { return *m_table; }
    /// The line that names sum and difference; who shows the table places it.
    QWidget *foot() const { return m_foot; }

private:
    void dress();
    void press(const QModelIndex &index);
    void showTotals();
    void showFoot();
    void showEmpty();

    BoardActions &m_actions;
    BoardTarget m_target;
    std::optional<DistrictCoverage> m_coverage;
    AreaTableModel *m_model;
    TablePane *m_pane;
    DataTable *m_table;
    QWidget *m_foot;
    TextLabel *m_words;
    LinkButton *m_gap;
    LinkButton *m_edit;
};

} // namespace peiyu
