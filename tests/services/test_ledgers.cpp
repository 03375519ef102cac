// The office's old ledgers: who serves whom, visits, 一策, 资质. Each row by the rules of the
// services a person uses.

#include "repositories/firmrecordrepository.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "services/importing.h"
#include "services/measureservice.h"
#include "services/staffingservice.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

EnterpriseId firmOf(const TestBase &base, const QString &name)
{
    return value(EnterpriseService::named(base.context(), name)).id;
}

ImportKind kindOf(const TestBase &base, const QStringList &lines)
{
    return value(ImportService::preview(base.context(), {csvFile(base, lines), {}, 0, {}, {}}))
        .kind;
}

/// The reasons of the rows, to be looked into.
QString reason(const ImportReport &report, int place)
{
    return report.rowsSeen.value(place).reason;
}

/// The list again changes nothing and the whole of it goes back as one.
void checkAgainAndUndo(const TestBase &base, const QStringList &lines, const QString &before,
                       const ImportReport &first)
{
    const QString after = digest(base.connection());
    const ImportReport again = importLines(base, lines);
    CHECK(again.added == 0);
    CHECK(again.updated == 0);
    CHECK(digest(base.connection()) == after);
    value(ChangeHistoryService::revert(base.context(), first.changes.id));
    CHECK(digest(base.connection()) == before);
}

} // namespace

TEST_CASE("a ledger of visits is known by its header and taken in by the rules of a visit")
{
    const TestBase base; // today: 2026-01-20
    addFirm(base.context(), {QStringLiteral("甲公司")});
    addFirm(base.context(), {QStringLiteral("乙公司")});
    const SpecialistId li = addPerson(base.context(), QStringLiteral("李敏"));
    const QString before = digest(base.connection());
    const QStringList lines = {
        QStringLiteral("2025年企业走访台账"),
        QStringLiteral("序号,企业名称,走访日期,走访方式,走访人,走访内容,下次走访"),
        QStringLiteral("1,甲公司,2025.11.3,实地走访,李敏、张三,了解订单情况,2026-03-01"),
        QStringLiteral("2,甲公司,2025-12-01,电话,李敏,问贷款,"),
        QStringLiteral("3,乙公司,2025/12/5,,王五,看新厂房,"),
        QStringLiteral("4,甲公司,2025-12-01,电话联系,李敏,问贷款,"),
        QStringLiteral("5,丙公司,2025-12-01,电话,李敏,问贷款,"),
        QStringLiteral("6,乙公司,2026-12-01,电话,李敏,还没去,"),
        QStringLiteral("7,乙公司,2025年12月,电话,李敏,哪一天,"),
        QStringLiteral("8,乙公司,2025-12-01,托梦,李敏,如题,"),
        QStringLiteral("9,乙公司,2025-12-01,电话,李敏,,"),
        QStringLiteral("10,乙公司,2025-12-01,电话,李敏,记反了,2025-11-01"),
    };
    CHECK(kindOf(base, lines) == ImportKind::Visits);
    const ImportReport report = importLines(base, lines);
    CHECK(report.kind == ImportKind::Visits);
    CHECK(counts(report) == u"rows=10 added=3 duplicates=1 rejected=6 warnings=3");
    CHECK(reason(report, 0).contains(u"张三"));
    CHECK(reason(report, 4).contains(u"丙公司"));
    CHECK(reason(report, 5).contains(u"今天之后"));
    CHECK(reason(report, 7).contains(u"托梦"));
    const auto visits =
        value(VisitService::visits(base.context(), firmOf(base, QStringLiteral("甲公司"))));
    REQUIRE(visits.size() == 2);
    CHECK(visits[0].kind == VisitKind::Phone);
    CHECK(visits[1].kind == VisitKind::OnSite);
    CHECK(visits[1].specialist == li);
    CHECK(visits[1].next == day("2026-03-01"));
    CHECK(report.changes.title.contains(u"新增 3 条"));
    checkAgainAndUndo(base, lines, before, report);
}

