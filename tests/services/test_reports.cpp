// Reports: what stands in them by hand, what a 公文 refuses, and what is left to the office.

#include "domain/displaytext.h"
#include "repositories/ownplanrepository.h"
#include "services/measureservice.h"
#include "services/planservice.h"
#include "services/reportservice.h"
#include "services/samplehistory.h"
#include "services/saved.h"
#include "services/splitservice.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

const TargetId provincial(QStringLiteral("jiangjin-T2"));

TestBase::Options fiveDistricts(QDate today)
{
    TestBase::Options options;
    options.districts.clear();
    for (const char16_t *id : {u"shizhu", u"jiangjin", u"liangjiang", u"caidian", u"yongchun"})
        options.districts.append(DistrictId(QString::fromUtf16(id)));
    options.today = today;
    return options;
}

/// 江津 on 2024-06-30: three 市级 firms in 双福街道, one in 德感街道, one without a town.
void fill(const TestBase &base)
{
    const JobContext &context = base.context();
    const auto add = [&](const char16_t *name, const char16_t *town, const char *from) {
        const EnterpriseId firm =
            addFirm(context, {QString::fromUtf16(name), {}, {}, {}, QString::fromUtf16(town)});
        addTitle(context, firm, Tier::Provincial, day(from));
        return firm;
    };
    const EnterpriseId first = add(u"甲机械有限公司", u"双福街道", "2021-12-01");
    add(u"乙机械有限公司", u"双福街道", "2022-06-01");
    add(u"丙机械有限公司", u"双福街道", "2023-06-01");
    add(u"丁机械有限公司", u"德感街道", "2023-06-01");
    add(u"戊机械有限公司", u"", "2024-01-01");
    const SpecialistId li =
        addPerson(context, QStringLiteral("李敏"), Duty::Specialist, QStringLiteral("区经信委"));
    assign(context, first, li, day("2024-01-01"));
    Measure measure;
    measure.enterprise = first;
    value(MeasureService::setNext(
        context, measure,
        {QStringLiteral("提交两件发明专利"), QStringLiteral("李敏"), day("2024-12-31")}));
}

void split(const TestBase &base, const PlanCatalog &catalog)
{
    value(SplitService::set(base.context(), catalog, provincial,
                            {ShareEntry{AreaId(QStringLiteral("jiangjin/双福街道")),
                                        Quantity::fromCount(6), QStringLiteral("分解")},
                             ShareEntry{AreaId(QStringLiteral("jiangjin/德感街道")),
                                        Quantity::fromCount(1), QStringLiteral("分解")}}));
}

ReportRequest progressOf(ReportStyle style)
{
    ReportRequest request;
    request.style = style;
    request.target = provincial;
    return request;
}

/// The row of a table whose first or second cell is `name`.
QStringList row(const ReportTable &table, const QString &name)
{
    for (const ReportRow &one : table.rows) {
        QStringList texts;
        for (const ReportCell &cell : one.cells)
            texts.append(cell.text);
        if (texts.mid(0, 2).contains(name))
            return texts;
    }
    FAIL("no row " << name.toStdString());
    return {};
}

QString wordsOf(const ReportDocument &document)
{
    QStringList words = document.title + QStringList{document.subtitle, document.recipients};
    for (const ReportBlock &block : document.blocks) {
        if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
            words.append(paragraph->text());
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            words.append(heading->text);
    }
    return words.join(u'\n') + document.closing.join(u'\n');
}

} // namespace

