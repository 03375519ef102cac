// Figures of units against a table counted by hand, the lists behind them, and the papers.

#include "services/planservice.h"
#include "services/reportservice.h"
#include "services/requestpapers.h"
#include "services/requestservice.h"
#include "services/requestsettings.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <algorithm>

using namespace peiyu;

namespace {

const QString power = QStringLiteral("区发改委");
const QString people = QStringLiteral("区人社局");

TestBase::Options onDay(QDate today)
{
    TestBase::Options options;
    options.today = today;
    return options;
}

StepOrder step(const QString &request, const char *on, const char16_t *text = u"")
{
    return {request, 0, day(on), QString::fromUtf16(text)};
}

QString ask(TestBase &base, const EnterpriseId &firm, const char *on, const char16_t *title,
            bool confidential = false)
{
    Request request;
    request.enterprise = firm;
    request.receivedOn = day(on);
    request.category = QStringLiteral("用工招聘");
    request.title = QString::fromUtf16(title);
    request.content = QStringLiteral("内情只给承办人看");
    request.raisedBy = QStringLiteral("王经理");
    request.phone = QStringLiteral("023-47001122");
    request.confidential = confidential;
    return value(RequestService::add(base.context(), request)).id;
}

QString given(TestBase &base, const EnterpriseId &firm, const char *on, const QString &unit,
              const QStringList &others = {}, bool confidential = false)
{
    const QString id = ask(base, firm, on, u"缺焊工 6 人", confidential);
    value(RequestService::dispatch(base.context(), step(id, on), unit, others));
    value(RequestService::sign(base.context(), step(id, on)));
    return id;
}

/// … answered, passed and called back; closed unless the firm is not satisfied.
QString called(TestBase &base, const EnterpriseId &firm, const QString &unit, const char *on,
               const char *calledOn, const CallBack &said)
{
    const QString id = given(base, firm, on, unit);
    value(RequestService::answer(base.context(), step(id, on, u"已列入招聘会"),
                                 RequestResult::Solved));
    value(RequestService::review(base.context(), step(id, on), true));
    value(RequestService::callBack(base.context(), step(id, calledOn, u"说得不清楚"), said));
    if (said.satisfaction != Satisfaction::Unsatisfied)
        value(RequestService::close(base.context(), step(id, calledOn)));
    return id;
}

RequestFigures of(const QVector<RequestFigures> &units, const QString &unit)
{
    const auto found =
        std::find_if(units.begin(), units.end(), [&](const auto &one) { return one.key == unit; });
    REQUIRE(found != units.end());
    return *found;
}

/// Everything that would be printed.
QString printed(const ReportDocument &document)
{
    QStringList words = document.title + document.closing;
    words << document.subtitle << document.mark << document.recipients;
    for (const ReportTable *table : tablesOf(document)) {
        words << table->name << table->notes;
        for (const ReportColumn &column : table->columns)
            words << column.head;
        for (const ReportRow &row : table->rows) {
            for (const ReportCell &cell : row.cells)
                words << cell.text;
        }
    }
    return words.join(u'\n');
}

const CallBack satisfied{true, true, Satisfaction::Satisfied};

/// March 2026 of two units, on its last day.
void fillMarch(TestBase &base)
{
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    // 区发改委: 5 called back in March – 3 满意 (one of them unsolved), 1 基本满意, 1 不满意; the
    // one of 不满意 was not contacted. One 未评价, which is no 有效回访. One of February.
    called(base, firm, power, "2026-03-02", "2026-03-04", satisfied);
    called(base, firm, power, "2026-03-02", "2026-03-04", satisfied);
    called(base, firm, power, "2026-03-03", "2026-03-05", {true, false, Satisfaction::Satisfied});
    called(base, firm, power, "2026-03-03", "2026-03-05", {true, true, Satisfaction::Mostly});
    called(base, firm, power, "2026-03-03", "2026-03-06",
           {false, false, Satisfaction::Unsatisfied});
    called(base, firm, power, "2026-03-09", "2026-03-10", {false, false, Satisfaction::NotRated});
    called(base, firm, power, "2026-02-02", "2026-02-04", satisfied);
    // 区人社局: received and given back, received and overdue; nobody was called.
    const QString back = given(base, firm, "2026-03-04", people);
    value(RequestService::giveBack(base.context(), step(back, "2026-03-05", u"不属本局")));
    given(base, firm, "2026-03-16", people);
    // Received in February and called in March: called counts, received does not.
    called(base, firm, people, "2026-02-26", "2026-02-28", satisfied);
}

} // namespace

