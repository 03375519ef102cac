// 诉求: entering, lists and queues, batches, 督办单, limits, categories, units of plans.

#include "repositories/requestrecordrepository.h"
#include "services/calendarservice.h"
#include "services/changehistoryservice.h"
#include "services/requestservice.h"
#include "services/requestsettings.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

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

} // namespace

TEST_CASE("what is wrong with a new request is said at its field")
{
    TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    Request request = ask(firm, "2026-02-20");
    CHECK(errorOf(RequestService::add(base.context(), request), ErrorCode::Validation)
              .issues.first()
              .field == u"received_on");
    request = ask(firm, "2026-01-20");
    request.title.clear();
    CHECK(errorOf(RequestService::add(base.context(), request), ErrorCode::Validation)
              .issues.first()
              .field == u"title");
    request.content = QStringLiteral("想问小巨人怎么报\n还有补贴");
    const QString id = value(RequestService::add(base.context(), request)).id;
    CHECK(fileOf(base, id, "2026-01-20").request.title == u"想问小巨人怎么报");
    request.category = QStringLiteral("没有的类别");
    errorOf(RequestService::add(base.context(), request), ErrorCode::NotFound);
    request.enterprise = EnterpriseId(QStringLiteral("x"));
    errorOf(RequestService::add(base.context(), request), ErrorCode::NotFound);
}

TEST_CASE("a batch goes to one unit on one slip, whole or not at all")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString first = value(RequestService::add(base.context(), ask(firm, "2026-01-12"))).id;
    const QString second = value(RequestService::add(base.context(), ask(firm, "2026-01-13"))).id;
    const QString closed = answered(base, firm, "2026-01-12", "2026-01-13");
    const QString before = digest(base.connection());
    errorOf(RequestService::dispatchMany(base.context(), {first, second, closed},
                                         QStringLiteral("区经信委"), {}),
            ErrorCode::Conflict);
    CHECK(digest(base.connection()) == before);
    const Saved saved = value(RequestService::dispatchMany(
        base.context(), {first, second}, QStringLiteral("区经信委"), QStringLiteral("请速办")));
    CHECK(saved.id == u"JB-2026-0001");
    for (const QString &id : {first, second}) {
        const RequestFile file = fileOf(base, id, "2026-01-30");
        CHECK(file.request.state == RequestState::Dispatched);
        CHECK(file.dispatches.last().slip == saved.id);
    }
    value(ChangeHistoryService::revert(base.context(), saved.changes.id));
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("a 督办单 has a number, a day and a reply, and stands in the request's course")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = inHand(base, firm, "2026-01-12");
    Supervision sheet;
    sheet.request = id;
    sheet.unit = QStringLiteral("区发改委");
    sheet.content = QStringLiteral("请于期限内答复企业");
    errorOf(RequestService::supervise(base.context(), sheet), ErrorCode::Validation);
    sheet.due = day("2026-02-03");
    const QString sheetId = value(RequestService::supervise(base.context(), sheet)).id;
    CHECK(fileOf(base, id, "2026-01-30").steps.last().kind == StepKind::Supervised);
    CHECK(value(RequestService::supervisions(base.context(), true)).first().number ==
          u"DB-2026-0001");
    errorOf(RequestService::replySupervision(base.context(), sheetId, QStringLiteral(" ")),
            ErrorCode::Validation);
    value(RequestService::replySupervision(base.context(), sheetId, QStringLiteral("已约 02-02")));
    CHECK(value(RequestService::supervisions(base.context(), true)).isEmpty());
}