TEST_CASE("a 通报 says the district's figures and those of its towns, by hand")
{
    TestBase base(fiveDistricts(QDate(2024, 6, 30)));
    const auto catalog = value(PlanService::catalog(base.context()));
    REQUIRE(catalog->target(provincial));
    fill(base);
    value(TargetService::setBaseline(base.context(), *catalog, provincial, Quantity::fromCount(1),
                                     day("2021-12-31"), QStringLiteral("统计")));
    split(base, *catalog);
    ReportRequest request = progressOf(ReportStyle::Official);
    request.issuer = QStringLiteral("江津区经济信息委");
    request.steps = QStringLiteral("落后的单位报送措施。\n\n逐件说明原因。");
    request.attachments = {QStringLiteral("缺口企业名单")};
    const ReportDocument paper = value(ReportService::compose(base.context(), *catalog, request));
    CHECK(paper.style == ReportStyle::Official);
    CHECK(paper.date == QDate(2024, 6, 30));
    CHECK(paper.mark.isEmpty());
    const QString words = wordsOf(paper);
    CHECK(words.contains(u"全区市级专精特新企业现有5家，区目标200家，缺口195家"));
    CHECK(words.contains(u"截至2024年6月30日"));
    CHECK(words.contains(u"应配企业5家，已配专员1家，已有一策1家"));
    CHECK(words.contains(u"落后的单位报送措施。"));
    CHECK_FALSE(words.contains(u"〔"));
    const auto tables = tablesOf(paper);
    REQUIRE(tables.size() == 1);
    const QStringList shuangfu = row(*tables[0], QStringLiteral("双福街道"));
    CHECK(shuangfu[2] == u"6");
    CHECK(shuangfu[3] == u"3");
    CHECK(shuangfu[4] == u"3");
    CHECK(shuangfu[5] == u"50.0%");
    CHECK(shuangfu.contains(QStringLiteral("1/3")));
    const QStringList degan = row(*tables[0], QStringLiteral("德感街道"));
    CHECK(degan[4] == u"—");
    CHECK(degan.last() == u"已达成"); // the word alone, without a shape
    // What no area has stands in the table, so that its rows add up.
    CHECK(row(*tables[0], QStringLiteral("未分解单位"))[3] == u"1");
    CHECK(tables[0]->totals->cells[3].text == u"5");
    CHECK(tables[0]->notes.first().contains(u"目标分解合计7家，区目标200家"));
    // The same as the service of the board says.
    AreaRequest wanted;
    wanted.target = provincial;
    wanted.asOf = QDate(2024, 6, 30);
    const AreaProgress areas = value(TargetService::areas(base.context(), *catalog, wanted));
    CHECK(areas.total.value() == Quantity::fromCount(5));
    CHECK(reportSnapshot(paper) ==
          reportSnapshot(value(ReportService::compose(base.context(), *catalog, request))));
}

TEST_CASE("what the office decides is left open, not invented")
{
    TestBase base(fiveDistricts(QDate(2024, 6, 30)));
    const auto catalog = value(PlanService::catalog(base.context()));
    fill(base);
    const ReportDocument paper =
        value(ReportService::compose(base.context(), *catalog, progressOf(ReportStyle::Official)));
    CHECK(wordsOf(paper).contains(u"〔下一步工作由本单位填写〕"));
    CHECK(paper.issuer == u"〔发文单位〕");
    CHECK(paper.attachments.isEmpty());
    // Without shares there is nothing to rank, and it says so.
    CHECK(wordsOf(paper).contains(u"目标尚未分解到镇街、园区"));
    CHECK(tablesOf(paper).first()->columns.first().head == u"序号");
}

TEST_CASE("after the deadline the 通报 gives the final figure beside today's, no path")
{
    TestBase base(fiveDistricts(QDate(2026, 6, 30)));
    const auto catalog = value(PlanService::catalog(base.context()));
    fill(base);
    const ReportDocument paper =
        value(ReportService::compose(base.context(), *catalog, progressOf(ReportStyle::Official)));
    const QString words = wordsOf(paper);
    // 2021-12-01 has run out by 2025-12-31, 2022-06-01 too: three stand then, one less in 2026.
    CHECK(words.contains(u"终期（2025年12月31日）3家"));
    CHECK(words.contains(u"截至2026年6月30日现有1家"));
    CHECK(words.contains(u"未达成"));
    CHECK_FALSE(words.contains(u"序时"));
    CHECK(paper.days.contains(u"终期 2025-12-31"));
}

