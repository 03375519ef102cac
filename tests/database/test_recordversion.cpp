// Records a base of the newest version once it is final: what each version brought is in it.

#include "recordedbase.h"

#include "repositories/recordregistry.h"
#include "services/calendarservice.h"
#include "services/changehistoryservice.h"
#include "services/draftservice.h"
#include "services/duplicateservice.h"
#include "services/enterpriseservice.h"
#include "services/figureservice.h"
#include "services/firmrecordservice.h"
#include "services/handoverservice.h"
#include "services/honourkindservice.h"
#include "services/measureservice.h"
#include "services/measurestepservice.h"
#include "services/measuretemplateservice.h"
#include "services/measureversionservice.h"
#include "services/officesettings.h"
#include "services/periodfigureservice.h"
#include "services/planservice.h"
#include "services/requestservice.h"
#include "services/requestsettings.h"
#include "services/targetservice.h"
#include "services/todayservice.h"
#include "services/visitplanservice.h"
#include "services/visitservice.h"
#include "services/visitsettings.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace peiyu;

namespace {

/// What version 2 brought.
void recordFurther(const JobContext &context, const EnterpriseId &firm, const EnterpriseId &other)
{
    ContactPerson contact;
    contact.enterprise = firm;
    contact.name = QStringLiteral("王芳");
    value(FirmRecordService::save(context, contact));
    Affiliation tax;
    tax.enterprise = firm;
    tax.kind = AffiliationKind::Tax;
    tax.place = QStringLiteral("江津区税务局");
    value(FirmRecordService::save(context, tax));
    Nomination nomination;
    nomination.enterprise = firm;
    nomination.on = day("2025-11-01");
    value(FirmRecordService::save(context, nomination));
    Carrier carrier;
    carrier.name = QStringLiteral("双福产业园");
    carrier.kind = QStringLiteral("产业园");
    Honour honour;
    honour.carrier = value(FirmRecordService::save(context, carrier)).id;
    honour.kind = QStringLiteral("产业园");
    value(FirmRecordService::save(context, honour));
    value(HonourKindService::add(context, QStringLiteral("江津工匠企业")));
    YearlyFigures year;
    year.year = 2025;
    year.value(FigureItem::Revenue) = QStringLiteral("9563.2");
    value(FigureService::save(context, firm, {year}));
    value(DuplicateService::keepApart(context, firm, other));
    editFirm(context, firm, [](EnterpriseForm &form) {
        form.enterprise.legalPerson = QStringLiteral("张立");
        form.enterprise.capital = QStringLiteral("1500");
    });
}

/// What version 3 brought.
void recordPlans(const JobContext &context, const SpecialistId &person, const EnterpriseId &firm)
{
    const auto unit = value(beginUnit(context, QStringLiteral("计划")));
    const auto put = [&](const char16_t *entity, const char16_t *id,
                         std::initializer_list<std::pair<const char16_t *, FieldValue>> fields) {
        FieldValues f;
        for (const auto &[name, fieldValue] : fields)
            f.set(QString::fromUtf16(name), fieldValue);
        value(applyRecord(*unit, QString::fromUtf16(entity), QString::fromUtf16(id),
                          ChangeOp::Insert, f));
    };
    const QString plan = QStringLiteral("p1");
    const QString target = QStringLiteral("t1");
    put(u"absence", u"a1",
        {{u"specialist", person.value()},
         {u"from_date", QStringLiteral("2026-02-01")},
         {u"until_date", QStringLiteral("2026-02-15")},
         {u"reason", QStringLiteral("培训")}});
    put(u"own_plan", u"p1",
        {{u"district", QStringLiteral("jiangjin")},
         {u"name", QStringLiteral("2026-2027 计划")},
         {u"state", QStringLiteral("formal")},
         {u"start_year", qint64(2026)},
         {u"target_date", QStringLiteral("2027-12-31")},
         {u"staffing", QStringLiteral("specialist_and_plan")}});
    put(u"plan_target", u"t1",
        {{u"plan", plan},
         {u"kind", QStringLiteral("headline_target")},
         {u"name", QStringLiteral("创新型中小企业数量")},
         {u"tier", QStringLiteral("innovative")},
         {u"comparator", QStringLiteral(">=")},
         {u"value", QStringLiteral("1500")},
         {u"basis", QStringLiteral("stock")}});
    put(u"plan_task", u"k1",
        {{u"plan", plan},
         {u"name", QStringLiteral("孵化")},
         {u"lead_units", QStringLiteral("区经济信息委")}});
    put(u"milestone", u"m1",
        {{u"target", target},
         {u"on_date", QStringLiteral("2026-12-31")},
         {u"value", Quantity::fromCount(1400).scaled()}});
    put(u"target_split", u"s1",
        {{u"target", target},
         {u"area", QStringLiteral("jiangjin/双福街道")},
         {u"value", Quantity::fromCount(88).scaled()}});
    put(u"attachment", u"f1",
        {{u"entity", QStringLiteral("recognition")},
         {u"record", QStringLiteral("r1")},
         {u"enterprise", firm.value()},
         {u"name", QStringLiteral("公告.pdf")},
         {u"hash", QStringLiteral("00")},
         {u"size", qint64(12)},
         {u"added_on", QStringLiteral("2026-01-10")}});
    value(unit->commit());
}

/// What version 4 brought.
void recordCare(const JobContext &context, const SpecialistId &person, const EnterpriseId &firm)
{
    const QDate today = context.clock.today();
    value(CalendarService::setDay(context,
                                  {day("2026-05-09"), DayKind::Work, QStringLiteral("调休")}));
    const auto unit = value(beginUnit(context, QStringLiteral("日历")));
    FieldValues year;
    year.set(QStringLiteral("year"), qint64(2027));
    year.set(QStringLiteral("notice"), QStringLiteral("国办发明电〔2026〕9号"));
    value(applyRecord(*unit, QStringLiteral("calendar_year"), QStringLiteral("y1"),
                      ChangeOp::Insert, year));
    value(unit->commit());
    VisitEntry entry;
    entry.visit.enterprise = firm;
    entry.visit.specialist = person;
    entry.visit.on = day("2026-01-15");
    entry.visit.next = day("2026-03-02");
    entry.visit.text = QStringLiteral("谈用电");
    Promise promise;
    promise.content = QStringLiteral("带政策清单来");
    promise.due = day("2026-02-02");
    entry.promises = {promise};
    value(VisitService::add(context, entry));
    VisitExemption exemption;
    exemption.enterprise = firm;
    exemption.span = {day("2026-07-01"), day("2026-09-01")};
    exemption.reason = QStringLiteral("停产检修");
    value(VisitPlanService::exempt(context, exemption));
    VisitCadence cadence;
    cadence.tier = Tier::LittleGiant;
    cadence.months = 1;
    cadence.kinds = {VisitKind::OnSite};
    cadence.source = QStringLiteral("局务会 2026-1-5");
    value(VisitSettings::setCadence(context, cadence));
    RequestCategory category;
    category.name = QStringLiteral("用水与排污");
    value(RequestSettings::saveCategory(context, category));
    ClockLimit limit;
    limit.district = DistrictId(QStringLiteral("jiangjin"));
    limit.sign = 1;
    limit.answer = 4;
    limit.close = 8;
    limit.source = QStringLiteral("局务会 2026-1-5");
    value(RequestSettings::setLimit(context, limit));
    Request request;
    request.enterprise = firm;
    request.receivedOn = day("2026-01-12");
    request.category = category.name;
    request.title = QStringLiteral("缺焊工 6 人");
    const QString id = value(RequestService::add(context, request)).id;
    const auto step = [&](const char *on, const char16_t *text = u"") {
        return StepOrder{id, 0, day(on), QString::fromUtf16(text)};
    };
    value(RequestService::dispatch(context, step("2026-01-12"), QStringLiteral("区人社局"),
                                   {QStringLiteral("区经信委")}));
    value(RequestService::sign(context, step("2026-01-13")));
    value(RequestService::pause(context, step("2026-01-15", u"等企业补材料")));
    Supervision supervision;
    supervision.request = id;
    supervision.unit = QStringLiteral("区人社局");
    supervision.content = QStringLiteral("请书面说明");
    supervision.due = day("2026-01-30");
    value(RequestService::supervise(context, supervision));
    value(TodayService::snooze(context, QStringLiteral("request"), id, today.addDays(3)));
}

/// What version 5 brought.
void recordOffice(const JobContext &context, const EnterpriseId &firm)
{
    MeasureTemplate usual;
    usual.tier = Tier::LittleGiant;
    usual.content = QStringLiteral("辅导申报");
    usual.days = 90;
    value(MeasureTemplateService::set(context, {}, usual.tier, {usual}));
    MeasureStep step;
    step.enterprise = firm;
    step.content = QStringLiteral("十月营业收入达到 800 万元");
    step.figure = {periodItemKey(PeriodItem::Revenue), QStringLiteral("2026-10"), false,
                   QStringLiteral("800")};
    value(MeasureStepService::add(context, firm, step));
    value(MeasureVersionService::freeze(context, firm, QStringLiteral("年初商定")));
    value(MeasureVersionService::confirm(context, firm, 1, QStringLiteral("王总"),
                                         context.clock.today()));
    const PeriodCell october{
        firm, {2025, 10, false}, periodItemKey(PeriodItem::Revenue), QStringLiteral("780.5")};
    value(PeriodFigureService::put(context, {october}));
    value(OfficeSettings::save(context, DistrictId(QStringLiteral("jiangjin")),
                               {{QStringLiteral("measure.stale_months"), QStringLiteral("12")}},
                               QStringLiteral("局务会 2026-1-5")));
    HandoverOrder order;
    order.parts = {{addPerson(context, QStringLiteral("周洋")), {firm}}};
    order.on = context.clock.today();
    order.reason = QStringLiteral("岗位调整");
    const QString sheet = value(HandoverService::handOver(context, order)).id;
    value(HandoverService::sign(context, sheet, order.on, order.on));
    value(
        DraftService::keep(context, QStringLiteral("visit"), {QStringLiteral("还没有写完的走访")}));
}

} // namespace

