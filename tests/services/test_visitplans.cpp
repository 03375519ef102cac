// 走访计划: what is planned, moved and cancelled, coverage over two quarters by hand, exemptions,
// 无事不扰, and the schedule proposed by rule.

#include "domain/listcondition.h"
#include "services/calendarservice.h"
#include "services/careservice.h"
#include "services/changehistoryservice.h"
#include "services/duplicateservice.h"
#include "services/planservice.h"
#include "services/targetservice.h"
#include "services/visitplanservice.h"
#include "services/visitschedule.h"
#include "services/visitsettings.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QHash>

#include <map>

using namespace peiyu;

namespace {

const QString shuangfu = QStringLiteral("双福街道");

PlannedVisit planOf(const EnterpriseId &firm, const char *on, const QString &unit = {})
{
    PlannedVisit plan;
    plan.enterprise = firm;
    plan.on = day(on);
    plan.unit = unit;
    plan.purpose = QStringLiteral("了解用工");
    return plan;
}

/// One firm of the pool, 市级 since 2024.
struct OneFirm
{
    OneFirm() : firm(addFirm(base.context(), {QStringLiteral("重庆砺锋机械有限公司")}))
    {
        addTitle(base.context(), firm, Tier::Provincial, day("2024-01-01"));
    }

    QVector<PlannedRow> plans(bool cancelledToo = true) const
    {
        VisitPlanQuery query;
        query.asOf = base.context().clock.today();
        query.firm = firm;
        query.cancelledToo = cancelledToo;
        return value(VisitPlanService::list(base.context(), query));
    }
    QDate nextVisit() const
    {
        ListQuery query;
        query.asOf = base.context().clock.today();
        query.exitedToo = true;
        const auto keys = value(EnterpriseService::keys(base.context(), query));
        return value(EnterpriseService::rows(base.context(), keys, query.asOf)).first().nextVisit;
    }
    Saved visit(const char *on, VisitKind kind = VisitKind::OnSite, const char *next = "")
    {
        Visit visit;
        visit.enterprise = firm;
        visit.on = day(on);
        visit.kind = kind;
        visit.next = day(next);
        visit.text = QStringLiteral("看厂房");
        return value(CareService::addVisit(base.context(), visit));
    }

    TestBase base;
    EnterpriseId firm;
};

/// Eleven firms of 江津 in every state the cadence can tell apart, on 2026-01-20.
struct TwoQuarters
{
    TwoQuarters()
        : base([] {
              TestBase::Options options;
              options.districts = {DistrictId(QStringLiteral("jiangjin"))};
              return options;
          }()),
          li(addPerson(base.context(), QStringLiteral("李敏")))
    {
        firm("甲", Tier::LittleGiant);
        visit("甲", "2025-11-10");
        visit("甲", "2026-01-05");
        firm("乙", Tier::Provincial, shuangfu);
        visit("乙", "2025-12-31");
        firm("丙", Tier::Provincial, shuangfu);
        visit("丙", "2025-11-20", VisitKind::Phone);
        visit("丙", "2026-01-06", VisitKind::Phone);
        firm("丁", Tier::Innovative);
        visit("丁", "2025-12-30", VisitKind::Phone);
        firm("戊", Tier::Innovative);
        firm("己", Tier::Provincial);
        VisitExemption rest;
        rest.enterprise = firms["己"];
        rest.span.from = day("2026-01-01");
        rest.reason = QStringLiteral("停产检修");
        value(VisitPlanService::exempt(base.context(), rest));
        firm("庚", Tier::MunicipalPool);
        firm("辛", std::nullopt);
        firm("壬", Tier::Provincial);
        retireFirm(base.context(), firms["壬"], ExitReason::MovedOut, day("2026-01-10"));
        firm("癸", Tier::Provincial);
        visit("癸", "2026-01-08", VisitKind::OnSite, QStringLiteral("区税务局"));
        visit("癸", "2026-01-09", VisitKind::OnSite, {}, VisitState::Draft);
        firm("子", Tier::Provincial, {}, "2026-01-02");
        for (const char *name : {"乙", "丙"})
            assign(base.context(), firms[name], li, day("2024-01-01"));
    }

