// Published batch lists: hundreds of firms of other districts, names without codes.

#include "repositories/firmrecordrepository.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "services/importing.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

ImportRequest listOf(const QString &path, Tier tier = Tier::Provincial)
{
    ImportRequest request = importOf(path);
    request.kind = ImportKind::TitleList;
    request.list.tier = tier;
    request.list.from = day("2025-12-01");
    request.list.batch = QStringLiteral("2025年第二批");
    request.list.document = QStringLiteral("渝经信〔2025〕88号");
    return request;
}

QStringList published()
{
    return {QStringLiteral("2025年第二批重庆市专精特新中小企业名单"),
            QStringLiteral("序号,企业名称,区县"),
            QStringLiteral("1,重庆永安泵业有限责任公司,江津区"),
            QStringLiteral("2,重庆旧名机械有限公司,江津区"),
            QStringLiteral("3,重庆渝北某某公司,渝北区"),
            QStringLiteral("4,重庆长河阀门有限公司,重庆市江津区"),
            QStringLiteral("5,重庆新来科技有限公司,江津"),
            QStringLiteral("6,永春陶瓷有限公司,永春县"),
            QStringLiteral("7,重庆永安泵业有限公司,江津区")};
}

EnterpriseFile fileOf(const TestBase &base, const QString &name)
{
    const Enterprise firm = value(EnterpriseService::named(base.context(), name));
    return value(EnterpriseService::file(base.context(), firm.id, base.context().clock.today()));
}

/// 永安泵业, a renamed firm, and one whose name on the list has a slip.
void addKnown(const TestBase &base)
{
    addFirm(base.context(), {QStringLiteral("重庆永安泵业有限公司"), {}, soundCode(1)});
    const auto renamed = addFirm(base.context(), {QStringLiteral("重庆新名机械有限公司")});
    editFirm(base.context(), renamed, [](EnterpriseForm &form) {
        form.enterprise.formerNames = QStringLiteral("重庆旧名机械有限公司");
    });
    addFirm(base.context(), {QStringLiteral("重庆长江阀门有限公司")});
}

QStringList outcomes(const ImportReport &report)
{
    QStringList lines;
    for (const ImportRow &row : report.rowsSeen)
        lines.append(QStringLiteral("%1 %2").arg(row.row).arg(rowOutcomeText(row.outcome)));
    return lines;
}

} // namespace

