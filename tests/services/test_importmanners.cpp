// How a list of firms meets firms that are here: key, empty cells, append; and what stands in the
// same row beside the firm.

#include "repositories/firmrecordrepository.h"
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

QVector<YearlyFigures> figuresOf(const TestBase &base, const QString &name)
{
    return value(FigureService::ofFirm(base.context(), fileOf(base, name).enterprise.id));
}

QStringList changesOf(const ImportRow &row)
{
    QStringList lines;
    for (const FieldChange &change : row.changes)
        lines.append(change.label + u' ' + change.before + QStringLiteral("→") + change.after);
    return lines;
}

} // namespace

TEST_CASE("by name: the name tells firms apart, a code of another firm is refused")
{
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司"), {}, soundCode(1)});
    addFirm(base.context(), {QStringLiteral("乙公司"), {}, soundCode(2)});
    ImportRequest request = importOf(csvFile(
        base, {QStringLiteral("企业名称,统一社会信用代码,联系电话"),
               QStringLiteral("甲公司,%1,1").arg(soundCode(3)),
               QStringLiteral("乙公司,%1,2").arg(soundCode(1)), QStringLiteral("甲公司,,3")}));
    request.key = ImportKey::Name;
    const ImportReport report = importBoth(base, request);
    CHECK(counts(report) == u"rows=3 updated=1 duplicates=1 rejected=1 warnings=1");
    CHECK(fileOf(base, QStringLiteral("甲公司")).enterprise.creditCode == soundCode(3));
    CHECK(fileOf(base, QStringLiteral("乙公司")).enterprise.phone.isEmpty());
}

TEST_CASE("an empty cell keeps, or clears where that was asked for")
{
    const TestBase base;
    importLines(base,
                {QStringLiteral("企业名称,镇街,园区,主导产品,注册资本,成立日期,联系电话,备注"),
                 QStringLiteral("甲公司,双福街道,双福工业园,水泵,500万元,2001-02-03,1,旧")});
    ImportRequest request = importOf(
        csvFile(base, {QStringLiteral("企业名称,镇街,园区,主导产品,注册资本,成立日期,联系电话"),
                       QStringLiteral("甲公司,,,,,,2")}));
    SECTION("keeps")
    {
        CHECK(changesOf(importBoth(base, request).rowsSeen.first()) ==
              QStringList{QStringLiteral("联系电话 1→2")});
        const EnterpriseFile firm = fileOf(base, QStringLiteral("甲公司"));
        CHECK(firm.enterprise.capital == u"500");
        CHECK(firm.enterprise.foundedOn == day("2001-02-03"));
        CHECK(firm.parkName == u"双福工业园");
    }
    SECTION("clears what the list has a column for, and nothing else")
    {
        request.emptyCells = EmptyCells::Clear;
        importBoth(base, request);
        const EnterpriseFile firm = fileOf(base, QStringLiteral("甲公司"));
        CHECK(firm.enterprise.name == u"甲公司");
        CHECK(firm.enterprise.mainProduct.isEmpty());
        CHECK(firm.enterprise.capital.isEmpty());
        CHECK(firm.enterprise.foundedOn.isNull());
        CHECK(firm.townName.isEmpty());
        CHECK(firm.parkName.isEmpty());
        CHECK(firm.enterprise.note == u"旧"); // no column of the list
        CHECK(firm.enterprise.phone == u"2");
    }
}

TEST_CASE("append leaves firms that are here as they are")
{
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司"), {}, soundCode(1)});
    ImportRequest request =
        importOf(csvFile(base, {QStringLiteral("企业名称,统一社会信用代码,联系电话"),
                                QStringLiteral("甲公司,%1,1").arg(soundCode(1)),
                                QStringLiteral("乙公司,%1,2").arg(soundCode(2))}));
    request.appendOnly = true;
    const ImportReport report = importBoth(base, request);
    CHECK(counts(report) == u"rows=2 added=1 unchanged=1");
    CHECK(report.rowsSeen.first().reason.contains(u"追加"));
    CHECK(fileOf(base, QStringLiteral("甲公司")).enterprise.phone.isEmpty());
}