    void firm(const char *name, std::optional<Tier> tier, const QString &town = {},
              const char *since = "2024-01-01")
    {
        FirmFacts facts;
        facts.name = QString::fromUtf8(name);
        facts.town = town;
        const EnterpriseId id = addFirm(base.context(), facts);
        firms[name] = id;
        if (tier)
            addTitle(base.context(), id, *tier, day(since));
    }
    void visit(const char *name, const char *on, VisitKind kind = VisitKind::OnSite,
               const QString &unit = {}, VisitState state = VisitState::Confirmed)
    {
        Visit visit;
        visit.enterprise = firms[name];
        visit.on = day(on);
        visit.kind = kind;
        visit.unit = unit;
        visit.state = state;
        visit.text = QStringLiteral("看厂房");
        value(CareService::addVisit(base.context(), visit));
    }

    ListQuery scope(const char *on = "2026-01-20") const
    {
        ListQuery query;
        query.asOf = day(on);
        query.district = DistrictId(QStringLiteral("jiangjin"));
        return query;
    }
    VisitCoverage coverage(const char *on = "2026-01-20") const
    {
        return value(VisitPlanService::coverage(base.context(), scope(on)));
    }
    /// The names of a list, in the order of names.
    QString names(const ListQuery &query) const
    {
        QStringList found;
        const auto keys = value(EnterpriseService::keys(base.context(), query));
        for (const EnterpriseRow &row :
             value(EnterpriseService::rows(base.context(), keys, query.asOf)))
            found.append(row.name);
        found.sort();
        return found.join(QString());
    }
    QString sorted(const QString &text) const
    {
        QStringList signs;
        for (const QChar sign : text)
            signs.append(QString(sign));
        signs.sort();
        return signs.join(QString());
    }
    void checkLists(const char *on) const
    {
        const VisitCoverage all = coverage(on);
        const auto length = [&](VisitDuty duty, std::optional<Tier> tier = std::nullopt) {
            return value(EnterpriseService::total(base.context(), listOf(scope(on), duty, tier)));
        };
        CHECK(length(VisitDuty::Required) == all.all.required);
        CHECK(length(VisitDuty::Covered) == all.all.covered);
        CHECK(length(VisitDuty::Due) == all.all.due());
        CHECK(length(VisitDuty::Exempt) == all.all.exempt);
        CHECK(length(VisitDuty::Missed) == all.all.missed);
        for (int i = 0; i < cadenceTiers().size(); ++i) {
            if (!cadenceTiers()[i])
                continue;
            CHECK(length(VisitDuty::Required, cadenceTiers()[i]) == all.byTier[i].required);
            CHECK(length(VisitDuty::Due, cadenceTiers()[i]) == all.byTier[i].due());
        }
    }

    TestBase base;
    SpecialistId li;
    std::map<std::string, EnterpriseId> firms;
};

} // namespace

