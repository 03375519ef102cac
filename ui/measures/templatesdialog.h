#pragma once
/// 一策模板 of one tier after the other, edited as a table: measure, basis, unit, days, and the
/// figure that ends it. Saving replaces 本系统默认 for 本区县; 恢复默认 takes that back.
/// Thread: GUI; writes in the lane.

#include "domain/tier.h"
#include "shell/formdialog.h"

class QAction;
class QComboBox;
class QStandardItemModel;

namespace peiyu {

class ActionButton;
class DataTable;
class TablePane;
class TextLabel;

class TemplatesDialog final : public FormDialog
{
    Q_OBJECT
public:
    TemplatesDialog(const PageContext &context, Tier tier, QWidget *parent);

private:
    void save() override;
    void makeTable();
    void makeFooter();
    void read();
    void changeTier();
    void addEmptyRow();
    void removeRow();
    void moveRow(int places);
    void reset();

    Tier m_tier;
    QComboBox *m_tiers;
    TextLabel *m_origin;
    TablePane *m_pane;
    DataTable *m_table;
    QStandardItemModel *m_model;
    ActionButton *m_reset = nullptr;
    bool m_filling = false;
};

} // namespace peiyu
