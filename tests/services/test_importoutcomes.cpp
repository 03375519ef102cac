// What the rows of a list come to: dry run and commit alike.

#include "repositories/contentdigest.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "services/importing.h"
#include "services/staffingservice.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

const QString head =
    QStringLiteral("企业名称,统一社会信用代码,镇街,行业,培育阶段,梯度,认定日期,有效期至,"
                   "服务专员,帮扶领导,联系电话");

EnterpriseFile file(const TestBase &base, const QString &name)
{
    const Enterprise firm = value(EnterpriseService::named(base.context(), name));
    return value(EnterpriseService::file(base.context(), firm.id, base.context().clock.today()));
}

QString row(const QString &name, const QString &code,
            const QString &rest = QStringLiteral(",,,,,,,,"))
{
    return name + u',' + code + u',' + rest;
}

QString wrongCheck(int number)
{
    QString code = soundCode(number);
    code.back() = code.back() == u'0' ? u'1' : u'0';
    return code;
}

} // namespace

TEST_CASE("a row brings a firm with all that stands in it")
{
    const TestBase base;
    addPerson(base.context(), QStringLiteral("李敏"));
    const ImportReport report = importLines(
        base,
        {head, row(QStringLiteral("甲公司"), soundCode(1),
                   QStringLiteral("双福街道,通用设备制造业,培育,专精特新,2024-05-01,,李敏,,023"))});
    CHECK(counts(report) == u"rows=1 added=1");
    const EnterpriseFile firm = file(base, QStringLiteral("甲公司"));
    CHECK(firm.enterprise.creditCode == soundCode(1));
    CHECK(firm.enterprise.phone == u"023");
    CHECK(firm.townName == u"双福街道");
    CHECK(firm.residence->span == DateSpan{});
    CHECK(firm.stage->stage == Stage::Cultivation);
    REQUIRE(firm.recognitions.size() == 1);
    CHECK(firm.recognitions.first().until == day("2027-04-30"));
    const auto served = value(StaffingService::history(base.context(), firm.enterprise.id));
    REQUIRE(served.size() == 1);
    CHECK(served.first().span == DateSpan{day("2026-01-20"), {}});
    CHECK(report.changes.title.contains(u"名单.csv"));
    CHECK(report.changes.kind == ChangeKind::Import);
}

TEST_CASE("the same list again changes nothing, another one changes what differs")
{
    TestBase base;
    addPerson(base.context(), QStringLiteral("李敏"));
    addPerson(base.context(), QStringLiteral("王涛"));
    const QStringList list = {
        head,
        row(QStringLiteral("甲公司"), soundCode(1),
            QStringLiteral("双福街道,通用设备制造业,储备,创新型,2024-05-01,,李敏,,023")),
        row(QStringLiteral("乙公司"), soundCode(2))};
    importLines(base, list);
    const QString before = digest(base.connection());
    CHECK(counts(importLines(base, list)) == u"rows=2 unchanged=2");
    CHECK(digest(base.connection()) == before);

    base.clock().set(day("2026-03-01"));
    const ImportReport changed =
        importLines(base, {head,
                           row(QStringLiteral("甲新公司"), soundCode(1),
                               QStringLiteral("德感街道,,培育,专精特新,2026-02-01,,王涛,,024")),
                           row(QStringLiteral("乙公司"), soundCode(2))});
    CHECK(counts(changed) == u"rows=2 updated=1 unchanged=1 warnings=1");
    const EnterpriseFile firm = file(base, soundCode(1));
    CHECK(firm.enterprise.name == u"甲新公司");
    CHECK(firm.enterprise.phone == u"024");
    // An empty cell takes nothing away.
    CHECK(firm.enterprise.industry == u"通用设备制造业");
    CHECK(firm.townName == u"德感街道");
    CHECK(firm.residences.size() == 1); // a correction: the list gives no day of a move
    REQUIRE(firm.stages.size() == 2);
    CHECK(firm.stages[0].span == DateSpan{{}, day("2026-03-01")});
    CHECK(firm.recognitions.size() == 2);
    const auto served = value(StaffingService::history(base.context(), firm.enterprise.id));
    REQUIRE(served.size() == 2);
    CHECK(served[0].span == DateSpan{day("2026-01-20"), day("2026-03-01")});
    QStringList labels;
    for (const FieldChange &change : changed.rowsSeen.first().changes)
        labels.append(change.label + u' ' + change.before + QStringLiteral("→") + change.after);
    CHECK(labels.contains(QStringLiteral("联系电话 023→024")));
    CHECK(labels.contains(QStringLiteral("镇街 双福街道→德感街道")));
    CHECK(labels.contains(QStringLiteral("服务专员 李敏→王涛")));
    // Twice on one day: the second takes the first one's place, nothing of no day stays behind.
    importLines(base, {head, row(QStringLiteral("甲新公司"), soundCode(1),
                                 QStringLiteral(",,提升,,,,李敏,,"))});
    const EnterpriseFile again = file(base, soundCode(1));
    REQUIRE(again.stages.size() == 2);
    CHECK(again.stages[1].stage == Stage::Promotion);
    CHECK(value(brokenRules(base.connection())).isEmpty());
}

