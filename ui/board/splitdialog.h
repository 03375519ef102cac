#pragma once
/// 维护目标分解: towns and parks with their share, typed, pasted from a spreadsheet (Ctrl+V) or
/// proposed by present share; the sum stands against the district's target all the while.
/// Thread: GUI; reading and proposing are read jobs.

#include "board/boardwords.h"
#include "shell/formdialog.h"

class QCheckBox;

namespace peiyu {

class DataTable;
class SplitTableModel;
class TablePane;
class TextLabel;
struct SplitProposal;

class SplitDialog final : public FormDialog
{
    Q_OBJECT
public:
    SplitDialog(const PageContext &context, const BoardTarget &target, QWidget *parent);

protected:
    void save() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    void makeTable();
    void readSplit();
    void propose();
    void paste();
    void showSum();

    BoardTarget m_target;
    SplitTableModel *m_model;
    TablePane *m_pane;
    DataTable *m_table;
    QCheckBox *m_parks;
    TextLabel *m_sum;
    TextLabel *m_note;
};

} // namespace peiyu
