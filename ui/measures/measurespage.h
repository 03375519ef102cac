#pragma once
/// 一策: firms with their next step by the day it is due, and those that have none yet.
/// Mine for a 专员, those of 本区县 for others.
/// Thread: GUI.

#include "shell/page.h"

class QAction;
class QStackedWidget;

namespace peiyu {

class FirmListView;
class FirmPreview;
class PageHeader;
class SegmentedSwitch;

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

private:
    void build();
    void makeActions();
    void listen(FirmListView *list);
    void setEmptyStates();
    void showOwn();
    void showCurrent();
    void showCounts();
    void applyGate();
    void edit();
    FirmListView *shown() const;

    PageHeader *m_header;
    SegmentedSwitch *m_switch;
    QStackedWidget *m_parts;
    FirmListView *m_planned;
    FirmListView *m_unplanned;
    FirmPreview *m_preview;
    QAction *m_edit = nullptr;
    QAction *m_print = nullptr;
    QAction *m_visit = nullptr;
    QAction *m_open = nullptr;
    SpecialistId m_shownFor;
};

} // namespace peiyu
