// Own plans: made, edited part by part, chosen, removed, undone; beside built-in ones that stay as
// they are.

#include "services/changehistoryservice.h"
#include "services/ownplanservice.h"
#include "services/planpartservice.h"
#include "services/planservice.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

const QString planName = QStringLiteral("2026-2028 行动计划");
const DistrictId jiangjin(QStringLiteral("jiangjin"));

struct Plans
{
    TestBase base;
    const JobContext &context = base.context();

    PlanId made(const QString &copyOf = {}, const QString &name = planName) const
    {
        return PlanId(
            value(OwnPlanService::create(context, {jiangjin, name, PlanId(copyOf),
                                                   QDate(2026, 1, 1), QDate(2028, 12, 31)}))
                .id);
    }
    Plan plan(const PlanId &id) const { return value(PlanService::named(context, id.value())); }
    bool has(const PlanId &id) const
    {
        return value(PlanService::catalog(context))->plan(id) != nullptr;
    }
    PlanId current() const
    {
        return value(PlanService::catalog(context))
            ->currentPlan(jiangjin, context.clock.today())
            ->id;
    }
    Saved put(const PlanId &plan, const PlanTarget &target) const
    {
        return value(PlanPartService::putTarget(context, plan, target));
    }
    QString fault(const PlanId &plan, const PlanTarget &target) const
    {
        return errorOf(PlanPartService::putTarget(context, plan, target), ErrorCode::Validation)
            .issues.first()
            .field;
    }
};

PlanTarget aTarget(const QString &name = QStringLiteral("创新型中小企业数量"))
{
    PlanTarget target;
    target.name = name;
    target.tierKey = QStringLiteral("innovative");
    target.value = Quantity::fromCount(1500);
    target.unit = QStringLiteral("家");
    target.qualifier = QStringLiteral("力争达到…以上");
    target.quote = QStringLiteral("到2028年，创新型中小企业力争达到1500家以上");
    return target;
}

PlanTask aTask(const QString &name)
{
    PlanTask task;
    task.sectionNo = QStringLiteral("一");
    task.sectionTitle = QStringLiteral("加强梯度培育");
    task.number = QStringLiteral("1");
    task.title = name;
    task.text = QStringLiteral("建立三级培育库，动态管理。");
    task.leadUnits = {QStringLiteral("区经济信息委"), QStringLiteral("区经济信息委")};
    task.supportingUnits = {QStringLiteral("区科技局"), QStringLiteral("各镇街（园区）")};
    task.due = QStringLiteral("2026年底");
    return task;
}

} // namespace

TEST_CASE("a plan made from blank is a draft of the office, with the tier words of its district")
{
    const Plans plans;
    const QString before = digest(plans.base.connection());
    const Saved saved = value(OwnPlanService::create(
        plans.context, {jiangjin, planName, {}, QDate(2026, 1, 1), QDate(2028, 12, 31)}));
    const Plan plan = plans.plan(PlanId(saved.id));
    CHECK(plan.isOwn());
    CHECK(plan.draft);
    CHECK(plan.draftWords == u"起草");
    CHECK(plan.shortTitle == planName);
    CHECK(plan.periodStart() == QDate(2026, 1, 1));
    CHECK(plan.targetDate == QDate(2028, 12, 31));
    CHECK(plan.targets.isEmpty());
    const Plan builtIn = plans.plan(PlanId(QStringLiteral("jiangjin")));
    CHECK(plan.tiers == builtIn.tiers);
    CHECK(plan.staffing == StaffingRule::SpecialistAndPlan);
    // A draft stands for nothing before it is chosen.
    CHECK(plans.current().value() == u"jiangjin");
    value(ChangeHistoryService::revert(plans.context, saved.changes.id));
    CHECK_FALSE(plans.has(PlanId(saved.id)));
    CHECK(digest(plans.base.connection()) == before);
}

