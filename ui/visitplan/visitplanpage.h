#pragma once
/// 走访计划: a month or a quarter of planned and made visits, beside it coverage against the
/// cadence and the firms still to be visited. Mine for a 专员, those of 本区县 for others.
/// Thread: GUI.

#include "shell/page.h"
#include "statistics/visitcoverage.h"
#include "visitplan/calendarentries.h"

class QAction;
class QStackedWidget;

namespace peiyu {

class Banner;
class CoverageHeat;
class CoveragePane;
class MonthGrid;
class PageHeader;
class QuarterMonths;
class SegmentedSwitch;
class TextLabel;

/// What one reading brings.
struct VisitPlanReading
{
    QVector<PlannedRow> planned;
    QVector<MadeRow> made;
    VisitCoverage coverage;
    DutySums before;
    WorkingCalendar calendar;
};

class VisitPlanPage final : public Page
{
    Q_OBJECT
public:
    explicit VisitPlanPage(const PageContext &context);

    EnterpriseId currentFirm() const override;
    void activate() override;
    void showTab(int tab) override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

protected:
    void widthClassChanged(WidthClass width) override;

private:
    enum View { Month, Quarter };

    void build();
    QWidget *buildBody();
    QWidget *buildQuarter();
    void makeHeadActions();
    void makeActions();
    void applyGate();
    void followFocus(const QWidget *now);
    void choose(const QString &entry);
    void showSide(bool shown);
    void setScope();
    void read();
    void show(const VisitPlanReading &reading);
    void showDay();
    void showView(int view);
    /// Another day: read again when it lies in another quarter.
    void goTo(QDate day);
    void step(int direction);
    ListQuery scope() const;
    DateSpan readDays() const;
    const DayVisit *chosen() const;
    const FirmDuty *chosenDue() const;
    const DayVisit *openEntry() const;
    void plan();
    void move(const QString &plan, QDate day);
    void cancel();
    void record();
    void exempt();
    void schedule();
    void openFirm(const EnterpriseId &firm);

    PageHeader *m_header;
    SegmentedSwitch *m_view;
    SegmentedSwitch *m_whose;
    TextLabel *m_period;
    TextLabel *m_legend;
    Banner *m_emptyQuarter;
    QStackedWidget *m_views;
    MonthGrid *m_month;
    QuarterMonths *m_quarter;
    CoverageHeat *m_heat;
    CoveragePane *m_side;
    QAction *m_before = nullptr;
    QAction *m_after = nullptr;
    QAction *m_plan = nullptr;
    QAction *m_schedule = nullptr;
    QAction *m_settings = nullptr;
    QAction *m_move = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_record = nullptr;
    QAction *m_exempt = nullptr;
    CalendarEntries m_entries;
    VisitCoverage m_coverage;
    QDate m_day;
    DateSpan m_read; ///< days that were read
    SpecialistId m_shownFor;
    bool m_inSide = false; ///< the keyboard was last in the pane beside, not in the calendar
    int m_asked = 0;       ///< an overtaken answer is dropped
};

} // namespace peiyu
