// 一策表 as it is signed: one page where it can be, and never a signature without the plan.

#include "reports/paperlayout.h"
#include "services/measureservice.h"
#include "services/measurestepservice.h"
#include "services/measuretemplateservice.h"
#include "services/planservice.h"
#include "services/reportservice.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/windowkit.h"

using namespace peiyu;

TEST_CASE("a 一策 of a shipped template stands on one page with what is signed under it")
{
    TestBase base(windowBase());
    const JobContext &context = base.context();
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"), Duty::Specialist,
                                      QStringLiteral("区经济信息委"));
    const auto catalog = value(PlanService::catalog(context));
    for (const Tier tier : {Tier::Innovative, Tier::Provincial, Tier::LittleGiant}) {
        const EnterpriseId firm = addFirm(
            context,
            {tierKey(tier) + QStringLiteral("有限公司"), {}, {}, {}, QStringLiteral("双福街道")});
        assign(context, firm, li, day("2026-01-01"), QStringLiteral("周区长"));
        addTitle(context, firm, Tier::Innovative, day("2025-01-01"));
        addTitle(context, firm, Tier::Provincial, day("2026-01-01"));
        for (const char *on : {"2026-05-07", "2026-06-07"}) {
            Visit visit;
            visit.enterprise = firm;
            visit.specialist = li;
            visit.on = day(on);
            visit.text = QStringLiteral("三期厂房用电需增容，带回转相关部门；讲解研发费用加计扣除，"
                                        "并约定下次一起看台账。");
            value(VisitService::add(context, visit));
        }
        Measure measure;
        measure.enterprise = firm;
        measure.goal = tier;
        measure.goalDate = day("2027-12-31");
        measure.gap = QStringLiteral("研发投入占比不足、未做数字化自测、知识产权与主导产品的"
                                     "对应材料不齐");
        QVector<MeasureStep> steps;
        const DistrictId district(QStringLiteral("jiangjin"));
        for (const ProposedMeasure &one : value(
                 MeasureTemplateService::proposed(context, firm, district, tier, measure.goalDate)))
            steps.append(one.step);
        REQUIRE(steps.size() > 5);
        value(MeasureService::make(context, measure, steps));
        ReportRequest request;
        request.what = ReportTemplate::MeasureSheet;
        request.firm = firm;
        const auto sheet = value(ReportService::compose(context, *catalog, request));
        INFO(tierKey(tier).toStdString());
        CHECK(layOutReport(sheet, PaperFonts()).pages.size() == 1);
        // The document they all stand on is named once, below.
        CHECK(tablesOf(sheet)[1]->columns.size() == 6);
        CHECK(tablesOf(sheet)[1]->notes.value(0).startsWith(u"各项措施的依据：工信部企业"));
    }
}

TEST_CASE("measures of several documents keep theirs beside them; the signature never stands alone")
{
    TestBase base(windowBase());
    const SpecialistId li = addPerson(base.context(), QStringLiteral("李敏"));
    const EnterpriseId firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    assign(base.context(), firm, li, day("2026-01-01"));
    Measure measure;
    measure.enterprise = firm;
    measure.gap = QStringLiteral("研发费用占比不足");
    MeasureStep first;
    first.content = QStringLiteral("提交两件发明专利");
    value(MeasureService::make(base.context(), measure, {first}));
    const auto catalog = value(PlanService::catalog(base.context()));
    ReportRequest request;
    request.what = ReportTemplate::MeasureSheet;
    request.firm = firm;
    for (int steps = 2; steps < 24; ++steps) {
        MeasureStep step;
        step.content = QStringLiteral("第%1件事").arg(steps);
        step.basis = steps == 2 ? QStringLiteral("甲文") : QStringLiteral("乙文");
        value(MeasureStepService::add(base.context(), firm, step));
        const auto sheet = value(ReportService::compose(base.context(), *catalog, request));
        INFO("measures " << steps);
        const ReportTable &table = *tablesOf(sheet)[1];
        CHECK(table.columns.size() == (steps == 2 ? 6 : 7));
        if (steps == 2)
            CHECK(table.notes == QStringList{QStringLiteral("第 2 项措施的依据：甲文。")});
        const QStringList last = wordsOf(layOutReport(sheet, PaperFonts()).pages.last());
        CHECK(last.join(QString()).contains(u"企业（签字盖章）"));
        CHECK(last.join(QString()).contains(QStringLiteral("第%1件事").arg(steps)));
    }
}