TEST_CASE("a row says that a 督办单 waits for its reply, as its file does, on each day")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = inHand(base, firm, "2026-01-12");
    inHand(base, firm, "2026-01-12"); // another one beside
    const auto send = [&](const char *on, const char *due) {
        Supervision order;
        order.request = id;
        order.unit = QStringLiteral("区发改委");
        order.content = QStringLiteral("请报进展");
        order.on = day(on);
        order.due = day(due);
        return value(RequestService::supervise(base.context(), order)).id;
    };
    const auto until = [&](const char *on) {
        RequestQuery query;
        query.asOf = day(on);
        QDate listed;
        int marked = 0;
        const auto keys = value(RequestService::keys(base.context(), query));
        for (const RequestRow &row :
             value(RequestService::rows(base.context(), keys, query.asOf))) {
            marked += row.supervisedUntil.isNull() ? 0 : 1;
            if (row.request.id == id)
                listed = row.supervisedUntil;
        }
        CHECK(marked == (listed.isNull() ? 0 : 1));
        CHECK(listed == supervisedUntil(fileOf(base, id, on).supervisions, day(on)));
        return listed;
    };
    CHECK(until("2026-01-30").isNull());
    const QString late = send("2026-01-20", "2026-02-03");
    const QString soon = send("2026-01-28", "2026-01-29");
    CHECK(until("2026-01-19").isNull());
    CHECK(until("2026-01-20") == day("2026-02-03"));
    CHECK(until("2026-01-30") == day("2026-01-29")); // the earliest, and late
    value(RequestService::replySupervision(base.context(), soon, QStringLiteral("已报")));
    CHECK(until("2026-01-30") == day("2026-02-03"));
    CHECK(until("2026-01-29") == day("2026-01-29")); // it had no reply then
    value(RequestService::replySupervision(base.context(), late, QStringLiteral("已报")));
    CHECK(until("2026-01-30").isNull());
}

TEST_CASE("a 督办单 about no single firm is answered by who sends such sheets; none is of tomorrow")
{
    TestBase base(onDay(day("2026-01-30")));
    Supervision sheet;
    sheet.unit = QStringLiteral("双福街道");
    sheet.content = QStringLiteral("本期未走访 6 家");
    sheet.due = day("2026-02-03");
    sheet.on = day("2026-01-31");
    CHECK(errorOf(RequestService::supervise(base.context(), sheet), ErrorCode::Validation)
              .issues.first()
              .field == u"on");
    sheet.on = day("2026-01-29");
    sheet.due = day("2026-01-28");
    CHECK(errorOf(RequestService::supervise(base.context(), sheet), ErrorCode::Validation)
              .issues.first()
              .field == u"due");
    sheet.due = day("2026-02-03");
    const QString id = value(RequestService::supervise(base.context(), sheet)).id;
    JobContext other = base.context();
    other.actor.role = Role::Specialist;
    other.actor.specialist = addPerson(base.context(), QStringLiteral("李敏"));
    errorOf(RequestService::replySupervision(other, id, QStringLiteral("已走访")),
            ErrorCode::Permission);
    other.actor.role = Role::Office;
    value(RequestService::replySupervision(other, id, QStringLiteral("已走访")));
    // Of a firm she serves a 专员 answers it herself.
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    assign(base.context(), firm, other.actor.specialist, day("2026-01-01"));
    sheet.enterprise = firm;
    const QString own = value(RequestService::supervise(base.context(), sheet)).id;
    other.actor.role = Role::Specialist;
    value(RequestService::replySupervision(other, own, QStringLiteral("已走访")));
}

TEST_CASE("the queues count what their lists hold")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto other = addFirm(base.context(), {QStringLiteral("乙公司")});
    value(RequestService::add(base.context(), ask(firm, "2026-01-12")));
    const QString hand = inHand(base, other, "2026-01-12");
    inHand(base, firm, "2026-01-29");
    answered(base, firm, "2026-01-12", "2026-01-14");
    const QString paused = inHand(base, firm, "2026-01-28");
    value(RequestService::pause(base.context(), step(paused, "2026-01-29", u"等图纸")));
    RequestQuery query;
    query.asOf = day("2026-01-30");
    const QVector<QueueCount> counts = value(RequestService::counts(base.context(), query));
    for (const QueueCount &one : counts) {
        RequestQuery queue = query;
        queue.queue = one.queue;
        CHECK(value(RequestService::keys(base.context(), queue)).size() == one.requests);
        queue.overdue = true;
        CHECK(value(RequestService::keys(base.context(), queue)).size() == one.overdue);
    }
    CHECK(counts[2].requests == 2);
    CHECK(counts[2].overdue == 1);
    CHECK(counts[3].requests == 1);
    CHECK(counts[4].requests == 1);

    RequestQuery unit = query;
    unit.unit = QStringLiteral("园区管委会");
    unit.firm = other;
    const auto rows = value(RequestService::rows(
        base.context(), value(RequestService::keys(base.context(), unit)), query.asOf));
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().request.id == hand);
    CHECK(rows.first().firm == u"乙公司");
    RequestQuery words = query;
    words.find = QStringLiteral("乙公");
    CHECK(value(RequestService::keys(base.context(), words)).size() == 1);
    words.find = QStringLiteral("jj-2026-0002");
    CHECK(value(RequestService::keys(base.context(), words)).size() == 1);
}

