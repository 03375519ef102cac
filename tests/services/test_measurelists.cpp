// 一策: versions, templates, lists and counts, how old one may be, who may.

#include "domain/stepfigure.h"
#include "measuresheet.h"
#include "repositories/enterpriselistrepository.h"
#include "services/absenceservice.h"
#include "services/measuretemplateservice.h"
#include "services/measureversionservice.h"
#include "services/planservice.h"
#include "services/targetservice.h"

using namespace peiyu;

TEST_CASE("versions keep what was agreed; progress is no other agreement")
{
    Sheet sheet;
    errorOf(MeasureVersionService::version(sheet.context, sheet.firm, 1), ErrorCode::NotFound);
    value(MeasureVersionService::freeze(sheet.context, sheet.firm, {}));
    errorOf(MeasureVersionService::freeze(sheet.context, sheet.firm, QStringLiteral("再定")),
            ErrorCode::Conflict);
    value(sheet.close(0, u"台账已建"));
    CHECK_FALSE(sheet.file().sinceLast->changesAgreement());
    CHECK_FALSE(sheet.file().sinceLast->isEmpty());
    MeasureStep step = sheet.step(1);
    step.due = day("2026-05-31");
    value(MeasureStepService::change(sheet.context, step));
    value(MeasureStepService::add(sheet.context, sheet.firm, stepOf(u"做审计")));
    CHECK(sheet.file().sinceLast->changesAgreement());
    CHECK(fieldOf(MeasureVersionService::freeze(sheet.context, sheet.firm, {})) == u"reason");
    sheet.base.clock().set(day("2026-02-10"));
    value(MeasureVersionService::freeze(sheet.context, sheet.firm, QStringLiteral("补专利时限")));
    const MeasureFile file = sheet.file();
    REQUIRE(file.versions.size() == 2);
    CHECK(file.versions[1].number == 2);
    CHECK(file.versions[1].madeOn == day("2026-02-10"));
    CHECK(file.sinceLast->isEmpty());

    value(MeasureStepService::remove(sheet.context, sheet.step(2).id));
    const SheetDifference found =
        value(MeasureVersionService::between(sheet.context, sheet.firm, 1, 2));
    CHECK(found.header.isEmpty());
    REQUIRE(found.steps.size() == 3);
    CHECK(found.steps[0].fields.size() == 2); // state, evidence
    CHECK(found.steps[0].fields[0].progress);
    CHECK(found.steps[1].fields ==
          QVector<SheetChange>{{SheetField::Due, {}, QStringLiteral("2026-05-31"), false}});
    CHECK(found.steps[2].kind == StepChangeKind::Added);
    const SheetDifference now =
        value(MeasureVersionService::between(sheet.context, sheet.firm, 2, 0));
    REQUIRE(now.steps.size() == 1);
    CHECK(now.steps[0].kind == StepChangeKind::Removed);
    CHECK(now.steps[0].content == u"做审计");
}

TEST_CASE("the firm confirms a version once, on a day it could")
{
    const Sheet sheet;
    value(MeasureVersionService::freeze(sheet.context, sheet.firm, {}));
    const auto confirm = [&](const char16_t *who, const char *on) {
        return MeasureVersionService::confirm(sheet.context, sheet.firm, 1, QString::fromUtf16(who),
                                              day(on));
    };
    CHECK(fieldOf(confirm(u" ", "2026-01-20")) == u"who");
    CHECK(fieldOf(confirm(u"张总", "2026-01-21")) == u"on");
    CHECK(fieldOf(confirm(u"张总", "2026-01-19")) == u"on");
    value(confirm(u" 张总 ", ""));
    CHECK(sheet.file().versions[0].confirmedBy == u"张总");
    CHECK(sheet.file().versions[0].confirmedOn == today);
    errorOf(confirm(u"李总", ""), ErrorCode::Conflict);
}

