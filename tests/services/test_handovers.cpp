// 交接: everything open goes along, clocks stay, one undo restores all; nobody who leaves keeps
// anything.

#include "repositories/contentdigest.h"
#include "repositories/openitems.h"
#include "services/changehistoryservice.h"
#include "services/handoverpapers.h"
#include "services/promiseservice.h"
#include "services/todayservice.h"
#include "services/visitplanservice.h"
#include "support/handoverbook.h"

using namespace peiyu;

namespace {

Specialist person(const HandoverBook &book, const SpecialistId &id)
{
    return value(StaffingService::anybody(book.base.context(), id.value()));
}

QStringList holders(const HandoverBook &book, const QStringList &people)
{
    QStringList found;
    const QVector<SpecialistId> ids{book.li, book.zhao, book.wang};
    for (qsizetype i = 0; i < ids.size(); ++i)
        found.append(people[i] +
                     QString::number(value(openItemsOf(book.base.connection(), ids[i])).size()));
    return found;
}

const QStringList names{QStringLiteral("李"), QStringLiteral("赵"), QStringLiteral("王")};

} // namespace

TEST_CASE("twelve firms go to two people with everything open, and one undo restores all")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    const QStringList clocks = book.clocks();
    const QString before = digest(book.base.connection());
    CHECK(holders(book, names) ==
          QStringList{QStringLiteral("李10"), QStringLiteral("赵0"), QStringLiteral("王0")});

    const HandoverPreview preview = value(HandoverService::preview(context, book.inTwo()));
    CHECK(preview.firms == 12);
    CHECK(preview.refused == 0);
    CHECK(preview.work == WorkCounts{3, 3, 2, 2, 0});
    REQUIRE(preview.pairs.size() == 2);
    CHECK(preview.pairs[0].toName == u"赵静");
    CHECK(preview.pairs[0].firms == 7);
    CHECK(preview.pairs[0].work == WorkCounts{2, 2, 1, 1, 0});
    CHECK(preview.pairs[1].work == WorkCounts{1, 1, 1, 1, 0});

    const Saved saved = value(HandoverService::handOver(context, book.inTwo()));
    CHECK(saved.changes.title == u"交接：李敏 → 赵静 7 家，李敏 → 王涛 5 家");
    CHECK(holders(book, names) ==
          QStringList{QStringLiteral("李0"), QStringLiteral("赵6"), QStringLiteral("王4")});
    CHECK(book.clocks() == clocks);
    CHECK(value(brokenRules(book.base.connection())).isEmpty());
    const Request moved = book.requestOf(book.requests[0]);
    CHECK(moved.specialist == book.zhao);
    CHECK(moved.firstContact == book.zhao);
    const RequestFile file =
        value(RequestService::file(context, moved.id, book.base.clock().today()));
    CHECK(file.steps.last().kind == StepKind::HandedOver);
    CHECK(file.steps.last().content == u"由 李敏 移交 赵静（岗位调整）");
    const auto steps =
        value(RecordRepository<MeasureStep>::ofEnterprise(book.base.connection(), book.firms[3]));
    CHECK(steps.first().specialist == book.zhao);

    value(ChangeHistoryService::revert(context, saved.changes.id));
    CHECK(digest(book.base.connection()) == before);
    CHECK(book.clocks() == clocks);
}

TEST_CASE("what was done before a handover may be entered after it")
{
    HandoverBook book;
    value(HandoverService::handOver(book.base.context(), book.inTwo()));
    StepOrder order{book.requests[0], 0, day("2026-01-14"), {}};
    value(RequestService::accept(book.base.context(), order));
}

TEST_CASE("the open work of a person is what his lists say")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    book.request(addFirm(context, {QStringLiteral("别家公司")}), book.li); // of a firm he is not at
    const PersonWork work = value(HandoverService::openWork(context, book.li));
    CHECK(work.served() == 12);
    CHECK(work.firms.size() == 13);
    CHECK_FALSE(work.firms.last().serves);
    const QDate today = book.base.clock().today();
    RequestQuery requests;
    requests.asOf = today;
    requests.mine = book.li;
    requests.openOnly = true;
    CHECK(work.counts().requests == value(RequestService::keys(context, requests)).size());
    VisitPlanQuery visits;
    visits.asOf = today;
    visits.specialist = book.li;
    visits.openOnly = true;
    CHECK(work.counts().visits == value(VisitPlanService::list(context, visits)).size());
    PromiseQuery promises;
    promises.asOf = today;
    promises.mine = book.li;
    promises.state = PromiseState::Open;
    CHECK(work.counts().promises == value(PromiseService::totals(context, promises)).promises);
    CHECK(work.counts().measures == 2);
}