TEST_CASE("record this version", "[.record]")
{
    TestBase base;
    const JobContext &context = base.context();
    const SpecialistId person = addPerson(context, QStringLiteral("李敏"));
    const EnterpriseId firm = addFirm(context, {QStringLiteral("甲'公司"), {}, soundCode(1)});
    const EnterpriseId moved =
        addFirm(context, {QStringLiteral("乙公司"), {}, {}, day("2024-03-01")});
    addTitle(context, firm, Tier::Innovative, day("2024-05-01"));
    addTitle(context, firm, Tier::Provincial, day("2025-05-01"));
    revokeTitle(context, firm, Tier::Innovative, day("2025-06-01"));
    assign(context, firm, person, day("2025-01-01"), QStringLiteral("王局"));
    moveFirm(context, moved, QStringLiteral("yongchun"), day("2025-09-01"));
    retireFirm(context, moved, ExitReason::Closed, day("2025-12-01"));
    Measure measure;
    measure.enterprise = firm;
    measure.goal = Tier::LittleGiant;
    measure.goalDate = day("2027-12-31");
    measure.gap = QStringLiteral("研发投入");
    value(MeasureService::setNext(
        context, measure,
        {QStringLiteral("建研发机构"), QStringLiteral("李敏"), day("2026-06-30")}));
    Visit visit;
    visit.enterprise = firm;
    visit.on = day("2026-01-10");
    visit.text = QStringLiteral("看新厂房");
    value(VisitService::add(context, visit));
    const auto catalog = value(PlanService::catalog(context));
    const Plan *plan =
        catalog->currentPlan(DistrictId(QStringLiteral("jiangjin")), day("2025-06-30"));
    REQUIRE(plan);
    for (const auto &target : plan->targets) {
        const Quantity twelve = Quantity::fromCount(12);
        value(TargetService::setBaseline(context, *catalog, target.id, twelve, day("2021-12-31"),
                                         QStringLiteral("年报")));
        if (!target.countedTier())
            value(TargetService::setRecorded(context, *catalog, target.id, twelve,
                                             day("2025-12-31"), QStringLiteral("年报")));
    }
    recordFurther(context, firm, moved);
    recordPlans(context, person, firm);
    recordCare(context, person, firm);
    recordOffice(context, firm);
    const Saved renamed = editFirm(context, firm, [](EnterpriseForm &form) {
        form.enterprise.note = QStringLiteral("两行\n备注");
    });
    value(ChangeHistoryService::revert(context, renamed.changes.id));
    QFile file(recordedFile(SchemaMigrator::newestVersion()));
    REQUIRE(QDir().mkpath(QFileInfo(file).absolutePath()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((dumpRows(base.connection()).join(u'\n') + u'\n').toUtf8());
}
