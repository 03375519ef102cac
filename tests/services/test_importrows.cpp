// What a list may not do: bring back who left, let a wrong row stand for a right one, guess whose
// firm it is, or mean something else the second time. Dry run and commit agree (importBoth).

#include "exchange/tabularreader.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "services/figureservice.h"
#include "services/importing.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

EnterpriseFile fileOf(const TestBase &base, const QString &name)
{
    const Enterprise firm = value(EnterpriseService::named(base.context(), name));
    return value(EnterpriseService::file(base.context(), firm.id, base.context().clock.today()));
}

QStringList outcomes(const ImportReport &report)
{
    QStringList lines;
    for (const ImportRow &row : report.rowsSeen)
        lines.append(QStringLiteral("%1 %2").arg(row.row).arg(rowOutcomeText(row.outcome)));
    return lines;
}

ImportRequest titleList(const QString &path)
{
    ImportRequest request = importOf(path);
    request.kind = ImportKind::TitleList;
    request.list.tier = Tier::Provincial;
    request.list.from = day("2025-01-01");
    return request;
}

QVector<TableRow> rowsOf(const QString &path)
{
    const auto reader = value(openTabular(path));
    value(reader->openSheet(0));
    QVector<TableRow> rows;
    TableRow row;
    while (value(reader->next(row)))
        rows.append(row);
    return rows;
}

} // namespace

TEST_CASE("a list brings no firm back that has left")
{
    const TestBase base;
    const EnterpriseId gone = addFirm(base.context(), {QStringLiteral("甲公司"), {}, soundCode(1)});
    retireFirm(base.context(), gone, ExitReason::MovedOut, day("2025-06-01"));
    const EnterpriseFile before = fileOf(base, QStringLiteral("甲公司"));
    const ImportReport report =
        importLines(base, {QStringLiteral("企业名称,统一社会信用代码,区县,联系电话,培育阶段"),
                           QStringLiteral("甲公司,") + soundCode(1) +
                               QStringLiteral(",江津区,13800000000,储备")});
    CHECK(report.updated == 1);
    CHECK(report.rowsSeen.first().reason.contains(u"已于 2025-06-01 离开"));
    CHECK(report.rowsSeen.first().reason.contains(u"已退库"));
    const EnterpriseFile after = fileOf(base, QStringLiteral("甲公司"));
    CHECK(after.enterprise.phone == u"13800000000");
    CHECK(after.residences.size() == before.residences.size());
    CHECK(after.stages.size() == before.stages.size());
    CHECK(after.stage->stage == Stage::Exited);
}

TEST_CASE("a row that is refused or waits gives way to the right one behind it")
{
    const TestBase base;
    SECTION("of firms")
    {
        const ImportReport report = importLines(
            base, {QStringLiteral("企业名称,区县"), QStringLiteral("甲乙公司,江律区"),
                   QStringLiteral("甲乙公司,江津区"), QStringLiteral("甲乙公司,江津区")});
        CHECK(outcomes(report) == QStringList{QStringLiteral("2 错误"), QStringLiteral("3 新增"),
                                              QStringLiteral("4 重复")});
    }
    SECTION("of a published list: the exact name after a near one")
    {
        addFirm(base.context(), {QStringLiteral("重庆东方机械有限公司")});
        const ImportReport report = importBoth(
            base, titleList(csvFile(base, {QStringLiteral("企业名称,区县"),
                                           QStringLiteral("重庆南方机械有限公司,江津区"),
                                           QStringLiteral("重庆东方机械有限公司,江津区")})));
        CHECK(outcomes(report) ==
              QStringList{QStringLiteral("2 待确认"), QStringLiteral("3 更新")});
    }
    SECTION("of a ledger")
    {
        addFirm(base.context(), {QStringLiteral("甲公司")});
        addPerson(base.context(), QStringLiteral("李敏"));
        ImportRequest request = importOf(
            csvFile(base, {QStringLiteral("企业名称,服务专员"), QStringLiteral("甲公司,没有的人"),
                           QStringLiteral("甲公司,李敏")}));
        request.kind = ImportKind::Assignments;
        CHECK(outcomes(importBoth(base, request)) ==
              QStringList{QStringLiteral("2 错误"), QStringLiteral("3 新增")});
    }
}

