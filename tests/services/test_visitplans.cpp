// 走访计划: what is planned, moved and cancelled, what visits and leaving the pool do to it, and
// 无事不扰.

#include "services/changehistoryservice.h"
#include "services/duplicateservice.h"
#include "services/importing.h"
#include "services/visitplanservice.h"
#include "services/visitservice.h"
#include "services/visitsettings.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

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
        return value(VisitService::add(base.context(), visit));
    }

    TestBase base;
    EnterpriseId firm;
};

} // namespace

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
    Visit stored = value(VisitService::visit(context, later.id));
    value(VisitService::remove(context, later.id, stored.revision));
    CHECK(one.nextVisit() == day("2026-03-02"));
    stored = value(VisitService::visit(context, visit.id));
    stored.next = day("2026-03-05");
    value(VisitService::update(context, stored));
    CHECK(one.nextVisit() == day("2026-03-05"));
    // A day moved by hand stays while only the words change.
    value(VisitPlanService::move(context, one.plans().last().plan.id, day("2026-03-06"),
                                 QStringLiteral("改期")));
    stored = value(VisitService::visit(context, visit.id));
    stored.text = QStringLiteral("看新厂房");
    value(VisitService::update(context, stored));
    CHECK(one.nextVisit() == day("2026-03-06"));
    stored = value(VisitService::visit(context, visit.id));
    value(VisitService::remove(context, visit.id, stored.revision));
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

TEST_CASE("nobody is promised a visit to a firm that has left by then")
{
    OneFirm one;
    const JobContext &context = one.base.context();
    const Saved agreed = one.visit("2026-01-05", VisitKind::OnSite, "2026-01-19");
    retireFirm(context, one.firm, ExitReason::MovedOut, day("2026-01-15"));
    Visit late;
    late.enterprise = one.firm;
    late.on = day("2026-01-08");
    late.text = QStringLiteral("看厂房");
    late.next = day("2026-02-02");
    const auto refused = [&](const Result<Saved> &saved) {
        const Error error = errorOf(saved, ErrorCode::Validation);
        CHECK(error.issues.first().field == u"next");
        CHECK(error.text.contains(QStringLiteral("2026-01-15 退库（迁出），不再安排走访")));
    };
    refused(VisitService::add(context, late));
    refused(VisitService::addMeeting(context, late, {{one.firm, {}}}));
    late.next = day("2026-01-14"); // it was still there
    const Saved kept = value(VisitService::add(context, late));
    late.next = {};
    value(VisitService::add(context, late));
    Visit stored = value(VisitService::visit(context, kept.id));
    stored.next = day("2026-02-02");
    refused(VisitService::update(context, stored));
    // What had been agreed before it left hinders no correction of the words.
    stored = value(VisitService::visit(context, agreed.id));
    CHECK(stored.next == day("2026-01-19"));
    stored.text = QStringLiteral("看新厂房");
    value(VisitService::update(context, stored));
    for (const PlannedRow &row : one.plans(false))
        CHECK(row.plan.on < day("2026-01-15"));
}

TEST_CASE("an old ledger's next date of a firm that left is kept as words and plans nothing")
{
    OneFirm one;
    retireFirm(one.base.context(), one.firm, ExitReason::MovedOut, day("2026-01-15"));
    const QString path = csvFile(
        one.base, {QStringLiteral("企业名称,走访日期,走访方式,走访内容,下次走访"),
                   QStringLiteral("重庆砺锋机械有限公司,2026-01-06,实地,看厂房,2026-02-02")});
    const ImportReport report = importBoth(one.base, importOf(path));
    CHECK(report.added == 1);
    CHECK(report.rowsSeen.value(0).reason.contains(QStringLiteral("不再安排走访")));
    const auto visits = value(VisitService::visits(one.base.context(), one.firm));
    REQUIRE(visits.size() == 1);
    CHECK(visits.first().next == day("2026-02-02"));
    CHECK(one.plans().isEmpty());
}

TEST_CASE("a day of a year whose notice is not known is said to be provisional")
{
    OneFirm one;
    const JobContext &context = one.base.context();
    const auto said = [](const Saved &saved) {
        return saved.warnings.join(u' ').contains(QStringLiteral("2027 年放假通知未录入"));
    };
    const Saved plan = value(VisitPlanService::plan(context, planOf(one.firm, "2027-02-08")));
    CHECK(said(plan)); // 春节 of 2027, a Monday to the calendar
    PlannedVisit call = planOf(one.firm, "2027-02-09");
    call.kind = VisitKind::Phone;
    CHECK(said(value(VisitPlanService::plan(context, call))));
    CHECK_FALSE(said(value(VisitPlanService::plan(
        context, planOf(one.firm, "2027-02-10", QStringLiteral("区税务局"))))));
    CHECK_FALSE(said(value(VisitPlanService::plan(context, planOf(one.firm, "2026-12-31")))));
    CHECK(said(value(
        VisitPlanService::move(context, plan.id, day("2027-02-11"), QStringLiteral("改期")))));
    CHECK(said(one.visit("2026-01-19", VisitKind::OnSite, "2027-03-01")));
    const Saved weekend = one.visit("2026-01-20", VisitKind::OnSite, "2027-03-06");
    CHECK(weekend.warnings.join(u' ').contains(QStringLiteral("周末")));
    CHECK_FALSE(said(weekend)); // that it is a day off goes first
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
