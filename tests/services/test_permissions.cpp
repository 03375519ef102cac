// What a 专员 reaches: her own firms, those of whom she stands in for, and firms nobody serves.

#include "importing.h"
#include "repositories/assignmentrepository.h"
#include "services/absenceservice.h"
#include "services/accountservice.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "services/honourkindservice.h"
#include "services/importservice.h"
#include "services/permission.h"
#include "services/savedviewservice.h"
#include "services/staffingservice.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

/// 甲 is 李敏's, 乙 is 王涛's, 丙 is nobody's; it is 2026-01-20.
struct Office
{
    Office()
        : jia(addFirm(base.context(), {QStringLiteral("甲公司")})),
          yi(addFirm(base.context(), {QStringLiteral("乙公司")})),
          bing(addFirm(base.context(), {QStringLiteral("丙公司")})),
          li(addPerson(base.context(), QStringLiteral("李敏"))),
          wang(addPerson(base.context(), QStringLiteral("王涛")))
    {
        assign(base.context(), jia, li, day("2025-01-01"));
        assign(base.context(), yi, wang, day("2025-01-01"));
    }

    JobContext as(Role role, const QString &name, const SpecialistId &person = {}) const
    {
        return {base.connection(), Actor{AccountId(name), name, role, person},
                base.context().clock};
    }
    JobContext asLi() const { return as(Role::Specialist, QStringLiteral("李敏"), li); }

    TestBase base;
    EnterpriseId jia, yi, bing;
    SpecialistId li, wang;
};

Visit visitTo(const EnterpriseId &firm)
{
    Visit visit;
    visit.enterprise = firm;
    visit.on = day("2026-01-19");
    visit.kind = VisitKind::OnSite;
    visit.text = QStringLiteral("看了新车间");
    return visit;
}

} // namespace

TEST_CASE("a 专员 writes of her own firms and of nobody's, not of another's")
{
    const Office office;
    const JobContext li = office.asLi();
    value(VisitService::add(li, visitTo(office.jia)));
    value(VisitService::add(li, visitTo(office.bing)));
    const Error refused = errorOf(VisitService::add(li, visitTo(office.yi)), ErrorCode::Permission);
    CHECK(refused.text.contains(u"“乙公司”由专员王涛服务"));
    CHECK(refused.text.contains(u"“李敏”不能记录和安排走访"));
    CHECK(refused.text.contains(u"科室"));
    CHECK(value(VisitService::visits(li, office.yi)).isEmpty()); // reading is everybody's

    EnterpriseForm form = value(EnterpriseService::form(li, office.yi, day("2026-01-20")));
    form.enterprise.shortName = QStringLiteral("乙");
    errorOf(EnterpriseService::update(li, form), ErrorCode::Permission);
    form = value(EnterpriseService::form(li, office.jia, day("2026-01-20")));
    form.enterprise.shortName = QStringLiteral("甲");
    value(EnterpriseService::update(li, form));
    addFirm(li, {QStringLiteral("丁公司")});

    const JobContext office2 = office.as(Role::Office, QStringLiteral("陈岩"));
    value(VisitService::add(office2, visitTo(office.yi)));
}

TEST_CASE("from the day a firm is handed over it is another's")
{
    const Office office;
    assign(office.base.context(), office.jia, office.wang, day("2026-01-20"));
    errorOf(VisitService::add(office.asLi(), visitTo(office.jia)), ErrorCode::Permission);
    value(VisitService::add(office.as(Role::Specialist, QStringLiteral("王涛"), office.wang),
                            visitTo(office.jia)));
}

