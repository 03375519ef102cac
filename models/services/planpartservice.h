#pragma once
/// The targets, milestones and tasks of own plans: added, changed, moved, removed, one change set
/// each. The milestones of a built-in plan's targets are the office's own too.
/// Thread: the context's. Errors: Validation with the field, NotFound, InUse for what values or
/// indicators stand on, ReadOnly for a built-in plan, Permission.

#include "domain/plan.h"
#include "services/saved.h"

namespace peiyu {

class PlanPartService
{
public:
    /// Adds a target without id at the end, else changes it; its milestones become those given.
    static Result<Saved> putTarget(const JobContext &context, const PlanId &plan,
                                   PlanTarget target);
    static Result<Saved> putTask(const JobContext &context, const PlanId &plan, PlanTask task);
    /// Several at once, behind those there are: what was pasted. `replace` puts them in the place
    /// of all targets (tasks) of the plan; those that something stands on refuse.
    static Result<Saved> add(const JobContext &context, const PlanId &plan,
                             QVector<PlanTarget> targets, QVector<PlanTask> tasks, bool replace);
    static Result<Saved> removeTarget(const JobContext &context, const TargetId &target);
    static Result<Saved> removeTask(const JobContext &context, const QString &task);
    /// A target or task changes places with its neighbour: −1 up, 1 down.
    static Result<Saved> move(const JobContext &context, const PlanId &plan, const QString &item,
                              int by);
    /// Of a target of any plan.
    static Result<Saved> setMilestones(const JobContext &context, const TargetId &target,
                                       QVector<PlanMilestone> milestones);
    /// InUse while a 基期数, a 填报数 or a share of it was entered.
    static Result<> requireFree(const JobContext &context, const PlanTarget &target);
};

} // namespace peiyu