TEST_CASE("templates: shipped for three tiers, the office's own in their place")
{
    Sheet sheet;
    const JobContext &context = sheet.context;
    const DistrictId jiangjin(QStringLiteral("jiangjin"));
    for (const Tier tier : {Tier::Innovative, Tier::Provincial, Tier::LittleGiant}) {
        const TierTemplate found = value(MeasureTemplateService::of(context, jiangjin, tier));
        CHECK(found.shipped);
        CHECK(found.measures.size() >= 5);
        CHECK(found.measures.size() <= 8);
        for (MeasureTemplate one : found.measures) {
            one.figure.period = one.figure.isSet() ? QStringLiteral("2026") : QString();
            REQUIRE_OK(checkedStepFigure(one.figure));
            CHECK_FALSE(one.basis.isEmpty());
        }
    }
    const auto proposed = value(MeasureTemplateService::proposed(
        context, sheet.firm, jiangjin, Tier::Provincial, day("2026-08-01")));
    for (const auto &[step, reached] : proposed) {
        CHECK(step.due <= day("2026-08-01"));
        CHECK(reached.isEmpty()); // nothing is known of the firm
        if (step.figure.isSet())
            CHECK(step.figure.period == u"2026");
    }
    CHECK(proposed[0].step.due == day("2026-04-20")); // 90 days on, a Monday

    MeasureTemplate own;
    own.content = QStringLiteral(" 请专家把脉 ");
    own.days = 30;
    const auto set = [&](const DistrictId &district, const MeasureTemplate &one) {
        return MeasureTemplateService::set(context, district, Tier::Provincial, {one});
    };
    CHECK(fieldOf(MeasureTemplateService::set(context, {}, Tier::Provincial, {})) == u"measures");
    own.days = -1;
    CHECK(fieldOf(set({}, own)) == u"days");
    own.days = 30;
    value(set({}, own));
    const auto of = [&](const DistrictId &district) {
        return value(MeasureTemplateService::of(context, district, Tier::Provincial));
    };
    CHECK_FALSE(of(jiangjin).shipped);
    CHECK(of(jiangjin).measures.first().content == u"请专家把脉");
    own.content = QStringLiteral("江津自己的");
    value(set(jiangjin, own));
    CHECK(of(jiangjin).measures.first().content == u"江津自己的");
    CHECK(of(DistrictId(QStringLiteral("yongchun"))).measures.first().content == u"请专家把脉");
    value(MeasureTemplateService::reset(context, jiangjin, Tier::Provincial));
    CHECK(of(jiangjin).measures.first().content == u"请专家把脉");
    value(MeasureTemplateService::reset(context, {}, Tier::Provincial));
    CHECK(of(jiangjin).shipped);
}

TEST_CASE("what a firm has reached already is said beside what its template proposes")
{
    Sheet sheet;
    const auto reached = [&](const char *item) {
        const auto proposed = value(MeasureTemplateService::proposed(
            sheet.context, sheet.firm, DistrictId(QStringLiteral("jiangjin")), Tier::Provincial,
            {}));
        for (const ProposedMeasure &one : proposed) {
            if (one.step.figure.item == QLatin1String(item))
                return one.reached;
        }
        FAIL("no measure ends by " << item);
        return QString();
    };
    sheet.figures(2024, "19082", "600");
    CHECK(reached("revenue").isEmpty()); // too long ago for 2026
    sheet.figures(2025, "19082", "500");
    CHECK(reached("revenue") == u"2025年营业收入 19082 万元");
    CHECK(reached("rd_share").isEmpty()); // 2.6 %, where 3 % are asked
    sheet.figures(2026, "1000", "50");
    CHECK(reached("revenue").isEmpty()); // this year's is known
    CHECK(reached("rd_share") == u"2026年研发费用占营业收入 5%");
}