TEST_CASE("who stands in for an absent 专员 writes of his firms while he is away")
{
    Office office;
    Absence away;
    away.specialist = office.wang;
    away.substitute = office.li;
    away.span = {day("2026-01-15"), day("2026-01-25")};
    away.reason = QStringLiteral("休假");
    value(AbsenceService::add(office.base.context(), away));
    value(VisitService::add(office.asLi(), visitTo(office.yi)));
    // He himself keeps his firms.
    value(VisitService::add(office.as(Role::Specialist, QStringLiteral("王涛"), office.wang),
                            visitTo(office.yi)));
    office.base.clock().set(day("2026-01-25")); // the day he is back
    errorOf(VisitService::add(office.asLi(), visitTo(office.yi)), ErrorCode::Permission);
}

TEST_CASE("a member of the 服务组 writes of the firm")
{
    const Office office;
    const SpecialistId zhao =
        addPerson(office.base.context(), QStringLiteral("赵静"), Duty::Member);
    const JobContext asZhao = office.as(Role::Specialist, QStringLiteral("赵静"), zhao);
    errorOf(VisitService::add(asZhao, visitTo(office.yi)), ErrorCode::Permission);
    AssignmentOrder order{office.yi, office.wang, {}, day("2026-01-01"), {}};
    order.members = {QStringLiteral("赵静")};
    value(StaffingService::assign(office.base.context(), order));
    value(VisitService::add(asZhao, visitTo(office.yi)));
}

TEST_CASE(
    "who has no person behind the account serves no firm, and is refused only where others do")
{
    const Office office;
    const JobContext nobody = office.as(Role::Specialist, QStringLiteral("新人"));
    errorOf(VisitService::add(nobody, visitTo(office.jia)), ErrorCode::Permission);
    value(VisitService::add(nobody, visitTo(office.bing)));
}

TEST_CASE("what an office decides is no 专员's: people, duties, 退库, words of everybody")
{
    const Office office;
    const JobContext li = office.asLi();
    const AssignmentOrder order{office.bing, office.li, {}, day("2026-01-20"), {}};
    const Error refused = errorOf(StaffingService::assign(li, order), ErrorCode::Permission);
    CHECK(refused.text.contains(u"由科室或负责人办理"));
    errorOf(EnterpriseService::retire(li, office.jia, ExitReason::Other, day("2026-01-10"), {}),
            ErrorCode::Permission);
    errorOf(HonourKindService::setOrder(li, {}), ErrorCode::Permission);
}

TEST_CASE("领导 and 审计 read everything and write nothing of the business")
{
    const Office office;
    for (const Role role : {Role::Leader, Role::Auditor}) {
        const JobContext reader = office.as(role, QStringLiteral("何静"));
        ListQuery all;
        all.asOf = day("2026-01-20");
        CHECK(value(EnterpriseService::total(reader, all)) == 3);
        CHECK_FALSE(value(ChangeHistoryService::list(reader, 10, {})).isEmpty());
        for (const EnterpriseId &firm : {office.jia, office.bing}) {
            const Error refused =
                errorOf(VisitService::add(reader, visitTo(firm)), ErrorCode::Permission);
            CHECK(refused.text.contains(u"只查看"));
        }
        const Scope none;
        CHECK(requirePermission(reader, Action::Supervise, none).has_value() ==
              (role == Role::Leader));
    }
}

TEST_CASE("one undoes one's own change; another's is for 科室 and 负责人")
{
    const Office office;
    const JobContext li = office.asLi();
    const Saved hers = value(VisitService::add(li, visitTo(office.jia)));
    const Saved theirs = value(VisitService::add(office.base.context(), visitTo(office.jia)));
    const Error refused =
        errorOf(ChangeHistoryService::revert(li, theirs.changes.id), ErrorCode::Permission);
    CHECK(refused.text.contains(u"自己做的改动"));
    value(ChangeHistoryService::revert(li, hers.changes.id));
    value(ChangeHistoryService::revert(office.as(Role::Head, QStringLiteral("周正")),
                                       theirs.changes.id));
}