TEST_CASE("duplicates of a file: the first row counts")
{
    const TestBase base;
    const ImportReport report = importLines(
        base, {head, row(QStringLiteral("甲公司"), soundCode(1)),
               row(QStringLiteral("乙公司"), soundCode(1)),
               row(QStringLiteral("丙公司"), QStringLiteral("500381000012345")),
               row(QStringLiteral("丁公司"), QStringLiteral("500381000012345")),
               row(QStringLiteral("戊公司"), {}), row(QStringLiteral("戊（集团）有限公司"), {}),
               row(QStringLiteral("甲公司"), {})});
    // A list with an old number only is taken, and named.
    CHECK(counts(report) == u"rows=7 added=3 duplicates=3 pending=1 warnings=4");
    CHECK(file(base, soundCode(1)).enterprise.name == u"甲公司");
    CHECK(report.rowsSeen[1].reason.contains(u"2"));
}

TEST_CASE("two firms of one name in a file are for a person to tell apart")
{
    const TestBase base;
    const QStringList lines = {
        head,
        row(QStringLiteral("同名公司"), soundCode(1)),
        row(QStringLiteral("同名公司"), soundCode(2)), // another firm, or a slip?
        row(QStringLiteral("后码公司"), {}),
        row(QStringLiteral("后码公司"), soundCode(3)), // the same, now with its code?
    };
    const ImportReport report = importLines(base, lines);
    CHECK(counts(report) == u"rows=4 added=2 pending=2");
    ImportRequest ticked = importOf(csvFile(base, lines));
    ticked.confirmedRows = {3, 5};
    const ImportReport second = importBoth(base, ticked);
    CHECK(second.pending == 0);
    CHECK(value(EnterpriseService::named(base.context(), soundCode(2))).name == u"同名公司");
}

TEST_CASE("a firm is known by code, old number or name, most sure first")
{
    const TestBase base;
    const auto code = addFirm(base.context(), {QStringLiteral("有码公司"), {}, soundCode(1)});
    const auto bare = addFirm(base.context(), {QStringLiteral("无码公司")});
    const auto old = addFirm(base.context(), {QStringLiteral("旧号厂")});
    editFirm(base.context(), old, [](EnterpriseForm &form) {
        form.enterprise.registrationNo = QStringLiteral("500381000012345");
    });
    const ImportReport report = importLines(
        base,
        {QStringLiteral("企业名称,统一社会信用代码,注册号,联系电话"),
         row(QStringLiteral("有码改名公司"), soundCode(1), QStringLiteral(",1")),
         row(QStringLiteral("无码公司"), soundCode(2), QStringLiteral(",2")),
         row(QStringLiteral("旧号改名厂"), soundCode(3), QStringLiteral("500381000012345,3"))});
    CHECK(counts(report) == u"rows=3 updated=3 warnings=2");
    const auto phone = [&](const EnterpriseId &id) {
        return value(EnterpriseService::file(base.context(), id, day("2026-01-20")))
            .enterprise.phone;
    };
    CHECK(phone(code) == u"1");
    CHECK(phone(bare) == u"2");
    CHECK(phone(old) == u"3");
    CHECK(value(EnterpriseService::named(base.context(), soundCode(2))).id == bare);
}

TEST_CASE("what is like a firm of the base waits for a tick")
{
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("长安机械有限公司"), {}, soundCode(1)});
    const auto bare = addFirm(base.context(), {QStringLiteral("永安泵业有限公司")});
    const QStringList lines = {
        head,
        row(QStringLiteral("长安（集团）机械有限公司"), soundCode(2)), // like, another code
        row(QStringLiteral("永安泵业有限责任公司"), soundCode(3)),     // like, no code yet
        row(QStringLiteral("校验公司"), wrongCheck(4)),
    };
    const ImportReport report = importLines(base, lines);
    CHECK(counts(report) == u"rows=3 pending=3");
    CHECK(issues(report) == QStringList{QStringLiteral("2 name pending"),
                                        QStringLiteral("3 name pending"),
                                        QStringLiteral("4 credit_code pending")});
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM enterprise")) == 2);

    SECTION("ticked, they are written: a firm of its own, the known one, a confirmed code")
    {
        ImportRequest request = importOf(csvFile(base, lines));
        request.confirmedRows = {2, 3, 4};
        CHECK(counts(importBoth(base, request)) == u"rows=3 added=2 updated=1");
        CHECK(value(EnterpriseService::named(base.context(), soundCode(3))).id == bare);
        CHECK(file(base, wrongCheck(4)).enterprise.codeState == CodeState::Confirmed);
    }
    SECTION("accepted as a whole, the code stays 待确认")
    {
        ImportRequest request = importOf(csvFile(base, lines));
        request.acceptPending = true;
        CHECK(counts(importBoth(base, request)) == u"rows=3 added=2 updated=1");
        CHECK(file(base, wrongCheck(4)).enterprise.codeState == CodeState::Pending);
    }
}

