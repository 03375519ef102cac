#include "services/ownplanservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/ownplanrepository.h"
#include "repositories/placerepository.h"
#include "services/ownplanrules.h"
#include "services/permission.h"
#include "services/planpartservice.h"
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
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
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
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
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

Result<Saved> OwnPlanService::use(const JobContext &context, const PlanId &id)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
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
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    PEIYU_TRY(plan, editable(context, id));
    for (const QVector<PlanTarget> *targets : {&plan.targets, &plan.indicators}) {
        for (const PlanTarget &target : *targets)
            PEIYU_CHECK(PlanPartService::requireFree(context, target));
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