TEST_CASE("a published list gives its title to the firms that are here, and one undo takes it back")
{
    const TestBase base;
    addKnown(base);
    const QString before = digest(base.connection());
    const ImportReport report = importBoth(base, listOf(csvFile(base, published())));
    CHECK(outcomes(report) == QStringList{QStringLiteral("3 更新"), QStringLiteral("4 更新"),
                                          QStringLiteral("6 待确认"), QStringLiteral("7 待确认"),
                                          QStringLiteral("9 重复")});
    CHECK(report.elsewhere == 2);
    const EnterpriseFile pump = fileOf(base, QStringLiteral("重庆永安泵业有限公司"));
    REQUIRE(pump.recognitions.size() == 1);
    CHECK(pump.recognitions.first().tier == Tier::Provincial);
    CHECK(pump.recognitions.first().from == day("2025-12-01"));
    CHECK(pump.recognitions.first().until == day("2028-11-30"));
    CHECK(pump.recognitions.first().batch == u"2025年第二批");
    CHECK(pump.recognitions.first().document == u"渝经信〔2025〕88号");
    CHECK(fileOf(base, QStringLiteral("重庆新名机械有限公司")).recognitions.size() == 1);
    CHECK(report.rowsSeen[2].reason.contains(u"重庆长江阀门有限公司"));

    value(ChangeHistoryService::revert(base.context(), report.changes.id));
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("what is near or missing is written when a person says so")
{
    const TestBase base;
    addKnown(base);
    ImportRequest request = listOf(csvFile(base, published()));

    SECTION("ticked: the near one gets the title, the missing one becomes 储备")
    {
        request.confirmedRows = {6, 7};
        CHECK(counts(importBoth(base, request)) ==
              u"rows=5 added=1 updated=3 duplicates=1 warnings=3");
        CHECK(fileOf(base, QStringLiteral("重庆长江阀门有限公司")).recognitions.size() == 1);
        const EnterpriseFile fresh = fileOf(base, QStringLiteral("重庆新来科技有限公司"));
        CHECK(fresh.stage->stage == Stage::Reserve);
        CHECK(fresh.residence->district.value() == u"jiangjin");
        CHECK(fresh.recognitions.size() == 1);
    }
    SECTION("asked for: missing firms are entered, near ones still wait")
    {
        request.list.addMissing = true;
        CHECK(outcomes(importBoth(base, request)) ==
              QStringList{QStringLiteral("3 更新"), QStringLiteral("4 更新"),
                          QStringLiteral("6 待确认"), QStringLiteral("7 新增"),
                          QStringLiteral("9 重复")});
    }
    SECTION("all doubts accepted: nobody asked for firms that are not here")
    {
        request.acceptPending = true;
        CHECK(counts(importBoth(base, request)) ==
              u"rows=5 updated=3 duplicates=1 pending=1 warnings=3");
    }
}

TEST_CASE("the same list again changes nothing; another day of the batch is asked")
{
    const TestBase base;
    addKnown(base);
    ImportRequest request = listOf(csvFile(base, published()));
    importBoth(base, request);
    const QString before = digest(base.connection());
    CHECK(counts(importBoth(base, request)) ==
          u"rows=5 unchanged=2 duplicates=1 pending=2 warnings=3");
    CHECK(digest(base.connection()) == before);
    request.list.from = day("2025-12-02");
    CHECK(importBoth(base, request).pending == 5); // the one named twice waits twice
}

TEST_CASE("a 公示 is a proposal, not a title")
{
    const TestBase base;
    addKnown(base);
    ImportRequest request = listOf(csvFile(base, published()));
    request.list.nomination = true;
    importBoth(base, request);
    const EnterpriseFile pump = fileOf(base, QStringLiteral("重庆永安泵业有限公司"));
    CHECK(pump.recognitions.isEmpty());
    const auto proposed =
        value(RecordRepository<Nomination>::ofEnterprise(base.connection(), pump.enterprise.id));
    REQUIRE(proposed.size() == 1);
    CHECK(proposed.first().tier == Tier::Provincial);
    CHECK(proposed.first().on == day("2025-12-01"));
    CHECK(importBoth(base, request).unchanged == 2);
}

TEST_CASE("a 复核 list names the holders who are not on it")
{
    const TestBase base;
    addKnown(base);
    const auto pump =
        value(EnterpriseService::named(base.context(), QStringLiteral("重庆永安泵业有限公司"))).id;
    addTitle(base.context(), pump, Tier::Provincial, day("2023-01-01"));
    const auto left = addFirm(base.context(), {QStringLiteral("重庆漏报电机有限公司")});
    addTitle(base.context(), left, Tier::Provincial, day("2023-01-01"));
    const auto late = addFirm(base.context(), {QStringLiteral("重庆还早电机有限公司")});
    addTitle(base.context(), late, Tier::Provincial, day("2025-01-01"));
    const auto other =
        addFirm(base.context(), {QStringLiteral("永春电机有限公司"), QStringLiteral("yongchun")});
    addTitle(base.context(), other, Tier::Provincial, day("2023-01-01"));
    ImportRequest request = listOf(csvFile(base, published()));
    request.list.review = true;
    const ImportReport report = importBoth(base, request);
    REQUIRE(report.missingHolders.size() == 1);
    CHECK(report.missingHolders.first().name == u"重庆漏报电机有限公司");
    CHECK(report.missingHolders.first().until == day("2025-12-31"));
    CHECK(fileOf(base, QStringLiteral("重庆永安泵业有限公司")).recognitions.last().review);
}

TEST_CASE("a list without districts and header, pasted")
{
    const TestBase base;
    addKnown(base);
    ImportRequest request = listOf({});
    request.source.pasted = QStringLiteral("1、重庆永安泵业有限公司\n2、重庆新来科技有限公司\n"
                                           "3、重庆江津大桥有限公司\n\n");
    request.list.addMissing = true;
    const ImportReport report = importBoth(base, request);
    CHECK(outcomes(report) == QStringList{QStringLiteral("1 更新"), QStringLiteral("2 待确认"),
                                          QStringLiteral("3 待确认")});
    CHECK_FALSE(report.rowsSeen[1].reason.contains(u"（名称含"));
    CHECK(report.rowsSeen[2].reason.contains(u"（名称含“江津”）"));
    CHECK(report.changes.title.contains(u"粘贴的名单"));

    SECTION("as copied from a table of a web page, with districts between runs of spaces")
    {
        request.source.pasted =
            QStringLiteral("1 重庆渝北公司　渝北区\n2 重庆新来科技有限公司   江津区\n");
        const ImportReport second = importBoth(base, request);
        CHECK(outcomes(second) == QStringList{QStringLiteral("2 新增")});
        CHECK(second.elsewhere == 1);
    }
    SECTION("nothing that looks like a firm")
    {
        request.source.pasted = QStringLiteral("你好\n再见\n");
        request.dryRun = true;
        errorOf(ImportService::run(base.context(), request), ErrorCode::Format);
    }
}

TEST_CASE("a published list without its title or day is not taken in")
{
    const TestBase base;
    ImportRequest request = listOf(csvFile(base, published()));
    request.list.tier.reset();
    request.dryRun = true;
    CHECK(errorOf(ImportService::run(base.context(), request), ErrorCode::Validation)
              .issues.first()
              .field == u"tier");
    request = listOf(csvFile(base, published()));
    request.list.from = {};
    CHECK(errorOf(ImportService::run(base.context(), request), ErrorCode::Validation)
              .issues.first()
              .field == u"from");
    request = listOf(csvFile(base, published()));
    request.list.until = day("2025-01-01");
    errorOf(ImportService::run(base.context(), request), ErrorCode::Validation);
}

TEST_CASE("faulty rows of a published list")
{
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("重庆双生公司"), {}, soundCode(1)});
    addFirm(base.context(), {QStringLiteral("重庆双生公司"), {}, soundCode(2)});
    const auto gone = addFirm(base.context(), {QStringLiteral("重庆已退公司")});
    retireFirm(base.context(), gone, ExitReason::NotSme, day("2025-06-01"));
    const ImportReport report = importBoth(
        base, listOf(csvFile(base, {QStringLiteral("企业名称,统一社会信用代码,区县"),
                                    QStringLiteral("重庆双生公司,,江津区"),
                                    QStringLiteral("重庆双生公司,%1,江津区").arg(soundCode(2)),
                                    QStringLiteral("重庆已退公司,,江津区"),
                                    QStringLiteral(",,江津区"), QStringLiteral("合计,,江津区"),
                                    QStringLiteral("重庆坏码公司,123,江津区")})));
    CHECK(counts(report) == u"rows=6 updated=2 rejected=4 warnings=1");
    CHECK(report.rowsSeen[2].reason.contains(u"已退库"));
}

