#pragma once
/// 走访: what was said at which firm, newest first; and the firms a next visit was promised to.
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
class VisitListView;

class VisitsPage final : public Page
{
    Q_OBJECT
public:
    explicit VisitsPage(const PageContext &context);

    /// None over the list of visits: the next visit is rarely to the firm of the last.
    EnterpriseId currentFirm() const override;
    void activate() override;
    void cameBackFrom(const EnterpriseId &firm) override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

private:
    void build();
    void makeActions();
    void showOwn();
    void showPart(int part);
    void showCurrent();
    void showVisit();
    void showPromise();
    void showCounts();
    void applyGate();
    void record(const EnterpriseId &firm);
    void edit();
    void remove();
    void open();
    bool showsVisits() const;
    EnterpriseId shownFirm() const;

    PageHeader *m_header;
    SegmentedSwitch *m_switch;
    QStackedWidget *m_parts;
    VisitListView *m_visits;
    FirmListView *m_due;
    FirmPreview *m_preview;
    QAction *m_record = nullptr; ///< of a firm still to be chosen
    QAction *m_visit = nullptr;  ///< of the firm shown
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_open = nullptr;
    SpecialistId m_shownFor;
};

} // namespace peiyu