TEST_CASE("rows are matched against the base as it was before the list")
{
    const TestBase base;
    SECTION("two rows that mean one firm, by its code and by its old name")
    {
        addFirm(base.context(), {QStringLiteral("旧名"), {}, soundCode(1)});
        const ImportReport report =
            importLines(base, {QStringLiteral("企业名称,统一社会信用代码"),
                               QStringLiteral("新星,") + soundCode(1), QStringLiteral("旧名,")});
        CHECK(outcomes(report) == QStringList{QStringLiteral("2 更新"), QStringLiteral("3 重复")});
    }
    SECTION("a former name that is an earlier row's")
    {
        const ImportReport report =
            importLines(base, {QStringLiteral("企业名称,曾用名"), QStringLiteral("旧名,"),
                               QStringLiteral("新星,旧名")});
        CHECK(outcomes(report) ==
              QStringList{QStringLiteral("2 新增"), QStringLiteral("3 待确认")});
    }
    SECTION("an old number that is an earlier row's")
    {
        const QString number = QStringLiteral("500381000012342");
        const ImportReport report =
            importLines(base, {QStringLiteral("企业名称,统一社会信用代码,注册号"),
                               QStringLiteral("甲公司,,") + number,
                               QStringLiteral("乙公司,") + soundCode(1) + u',' + number});
        CHECK(report.added == 1);
        CHECK(report.updated == 0);
        CHECK(report.duplicates == 0);
    }
}

TEST_CASE("two firms of a group are two")
{
    const TestBase base;
    const QStringList lines = {QStringLiteral("企业名称,区县"),
                               QStringLiteral("重庆甲乙集团有限公司,江津区"),
                               QStringLiteral("重庆甲乙有限公司,江津区")};
    CHECK(outcomes(importLines(base, lines)) ==
          QStringList{QStringLiteral("2 新增"), QStringLiteral("3 待确认")});
    const TestBase other;
    ImportRequest request = titleList(csvFile(other, lines));
    request.list.addMissing = true;
    CHECK(outcomes(importBoth(other, request)) ==
          QStringList{QStringLiteral("2 新增"), QStringLiteral("3 待确认")});
}

TEST_CASE("what a row of a published list says of its own title is compared")
{
    const TestBase base;
    for (const char16_t *name : {u"甲公司", u"乙公司", u"丙公司"})
        addFirm(base.context(), {QString::fromUtf16(name)});
    const ImportReport report = importBoth(
        base, titleList(csvFile(base, {QStringLiteral("企业名称,认定类型,有效期至"),
                                       QStringLiteral("甲公司,创新型中小企业,2027-12-31"),
                                       QStringLiteral("乙公司,专精特新中小企业,2027-12-31"),
                                       QStringLiteral("丙公司,专精特新中小企业,2030-01-01")})));
    CHECK(outcomes(report) == QStringList{QStringLiteral("2 待确认"), QStringLiteral("3 更新"),
                                          QStringLiteral("4 待确认")});
    CHECK(report.rowsSeen[0].reason.contains(u"创新型中小企业"));
    CHECK_FALSE(report.rowsSeen[0].reason.contains(u"没有写入"));
    CHECK(report.rowsSeen[2].reason.contains(u"2030-01-01"));
}

TEST_CASE("of a published list only what is surely another district's is left out")
{
    const TestBase base;
    QStringList lines = {QStringLiteral("企业名称,区县")};
    for (const char16_t *district : {u"江津区双福新区", u"江津高新区", u"双福街道", u"江律区",
                                     u"市直", u"江北区", u"永川区", u"重庆高新区", u"武隆县"}) {
        const QString name = QStringLiteral("第%1公司").arg(lines.size());
        addFirm(base.context(), {name});
        lines.append(name + u',' + QString::fromUtf16(district));
    }
    const ImportReport report = importBoth(base, titleList(csvFile(base, lines)));
    CHECK(report.updated == 3);
    CHECK(report.pending == 2);
    CHECK(report.elsewhere == 4);
    CHECK(report.rowsSeen[3].reason.contains(u"江律区"));
}

TEST_CASE("the year that no header names is asked for at each import")
{
    const TestBase base;
    const auto import = [&](int year, const QString &revenue) {
        ImportRequest request = importOf(csvFile(base, {QStringLiteral("企业名称,营业收入（万元）"),
                                                        QStringLiteral("甲公司,") + revenue}));
        request.figureYear = year;
        value(ImportService::run(base.context(), request));
    };
    import(2024, QStringLiteral("1000"));
    import(2025, QStringLiteral("1500"));
    const auto years = value(FigureService::ofFirm(
        base.context(), fileOf(base, QStringLiteral("甲公司")).enterprise.id));
    REQUIRE(years.size() == 2);
    CHECK(years[0].value(FigureItem::Revenue) == u"1000");
    CHECK(years[1].value(FigureItem::Revenue) == u"1500");
}

TEST_CASE("refused rows keep the unit of their amounts")
{
    const TestBase base;
    ImportRequest request = importOf(csvFile(base, {QStringLiteral("摸底表，单位：元,,"),
                                                    QStringLiteral("企业名称,区县,2024年营业收入"),
                                                    QStringLiteral("甲公司,江律区,800000")}));
    request.errorsFile = base.folder() + QStringLiteral("/未写入.xlsx");
    CHECK(value(ImportService::run(base.context(), request)).rejected == 1);
    const auto rows = rowsOf(request.errorsFile);
    CHECK(rows[0].cell(2).text == u"2024年营业收入（元）");
    CHECK(rows[1].cell(2).text == u"800000");
}

