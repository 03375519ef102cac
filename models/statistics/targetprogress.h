#pragma once
/// Every target of districts' plans against what the base counts, as of any day (decisions §3).
/// One definition for board, report and command.

#include "domain/listquery.h"
#include "domain/plan.h"
#include "domain/targetmath.h"
#include "foundation/result.h"
#include "statistics/areaprogress.h"
#include "statistics/honourcounts.h"

#include <QDate>
#include <QHash>
#include <QVector>

#include <optional>

namespace peiyu {

class Connection;

/// Which plan stands for a district.
enum class PlanChoice {
    Current,      ///< the one it works by on that day
    OfTargetYear, ///< the one of `targetYear`, else the current one
    Ended         ///< every one whose target date has passed
};

/// Firms of one place or chain alone. They are counted, never judged: a target is the district's.
struct ProgressFilter
{
    AreaId area; ///< a town or park
    QString chain;

    bool isEmpty() const { return area.isEmpty() && chain.isEmpty(); }
    friend bool operator==(const ProgressFilter &, const ProgressFilter &) = default;
};

struct ProgressRequest
{
    QDate asOf;
    QVector<DistrictId> districts; ///< in the order wanted
    PlanId plan;                   ///< empty: the plan each district works by on that day
    PlanChoice choice = PlanChoice::Current;
    int targetYear = 0;         ///< of OfTargetYear; those of another year are not ranked
    std::optional<Basis> basis; ///< empty: each target's own; another gives `actual` alone
    bool achieved = true;       ///< find achievedOn too: it needs the whole path of a count
    bool promoted = false;      ///< 含更高梯度
    ProgressFilter filter;
    TargetId only;                 ///< empty: all targets of the plans
    std::optional<AreaView> areas; ///< with the figures of towns and parks, from the same pass
};

/// Where a target's value comes from.
enum class ValueOrigin {
    None,    ///< 未填报, and 无数据 of a counted one
    Pool,    ///< counted from the titles of firms
    Honours, ///< added up from rows of 资质荣誉与成果
    Recorded ///< entered with its source and day
};

struct TargetProgress
{
    PlanTarget target;
    Basis basis = Basis::Stock; ///< the one that was counted
    bool counted = false;
    TargetReading reading;
    QDate achievedOn; ///< first day the goal stood, when it is met
    ValueOrigin origin = ValueOrigin::None;
    std::optional<HonourScope> honours; ///< of Honours: what `actual` was added up from
    std::optional<HonourScope> finalHonours;
    QString recordedSource; ///< of a recorded value, with its day
    QDate recordedOn;
    std::optional<CountScope> actualScope; ///< the firms behind `actual`
    std::optional<CountScope> finalScope;  ///< the firms behind `final`
    bool judged = true; ///< false: counted on another basis or of some firms alone (仅统计)
    std::optional<AreaProgress> areas;
};

struct DistrictProgress
{
    DistrictId district;
    PlanId plan;
    QDate targetDate;
    bool ended = false;  ///< asOf is after the plan's target date
    bool ranked = false; ///< formal, and of the target year most of the districts share
    QVector<TargetProgress> targets;
};

struct ProgressReport
{
    QDate asOf;
    QVector<DistrictProgress> districts;
};

/// Thread: the connection's. Errors: NotFound for an unknown plan; those of the statements.
Result<ProgressReport> targetProgress(const Connection &connection, const PlanCatalog &catalog,
                                      const ProgressRequest &request);

/// 名次 within each tier of the ranked districts that have a rate: the highest first, equal rates
/// share one. Never over tiers.
QHash<TargetId, int> tierRanks(const ProgressReport &report);

/// The target year most of these districts' plans share; of equally many the latest.
int commonTargetYear(const PlanCatalog &catalog, const QVector<DistrictId> &districts);

/// The count of a scope; null (无数据) when no firm is present in its district that day.
Result<std::optional<Quantity>> countEnterprises(const Connection &connection,
                                                 const CountScope &scope);

} // namespace peiyu