TEST_CASE("a copy has all parts under ids of its own and leaves its source alone")
{
    const Plans plans;
    const Plan source = plans.plan(PlanId(QStringLiteral("jiangjin")));
    const Plan copy = plans.plan(plans.made(QStringLiteral("jiangjin")));
    CHECK(plans.plan(PlanId(QStringLiteral("jiangjin"))) == source);
    CHECK(copy.targets.size() == source.targets.size());
    CHECK(copy.indicators.size() == source.indicators.size());
    CHECK(copy.tasks.size() == source.tasks.size());
    CHECK(copy.safeguards == source.safeguards);
    CHECK(copy.definitions == source.definitions);
    CHECK(copy.moneyRules.size() == source.moneyRules.size());
    CHECK(copy.documentNumber.isEmpty());
    CHECK(copy.preamble.isEmpty());
    CHECK(copy.title == planName);
    for (qsizetype i = 0; i < source.targets.size(); ++i) {
        CHECK_FALSE(copy.targets[i].id == source.targets[i].id);
        CHECK(copy.targets[i].name == source.targets[i].name);
        CHECK(copy.targets[i].value == source.targets[i].value);
        CHECK(copy.targets[i].deadline == QDate(2028, 12, 31));
    }
    for (qsizetype i = 0; i < source.tasks.size(); ++i) {
        CHECK(copy.tasks[i].leadUnits == source.tasks[i].leadUnits);
        CHECK(copy.tasks[i].responsibleUnits == source.tasks[i].responsibleUnits);
        CHECK(copy.tasks[i].text == source.tasks[i].text);
        CHECK(copy.tasks[i].indicatorIds.size() == source.tasks[i].indicatorIds.size());
    }
    // What points to a task points to the copy's.
    for (const MoneyRule &rule : copy.moneyRules)
        CHECK((rule.taskId.isEmpty() || !rule.taskId.startsWith(QStringLiteral("jiangjin-0"))));
}

TEST_CASE("facts are changed, refused with their field, and undone")
{
    const Plans plans;
    const PlanId id = plans.made();
    Plan plan = plans.plan(id);
    const auto refusedField = [&](const std::function<void(Plan &)> &spoil) {
        Plan bad = plans.plan(id);
        spoil(bad);
        return errorOf(OwnPlanService::change(plans.context, bad), ErrorCode::Validation)
            .issues.first()
            .field;
    };
    CHECK(refusedField([](Plan &p) { p.shortTitle = QStringLiteral("　 "); }) == u"name");
    CHECK(refusedField([](Plan &p) { p.shortTitle = QString(101, u'长'); }) == u"name");
    CHECK(refusedField([](Plan &p) { p.note = QStringLiteral("a\u0007"); }) == u"note");
    CHECK(refusedField([](Plan &p) { p.endYear = 2025; }) == u"end_year");
    CHECK(refusedField([](Plan &p) { p.startYear = 26; }) == u"start_year");
    CHECK(refusedField([](Plan &p) { p.targetDate = QDate(2025, 12, 31); }) == u"target_date");
    CHECK(refusedField([](Plan &p) {
              p.effectiveFrom = QDate(2026, 3, 1);
              p.effectiveTo = QDate(2026, 2, 1);
          }) == u"effective_to");
    CHECK(refusedField([](Plan &p) {
              p.state = PlanState::Formal;
              p.targetDate = {};
          }) == u"target_date");
    plan.state = PlanState::Formal;
    plan.title = QStringLiteral("江津区推进“专精特新”企业高质量发展行动计划（2026—2028年）");
    plan.documentNumber = QStringLiteral("江津府办发〔2026〕8号");
    plan.effectiveFrom = QDate(2026, 3, 1);
    plan.staffing = StaffingRule::LeaderAndSpecialist;
    plan.staffingQuote = QStringLiteral("建立“一企一组”服务机制。");
    const Saved saved = value(OwnPlanService::change(plans.context, plan));
    const Plan changed = plans.plan(id);
    CHECK_FALSE(changed.draft);
    CHECK(changed.title == plan.title);
    CHECK(changed.documentNumber == plan.documentNumber);
    CHECK(changed.periodStart() == QDate(2026, 3, 1));
    CHECK(changed.staffing == StaffingRule::LeaderAndSpecialist);
    CHECK(changed.staffingQuote == plan.staffingQuote);
    // Someone else changed it in the meantime.
    errorOf(OwnPlanService::change(plans.context, plan), ErrorCode::Conflict);
    value(ChangeHistoryService::revert(plans.context, saved.changes.id));
    CHECK(plans.plan(id).draft);
    CHECK(plans.plan(id).documentNumber.isEmpty());
}

