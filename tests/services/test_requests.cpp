// 诉求: the chain, the three clocks, pauses, returns, reopening.

#include "repositories/recordregistry.h"
#include "repositories/requestrecordrepository.h"
#include "services/calendarservice.h"
#include "services/requestservice.h"
#include "services/requestsettings.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <algorithm>

using namespace peiyu;

namespace {

TestBase::Options onDay(QDate today)
{
    TestBase::Options options;
    options.today = today;
    return options;
}

Request ask(const EnterpriseId &firm, const char *on, RequestKind kind = RequestKind::General)
{
    Request request;
    request.enterprise = firm;
    request.receivedOn = day(on);
    request.category = QStringLiteral("用能与环境容量");
    request.kind = kind;
    request.title = QStringLiteral("三期厂房用电增容 800 kVA");
    return request;
}

/// The same desk as another role.
JobContext as(const TestBase &base, const JobContext &context, Role role)
{
    (void)base;
    JobContext other = context;
    other.actor.role = role;
    return other;
}

StepOrder step(const QString &request, const char *on = "", const char16_t *text = u"")
{
    return {request, 0, day(on), QString::fromUtf16(text)};
}

/// Registered, given to a unit and signed, all on one day.
QString inHand(TestBase &base, const EnterpriseId &firm, const char *on,
               RequestKind kind = RequestKind::General)
{
    const QString id = value(RequestService::add(base.context(), ask(firm, on, kind))).id;
    value(RequestService::dispatch(base.context(), step(id, on), QStringLiteral("区发改委"),
                                   {QStringLiteral("园区管委会")}));
    value(RequestService::sign(base.context(), step(id, on)));
    return id;
}

/// … answered and passed.
QString answered(TestBase &base, const EnterpriseId &firm, const char *on, const char *answeredOn)
{
    const QString id = inHand(base, firm, on);
    value(RequestService::answer(base.context(), step(id, answeredOn, u"已现场勘查，方案如下"),
                                 RequestResult::Solved));
    value(RequestService::review(base.context(), step(id, answeredOn), true));
    return id;
}

RequestFile fileOf(const TestBase &base, const QString &id, const char *today)
{
    return value(RequestService::file(base.context(), id, day(today)));
}

QVector<StepKind> kindsOf(const RequestFile &file)
{
    QVector<StepKind> kinds;
    for (const RequestStep &one : file.steps)
        kinds.append(one.kind);
    return kinds;
}

} // namespace