TEST_CASE("two quarters of coverage by hand: number, list, tiers and the board's column agree")
{
    const TwoQuarters story;
    const VisitCoverage now = story.coverage();
    CHECK(now.all.required == 7); // 甲乙丙丁戊癸子
    CHECK(now.all.covered == 1);  // 甲
    CHECK(now.all.due() == 6);
    CHECK(now.all.exempt == 1); // 己
    CHECK(now.all.missed == 3); // 丙戊癸; 子 had no title when 2025 ended
    CHECK(now.byTier[0].required == 1);
    CHECK(now.byTier[0].covered == 1);
    CHECK(now.byTier[1].required == 4); // 乙丙癸子
    CHECK(now.byTier[1].covered == 0);
    CHECK(now.byTier[2].required == 2); // 丁戊
    CHECK(now.byTier[3].required == 0);
    CHECK(now.byTier[4].required == 0);
    CHECK(now.bySpecialist[story.li].required == 2);
    CHECK(now.bySpecialist[SpecialistId()].required == 5);
    CHECK(story.names(listOf(story.scope(), VisitDuty::Due)) ==
          story.sorted(QStringLiteral("乙丙丁戊癸子")));
    CHECK(story.names(listOf(story.scope(), VisitDuty::Missed)) ==
          story.sorted(QStringLiteral("丙戊癸")));
    CHECK(story.names(listOf(story.scope(), VisitDuty::Exempt)) == QStringLiteral("己"));
    CHECK(now.firms.first().missed); // overdue first
    CHECK(now.firms.last().duty != VisitDuty::Due);

    const VisitCoverage before = story.coverage("2025-12-31");
    CHECK(before.all.required == 8); // 甲乙丙丁戊己壬癸
    CHECK(before.all.covered == 3);  // 甲乙丁
    CHECK(before.all.exempt == 0);
    CHECK(before.all.missed == 8); // nobody was there before
    story.checkLists("2026-01-20");
    story.checkLists("2025-12-31");
    story.checkLists("2025-06-30");

    // The board counts the firms its district wants staffed: those with 市级 and above.
    const auto catalog = value(PlanService::catalog(story.base.context()));
    const auto covered =
        value(TargetService::coverage(story.base.context(), *catalog,
                                      {DistrictId(QStringLiteral("jiangjin"))}, day("2026-01-20")));
    REQUIRE(covered.size() == 1);
    CHECK(covered.first().visitRequired == 5); // 甲乙丙癸子
    CHECK(covered.first().visitedThisQuarter == 1);
    CHECK(story.names(listOf(covered.first(), CoveragePart::NotVisited, day("2026-01-20"))) ==
          story.sorted(QStringLiteral("乙丙癸子")));
}

TEST_CASE("an office's own cadence goes before the default, for its district before all")
{
    TwoQuarters story;
    const JobContext &context = story.base.context();
    VisitCadence cadence;
    cadence.tier = Tier::Provincial;
    cadence.months = 3;
    cadence.kinds = {VisitKind::OnSite, VisitKind::Phone};
    errorOf(VisitSettings::setCadence(context, cadence), ErrorCode::Validation); // no source
    cadence.source = QStringLiteral("区专班会议纪要");
    const Saved saved = value(VisitSettings::setCadence(context, cadence));
    CHECK(story.coverage().all.covered == 2); // 丙's call counts now
    cadence.district = DistrictId(QStringLiteral("jiangjin"));
    cadence.months = 0;
    value(VisitSettings::setCadence(context, cadence));
    CHECK(story.coverage().all.required == 3); // 甲丁戊
    story.checkLists("2026-01-20");
    value(VisitSettings::resetCadence(context, cadence.district, Tier::Provincial));
    CHECK(story.coverage().all.covered == 2);
    value(ChangeHistoryService::revert(context, saved.changes.id));
    CHECK(story.coverage().all.covered == 1);
    errorOf(VisitSettings::resetCadence(context, {}, Tier::Provincial), ErrorCode::NotFound);
    cadence.months = 5;
    CHECK(errorOf(VisitSettings::setCadence(context, cadence), ErrorCode::Validation)
              .issues.first()
              .field == u"months");
    cadence.months = 3;
    cadence.kinds.clear();
    errorOf(VisitSettings::setCadence(context, cadence), ErrorCode::Validation);
}

TEST_CASE("an exemption takes a firm out for its days and needs a reason")
{
    TwoQuarters story;
    const JobContext &context = story.base.context();
    VisitExemption rest;
    rest.enterprise = story.firms["乙"];
    errorOf(VisitPlanService::exempt(context, rest), ErrorCode::Validation);
    rest.reason = QStringLiteral("企业要求");
    rest.span = {day("2026-01-20"), day("2026-01-20")};
    errorOf(VisitPlanService::exempt(context, rest), ErrorCode::Validation);
    rest.span.until = day("2026-02-01");
    const Saved saved = value(VisitPlanService::exempt(context, rest));
    CHECK(story.coverage().all.required == 6);
    CHECK(story.coverage().all.exempt == 2);
    CHECK(story.coverage("2026-02-01").all.exempt == 1);                     // half-open
    errorOf(VisitPlanService::exempt(context, rest), ErrorCode::Validation); // overlaps
    value(VisitPlanService::endExemption(context, saved.id, day("2026-01-19")));
    CHECK(story.coverage().all.required == 7);
    CHECK(value(VisitPlanService::exemptions(context, story.firms["乙"])).isEmpty());
}

