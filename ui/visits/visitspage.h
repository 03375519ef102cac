#pragma once
/// 走访: what was said at which firm, newest first; the firms a next visit was promised to; what
/// was promised to firms and is to be done.
/// Mine for a 专员, those of 本区县 for others.
/// Thread: GUI.

#include "shell/page.h"

class QAction;
class QStackedWidget;

namespace peiyu {

class FirmListView;
class FirmPreview;
class PageHeader;
class PromiseList;
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
    void showTab(int tab) override;
    /// A visit was recorded over the page: it is the one to stand on.
    void standOn(const QString &visit);

private:
    void build();
    void makeActions();
    void showOwn();
    void showPart(int part);
    void showCurrent();
    void showVisit();
    void showDue();
    void showPromise();
    void showPromiseCount();
    void showCounts();
    void applyGate();
    void record(const EnterpriseId &firm);
    void edit();
    void remove();
    void confirm();
    void open();
    bool showsVisits() const;
    bool showsPromises() const;
    EnterpriseId shownFirm() const;

    PageHeader *m_header;
    SegmentedSwitch *m_switch;
    QStackedWidget *m_parts;
    VisitListView *m_visits;
    FirmListView *m_due;
    PromiseList *m_promises;
    FirmPreview *m_preview;
    QAction *m_record = nullptr; ///< of a firm still to be chosen
    QAction *m_visit = nullptr;  ///< of the firm shown
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_open = nullptr;
    QAction *m_meeting = nullptr;
    QAction *m_confirm = nullptr;
    QAction *m_print = nullptr; ///< 走访记录 of the visit
    QAction *m_sheet = nullptr; ///< 走访前一页 of the firm
    QAction *m_keep = nullptr;
    QAction *m_move = nullptr;
    QAction *m_drop = nullptr;
    SpecialistId m_shownFor;
};

} // namespace peiyu