TEST_CASE("what does not follow keeps no old owner either")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    HandoverOrder order = book.inTwo();
    order.kinds = {false, false, true, false};
    const QStringList clocks = book.clocks();
    value(HandoverService::handOver(context, order));
    CHECK(holders(book, names) ==
          QStringList{QStringLiteral("李0"), QStringLiteral("赵1"), QStringLiteral("王1")});
    CHECK(book.clocks() == clocks);
    for (const QString &id : book.visits) {
        const auto one = present(RecordRepository<PlannedVisit>::find(book.base.connection(), id));
        CHECK(one.state == PlannedState::Cancelled);
        CHECK(one.reason == u"交接：岗位调整");
    }
    CHECK(book.requestOf(book.requests[0]).specialist.isEmpty());
    const auto rows = value(HandoverService::list(context));
    CHECK(rows.first().sheet.note.contains(u"未办诉求、一策措施不随企业移交，由科室代管"));
    CHECK(rows.first().sheet.note.contains(u"走访计划不移交"));
}

TEST_CASE("a firm the recipient cannot have is left out with its interval, the others go")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    value(StaffingService::assign(context, {book.firms[0], book.wang, {}, day("2026-03-01"), {}}));
    HandoverOrder order = book.inTwo();
    const HandoverPreview preview = value(HandoverService::preview(context, order));
    CHECK(preview.refused == 1);
    CHECK(preview.firms == 11);
    CHECK(preview.lines[0].refusal == u"服务专员（李敏）2025-03-01 至 2026-02-28，日期重叠");
    const Saved saved = value(HandoverService::handOver(context, order));
    REQUIRE(saved.warnings.size() == 1);
    CHECK(saved.warnings[0].startsWith(u"未移交：江津精工一号有限公司：服务专员（李敏）"));

    SECTION("a recipient off duty refuses all of his")
    {
        Specialist left = person(book, book.zhao);
        left.active = false;
        value(StaffingService::updateSpecialist(context, left, {{}, book.li, {}}));
        HandoverOrder back;
        back.parts = {{book.zhao, {book.firms[8]}}, {book.li, {book.firms[9]}}};
        back.on = day("2026-01-20");
        back.reason = QStringLiteral("调整");
        const HandoverPreview judged = value(HandoverService::preview(context, back));
        CHECK(judged.lines[0].refusal == u"赵静 已停用，不能接收");
        CHECK(judged.firms == 1);
        back.parts.removeLast();
        CHECK(errorOf(HandoverService::handOver(context, back), ErrorCode::Validation).text ==
              u"江津精工九号有限公司：赵静 已停用，不能接收");
    }
}

TEST_CASE("an order that cannot be meant is refused with its field")
{
    HandoverBook book;
    const auto field = [&](const std::function<void(HandoverOrder &)> &edit) {
        HandoverOrder order = book.inTwo();
        edit(order);
        const Error error =
            errorOf(HandoverService::handOver(book.base.context(), order), ErrorCode::Validation);
        return error.issues.isEmpty() ? QString() : error.issues.first().field;
    };
    const QString before = digest(book.base.connection());
    CHECK(field([](HandoverOrder &o) { o.reason = QStringLiteral("  "); }) == u"reason");
    CHECK(field([](HandoverOrder &o) { o.on = {}; }) == u"on");
    CHECK(field([](HandoverOrder &o) { o.parts.clear(); }) == u"firms");
    CHECK(field([](HandoverOrder &o) { o.parts[1].firms.append(o.parts[0].firms[0]); }) ==
          u"firms");
    CHECK(field([](HandoverOrder &o) { o.parts[1].to = {}; }) == u"to");
    CHECK(field([](HandoverOrder &o) { o.leaves = true; }) == u"from");
    CHECK(field([&](HandoverOrder &o) {
              o.leaves = true;
              o.from = book.li;
              o.parts.removeLast();
          }) == u"firms");
    CHECK(field([&](HandoverOrder &o) {
              o.leaves = true;
              o.from = book.li;
              o.on = day("2026-02-01");
          }) == u"on");
    JobContext other = book.base.context();
    other.actor.role = Role::Specialist;
    errorOf(HandoverService::handOver(other, book.inTwo()), ErrorCode::Permission);
    CHECK(digest(book.base.connection()) == before);
}

