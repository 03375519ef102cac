#pragma once
/// What a list of firms shows: filter, order and day. The same value stands behind the page, the
/// command line, and every number of the board (`counted`), so a list is its number.

#include "domain/tier.h"
#include "domain/vocabulary.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <optional>

namespace peiyu {

/// The firms behind one count of titles (decisions §3).
struct CountScope
{
    DistrictId district;
    AreaId area; ///< a town or park; empty: the whole district
    Tier tier = Tier::Innovative;
    Basis basis = Basis::Stock; ///< Stock, Cumulative or NewInPeriod
    bool promoted = false;      ///< 含更高梯度
    QDate on;
    QDate periodStart; ///< of NewInPeriod

    friend bool operator==(const CountScope &, const CountScope &) = default;
};

enum class EnterpriseSort {
    Name,
    CreditCode,
    Town,
    Industry,
    HighestTier,
    ValidUntil,
    Specialist,
    LastVisit,
    NextVisit,
    Stage,
    StepDue
};

struct SortKey
{
    EnterpriseSort column = EnterpriseSort::Name;
    bool descending = false;
    /// Rising days with none at the end, as spreadsheets sort; else none comes first.
    bool missingLast = false;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

struct ListQuery
{
    QDate asOf;
    QString find; ///< part of a name, code tail, initials
    DistrictId district;
    AreaId town;
    std::optional<Tier> tier; ///< any title of it valid at asOf
    SpecialistId specialist;
    bool unassigned = false;
    bool assigned = false;  ///< with a specialist, whoever it is
    bool titled = false;    ///< a valid provincial or little-giant title: whom a plan wants staffed
    bool unvisited = false; ///< never visited on site
    bool exitedToo = false; ///< firms that left the pool are hidden unless asked for
    std::optional<bool> planned; ///< with a 一策, or without
    bool promised = false;       ///< a next visit was promised and is not kept yet
    std::optional<CountScope> counted;
    QVector<SortKey> sort = {SortKey{}};

    /// The firms of one number, not a search.
    bool isDrilled() const { return counted.has_value(); }

    friend bool operator==(const ListQuery &, const ListQuery &) = default;
};

/// What the rows of the list show, as of the query's day.
struct EnterpriseRow
{
    EnterpriseId id;
    qint64 no = 0;
    QString name;
    QString shortName;
    QString creditCode;
    QString registrationNo;
    bool codePending = false;
    DistrictId district;
    QString districtName;
    QString townName;
    QString parkName;
    QString industry;
    std::optional<Stage> stage;
    QVector<Tier> validTiers;
    std::optional<Tier> highestTier;
    QDate validUntil; ///< of the highest tier
    SpecialistId specialist;
    QString specialistName;
    QDate lastVisit;  ///< 最近实地
    QDate nextVisit;  ///< promised at the latest visit
    QString nextStep; ///< of its 一策
    QDate nextStepDue;
    std::optional<Tier> goal; ///< 目标梯度 of its 一策
    QDate goalDate;
    QString gap;       ///< 主要差距
    QString stepOwner; ///< 责任人
};

/// Sums of a whole list, not of the rows fetched.
struct EnterpriseTotals
{
    static constexpr int soonDays = 90;

    qint64 firms = 0;
    std::array<qint64, allTiers.size()> highest{}; ///< by the highest title, in the order of Tier
    qint64 endingSoon = 0;                         ///< that title ends within soonDays
    qint64 unassigned = 0;                         ///< 无专员
    qint64 neverVisited = 0;                       ///< 未实地
    qint64 visitOverdue = 0;
    qint64 unplanned = 0; ///< 未制定一策
    qint64 stepOverdue = 0;
};

} // namespace peiyu
