#include "services/planpartservice.h"

#include "foundation/uuidv7.h"
#include "repositories/ownplanrepository.h"
#include "services/ownplanrules.h"
#include "services/ownplanservice.h"
#include "services/permission.h"
#include "services/planservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OwnPlanService)
};

QString titleOf(const Plan &plan, const QString &what)
{
    return Text::tr("计划“%1”：%2").arg(plan.shortTitle, what);
}

PlanTarget *targetIn(Plan &plan, const TargetId &id)
{
    for (QVector<PlanTarget> *targets : {&plan.targets, &plan.indicators}) {
        for (PlanTarget &target : *targets) {
            if (target.id == id)
                return &target;
        }
    }
    return nullptr;
}

PlanTask *taskIn(Plan &plan, const QString &id)
{
    const auto found = std::find_if(plan.tasks.begin(), plan.tasks.end(),
                                    [&](const PlanTask &task) { return task.id == id; });
    return found == plan.tasks.end() ? nullptr : &*found;
}

Failure noTarget(const QString &id)
{
    return failure(ErrorCode::NotFound,
                   Text::tr("没有编号为“%1”的目标，可能刚被删除，请刷新后再看。").arg(id));
}

Failure noTask(const QString &id)
{
    return failure(ErrorCode::NotFound,
                   Text::tr("没有编号为“%1”的任务，可能刚被删除，请刷新后再看。").arg(id));
}

Result<> requireUnused(const Plan &plan, const PlanTask &task)
{
    for (const PlanTarget &indicator : plan.indicators) {
        if (indicator.taskId == task.id)
            return failure(ErrorCode::InUse,
                           Text::tr("任务“%1”下还有指标“%2”，请先删除指标或改到别的任务下。")
                               .arg(task.title, indicator.name));
    }
    return {};
}

int nextPosition(qsizetype count)
{
    return static_cast<int>(count) + 1;
}

Result<> clearParts(const JobContext &context, UnitOfWork &unit, const Plan &plan, bool targets,
                    bool tasks)
{
    if (targets) {
        for (const PlanTarget &target : plan.targets) {
            PEIYU_CHECK(PlanPartService::requireFree(context, target));
            PEIYU_CHECK(OwnPlanRepository::removeTarget(unit, target.id));
        }
    }
    if (!tasks)
        return {};
    for (const PlanTask &task : plan.tasks) {
        PEIYU_CHECK(requireUnused(plan, task));
        PEIYU_CHECK(OwnPlanRepository::removeTask(unit, task.id));
    }
    return {};
}

/// Whether a person should hear of a row the same plan has already.
QStringList twins(const Plan &plan, const QVector<PlanTarget> &added)
{
    QStringList warnings;
    for (const PlanTarget &target : added) {
        if (std::any_of(plan.targets.begin(), plan.targets.end(),
                        [&](const PlanTarget &one) { return one.name == target.name; }))
            warnings.append(Text::tr("目标“%1”这份计划里已经有一个同名的。").arg(target.name));
    }
    return warnings;
}

} // namespace

Result<> PlanPartService::requireFree(const JobContext &context, const PlanTarget &target)
{
    PEIYU_TRY(held, OwnPlanRepository::standingOn(context.connection, target.id));
    if (held.isEmpty())
        return {};
    const QString what = held == u"baseline"         ? Text::tr("基期数")
                         : held == u"recorded_value" ? Text::tr("填报数")
                                                     : Text::tr("目标分解");
    return failure(ErrorCode::InUse, Text::tr("目标“%1”已登记%2，不能删除。要改数值或时限，"
                                              "请直接修改；确实不要了，请先撤销登记的%2。")
                                         .arg(target.name, what));
}

Result<Saved> PlanPartService::putTarget(const JobContext &context, const PlanId &id,
                                         PlanTarget target)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(plan, OwnPlanService::editable(context, id));
    const bool fresh = target.id.isEmpty();
    if (!fresh && !targetIn(plan, target.id))
        return noTarget(target.id.value());
    PEIYU_CHECK(checkTargetOf(plan, target));
    if (fresh)
        target.id = TargetId(newUuid());
    PEIYU_TRY(unit,
              beginUnit(context, titleOf(plan, fresh ? Text::tr("新增目标 %1").arg(target.name)
                                                     : Text::tr("修改目标 %1").arg(target.name))));
    const auto position =
        fresh ? std::optional(nextPosition(plan.targets.size() + plan.indicators.size()))
              : std::nullopt;
    PEIYU_CHECK(OwnPlanRepository::putTarget(
        *unit, plan.id, target, fresh ? ChangeOp::Insert : ChangeOp::Update, position));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{target.id.value(), changes, targetWarnings(target)};
}

Result<Saved> PlanPartService::putTask(const JobContext &context, const PlanId &id, PlanTask task)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(plan, OwnPlanService::editable(context, id));
    const bool fresh = task.id.isEmpty();
    if (!fresh && !taskIn(plan, task.id))
        return noTask(task.id);
    PEIYU_CHECK(checkTask(task));
    if (fresh)
        task.id = newUuid();
    PEIYU_TRY(unit,
              beginUnit(context, titleOf(plan, fresh ? Text::tr("新增任务 %1").arg(task.title)
                                                     : Text::tr("修改任务 %1").arg(task.title))));
    PEIYU_CHECK(OwnPlanRepository::putTask(
        *unit, plan.id, task, fresh ? ChangeOp::Insert : ChangeOp::Update,
        fresh ? std::optional(nextPosition(plan.tasks.size())) : std::nullopt));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{task.id, changes, {}};
}