TEST_CASE("a day to come: the duty changes then, nothing is left with the old owner")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    HandoverOrder order = book.inTwo();
    order.on = day("2026-02-01");
    value(HandoverService::handOver(context, order));
    CHECK(holders(book, names)[0] == u"李0");
    const auto seen = [&](const SpecialistId &who) {
        return value(TodayService::today(context, who)).total();
    };
    // Until then whoever serves the firm sees it too.
    const int all = seen(book.li);
    CHECK(all > 0);
    CHECK(seen(book.zhao) > 0);
    // What is new in between is not left with him.
    Promise fresh;
    fresh.enterprise = book.firms[0];
    fresh.content = QStringLiteral("再问一次");
    fresh.due = day("2026-02-10");
    const Saved saved = value(PromiseService::add(context, fresh));
    CHECK(present(RecordRepository<Promise>::find(book.base.connection(), saved.id)).specialist ==
          book.zhao);
    JobContext hers = context;
    hers.actor.specialist = book.li;
    Request asked;
    asked.enterprise = book.firms[8];
    asked.category = QStringLiteral("用能与环境容量");
    asked.title = QStringLiteral("招工");
    CHECK(book.requestOf(value(RequestService::add(hers, asked)).id).firstContact == book.wang);
    book.base.clock().set(day("2026-02-01"));
    CHECK(seen(book.li) == 0);
    CHECK(holders(book, names)[0] == u"李0");
}

TEST_CASE("who goes off duty leaves nothing in his name")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    const QString foreign = book.request(addFirm(context, {QStringLiteral("别家公司")}), book.li);
    Specialist left = person(book, book.li);
    left.active = false;
    const QString before = digest(book.base.connection());
    const Error refused =
        errorOf(StaffingService::updateSpecialist(context, left), ErrorCode::Validation);
    CHECK(refused.issues.first().field == u"successor");
    CHECK(refused.text.contains(u"还服务 12 家企业、名下有 11 件未办事项"));
    CHECK(digest(book.base.connection()) == before);

    SECTION("to one")
    {
        const Saved saved =
            value(StaffingService::updateSpecialist(context, left, {{}, book.zhao, {}}));
        CHECK(holders(book, names) ==
              QStringList{QStringLiteral("李0"), QStringLiteral("赵11"), QStringLiteral("王0")});
        CHECK(value(HandoverService::list(context, book.li)).size() == 1);
        value(ChangeHistoryService::revert(context, saved.changes.id));
        CHECK(digest(book.base.connection()) == before);
    }
    SECTION("firm by firm to several")
    {
        LeavingOrder leaving{{}, book.zhao, QStringLiteral("退休")};
        for (const EnterpriseId &firm : book.firms.mid(7))
            leaving.successors.insert(firm, book.wang);
        const Saved saved = value(StaffingService::updateSpecialist(context, left, leaving));
        CHECK(saved.warnings ==
              QStringList{QStringLiteral("李敏 服务的 5 家企业自 2026-01-20 起由王涛接手。"),
                          QStringLiteral("李敏 服务的 7 家企业自 2026-01-20 起由赵静接手。")});
        CHECK(holders(book, names) ==
              QStringList{QStringLiteral("李0"), QStringLiteral("赵7"), QStringLiteral("王4")});
    }
    SECTION("to nobody: the department's")
    {
        LeavingOrder leaving;
        leaving.toOffice = true;
        value(StaffingService::updateSpecialist(context, left, leaving));
        CHECK(value(strandedItems(book.base.connection())).isEmpty());
        CHECK(book.requestOf(foreign).specialist.isEmpty());
        CHECK(book.requestOf(book.requests[0]).firstContact.isEmpty());
        const auto rows = value(HandoverService::list(context, book.li));
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].handover.to.isEmpty());
        CHECK(rows[0].handover.kind == HandoverKind::Leaving);
    }
    SECTION("by a handover that puts him off duty")
    {
        HandoverOrder order = book.inTwo();
        order.from = book.li;
        order.leaves = true;
        const Saved saved = value(HandoverService::handOver(context, order));
        CHECK_FALSE(person(book, book.li).active);
        CHECK(value(strandedItems(book.base.connection())).isEmpty());
        value(ChangeHistoryService::revert(context, saved.changes.id));
        CHECK(digest(book.base.connection()) == before);
    }
}

