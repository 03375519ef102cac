#pragma once
/// What can be done with the plan shown and the item selected in it; each action says why it cannot
/// be used. A built-in plan is only read: its way out is the copy.
/// Thread: GUI; writes in the lane.

#include "plans/planitems.h"
#include "shell/pagecontext.h"

#include <QObject>

class QAction;
class QWidget;

namespace peiyu {

class FormDialog;
struct Saved;

class PlanActions final : public QObject
{
    Q_OBJECT
public:
    /// Actions live on `page`, with their keys.
    PlanActions(const PageContext &context, QWidget *page);

    /// What they are about from now on; null: nothing there.
    void setSubject(const Plan *plan, PlanGroup group, const PlanItem *item);

    QAction *create;
    QAction *edit;
    QAction *add;
    QAction *paste;
    QAction *use;
    QAction *copy;
    QAction *facts;
    QAction *save;
    QAction *open;
    QAction *removePlan;
    QAction *districts;
    QAction *up;
    QAction *down;
    QAction *remove;

signals:
    /// This plan is to be shown.
    void wanted(const QString &planId);
    /// This target or task is to be selected.
    void itemWanted(const QString &itemId);

private:
    QAction *action(const char *name, const QString &text, const QString &key,
                    void (PlanActions::*slot)());
    void createPlan();
    void copyPlan();
    void editItem();
    void editFacts();
    void addItem();
    void pasteTable();
    void usePlan();
    void savePack();
    void openPack();
    void removeWholePlan();
    void editDistricts();
    void removeItem();
    void moveUp();
    void moveDown();
    void move(int by);
    void write(JobRunner::Work<Saved> work, bool showsPlan);
    void tell(const QString &id, bool showsPlan);
    void present(FormDialog *dialog, bool showsPlan);
    void takePack(const QString &path);
    /// The item is a target, an indicator or a task of an own plan.
    bool onPart() const;

    PageContext m_context;
    QWidget *m_page;
    const Plan *m_plan = nullptr;
    PlanGroup m_group = PlanGroup::Overview;
    QString m_item;
    QString m_itemTitle;
};

} // namespace peiyu
