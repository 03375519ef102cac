#pragma once
/// What the list of visits shows: whose, where, up to which day.

#include "domain/service.h"

namespace peiyu {

enum class VisitSort { Date, Firm };

struct VisitQuery
{
    QDate asOf;        ///< visits up to this day
    EnterpriseId firm; ///< empty: of all firms
    DistrictId district;
    /// Visits this person made, and all visits to the firms he serves: who serves a firm sees every
    /// record of it, whoever wrote it.
    SpecialistId mine;
    SpecialistId visitor; ///< who went
    std::optional<VisitKind> kind;
    QDate since;  ///< no visit before it
    QString find; ///< part of what was said or of who was met, or a firm as the list finds it
    VisitSort sort = VisitSort::Date;
    bool descending = true;

    friend bool operator==(const VisitQuery &, const VisitQuery &) = default;
};

struct VisitRow
{
    qint64 no = 0;
    Visit visit;
    QString firm;
    QString districtName;
    QString townName;
    QString specialistName; ///< who went; empty when not a listed person
};

} // namespace peiyu
