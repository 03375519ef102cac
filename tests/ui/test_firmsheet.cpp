// 企业一页纸: what stands on it, one page whatever is in the file, a page for each of several
// firms.

#include "foundation/uuidv7.h"
#include "reports/paperlayout.h"
#include "repositories/measurerecordrepository.h"
#include "repositories/officerecordrepository.h"
#include "services/reportservice.h"
#include "support/busyfirm.h"
#include "support/windowkit.h"

namespace peiyu {

namespace {

QString longWords(int characters)
{
    return QString(characters, QChar(0x957f)); // 长
}

QString wordsOf(const Paper &paper)
{
    QString all;
    for (const PaperPage &page : paper.pages) {
        for (const PaperText &one : page.texts)
            all += one.text;
    }
    return all;
}

Paper sheetOf(const JobContext &context, const ReportRequest &request)
{
    const auto catalog = value(PlanService::catalog(context));
    return layOutReport(value(ReportService::compose(context, *catalog, request)), PaperFonts());
}

ReportRequest sheetRequest(const QVector<EnterpriseId> &firms)
{
    ReportRequest request;
    request.what = ReportTemplate::FirmSheet;
    request.firms = firms;
    return request;
}

template <class T> void write(const TestBase &base, const QVector<T> &records)
{
    ChangeContext change;
    change.actor = base.context().actor;
    change.title = QStringLiteral("录入");
    const auto unit = value(UnitOfWork::begin(base.connection(), change, base.context().clock));
    for (const T &record : records)
        value(RecordRepository<T>::apply(*unit, newUuid(), ChangeOp::Insert,
                                         RecordRepository<T>::fields(record)));
    value(unit->commit());
}

void reportMonths(const TestBase &base, const EnterpriseId &firm, const QVector<int> &months)
{
    QVector<PeriodFigures> figures;
    for (const int month : months) {
        PeriodFigures one;
        one.enterprise = firm;
        one.period = {2026, month, false};
        one.value(PeriodItem::Revenue) = QStringLiteral("100.25");
        one.value(PeriodItem::Employees) = QString::number(50 + month);
        figures.append(one);
    }
    write(base, figures);
}

/// Everything of which a sheet shows a part, much of it and long.
void fillUp(const TestBase &base, const BusyFirm &firm)
{
    const JobContext &context = base.context();
    editFirm(context, firm.id, [](EnterpriseForm &form) {
        form.enterprise.mainProduct = longWords(100);
        form.enterprise.chain = longWords(20);
        form.enterprise.legalPerson = QStringLiteral("欧阳建国");
        form.enterprise.foundedOn = day("2001-01-01");
        form.enterprise.phone = QStringLiteral("023-47520000");
        form.enterprise.sizeClass = SizeClass::Medium;
    });
    for (const Tier tier : {Tier::Provincial, Tier::LittleGiant})
        addTitle(context, firm.id, tier, day("2026-02-01"));
    for (const char16_t *kind : {u"智能工厂", u"高新技术企业", u"研发机构", u"绿色工厂", u"质量奖",
                                 u"单项冠军", u"发明专利", u"标准"}) {
        Honour one;
        one.enterprise = firm.id;
        one.kind = QString::fromUtf16(kind);
        one.on = day("2026-01-01");
        value(FirmRecordService::save(context, one));
    }
    Measure plan = present(MeasureService::measure(context, firm.id));
    plan.gap = longWords(1000);
    value(MeasureService::save(context, plan));
    QVector<MeasureStep> steps;
    for (int i = 0; i < 9; ++i) {
        MeasureStep step;
        step.measure = plan.id;
        step.enterprise = firm.id;
        step.position = i;
        step.content = longWords(300);
        step.owner = QStringLiteral("企业张经理");
        step.unit = QStringLiteral("区经济和信息化委员会");
        step.due = day("2026-12-01").addDays(i);
        steps.append(step);
    }
    write(base, steps);
    for (int i = 0; i < 5; ++i) {
        Visit visit;
        visit.enterprise = firm.id;
        visit.specialist = firm.second;
        visit.on = day("2026-06-20").addDays(i);
        visit.text = longWords(500);
        value(VisitService::add(context, visit));
        Promise promise;
        promise.enterprise = firm.id;
        promise.content = longWords(200);
        promise.madeOn = day("2026-06-20");
        promise.due = day("2026-06-25").addDays(i);
        value(PromiseService::add(context, promise));
        Request request;
        request.enterprise = firm.id;
        request.receivedOn = day("2026-06-20");
        request.category = QStringLiteral("用能与环境容量");
        request.title = longWords(60);
        value(RequestService::add(context, request));
    }
    reportMonths(base, firm.id, {1, 2, 3, 4, 5});
}

} // namespace

TEST_CASE("the sheet of a firm says what its pages say")
{
    TestBase base(windowBase());
    const BusyFirm firm(base);
    reportMonths(base, firm.id, {1, 2, 3});
    const Paper paper = sheetOf(base.context(), sheetRequest({firm.id}));
    CHECK(paper.pages.size() == 1);
    const QString words = wordsOf(paper);
    INFO(words.toStdString());
    for (const char16_t *part :
         {u"重庆砺锋精密机械有限公司", u"双福街道", u"创新型", u"2029-01-07", u"数字化车间1",
          u"服务专员王涛", u"9,563.20", u"8,812.40", u"300.75（1—3月）", u"53（1—3月）", u"小巨人",
          u"研发费用占比不足", u"补研发辅助账", u"2026-02-03实地李敏：了解订单",
          u"没有未办结的诉求", u"没有未兑现的承诺"})
        CHECK(QString(words).remove(u' ').contains(QString::fromUtf16(part)));
}

TEST_CASE("a month that is not there is named, never summed over")
{
    TestBase base(windowBase());
    const BusyFirm firm(base);
    reportMonths(base, firm.id, {1, 3});
    const QString words = wordsOf(sheetOf(base.context(), sheetRequest({firm.id})));
    CHECK(words.contains(u"缺2月"));
    CHECK_FALSE(words.contains(u"200.50"));
}

TEST_CASE("the sheet stays one page, what has no room is counted")
{
    TestBase base(windowBase());
    const BusyFirm firm(base);
    fillUp(base, firm);
    const Paper paper = sheetOf(base.context(), sheetRequest({firm.id}));
    CHECK(paper.pages.size() == 1);
    const QString words = wordsOf(paper);
    CHECK(words.contains(u"另有 6 项见档案")); // of ten measures
    CHECK(words.contains(u"另有 2 项见档案")); // of five requests and promises
    CHECK(words.contains(u"另有 3 类见档案")); // of nine kinds
}

TEST_CASE("several firms are a page each, nobody's firms are refused with a sentence")
{
    TestBase base(windowBase());
    const BusyFirm firm(base);
    const EnterpriseId other = addFirm(base.context(), {QStringLiteral("乙公司")});
    fillUp(base, firm);
    const Paper paper = sheetOf(base.context(), sheetRequest({firm.id, other}));
    CHECK(paper.pages.size() == 2);
    const auto catalog = value(PlanService::catalog(base.context()));
    ReportRequest request;
    request.what = ReportTemplate::FirmSheet;
    errorOf(ReportService::compose(base.context(), *catalog, request), ErrorCode::Validation);
    request.specialist = firm.second;
    CHECK(sheetOf(base.context(), request).pages.size() == 1);
    request.specialist = firm.first; // serves none any more
    errorOf(ReportService::compose(base.context(), *catalog, request), ErrorCode::NotFound);
}

} // namespace peiyu