Result<Saved> PlanPartService::add(const JobContext &context, const PlanId &id,
                                   QVector<PlanTarget> targets, QVector<PlanTask> tasks,
                                   bool replace)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(plan, OwnPlanService::editable(context, id));
    if (targets.isEmpty() && tasks.isEmpty())
        return failure(ErrorCode::Validation, Text::tr("没有可以录入的行。"));
    QStringList parts;
    if (!targets.isEmpty())
        parts.append(Text::tr("目标 %1 个").arg(targets.size()));
    if (!tasks.isEmpty())
        parts.append(Text::tr("任务 %1 项").arg(tasks.size()));
    PEIYU_TRY(unit, beginUnit(context,
                              titleOf(plan, Text::tr("录入%1").arg(parts.join(Text::tr("、"))))));
    QStringList warnings = replace ? QStringList() : twins(plan, targets);
    if (replace)
        PEIYU_CHECK(clearParts(context, *unit, plan, !targets.isEmpty(), !tasks.isEmpty()));
    int position = nextPosition(plan.targets.size() + plan.indicators.size());
    for (PlanTarget &target : targets) {
        PEIYU_CHECK(checkTargetOf(plan, target));
        target.id = TargetId(newUuid());
        PEIYU_CHECK(
            OwnPlanRepository::putTarget(*unit, plan.id, target, ChangeOp::Insert, position++));
        warnings += targetWarnings(target);
    }
    position = nextPosition(plan.tasks.size());
    for (PlanTask &task : tasks) {
        PEIYU_CHECK(checkTask(task));
        task.id = newUuid();
        PEIYU_CHECK(OwnPlanRepository::putTask(*unit, plan.id, task, ChangeOp::Insert, position++));
    }
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{plan.id.value(), changes, warnings};
}

Result<Saved> PlanPartService::removeTarget(const JobContext &context, const TargetId &id)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(planId, OwnPlanRepository::planOf(context.connection, QStringLiteral("plan_target"),
                                                id.value()));
    if (planId.isEmpty())
        return noTarget(id.value());
    PEIYU_TRY(plan, OwnPlanService::editable(context, planId));
    const PlanTarget *target = targetIn(plan, id);
    if (!target)
        return noTarget(id.value());
    PEIYU_CHECK(requireFree(context, *target));
    PEIYU_TRY(unit, beginUnit(context, titleOf(plan, Text::tr("删除目标 %1").arg(target->name))));
    PEIYU_CHECK(OwnPlanRepository::removeTarget(*unit, id));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id.value(), changes, {}};
}

Result<Saved> PlanPartService::removeTask(const JobContext &context, const QString &id)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(planId,
              OwnPlanRepository::planOf(context.connection, QStringLiteral("plan_task"), id));
    if (planId.isEmpty())
        return noTask(id);
    PEIYU_TRY(plan, OwnPlanService::editable(context, planId));
    const PlanTask *task = taskIn(plan, id);
    if (!task)
        return noTask(id);
    PEIYU_CHECK(requireUnused(plan, *task));
    PEIYU_TRY(unit, beginUnit(context, titleOf(plan, Text::tr("删除任务 %1").arg(task->title))));
    PEIYU_CHECK(OwnPlanRepository::removeTask(*unit, id));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> PlanPartService::move(const JobContext &context, const PlanId &id,
                                    const QString &item, int by)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(plan, OwnPlanService::editable(context, id));
    const auto shift = [by](auto &list, const auto &isIt) {
        const auto found = std::find_if(list.begin(), list.end(), isIt);
        if (found == list.end())
            return false;
        const qsizetype at = found - list.begin();
        list.move(at, std::clamp<qsizetype>(at + by, 0, list.size() - 1));
        return true;
    };
    const auto isTarget = [&](const PlanTarget &target) { return target.id.value() == item; };
    const bool target = shift(plan.targets, isTarget) || shift(plan.indicators, isTarget);
    if (!target && !shift(plan.tasks, [&](const PlanTask &task) { return task.id == item; }))
        return noTarget(item);
    PEIYU_TRY(unit, beginUnit(context,
                              titleOf(plan, target ? Text::tr("目标排序") : Text::tr("任务排序"))));
    if (target) {
        const QVector<PlanTarget> all = plan.targets + plan.indicators;
        for (int i = 0; i < all.size(); ++i)
            PEIYU_CHECK(
                OwnPlanRepository::putTarget(*unit, plan.id, all[i], ChangeOp::Update, i + 1));
    } else {
        for (int i = 0; i < plan.tasks.size(); ++i)
            PEIYU_CHECK(
                OwnPlanRepository::putTask(*unit, plan.id, plan.tasks[i], ChangeOp::Update, i + 1));
    }
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{item, changes, {}};
}

Result<Saved> PlanPartService::setMilestones(const JobContext &context, const TargetId &id,
                                             QVector<PlanMilestone> milestones)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(catalog, PlanService::catalog(context));
    const auto placed = catalog->target(id);
    if (!placed)
        return noTarget(id.value());
    PEIYU_CHECK(checkMilestones(*placed->plan, *placed->target, milestones));
    PlanTarget target = *placed->target;
    target.milestones = milestones;
    PEIYU_TRY(unit,
              beginUnit(context, titleOf(*placed->plan, Text::tr("年度目标 %1").arg(target.name))));
    PEIYU_CHECK(OwnPlanRepository::setMilestones(*unit, id, milestones));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    QStringList warnings = targetWarnings(target);
    if (target.quote.isEmpty())
        warnings.removeFirst();
    return Saved{id.value(), changes, warnings};
}

} // namespace peiyu
