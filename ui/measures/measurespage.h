#pragma once
/// 一策: the measures of firms by their days, firms that have no 一策, and those whose 一策 is too
/// old to count. Mine for a 专员, those of 本区县 for others.
/// Thread: GUI; writes in the lane.

#include "shell/page.h"

class QAction;
class QStackedWidget;

namespace peiyu {

class FirmListView;
class FirmPreview;
class PageHeader;
class SegmentedSwitch;
class StepActions;
class StepList;

class MeasuresPage final : public Page
{
    Q_OBJECT
public:
    explicit MeasuresPage(const PageContext &context);

    EnterpriseId currentFirm() const override;
    void activate() override;
    void cameBackFrom(const EnterpriseId &firm) override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;
    void showTab(int tab) override;

private:
    void build();
    void makeActions();
    void listen(FirmListView *list);
    void setEmptyStates();
    void showOwn();
    void showCurrent();
    void showStep();
    void showFirmRow();
    void showCounts();
    void applyGate();
    void edit();
    void openFirm();
    void print();
    void printAll();
    bool showsSteps() const;
    FirmListView *firms() const;

    PageHeader *m_header;
    SegmentedSwitch *m_switch;
    QStackedWidget *m_parts;
    StepList *m_steps;
    FirmListView *m_unplanned;
    FirmListView *m_outdated;
    FirmPreview *m_preview;
    StepActions *m_stepActions = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_print = nullptr;
    QAction *m_printAll = nullptr;
    QAction *m_visit = nullptr;
    QAction *m_open = nullptr;
    QAction *m_templates = nullptr;
    QAction *m_settings = nullptr;
    SpecialistId m_shownFor;
};

} // namespace peiyu