TEST_CASE("a visit is planned for a working day to come of a firm of the pool")
{
    OneFirm one;
    const JobContext &context = one.base.context();
    const auto refused = [&](const PlannedVisit &plan) {
        return errorOf(VisitPlanService::plan(context, plan), ErrorCode::Validation);
    };
    CHECK(refused(planOf(one.firm, "2026-01-19")).text.contains(QStringLiteral("已经过去")));
    CHECK(refused(planOf(one.firm, "")).issues.first().field == u"on");
    // 2026-02-16 is 春节; work begins again on 2026-02-24.
    CHECK(refused(planOf(one.firm, "2026-02-16")).text.contains(QStringLiteral("2026-02-24")));
    CHECK(refused(planOf(one.firm, "2026-01-24")).text.contains(QStringLiteral("周末")));
    value(VisitPlanService::plan(context, planOf(one.firm, "2026-01-24"), {true}));
    value(VisitPlanService::plan(context, planOf(one.firm, "2026-01-20")));
    refused(planOf(one.firm, "2026-01-20"));                                // twice
    value(VisitPlanService::plan(context, planOf(one.firm, "2026-02-14"))); // 调休: works
    CHECK(one.nextVisit() == day("2026-01-20"));
    errorOf(
        VisitPlanService::plan(context, planOf(EnterpriseId(QStringLiteral("x")), "2026-02-02")),
        ErrorCode::NotFound);
    retireFirm(context, one.firm, ExitReason::MovedOut, day("2026-01-20"));
    CHECK(refused(planOf(one.firm, "2026-02-02")).text.contains(QStringLiteral("退库")));
}

TEST_CASE("moving and cancelling need a reason; what is late is counted in working days")
{
    OneFirm one;
    const JobContext &context = one.base.context();
    const QString id = value(VisitPlanService::plan(context, planOf(one.firm, "2026-01-21"))).id;
    CHECK(errorOf(VisitPlanService::move(context, id, day("2026-01-22"), QStringLiteral(" ")),
                  ErrorCode::Validation)
              .issues.first()
              .field == u"reason");
    const QString reason = QStringLiteral("企业开年会");
    errorOf(VisitPlanService::move(context, id, day("2026-01-21"), reason), ErrorCode::Validation);
    errorOf(VisitPlanService::move(context, id, day("2026-01-25"), reason), ErrorCode::Validation);
    errorOf(VisitPlanService::move(context, id, day("2026-01-19"), reason), ErrorCode::Validation);
    value(VisitPlanService::move(context, id, day("2026-02-13"), reason));
    CHECK(one.plans().first().plan.moved == 1);
    CHECK(one.plans().first().plan.reason == reason);
    one.base.clock().set(day("2026-02-13"));
    CHECK_FALSE(one.plans().first().lateness.late);
    one.base.clock().set(day("2026-02-24")); // 14 works, 15 to 23 do not
    CHECK(one.plans().first().lateness.late);
    CHECK(one.plans().first().lateness.days == 2);
    CHECK(errorOf(VisitPlanService::cancel(context, id, {}), ErrorCode::Validation)
              .issues.first()
              .field == u"reason");
    const Saved saved = value(VisitPlanService::cancel(context, id, QStringLiteral("企业婉拒")));
    CHECK(one.plans(false).isEmpty());
    CHECK(one.plans().first().plan.state == PlannedState::Cancelled);
    CHECK(one.nextVisit().isNull());
    errorOf(VisitPlanService::move(context, id, day("2026-03-02"), reason), ErrorCode::Conflict);
    value(ChangeHistoryService::revert(context, saved.changes.id));
    CHECK(one.nextVisit() == day("2026-02-13"));
}

