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
    Stage
};

struct SortKey
{
    EnterpriseSort column = EnterpriseSort::Name;
    bool descending = false;
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
    bool exitedToo = false; ///< firms that left the pool are hidden unless asked for
    std::optional<CountScope> counted;
    QVector<SortKey> sort = {SortKey{}};

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
};

} // namespace peiyu