TEST_CASE("the table of units is the one counted by hand, and each number is that of its list")
{
    TestBase base(onDay(day("2026-03-31")));
    fillMarch(base);
    const RequestPeriod march =
        value(RequestStatistics::period(base.context(), day("2026-03-01"), {}, {}));
    CHECK(march.until == day("2026-03-31"));
    const auto units = value(RequestStatistics::units(base.context(), march));
    REQUIRE(units.size() == 3);
    CHECK(units.last().key.isEmpty()); // what was given back and waits
    CHECK(units.last().received == 1);
    const RequestFigures first = of(units, power);
    CHECK(first.received == 6);
    CHECK(first.closed == 5);
    CHECK(first.calledBack == 5);
    CHECK(first.contacted == 4);
    CHECK(first.solved == 3);
    CHECK(first.satisfied == 3);
    CHECK(first.mostly == 1);
    CHECK(first.open == 1);
    CHECK(first.overdue == 1);
    CHECK(first.returns == 0);
    const RequestRates rates = first.rates();
    CHECK(*rates.contact == Approx(0.8));
    CHECK(*rates.solve == Approx(0.6));
    CHECK(*rates.satisfaction == Approx(0.78)); // (3 + 0.9) ÷ 5
    CHECK(*rates.score == Approx(69.2));        // 8 + 31.2 + 30
    const RequestFigures second = of(units, people);
    CHECK(second.received == 1);
    CHECK(second.closed == 0);
    CHECK(second.calledBack == 0);
    CHECK_FALSE(second.rates().contact);
    CHECK_FALSE(second.rates().score); // never 0
    CHECK(second.returns == 1);
    CHECK(second.overdue == 1);

    const auto listed = [&](RequestFigure figure, const QString &unit) {
        RequestQuery query = figuresQuery(march, figure);
        query.leadUnit = unit;
        return value(RequestService::keys(base.context(), query)).size();
    };
    for (const RequestFigures &one : units) {
        CAPTURE(one.key);
        CHECK(listed(RequestFigure::Received, one.key) == one.received);
        CHECK(listed(RequestFigure::Closed, one.key) == one.closed);
        CHECK(listed(RequestFigure::CalledBack, one.key) == one.calledBack);
        CHECK(listed(RequestFigure::Satisfied, one.key) == one.satisfied);
        CHECK(listed(RequestFigure::Mostly, one.key) == one.mostly);
        CHECK(listed(RequestFigure::Solved, one.key) == one.solved);
        CHECK(listed(RequestFigure::Open, one.key) == one.open);
        CHECK(listed(RequestFigure::Overdue, one.key) == one.overdue);
    }
    const auto categories = value(RequestStatistics::categories(base.context(), march));
    REQUIRE(categories.size() == 1);
    CHECK(categories[0].name == u"用工招聘");
    CHECK(categories[0].figures.received == RequestStatistics::total(units).received);

    // 不满意 counts once: called back again and satisfied, it is satisfied.
    const auto again = value(RequestStatistics::reopened(base.context(), {}, day("2026-03-31")));
    REQUIRE(again.size() == 1);
    const QString id = again[0].request.id;
    value(RequestService::answer(base.context(), step(id, "2026-03-30", u"已落实"),
                                 RequestResult::Solved));
    value(RequestService::review(base.context(), step(id, "2026-03-30"), true));
    value(RequestService::callBack(base.context(), step(id, "2026-03-31"), satisfied));
    const auto later = of(value(RequestStatistics::units(base.context(), march)), power);
    CHECK(later.calledBack == 5);
    CHECK(later.satisfied == 4);
    CHECK(value(RequestStatistics::reopened(base.context(), {}, day("2026-03-31"))).isEmpty());

    const auto wrong =
        errorOf(RequestStatistics::period(base.context(), day("2026-04-01"), day("2026-03-01"), {}),
                ErrorCode::Validation);
    CHECK(wrong.text.contains(u"对调"));
}