TEST_CASE("a visit makes what was planned, promises the next one and gives both back")
{
    OneFirm one;
    const JobContext &context = one.base.context();
    value(VisitPlanService::plan(context, planOf(one.firm, "2026-01-20")));
    const Saved call = one.visit("2026-01-20", VisitKind::Phone);
    CHECK(one.nextVisit() == day("2026-01-20")); // a call is no visit on the spot
    const Saved visit = one.visit("2026-01-20", VisitKind::OnSite, "2026-03-02");
    CHECK(one.nextVisit() == day("2026-03-02"));
    CHECK(one.plans().first().plan.state == PlannedState::Done);
    CHECK(one.plans().first().plan.visit == visit.id);
    // A later visit with another date: the promise gives way.
    const Saved later = one.visit("2026-01-20", VisitKind::Phone, "2026-03-10");
    CHECK(one.nextVisit() == day("2026-03-10"));
    Visit stored = value(CareService::visit(context, later.id));
    value(CareService::removeVisit(context, later.id, stored.revision));
    CHECK(one.nextVisit() == day("2026-03-02"));
    stored = value(CareService::visit(context, visit.id));
    stored.next = day("2026-03-05");
    value(CareService::updateVisit(context, stored));
    CHECK(one.nextVisit() == day("2026-03-05"));
    // A day moved by hand stays while only the words change.
    value(VisitPlanService::move(context, one.plans().last().plan.id, day("2026-03-06"),
                                 QStringLiteral("改期")));
    stored = value(CareService::visit(context, visit.id));
    stored.text = QStringLiteral("看新厂房");
    value(CareService::updateVisit(context, stored));
    CHECK(one.nextVisit() == day("2026-03-06"));
    stored = value(CareService::visit(context, visit.id));
    value(CareService::removeVisit(context, visit.id, stored.revision));
    CHECK(one.nextVisit() == day("2026-01-20"));
    CHECK(one.plans().size() == 1);
}

TEST_CASE("leaving the pool closes what is planned, undo brings it back")
{
    OneFirm one;
    const JobContext &context = one.base.context();
    value(VisitPlanService::plan(context, planOf(one.firm, "2026-02-02")));
    value(VisitPlanService::plan(context,
                                 planOf(one.firm, "2026-02-03", QStringLiteral("区税务局"))));
    const QString before = digest(one.base.connection());
    const Saved saved = value(
        EnterpriseService::retire(context, one.firm, ExitReason::MovedOut, day("2026-01-20"), {}));
    REQUIRE(one.plans().size() == 2);
    for (const PlannedRow &row : one.plans()) {
        CHECK(row.plan.state == PlannedState::Cancelled);
        CHECK(row.plan.reason == QStringLiteral("退库：迁出"));
    }
    CHECK(one.nextVisit().isNull());
    value(ChangeHistoryService::revert(context, saved.changes.id));
    CHECK(one.nextVisit() == day("2026-02-02"));
    CHECK(digest(one.base.connection()) == before);
}

TEST_CASE("a merge takes plans and exemptions along")
{
    OneFirm one;
    const JobContext &context = one.base.context();
    const EnterpriseId other = addFirm(context, {QStringLiteral("重庆砺锋机械厂")});
    value(VisitPlanService::plan(context, planOf(one.firm, "2026-02-02")));
    value(VisitPlanService::plan(context, planOf(other, "2026-02-02"))); // the same day: dropped
    value(VisitPlanService::plan(context, planOf(other, "2026-02-03")));
    VisitExemption rest;
    rest.enterprise = other;
    rest.reason = QStringLiteral("停产");
    value(VisitPlanService::exempt(context, rest));
    value(DuplicateService::merge(context, one.firm, other, {}));
    CHECK(one.plans().size() == 2);
    CHECK(value(VisitPlanService::exemptions(context, one.firm)).size() == 1);
}