TEST_CASE("a full ledger of visits brings every field; what was asked stays as words")
{
    const TestBase base;
    const auto firm =
        addFirm(base.context(), {QStringLiteral("甲公司"), {}, {}, day("2025-06-01")});
    addPerson(base.context(), QStringLiteral("李敏"));
    const QString before = digest(base.connection());
    const QStringList lines = {
        QStringLiteral(
            "企业名称,走访日期,走访方式,走访人员,带队领导,接待人,走访目的,走访内容,生产经营情况,"
            "政策宣讲内容,申报意愿,存在困难,企业诉求,承诺事项及时限,走访成效,下次走访日期"),
        QStringLiteral("甲公司,2025-11-03,实地,李敏、张三,周主任,王总,季度走访,看车间,产值增长,"
                       "讲研发加计扣除,强烈,缺技工,招工8人,十日内答复,签了协议,2026-03-02"),
        QStringLiteral("甲公司,2025-12-03,电话,李敏,,,,问订单,,,看情况,,,,,"),
        QStringLiteral("甲公司,2025-05-31,实地,李敏,,,,入库以前,,,,,,,,"),
    };
    CHECK(kindOf(base, lines) == ImportKind::Visits);
    const ImportReport report = importLines(base, lines);
    CHECK(counts(report) == u"rows=3 added=2 rejected=1 warnings=2");
    CHECK(reason(report, 2).contains(u"2025-06-01"));
    const auto visits = value(VisitService::visits(base.context(), firm));
    REQUIRE(visits.size() == 2);
    const Visit &full = visits[1];
    CHECK(full.visitors == u"张三");
    CHECK(full.ledBy == u"周主任");
    CHECK(full.met == u"王总");
    CHECK(full.purpose == u"季度走访");
    CHECK(full.operations == u"产值增长");
    CHECK(full.policies == u"讲研发加计扣除");
    CHECK(full.willingness == Willingness::Strong);
    CHECK(full.difficulties == u"缺技工");
    CHECK(full.outcome == u"签了协议");
    CHECK(full.text == u"看车间\n诉求：招工8人\n承诺：十日内答复");
    CHECK(full.state == VisitState::Confirmed);
    CHECK_FALSE(visits[0].willingness);
    // The next date is a planned visit; the call in between neither kept nor replaced it.
    const FirmCare care = value(VisitService::careOf(base.context(), firm, day("2026-01-20")));
    REQUIRE(care.planned.size() == 1);
    CHECK(care.planned.first().on == day("2026-03-02"));
    REQUIRE(care.promises.size() == 1);
    CHECK(care.promises.first().promise.content == u"十日内答复");
    checkAgainAndUndo(base, lines, before, report);
}

TEST_CASE("a list of who serves whom")
{
    const TestBase base;
    const auto first = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto second = addFirm(base.context(), {QStringLiteral("乙公司")});
    addFirm(base.context(), {QStringLiteral("丙公司")});
    const SpecialistId li = addPerson(base.context(), QStringLiteral("李敏"));
    const SpecialistId wang = addPerson(base.context(), QStringLiteral("王涛"));
    addPerson(base.context(), QStringLiteral("赵县长"), Duty::Leader);
    assign(base.context(), second, li, day("2025-01-01"));
    const QString before = digest(base.connection());
    const QStringList lines = {
        QStringLiteral("企业名称,专员,帮扶领导,配备日期"),
        QStringLiteral("甲公司,李敏,赵县长,2025-06-01"),
        QStringLiteral("乙公司,王涛,,2025-09-01"),
        QStringLiteral("丙公司,无此人,,2025-09-01"),
        QStringLiteral("丁公司,李敏,,2025-09-01"),
        QStringLiteral("甲公司,王涛,,2025-10-01"),
        QStringLiteral("丙公司,,,2025-09-01"),
    };
    CHECK(kindOf(base, lines) == ImportKind::Assignments);
    const ImportReport report = importLines(base, lines);
    CHECK(counts(report) == u"rows=6 added=1 updated=1 duplicates=1 rejected=3 warnings=1");
    CHECK(reason(report, 2).contains(u"无此人"));
    CHECK(reason(report, 3).contains(u"丁公司"));
    const auto history = value(StaffingService::history(base.context(), second));
    REQUIRE(history.size() == 2);
    CHECK(history[0].span == DateSpan{day("2025-01-01"), day("2025-09-01")});
    CHECK(history[1].specialist == wang);
    CHECK(value(StaffingService::history(base.context(), first)).size() == 2);
    CHECK(value(EnterpriseService::total(base.context(), {})) == 3); // 丁公司 was not entered
    checkAgainAndUndo(base, lines, before, report);
}