TEST_CASE("a 专员's list takes in new firms, her own and nobody's; rows of others are refused")
{
    const Office office;
    const QString path =
        csvFile(office.base, {QStringLiteral("企业名称,简称"), QStringLiteral("甲公司,甲"),
                              QStringLiteral("乙公司,乙"), QStringLiteral("丙公司,丙"),
                              QStringLiteral("戊公司,戊")});
    const JobContext li = office.asLi();
    ImportRequest order = importOf(path);
    order.dryRun = true;
    const ImportReport seen = value(ImportService::run(li, order));
    order.dryRun = false;
    const ImportReport done = value(ImportService::run(li, order));
    for (const ImportReport &report : {seen, done}) {
        CHECK(report.added == 1);
        CHECK(report.updated == 2);
        CHECK(report.rejected == 1);
        REQUIRE(report.rowsSeen.size() == 4);
        CHECK(report.rowsSeen.at(1).reason.contains(u"由专员王涛服务"));
    }
    EnterpriseForm form = value(EnterpriseService::form(li, office.yi, day("2026-01-20")));
    CHECK(form.enterprise.shortName != u"乙");
}

TEST_CASE(
    "a 专员 takes the firms of her own list that nobody serves, with the list and back with it")
{
    const Office office;
    const TestBase &base = office.base;
    const QStringList lines = {QStringLiteral("企业,代码,简称"), QStringLiteral("甲公司,,"),
                               QStringLiteral("乙公司,,"), QStringLiteral("丙公司,,"),
                               QStringLiteral("戊公司,%1,").arg(soundCode(5))};
    const auto keeper = [&](const QString &name) {
        const auto firm = value(EnterpriseService::named(base.context(), name));
        for (const Assignment &one :
             value(AssignmentRepository::ofEnterprise(base.connection(), firm.id))) {
            if (one.duty == Duty::Specialist && one.span.contains(day("2026-01-20")))
                return one.specialist;
        }
        return SpecialistId();
    };
    const QString before = digest(base.connection());
    ImportRequest order = importOf(csvFile(base, lines));
    order.kind = ImportKind::Firms;
    order.mine = true;
    order.dryRun = true;
    const ImportReport seen = value(ImportService::run(office.asLi(), order));
    order.dryRun = false;
    const ImportReport done = value(ImportService::run(office.asLi(), order));
    for (const ImportReport &report : {seen, done}) {
        CHECK(report.mine == 2);
        CHECK(counts(report) == u"rows=4 added=1 updated=1 unchanged=2");
        CHECK(report.rowsSeen.at(2).changes.last().after == u"李敏");
    }
    CHECK(keeper(QStringLiteral("丙公司")) == office.li);
    CHECK(keeper(QStringLiteral("戊公司")) == office.li);
    CHECK(keeper(QStringLiteral("乙公司")) == office.wang);
    value(ChangeHistoryService::revert(office.asLi(), done.changes.id));
    CHECK(digest(base.connection()) == before);

    order.mine = false;
    value(ImportService::run(office.asLi(), order));
    CHECK(keeper(QStringLiteral("戊公司")).isEmpty());
}

TEST_CASE(
    "a list is one's own only for a 专员, of firms, and where it does not say who serves them")
{
    const Office office;
    ImportRequest order = importOf(
        csvFile(office.base, {QStringLiteral("企业名称"), QStringLiteral("戊公司")}), true);
    order.mine = true;
    errorOf(ImportService::run(office.as(Role::Office, QStringLiteral("陈岩"), office.li), order),
            ErrorCode::Permission);
    errorOf(ImportService::run(office.as(Role::Specialist, QStringLiteral("新来")), order),
            ErrorCode::Permission);
    order.kind = ImportKind::Visits;
    errorOf(ImportService::run(office.asLi(), order), ErrorCode::Validation);
    order = importOf(csvFile(office.base, {QStringLiteral("企业名称,服务专员,地址"),
                                           QStringLiteral("戊公司,王涛,几江")}),
                     true);
    order.kind = ImportKind::Firms;
    order.mine = true;
    errorOf(ImportService::run(office.asLi(), order), ErrorCode::Validation);
}
