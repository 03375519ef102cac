// Visits with what hangs on them: promises, requests, planned visits, drafts, 座谈.

#include "reference/requestcategories.h"
#include "repositories/carerecordrepository.h"
#include "repositories/requestrecordrepository.h"
#include "services/attachmentservice.h"
#include "services/changehistoryservice.h"
#include "services/promiseservice.h"
#include "services/visitpapers.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QTemporaryDir>

using namespace peiyu;

namespace {

using Plans = RecordRepository<PlannedVisit>;
using Promises = RecordRepository<Promise>;

Visit visitTo(const EnterpriseId &firm, const char *on = "2026-01-20", const char *next = "")
{
    Visit visit;
    visit.enterprise = firm;
    visit.on = day(on);
    visit.next = day(next);
    visit.text = QStringLiteral("了解订单");
    return visit;
}

Promise promiseOf(const QString &content, const char *due = "")
{
    Promise promise;
    promise.content = content;
    promise.due = day(due);
    return promise;
}

Request requestOf(const QString &title)
{
    Request request;
    request.title = title;
    request.category = shippedRequestCategories().first().id;
    request.kind = RequestKind::General;
    return request;
}

QString planned(const TestBase &base, const EnterpriseId &firm, const QString &unit = {},
                PlannedState state = PlannedState::Open, const char *on = "2026-01-15")
{
    auto unitOfWork = value(beginUnit(base.context(), QStringLiteral("计划")));
    PlannedVisit plan;
    plan.id = QStringLiteral("plan-%1-%2-%3").arg(firm.value(), unit, QLatin1String(on));
    plan.enterprise = firm;
    plan.unit = unit;
    plan.on = day(on);
    plan.state = state;
    REQUIRE_OK(Plans::apply(*unitOfWork, plan.id, ChangeOp::Insert, Plans::fields(plan)));
    value(commitUnit(base.context(), *unitOfWork));
    return plan.id;
}

PlannedVisit plan(const TestBase &base, const QString &id)
{
    return present(Plans::find(base.connection(), id));
}

/// "2026-04-01 open · …" of a firm, by day.
QString plansOf(const TestBase &base, const EnterpriseId &firm)
{
    QStringList words;
    for (const PlannedVisit &one : value(Plans::ofEnterprise(base.connection(), firm)))
        words.append(dayText(one.on) + u' ' + plannedStateKey(one.state));
    return words.join(QStringLiteral(" · "));
}

template <class T> QString fieldOf(const Result<T> &result)
{
    return errorOf(result, ErrorCode::Validation).issues.first().field;
}

} // namespace

TEST_CASE("a visit is written with promises, requests and its next date in one unit, and undone as "
          "one")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto li = addPerson(base.context(), QStringLiteral("李敏"));
    const QString due = planned(base, firm);
    const QString before = digest(base.connection());

    VisitEntry entry;
    entry.visit = visitTo(firm, "2026-01-20", "2026-04-20");
    entry.visit.specialist = li;
    entry.visit.met = QStringLiteral("王总");
    entry.visit.operations = QStringLiteral("订单增长 ");
    entry.visit.willingness = Willingness::Strong;
    entry.promises = {promiseOf(QStringLiteral("一周内答复增容"), "2026-01-27"),
                      promiseOf(QStringLiteral("送政策汇编"))};
    entry.requests = {requestOf(QStringLiteral("用电增容 800 kVA"))};
    const Saved saved = value(VisitService::add(base.context(), entry));
    CHECK(saved.warnings.isEmpty());

    const VisitFile file = value(VisitService::file(base.context(), saved.id));
    CHECK(file.firm == u"甲公司");
    CHECK(file.specialistName == u"李敏");
    CHECK(file.visit.operations == u"订单增长");
    CHECK(file.visit.willingness == Willingness::Strong);
    REQUIRE(file.promises.size() == 2);
    CHECK(file.promises[0].promise.madeOn == day("2026-01-20"));
    CHECK(file.promises[0].promise.specialist == li);
    CHECK(file.promises[0].promise.due == day("2026-01-27"));
    REQUIRE(file.requests.size() == 1);
    CHECK(file.requests[0].raisedBy == u"王总");
    CHECK(file.requests[0].receivedOn == day("2026-01-20"));
    REQUIRE(file.planned);
    CHECK(file.planned->on == day("2026-04-20"));
    CHECK(file.planned->specialist == li);
    CHECK(plan(base, due).state == PlannedState::Done);
    CHECK(plan(base, due).visit == saved.id);

    value(ChangeHistoryService::revert(base.context(), saved.changes.id));
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("a line of a visit that cannot be refuses the whole visit")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString before = digest(base.connection());
    VisitEntry entry;
    entry.visit = visitTo(firm);
    entry.promises = {promiseOf(QStringLiteral("已经过去"), "2026-01-19")};
    CHECK(fieldOf(VisitService::add(base.context(), entry)) == u"promise");
    entry.promises = {promiseOf(QStringLiteral("  "))};
    CHECK(fieldOf(VisitService::add(base.context(), entry)) == u"promise");
    entry.promises.clear();
    entry.requests = {Request()};
    errorOf(VisitService::add(base.context(), entry), ErrorCode::Validation);
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("no visit before the firm came into the pool; an unknown day is no limit")
{
    const TestBase base;
    const auto known =
        addFirm(base.context(), {QStringLiteral("甲公司"), {}, {}, day("2025-03-01")});
    const auto unknown = addFirm(base.context(), {QStringLiteral("乙公司")});
    const Error refused = errorOf(VisitService::add(base.context(), visitTo(known, "2025-02-28")),
                                  ErrorCode::Validation);
    CHECK(refused.issues.first().field == u"on");
    CHECK(refused.text.contains(QStringLiteral("2025-03-01")));
    REQUIRE_OK(VisitService::add(base.context(), visitTo(known, "2025-03-01")));
    REQUIRE_OK(VisitService::add(base.context(), visitTo(unknown, "2001-01-01")));
}