TEST_CASE("figures of the same sheet go into the firm's years")
{
    const TestBase base;
    const QString head = QStringLiteral("企业名称,2023年营业收入（万元）,2024年营业收入（万元）,"
                                        "2024年职工人数");
    importLines(base, {head, QStringLiteral("甲公司,1000,1200.5,86")});
    const auto years = figuresOf(base, QStringLiteral("甲公司"));
    REQUIRE(years.size() == 2);
    CHECK(years[1].value(FigureItem::Revenue) == u"1200.5");
    CHECK(years[1].value(FigureItem::Employees) == u"86");
    CHECK(years[1].source == FigureSource::Firm);
    CHECK_FALSE(years[1].closed);
    CHECK(counts(importLines(base, {head, QStringLiteral("甲公司,1000,1200.50,86")})) ==
          u"rows=1 unchanged=1");

    SECTION("an empty cell takes no figure away, a changed one is shown")
    {
        const ImportReport report = importLines(base, {head, QStringLiteral("甲公司,,1300,")});
        CHECK(changesOf(report.rowsSeen.first()) ==
              QStringList{QStringLiteral("2024 年营业收入（万元） 1200.5→1300")});
        CHECK(figuresOf(base, QStringLiteral("甲公司"))[1].value(FigureItem::Employees) == u"86");
    }
    SECTION("a jump waits, ticked it is written")
    {
        ImportRequest request = importOf(csvFile(
            base, {QStringLiteral("企业名称,2025年营业收入"), QStringLiteral("甲公司,12005000")}));
        const ImportReport report = importBoth(base, request);
        CHECK(counts(report) == u"rows=1 pending=1");
        CHECK(report.rowsSeen.first().reason.contains(u"10000 倍"));
        request.confirmedRows = {2};
        CHECK(importBoth(base, request).updated == 1);
        CHECK(figuresOf(base, QStringLiteral("甲公司")).size() == 3);
    }
    SECTION("audited and closed figures are not overwritten unasked")
    {
        ImportRequest audited = importOf(csvFile(base, {head, QStringLiteral("甲公司,,1250,")}));
        audited.figureSource = FigureSource::Audit;
        audited.figuresClosed = true;
        CHECK(importBoth(base, audited).updated == 1);
        auto year = figuresOf(base, QStringLiteral("甲公司"))[1];
        CHECK(year.source == FigureSource::Audit);
        CHECK(year.closed);
        const ImportReport report = importLines(base, {head, QStringLiteral("甲公司,,1260,")});
        CHECK(report.pending == 1);
        CHECK(report.rowsSeen.first().reason.contains(u"已定"));
        // What is missing in a closed year is filled in.
        CHECK(importLines(base,
                          {QStringLiteral("企业名称,2024年研发费用"), QStringLiteral("甲公司,80")})
                  .updated == 1);
    }
    SECTION("equal figures from a better source settle the year, others never reopen it")
    {
        const QStringList same = {head, QStringLiteral("甲公司,,1200.5,86")};
        ImportRequest audited = importOf(csvFile(base, same));
        audited.figureSource = FigureSource::Audit;
        audited.figuresClosed = true;
        const ImportReport report = importBoth(base, audited);
        CHECK(counts(report) == u"rows=1 updated=1");
        CHECK(changesOf(report.rowsSeen.first()) ==
              QStringList{QStringLiteral("2024 年数据来源 企业报→审计"),
                          QStringLiteral("2024 年度数据 未定→已定")});
        const auto settled = figuresOf(base, QStringLiteral("甲公司"));
        CHECK(settled[1].source == FigureSource::Audit);
        CHECK(settled[1].closed);
        CHECK(settled[0].source == FigureSource::Firm); // the list says nothing of 2023
        CHECK_FALSE(settled[0].closed);
        CHECK(counts(importBoth(base, audited)) == u"rows=1 unchanged=1");
        CHECK(counts(importLines(base, same)) == u"rows=1 unchanged=1");
        CHECK(figuresOf(base, QStringLiteral("甲公司"))[1].source == FigureSource::Audit);
        CHECK(figuresOf(base, QStringLiteral("甲公司"))[1].closed);
    }
    SECTION("a figure without a year waits for one")
    {
        ImportRequest request = importOf(
            csvFile(base, {QStringLiteral("企业名称,营业收入"), QStringLiteral("甲公司,1500")}));
        CHECK(counts(importBoth(base, request)) == u"rows=1 unchanged=1 warnings=1");
        request.figureYear = 2025;
        CHECK(counts(importBoth(base, request)) == u"rows=1 updated=1");
        CHECK(figuresOf(base, QStringLiteral("甲公司")).last().year == 2025);
    }
}

