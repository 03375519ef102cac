#pragma once
/// 计划: what a plan says, group by group, each sentence of the document one click away; find
/// within the plan. An own plan is edited here (PlanActions); a built-in one is only read.
/// Thread: GUI.

#include "plans/planitems.h"
#include "shell/page.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QListWidget;

namespace peiyu {

class Banner;
class DataTable;
class EmptyState;
enum class ButtonKind;
class PageHeader;
class PlanActions;
class PlanDetail;
class PlanItemModel;
class TablePane;

class PlanPage final : public Page
{
    Q_OBJECT
public:
    explicit PlanPage(const PageContext &context);

    /// Goes to an item of a plan; an empty item shows its beginning.
    void showItem(const PlanId &plan, const QString &itemId);
    void showTab(int tab) override;
    void activate() override;
    void viewChanged() override;
    void changed(const ChangeSet &changes) override;

private:
    void makeHead();
    void makeBody();
    void makeActions();
    void fillPlans();
    /// The same plan, group and item after something changed.
    void refresh();
    void showWanted(const QString &planId);
    void applyActions();
    /// Why a group has no rows, and the way to fill one of an own plan.
    EmptyState *emptyGroup(PlanGroup group);
    void addButton(EmptyState &place, QAction *action, const QString &text, ButtonKind kind);
    void showPlan();
    void showNote();
    void showGroup();
    void showCurrent();
    void selectRow(int row);
    const Plan *plan() const;

    QVector<PlanItem> m_items;
    PlanActions *m_actions;
    QString m_wanted;     ///< a plan that was made and is not in the catalogue yet
    QString m_wantedItem; ///< likewise a target or task
    PageHeader *m_header;
    QComboBox *m_choice;
    QLineEdit *m_find;
    QListWidget *m_groups;
    TablePane *m_pane;
    DataTable *m_table;
    PlanItemModel *m_model;
    PlanDetail *m_detail;
    QHBoxLayout *m_badges;
    Banner *m_note = nullptr;
};

} // namespace peiyu