TEST_CASE("a next date on a day off is taken and pointed out with the working day after it")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto warnings = [&](const char *next) {
        return value(VisitService::add(base.context(), visitTo(firm, "2026-01-20", next))).warnings;
    };
    CHECK(warnings("2026-01-24").value(0).contains(QStringLiteral("2026-01-26"))); // a Saturday
    CHECK(warnings("2026-02-14").isEmpty()); // a Saturday made a working day
    CHECK(warnings("2026-02-17").value(0).contains(QStringLiteral("春节")));
    CHECK(warnings("2026-02-17").value(0).contains(QStringLiteral("2026-02-24")));
}

TEST_CASE("planned visits: those due are made, those ahead only when named, others' stay")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto other = addFirm(base.context(), {QStringLiteral("乙公司")});
    const QString due = planned(base, firm);
    const QString ahead = planned(base, firm, {}, PlannedState::Open, "2026-02-10");
    const QString theirs = planned(base, firm, QStringLiteral("市经信委"));
    const QString elsewhere = planned(base, other);
    value(VisitService::add(base.context(), visitTo(firm, "2026-01-14")));
    CHECK(plan(base, due).state == PlannedState::Open); // it was for the day after
    value(VisitService::add(base.context(), visitTo(firm)));
    CHECK(plan(base, due).state == PlannedState::Done);
    CHECK(plan(base, ahead).state == PlannedState::Open);
    CHECK(plan(base, theirs).state == PlannedState::Open);
    CHECK(plan(base, elsewhere).state == PlannedState::Open);
    VisitEntry entry;
    entry.visit = visitTo(firm);
    entry.fulfils = ahead;
    value(VisitService::add(base.context(), entry));
    CHECK(plan(base, ahead).state == PlannedState::Done);
    Visit joint = visitTo(firm);
    joint.unit = QStringLiteral("市经信委");
    value(VisitService::add(base.context(), joint));
    CHECK(plan(base, theirs).state == PlannedState::Done);
}

TEST_CASE("a visit's next date moves, ends and replaces planned visits")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const Saved first =
        value(VisitService::add(base.context(), visitTo(firm, "2026-01-05", "2026-03-02")));
    CHECK(plansOf(base, firm) == u"2026-03-02 open");
    Visit visit = value(VisitService::visit(base.context(), first.id));
    visit.next = day("2026-03-09");
    value(VisitService::update(base.context(), visit));
    CHECK(plansOf(base, firm) == u"2026-03-09 open");
    visit = value(VisitService::visit(base.context(), first.id));
    visit.next = {};
    value(VisitService::update(base.context(), visit));
    CHECK(plansOf(base, firm) == u"2026-03-09 cancelled");
    visit = value(VisitService::visit(base.context(), first.id));
    visit.next = day("2026-03-10");
    value(VisitService::update(base.context(), visit));
    CHECK(plansOf(base, firm) == u"2026-03-10 open");

    // A later visit agrees on another day; without it the earlier promise stands again.
    const Saved second =
        value(VisitService::add(base.context(), visitTo(firm, "2026-01-20", "2026-05-06")));
    CHECK(plansOf(base, firm) == u"2026-03-10 cancelled · 2026-05-06 open");
    visit = value(VisitService::visit(base.context(), second.id));
    value(VisitService::remove(base.context(), second.id, visit.revision));
    CHECK(plansOf(base, firm) == u"2026-03-10 open");

    // Entered afterwards: what it had agreed was kept by the visits that followed.
    value(VisitService::add(base.context(), visitTo(firm, "2025-11-03", "2025-12-01")));
    CHECK(plansOf(base, firm) == u"2026-03-10 open");
}