TEST_CASE("资质 of the same sheet, known kinds once, unknown ones named")
{
    const TestBase base;
    const QString head = QStringLiteral("企业名称,高新技术企业,资质荣誉");
    const QStringList list = {head, QStringLiteral("甲公司,是,国家级绿色工厂、天下第一奖")};
    const ImportReport first = importLines(base, list);
    CHECK(counts(first) == u"rows=1 added=1 warnings=1");
    CHECK(first.rowsSeen.first().reason.contains(u"天下第一奖"));
    const EnterpriseId firm = fileOf(base, QStringLiteral("甲公司")).enterprise.id;
    const auto honours = value(RecordRepository<Honour>::ofEnterprise(base.connection(), firm));
    REQUIRE(honours.size() == 2);
    CHECK(importLines(base, list).unchanged == 1);
    // A day that was missing is filled in, not entered as another one.
    const ImportReport dated = importLines(base, {head, QStringLiteral("甲公司,2024-11-01,")});
    CHECK(dated.updated == 1);
    CHECK(value(RecordRepository<Honour>::ofEnterprise(base.connection(), firm)).size() == 2);
}

TEST_CASE("tiers in a column of 资质 come in as recognitions, with the people of 人数")
{
    const TestBase base;
    const ImportReport report =
        importLines(base, {QStringLiteral("企业名称,资质,认定日期,2025年营收（万元）,2025年人数"),
                           QStringLiteral("甲公司,专精特新中小企业,2024-01-01,1200,86"),
                           QStringLiteral("乙公司,,,900,40"),
                           QStringLiteral("丙公司,国家级专精特新“小巨人”企业,2025.9.1,9000,300")});
    CHECK(counts(report) == u"rows=3 added=3");
    const auto titles = fileOf(base, QStringLiteral("丙公司")).recognitions;
    REQUIRE(titles.size() == 1);
    CHECK(titles.first().tier == Tier::LittleGiant);
    CHECK(titles.first().from == day("2025-09-01"));
    CHECK(fileOf(base, QStringLiteral("甲公司")).recognitions.size() == 1);
    CHECK(fileOf(base, QStringLiteral("乙公司")).recognitions.isEmpty());
    REQUIRE(figuresOf(base, QStringLiteral("甲公司")).size() == 1);
    CHECK(figuresOf(base, QStringLiteral("甲公司")).first().value(FigureItem::Employees) == u"86");
}

TEST_CASE("a column of 资质 is read by its cells each time, not as the list before had them")
{
    const TestBase base;
    const QString head = QStringLiteral("企业名称,资质,认定日期");
    importLines(base, {head, QStringLiteral("甲公司,国家级绿色工厂,")});
    importLines(base, {head, QStringLiteral("乙公司,专精特新中小企业,2024-01-01")});
    CHECK(fileOf(base, QStringLiteral("乙公司")).recognitions.size() == 1);
    const ImportReport other = importLines(base, {head, QStringLiteral("丙公司,国家级绿色工厂,")});
    CHECK(counts(other) == u"rows=1 added=1");
    const EnterpriseId firm = fileOf(base, QStringLiteral("丙公司")).enterprise.id;
    CHECK(value(RecordRepository<Honour>::ofEnterprise(base.connection(), firm)).size() == 1);
    // What stands for either is as it was remembered.
    importLines(base, {head, QStringLiteral("丁公司,小巨人,2024-01-01")});
    const ImportReport mixed = importLines(base, {head, QStringLiteral("戊公司,小巨人,2024-01-01"),
                                                  QStringLiteral("己公司,国家级绿色工厂,")});
    CHECK(counts(mixed) == u"rows=2 added=2");
    CHECK(fileOf(base, QStringLiteral("己公司")).recognitions.isEmpty());
}

TEST_CASE("资质 behind the first rows of a list of tiers is taken, whoever looked how far")
{
    const TestBase base;
    QStringList lines{QStringLiteral("企业名称,资质,认定日期")};
    for (int i = 0; i < 70; ++i)
        lines.append(QStringLiteral("甲%1公司,专精特新中小企业,2024-01-01").arg(i));
    lines.append(QStringLiteral("乙公司,高新技术企业,2024-11-01"));
    lines.append(QStringLiteral("丙公司,天下第一奖,"));
    const ImportReport report = importLines(base, lines);
    CHECK(counts(report) == u"rows=72 added=72 warnings=1");
    CHECK(report.rowsSeen.last().reason.contains(u"不认识的资质“天下第一奖”"));
    const EnterpriseId firm = fileOf(base, QStringLiteral("乙公司")).enterprise.id;
    const auto honours = value(RecordRepository<Honour>::ofEnterprise(base.connection(), firm));
    REQUIRE(honours.size() == 1);
    CHECK(honours.first().on == day("2024-11-01"));
    CHECK(fileOf(base, QStringLiteral("乙公司")).recognitions.isEmpty());
    CHECK(fileOf(base, QStringLiteral("甲69公司")).recognitions.size() == 1);
}