TEST_CASE("a 公文 takes no figure from a draft; 内部表图 marks it")
{
    TestBase base(fiveDistricts(QDate(2022, 10, 31)));
    const auto catalog = value(PlanService::catalog(base.context()));
    const EnterpriseId firm =
        addFirm(base.context(), {QStringLiteral("石柱电子厂"), QStringLiteral("shizhu")});
    addTitle(base.context(), firm, Tier::Provincial, day("2022-01-01"));
    ReportRequest request;
    request.district = DistrictId(QStringLiteral("shizhu"));
    request.style = ReportStyle::Official;
    const Error error =
        errorOf(ReportService::compose(base.context(), *catalog, request), ErrorCode::Validation);
    REQUIRE(error.issues.size() == 1);
    CHECK(error.issues[0].field == u"style");
    CHECK(error.text.contains(u"意见征求稿"));
    CHECK(error.text.contains(u"内部表图"));
    request.style = ReportStyle::Internal;
    const ReportDocument paper = value(ReportService::compose(base.context(), *catalog, request));
    CHECK(paper.subtitle.contains(u"意见征求稿"));
    CHECK(paper.subtitle.contains(u"不排名"));
    CHECK(paper.closing.join(QString()).contains(u"意见征求稿"));
    CHECK(tablesOf(paper).last()->notes.join(QString()).contains(u"意见征求稿"));
}

TEST_CASE("a 公文 without firms, a final table as 公文, unknown targets are refused with a way out")
{
    TestBase base(fiveDistricts(QDate(2024, 6, 30)));
    const auto catalog = value(PlanService::catalog(base.context()));
    errorOf(ReportService::compose(base.context(), *catalog, progressOf(ReportStyle::Official)),
            ErrorCode::Validation);
    ReportRequest final_;
    final_.what = ReportTemplate::FinalResults;
    final_.district = DistrictId(QStringLiteral("jiangjin")); // its plan still runs
    errorOf(ReportService::compose(base.context(), *catalog, final_), ErrorCode::NotFound);
    final_.style = ReportStyle::Official;
    errorOf(ReportService::compose(base.context(), *catalog, final_), ErrorCode::Validation);
    ReportRequest strange = progressOf(ReportStyle::Internal);
    strange.target = TargetId(QStringLiteral("nothing"));
    errorOf(ReportService::compose(base.context(), *catalog, strange), ErrorCode::NotFound);
    ReportRequest ledger;
    ledger.what = ReportTemplate::Ledger;
    errorOf(ReportService::compose(base.context(), *catalog, ledger), ErrorCode::NotFound);
    ReportRequest sheet;
    sheet.what = ReportTemplate::MeasureSheet;
    errorOf(ReportService::compose(base.context(), *catalog, sheet), ErrorCode::Validation);
    for (const ReportTemplate what : {ReportTemplate::Contacts, ReportTemplate::ContactCards}) {
        ReportRequest contacts;
        contacts.what = what;
        errorOf(ReportService::compose(base.context(), *catalog, contacts), ErrorCode::NotFound);
    }
}

TEST_CASE("终期对照: documents in their order, another target year apart, no rank, drafts marked")
{
    TestBase base(fiveDistricts(QDate(2026, 11, 20)));
    const auto catalog = value(PlanService::catalog(base.context()));
    fill(base);
    ReportRequest request;
    request.what = ReportTemplate::FinalResults;
    const ReportDocument paper = value(ReportService::compose(base.context(), *catalog, request));
    const auto tables = tablesOf(paper);
    REQUIRE(tables.size() == 2);
    QStringList order;
    for (const ReportRow &one : tables[0]->rows) {
        if (!order.contains(one.cells[0].text))
            order.append(one.cells[0].text);
        CHECK_FALSE(one.group.isEmpty());
    }
    CHECK(order == QStringList{QStringLiteral("石柱县"), QStringLiteral("江津区"),
                               QStringLiteral("两江新区"), QStringLiteral("永春县")});
    CHECK(tables[0]->rows.first().cells[0].badge == u"意见征求稿");
    CHECK(tables[1]->rows.first().cells[0].text == u"蔡甸区");
    CHECK(tables[1]->columns[5].head == u"2023 末");
    for (const ReportTable *table : tables) {
        for (const ReportColumn &column : table->columns)
            CHECK_FALSE(column.head.contains(u"名次"));
    }
    const QStringList own = row(*tables[0], QStringLiteral("市级专精特新"));
    CHECK(own[0] == u"石柱县");
    CHECK(own[5] == u"无数据"); // no firm there: not 0
    CHECK(own.last() == u"○ 无数据");
    CHECK(paper.subtitle.contains(u"不排名"));
    CHECK(paper.closing.join(QString()).contains(u"蔡甸区（征求意见稿）"));
    const auto headings = [](const ReportDocument &document) {
        QStringList found;
        for (const ReportBlock &block : document.blocks) {
            if (const auto *heading = std::get_if<ReportHeading>(&block))
                found.append(heading->text.left(2));
        }
        return found;
    };
    CHECK(headings(paper) ==
          QStringList{QStringLiteral("一、"), QStringLiteral("二、"), QStringLiteral("三、")});
    // Of one district nothing stands apart: its sections follow each other.
    request.district = DistrictId(QStringLiteral("jiangjin"));
    const ReportDocument one = value(ReportService::compose(base.context(), *catalog, request));
    CHECK(headings(one) == QStringList{QStringLiteral("一、"), QStringLiteral("二、")});
}