TEST_CASE("a wrong day that is mended opens what the visit had not made")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString due = planned(base, firm);
    const Saved saved = value(VisitService::add(base.context(), visitTo(firm)));
    CHECK(plan(base, due).state == PlannedState::Done);
    Visit visit = value(VisitService::visit(base.context(), saved.id));
    visit.on = day("2026-01-10");
    value(VisitService::update(base.context(), visit));
    CHECK(plan(base, due).state == PlannedState::Open);
    CHECK(plan(base, due).visit.isEmpty());
}

TEST_CASE("a draft needs little and counts for nothing until it is confirmed")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString due = planned(base, firm);
    VisitEntry entry;
    entry.visit = visitTo(firm, "2026-01-20", "2026-04-20");
    entry.visit.text = QString();
    CHECK(fieldOf(VisitService::add(base.context(), entry)) == u"text");
    entry.visit.state = VisitState::Draft;
    entry.promises = {promiseOf(QStringLiteral("一周内答复"), "2026-01-27")};
    const Saved saved = value(VisitService::add(base.context(), entry));
    CHECK(plan(base, due).state == PlannedState::Open);
    CHECK(plansOf(base, firm) == u"2026-01-15 open");
    // What was promised does not wait for the record.
    CHECK(value(VisitService::careOf(base.context(), firm, day("2026-01-20"))).promises.size() ==
          1);

    ListQuery query;
    query.asOf = day("2026-01-20");
    const auto rowNow = [&] {
        return value(EnterpriseService::rows(base.context(),
                                             value(EnterpriseService::keys(base.context(), query)),
                                             query.asOf))
            .first();
    };
    CHECK(rowNow().lastVisit.isNull());
    query.visitGap = VisitGap::Quarter;
    CHECK(value(EnterpriseService::total(base.context(), query)) == 1);

    errorOf(VisitService::confirm(base.context(), saved.id), ErrorCode::Validation); // no text yet
    Visit visit = value(VisitService::visit(base.context(), saved.id));
    visit.text = QStringLiteral("谈了增容");
    value(VisitService::update(base.context(), visit));
    CHECK(plan(base, due).state == PlannedState::Open);
    value(VisitService::confirm(base.context(), saved.id));
    CHECK(plan(base, due).state == PlannedState::Done);
    CHECK(plansOf(base, firm) == u"2026-01-15 done · 2026-04-20 open");
    CHECK(value(EnterpriseService::total(base.context(), query)) == 0);
    query.visitGap.reset();
    CHECK(rowNow().lastVisit == day("2026-01-20"));
    errorOf(VisitService::confirm(base.context(), saved.id), ErrorCode::Conflict);

    visit = value(VisitService::visit(base.context(), saved.id));
    visit.state = VisitState::Draft; // what is confirmed stays so
    value(VisitService::update(base.context(), visit));
    CHECK(value(VisitService::visit(base.context(), saved.id)).state == VisitState::Confirmed);
}

TEST_CASE("what another office visited is listed and is no visit of ours")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    Visit visit = visitTo(firm);
    visit.unit = QStringLiteral("市经信委");
    value(VisitService::add(base.context(), visit));
    ListQuery firms;
    firms.asOf = day("2026-01-20");
    firms.visitGap = VisitGap::Quarter;
    CHECK(value(EnterpriseService::total(base.context(), firms)) == 1);
    const auto found = [&](VisitOffice office) {
        VisitQuery query;
        query.asOf = day("2026-01-20");
        query.office = office;
        return value(VisitService::keys(base.context(), query)).size();
    };
    CHECK(found(VisitOffice::Any) == 1);
    CHECK(found(VisitOffice::Own) == 0);
    CHECK(found(VisitOffice::Others) == 1);
}

