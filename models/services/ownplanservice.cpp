#include "services/ownplanservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/ownplanrepository.h"
#include "repositories/placerepository.h"
#include "services/ownplanrules.h"
#include "services/planservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OwnPlanService)
};

Result<> checkDistrict(const JobContext &context, const DistrictId &wanted)
{
    PEIYU_TRY(districts, PlaceRepository::districts(context.connection));
    QStringList ids;
    for (const District &district : districts) {
        if (district.id == wanted)
            return {};
        ids.append(district.id.value());
    }
    return fieldFailure(QStringLiteral("district"),
                        Text::tr("这个库里没有区县“%1”，可用：%2。")
                            .arg(wanted.value(), ids.join(QStringLiteral("、"))));
}

/// What a new plan takes over from the one its district works by: words for tiers, staffing rule.
Plan blankPlan(const PlanCatalog &catalog, const DistrictId &district, QDate today)
{
    Plan plan;
    const Plan *before = catalog.currentPlan(district, today);
    if (!before && !catalog.plansOf(district).isEmpty())
        before = catalog.plansOf(district).first();
    if (before) {
        plan.tiers = before->tiers;
        plan.staffing = before->staffing;
    }
    return plan;
}

/// The parts that hold for any plan of the office; the sentences of the old document are not
/// those of the new one.
Plan copiedPlan(const Plan &source)
{
    Plan plan = source;
    plan.origin = PlanOrigin::Entered;
    for (QString *words :
         {&plan.title, &plan.titleNote, &plan.noticeTitle, &plan.statusInText, &plan.draftWords,
          &plan.issuingBodyNote, &plan.documentNumber, &plan.approvedBy, &plan.interpretationBody,
          &plan.applicability, &plan.effectiveText, &plan.periodNote, &plan.preamble,
          &plan.guidingText, &plan.targetsText, &plan.taskIntroText, &plan.staffingQuote})
        words->clear();
    plan.basedOn.clear();
    plan.closingTexts.clear();
    plan.issueDate = {};
    plan.effectiveTo = {};
    plan.note = Text::tr("复制自“%1”：数值、时限和出处须按新文件核改。")
                    .arg(source.shortTitle.isEmpty() ? planTitleText(source) : source.shortTitle);
    return plan;
}

void setPeriod(Plan &plan, const NewPlan &order)
{
    if (!order.from.isNull()) {
        plan.startYear = order.from.year();
        // The first of January is the year's; another day is one the document names.
        plan.effectiveFrom = order.from == QDate(order.from.year(), 1, 1) ? QDate() : order.from;
    }
    if (order.until.isNull())
        return;
    plan.endYear = order.until.year();
    plan.targetDate = order.until;
    plan.targetDateText.clear();
    for (QVector<PlanTarget> *targets : {&plan.targets, &plan.indicators}) {
        for (PlanTarget &target : *targets) {
            target.milestones.clear();
            if (target.deadline.isNull())
                continue;
            target.deadline = order.until;
            target.deadlineText.clear();
        }
    }
}

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

/// What was entered for a target beside the plan: it would be left alone.
Result<> requireFree(const JobContext &context, const PlanTarget &target)
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