TEST_CASE("at a firm he does not serve, a person has what is in his name alone")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    const EnterpriseId foreign = addFirm(context, {QStringLiteral("别家公司")});
    book.request(foreign, book.li);
    Specialist gone = person(book, book.zhao);
    gone.active = false;
    value(StaffingService::updateSpecialist(context, gone));
    promise(context, foreign, "2026-02-01", QStringLiteral("旧承诺"),
            [&](Promise &one) { one.specialist = book.zhao; });
    const PersonWork work = value(HandoverService::openWork(context, book.li));
    CHECK(work.firms.last().name == u"别家公司");
    CHECK(work.firms.last().work.counts() == WorkCounts{1, 0, 0, 0, 0});
    // Handing the firm's items over takes hers along all the same.
    HandoverOrder order;
    order.from = book.li;
    order.parts = {{book.wang, {foreign}}};
    order.on = day("2026-01-20");
    order.reason = QStringLiteral("清理");
    CHECK(value(HandoverService::preview(context, order)).work == WorkCounts{1, 0, 1, 0, 0});
}

TEST_CASE("a check names what stands with somebody off duty, and a handover mends it")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    CHECK(value(BaseService::check(context, false)).problems.isEmpty());
    // As an older program left it.
    Specialist gone = person(book, book.zhao);
    gone.active = false;
    value(StaffingService::updateSpecialist(context, gone));
    promise(context, book.firms[5], "2026-02-01", QStringLiteral("旧承诺"),
            [&](Promise &one) { one.specialist = book.zhao; });
    const QStringList problems = value(BaseService::check(context, false)).problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems[0] ==
          u"“江津精工六号有限公司”有未办的承诺还在已停用的 赵静 名下，请用“交接”交给在岗的人。");
    HandoverOrder order;
    order.from = book.zhao;
    order.parts = {{book.wang, {book.firms[5]}}};
    order.on = day("2026-01-20");
    order.reason = QStringLiteral("清理");
    const HandoverPreview preview = value(HandoverService::preview(context, order));
    CHECK_FALSE(preview.lines[0].duty);
    CHECK(preview.work == WorkCounts{0, 0, 1, 0, 0});
    const Saved mended = value(HandoverService::handOver(context, order));
    CHECK(value(BaseService::check(context, false)).problems.isEmpty());
    // Nor does an undo bring it back to her.
    const Error refused =
        errorOf(ChangeHistoryService::revert(context, mended.changes.id), ErrorCode::Conflict);
    CHECK(refused.text.contains(u"会回到已停用的赵静名下"));
    CHECK(value(StaffingService::history(context, book.firms[5])).last().specialist == book.li);
}

TEST_CASE("a plain duty takes the open work along unless told otherwise")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    AssignmentOrder order{book.firms[0], book.zhao, {}, day("2026-01-20"), QStringLiteral("调整")};
    SECTION("along")
    {
        const QString before = digest(book.base.connection());
        const Saved saved = value(StaffingService::assign(context, order));
        CHECK(holders(book, names) ==
              QStringList{QStringLiteral("李7"), QStringLiteral("赵3"), QStringLiteral("王0")});
        value(ChangeHistoryService::revert(context, saved.changes.id));
        CHECK(digest(book.base.connection()) == before);
    }
    SECTION("kept")
    {
        order.itemsFollow = false;
        value(StaffingService::assign(context, order));
        CHECK(holders(book, names)[0] == u"李10");
    }
    SECTION("past days entered late take nothing")
    {
        value(StaffingService::end(context, book.firms[0], Duty::Specialist, book.li,
                                   day("2026-01-20"), {}));
        CHECK(holders(book, names)[0] == u"李7"); // nobody's
        CHECK(book.requestOf(book.requests[0]).specialist.isEmpty());
    }
}

