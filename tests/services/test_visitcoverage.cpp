// Coverage of the cadence over two quarters by hand, exemptions, an office's own cadence, and the
// schedule proposed by rule.

#include "domain/listcondition.h"
#include "services/calendarservice.h"
#include "services/changehistoryservice.h"
#include "services/planservice.h"
#include "services/targetservice.h"
#include "services/visitplanservice.h"
#include "services/visitschedule.h"
#include "services/visitservice.h"
#include "services/visitsettings.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QHash>

#include <algorithm>
#include <map>

using namespace peiyu;

namespace {

const QString shuangfu = QStringLiteral("双福街道");

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
        value(VisitService::add(base.context(), visit));
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

TEST_CASE("an agreed visit that is overdue is no plan: the firm is due, and gets a day again")
{
    TwoQuarters story;
    const JobContext &context = story.base.context();
    const auto dutyOf = [&](const char *name, const char *on) {
        for (const FirmDuty &firm : story.coverage(on).firms) {
            if (firm.id == story.firms[name])
                return firm;
        }
        FAIL("no firm " << name);
        return FirmDuty();
    };
    value(VisitPlanService::plan(context, planOf(story.firms["癸"], "2026-02-03")));
    value(VisitPlanService::plan(context, planOf(story.firms["子"], "2026-04-02")));
    story.base.clock().set(day("2026-02-03"));
    CHECK(story.coverage("2026-02-03").all.planned == 1); // 癸 today; 子 after the quarter
    CHECK(dutyOf("癸", "2026-02-03").planned);
    CHECK_FALSE(dutyOf("子", "2026-02-03").planned);
    CHECK(dutyOf("子", "2026-02-03").nextVisit == day("2026-04-02"));
    story.base.clock().set(day("2026-02-10"));
    CHECK(story.coverage("2026-02-10").all.planned == 0);
    CHECK(dutyOf("癸", "2026-02-10").overdueVisit == day("2026-02-03"));
    CHECK(dutyOf("癸", "2026-02-10").nextVisit.isNull());

    ScheduleRequest request;
    request.scope = story.scope("2026-02-10");
    const auto proposed = value(VisitSchedule::propose(context, request));
    const auto row = std::find_if(proposed.begin(), proposed.end(), [&](const ScheduledVisit &one) {
        return one.firm == story.firms["癸"];
    });
    REQUIRE(row != proposed.end());
    CHECK(row->on > day("2026-02-10"));
    CHECK(row->why.contains(QStringLiteral("约定 2026-02-03 已过")));
    // 乙 is planned by hand meanwhile, later than was proposed but within the quarter.
    value(VisitPlanService::plan(context, planOf(story.firms["乙"], "2026-03-31")));
    const Saved saved = value(VisitSchedule::apply(context, proposed));
    CHECK(saved.warnings.size() == 1);
    CHECK(saved.warnings.value(0).contains(u"“乙”已另有走访计划"));
    CHECK(dutyOf("乙", "2026-02-10").nextVisit == day("2026-03-31"));
    CHECK(dutyOf("癸", "2026-02-10").nextVisit == row->on);
    CHECK(story.coverage("2026-02-10").all.planned == story.coverage("2026-02-10").all.due());
    CHECK(value(VisitSchedule::propose(context, request)).isEmpty());
}

TEST_CASE("a 专员 schedules her own firms and nobody's, others are named and left out")
{
    TwoQuarters story;
    const JobContext &office = story.base.context();
    const SpecialistId wang = addPerson(office, QStringLiteral("王涛"));
    assign(office, story.firms["癸"], wang, day("2024-01-01"));
    const JobContext li{
        story.base.connection(),
        Actor{AccountId(QStringLiteral("li")), QStringLiteral("李敏"), Role::Specialist, story.li},
        office.clock};
    ScheduleRequest request;
    request.scope = story.scope();
    auto proposed = value(VisitSchedule::propose(li, request));
    QString placed;
    for (const ScheduledVisit &one : proposed) {
        if (!one.on.isNull())
            placed += one.firmName;
    }
    CHECK(story.sorted(placed) == story.sorted(QStringLiteral("乙丙丁戊子")));
    REQUIRE(proposed.last().foreign); // after those that find no day
    CHECK(proposed.last().firmName == QStringLiteral("癸"));
    CHECK(proposed.last().on.isNull());
    CHECK(proposed.last().why.contains(u"王涛"));
    // What another way put into the list is refused all the same.
    proposed.last().on = day("2026-02-03");
    const ScheduledVisit foreign = proposed.last();
    const Saved saved = value(VisitSchedule::apply(li, proposed));
    CHECK(saved.warnings.size() == 1);
    CHECK(saved.warnings.value(0).contains(u"“癸”由专员王涛服务"));
    CHECK(story.coverage().all.planned == 5);
    errorOf(VisitSchedule::apply(li, {foreign}), ErrorCode::Permission);
    // The office plans it.
    const auto rest = value(VisitSchedule::propose(office, request));
    REQUIRE(rest.size() == 1);
    CHECK_FALSE(rest.first().foreign);
    value(VisitSchedule::apply(office, rest));
    CHECK(story.coverage().all.planned == 6);
}

TEST_CASE("a schedule of a year whose notice is not known says so, and skips who left meanwhile")
{
    TwoQuarters story;
    const JobContext &context = story.base.context();
    story.base.clock().set(day("2027-01-05"));
    story.firm("丑", Tier::Provincial, {}, "2026-06-01"); // of the others 子 alone keeps its title
    ScheduleRequest request;
    request.scope = story.scope("2027-01-05");
    const auto proposed = value(VisitSchedule::propose(context, request));
    REQUIRE(proposed.size() == 2);
    for (const ScheduledVisit &one : proposed)
        CHECK(one.why.contains(QStringLiteral("2027 年放假通知未录入")));
    retireFirm(context, story.firms["子"], ExitReason::MovedOut, day("2027-01-05"));
    const Saved saved = value(VisitSchedule::apply(context, proposed));
    CHECK(saved.warnings.join(u' ').contains(QStringLiteral("“子”已在 2027-01-05 退库")));
    CHECK(story.coverage("2027-01-05").all.planned == 1);
}