TEST_CASE("a ledger of 一策: a row is a measure, the same words are the same one")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    addFirm(base.context(), {QStringLiteral("乙公司")});
    const SpecialistId li = addPerson(base.context(), QStringLiteral("李敏"));
    const QString before = digest(base.connection());
    const QString head = QStringLiteral("企业名称,目标梯度,主要差距,下一步,责任人,时限");
    const QStringList lines = {
        head,
        QStringLiteral("甲公司,省级专精特新,研发占比不足,建研发台账,李敏,2026-06-30"),
        QStringLiteral("乙公司,世界第一,无,,李敏,2026-06-30"),
        QStringLiteral("甲公司,,,申请专利,企业张经理,"),
        QStringLiteral("甲公司,小巨人,别的,建研发台账,李敏,2026-06-30"),
    };
    CHECK(kindOf(base, lines) == ImportKind::Measures);
    const ImportReport report = importLines(base, lines);
    CHECK(counts(report) == u"rows=4 added=2 duplicates=1 rejected=1 warnings=2");
    const MeasureFile made = present(MeasureService::file(base.context(), firm, day("2026-01-20")));
    CHECK(made.measure.goal == Tier::Provincial);
    CHECK(made.measure.gap == u"研发占比不足");
    CHECK(made.measure.setOn == day("2026-01-20"));
    REQUIRE(made.steps.size() == 2);
    CHECK(made.steps[0].step.due == day("2026-06-30"));
    CHECK(made.steps[0].step.specialist == li);
    CHECK(made.steps[1].step.owner == u"企业张经理");
    checkAgainAndUndo(base, lines, before, report);

    importLines(base, lines);
    const ImportReport changed =
        importLines(base, {head, QStringLiteral("甲公司,,,建研发台账,王涛,2026-09-30"),
                           QStringLiteral("甲公司,,,辅导申报,,2026-08-31")});
    CHECK(counts(changed) == u"rows=2 updated=2");
    CHECK(changed.rowsSeen[0].changes.size() == 2); // person, day
    CHECK(changed.rowsSeen[1].changes.size() == 2); // measure, day
    const MeasureFile after =
        present(MeasureService::file(base.context(), firm, day("2026-01-20")));
    REQUIRE(after.steps.size() == 3);
    CHECK(after.steps[0].who == u"王涛");
    CHECK(after.steps[0].step.specialist.isEmpty()); // nobody of the list
    CHECK(value(MeasureService::next(base.context(), firm)).content == u"辅导申报");
    CHECK(after.measure.gap == u"研发占比不足");
    CHECK(after.measure.setOn == day("2026-01-20"));
}

TEST_CASE("a row of a ledger of 一策 that waits says nothing for later rows")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("重庆甲机械有限公司")});
    const QStringList lines = {
        QStringLiteral("企业名称,目标梯度,主要差距,下一步,责任人,时限"),
        QStringLiteral("重庆市甲机械有限公司,小巨人,别家的差距,建研发台账,,2026-06-30"),
        QStringLiteral("重庆甲机械有限公司,,,申请专利,,2026-06-30"),
    };
    CHECK(counts(importLines(base, lines)) == u"rows=2 added=1 pending=1");
    const MeasureFile made = present(MeasureService::file(base.context(), firm, day("2026-01-20")));
    CHECK_FALSE(made.measure.goal);
    CHECK(made.measure.gap.isEmpty());
    CHECK(made.steps.size() == 1);
}