TEST_CASE("two plans of a district have two names; a built-in plan cannot be edited")
{
    const Plans plans;
    const PlanId id = plans.made();
    CHECK(errorOf(OwnPlanService::create(
                      plans.context, {jiangjin, QStringLiteral("2026－2028 行动计划"), {}, {}, {}}),
                  ErrorCode::Duplicate)
              .issues.first()
              .field == u"name");
    errorOf(
        OwnPlanService::create(
            plans.context, {DistrictId(QStringLiteral("shizhu")), QStringLiteral("x"), {}, {}, {}}),
        ErrorCode::Validation);
    errorOf(
        OwnPlanService::create(
            plans.context, {jiangjin, QStringLiteral("x"), PlanId(QStringLiteral("none")), {}, {}}),
        ErrorCode::NotFound);
    const PlanId builtIn(QStringLiteral("jiangjin"));
    for (const Error &error :
         {errorOf(OwnPlanService::change(plans.context, plans.plan(builtIn)), ErrorCode::ReadOnly),
          errorOf(PlanPartService::putTarget(plans.context, builtIn, aTarget()),
                  ErrorCode::ReadOnly),
          errorOf(OwnPlanService::remove(plans.context, builtIn), ErrorCode::ReadOnly)})
        CHECK(error.text.contains(QStringLiteral("复制")));
    CHECK(plans.has(id));
}

TEST_CASE("targets: added, changed with milestones, moved, removed; each undone by itself")
{
    const Plans plans;
    const PlanId id = plans.made();
    PlanTarget target = aTarget();
    target.milestones = {{QDate(2027, 12, 31), Quantity::fromCount(1400)},
                         {QDate(2026, 12, 31), Quantity::fromCount(1300)}};
    const Saved added = plans.put(id, target);
    const PlanTarget stored = *plans.plan(id).target(TargetId(added.id));
    CHECK(stored.isHeadline());
    CHECK(stored.deadline == QDate(2028, 12, 31)); // the plan's
    CHECK(stored.milestones.first().on == QDate(2026, 12, 31));
    CHECK(added.warnings.isEmpty());
    PlanTarget other = aTarget(QStringLiteral("小巨人"));
    other.tierKey = QStringLiteral("little_giant");
    other.value = Quantity::fromCount(20);
    other.quote.clear();
    const Saved second = plans.put(id, other);
    CHECK(second.warnings.size() == 1);
    CHECK(plans.plan(id).targets.last().name == u"小巨人");
    const Saved moved = value(PlanPartService::move(plans.context, id, second.id, -1));
    CHECK(plans.plan(id).targets.first().name == u"小巨人");
    value(ChangeHistoryService::revert(plans.context, moved.changes.id));
    CHECK(plans.plan(id).targets.last().name == u"小巨人");
    PlanTarget changed = *plans.plan(id).target(TargetId(added.id));
    changed.value = Quantity::fromCount(1600);
    changed.milestones.removeLast();
    const Saved edit = plans.put(id, changed);
    CHECK(plans.plan(id).target(TargetId(added.id))->value == Quantity::fromCount(1600));
    CHECK(plans.plan(id).target(TargetId(added.id))->milestones.size() == 1);
    value(ChangeHistoryService::revert(plans.context, edit.changes.id));
    CHECK(*plans.plan(id).target(TargetId(added.id)) == stored);
    const Saved removed = value(PlanPartService::removeTarget(plans.context, TargetId(added.id)));
    CHECK(plans.plan(id).targets.size() == 1);
    value(ChangeHistoryService::revert(plans.context, removed.changes.id));
    CHECK(*plans.plan(id).target(TargetId(added.id)) == stored);
}