TEST_CASE("a handover is undone only while what it moved stands")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    const Saved saved = value(HandoverService::handOver(context, book.inTwo()));
    HandoverOrder further;
    further.parts = {{book.wang, {book.firms[0]}}};
    further.on = day("2026-01-20");
    further.reason = QStringLiteral("再调整");
    value(HandoverService::handOver(context, further));
    const Error refused =
        errorOf(ChangeHistoryService::revert(context, saved.changes.id), ErrorCode::Conflict);
    CHECK(refused.text.contains(u"交接：赵静 → 王涛 1 家"));
}

TEST_CASE("the sheet stays as it was handed over, and both sign it")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    const Saved saved = value(HandoverService::handOver(context, book.inTwo()));
    const QStringList ids = saved.id.split(u' ');
    REQUIRE(ids.size() == 2);
    const HandoverRow row = value(HandoverService::handover(context, ids[0]));
    CHECK(row.sheet.firms.size() == 7);
    CHECK(row.sheet.counts() == WorkCounts{2, 2, 1, 1, 0});
    CHECK(row.sheet.firms[0].nextVisit == day("2026-01-28"));
    CHECK(row.sheet.requests[0].due == book.requestOf(book.requests[0]).due);
    editFirm(context, book.firms[0],
             [](EnterpriseForm &form) { form.enterprise.name = QStringLiteral("改名公司"); });
    CHECK(value(HandoverService::handover(context, ids[0])).sheet.firms[0].name ==
          u"江津精工一号有限公司");

    errorOf(HandoverService::sign(context, ids[0], day("2026-01-21"), {}), ErrorCode::Validation);
    errorOf(HandoverService::sign(context, ids[0], {}, {}), ErrorCode::Validation);
    value(HandoverService::sign(context, ids[0], day("2026-01-20"), {}));
    value(HandoverService::sign(context, ids[0], {}, day("2026-01-20")));
    const Handover signedOff = value(HandoverService::handover(context, ids[0])).handover;
    CHECK(signedOff.handedOn == day("2026-01-20"));
    CHECK(signedOff.receivedOn == day("2026-01-20"));
    errorOf(HandoverService::sign(context, QStringLiteral("nichts"), day("2026-01-20"), {}),
            ErrorCode::NotFound);
}

TEST_CASE("a proposal keeps the firms of a town together")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    FirmFacts facts{QStringLiteral("双福老户")};
    facts.town = QStringLiteral("双福街道");
    assign(context, addFirm(context, facts), book.wang, day("2025-01-01"));
    const auto parts =
        value(HandoverService::proposal(context, book.firms, {book.zhao, book.wang}));
    REQUIRE(parts.size() == 2);
    const auto of = [&](const SpecialistId &who) {
        return parts[0].to == who ? parts[0].firms.size() : parts[1].firms.size();
    };
    CHECK(of(book.wang) == 5); // serves 双福 already
    CHECK(of(book.zhao) == 7);
}

TEST_CASE("the sheet on paper has every table, the signatures and one page for each pair")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    const Saved saved = value(HandoverService::handOver(context, book.inTwo()));
    const ReportDocument paper = value(HandoverPapers::sheets(context, saved.id.split(u' ')));
    CHECK(tablesOf(paper).size() == 12); // firms, four lists, signatures; twice
    CHECK(tablesOf(paper)[0]->name == u"一、企业（7 家）");
    CHECK(tablesOf(paper)[1]->name == u"二、未办诉求（2 件）");
    CHECK(tablesOf(paper)[5]->rows[1].cells[1].text == u"赵静");
    errorOf(HandoverPapers::sheets(context, {}), ErrorCode::NotFound);
}