TEST_CASE("faults keep a row out, warnings do not")
{
    const TestBase base;
    const ImportReport report = importLines(
        base,
        {head + QStringLiteral(",区县"),
         row(QStringLiteral("甲公司"), soundCode(1).left(17), QStringLiteral(",,,,,,,,,")),
         row(QStringLiteral("乙公司"), soundCode(2), QStringLiteral(",,,专精特新,2024年5月,,,,,")),
         row(QStringLiteral("丙公司"), soundCode(3), QStringLiteral(",,,,,,,,,石柱县")),
         row({}, soundCode(4), QStringLiteral(",,,,,,,,,")),
         row(QStringLiteral("丁公司"), soundCode(5), QStringLiteral("双服街道,,,,,,无此人,,,")),
         row(QStringLiteral("戊公司"), soundCode(6), QStringLiteral(",,,专精特新,,,,,,永春县"))});
    CHECK(counts(report) == u"rows=6 added=2 rejected=4 warnings=2");
    CHECK(issues(report) ==
          QStringList{QStringLiteral("2 credit_code error"),
                      QStringLiteral("3 recognized_from error"), QStringLiteral("4 district error"),
                      QStringLiteral("5 name error"), QStringLiteral("6 town warning"),
                      QStringLiteral("6 specialist warning"), QStringLiteral("7 tier warning")});
    CHECK(report.rowsSeen[4].reason.contains(u"双福街道"));
    const EnterpriseFile ding = file(base, soundCode(5));
    CHECK(ding.townName.isEmpty());
    CHECK(file(base, soundCode(6)).residence->district.value() == u"yongchun");
}

TEST_CASE("a list without a district column moves nobody")
{
    const TestBase base; // home: 江津
    addFirm(base.context(), {QStringLiteral("永春瓷业"),
                             QStringLiteral("yongchun"),
                             soundCode(1),
                             {},
                             QStringLiteral("桃城镇")});
    const ImportReport report =
        importLines(base, {head, row(QStringLiteral("永春瓷业"), soundCode(1),
                                     QStringLiteral("五里街镇,,,,,,,,0595"))});
    CHECK(counts(report) == u"rows=1 updated=1");
    const EnterpriseFile firm = file(base, soundCode(1));
    CHECK(firm.residence->district.value() == u"yongchun");
    CHECK(firm.townName == u"五里街镇");
    CHECK(firm.residences.size() == 1);

    SECTION("one that names another district moves, today")
    {
        const ImportReport moved = importLines(
            base, {QStringLiteral("企业名称,统一社会信用代码,区县"),
                   row(QStringLiteral("永春瓷业"), soundCode(1), QStringLiteral("江津区"))});
        // The town it had is none of the new district.
        CHECK(counts(moved) == u"rows=1 updated=1");
        const EnterpriseFile now = file(base, soundCode(1));
        REQUIRE(now.residences.size() == 2);
        CHECK(now.residences[0].span == DateSpan{{}, day("2026-01-20")});
        CHECK(now.residences[1].district.value() == u"jiangjin");
        // And back on the same day: no stay of no day is left.
        importLines(base,
                    {QStringLiteral("企业名称,统一社会信用代码,区县"),
                     row(QStringLiteral("永春瓷业"), soundCode(1), QStringLiteral("永春县"))});
        for (const Residence &stay : file(base, soundCode(1)).residences)
            CHECK_FALSE(stay.span.isEmpty());
        CHECK(value(brokenRules(base.connection())).isEmpty());
    }
}

TEST_CASE("an import goes back as one")
{
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("老公司"), {}, soundCode(1)});
    addPerson(base.context(), QStringLiteral("李敏"));
    const QString before = digest(base.connection());
    QStringList lines = {head + QStringLiteral(",园区")};
    lines.append(row(QStringLiteral("老公司改名"), soundCode(1),
                     QStringLiteral("双福街道,,提升,专精特新,2024-05-01,,李敏,周县长,1,新园区")));
    for (int i = 2; i < 1200; ++i)
        lines.append(row(QStringLiteral("新%1公司").arg(i), soundCode(i),
                         QStringLiteral("双福街道,,储备,创新型,2024-05-01,,,,,新园区")));
    const ImportReport report = importLines(base, lines);
    CHECK(counts(report) == u"rows=1199 added=1198 updated=1 warnings=1"); // no such leader
    const QString after = digest(base.connection());
    const Saved undone = value(ChangeHistoryService::revert(base.context(), report.changes.id));
    CHECK(digest(base.connection()) == before);
    CHECK(undone.changes.recordCount == report.changes.recordCount);
    value(ChangeHistoryService::revert(base.context(), undone.changes.id));
    CHECK(digest(base.connection()) == after);
}
