#pragma once
/// Plans entered by the office: facts, numbers with their milestones, tasks, each a row of its own,
/// so that history, undo and exchange know them apart. A milestone may also belong to a number of a
/// built-in plan. Which plan a district works by (现行) stands with the district.
/// Not here: rules (OwnPlanService), the packs that ship (BaseRepository).
/// Thread: the connection's. Errors: Format, NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/plan.h"

#include <QHash>

#include <optional>

namespace peiyu {

class OwnPlanRepository
{
public:
    /// With all their parts, in the order in which they were entered.
    static Result<QVector<Plan>> all(const Connection &connection);
    /// Milestones by target, rising in day; of built-in plans too.
    static Result<QHash<TargetId, QVector<PlanMilestone>>> milestones(const Connection &connection);
    static Result<QHash<DistrictId, PlanId>> chosen(const Connection &connection);
    /// The plan a target or task belongs to; empty when it is none of an own plan.
    static Result<PlanId> planOf(const Connection &connection, const QString &entity,
                                 const QString &id);
    /// What was entered for a target beside its plan: the table of one such live record; empty
    /// when there is none.
    static Result<QString> standingOn(const Connection &connection, const TargetId &target);
    /// Whether there is or was a record of this id: ids are never used twice.
    static Result<bool> known(const Connection &connection, const QString &entity,
                              const QString &id);

    /// The whole plan with all its parts.
    static Result<> insert(UnitOfWork &unit, const Plan &plan);
    /// Facts and what was copied along, not targets and tasks.
    static Result<> update(UnitOfWork &unit, const Plan &plan, std::optional<int> revision);
    /// With all its parts.
    static Result<> remove(UnitOfWork &unit, const Plan &plan);
    /// Inserts or updates; milestones become those of the target. `position` moves it.
    static Result<> putTarget(UnitOfWork &unit, const PlanId &plan, const PlanTarget &target,
                              ChangeOp op, std::optional<int> position);
    static Result<> removeTarget(UnitOfWork &unit, const TargetId &target);
    static Result<> putTask(UnitOfWork &unit, const PlanId &plan, const PlanTask &task, ChangeOp op,
                            std::optional<int> position);
    static Result<> removeTask(UnitOfWork &unit, const QString &task);
    static Result<> setMilestones(UnitOfWork &unit, const TargetId &target,
                                  const QVector<PlanMilestone> &milestones);
    /// Empty: the one whose period holds the day.
    static Result<> choose(UnitOfWork &unit, const DistrictId &district, const PlanId &plan);
};

} // namespace peiyu
