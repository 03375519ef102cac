#pragma once
/// 诉求台: what firms ask for, by queue, each with the clock that runs; beside it the one in front
/// with everything that can be done. And the ledger of 督办单, and what each unit did.
/// Thread: GUI.

#include "domain/requestquery.h"
#include "services/requeststatistics.h"
#include "shell/page.h"

class QAction;
class QComboBox;
class QStackedWidget;

namespace peiyu {

class ClockLegend;
class EmptyState;
class PageHeader;
class QueueTiles;
class RequestActions;
class RequestListView;
class RequestPane;
class SegmentedSwitch;
class SupervisionLedger;
class UnitFigures;

class RequestsPage final : public Page
{
    Q_OBJECT
public:
    explicit RequestsPage(const PageContext &context);

    /// Goes to this request in its queue, whatever was filtered.
    void showRequest(const QString &id);
    /// The requests of this question, as another page counted them.
    void showQuery(const RequestQuery &query);

    EnterpriseId currentFirm() const override;
    QString helpHeading() const override;
    void activate() override;
    void showTab(int tab) override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

protected:
    void widthClassChanged(WidthClass width) override;

private:
    /// The segments of the switch of the scope.
    static constexpr int scopeMine = 0;
    static constexpr int scopeDistrict = 1;

    void build();
    void makeActions();
    void connectList();
    void showOwn();
    void setScope(int scope);
    void setUnit(int index);
    void readUnits();
    void showQueue(RequestQueue queue);
    void showOverdue();
    void setQuery(const RequestQuery &query);
    RequestQuery queueQuery(RequestQuery query, RequestQueue queue) const;
    void readCounts();
    void readLimits();
    void showCurrent();
    void showPart(int part);
    void applyGate();
    void print();
    void namePrint();
    QString batchInFront() const;
    EmptyState *emptyQueue();
    void addRequest();
    void exportList();
    bool showsDesk() const;
    bool showsLedger() const;
    void showFigure(RequestFigure figure, const QString &unit);

    PageHeader *m_header;
    SegmentedSwitch *m_switch;
    SegmentedSwitch *m_scope;
    QComboBox *m_unit;
    QStackedWidget *m_parts;
    QueueTiles *m_tiles;
    RequestListView *m_list;
    ClockLegend *m_legend;
    SupervisionLedger *m_ledger;
    UnitFigures *m_figures;
    RequestActions *m_actions;
    RequestPane *m_pane;
    QAction *m_new = nullptr;
    QAction *m_overdue = nullptr;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_limits = nullptr;
    QAction *m_reply = nullptr;
    Cancellation m_counting;
    SpecialistId m_shownFor;
};

} // namespace peiyu