TEST_CASE("a ledger of 资质 of firms and of carriers")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString before = digest(base.connection());
    const QStringList lines = {
        QStringLiteral("企业名称,载体名称,资质类别,级别,认定日期,文号"),
        QStringLiteral("甲公司,,国家级绿色工厂,,2024-03-01,工信〔2024〕1号"),
        QStringLiteral("甲公司,,智能工厂,省级,2024年5月,"),
        QStringLiteral("甲公司,,天下第一奖,国家级,2024-05-01,"),
        QStringLiteral("乙公司,,智能工厂,省级,2024-05-01,"),
        QStringLiteral(",双福孵化器,孵化器,市级,2024-05-01,"),
        QStringLiteral("甲公司,,智能工厂,省级,,"),
    };
    CHECK(kindOf(base, lines) == ImportKind::Honours);
    const ImportReport report = importLines(base, lines);
    CHECK(counts(report) == u"rows=6 added=2 duplicates=1 pending=1 rejected=2 warnings=2");
    CHECK(reason(report, 2).contains(u"天下第一奖"));
    CHECK(reason(report, 4).contains(u"双福孵化器"));
    const auto honours = value(RecordRepository<Honour>::ofEnterprise(base.connection(), firm));
    REQUIRE(honours.size() == 2);
    checkAgainAndUndo(base, lines, before, report);

    ImportRequest ticked = importOf(csvFile(base, lines));
    ticked.confirmedRows = {6};
    CHECK(importBoth(base, ticked).added == 3);
    const auto carriers = value(RecordRepository<Carrier>::all(base.connection()));
    REQUIRE(carriers.size() == 1);
    CHECK(carriers.first().kind == u"孵化器");
    CHECK(value(honoursOfCarrier(base.connection(), carriers.first().id)).size() == 1);
    CHECK(importLines(base, lines).unchanged == 3);
}

TEST_CASE("a 资质 that is here is filled up; what differs waits for a tick")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString head = QStringLiteral("企业名称,资质类别,级别,认定日期,文号,数量,有效期至,备注");
    const auto honourNow = [&] {
        const auto all = value(RecordRepository<Honour>::ofEnterprise(base.connection(), firm));
        REQUIRE(all.size() == 1);
        return all.first();
    };
    importLines(base, {head, QStringLiteral("甲公司,智能工厂,省级,2024-05-01,,2,,")});
    const QString known =
        QStringLiteral("甲公司,智能工厂,省级,2024-05-01,渝〔2024〕1号,,2027-04-30,");
    CHECK(counts(importLines(base, {head, known})) == u"rows=1 updated=1");
    CHECK(honourNow().document == u"渝〔2024〕1号");
    CHECK(honourNow().quantity == 2); // an empty cell says nothing
    CHECK(counts(importLines(base, {head, known})) == u"rows=1 unchanged=1");
    // Brackets are no difference.
    CHECK(
        importLines(base, {head, QStringLiteral("甲公司,智能工厂,省级,2024-05-01,渝[2024]1号,2,,")})
            .unchanged == 1);

    ImportRequest request = importOf(csvFile(
        base, {head, QStringLiteral("甲公司,智能工厂,省级,2024-05-01,GR2,5,2028-04-30,复审")}));
    const ImportReport waits = importBoth(base, request);
    CHECK(counts(waits) == u"rows=1 pending=1");
    CHECK(issues(waits) == QStringList{QStringLiteral("2 document pending"),
                                       QStringLiteral("2 valid_until pending"),
                                       QStringLiteral("2 quantity pending")});
    CHECK(reason(waits, 0).contains(u"GR2"));
    CHECK(honourNow().quantity == 2);
    request.confirmedRows = {2};
    request.appendOnly = true;
    CHECK(counts(importBoth(base, request)) == u"rows=1 unchanged=1");
    CHECK(honourNow().quantity == 2);
    request.appendOnly = false;
    CHECK(counts(importBoth(base, request)) == u"rows=1 updated=1");
    CHECK(honourNow().document == u"GR2");
    CHECK(honourNow().quantity == 5);
    CHECK(honourNow().until == day("2028-04-30"));
    CHECK(honourNow().note == u"复审");
}