TEST_CASE("a visit that is removed takes what it alone made; what had an outcome stays")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString due = planned(base, firm);
    VisitEntry entry;
    entry.visit = visitTo(firm, "2026-01-20", "2026-04-20");
    entry.promises = {promiseOf(QStringLiteral("先办好的")), promiseOf(QStringLiteral("还没办的"))};
    entry.requests = {requestOf(QStringLiteral("招工"))};
    const Saved saved = value(VisitService::add(base.context(), entry));
    const auto promises = value(Promises::ofEnterprise(base.connection(), firm));
    for (const Promise &one : promises) {
        if (one.content == u"先办好的")
            value(PromiseService::keep(base.context(), one.id, {}, QStringLiteral("已办")));
    }
    const QString before = digest(base.connection());
    const Visit visit = value(VisitService::visit(base.context(), saved.id));
    const Saved removed = value(VisitService::remove(base.context(), saved.id, visit.revision));
    CHECK(plansOf(base, firm) == u"2026-01-15 open");
    CHECK(plan(base, due).visit.isEmpty());
    const auto left = value(Promises::ofEnterprise(base.connection(), firm));
    REQUIRE(left.size() == 1);
    CHECK(left[0].content == u"先办好的");
    CHECK(left[0].visit.isEmpty());
    const auto requests = value(requestsOfFirm(base.connection(), firm));
    REQUIRE(requests.size() == 1);
    CHECK(requests[0].visit.isEmpty());
    value(ChangeHistoryService::revert(base.context(), removed.changes.id));
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("a 座谈 is one visit per firm, entered and undone in one step")
{
    const TestBase base;
    const auto first = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto second =
        addFirm(base.context(), {QStringLiteral("乙公司"), {}, {}, day("2025-06-01")});
    const QString before = digest(base.connection());
    Visit common;
    common.kind = VisitKind::Meeting;
    common.on = day("2026-01-19");
    common.text = QStringLiteral("政策宣讲会");
    CHECK(fieldOf(VisitService::addMeeting(base.context(), common, {})) == u"firms");
    CHECK(fieldOf(VisitService::addMeeting(base.context(), common, {{first, {}}, {first, {}}})) ==
          u"firms");
    const Saved saved = value(VisitService::addMeeting(
        base.context(), common, {{first, QStringLiteral("想申报小巨人")}, {second, {}}}));
    VisitQuery query;
    query.asOf = day("2026-01-20");
    query.meeting = saved.id;
    CHECK(value(VisitService::keys(base.context(), query)).size() == 2);
    CHECK(value(VisitService::visits(base.context(), first)).first().text ==
          u"政策宣讲会\n想申报小巨人");
    CHECK(value(VisitService::visits(base.context(), second)).first().meeting == saved.id);
    value(ChangeHistoryService::revert(base.context(), saved.changes.id));
    CHECK(digest(base.connection()) == before);
    // One firm that was not in the pool then refuses the whole, by its name.
    common.on = day("2025-05-01");
    const Error refused =
        errorOf(VisitService::addMeeting(base.context(), common, {{first, {}}, {second, {}}}),
                ErrorCode::Validation);
    CHECK(refused.text.contains(QStringLiteral("乙公司")));
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("a promise is kept, given up or put off, and lateness is counted in working days")
{
    TestBase base; // today 2026-01-20
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto other = addFirm(base.context(), {QStringLiteral("乙公司")});
    const auto li = addPerson(base.context(), QStringLiteral("李敏"));
    assign(base.context(), firm, li, day("2025-01-01"));
    const auto add = [&](const EnterpriseId &at, const QString &content, const char *due) {
        Promise promise = promiseOf(content, due);
        promise.enterprise = at;
        promise.madeOn = day("2026-01-05");
        return value(PromiseService::add(base.context(), promise)).id;
    };
    const QString late = add(firm, QStringLiteral("答复增容"), "2026-01-16"); // a Friday
    const QString soon = add(firm, QStringLiteral("送政策汇编"), "2026-01-21");
    const QString open = add(firm, QStringLiteral("牵线银行"), "");
    const QString foreign = add(other, QStringLiteral("介绍用工"), "2026-01-19");
    CHECK(value(PromiseService::promise(base.context(), late)).specialist == li);

    PromiseQuery query;
    query.asOf = day("2026-01-20");
    query.state = PromiseState::Open;
    const auto listed = [&] {
        QStringList words;
        for (const PromiseRow &row : value(PromiseService::rows(base.context(), query)))
            words.append(row.promise.content +
                         (row.lateness.late ? QString::number(row.lateness.days) : QString()));
        return words.join(u' ');
    };
    CHECK(listed() == u"答复增容2 介绍用工1 送政策汇编 牵线银行");
    CHECK(value(PromiseService::totals(base.context(), query)).overdue == 2);
    CHECK(value(PromiseService::totals(base.context(), query)).undated == 1);
    query.undated = true;
    CHECK(listed() == u"牵线银行");
    CHECK(value(PromiseService::totals(base.context(), query)).promises == 1);
    query.undated = false;
    query.mine = li;
    CHECK(listed() == u"答复增容2 送政策汇编 牵线银行");
    query.mine = {};

    CHECK(fieldOf(PromiseService::keep(base.context(), late, day("2026-01-21"), {})) == u"on");
    CHECK(fieldOf(PromiseService::keep(base.context(), late, day("2026-01-04"), {})) == u"on");
    CHECK(fieldOf(PromiseService::drop(base.context(), late, {}, QStringLiteral(" "))) ==
          u"outcome");
    CHECK(fieldOf(PromiseService::move(base.context(), soon, day("2026-01-19"),
                                       QStringLiteral("等批复"))) == u"due");
    CHECK(fieldOf(PromiseService::move(base.context(), soon, day("2026-02-02"), {})) == u"reason");
    value(PromiseService::keep(base.context(), late, {}, QStringLiteral("供电公司已答复")));
    value(PromiseService::drop(base.context(), foreign, day("2026-01-20"),
                               QStringLiteral("企业已招满")));
    value(PromiseService::move(base.context(), soon, day("2026-02-02"), QStringLiteral("等批复")));
    CHECK(listed() == u"送政策汇编 牵线银行");
    errorOf(PromiseService::keep(base.context(), late, {}, {}), ErrorCode::Conflict);
    errorOf(PromiseService::keep(base.context(), QStringLiteral("none"), {}, {}),
            ErrorCode::NotFound);
    // On an earlier day it was open still.
    query.asOf = day("2026-01-19");
    CHECK(listed() == u"答复增容1 介绍用工 送政策汇编 牵线银行");
    query.asOf = day("2026-01-20");
    query.state = PromiseState::Kept;
    CHECK(listed() == u"答复增容");
    CHECK(open != soon);
}

TEST_CASE("the papers of a visit: its record, and what to ask before the next one")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    addTitle(base.context(), firm, Tier::Provincial, day("2023-03-01")); // ends 2026-02-28
    VisitEntry entry;
    entry.visit = visitTo(firm, "2026-01-05", "2026-03-02");
    entry.visit.ledBy = QStringLiteral("周主任");
    entry.promises = {promiseOf(QStringLiteral("答复增容"), "2026-01-16")};
    entry.requests = {requestOf(QStringLiteral("招工难"))};
    const QString id = value(VisitService::add(base.context(), entry)).id;
    const auto words = [](const ReportDocument &document) {
        QString all;
        for (const ReportTable *table : tablesOf(document)) {
            for (const ReportRow &row : table->rows) {
                for (const ReportCell &cell : row.cells)
                    all += cell.text + u'\n';
            }
        }
        return all;
    };
    const QString record = words(value(VisitPapers::record(base.context(), id)));
    for (const char16_t *part : {u"甲公司", u"周主任", u"了解订单", u"招工难", u"2026-01-16",
                                 u"2026-03-02", u"□ 意愿强烈"})
        CHECK(record.contains(QString::fromUtf16(part)));
    errorOf(VisitPapers::record(base.context(), QStringLiteral("none")), ErrorCode::NotFound);

    const QString asked = value(VisitPapers::mustAsk(base.context(), firm)).join(u'\n');
    CHECK(asked.contains(QStringLiteral("答复增容")));
    CHECK(asked.contains(QStringLiteral("超 2 个工作日")));
    CHECK(asked.contains(QStringLiteral("招工难")));
    CHECK(asked.contains(QStringLiteral("2026-02-28")));
    CHECK(asked.contains(QStringLiteral("联系人和电话")));
    CHECK(asked.contains(QStringLiteral("2025 年")));
    const PlanCatalog catalog;
    const QString sheet = words(value(VisitPapers::sheet(base.context(), catalog, firm)));
    CHECK(sheet.contains(QStringLiteral("2026-01-05 实地：了解订单")));
    CHECK(sheet.contains(QStringLiteral("2026-03-02")));
}

TEST_CASE("a visit carries files")
{
    const TestBase base;
    const QTemporaryDir folder; // a shared server has no place beside it
    if (backendUnderTest() == Backend::Postgres)
        value(AttachmentService::setFolder(base.context(), folder.path()));
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString id = value(VisitService::add(base.context(), visitTo(firm))).id;
    const AttachmentOwner owner{QStringLiteral("visit"), id};
    value(AttachmentService::add(base.context(), owner,
                                 {{{}, QStringLiteral("笔记.txt"), QByteArray("notes")}}));
    CHECK(value(AttachmentService::list(base.context(), owner)).size() == 1);
}
