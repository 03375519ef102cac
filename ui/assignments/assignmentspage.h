#pragma once
/// 配备与交接: left what is not as the district's own rule wants it, in the middle those firms,
/// right who serves how many. Firms are given to a person by Ctrl+Shift+A, by dropping them on him,
/// or all at once by a proposal; firms and what is open for them are handed over by Ctrl+Shift+H.
/// Thread: GUI; coverage and loads are read jobs.

#include "assignments/staffinggroups.h"
#include "shell/page.h"

class QAction;
class QStackedWidget;

namespace peiyu {

class CoverageStrip;
class FirmListView;
class PageHeader;
class SpecialistPane;
class ViolationList;

class AssignmentsPage final : public Page
{
    Q_OBJECT
public:
    explicit AssignmentsPage(const PageContext &context);

    EnterpriseId currentFirm() const override;
    void activate() override;
    void cameBackFrom(const EnterpriseId &firm) override;
    void changed(const ChangeSet &changes) override;
    void viewChanged() override;

protected:
    void widthClassChanged(WidthClass width) override;

private:
    struct Figures
    {
        DistrictCoverage coverage;
        QVector<SpecialistLoad> loads;
        QHash<SpecialistId, ServingPerson> people;
        QHash<AreaId, QString> areas;
    };

    void build();
    void connectAll();
    void makeActions();
    void setEmptyState();
    void showGroup();
    void showFirms(const StaffingGroup &group);
    void readFigures();
    void showFigures(const Figures &figures);
    const Plan *plan() const;
    bool showsViolations() const;
    QVector<qint64> selectedKeys() const;
    void applyGate();
    void assignTo(const SpecialistId &person);
    void propose();
    void handOver();
    void openHandovers();
    void addSpecialist();
    void editSpecialist();
    void openPerson();
    void open();

    PageHeader *m_header;
    CoverageStrip *m_coverage;
    StaffingGroups *m_groups;
    QStackedWidget *m_lists;
    FirmListView *m_firms;
    ViolationList *m_violations;
    QAction *m_assign = nullptr;
    QAction *m_propose = nullptr;
    QAction *m_handOver = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_person = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_open = nullptr;
    SpecialistPane *m_people = nullptr;
    Figures m_figures;
    bool m_onPeople = false; ///< where the focus was last, apart from buttons
    Cancellation m_reading;
};

} // namespace peiyu