Result<> requireFree(const Plan &plan, const PlanTask &task)
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
            PEIYU_CHECK(requireFree(context, target));
            PEIYU_CHECK(OwnPlanRepository::removeTarget(unit, target.id));
        }
    }
    if (!tasks)
        return {};
    for (const PlanTask &task : plan.tasks) {
        PEIYU_CHECK(requireFree(plan, task));
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

Plan OwnPlanService::withNewIds(Plan plan, const DistrictId &district)
{
    plan.id = PlanId(newUuid());
    plan.district = district;
    plan.origin = PlanOrigin::Entered;
    plan.revision = 0;
    QHash<QString, QString> tasks;
    for (PlanTask &task : plan.tasks) {
        const QString fresh = newUuid();
        tasks.insert(task.id, fresh);
        task.id = fresh;
    }
    for (QVector<PlanTarget> *targets : {&plan.targets, &plan.indicators}) {
        for (PlanTarget &target : *targets) {
            target.id = TargetId(newUuid());
            target.taskId = tasks.value(target.taskId, target.taskId);
        }
    }
    for (MoneyRule &rule : plan.moneyRules)
        rule.taskId = tasks.value(rule.taskId, rule.taskId);
    for (ServiceMechanism &mechanism : plan.serviceMechanisms)
        mechanism.taskId = tasks.value(mechanism.taskId, mechanism.taskId);
    return plan;
}

Result<> OwnPlanService::checkNameFree(const JobContext &context, const Plan &plan)
{
    PEIYU_TRY(catalog, PlanService::catalog(context));
    for (const Plan *other : catalog->plansOf(plan.district)) {
        if (other->id == plan.id || foldedName(other->shortTitle) != foldedName(plan.shortTitle))
            continue;
        const QString sentence =
            Text::tr("这个区县已经有一份计划叫“%1”，请换一个简称。").arg(other->shortTitle);
        return Failure(Error{
            ErrorCode::Duplicate, sentence, {}, {FieldIssue{QStringLiteral("name"), 0, sentence}}});
    }
    return {};
}

Result<Plan> OwnPlanService::editable(const JobContext &context, const PlanId &id)
{
    PEIYU_TRY(plan, PlanService::named(context, id.value()));
    if (plan.isOwn())
        return plan;
    return failure(ErrorCode::ReadOnly,
                   Text::tr("“%1”是%2，按文件原文保存，不能改。要在它的基础上改，请复制成本单位的"
                            "计划再改。")
                       .arg(plan.shortTitle, plan.origin == PlanOrigin::BuiltIn
                                                 ? Text::tr("内置计划")
                                                 : Text::tr("示例计划")));
}

Result<Saved> OwnPlanService::create(const JobContext &context, const NewPlan &order)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditTargets));
    PEIYU_CHECK(checkDistrict(context, order.district));
    PEIYU_TRY(catalog, PlanService::catalog(context));
    Plan plan = blankPlan(*catalog, order.district, context.clock.today());
    if (!order.copyOf.isEmpty()) {
        PEIYU_TRY(source, PlanService::named(context, order.copyOf.value()));
        plan = copiedPlan(source);
    }
    plan = withNewIds(plan, order.district);
    plan.shortTitle = order.name;
    plan.state = PlanState::Draft;
    setPeriod(plan, order);
    PEIYU_CHECK(checkPlanFacts(plan));
    PEIYU_CHECK(checkNameFree(context, plan));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("新建计划“%1”").arg(plan.shortTitle)));
    PEIYU_CHECK(OwnPlanRepository::insert(*unit, plan));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    QStringList warnings;
    if (!order.copyOf.isEmpty())
        warnings.append(plan.note);
    return Saved{plan.id.value(), changes, warnings};
}

Result<Saved> OwnPlanService::change(const JobContext &context, Plan plan)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditTargets));
    PEIYU_TRY(stored, editable(context, plan.id));
    plan.district = stored.district;
    PEIYU_CHECK(checkPlanFacts(plan));
    PEIYU_CHECK(checkNameFree(context, plan));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("修改计划“%1”").arg(plan.shortTitle)));
    PEIYU_CHECK(OwnPlanRepository::update(
        *unit, plan, plan.revision > 0 ? std::optional(plan.revision) : std::nullopt));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{plan.id.value(), changes, {}};
}

Result<Saved> OwnPlanService::putTarget(const JobContext &context, const PlanId &id,
                                        PlanTarget target)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditTargets));
    PEIYU_TRY(plan, editable(context, id));
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

Result<Saved> OwnPlanService::putTask(const JobContext &context, const PlanId &id, PlanTask task)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditTargets));
    PEIYU_TRY(plan, editable(context, id));
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

Result<Saved> OwnPlanService::add(const JobContext &context, const PlanId &id,
                                  QVector<PlanTarget> targets, QVector<PlanTask> tasks,
                                  bool replace)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditTargets));
    PEIYU_TRY(plan, editable(context, id));
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