TEST_CASE("fields of a firm in depth, and the contact's post")
{
    const TestBase base;
    const QStringList list = {
        QStringLiteral("企业名称,法定代表人,注册资本,企业规模,链主,标签,联系人,职务,联系电话,行业"),
        QStringLiteral("甲公司,王一,50万美元,小型,是,重点;出口,李二,厂长,139,C35")};
    const ImportReport report = importLines(base, list);
    CHECK(counts(report) == u"rows=1 added=1 warnings=1");
    const Enterprise firm = fileOf(base, QStringLiteral("甲公司")).enterprise;
    CHECK(firm.legalPerson == u"王一");
    CHECK(firm.capital == u"50");
    CHECK(firm.capitalCurrency == u"美元");
    CHECK(firm.sizeClass == SizeClass::Small);
    CHECK(firm.chainLeader);
    CHECK(firm.tags == u"重点、出口");
    CHECK(firm.industry == u"专用设备制造业");
    const auto people =
        value(RecordRepository<ContactPerson>::ofEnterprise(base.connection(), firm.id));
    REQUIRE(people.size() == 1);
    CHECK(people.first().post == u"厂长");
    CHECK(counts(importLines(base, list)) == u"rows=1 unchanged=1 warnings=1");
    const ImportReport changed = importLines(base, {QStringLiteral("企业名称,企业规模,链主,行业"),
                                                    QStringLiteral("甲公司,中型,否,炼丹业")});
    CHECK(changesOf(changed.rowsSeen.first()) ==
          QStringList{QStringLiteral("行业 专用设备制造业→炼丹业"),
                      QStringLiteral("企业规模 小型→中型"), QStringLiteral("链主 是→否")});
    CHECK(changed.rowsSeen.first().reason.contains(u"炼丹业"));
}

TEST_CASE("a former name proposes the firm")
{
    const TestBase base;
    const auto now = addFirm(base.context(), {QStringLiteral("新名公司"), {}, soundCode(1)});
    editFirm(base.context(), now, [](EnterpriseForm &form) {
        form.enterprise.formerNames = QStringLiteral("旧名公司");
    });
    addFirm(base.context(), {QStringLiteral("老厂")});
    const QStringList lines = {
        QStringLiteral("企业名称,曾用名,统一社会信用代码,联系电话"),
        QStringLiteral("旧名公司,,,1"),                    // as it was called
        QStringLiteral("老厂改制公司,老厂,,2"),            // renamed since
        QStringLiteral("旧名公司,,%1,3").arg(soundCode(2)) // another code: another firm
    };
    ImportRequest request = importOf(csvFile(base, lines));
    const ImportReport report = importBoth(base, request);
    CHECK(report.pending == 3);
    request.confirmedRows = {2, 3};
    importBoth(base, request);
    const Enterprise first = fileOf(base, soundCode(1)).enterprise;
    CHECK(first.name == u"新名公司");
    CHECK(first.phone == u"1");
    const Enterprise second = fileOf(base, QStringLiteral("老厂改制公司")).enterprise;
    CHECK(second.formerNames == u"老厂");
    CHECK(second.phone == u"2");
}

TEST_CASE("a firm that bears another name now keeps the old one as a former name")
{
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("旧名公司"), {}, soundCode(1)});
    importLines(base, {QStringLiteral("企业名称,统一社会信用代码"),
                       QStringLiteral("新名公司,") + soundCode(1)});
    CHECK(fileOf(base, soundCode(1)).enterprise.formerNames == u"旧名公司");
}