TEST_CASE("a list of another district alone says so")
{
    const TestBase base;
    const ImportReport report = importBoth(
        base,
        listOf(csvFile(base, {QStringLiteral("企业名称,区县"), QStringLiteral("重庆甲公司,渝北区"),
                              QStringLiteral("重庆乙公司,巴南区")})));
    CHECK(report.rows == 0);
    CHECK(report.elsewhere == 2);
    CHECK(report.changes.isEmpty());
    REQUIRE(report.issues.size() == 1);
    CHECK(report.issues.first().text.contains(u"2 行"));
}

TEST_CASE("a published list says itself what it grants")
{
    const TestBase base;
    const ImportPreview preview = value(ImportService::preview(
        base.context(),
        {csvFile(base, {QStringLiteral("关于2025年第二批重庆市专精特新中小企业复核通过名单的公示"),
                        QStringLiteral("序号,企业名称,区县"),
                        QStringLiteral("1,重庆永安泵业有限公司,江津区")}),
         {},
         0,
         {},
         {}}));
    CHECK(preview.kind == ImportKind::TitleList);
    CHECK(preview.hints.tier == Tier::Provincial);
    CHECK(preview.hints.nomination);
    CHECK(preview.hints.review);
    CHECK(preview.hints.batch == u"2025年第二批");
    CHECK(preview.header.row == 2);
}

TEST_CASE("a published list fills what a title that is here lacks, and asks where it differs")
{
    const TestBase base;
    addKnown(base);
    ImportRequest request = listOf(csvFile(base, published()));
    request.list.document.clear();
    importBoth(base, request);
    request.list.document = QStringLiteral("渝经信〔2025〕99号");
    CHECK(importBoth(base, request).updated == 2);
    const auto titles = fileOf(base, QStringLiteral("重庆永安泵业有限公司")).recognitions;
    REQUIRE(titles.size() == 1);
    CHECK(titles.first().document == u"渝经信〔2025〕99号");
    request.list.document = QStringLiteral("渝经信〔2026〕1号");
    const ImportReport differing = importBoth(base, request);
    CHECK(differing.updated == 0);
    CHECK(differing.pending == 5);
}