TEST_CASE("lists of measures and their counts are the same firms and days")
{
    Sheet sheet;
    const JobContext &context = sheet.context;
    const auto other = addFirm(context, {QStringLiteral("乙公司"), QStringLiteral("yongchun")});
    MeasureStep mine = stepOf(u"对接银行", "2026-01-19");
    mine.specialist = sheet.li;
    mine.unit = QStringLiteral("区金融办");
    value(MeasureService::make(
        context, measureOf(other),
        {mine, stepOf(u"月底办", "2026-01-31"), stepOf(u"今天办", "2026-01-20")}));
    value(sheet.close(0, u"台账已建"));
    const auto gone = addFirm(context, {QStringLiteral("走了的")});
    value(MeasureService::make(context, measureOf(gone), {stepOf(u"没人办", "2026-01-02")}));
    retireFirm(context, gone, ExitReason::MovedOut, day("2026-01-10"));

    StepQuery query;
    query.asOf = today;
    const auto counted = [&](StepFilter filter) {
        query.filter = filter;
        const auto rows = value(MeasureService::rows(context, query));
        CHECK(value(MeasureService::totals(context, query)).of(filter) == rows.size());
        QStringList words;
        for (const StepRow &row : rows)
            words.append(row.step.content);
        return words.join(u' ');
    };
    CHECK(counted(StepFilter::Open) == u"对接银行 今天办 月底办 申请专利");
    CHECK(counted(StepFilter::Overdue) == u"对接银行");
    CHECK(counted(StepFilter::DueThisMonth) == u"今天办 月底办");
    CHECK(counted(StepFilter::NoDue) == u"申请专利");
    CHECK(counted(StepFilter::Done) == u"建研发台账");
    CHECK(counted(StepFilter::Dropped).isEmpty());
    query.mine = sheet.li; // what she is to do, and what her firms have
    CHECK(counted(StepFilter::Open) == u"对接银行 申请专利");
    query.mine = {};
    query.unit = QStringLiteral("区金融办");
    CHECK(counted(StepFilter::Open) == u"对接银行");
    query.unit.clear();
    CHECK(value(MeasureService::units(context, query)) == QStringList{QStringLiteral("区金融办")});
    query.find = QStringLiteral("李敏");
    CHECK(counted(StepFilter::Open) == u"对接银行");
    query.find = QStringLiteral("%");
    CHECK(counted(StepFilter::Open).isEmpty());
    query.find.clear();
    query.district = DistrictId(QStringLiteral("yongchun"));
    CHECK(counted(StepFilter::Open) == u"对接银行 今天办 月底办");
    query.district = {};
    query.filter = StepFilter::Overdue;
    CHECK(value(MeasureService::rows(context, query)).first().lateness.days == 1);
}

TEST_CASE("list, preview and 今日 know the same next step")
{
    Sheet sheet;
    const JobContext &context = sheet.context;
    const auto row = [&] {
        ListQuery all;
        all.asOf = today;
        return value(EnterpriseService::rows(context, value(EnterpriseService::keys(context, all)),
                                             today))
            .first();
    };
    CHECK(row().nextStep == u"建研发台账");
    CHECK(row().nextStepDue == day("2026-03-31"));
    MeasureStep second = sheet.step(1);
    second.due = day("2026-01-20");
    second.owner = QStringLiteral("企业张经理");
    value(MeasureStepService::change(context, second));
    CHECK(row().nextStep == u"申请专利");
    CHECK(row().stepOwner == u"企业张经理");
    CHECK(value(MeasureService::next(context, sheet.firm)).content == row().nextStep);
    value(sheet.close(1, u"受理通知书"));
    value(sheet.close(0, u"台账"));
    CHECK(row().nextStep.isEmpty());
    CHECK(row().nextStepDue.isNull());
    CHECK(row().goal == Tier::LittleGiant);
}

TEST_CASE("who stands in has the measures of whoever is away in his list, as in 今日")
{
    const Sheet sheet;
    const SpecialistId wang = addPerson(sheet.context, QStringLiteral("王涛"));
    const auto other = addFirm(sheet.context, {QStringLiteral("乙公司")});
    MeasureStep named = stepOf(u"对接银行");
    named.specialist = sheet.li;
    value(MeasureService::make(sheet.context, measureOf(other), {named, stepOf(u"没人")}));
    StepQuery query;
    query.mine = wang;
    query.filter = StepFilter::Open;
    const auto listed = [&](const char *asOf) {
        query.asOf = day(asOf);
        const auto rows = value(MeasureService::rows(sheet.context, query)).size();
        CHECK(value(MeasureService::totals(sheet.context, query)).of(StepFilter::Open) == rows);
        return rows;
    };
    CHECK(listed("2026-01-25") == 0);
    Absence absence;
    absence.specialist = sheet.li;
    absence.substitute = wang;
    absence.span = {day("2026-01-20"), day("2026-01-29")};
    value(AbsenceService::add(sheet.context, absence));
    CHECK(listed("2026-01-25") == 3); // two of the firm she serves, one in her name
    CHECK(listed("2026-01-29") == 0);
    query.mine = sheet.li;
    CHECK(listed("2026-01-25") == 3);
}