TEST_CASE("an industry is named once: what it became, or why it stays as written")
{
    const TestBase base;
    const QString head = QStringLiteral("企业名称,行业");
    const auto wordsOf = [](const ImportReport &report) {
        QStringList words;
        for (const ImportIssue &issue : report.issues)
            words.append(issue.text);
        return words;
    };
    const ImportReport old =
        importLines(base, {head, QStringLiteral("甲公司,建筑装饰和其他建筑业")});
    REQUIRE(wordsOf(old).size() == 1);
    CHECK(wordsOf(old)[0].contains(u"已按 2017 年版记为“建筑装饰、装修和其他建筑业”"));
    CHECK(fileOf(base, QStringLiteral("甲公司")).enterprise.industry ==
          u"建筑装饰、装修和其他建筑业");
    const ImportReport split =
        importLines(base, {head, QStringLiteral("乙公司,装卸搬运和运输代理业")});
    REQUIRE(wordsOf(split).size() == 1);
    CHECK(wordsOf(split)[0].contains(u"多式联运和运输代理业或装卸搬运和仓储业"));
    CHECK(fileOf(base, QStringLiteral("乙公司")).enterprise.industry == u"装卸搬运和运输代理业");
}

TEST_CASE("the unit above a table is the one of its amounts")
{
    const TestBase base;
    importLines(base, {QStringLiteral("规上企业摸底表,,"),
                       QStringLiteral("填报单位：经发办   单位：元,,"),
                       QStringLiteral("企业名称,2025年营业收入,2025年净利润（万元）"),
                       QStringLiteral("甲公司,32000000,120")});
    const auto years = figuresOf(base, QStringLiteral("甲公司"));
    REQUIRE(years.size() == 1);
    CHECK(years[0].value(FigureItem::Revenue) == u"3200");
    CHECK(years[0].value(FigureItem::NetProfit) == u"120");
}

TEST_CASE("an amount that looks like 元 among 万元 is asked about, whoever named the unit")
{
    const TestBase base;
    const ImportReport report =
        importLines(base, {QStringLiteral("企业名称,2025年营业收入（万元）"),
                           QStringLiteral("甲公司,52000000"), QStringLiteral("乙公司,5200")});
    CHECK(report.pending == 1);
    CHECK(report.added == 1);
}

TEST_CASE("a title that is here is filled up; what differs waits for a tick")
{
    const TestBase base;
    const QString head = QStringLiteral("企业名称,梯度,认定日期,有效期至,批次,认定文号");
    importLines(base, {head, QStringLiteral("甲公司,专精特新,2024-01-01,,,")});
    const auto title = [&] {
        const auto all = fileOf(base, QStringLiteral("甲公司")).recognitions;
        REQUIRE(all.size() == 1);
        return all.first();
    };
    const QStringList more = {head,
                              QStringLiteral("甲公司,专精特新,2024-01-01,,第三批,渝〔2024〕1号")};
    const ImportReport filled = importLines(base, more);
    CHECK(counts(filled) == u"rows=1 updated=1");
    CHECK(changesOf(filled.rowsSeen.first()) ==
          QStringList{QStringLiteral("批次 →第三批"), QStringLiteral("认定文号 →渝〔2024〕1号")});
    CHECK(title().batch == u"第三批");
    CHECK(title().document == u"渝〔2024〕1号");
    CHECK(title().until == day("2026-12-31"));
    CHECK(importLines(base, more).unchanged == 1);

    ImportRequest request = importOf(
        csvFile(base, {head, QStringLiteral("甲公司,专精特新,2024-01-01,2027-12-31,第四批,")}));
    const ImportReport waits = importBoth(base, request);
    CHECK(counts(waits) == u"rows=1 pending=1");
    CHECK(issues(waits) == QStringList{QStringLiteral("2 recognized_until pending"),
                                       QStringLiteral("2 batch pending")});
    CHECK(title().until == day("2026-12-31"));
    request.confirmedRows = {2};
    CHECK(counts(importBoth(base, request)) == u"rows=1 updated=1");
    CHECK(title().until == day("2027-12-31"));
    CHECK(title().batch == u"第四批");
    CHECK(title().document == u"渝〔2024〕1号");
    // Written by hand it was not asked for: the worked out end is no news.
    CHECK(importLines(base, {head, QStringLiteral("甲公司,专精特新,2024-01-01,,,")}).unchanged ==
          1);
}