TEST_CASE("a target that makes no sense is refused at its field")
{
    const Plans plans;
    const PlanId id = plans.made();
    const auto spoilt = [&](const std::function<void(PlanTarget &)> &spoil) {
        PlanTarget bad = aTarget();
        spoil(bad);
        return plans.fault(id, bad);
    };
    CHECK(spoilt([](PlanTarget &t) { t.name.clear(); }) == u"target");
    CHECK(spoilt([](PlanTarget &t) { t.value.reset(); }) == u"value");
    CHECK(spoilt([](PlanTarget &t) { t.value = Quantity::fromCount(0); }) == u"value");
    CHECK(spoilt([](PlanTarget &t) { t.value = Quantity::fromScaled(15000); }) == u"value");
    CHECK(spoilt([](PlanTarget &t) { t.unit.clear(); }) == u"unit");
    CHECK(spoilt([](PlanTarget &t) { t.tierKey = QStringLiteral("giant"); }) == u"tier");
    CHECK(spoilt([](PlanTarget &t) { t.basis = Basis::AnnualFlow; }) == u"basis");
    CHECK(spoilt([](PlanTarget &t) { t.honourKind = QStringLiteral("智能工厂"); }) == u"honour");
    CHECK(spoilt([](PlanTarget &t) { t.taskId = QStringLiteral("none"); }) == u"task");
    CHECK(spoilt([](PlanTarget &t) { t.deadline = QDate(2025, 1, 1); }) == u"deadline");
    CHECK(spoilt([](PlanTarget &t) {
              t.tierKey.clear();
              t.basis = Basis::Coverage;
              t.unit = QStringLiteral("家");
          }) == u"unit");
    for (const QDate &day : {QDate(2025, 12, 31), QDate(2029, 1, 1)})
        CHECK(spoilt([day](PlanTarget &t) {
                  t.milestones = {{day, Quantity::fromCount(1)}};
              }) == u"milestones");
    CHECK(spoilt([](PlanTarget &t) {
              t.milestones = {{QDate(2026, 12, 31), Quantity::fromCount(1)},
                              {QDate(2026, 12, 31), Quantity::fromCount(2)}};
          }) == u"milestones");
    // Words alone are kept and never scored.
    PlanTarget words = aTarget();
    words.tierKey.clear();
    words.value.reset();
    words.valueText = QStringLiteral("一批");
    const Saved saved = plans.put(id, words);
    CHECK_FALSE(plans.plan(id).target(TargetId(saved.id))->scored);
}

TEST_CASE("what values stand on is not removed, nor is its plan")
{
    const Plans plans;
    const PlanId id = plans.made();
    const TargetId target(plans.put(id, aTarget()).id);
    const auto catalog = value(PlanService::catalog(plans.context));
    const Saved baseline =
        value(TargetService::setBaseline(plans.context, *catalog, target, Quantity::fromCount(1200),
                                         QDate(2025, 12, 31), QStringLiteral("年报")));
    CHECK(errorOf(PlanPartService::removeTarget(plans.context, target), ErrorCode::InUse)
              .text.contains(QStringLiteral("基期数")));
    errorOf(OwnPlanService::remove(plans.context, id), ErrorCode::InUse);
    errorOf(PlanPartService::add(plans.context, id, {aTarget(QStringLiteral("新"))}, {}, true),
            ErrorCode::InUse);
    CHECK(plans.plan(id).targets.size() == 1);
    value(ChangeHistoryService::revert(plans.context, baseline.changes.id));
    const Saved removed = value(OwnPlanService::remove(plans.context, id));
    CHECK_FALSE(plans.has(id));
    value(ChangeHistoryService::revert(plans.context, removed.changes.id));
    CHECK(plans.plan(id).targets.size() == 1);
}

TEST_CASE("tasks keep numbering, section and units as written; one with an indicator stays")
{
    const Plans plans;
    const PlanId id = plans.made();
    const Saved first =
        value(PlanPartService::putTask(plans.context, id, aTask(QStringLiteral("建库"))));
    const Saved second =
        value(PlanPartService::putTask(plans.context, id, aTask(QStringLiteral("服务"))));
    const PlanTask task = plans.plan(id).tasks.first();
    CHECK(task.title == u"建库");
    CHECK(task.sequence == 1);
    CHECK(task.leadUnits == QStringList{QStringLiteral("区经济信息委")}); // once
    CHECK(task.supportingUnits.size() == 2);
    CHECK(task.due == u"2026年底");
    CHECK(plans.plan(id).sections.size() == 1);
    CHECK(errorOf(PlanPartService::putTask(plans.context, id, PlanTask()), ErrorCode::Validation)
              .issues.first()
              .field == u"task");
    PlanTarget indicator = aTarget(QStringLiteral("培育数字化车间"));
    indicator.tierKey.clear();
    indicator.honourKind = QStringLiteral("数字化车间");
    indicator.basis = Basis::NewInPeriod;
    indicator.taskId = first.id;
    const Saved number = plans.put(id, indicator);
    CHECK(plans.plan(id).indicators.size() == 1);
    CHECK(plans.plan(id).tasks.first().indicatorIds == QStringList{number.id});
    errorOf(PlanPartService::removeTask(plans.context, first.id), ErrorCode::InUse);
    value(PlanPartService::move(plans.context, id, second.id, -1));
    CHECK(plans.plan(id).tasks.first().title == u"服务");
    value(PlanPartService::removeTask(plans.context, second.id));
    CHECK(plans.plan(id).tasks.size() == 1);
    errorOf(PlanPartService::removeTask(plans.context, second.id), ErrorCode::NotFound);
}