TEST_CASE("台账, 联系表, 联系卡 and 一策表 hold what was entered, codes whole")
{
    TestBase base(fiveDistricts(QDate(2024, 6, 30)));
    const auto catalog = value(PlanService::catalog(base.context()));
    fill(base);
    const EnterpriseId other =
        addFirm(base.context(), {QStringLiteral("己精密有限公司"), {}, soundCode(9)});
    ReportRequest request;
    request.what = ReportTemplate::Ledger;
    ReportDocument paper = value(ReportService::compose(base.context(), *catalog, request));
    CHECK(paper.landscape);
    CHECK(tablesOf(paper).first()->rows.size() == 6);
    CHECK(row(*tablesOf(paper).first(), QStringLiteral("己精密有限公司"))[2] == soundCode(9));
    request.query.tier = Tier::Provincial;
    paper = value(ReportService::compose(base.context(), *catalog, request));
    CHECK(tablesOf(paper).first()->rows.size() == 5);
    CHECK(paper.subtitle.contains(u"共 5 家"));

    request = {};
    request.what = ReportTemplate::Contacts;
    paper = value(ReportService::compose(base.context(), *catalog, request));
    REQUIRE(tablesOf(paper).first()->rows.size() == 1);
    CHECK(tablesOf(paper).first()->rows[0].cells[0].text.startsWith(u"李敏\n区经信委"));
    CHECK(tablesOf(paper).first()->notes.first().contains(u"应配未配 4 家"));

    request.what = ReportTemplate::ContactCards;
    paper = value(ReportService::compose(base.context(), *catalog, request));
    REQUIRE(tablesOf(paper).size() == 1);
    CHECK(row(*tablesOf(paper).first(), QStringLiteral("服务专员"))[1].startsWith(u"李敏"));
    request.firm = other;
    paper = value(ReportService::compose(base.context(), *catalog, request));
    CHECK(row(*tablesOf(paper).first(), QStringLiteral("服务专员"))[1] == u"未配备");

    request.what = ReportTemplate::MeasureSheet;
    paper = value(ReportService::compose(base.context(), *catalog, request));
    CHECK(wordsOf(paper).contains(u"还没有制定一策"));
    request.firm =
        value(EnterpriseService::named(base.context(), QStringLiteral("甲机械有限公司"))).id;
    paper = value(ReportService::compose(base.context(), *catalog, request));
    REQUIRE(tablesOf(paper).size() == 2);
    CHECK(tablesOf(paper).first()->form);
    const QStringList step = row(*tablesOf(paper).last(), QStringLiteral("提交两件发明专利"));
    CHECK(step[3] == u"李敏");
    CHECK(step[5] == u"2024-12-31");
}

