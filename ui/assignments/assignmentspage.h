#pragma once
/// 配备: the firms the district's rule wants served and nobody serves, who serves how many, and
/// giving firms to a person.
/// Thread: GUI; coverage and loads are read jobs.

#include "services/staffingservice.h"
#include "shell/page.h"
#include "statistics/coverage.h"

class QAction;

namespace peiyu {

class CoverageStrip;
class FirmListView;
class PageHeader;
class SegmentedSwitch;
class SpecialistPane;

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

private:
    void build();
    void makeActions();
    void setEmptyState();
    void showFirms();
    void readFigures();
    void showFigures(const QVector<DistrictCoverage> &coverage,
                     const QVector<SpecialistLoad> &loads);
    void applyGate();
    void assign();
    void addSpecialist();
    void editSpecialist();
    void open();

    PageHeader *m_header;
    SegmentedSwitch *m_switch;
    CoverageStrip *m_coverage;
    FirmListView *m_firms;
    QAction *m_assign = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_open = nullptr;
    SpecialistPane *m_people = nullptr;
    Cancellation m_reading;
};

} // namespace peiyu