TEST_CASE("a district's own limit holds for open requests at once and is labelled by its source")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = inHand(base, firm, "2026-01-12");
    const DistrictId home(QStringLiteral("jiangjin"));
    ClockLimit own{{}, 0, home, RequestKind::General, 1, 5, 4, QStringLiteral("区办〔2026〕1号")};
    errorOf(RequestSettings::setLimit(base.context(), own), ErrorCode::Validation);
    own.close = 10;
    const auto refused = [&](ClockLimit limit) {
        return errorOf(RequestSettings::setLimit(base.context(), limit), ErrorCode::Validation)
            .issues.first()
            .field;
    };
    ClockLimit slow = own;
    slow.sign = 11;
    CHECK(refused(slow) == u"sign");
    ClockLimit nobodys = own;
    nobodys.source = QStringLiteral(" ");
    CHECK(refused(nobodys) == u"source");
    const Saved saved = value(RequestSettings::setLimit(base.context(), own));
    CHECK(fileOf(base, id, "2026-01-30").request.closeDue == day("2026-01-26"));
    CHECK(fileOf(base, id, "2026-01-30").limit->source == u"区办〔2026〕1号");
    value(RequestSettings::resetLimit(base.context(), home, RequestKind::General));
    CHECK(fileOf(base, id, "2026-01-30").request.closeDue == day("2026-01-21"));
    CHECK(fileOf(base, id, "2026-01-30").limit->source.isEmpty());
}

TEST_CASE("the office keeps its own list of categories")
{
    TestBase base;
    const auto all = value(RequestSettings::categories(base.context()));
    CHECK(all.size() == 20);
    value(RequestSettings::saveCategory(base.context(), {{}, 0, QStringLiteral("物流运输")}));
    errorOf(RequestSettings::saveCategory(base.context(), {{}, 0, QStringLiteral("物流运输")}),
            ErrorCode::Duplicate);
    RequestCategory shipped = all.first();
    shipped.name = QStringLiteral("政策咨询");
    value(RequestSettings::saveCategory(base.context(), shipped));
    const auto after = value(RequestSettings::categories(base.context()));
    CHECK(after.size() == 21);
    CHECK(after.first().name == u"政策咨询");
    CHECK(after.first().shipped);
    CHECK(value(RequestSettings::category(base.context(), QStringLiteral("物流运输"))).id ==
          after.last().id);
}

TEST_CASE("a category that was put away takes nothing new; what has it keeps it")
{
    TestBase base(onDay(day("2026-01-30")));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = inHand(base, firm, "2026-01-12");
    RequestCategory power =
        value(RequestSettings::category(base.context(), QStringLiteral("用能与环境容量")));
    power.active = false;
    value(RequestSettings::saveCategory(base.context(), power));
    const Error refused = errorOf(RequestService::add(base.context(), ask(firm, "2026-01-13")),
                                  ErrorCode::Validation);
    CHECK(refused.issues.first().field == u"category");
    CHECK(refused.text.contains(u"已停用"));
    Request spot = ask(firm, "2026-01-13", RequestKind::Consultation);
    errorOf(RequestService::closeOnSpot(base.context(), spot, QStringLiteral("已答")),
            ErrorCode::Validation);
    Request old = fileOf(base, id, "2026-01-30").request;
    CHECK(old.category == power.id);
    old.title = QStringLiteral("四期厂房用电增容");
    value(RequestService::correct(base.context(), old));
    value(RequestService::reclassify(base.context(), step(id, "", u"核实后是跨部门"), power.id,
                                     RequestKind::CrossUnit));
    value(RequestService::reclassify(base.context(), step(id, "", u"其实是融资"),
                                     QStringLiteral("融资信贷"), RequestKind::General));
    errorOf(RequestService::reclassify(base.context(), step(id, "", u"又是用电"), power.id,
                                       RequestKind::General),
            ErrorCode::Validation);
}

TEST_CASE("the plan names the units for a category as its document does")
{
    TestBase base;
    const auto proposed =
        value(RequestService::proposedUnits(base.context(), DistrictId(QStringLiteral("jiangjin")),
                                            QStringLiteral("融资信贷"), day("2024-06-30")));
    REQUIRE_FALSE(proposed.isEmpty());
    for (const UnitProposal &one : proposed) {
        CHECK(one.lead.isEmpty()); // 江津 names units without a lead
        CHECK_FALSE(one.responsible.isEmpty());
    }
}