Result<Saved> OwnPlanService::removeTarget(const JobContext &context, const TargetId &id)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditTargets));
    PEIYU_TRY(planId, OwnPlanRepository::planOf(context.connection, QStringLiteral("plan_target"),
                                                id.value()));
    if (planId.isEmpty())
        return noTarget(id.value());
    PEIYU_TRY(plan, editable(context, planId));
    const PlanTarget *target = targetIn(plan, id);
    if (!target)
        return noTarget(id.value());
    PEIYU_CHECK(requireFree(context, *target));
    PEIYU_TRY(unit, beginUnit(context, titleOf(plan, Text::tr("删除目标 %1").arg(target->name))));
    PEIYU_CHECK(OwnPlanRepository::removeTarget(*unit, id));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id.value(), changes, {}};
}

Result<Saved> OwnPlanService::removeTask(const JobContext &context, const QString &id)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditTargets));
    PEIYU_TRY(planId,
              OwnPlanRepository::planOf(context.connection, QStringLiteral("plan_task"), id));
    if (planId.isEmpty())
        return noTask(id);
    PEIYU_TRY(plan, editable(context, planId));
    const PlanTask *task = taskIn(plan, id);
    if (!task)
        return noTask(id);
    PEIYU_CHECK(requireFree(plan, *task));
    PEIYU_TRY(unit, beginUnit(context, titleOf(plan, Text::tr("删除任务 %1").arg(task->title))));
    PEIYU_CHECK(OwnPlanRepository::removeTask(*unit, id));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> OwnPlanService::move(const JobContext &context, const PlanId &id, const QString &item,
                                   int by)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditTargets));
    PEIYU_TRY(plan, editable(context, id));
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

Result<Saved> OwnPlanService::setMilestones(const JobContext &context, const TargetId &id,
                                            QVector<PlanMilestone> milestones)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditTargets));
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

Result<Saved> OwnPlanService::use(const JobContext &context, const PlanId &id)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditTargets));
    PEIYU_TRY(plan, PlanService::named(context, id.value()));
    if (plan.state == PlanState::Ended)
        return failure(ErrorCode::Validation,
                       Text::tr("“%1”已标为“已结束”，不能设为现行。请先把状态改为“正式”。")
                           .arg(plan.shortTitle));
    PEIYU_CHECK(checkDistrict(context, plan.district));
    QStringList warnings;
    const QDate today = context.clock.today();
    if (!plan.targetDate.isNull() && plan.targetDate < today)
        warnings.append(Text::tr("“%1”的目标日期 %2 已过，看板只按终期结果显示。")
                            .arg(plan.shortTitle, dateText(plan.targetDate)));
    if (plan.state == PlanState::Draft)
        warnings.append(
            Text::tr("“%1”还是起草稿，看板和通报都会注明，不参加排名。").arg(plan.shortTitle));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("设为现行计划：%1").arg(plan.shortTitle)));
    PEIYU_CHECK(OwnPlanRepository::choose(*unit, plan.district, plan.id));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{plan.id.value(), changes, warnings};
}

Result<Saved> OwnPlanService::remove(const JobContext &context, const PlanId &id)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditTargets));
    PEIYU_TRY(plan, editable(context, id));
    for (const QVector<PlanTarget> *targets : {&plan.targets, &plan.indicators}) {
        for (const PlanTarget &target : *targets)
            PEIYU_CHECK(requireFree(context, target));
    }
    PEIYU_TRY(chosen, OwnPlanRepository::chosen(context.connection));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("删除计划“%1”").arg(plan.shortTitle)));
    if (chosen.value(plan.district) == plan.id)
        PEIYU_CHECK(OwnPlanRepository::choose(*unit, plan.district, {}));
    PEIYU_CHECK(OwnPlanRepository::remove(*unit, plan));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{plan.id.value(), changes, {}};
}

} // namespace peiyu