TEST_CASE("all 一策 of a person's firms stand in one document, a page each")
{
    TestBase base(fiveDistricts(QDate(2024, 6, 30)));
    const JobContext &context = base.context();
    const auto catalog = value(PlanService::catalog(context));
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    ReportRequest request;
    request.what = ReportTemplate::MeasureSheet;
    request.specialist = li;
    errorOf(ReportService::compose(context, *catalog, request), ErrorCode::Validation);
    for (const char16_t *name : {u"甲公司", u"乙公司", u"丙公司"}) {
        const auto firm = addFirm(context, {QString::fromUtf16(name)});
        assign(context, firm, li, day("2024-01-01"));
        Measure measure;
        measure.enterprise = firm;
        if (QStringView(name) != u"丙公司")
            value(MeasureService::setNext(context, measure, {QString::fromUtf16(name), {}, {}}));
    }
    const ReportDocument paper = value(ReportService::compose(context, *catalog, request));
    CHECK(tablesOf(paper).size() == 4); // two of each firm
    CHECK(std::count_if(paper.blocks.begin(), paper.blocks.end(), [](const ReportBlock &block) {
              return std::holds_alternative<ReportPageBreak>(block);
          }) == 1);
    CHECK(std::all_of(paper.blocks.begin(), paper.blocks.end(), [](const ReportBlock &block) {
        const auto *turn = std::get_if<ReportPageBreak>(&block);
        return !turn || turn->titled; // each firm signs a sheet of its own
    }));
    CHECK(wordsOf(paper).contains(u"另有 1 家还没有一策：丙公司。"));
    CHECK(paper.name == u"李敏 一企一策（2 家）");
    request.specialist = SpecialistId(QStringLiteral("none"));
    errorOf(ReportService::compose(context, *catalog, request), ErrorCode::NotFound);
}

TEST_CASE("every paper of the sample says so")
{
    TestBase::Options options = fiveDistricts(QDate(2024, 6, 30));
    options.sample = true;
    TestBase base(options);
    const auto catalog = value(PlanService::catalog(base.context()));
    for (const ReportTemplate what :
         {ReportTemplate::Progress, ReportTemplate::Contacts, ReportTemplate::Ledger}) {
        ReportRequest request;
        request.what = what;
        request.district = DistrictId(QStringLiteral("jiangjin"));
        const auto paper = value(ReportService::compose(base.context(), *catalog, request));
        CHECK(paper.mark.contains(u"示例"));
    }
}

TEST_CASE("政策一页纸 takes the clauses of the plan before where the plan in force has none")
{
    TestBase::Options options = fiveDistricts(day("2026-06-30"));
    TestBase base(options);
    const JobContext &context = base.context();
    const EnterpriseId firm = addFirm(context, {QStringLiteral("甲机械有限公司")});
    ReportRequest request;
    request.what = ReportTemplate::PolicySheet;
    request.firm = firm;
    const auto money = [&]() -> ReportTable {
        const auto catalog = value(PlanService::catalog(context));
        const ReportDocument paper = value(ReportService::compose(context, *catalog, request));
        for (const ReportTable *table : tablesOf(paper)) {
            if (table->name.endsWith(QStringLiteral("的奖补条款")))
                return *table;
        }
        return {};
    };
    const ReportTable alone = money();
    REQUIRE_FALSE(alone.rows.isEmpty());
    CHECK(alone.notes.join(u' ').contains(u"是否继续执行以主管部门答复为准"));

    const auto unit = value(beginUnit(context, QStringLiteral("后续计划")));
    const auto next = sampleSuccessorPlan(DistrictId(QStringLiteral("jiangjin")));
    REQUIRE(next);
    REQUIRE(next->moneyRules.isEmpty());
    value(OwnPlanRepository::insert(*unit, *next));
    value(commitUnit(context, *unit));
    const auto catalog = value(PlanService::catalog(context));
    REQUIRE(catalog->currentPlan(next->district, day("2026-06-30"))->id == next->id);
    const ReportTable found = money();
    CHECK(found.name == alone.name); // headed by the plan the clauses stand in
    REQUIRE(found.rows.size() == alone.rows.size());
    for (const ReportRow &row : found.rows)
        CHECK(row.cells[2].text == u"文件未量化"); // 江津 names no amounts
    CHECK(found.notes.first().contains(planTitleText(*next)));
    CHECK(found.notes.join(u' ').contains(u"是否继续执行以主管部门答复为准"));
}