TEST_CASE("a firm a ledger names almost right is asked, one by its former name is taken")
{
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("重庆长江阀门有限公司")});
    const auto renamed = addFirm(base.context(), {QStringLiteral("重庆新名机械有限公司")});
    editFirm(base.context(), renamed, [](EnterpriseForm &form) {
        form.enterprise.formerNames = QStringLiteral("重庆旧名机械有限公司");
    });
    const QStringList lines = {
        QStringLiteral("企业名称,走访日期,走访方式,走访内容"),
        QStringLiteral("重庆长河阀门有限公司,2025-12-01,电话,问贷款"),
        QStringLiteral("重庆旧名机械有限公司,2025-12-01,电话,问贷款"),
    };
    ImportRequest request = importOf(csvFile(base, lines));
    CHECK(counts(importBoth(base, request)) == u"rows=2 added=1 pending=1 warnings=1");
    CHECK(value(VisitService::visits(base.context(), renamed)).size() == 1);
    request.confirmedRows = {2};
    CHECK(counts(importBoth(base, request)) == u"rows=2 added=1 unchanged=1 warnings=1");
}

TEST_CASE("a kind that is asked for is taken, whatever the header seems to be")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    ImportRequest request = importOf(csvFile(
        base, {QStringLiteral("企业,时间,情况"), QStringLiteral("甲公司,2025-12-01,看了看")}));
    request.kind = ImportKind::Visits;
    CHECK(counts(importBoth(base, request)) == u"rows=1 added=1 warnings=1");
    CHECK(value(VisitService::visits(base.context(), firm)).first().kind == VisitKind::OnSite);

    CHECK(kindOf(base, {QStringLiteral("企业名称,统一社会信用代码,镇街,专员,联系电话"),
                        QStringLiteral("甲公司,,,,")}) == ImportKind::Firms);
    // A list of firms with the last visit at its end is one of firms.
    CHECK(kindOf(base, {QStringLiteral("企业名称,统一社会信用代码,镇街,行业,法定代表人,注册资本,"
                                       "联系电话,地址,走访日期,走访人,走访内容"),
                        QStringLiteral("甲公司,,,,,,,,,,")}) == ImportKind::Firms);
}

TEST_CASE("people nobody knows are registered with the list when asked for, and go with it")
{
    const TestBase base;
    const auto first = addFirm(base.context(), {QStringLiteral("甲公司")});
    addFirm(base.context(), {QStringLiteral("乙公司")});
    addFirm(base.context(), {QStringLiteral("丁公司")});
    const QString before = digest(base.connection());
    const auto import = [&](ImportKind kind, const QStringList &lines) {
        ImportRequest request = importOf(csvFile(base, lines));
        request.kind = kind;
        request.enterPeople = true;
        return importBoth(base, request);
    };
    const auto people = [&] { return value(StaffingService::people(base.context())).size(); };
    SECTION("专员分工")
    {
        const ImportReport report =
            import(ImportKind::Assignments,
                   {QStringLiteral("企业名称,专员"), QStringLiteral("甲公司,李敏"),
                    QStringLiteral("乙公司,李敏"), QStringLiteral("丁公司,待定")});
        CHECK(counts(report) == u"rows=3 added=2 rejected=1");
        CHECK(people() == 1);
        value(ChangeHistoryService::revert(base.context(), report.changes.id));
        CHECK(digest(base.connection()) == before);
    }
    SECTION("a list of firms")
    {
        const ImportReport report =
            import(ImportKind::Firms,
                   {QStringLiteral("企业名称,服务专员,挂钩领导"),
                    QStringLiteral("甲公司,李敏,赵刚"), QStringLiteral("丙公司,李敏,")});
        CHECK(counts(report) == u"rows=2 added=1 updated=1");
        CHECK(people() == 2);
        CHECK(value(StaffingService::history(base.context(), first)).size() == 2);
    }
    SECTION("visits")
    {
        const ImportReport report = import(
            ImportKind::Visits, {QStringLiteral("企业名称,走访日期,走访方式,走访人,走访内容"),
                                 QStringLiteral("甲公司,2025-11-03,实地走访,李敏,看订单"),
                                 QStringLiteral("乙公司,2025-11-04,实地走访,李敏,看订单")});
        CHECK(counts(report) == u"rows=2 added=2");
        CHECK(people() == 1);
    }
    SECTION("somebody off duty is not registered again")
    {
        const SpecialistId li = addPerson(base.context(), QStringLiteral("李敏"));
        Specialist person = value(StaffingService::people(base.context())).first();
        CHECK(person.id == li);
        person.active = false;
        value(StaffingService::updateSpecialist(base.context(), person));
        CHECK(import(ImportKind::Assignments,
                     {QStringLiteral("企业名称,专员"), QStringLiteral("甲公司,李敏")})
                  .rejected == 1);
        CHECK(people() == 1);
    }
}

