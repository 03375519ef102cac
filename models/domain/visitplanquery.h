#pragma once
/// Which planned and made visits a calendar or list shows.

#include "domain/service.h"
#include "domain/workingcalendar.h"

namespace peiyu {

struct VisitPlanQuery
{
    DateSpan days;       ///< half-open; open ends are open
    EnterpriseId firm;   ///< empty: of all firms
    DistrictId district; ///< where the firm is on `asOf`
    AreaId town;
    /// Those this person is to make, and all of the firms he serves.
    SpecialistId specialist;
    QDate asOf;
    bool cancelledToo = false;
    bool openOnly = false;
};

struct PlannedRow
{
    PlannedVisit plan;
    QString firm;
    QString shortName;
    AreaId town;
    QString townName;
    SpecialistId goes; ///< who is to go: the plan's, else who serves the firm
    QString goesName;
    Lateness lateness; ///< of open ones, in working days
};

struct MadeRow
{
    QString id;
    EnterpriseId enterprise;
    QDate on;
    VisitKind kind = VisitKind::OnSite;
    QString unit; ///< another office; empty: our own
    QString text;
    QString firm;
    QString shortName;
    QString specialistName;
};

} // namespace peiyu
