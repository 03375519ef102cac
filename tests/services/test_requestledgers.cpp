// Old ledgers of requests: known by their header, judged by the rules of a request, where they
// stand by their days.

#include "repositories/requestrecordrepository.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "services/importing.h"
#include "services/requestpapers.h"
#include "services/requestservice.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

const QString head = QStringLiteral(
    "编号,企业名称,联系人,联系电话,来源,提出日期,诉求类别,事项,诉求内容,紧急程度,主办单位,协办单位,"
    "交办日期,签收日期,答复日期,答复内容,办理结果,办结日期,满意度,回访日期,意见,首问责任人");

TestBase::Options inMarch()
{
    TestBase::Options options;
    options.today = day("2026-03-31");
    return options;
}

Request numbered(const TestBase &base, const QString &number)
{
    return value(RequestService::request(base.context(), number));
}

QString reason(const ImportReport &report, int place)
{
    return report.rowsSeen.value(place).reason;
}

} // namespace

TEST_CASE("a ledger of requests is known by its header; ended ones come in with frozen clocks")
{
    const TestBase base(inMarch());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const SpecialistId li = addPerson(base.context(), QStringLiteral("李敏"));
    assign(base.context(), firm, li, day("2025-01-01"));
    const QString before = digest(base.connection());
    const QStringList lines = {
        QStringLiteral("2025—2026年企业诉求办理台账"),
        head,
        // closed within its limits; 用能与环境容量 is 跨部门: 1 / 5 / 15
        QStringLiteral(
            "SQ-2026-7,甲公司,王芳,023-1,电话来访,2026-01-05,用电,厂区增容,三期要 800 kVA,"
            "加急,区发改委、供电公司,经信委,2026-01-06,2026-01-06,2026-01-12,已批复,已办结,"
            "2026-01-15,满意,2026-01-14,很快,李敏"),
        // an answer without the rest: 待审核
        QStringLiteral(
            "SQ-2026-8,甲公司,,,走访,2026-03-20,用工招聘,缺车工,,一般,区人社局,,2026-03-20,"
            "2026-03-23,2026-03-24,已列入招聘会,,,,,,"),
        QStringLiteral(
            "SQ-2026-9,甲公司,,,走访,2026-03-20,用工招聘,缺钳工,,,区人社局,,2026-03-20,,,,,,,,,"),
        QStringLiteral("SQ-2026-10,甲公司,,,走访,2026-03-20,用工招聘,缺焊工,,,,,,,,,,,,,,"),
        // 不满意 and open: it is done again
        QStringLiteral("SQ-2026-11,甲公司,,,走访,2026-03-02,用工招聘,缺电工,,,区人社局,,2026-03-02,"
                       "2026-03-03,2026-03-04,等一等,解释,,不满意,2026-03-09,没说清,"),
        QStringLiteral("SQ-2026-12,甲公司,,,走访,2026-02-03,其他,企业间租金纠纷,,,,,,,,,不予受理,"
                       "2026-02-04,,,,"),
    };
    CHECK(
        value(ImportService::preview(base.context(), {csvFile(base, lines), {}, 0, {}, {}})).kind ==
        ImportKind::Requests);
    const ImportReport report = importLines(base, lines);
    CHECK(report.kind == ImportKind::Requests);
    CHECK(counts(report) == u"rows=6 added=6 warnings=1");
    CHECK(reason(report, 0).contains(u"第一个“区发改委”为主办"));
    CHECK(reason(report, 0).contains(u"记为“用能与环境容量”"));

    const Request closed = numbered(base, QStringLiteral("SQ-2026-7"));
    CHECK(closed.state == RequestState::Closed);
    CHECK(closed.kind == RequestKind::CrossUnit);
    CHECK(closed.source == RequestSource::Call);
    CHECK(closed.urgent);
    CHECK(closed.leadUnit == u"区发改委");
    CHECK(closed.coUnits == QStringList{QStringLiteral("供电公司"), QStringLiteral("经信委")});
    CHECK(closed.result == RequestResult::Solved);
    CHECK(closed.satisfaction == Satisfaction::Satisfied);
    CHECK(closed.firstContact == li);
    CHECK(closed.due.isNull());
    const RequestFile file =
        value(RequestService::file(base.context(), closed.id, day("2026-03-31")));
    REQUIRE(file.clocks.close);
    CHECK(file.clocks.close->limit == 15);
    CHECK(file.clocks.close->used == 5); // 01-06, 07, 08, 09, 12
    CHECK_FALSE(file.clocks.close->late.late);
    REQUIRE(file.clocks.sign);
    CHECK(file.clocks.sign->metOn == day("2026-01-06"));
    CHECK(file.next.isEmpty());
    CHECK(file.dispatches.size() == 3);
    CHECK(file.steps.size() == 6);
    CHECK(file.steps.first().kind == StepKind::Registered);
    CHECK(file.steps.last().kind == StepKind::Closed);

    CHECK(numbered(base, QStringLiteral("SQ-2026-8")).state == RequestState::Answered);
    const Request dispatched = numbered(base, QStringLiteral("SQ-2026-9"));
    CHECK(dispatched.state == RequestState::Dispatched);
    CHECK(dispatched.due == day("2026-03-23")); // signed within a working day
    const Request registered = numbered(base, QStringLiteral("SQ-2026-10"));
    CHECK(registered.state == RequestState::Registered);
    CHECK(registered.due == day("2026-03-25"));
    const Request again = numbered(base, QStringLiteral("SQ-2026-11"));
    CHECK(again.state == RequestState::Handling);
    CHECK(again.reopened == 1);
    // 7 working days, of which 03-03 and 04 were used, go on after 03-09
    CHECK(again.closeDue == day("2026-03-16"));
    CHECK(numbered(base, QStringLiteral("SQ-2026-12")).state == RequestState::Declined);
    // What came in goes on at the desk.
    const Saved onward =
        value(RequestService::sign(base.context(), {dispatched.id, 0, day("2026-03-31"), {}}));

    value(ChangeHistoryService::revert(base.context(), onward.changes.id));
    value(ChangeHistoryService::revert(base.context(), report.changes.id));
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("wrong rows of a request ledger are refused and say why")
{
    const TestBase base(inMarch());
    addFirm(base.context(), {QStringLiteral("甲公司")});
    addFirm(base.context(), {QStringLiteral("乙公司")});
    const QString short_ = QStringLiteral(
        "编号,企业名称,提出日期,诉求类别,事项,主办单位,交办日期,答复日期,办结日期,满意度");
    const QStringList lines = {
        short_,
        QStringLiteral("A1,甲公司,2026-03-02,用工招聘,缺车工,区人社局,2026-02-27,,,"), // before
        QStringLiteral("A2,甲公司,2026-03-02,用工招聘,缺车工,区人社局,2026-03-03,2026-03-10,"
                       "2026-03-05,"),                                         // closed first
        QStringLiteral("A3,甲公司,2026-04-02,用工招聘,缺车工,,,,,"),           // to come
        QStringLiteral("A4,甲公司,2026-03,用工招聘,缺车工,,,,,"),              // no day
        QStringLiteral("A5,甲公司,,用工招聘,缺车工,,,,,"),                     // none
        QStringLiteral("A6,甲公司,2026-03-02,用工招聘,缺车工,,2026-03-03,,,"), // no unit
        QStringLiteral("A7,丙公司,2026-03-02,用工招聘,缺车工,,,,,"),           // no firm
        QStringLiteral("A8,甲公司,2026-03-02,用工招聘,,,,,,"),                 // no matter
        QStringLiteral("A9,甲公司,2026-03-02,星际航行,缺飞船,,,,,"),           // no category
        QStringLiteral("B1,甲公司,2026-03-02,用工招聘,缺车工,,,,,马马虎虎"),   // no word
        QStringLiteral("B2,甲公司,2026-03-02,用工招聘,缺磨工,,,,,"),           // right
        QStringLiteral("B2,甲公司,2026-03-02,用工招聘,缺磨工,,,,,"),           // again
        QStringLiteral("B2,乙公司,2026-03-02,用工招聘,缺磨工,,,,,"),           // another firm's
    };
    const ImportReport report = importLines(base, lines);
    CHECK(report.kind == ImportKind::Requests);
    CHECK(counts(report) == u"rows=13 added=1 duplicates=1 pending=1 rejected=10 warnings=3");
    CHECK(reason(report, 0).contains(u"交办日期 2026-02-27 早于提出日期 2026-03-02"));
    CHECK(reason(report, 1).contains(u"办结日期 2026-03-05 早于答复日期 2026-03-10"));
    CHECK(reason(report, 2).contains(u"今天之后"));
    CHECK(reason(report, 4).contains(u"没有写提出日期"));
    CHECK(reason(report, 5).contains(u"没有写主办单位"));
    CHECK(reason(report, 6).contains(u"丙公司"));
    CHECK(reason(report, 8).contains(u"星际航行"));
    CHECK(reason(report, 9).contains(u"马马虎虎"));
    CHECK(reason(report, 12).contains(u"另一家企业"));
    // Ticked, the unknown category is 其他.
    ImportRequest accepted = importOf(csvFile(base, lines));
    accepted.acceptPending = true;
    const ImportReport second = importBoth(base, accepted);
    CHECK(second.added == 1);
    CHECK(second.unchanged == 1);
    CHECK(numbered(base, QStringLiteral("A9")).category == u"其他");
}

TEST_CASE("a request that is here is filled, asked about or left; numbers never clash")
{
    const TestBase base(inMarch());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    addFirm(base.context(), {QStringLiteral("乙公司")});
    Request present;
    present.enterprise = firm;
    present.receivedOn = day("2026-03-02");
    present.category = QStringLiteral("用工招聘");
    present.title = QStringLiteral("缺车工");
    present.content = QStringLiteral("缺 12 人");
    value(RequestService::add(base.context(), present)); // JJ-2026-0001
    const QString short_ =
        QStringLiteral("编号,企业名称,提出日期,诉求类别,事项,诉求内容,提出人,办结日期,办理结果");
    const ImportReport same = importLines(
        base,
        {short_, QStringLiteral("jj-2026-0001,甲公司,2026-03-02,用工招聘,缺车工,缺 12 人,,,")});
    CHECK(counts(same) == u"rows=1 unchanged=1");
    const ImportReport filled = importLines(
        base,
        {short_, QStringLiteral("JJ-2026-0001,甲公司,2026-03-02,用工招聘,缺车工,缺 12 人,王芳,"
                                "2026-03-20,已解决")});
    CHECK(counts(filled) == u"rows=1 updated=1 warnings=1");
    CHECK(reason(filled, 0).contains(u"进度没有改"));
    const Request now = numbered(base, QStringLiteral("JJ-2026-0001"));
    CHECK(now.raisedBy == u"王芳");
    CHECK(now.state == RequestState::Registered);
    const ImportReport other = importLines(
        base, {short_, QStringLiteral("JJ-2026-0001,甲公司,2026-03-02,用工招聘,缺车工,缺 3 人,,,"),
               QStringLiteral("JJ-2026-0001,乙公司,2026-03-02,用工招聘,缺车工,,,,")});
    CHECK(counts(other) == u"rows=2 pending=1 rejected=1");
    CHECK(numbered(base, QStringLiteral("JJ-2026-0001")).content == u"缺 12 人");

    // Without a number one is given; the row that names that very number still gets it.
    const ImportReport given =
        importLines(base, {short_, QStringLiteral(",甲公司,2026-03-03,用工招聘,缺钳工,,,,"),
                           QStringLiteral("JJ-2026-0002,乙公司,2026-03-03,用工招聘,缺焊工,,,,")});
    CHECK(given.added == 2);
    CHECK(numbered(base, QStringLiteral("JJ-2026-0002")).title == u"缺焊工");
    CHECK(numbered(base, QStringLiteral("JJ-2026-0003")).title == u"缺钳工");
    const ImportReport again =
        importLines(base, {short_, QStringLiteral(",甲公司,2026-03-03,用工招聘,缺钳工,,,,")});
    CHECK(counts(again) == u"rows=1 unchanged=1");
}

TEST_CASE("our own ledger comes back as it went, and 保密 loses nothing by it")
{
    const TestBase base(inMarch());
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    Request asked;
    asked.enterprise = firm;
    asked.receivedOn = day("2026-03-02");
    asked.category = QStringLiteral("用工招聘");
    asked.title = QStringLiteral("缺车工");
    asked.content = QStringLiteral("只给承办人看");
    asked.confidential = true;
    const QString id = value(RequestService::add(base.context(), asked)).id;
    const RequestPeriod year = value(RequestStatistics::period(base.context(), {}, {}, {}));
    const ReportDocument ledger =
        value(RequestPapers::ledger(base.context(), year, LedgerForm::Sheet));
    QStringList lines;
    const ReportTable &table = *tablesOf(ledger).first();
    QStringList heads;
    for (const ReportColumn &column : table.columns)
        heads.append(column.head);
    lines.append(heads.join(u','));
    for (const ReportRow &row : table.rows) {
        QStringList cells;
        for (const ReportCell &cell : row.cells)
            cells.append(u'"' + cell.text + u'"');
        lines.append(cells.join(u','));
    }
    const ImportReport report = importLines(base, lines);
    CHECK(report.kind == ImportKind::Requests);
    CHECK(report.unchanged == 1);
    CHECK(value(RequestService::request(base.context(), id)).content == u"只给承办人看");
}