TEST_CASE("due days go over 国庆 and 春节 with their working weekends")
{
    TestBase base(onDay(day("2026-11-20")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    // 09-29, 09-30, holiday, 10-08 · 10-09, Saturday 10-10 (made up), 10-12, 10-13
    const Request autumn =
        fileOf(base, value(RequestService::add(base.context(), ask(firm, "2026-09-28"))).id,
               "2026-09-28")
            .request;
    CHECK(autumn.answerDue == day("2026-10-08"));
    CHECK(autumn.closeDue == day("2026-10-13"));
    // 02-13, Saturday 02-14 (made up), nine days off, 02-24 · 25, 26, 27, Saturday 02-28
    const Request spring =
        fileOf(base, value(RequestService::add(base.context(), ask(firm, "2026-02-12"))).id,
               "2026-02-12")
            .request;
    CHECK(spring.answerDue == day("2026-02-24"));
    CHECK(spring.closeDue == day("2026-02-28"));
    CHECK(spring.clock == RequestClock::Answer);
    CHECK(spring.due == spring.answerDue);
    CHECK(spring.number == u"JJ-2026-0002");

    const WorkingCalendar calendar = value(CalendarService::calendar(base.context()));
    const RequestFile late = fileOf(base, spring.id, "2026-03-02");
    REQUIRE(late.clocks.answer);
    CHECK(late.clocks.answer->late.days == 5); // 25, 26, 27, 28, 03-02
    CHECK(clockText(*late.clocks.answer, day("2026-03-02")) == u"超 5 个工作日");
    // On the Sunday after the due day nothing is a whole working day late.
    const RequestFile sunday = fileOf(base, spring.id, "2026-03-01");
    REQUIRE(sunday.clocks.close);
    CHECK(sunday.clocks.close->late.late);
    CHECK(clockText(*sunday.clocks.close, day("2026-03-01")) == u"已到期（未满 1 个工作日）");
}

TEST_CASE("a request goes through its chain and its figures are frozen at 办结")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto li = addPerson(base.context(), QStringLiteral("李敏"));
    assign(base.context(), firm, li, day("2026-01-01"));
    const QString id =
        value(RequestService::add(base.context(), ask(firm, "2026-01-14", RequestKind::CrossUnit)))
            .id;
    CHECK(fileOf(base, id, "2026-01-14").request.firstContact == li);
    errorOf(RequestService::sign(base.context(), step(id)), ErrorCode::Conflict);
    errorOf(RequestService::close(base.context(), step(id)), ErrorCode::Conflict);
    value(RequestService::accept(base.context(), step(id, "2026-01-14")));
    value(RequestService::dispatch(base.context(), step(id, "2026-01-15"),
                                   QStringLiteral("区发改委"), {QStringLiteral("园区管委会")}));
    RequestFile file = fileOf(base, id, "2026-01-15");
    CHECK(file.request.clock == RequestClock::Sign);
    CHECK(file.request.signDue == day("2026-01-16"));
    value(RequestService::sign(base.context(), step(id, "2026-01-15")));
    file = fileOf(base, id, "2026-01-20");
    REQUIRE(file.clocks.answer);
    CHECK(file.clocks.answer->due == day("2026-01-21")); // 15, 16, 19, 20, 21
    CHECK(file.clocks.answer->used == 4);
    CHECK(clockText(*file.clocks.answer, day("2026-01-20")) == u"剩 1 个工作日");
    CHECK(file.dispatches.size() == 2);
    CHECK(file.next.contains(StepKind::Answered));

    errorOf(RequestService::answer(base.context(), step(id, "2026-01-20"), RequestResult::Solved),
            ErrorCode::Validation);
    value(RequestService::answer(base.context(), step(id, "2026-01-20", u"02-05 前增容"),
                                 RequestResult::Planned));
    value(RequestService::review(base.context(), step(id, "2026-01-21", u"缺供电方案"), false));
    CHECK(fileOf(base, id, "2026-01-21").request.state == RequestState::Handling);
    value(RequestService::answer(base.context(), step(id, "2026-01-22", u"附供电方案"),
                                 RequestResult::Solved));
    value(RequestService::review(base.context(), step(id, "2026-01-23"), true));
    errorOf(RequestService::close(base.context(), step(id)), ErrorCode::Conflict); // no 回访 yet
    value(RequestService::callBack(base.context(), step(id, "2026-01-26", u"很快"),
                                   {true, true, Satisfaction::Satisfied}));
    value(RequestService::close(base.context(), step(id, "2026-01-26")));

    file = fileOf(base, id, "2026-03-26");
    CHECK(file.request.state == RequestState::Closed);
    CHECK(file.next.isEmpty());
    REQUIRE(file.clocks.close);
    CHECK(file.clocks.close->metOn == day("2026-01-22"));
    CHECK(file.clocks.close->used == 6); // 15, 16, 19, 20, 21, 22
    CHECK(file.clocks.close->limit == 15);
    CHECK(file.clocks.answer->metOn == day("2026-01-20"));
    CHECK(kindsOf(file) == QVector<StepKind>{StepKind::Registered, StepKind::Accepted,
                                             StepKind::Dispatched, StepKind::Signed,
                                             StepKind::Answered, StepKind::ReviewRefused,
                                             StepKind::Answered, StepKind::ReviewPassed,
                                             StepKind::CalledBack, StepKind::Closed});
    // Limits that change afterwards leave it as it was closed.
    value(RequestSettings::setLimit(base.context(), {{},
                                                     0,
                                                     DistrictId(QStringLiteral("jiangjin")),
                                                     RequestKind::CrossUnit,
                                                     1,
                                                     2,
                                                     4,
                                                     QStringLiteral("区办〔2026〕1号")}));
    CHECK(fileOf(base, id, "2026-03-26").clocks.close->limit == 15);
}

TEST_CASE("a pause is kept through another category, kind and unit")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = inHand(base, firm, "2026-01-12");
    CHECK(fileOf(base, id, "2026-01-12").request.closeDue == day("2026-01-21"));
    value(RequestService::pause(base.context(), step(id, "2026-01-14", u"等企业补图纸")));
    RequestFile file = fileOf(base, id, "2026-01-15");
    CHECK(file.request.paused);
    CHECK(queueOf(file.request) == RequestQueue::Paused);
    CHECK(file.clocks.close->held);
    errorOf(RequestService::answer(base.context(), step(id, "2026-01-15", u"答复"),
                                   RequestResult::Solved),
            ErrorCode::Conflict);
    value(RequestService::resume(base.context(), step(id, "2026-01-19")));
    // 14, 15, 16 do not count; the 19th does again
    CHECK(fileOf(base, id, "2026-01-19").request.closeDue == day("2026-01-26"));

    value(RequestService::reclassify(base.context(), step(id, "2026-01-19", u"涉及多个部门"),
                                     QStringLiteral("用地与厂房"), RequestKind::CrossUnit));
    file = fileOf(base, id, "2026-01-19");
    // 15 working days from 01-12: 13, (14-16 paused), 19 … 02-05
    CHECK(file.request.closeDue == day("2026-02-05"));
    CHECK(file.clocks.close->paused == 3);
    value(RequestService::dispatch(base.context(), step(id, "2026-01-19"),
                                   QStringLiteral("区规资局"), {}));
    file = fileOf(base, id, "2026-01-19");
    CHECK(file.request.closeDue == day("2026-02-05"));
    CHECK(file.request.state == RequestState::Dispatched);
    CHECK(file.pauses.size() == 1);
    CHECK(file.dispatches.size() == 3);
    CHECK(file.request.firstContact == fileOf(base, id, "2026-01-12").request.firstContact);
}