TEST_CASE(
    "a 专员's own list is known by its words; a visit without a name is hers, told in one line")
{
    const TestBase base; // today: 2026-01-20
    const auto jia = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto yi = addFirm(base.context(), {QStringLiteral("乙公司")});
    const SpecialistId li = addPerson(base.context(), QStringLiteral("李敏"));
    const SpecialistId wang = addPerson(base.context(), QStringLiteral("王涛"));
    assign(base.context(), yi, wang, day("2025-12-01"));
    const QStringList lines = {
        QStringLiteral("企业,代码,镇街,联系人,手机,上次走访,方式,谈了什么,答应的事,下次去"),
        QStringLiteral("甲公司,,,吴建国,13905032582,2026.1.4,电话,讲了复核,带首贷名单,2026.11.25"),
        QStringLiteral("乙公司,,,周涛,13905032583,2025.12.4,实地,看车间,,2027.1.5"),
        QStringLiteral("乙公司,,,周涛,13905032583,2025.11.4,实地,问用电,,"),
    };
    CHECK(kindOf(base, lines) == ImportKind::Firms); // a firm a line: they come first
    const JobContext asLi{
        base.connection(),
        Actor{AccountId(QStringLiteral("li")), QStringLiteral("李敏"), Role::Specialist, li},
        base.context().clock};
    ImportRequest order = importOf(csvFile(base, lines), true);
    order.kind = ImportKind::Visits;
    const ImportReport seen = value(ImportService::run(base.context(), order));
    CHECK(counts(seen) == u"rows=3 added=3");
    CHECK(reason(seen, 0) == u"2026-01-04 电话：讲了复核；承诺：带首贷名单；下次 11-25");
    CHECK(reason(seen, 1).endsWith(u"；走访人 王涛；下次 2027-01-05")); // the firm's of that day
    REQUIRE(seen.rowsSeen[1].changes.size() == 3);
    CHECK(seen.rowsSeen[1].changes[1].label == importFieldText(ImportField::VisitedBy));
    CHECK(seen.rowsSeen[1].changes[1].after == u"王涛");
    order.dryRun = false;
    value(ImportService::run(base.context(), order));
    CHECK(value(VisitService::visits(base.context(), yi))[0].specialist == wang);
    CHECK(value(VisitService::visits(base.context(), yi))[1].specialist.isEmpty());
    CHECK(value(VisitService::visits(base.context(), jia))[0].next == day("2026-11-25"));

    const QStringList hers = {lines[0], QStringLiteral("甲公司,,,,,2026.1.6,微信,问贷款,,")};
    order = importOf(csvFile(base, hers, QStringLiteral("李敏.csv")));
    order.kind = ImportKind::Visits;
    const ImportReport done = value(ImportService::run(asLi, order));
    CHECK(reason(done, 0) == u"2026-01-06 微信：问贷款；走访人 李敏");
    CHECK(value(VisitService::visits(base.context(), jia))[0].specialist == li);
    // With a column of its own an empty cell says nothing.
    order = importOf(csvFile(base, {QStringLiteral("企业,走访日期,方式,要点,走访人"),
                                    QStringLiteral("甲公司,2026-01-08,电话,问订单,")}));
    order.kind = ImportKind::Visits;
    value(ImportService::run(asLi, order));
    CHECK(value(VisitService::visits(base.context(), jia))[0].specialist.isEmpty());
}