TEST_CASE("已有一策 counts one that was touched within the months that are set")
{
    Sheet sheet;
    const JobContext &context = sheet.context;
    addTitle(context, sheet.firm, Tier::Provincial, day("2025-01-01"));
    const DistrictId jiangjin(QStringLiteral("jiangjin"));
    const auto counted = [&](const char *asOf) {
        ListQuery query;
        query.asOf = day(asOf);
        query.planned = true;
        const qint64 planned = value(EnterpriseService::total(context, query));
        query.planned = false;
        CHECK(value(EnterpriseService::total(context, query)) == 1 - planned);
        query.outdated = true;
        CHECK(value(EnterpriseService::total(context, query)) == 1 - planned);
        query.outdated = false; // there is one, so it is not missing
        CHECK(value(EnterpriseService::total(context, query)) == 0);
        ListQuery all;
        all.asOf = query.asOf;
        CHECK(value(EnterpriseListRepository::totals(context.connection, all)).unplanned ==
              1 - planned);
        const auto catalog = value(PlanService::catalog(context));
        CHECK(value(TargetService::coverage(context, *catalog, {}, query.asOf)).first().withPlan ==
              planned);
        return planned;
    };
    CHECK(counted("2027-11-20") == 1); // 本系统默认: never too old
    CHECK(fieldOf(MeasureService::setStaleMonths(context, {}, 61)) == u"stale_months");
    value(MeasureService::setStaleMonths(context, {}, 6));
    CHECK(value(MeasureService::staleMonths(context, jiangjin)) == 6);
    CHECK(counted("2026-07-20") == 1);
    CHECK(counted("2026-07-21") == 0);
    sheet.base.clock().set(day("2026-07-21"));
    MeasureStep step = sheet.step(0);
    const QString before = digest(sheet.base.connection());
    step.unit = QStringLiteral("区科技局");
    const Saved touched = value(MeasureStepService::change(context, step));
    CHECK(counted("2026-07-21") == 1);
    CHECK(counted("2027-01-21") == 1); // as long as one made on that day
    CHECK(counted("2027-01-22") == 0);
    // Saving what is there already is no change.
    value(ChangeHistoryService::revert(context, touched.changes.id));
    CHECK(digest(sheet.base.connection()) == before);
    CHECK(counted("2026-07-21") == 0);
    value(MeasureVersionService::freeze(context, sheet.firm, {}));
    CHECK(counted("2026-07-21") == 1);
    // A district of its own kind: never.
    value(MeasureService::setStaleMonths(context, jiangjin, 0));
    CHECK(counted("2027-11-20") == 1);
    value(MeasureService::setStaleMonths(context, jiangjin, 1));
    CHECK(counted("2026-08-22") == 0);
}

TEST_CASE("the day of a change is in nobody's way when an earlier one is undone")
{
    Sheet sheet;
    sheet.base.clock().set(day("2026-02-10"));
    MeasureStep step = sheet.step(0);
    step.unit = QStringLiteral("区科技局");
    const Saved unit = value(MeasureStepService::change(sheet.context, step));
    sheet.base.clock().set(day("2026-03-10"));
    step = sheet.step(0);
    step.basis = QStringLiteral("第22条");
    value(MeasureStepService::change(sheet.context, step));
    value(ChangeHistoryService::revert(sheet.context, unit.changes.id));
    CHECK(sheet.step(0).unit.isEmpty());
    CHECK(sheet.step(0).basis == u"第22条");
    CHECK(sheet.step(0).changedOn == day("2026-03-10"));
}

TEST_CASE("a 专员 keeps the 一策 of her own firms alone; templates are the office's")
{
    const Sheet sheet;
    const SpecialistId wang = addPerson(sheet.context, QStringLiteral("王涛"));
    const JobContext other = as(sheet.base, wang);
    errorOf(MeasureStepService::change(other, sheet.step(0)), ErrorCode::Permission);
    errorOf(MeasureVersionService::freeze(other, sheet.firm, {}), ErrorCode::Permission);
    errorOf(MeasureService::make(other, measureOf(sheet.firm), {stepOf(u"别的")}),
            ErrorCode::Permission);
    errorOf(MeasureTemplateService::reset(other, {}, Tier::Provincial), ErrorCode::Permission);
    errorOf(MeasureService::setStaleMonths(other, {}, 3), ErrorCode::Permission);
    const JobContext own = as(sheet.base, sheet.li);
    REQUIRE_OK(MeasureVersionService::freeze(own, sheet.firm, {}));
}