TEST_CASE("another paper for a 资质 that is here waits for a tick")
{
    const TestBase base;
    const QString head = QStringLiteral("企业名称,高新技术企业,高新技术企业证书编号");
    importLines(base, {head, QStringLiteral("甲公司,2024-11-01,GR1")});
    ImportRequest request =
        importOf(csvFile(base, {head, QStringLiteral("甲公司,2024-11-01,GR2")}));
    const ImportReport waits = importBoth(base, request);
    CHECK(counts(waits) == u"rows=1 pending=1");
    CHECK(waits.rowsSeen.first().reason.contains(u"GR2"));
    request.confirmedRows = {2};
    CHECK(counts(importBoth(base, request)) == u"rows=1 updated=1");
    const EnterpriseId firm = fileOf(base, QStringLiteral("甲公司")).enterprise.id;
    const auto honours = value(RecordRepository<Honour>::ofEnterprise(base.connection(), firm));
    REQUIRE(honours.size() == 1);
    CHECK(honours.first().document == u"GR2");
}

TEST_CASE("a 资质 in a column of tiers keeps the row's last day, and its own year asks for the day")
{
    const TestBase base;
    const QString head = QStringLiteral("企业名称,资质,认定日期,有效期至");
    QStringList tiers{head}; // as many as make the column one of tiers
    for (int i = 0; i < 70; ++i)
        tiers.append(QStringLiteral("甲%1公司,专精特新中小企业,2024-01-01,").arg(i));
    const auto take = [&](const char16_t *line) {
        return importLines(base, tiers + QStringList{QString::fromUtf16(line)});
    };
    const auto only = [&](const QString &name) {
        const auto honours = value(RecordRepository<Honour>::ofEnterprise(
            base.connection(), fileOf(base, name).enterprise.id));
        REQUIRE(honours.size() == 1);
        return honours.first();
    };
    // Which year holds is asked: the day the row has is not taken, and nothing says it was.
    const ImportReport year = take(u"乙公司,高新技术企业（2023年）,2024-11-01,2027-10-31");
    CHECK(only(QStringLiteral("乙公司")).on.isNull());
    CHECK(only(QStringLiteral("乙公司")).until.isNull());
    const QString said = year.rowsSeen.last().reason;
    CAPTURE(said.toStdString());
    CHECK(said.contains(u"只写了年份，日期留空"));
    CHECK(said.contains(u"认定日期 2024-11-01 没有采用"));
    CHECK(said.contains(u"有效期至 2027-10-31 没有采用"));
    // Alone in its row it has both days of the row.
    CHECK(counts(take(u"丙公司,高新技术企业,2024-11-01,2027-10-31")).contains(u"added=1"));
    CHECK(only(QStringLiteral("丙公司")).on == day("2024-11-01"));
    CHECK(only(QStringLiteral("丙公司")).until == day("2027-10-31"));
    CHECK(take(u"丙公司,高新技术企业,2024-11-01,2027-10-31").updated == 0);
    CHECK(take(u"丙公司,高新技术企业,2024-11-01,2028-10-31").pending == 1);
    CHECK(only(QStringLiteral("丙公司")).until == day("2027-10-31"));
    CHECK(take(u"丙公司,高新技术企业,,2024-10-31")
              .rowsSeen.last()
              .reason.contains(u"有效期至 2024-10-31 早于资质“高新技术企业”的日期 2024-11-01"));
    // Of two 资质 nobody knows whose it is.
    CHECK(take(u"丁公司,高新技术企业、绿色工厂,,2027-10-31")
              .rowsSeen.last()
              .reason.contains(u"有效期至 2027-10-31 没有采用"));
    // An end the record here has not is filled in.
    take(u"戊公司,高新技术企业,2024-11-01,");
    CHECK(take(u"戊公司,高新技术企业,2024-11-01,2027-10-31").updated == 1);
    CHECK(only(QStringLiteral("戊公司")).until == day("2027-10-31"));
}

TEST_CASE("an unknown town leaves a firm where it is, and the hint says so")
{
    const TestBase base;
    const QString head = QStringLiteral("企业名称,镇街");
    importLines(base, {head, QStringLiteral("甲公司,双福街道")});
    const ImportReport known = importLines(base, {head, QStringLiteral("甲公司,天外镇")});
    CHECK(counts(known) == u"rows=1 unchanged=1 warnings=1");
    CHECK(known.rowsSeen.first().reason.contains(u"原镇街不改"));
    CHECK_FALSE(known.rowsSeen.first().reason.contains(u"留空"));
    CHECK(fileOf(base, QStringLiteral("甲公司")).townName == u"双福街道");
    const ImportReport fresh = importLines(base, {head, QStringLiteral("乙公司,天外镇")});
    CHECK(fresh.rowsSeen.first().reason.contains(u"已留空"));
    CHECK(fileOf(base, QStringLiteral("乙公司")).townName.isEmpty());
}