TEST_CASE("nobody is disturbed too often: the cap warns, going together is proposed")
{
    OneFirm one;
    const JobContext &context = one.base.context();
    const QString tax = QStringLiteral("区税务局");
    // Another office's past visit is recorded as made; ours counts for coverage, theirs does not.
    value(VisitPlanService::plan(context, planOf(one.firm, "2026-01-06", tax)));
    one.visit("2026-01-13");
    FirmCompany company = value(VisitPlanService::company(context, one.firm, day("2026-01-20")));
    CHECK(company.daysOfMonth == 2);
    CHECK(company.cap == 2);
    CHECK(company.capIsDefault);
    CHECK(company.visits.size() == 2);
    CHECK_FALSE(company.together);
    const Saved full = value(VisitPlanService::plan(context, planOf(one.firm, "2026-01-28")));
    REQUIRE(full.warnings.size() == 1);
    CHECK(full.warnings.first().contains(QStringLiteral("本系统默认")));
    // Theirs on a weekend is taken as told; going on the same day disturbs once.
    value(VisitPlanService::plan(context, planOf(one.firm, "2026-02-14", tax)));
    company = value(VisitPlanService::company(context, one.firm, day("2026-02-03")));
    REQUIRE(company.together);
    CHECK(company.together->on == day("2026-02-14"));
    CHECK(value(VisitPlanService::plan(context, planOf(one.firm, "2026-02-03")))
              .warnings.join(u' ')
              .contains(QStringLiteral("建议同去")));
    value(VisitSettings::setCap(context, 3));
    CHECK(value(VisitPlanService::plan(context, planOf(one.firm, "2026-01-29")))
              .warnings.join(u' ')
              .contains(QStringLiteral("上限 3 次")));
    CHECK(
        value(VisitPlanService::plan(context, planOf(one.firm, "2026-02-14"))).warnings.isEmpty());
    errorOf(VisitSettings::setCap(context, 40), ErrorCode::Validation);
    value(VisitSettings::setCap(context, 0));
    CHECK(value(VisitSettings::cap(context)).isDefault);
}

TEST_CASE("the schedule finds a working day for whoever is due, never more than a day holds")
{
    TwoQuarters story;
    const JobContext &context = story.base.context();
    value(VisitPlanService::plan(
        context, planOf(story.firms["癸"], "2026-02-10", QStringLiteral("区税务局"))));
    value(VisitPlanService::plan(context, planOf(story.firms["子"], "2026-02-11")));
    const WorkingCalendar calendar = value(CalendarService::calendar(context));
    ScheduleRequest request;
    request.scope = story.scope();
    const auto proposed = value(VisitSchedule::propose(context, request));
    QString names;
    std::map<std::pair<QString, QDate>, int> perDay;
    QHash<QString, QDate> days;
    for (const ScheduledVisit &one : proposed) {
        names += one.firmName;
        days.insert(one.firmName, one.on);
        INFO(one.firmName.toStdString() << " " << dayText(one.on).toStdString());
        CHECK(calendar.isWorking(one.on));
        CHECK(one.on > day("2026-01-20"));
        CHECK(one.on < day("2026-07-01"));
        CHECK(++perDay[{one.specialist.value(), one.on}] <= request.perDay);
    }
    CHECK(story.sorted(names) == story.sorted(QStringLiteral("乙丙丁戊癸"))); // 子 has a plan
    CHECK(days[QStringLiteral("乙")] == days[QStringLiteral("丙")]); // of one town and one person
    CHECK(days[QStringLiteral("乙")] < day("2026-04-01"));
    CHECK(days[QStringLiteral("癸")] == day("2026-02-10")); // together with the other office
    const QString before = digest(story.base.connection());
    const Saved saved = value(VisitSchedule::apply(context, proposed));
    CHECK(story.coverage().all.planned == 6);
    CHECK(value(VisitSchedule::propose(context, request)).isEmpty());
    errorOf(VisitSchedule::apply(context, proposed), ErrorCode::Validation); // all are planned
    value(ChangeHistoryService::revert(context, saved.changes.id));
    CHECK(digest(story.base.connection()) == before);
    request.perDay = 0;
    errorOf(VisitSchedule::propose(context, request), ErrorCode::Validation);
}

TEST_CASE("a schedule at the end of a quarter says who finds no day")
{
    TwoQuarters story;
    story.base.clock().set(day("2026-03-30"));
    ScheduleRequest request;
    request.scope = story.scope("2026-03-30");
    request.perDay = 1;
    const auto proposed = value(VisitSchedule::propose(story.base.context(), request));
    // One day is left, 2026-03-31: 李敏 serves 乙 and 丙; nobody serves 甲's neighbours 癸 and 子.
    int without = 0;
    for (const ScheduledVisit &one : proposed) {
        without += one.on.isNull() ? 1 : 0;
        if (one.on.isNull())
            CHECK(one.why.contains(QStringLiteral("排满")));
    }
    CHECK(without == 2);
    CHECK(proposed.last().on.isNull());
}