TEST_CASE("an error of a formula is never a value, also as text")
{
    const TestBase base;
    const ImportReport report =
        importLines(base, {QStringLiteral("企业名称,联系电话"), QStringLiteral("甲公司,#N/A")});
    CHECK(report.added == 1);
    CHECK(report.warnings == 1);
    CHECK(fileOf(base, QStringLiteral("甲公司")).enterprise.phone.isEmpty());
}

TEST_CASE("a code and a name that disagree are not written over each other")
{
    const TestBase base;
    const EnterpriseId renamed =
        addFirm(base.context(), {QStringLiteral("新名公司"), {}, soundCode(1)});
    editFirm(base.context(), renamed, [](EnterpriseForm &form) {
        form.enterprise.formerNames = QStringLiteral("旧名公司");
    });
    addFirm(base.context(), {QStringLiteral("乙公司"), {}, soundCode(2)});
    addFirm(base.context(), {QStringLiteral("丙公司"), {}, soundCode(3)});
    const ImportReport report = importLines(
        base, {QStringLiteral("企业名称,统一社会信用代码,联系电话"),
               QStringLiteral("旧名公司,") + soundCode(1) + QStringLiteral(",1"), // an old list
               QStringLiteral("丙公司,") + soundCode(2) + QStringLiteral(",2"),
               QStringLiteral("丁公司,") + soundCode(3) + QStringLiteral(",3")});
    CHECK(outcomes(report) == QStringList{QStringLiteral("2 更新"), QStringLiteral("3 错误"),
                                          QStringLiteral("4 更新")});
    CHECK(report.warnings == 2);
    CHECK(fileOf(base, soundCode(1)).enterprise.name == u"新名公司");
    CHECK(fileOf(base, soundCode(1)).enterprise.phone == u"1");
    CHECK(fileOf(base, soundCode(2)).enterprise.phone.isEmpty());
    CHECK(fileOf(base, soundCode(3)).enterprise.formerNames == u"丙公司");
}

TEST_CASE("a cell corrected in one row empties nobody else's")
{
    const TestBase base;
    for (const char16_t *name : {u"甲公司", u"乙公司"})
        importLines(base, {QStringLiteral("企业名称,镇街"),
                           QString::fromUtf16(name) + QStringLiteral(",双福街道")});
    ImportRequest request =
        importOf(csvFile(base, {QStringLiteral("企业名称,联系电话"), QStringLiteral("甲公司,1"),
                                QStringLiteral("乙公司,2")}));
    request.emptyCells = EmptyCells::Clear;
    request.corrections[2][QStringLiteral("town")] = QStringLiteral("德感街道");
    importBoth(base, request);
    CHECK(fileOf(base, QStringLiteral("甲公司")).townName == u"德感街道");
    CHECK(fileOf(base, QStringLiteral("乙公司")).townName == u"双福街道");
}

TEST_CASE("a row that waits is named by the same firm's next row as what it is")
{
    const TestBase base;
    const QString head = QStringLiteral("企业名称,统一社会信用代码,2025年营业收入");
    ImportRequest request = importOf(
        csvFile(base, {head, QStringLiteral("甲公司,") + soundCode(1) + QStringLiteral(",52000000"),
                       QStringLiteral("甲公司,") + soundCode(1) + QStringLiteral(",5200")}));
    const ImportReport report = importBoth(base, request);
    CHECK(outcomes(report) == QStringList{QStringLiteral("2 待确认"), QStringLiteral("3 待确认")});
    CHECK(report.rowsSeen[1].reason.contains(u"与第 2 行是同一家企业"));
    request.confirmedRows = {3};
    importBoth(base, request);
    const auto years = value(FigureService::ofFirm(
        base.context(), fileOf(base, QStringLiteral("甲公司")).enterprise.id));
    REQUIRE(years.size() == 1);
    CHECK(years[0].value(FigureItem::Revenue) == u"5200");
}

TEST_CASE("the firm of the base is the one of its very name, whatever stands above")
{
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("重庆甲乙集团有限公司"), {}, soundCode(2)});
    ImportRequest request = importOf(
        csvFile(base, {QStringLiteral("企业名称,统一社会信用代码,联系电话"),
                       QStringLiteral("重庆甲乙有限公司,") + soundCode(1) + QStringLiteral(",1"),
                       QStringLiteral("重庆甲乙集团有限公司,,2")}));
    request.acceptPending = true;
    CHECK(importBoth(base, request).updated == 1);
    CHECK(fileOf(base, soundCode(2)).enterprise.phone == u"2");
}

TEST_CASE("two firms of one name that the base tells apart are not asked about again")
{
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("同名公司"), {}, soundCode(1)});
    addFirm(base.context(), {QStringLiteral("同名公司"), {}, soundCode(2)});
    const ImportReport report = importLines(base, {QStringLiteral("企业名称,统一社会信用代码"),
                                                   QStringLiteral("同名公司,") + soundCode(1),
                                                   QStringLiteral("同名公司,") + soundCode(2)});
    CHECK(report.unchanged == 2);
}