TEST_CASE("现行 is chosen by the office, among plans side by side, and follows a removal")
{
    const Plans plans;
    const PlanId first = plans.made();
    const PlanId second = plans.made({}, QStringLiteral("调整稿"));
    for (const PlanId &id : {first, second}) {
        Plan plan = plans.plan(id);
        plan.state = PlanState::Formal;
        value(OwnPlanService::change(plans.context, plan));
    }
    CHECK(plans.current() == first);
    const Saved used = value(OwnPlanService::use(plans.context, second));
    CHECK(plans.current() == second);
    value(ChangeHistoryService::revert(plans.context, used.changes.id));
    CHECK(plans.current() == first);
    value(OwnPlanService::use(plans.context, second));
    value(OwnPlanService::remove(plans.context, second));
    CHECK(plans.current() == first);
    Plan ended = plans.plan(first);
    ended.state = PlanState::Ended;
    value(OwnPlanService::change(plans.context, ended));
    errorOf(OwnPlanService::use(plans.context, first), ErrorCode::Validation);
    CHECK(value(OwnPlanService::use(plans.context, PlanId(QStringLiteral("jiangjin"))))
              .warnings.size() == 1); // its day has passed
}

TEST_CASE("milestones may be set for a built-in plan's target, which itself stays unchanged")
{
    const Plans plans;
    const TargetId target(QStringLiteral("jiangjin-T1"));
    const Saved saved = value(PlanPartService::setMilestones(
        plans.context, target, {{QDate(2024, 12, 31), Quantity::fromCount(900)}}));
    CHECK(saved.warnings.isEmpty());
    const PlanTarget stored = *plans.plan(PlanId(QStringLiteral("jiangjin"))).target(target);
    CHECK(stored.milestones ==
          QVector<PlanMilestone>{{QDate(2024, 12, 31), Quantity::fromCount(900)}});
    errorOf(PlanPartService::setMilestones(plans.context, target,
                                           {{QDate(2026, 12, 31), Quantity::fromCount(900)}}),
            ErrorCode::Validation);
    errorOf(PlanPartService::setMilestones(plans.context, TargetId(QStringLiteral("x")), {}),
            ErrorCode::NotFound);
    value(ChangeHistoryService::revert(plans.context, saved.changes.id));
    CHECK(plans.plan(PlanId(QStringLiteral("jiangjin"))).target(target)->milestones.isEmpty());
}

TEST_CASE("progress counts an own plan's targets like any other")
{
    const Plans plans;
    const PlanId id = plans.made();
    PlanTarget target = aTarget();
    target.value = Quantity::fromCount(4);
    plans.put(id, target);
    Plan plan = plans.plan(id);
    plan.state = PlanState::Formal;
    value(OwnPlanService::change(plans.context, plan));
    const EnterpriseId firm = addFirm(plans.context, {QStringLiteral("甲公司")});
    addTitle(plans.context, firm, Tier::Innovative, QDate(2025, 6, 1));
    ProgressRequest request;
    request.asOf = plans.context.clock.today();
    request.districts = {jiangjin};
    const auto catalog = value(PlanService::catalog(plans.context));
    const ProgressReport report = value(TargetService::progress(plans.context, *catalog, request));
    REQUIRE(report.districts.size() == 1);
    CHECK(report.districts.first().plan == id);
    CHECK(report.districts.first().targets.first().reading.actual == Quantity::fromCount(1));
}