TEST_CASE("the overdue list has each unit's requests with working days, pauses left out")
{
    TestBase base(onDay(day("2026-10-12")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    given(base, firm, "2026-09-28", power); // answer due 10-08 over 国庆
    const QString paused = given(base, firm, "2026-09-28", people);
    value(RequestService::pause(base.context(), step(paused, "2026-10-08", u"等资料")));
    const auto units = value(RequestStatistics::overdue(base.context(), {}, day("2026-10-12")));
    REQUIRE(units.size() == 1);
    CHECK(units[0].unit == power);
    REQUIRE(units[0].requests.size() == 1);
    CHECK(units[0].requests[0].due == day("2026-10-08"));
    CHECK(units[0].requests[0].late.days == 3); // 10-09, Saturday 10-10 (made up), 10-12
    const ReportDocument paper = value(RequestPapers::overdue(base.context(), {}));
    CHECK(printed(paper).contains(u"区发改委（1 件）"));
    CHECK(printed(paper).contains(u"本系统默认"));
    // Nothing late is a sheet that says so.
    TestBase fresh(onDay(day("2026-10-12")));
    CHECK(value(RequestPapers::overdue(fresh.context(), {})).subtitle.contains(u"没有超期"));
}

TEST_CASE(
    "转办单 names units, limits and their source; 保密 shows the matter alone to several units")
{
    TestBase base(onDay(day("2026-03-31")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto li = addPerson(base.context(), QStringLiteral("李敏"));
    assign(base.context(), firm, li, day("2026-01-01"));
    const QString waiting = ask(base, firm, "2026-03-30", u"未交办的事");
    errorOf(RequestPapers::slip(base.context(), waiting), ErrorCode::Conflict);
    errorOf(RequestPapers::slip(base.context(), QStringLiteral("JJ-2026-9999")),
            ErrorCode::NotFound);

    const QString open = given(base, firm, "2026-03-24", power, {people});
    const ReportDocument slip = value(RequestPapers::slip(base.context(), open));
    QString words = printed(slip);
    CHECK(slip.recipients == u"送：区发改委、区人社局");
    CHECK(words.contains(u"签收 1、答复 3、办结 7 个工作日（本系统默认）"));
    CHECK(words.contains(u"答复 2026-03-27 前"));
    CHECK(words.contains(u"李敏"));
    CHECK(words.contains(u"023-47001122"));
    CHECK(words.contains(u"签收人（签字）"));
    CHECK(slip.mark.isEmpty());

    const QString secret = given(base, firm, "2026-03-24", power, {people}, true);
    words = printed(value(RequestPapers::slip(base.context(), secret)));
    CHECK(words.contains(u"缺焊工 6 人（保密）"));
    CHECK_FALSE(words.contains(u"023-47001122"));
    CHECK_FALSE(words.contains(u"内情只给承办人看"));
    // One unit alone must know what to do.
    const QString alone = given(base, firm, "2026-03-25", power, {}, true);
    CHECK(printed(value(RequestPapers::slip(base.context(), alone))).contains(u"内情"));

    value(RequestSettings::setLimit(base.context(), {{},
                                                     0,
                                                     DistrictId(QStringLiteral("jiangjin")),
                                                     RequestKind::General,
                                                     1,
                                                     2,
                                                     5,
                                                     QStringLiteral("区办〔2026〕1号")}));
    words = printed(value(RequestPapers::slip(base.context(), open)));
    CHECK(words.contains(u"签收 1、答复 2、办结 5 个工作日（区办〔2026〕1号）"));

    // The ledger and the overdue list go round: never content, person or phone of it.
    const RequestPeriod year = value(RequestStatistics::period(base.context(), {}, {}, {}));
    for (const LedgerForm form : {LedgerForm::Paper, LedgerForm::Sheet}) {
        const ReportDocument ledger = value(RequestPapers::ledger(base.context(), year, form));
        const ReportTable &table = *tablesOf(ledger).first();
        CHECK(table.rows.size() == 4);
        int told = 0;
        for (const ReportRow &row : table.rows) {
            CHECK(row.cells.size() == table.columns.size());
            for (const ReportCell &cell : row.cells)
                told += cell.text.contains(u"023-47001122") ? 1 : 0;
        }
        CHECK(told == 2); // of the two that are not 保密
    }
    const ReportDocument sheet =
        value(RequestPapers::ledger(base.context(), year, LedgerForm::Sheet));
    const ReportTable &table = *tablesOf(sheet).first();
    CHECK(table.columns.size() == 33);
    const ReportCell phone = table.rows[0].cells[4];
    CHECK(phone.kind == ReportValue::Text); // a spreadsheet must not calculate with it
}

TEST_CASE("批量交办: one slip with what became of each, and the matrix of categories and units")
{
    TestBase base(onDay(day("2026-03-31")));
    const auto first = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto second = addFirm(base.context(), {QStringLiteral("乙公司")});
    const QString one = ask(base, first, "2026-03-30", u"缺车工");
    const QString two = ask(base, second, "2026-03-30", u"缺钳工");
    const QString three = ask(base, second, "2026-03-30", u"缺焊工");
    const QString slip = value(RequestService::dispatchMany(base.context(), {one, two, three},
                                                            people, QString(), day("2026-03-30")))
                             .id;
    CHECK(slip == u"JB-2026-0001");
    value(RequestService::sign(base.context(), step(one, "2026-03-31")));
    value(RequestService::giveBack(base.context(), step(two, "2026-03-31", u"企业在外区")));
    const ReportDocument paper = value(RequestPapers::slipNamed(base.context(), slip));
    REQUIRE(tablesOf(paper).size() == 1);
    const ReportTable &table = *tablesOf(paper).first();
    REQUIRE(table.rows.size() == 3);
    const QString words = printed(paper);
    CHECK(words.contains(u"承办单位：区人社局"));
    CHECK(words.contains(u"2026-03-31 退回：企业在外区"));
    CHECK(words.contains(u"2026-03-31 已签收"));
    CHECK(words.contains(u"共 3 件：已签收 1 件，退回 1 件，待签收 1 件"));
    errorOf(RequestPapers::batchSlip(base.context(), QStringLiteral("JB-2026-0002")),
            ErrorCode::NotFound);

    const RequestPeriod year = value(RequestStatistics::period(base.context(), {}, {}, {}));
    const ReportDocument matrix = value(RequestPapers::matrix(base.context(), year));
    const ReportTable &cells = *tablesOf(matrix).first();
    REQUIRE(cells.rows.size() == 1);
    CHECK(cells.rows[0].cells[0].text == u"用工招聘");
    CHECK(cells.rows[0].cells[1].text == u"JJ-2026-0001\nJJ-2026-0003");
    CHECK(cells.rows[0].cells.last().text == u"2");
    CHECK(printed(matrix).contains(u"期内退单：区人社局 1 件"));
    TestBase empty(onDay(day("2026-03-31")));
    errorOf(RequestPapers::matrix(empty.context(), year), ErrorCode::NotFound);
    errorOf(RequestPapers::ledger(empty.context(), year, LedgerForm::Paper), ErrorCode::NotFound);
}

TEST_CASE("督办单 on paper: to whom, about what, by when, and the reply once it is there")
{
    TestBase base(onDay(day("2026-03-31")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    Supervision order;
    order.request = given(base, firm, "2026-03-16", power);
    order.unit = power;
    order.content = QStringLiteral("请说明超期原因");
    order.due = day("2026-04-02");
    const QString id = value(RequestService::supervise(base.context(), order)).id;
    QString words = printed(value(RequestPapers::supervision(base.context(), id)));
    CHECK(words.contains(u"DB-2026-0001"));
    CHECK(words.contains(u"请说明超期原因"));
    CHECK(words.contains(u"2026-04-02"));
    CHECK(words.contains(u"超 8 个工作日")); // due 03-19
    value(RequestService::replySupervision(base.context(), id, QStringLiteral("已整改")));
    words =
        printed(value(RequestPapers::supervision(base.context(), QStringLiteral("db-2026-0001"))));
    CHECK(words.contains(u"已整改"));
    errorOf(RequestPapers::supervision(base.context(), QStringLiteral("DB-1")),
            ErrorCode::NotFound);
}

TEST_CASE("the sample base has life in every queue, and its papers say 示例")
{
    TestBase::Options options;
    options.sample = true;
    options.today = day("2026-11-20");
    const TestBase base(options);
    RequestQuery query;
    query.asOf = day("2026-11-20");
    const auto queues = value(RequestService::counts(base.context(), query));
    for (const QueueCount &queue : queues) {
        CAPTURE(requestQueueKey(queue.queue));
        CHECK(queue.requests > 0);
    }
    query.dueUntil = day("2026-11-20");
    CHECK(value(RequestService::keys(base.context(), query)).size() >
          RequestStatistics::total(
              value(RequestStatistics::units(
                  base.context(), value(RequestStatistics::period(base.context(), {}, {}, {})))))
              .overdue); // some are due on the very day
    const auto has = [&](const char *sql) {
        return number(base.connection(), QLatin1String(sql)) > 0;
    };
    CHECK(has("SELECT COUNT(*) AS n FROM request WHERE reopened > 0"));
    CHECK(has("SELECT COUNT(*) AS n FROM request WHERE returns >= 3 AND state = 'dispatched'"));
    CHECK(has("SELECT COUNT(*) AS n FROM request WHERE state = 'shelved'"));
    CHECK(has("SELECT COUNT(*) AS n FROM request WHERE satisfaction = 'mostly'"));
    CHECK(has("SELECT COUNT(*) AS n FROM request WHERE extension_asked > 0"));
    CHECK(has("SELECT COUNT(*) AS n FROM request WHERE confidential = 1"));
    CHECK(has("SELECT COUNT(*) AS n FROM supervision WHERE replied_on = ''"));
    CHECK(has("SELECT COUNT(*) AS n FROM supervision WHERE replied_on <> ''"));
    CHECK(has("SELECT COUNT(*) AS n FROM promise WHERE state = 'open' AND due < '2026-11-20'"));
    CHECK(has("SELECT COUNT(*) AS n FROM promise WHERE state = 'kept'"));
    CHECK(has("SELECT COUNT(*) AS n FROM planned_visit WHERE on_date < '2026-11-20'"
              " AND state = 'open'"));
    CHECK(has("SELECT COUNT(*) AS n FROM planned_visit WHERE on_date = '2026-11-20'"));
    CHECK(has("SELECT COUNT(*) AS n FROM planned_visit WHERE on_date = '2026-11-23'"));
    CHECK(has("SELECT COUNT(*) AS n FROM planned_visit WHERE unit <> ''"));
    CHECK(has("SELECT COUNT(*) AS n FROM visit WHERE unit <> ''"));
    CHECK(has("SELECT COUNT(*) AS n FROM visit_exemption"));
    CHECK(has("SELECT COUNT(*) AS n FROM assignment WHERE from_date >= '2026-11-16'"));
    CHECK(has("SELECT COUNT(*) AS n FROM recognition WHERE until_date >= '2026-11-20'"
              " AND until_date < '2027-02-18'"));
    const auto catalog = value(PlanService::catalog(base.context()));
    for (const ReportTemplate what :
         {ReportTemplate::RequestUnits, ReportTemplate::RequestOverdue,
          ReportTemplate::RequestLedger, ReportTemplate::RequestMatrix}) {
        ReportRequest request;
        request.what = what;
        const ReportDocument paper =
            value(ReportService::compose(base.context(), *catalog, request));
        CHECK(paper.mark.contains(u"示例"));
        CHECK_FALSE(tablesOf(paper).isEmpty());
    }
}
