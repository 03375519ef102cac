#pragma once
/// What the lists of visits and of promises show: whose, where, up to which day.

#include "domain/service.h"
#include "domain/workingcalendar.h"

namespace peiyu {

enum class VisitSort { Date, Firm };

/// Whose office went: ours, or another one whose visits are noted (无事不扰).
enum class VisitOffice { Any, Own, Others };

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
    QDate since; ///< no visit before it
    std::optional<VisitState> state;
    VisitOffice office = VisitOffice::Any;
    QString meeting; ///< those of one 座谈
    QString find;    ///< part of what was said or of who was met, or a firm as the list finds it
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

/// What the list of promises shows.
struct PromiseQuery
{
    QDate asOf;        ///< given up to this day, and as they stood on it
    EnterpriseId firm; ///< empty: of all firms
    DistrictId district;
    SpecialistId mine; ///< to be kept by this person, or of a firm he serves
    std::optional<PromiseState> state;
    bool overdue = false; ///< open and due before the day
    bool undated = false; ///< open and without a day: nobody is reminded of it
    QDate dueUntil;       ///< due on or before it
    QString find;         ///< part of what was promised or of the firm's name
    int limit = 2000;     ///< rows

    friend bool operator==(const PromiseQuery &, const PromiseQuery &) = default;
};

struct PromiseRow
{
    Promise promise;
    QString firm;
    QString townName;
    QString specialistName; ///< who keeps it
    bool open = true;       ///< on the day
    Lateness lateness;
};

struct PromiseTotals
{
    qint64 promises = 0;
    qint64 overdue = 0;
    qint64 undated = 0; ///< open and without a day
};

} // namespace peiyu