TEST_CASE("a pause ends by itself when its days are used up; more is the head's")
{
    TestBase base(onDay(day("2026-03-31")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = inHand(base, firm, "2026-03-02");
    const JobContext office = as(base, base.context(), Role::Office);
    const JobContext head = as(base, base.context(), Role::Head);
    value(RequestService::pause(office, step(id, "2026-03-03", u"等上级批复")));
    // 03-03 … 03-16 are ten working days; from 03-17 it counts again: seven to 03-25
    RequestFile file = fileOf(base, id, "2026-03-20");
    CHECK(file.pauses.first().span.until == day("2026-03-17"));
    CHECK(file.request.closeDue == day("2026-03-25"));
    CHECK_FALSE(file.clocks.close->held);
    // On its last day it holds; after it the request is in hand again though nobody resumed.
    const auto queued = [&](const char *on, RequestQueue queue) {
        RequestQuery query;
        query.asOf = day(on);
        query.queue = queue;
        return value(RequestService::keys(base.context(), query)).size();
    };
    CHECK(fileOf(base, id, "2026-03-16").request.paused);
    CHECK(queued("2026-03-16", RequestQueue::Paused) == 1);
    CHECK_FALSE(file.request.paused);
    CHECK(file.next.contains(StepKind::Answered));
    CHECK(queued("2026-03-20", RequestQueue::Paused) == 0);
    CHECK(queued("2026-03-20", RequestQueue::Handling) == 1);
    errorOf(RequestService::resume(office, step(id, "2026-03-20")), ErrorCode::Conflict);
    errorOf(RequestService::pause(office, step(id, "2026-03-20", u"再等等")),
            ErrorCode::Permission);
    value(RequestService::pause(head, step(id, "2026-03-20", u"等国家政策")));
    file = fileOf(base, id, "2026-03-31");
    CHECK(file.request.closeDue.isNull());
    CHECK(file.clocks.close->held);
}

TEST_CASE("not satisfied: the same number goes on with the days that were left, the head closes")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const JobContext office = as(base, base.context(), Role::Office);
    const JobContext head = as(base, base.context(), Role::Head);
    const QString id = answered(base, firm, "2026-01-12", "2026-01-15"); // three of seven used
    errorOf(RequestService::callBack(office, step(id, "2026-01-20"),
                                     {true, false, Satisfaction::Unsatisfied}),
            ErrorCode::Validation);
    value(RequestService::callBack(office, step(id, "2026-01-20", u"还是没有电"),
                                   {true, false, Satisfaction::Unsatisfied}));
    RequestFile file = fileOf(base, id, "2026-01-20");
    CHECK(file.request.state == RequestState::Handling);
    CHECK(file.request.number == u"JJ-2026-0001");
    CHECK(file.request.reopened == 1);
    CHECK(file.request.closeDue == day("2026-01-26")); // four left: 21, 22, 23, 26
    CHECK(file.clocks.close->left == 4);
    CHECK(file.request.clock == RequestClock::Close);
    value(RequestService::answer(office, step(id, "2026-01-22", u"已接通"), RequestResult::Solved));
    value(RequestService::review(office, step(id, "2026-01-22"), true));
    value(RequestService::callBack(office, step(id, "2026-01-23"),
                                   {true, true, Satisfaction::Mostly}));
    errorOf(RequestService::close(office, step(id, "2026-01-23")), ErrorCode::Permission);
    value(RequestService::close(head, step(id, "2026-01-23")));
    CHECK(fileOf(base, id, "2026-01-30").clocks.close->used == 5);

    // What was answered on its last day in time has one day when it is taken up again.
    const QString last = answered(base, firm, "2026-01-12", "2026-01-21");
    value(RequestService::callBack(office, step(last, "2026-01-27", u"没解决"),
                                   {true, false, Satisfaction::Unsatisfied}));
    file = fileOf(base, last, "2026-01-27");
    CHECK(file.request.closeDue == day("2026-01-28"));
    CHECK(clockText(*file.clocks.close, day("2026-01-27")) == u"剩 1 个工作日");
    // … and each time again.
    value(RequestService::answer(office, step(last, "2026-01-28", u"已约供电公司"),
                                 RequestResult::Solved));
    value(RequestService::review(office, step(last, "2026-01-28"), true));
    value(RequestService::callBack(office, step(last, "2026-01-29", u"没有来人"),
                                   {true, false, Satisfaction::Unsatisfied}));
    CHECK(fileOf(base, last, "2026-01-29").request.closeDue == day("2026-01-30"));
}

TEST_CASE("another 交办 makes nothing young again, and one number is dispatched once")
{
    TestBase base(onDay(day("2026-03-20")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = inHand(base, firm, "2026-03-02"); // 答复 by 03-05
    const auto overdue = [&] {
        RequestQuery query;
        query.asOf = day("2026-03-20");
        query.overdue = true;
        return value(RequestService::keys(base.context(), query)).size();
    };
    REQUIRE(overdue() == 1);
    value(RequestService::dispatch(base.context(), step(id, "2026-03-20"),
                                   QStringLiteral("区税务局"), {}));
    RequestFile file = fileOf(base, id, "2026-03-20");
    CHECK(file.request.state == RequestState::Dispatched);
    CHECK(file.request.clock == RequestClock::Answer);
    CHECK(file.request.due == day("2026-03-05"));
    CHECK(overdue() == 1);

    const QString other = inHand(base, firm, "2026-03-19");
    const Request named = fileOf(base, other, "2026-03-20").request;
    value(RequestService::dispatchMany(base.context(), {other, named.number},
                                       QStringLiteral("区税务局"), {}, day("2026-03-20")));
    file = fileOf(base, other, "2026-03-20");
    CHECK(std::count_if(file.steps.begin(), file.steps.end(), [](const RequestStep &one) {
              return one.kind == StepKind::Dispatched;
          }) == 2); // the first one and this one
}

TEST_CASE("no clock any more is the department's decision, every change of category has its reason")
{
    TestBase base(onDay(day("2026-03-20")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = inHand(base, firm, "2026-03-02");
    const auto to = [&](const JobContext &context, RequestKind kind, const char16_t *why) {
        return RequestService::reclassify(context, step(id, "2026-03-20", why),
                                          QStringLiteral("其他"), kind, {});
    };
    errorOf(to(base.context(), RequestKind::Hard, u""), ErrorCode::Validation);
    const SpecialistId person = addPerson(base.context(), QStringLiteral("李敏"));
    assign(base.context(), firm, person, day("2026-01-05"));
    JobContext own = as(base, base.context(), Role::Specialist);
    own.actor.specialist = person;
    errorOf(to(own, RequestKind::Suggestion, u"只是意见"), ErrorCode::Permission);
    value(to(own, RequestKind::Hard, u"涉及用地"));
    value(to(base.context(), RequestKind::Suggestion, u"企业改提建议"));
    CHECK(fileOf(base, id, "2026-03-20").request.due.isNull());
}

TEST_CASE("the third return goes to the 专班 office, which keeps it")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = value(RequestService::add(base.context(), ask(firm, "2026-01-12"))).id;
    for (const char16_t *unit : {u"区发改委", u"区规资局", u"区经信委"}) {
        value(RequestService::dispatch(base.context(), step(id, "2026-01-13"),
                                       QString::fromUtf16(unit), {}));
        errorOf(RequestService::giveBack(base.context(), step(id, "2026-01-13")),
                ErrorCode::Validation);
        value(RequestService::giveBack(base.context(), step(id, "2026-01-13", u"非本单位职责")));
    }
    const RequestFile file = fileOf(base, id, "2026-01-13");
    CHECK(file.request.returns == 3);
    CHECK(file.request.state == RequestState::Dispatched);
    CHECK(file.request.leadUnit == u"专班（联席会议）办公室");
    CHECK(file.steps.last().content.contains(u"第 3 次退单"));
    errorOf(RequestService::giveBack(base.context(), step(id, "2026-01-14", u"也不归我")),
            ErrorCode::Conflict);
    value(RequestService::dispatch(base.context(), step(id, "2026-01-14"),
                                   QStringLiteral("区经信委"), {}));
}

TEST_CASE("延期 is granted once, in time")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = inHand(base, firm, "2026-01-12");
    errorOf(RequestService::askExtension(base.context(), step(id, "2026-01-20", u"图纸未到"), 8),
            ErrorCode::Validation);
    errorOf(RequestService::decideExtension(base.context(), step(id, "2026-01-20"), true),
            ErrorCode::Conflict);
    value(RequestService::askExtension(base.context(), step(id, "2026-01-20", u"图纸未到"), 5));
    value(RequestService::decideExtension(base.context(), step(id, "2026-01-21"), true));
    CHECK(fileOf(base, id, "2026-01-21").request.closeDue == day("2026-01-28"));
    errorOf(RequestService::askExtension(base.context(), step(id, "2026-01-22", u"再延"), 2),
            ErrorCode::Conflict);
    const QString late = inHand(base, firm, "2026-01-12");
    errorOf(RequestService::askExtension(base.context(), step(late, "2026-01-22", u"晚了"), 2),
            ErrorCode::Conflict);
}

TEST_CASE("挂账 stops the clocks; a step lies neither in the future nor before the last one")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = inHand(base, firm, "2026-01-12");
    value(RequestService::shelve(base.context(), step(id, "2026-01-14", u"等园区变电站投产")));
    CHECK(fileOf(base, id, "2026-01-30").request.due.isNull());
    CHECK(queueOf(fileOf(base, id, "2026-01-30").request) == RequestQueue::Paused);
    errorOf(RequestService::unshelve(base.context(), step(id, "2026-01-13")),
            ErrorCode::Validation);
    errorOf(RequestService::unshelve(base.context(), step(id, "2026-02-13")),
            ErrorCode::Validation);
    value(RequestService::unshelve(base.context(), step(id, "2026-01-26")));
    const Request request = fileOf(base, id, "2026-01-26").request;
    CHECK(request.state == RequestState::Handling);
    CHECK(request.closeDue == day("2026-02-02")); // 13 used, six left: 26 … 30, 02-02
}

TEST_CASE("advice is closed on the spot, a request of a firm is not; 意见建议 has no clock")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    errorOf(RequestService::closeOnSpot(base.context(), ask(firm, "2026-01-20"),
                                        QStringLiteral("可以")),
            ErrorCode::Validation);
    const Request advice = ask(firm, "2026-01-20", RequestKind::Consultation);
    errorOf(RequestService::closeOnSpot(base.context(), advice, QStringLiteral(" ")),
            ErrorCode::Validation);
    const QString id =
        value(RequestService::closeOnSpot(base.context(), advice, QStringLiteral("网上申报"))).id;
    const RequestFile file = fileOf(base, id, "2026-01-30");
    CHECK(file.request.state == RequestState::Closed);
    CHECK(clockText(*file.clocks.close, day("2026-01-30")) == u"当日办结");

    Request idea = ask(firm, "2026-01-20", RequestKind::Suggestion);
    idea.category = QStringLiteral("意见建议");
    const QString other = value(RequestService::add(base.context(), idea)).id;
    CHECK_FALSE(fileOf(base, other, "2026-01-30").clocks.answer);
    CHECK(fileOf(base, other, "2026-01-30").request.due.isNull());
}

TEST_CASE("due days counted with other days off are counted anew when the base is opened")
{
    TestBase base(onDay(day("2026-03-20")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = inHand(base, firm, "2026-03-02");
    value(RequestService::followCalendar(base.context()));
    CHECK(value(RequestService::followsCalendar(base.context())));
    // As a program with another notice leaves it: the day is off, nobody counted.
    const auto unit = value(beginUnit(base.context(), QStringLiteral("别的程序")));
    FieldValues off;
    off.set(QStringLiteral("on_date"), QStringLiteral("2026-03-04"));
    off.set(QStringLiteral("kind"), QStringLiteral("off"));
    off.set(QStringLiteral("name"), QStringLiteral("纪念日"));
    value(applyRecord(*unit, QStringLiteral("calendar_day"), QStringLiteral("d1"), ChangeOp::Insert,
                      off));
    value(unit->commit());
    CHECK_FALSE(value(RequestService::followsCalendar(base.context())));
    CHECK(value(RequestService::request(base.context(), id)).answerDue == day("2026-03-05"));
    value(RequestService::followCalendar(base.context()));
    CHECK(value(RequestService::request(base.context(), id)).answerDue == day("2026-03-06"));
    CHECK(value(RequestService::followsCalendar(base.context())));
}
