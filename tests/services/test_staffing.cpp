// People: absences, lists of them, proposals, and what an outsider is told.

#include "services/absenceservice.h"
#include "services/assignmentproposal.h"
#include "services/changehistoryservice.h"
#include "services/contactlist.h"
#include "services/handoverservice.h"
#include "services/peoplelist.h"
#include "services/placedirectory.h"
#include "services/planservice.h"
#include "services/staffingservice.h"
#include "support/firms.h"
#include "support/handoverbook.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

const QDate today = QDate(2026, 1, 20);

TestBase::Options inDistrict(const char *id)
{
    TestBase::Options options;
    options.districts = {DistrictId(QString::fromLatin1(id))};
    options.home = options.districts.first();
    return options;
}

Absence away(const SpecialistId &person, const char *from, const char *until,
             const SpecialistId &substitute = {})
{
    Absence absence;
    absence.specialist = person;
    absence.substitute = substitute;
    absence.span = DateSpan{day(from), day(until)};
    absence.reason = QStringLiteral("公出");
    return absence;
}

DistrictId homeOf(const TestBase &base)
{
    return value(PlaceDirectory::load(base.connection())).home();
}

std::shared_ptr<const PlanCatalog> catalogOf(const TestBase &base)
{
    return value(PlanService::catalog(base.context()));
}

} // namespace

TEST_CASE("nobody is away twice at once, nor stands in for himself")
{
    const TestBase base;
    const JobContext &context = base.context();
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    const SpecialistId wang = addPerson(context, QStringLiteral("王涛"));
    const QString id =
        value(AbsenceService::add(context, away(li, "2026-03-01", "2026-03-16", wang))).id;
    const Error refused =
        errorOf(AbsenceService::add(context, away(li, "2026-03-15", "")), ErrorCode::Validation);
    CHECK(refused.issues.first().field == u"from");
    CHECK(refused.text.contains(u"2026-03-01 至 2026-03-15"));
    value(AbsenceService::add(context, away(li, "2026-03-16", "2026-03-20")));
    errorOf(AbsenceService::add(context, away(li, "", "")), ErrorCode::Validation);
    errorOf(AbsenceService::add(context, away(li, "2026-05-02", "2026-05-01")),
            ErrorCode::Validation);
    CHECK(
        errorOf(AbsenceService::add(context, away(li, "2026-05-01", "", li)), ErrorCode::Validation)
            .issues.first()
            .field == u"substitute");
    errorOf(
        AbsenceService::add(context, away(SpecialistId(QStringLiteral("none")), "2026-05-01", "")),
        ErrorCode::Validation);
    // Who stands in is away himself: worth a look, no more.
    CHECK(value(AbsenceService::add(context, away(wang, "2026-03-18", "2026-03-19", li)))
              .warnings.size() == 1);

    const auto told = [&](const char *on) {
        return value(ContactList::people(context, day(on))).value(li).awayText();
    };
    CHECK(told("2026-02-28").isEmpty());
    CHECK(told("2026-03-01") == u"公出，2026-03-01 至 2026-03-15，由王涛代");
    CHECK(told("2026-03-16") == u"公出，2026-03-16 至 2026-03-19，未定代理人");
    CHECK(told("2026-03-20").isEmpty());

    // What an undo would bring back meets what was entered since.
    const int revision = value(AbsenceService::list(context, li)).last().revision;
    const Saved removed = value(AbsenceService::remove(context, id, revision));
    value(AbsenceService::add(context, away(li, "2026-03-10", "2026-03-12")));
    CHECK(errorOf(ChangeHistoryService::revert(context, removed.changes.id), ErrorCode::Conflict)
              .text.contains(u"李敏"));
}

TEST_CASE("an absence is changed by who read it, and changes no duty")
{
    const TestBase base;
    const JobContext &context = base.context();
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    const auto firm = addFirm(context, {QStringLiteral("甲公司")});
    assign(context, firm, li, day("2025-01-01"));
    value(AbsenceService::add(context, away(li, "2026-01-10", "")));
    Absence read = value(AbsenceService::list(context, li)).first();
    read.span.until = day("2026-02-01");
    value(AbsenceService::update(context, read));
    errorOf(AbsenceService::update(context, read), ErrorCode::Conflict); // read before that
    CHECK(value(StaffingService::history(context, firm)).first().span.until.isNull());
    read.id = QStringLiteral("none");
    errorOf(AbsenceService::update(context, read), ErrorCode::NotFound);
}

TEST_CASE("a proposal looks at the town first, then at the load, and says why")
{
    const TestBase base(inDistrict("jiangjin"));
    const JobContext &context = base.context();
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    const SpecialistId wang = addPerson(context, QStringLiteral("王涛"));
    const SpecialistId zhao = addPerson(context, QStringLiteral("赵静"));
    const auto firm = [&](const char16_t *name, const char16_t *town) {
        FirmFacts facts;
        facts.name = QString::fromUtf16(name);
        facts.town = QString::fromUtf16(town);
        const auto id = addFirm(context, facts);
        addTitle(context, id, Tier::Provincial, day("2024-06-01"));
        return id;
    };
    for (const char16_t *name : {u"甲一", u"甲二", u"甲三"})
        assign(context, firm(name, u"双福街道"), li, day("2025-01-01"));
    assign(context, firm(u"乙一", u"德感街道"), wang, day("2025-01-01"));
    firm(u"新一", u"双福街道");                     // 李敏 serves the town, whatever she has
    firm(u"新二", u"几江街道");                     // nobody does: 赵静 has none
    firm(u"新三", u"几江街道");                     // she does now
    addFirm(context, {QStringLiteral("不在范围")}); // no title
    const auto rows =
        value(AssignmentProposal::make(context, *catalogOf(base), homeOf(base), today));
    REQUIRE(rows.size() == 3);
    QHash<QString, ProposedDuty> byFirm;
    for (const ProposedDuty &row : rows)
        byFirm.insert(row.firmName, row);
    CHECK(byFirm[QStringLiteral("新一")].specialist == li);
    CHECK(byFirm[QStringLiteral("新一")].why == u"已服务双福街道 3 家，共 3 家");
    CHECK(byFirm[QStringLiteral("新二")].specialist == zhao);
    CHECK(byFirm[QStringLiteral("新二")].why == u"目前家数最少（0 家）");
    CHECK(byFirm[QStringLiteral("新三")].specialist == zhao);
    CHECK(byFirm[QStringLiteral("新三")].why == u"已服务几江街道 1 家，共 1 家");

    SECTION("who is away or off duty is not proposed")
    {
        value(AbsenceService::add(context, away(zhao, "2026-01-01", "2026-02-01")));
        Specialist left = value(StaffingService::anybody(context, QStringLiteral("李敏")));
        left.active = false;
        value(StaffingService::updateSpecialist(context, left, {today, {}, {}, {}, true}));
        for (const ProposedDuty &row :
             value(AssignmentProposal::make(context, *catalogOf(base), homeOf(base), today)))
            CHECK(row.specialist == wang);
    }
    SECTION("all of it is one change; a row may be left out or given to another")
    {
        QVector<ProposedDuty> mine = rows;
        mine[0].specialist = {};
        mine[1].specialist = wang;
        const Saved saved =
            value(AssignmentProposal::apply(context, mine, today, QStringLiteral("新入库")));
        CHECK(saved.changes.recordCount == 2);
        CHECK(value(AssignmentProposal::make(context, *catalogOf(base), homeOf(base), today))
                  .size() == 1);
        value(ChangeHistoryService::revert(context, saved.changes.id));
        CHECK(value(AssignmentProposal::make(context, *catalogOf(base), homeOf(base), today))
                  .size() == 3);
        errorOf(AssignmentProposal::apply(context, mine, {}, {}), ErrorCode::Validation);
        for (ProposedDuty &row : mine)
            row.specialist = {};
        errorOf(AssignmentProposal::apply(context, mine, today, {}), ErrorCode::Validation);
        mine[0].specialist = SpecialistId(QStringLiteral("none"));
        errorOf(AssignmentProposal::apply(context, mine, today, {}), ErrorCode::Validation);
    }
    SECTION("rows that have become impossible are named")
    {
        assign(context, byFirm[QStringLiteral("新一")].firm, wang, day("2026-06-01"));
        const Saved saved = value(AssignmentProposal::apply(context, rows, today, {}));
        REQUIRE(saved.warnings.size() == 1);
        CHECK(saved.warnings[0].contains(u"新一"));
        CHECK(saved.warnings[0].contains(u"王涛）2026-06-01 起"));
    }
}

TEST_CASE("without anybody to propose the rows say so")
{
    const TestBase base(inDistrict("caidian"));
    const JobContext &context = base.context();
    const auto firm = addFirm(context, {QStringLiteral("甲公司")});
    addTitle(context, firm, Tier::Provincial, day("2024-06-01"));
    // 蔡甸 sets no rule; whom nobody serves is proposed all the same.
    const auto rows =
        value(AssignmentProposal::make(context, *catalogOf(base), homeOf(base), today));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].specialist.isEmpty());
    CHECK(rows[0].why == u"没有在岗的专员可配");
}

TEST_CASE("a card tells a firm who serves it, and what the plan promises")
{
    const TestBase base(inDistrict("shizhu"));
    const JobContext &context = base.context();
    const auto firm = addFirm(context, {QStringLiteral("甲公司")});
    addFirm(context, {QStringLiteral("乙公司")});
    Specialist li;
    li.name = QStringLiteral("李敏");
    li.unit = QStringLiteral("县经信委");
    li.phone = QStringLiteral("023-73332211");
    li.id = SpecialistId(value(StaffingService::addSpecialist(context, li)).id);
    AssignmentOrder order{firm, li.id, QStringLiteral("周县长"), day("2025-01-01"), {}};
    order.members = {QStringLiteral("吴建")};
    order.experts = {QStringLiteral("何教授")};
    value(StaffingService::assign(context, order));
    const SpecialistId wang = addPerson(context, QStringLiteral("王涛"));
    value(AbsenceService::add(context, away(li.id, "2026-01-15", "2026-02-01", wang)));

    const ContactCard card = value(ContactList::ofFirm(context, *catalogOf(base), firm, today));
    REQUIRE(card.specialist);
    CHECK(card.specialist->phone == u"023-73332211");
    CHECK(card.specialist->substitute == u"王涛");
    REQUIRE(card.leader);
    CHECK(card.leader->name == u"周县长");
    CHECK(card.leaderWord == u"帮扶领导");
    CHECK(card.members.size() == 1);
    CHECK(card.experts.first().name == u"何教授");
    CHECK(card.duties == QStringList{QStringLiteral("解决用地、用工、用能等实际困难")});
    REQUIRE(card.quotes.size() == 1);
    CHECK(card.quotes[0].contains(u"一企一组"));
    CHECK(card.draftWords == u"意见征求稿");
    CHECK_FALSE(
        value(ContactList::ofFirm(context, *catalogOf(base), firm, day("2024-12-31"))).specialist);
    errorOf(
        ContactList::ofFirm(context, *catalogOf(base), EnterpriseId(QStringLiteral("none")), today),
        ErrorCode::NotFound);

    const ContactTable table =
        value(ContactList::ofDistrict(context, *catalogOf(base), homeOf(base), today));
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].person.name == u"李敏");
    REQUIRE(table.rows[0].firms.size() == 1);
    CHECK(table.rows[0].firms[0].leader == u"周县长");
    REQUIRE(table.without.size() == 1);
    CHECK(table.without[0].name == u"乙公司");
}

TEST_CASE("a list of people is pasted: new, completed, unchanged, refused")
{
    const TestBase base(inDistrict("yongchun"));
    const JobContext &context = base.context();
    const SpecialistId chen = addPerson(context, QStringLiteral("陈洁"));
    addPerson(context, QStringLiteral("林涛"), Duty::Specialist, QStringLiteral("工信局"));
    const SpecialistId gone = addPerson(context, QStringLiteral("黄停"));
    Specialist left = value(StaffingService::anybody(context, gone.value()));
    left.active = false;
    value(StaffingService::updateSpecialist(context, left));
    const QString pasted = QStringLiteral("永春县服务人员名单\t\t\t\t\t\n"
                                          "姓名\t单位\t职务\t联系电话\t职责\t所在镇街\n"
                                          "陈洁\t桃城镇政府\t科员\t13800000000\t服务专员\t桃城镇\n"
                                          "林涛\t工信局\t\t\t专员\t\n"
                                          "\t\t\t\t\t\n"
                                          "郑书记\t桃城镇\t\"党委\n书记\"\t\t主要领导\t桃城镇\n"
                                          "黄停\t\t\t\t\t\n"
                                          "何教授\t华侨大学\t\t\t专家\t\n"
                                          "吴某\t\t\t\t顾问\t\n"
                                          "洪某\t\t\t\t主要领导\t\n"
                                          "颜某\t\t\t\t专员\t火星镇\n"
                                          "何教授\t华侨大学\t\t\t专家\t\n"
                                          "\t工信局\t\t\t\t\n");
    const auto lines = value(PeopleList::readText(context, pasted));
    QStringList told;
    for (const PersonLine &line : lines) {
        const QString outcome = line.outcome == PersonOutcome::New         ? QStringLiteral("新")
                                : line.outcome == PersonOutcome::Changed   ? QStringLiteral("改")
                                : line.outcome == PersonOutcome::Unchanged ? QStringLiteral("同")
                                                                           : QStringLiteral("拒");
        told.append(QString::number(line.row) + line.person.name + outcome);
    }
    CHECK(told == QStringList{QStringLiteral("3陈洁改"), QStringLiteral("4林涛同"),
                              QStringLiteral("6郑书记新"), QStringLiteral("7黄停拒"),
                              QStringLiteral("8何教授新"), QStringLiteral("9吴某拒"),
                              QStringLiteral("10洪某拒"), QStringLiteral("11颜某拒"),
                              QStringLiteral("12何教授拒"), QStringLiteral("13拒")});
    CHECK(lines[0].note == u"单位 桃城镇政府，职务 科员，电话 13800000000，镇街 桃城镇");
    CHECK(lines[2].person.post == u"党委 书记");
    const Saved saved = value(PeopleList::enter(context, lines));
    CHECK(saved.changes.recordCount == 3);
    const Specialist known = value(StaffingService::anybody(context, chen.value()));
    CHECK(known.phone == u"13800000000");
    CHECK(known.area.value() == u"yongchun/桃城镇");
    const Specialist secretary = value(StaffingService::anybody(context, QStringLiteral("郑书记")));
    CHECK(secretary.duty == Duty::Leader);
    CHECK(secretary.principal);
    // Once more it says nothing new.
    errorOf(PeopleList::enter(context, value(PeopleList::readText(context, pasted))),
            ErrorCode::Validation);
    // Without heads the columns are those of the list we describe.
    const auto bare =
        value(PeopleList::readText(context, QStringLiteral("苏敏\t发改局\t\t0595-1")));
    REQUIRE(bare.size() == 1);
    CHECK(bare[0].person.unit == u"发改局");
    CHECK(bare[0].person.phone == u"0595-1");
    errorOf(PeopleList::readText(context, QStringLiteral(" \n\t\n")), ErrorCode::Validation);
}

TEST_CASE("who leaves keeps no firm that a leader's duty holds back")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    value(StaffingService::assign(
        context, {book.firms[0], {}, QStringLiteral("王区长"), day("2026-03-01"), {}}));
    HandoverOrder order = book.inTwo();
    order.from = book.li;
    order.leader = QStringLiteral("赵区长");
    order.leaves = true;
    const HandoverPreview preview = value(HandoverService::preview(context, order));
    CHECK(preview.refused == 1);
    CHECK_FALSE(preview.lines[0].duty);
    const QString before = digest(book.base.connection());
    const Error refused = errorOf(HandoverService::handOver(context, order), ErrorCode::Validation);
    CHECK(refused.issues.first().field == u"firms");
    CHECK(refused.text.contains(u"还有 1 家企业没有移交"));
    CHECK(digest(book.base.connection()) == before);
}

TEST_CASE("nobody goes off duty ahead, with a handover or without")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    Specialist left = value(StaffingService::anybody(context, book.li.value()));
    left.active = false;
    LeavingOrder leaving{day("2027-06-30"), {}, {}};
    leaving.toOffice = true;
    const Error refused =
        errorOf(StaffingService::updateSpecialist(context, left, leaving), ErrorCode::Validation);
    CHECK(refused.issues.first().field == u"on");
    CHECK(value(StaffingService::anybody(context, book.li.value())).active);
    HandoverOrder order = book.inTwo();
    order.from = book.li;
    order.leaves = true;
    order.on = leaving.on;
    CHECK(errorOf(HandoverService::handOver(context, order), ErrorCode::Validation).text ==
          refused.text);
}

TEST_CASE("who leaves is named in words nowhere, unless somebody else has the name")
{
    HandoverBook book;
    const JobContext &context = book.base.context();
    const EnterpriseId foreign = addFirm(context, {QStringLiteral("别家公司")});
    const QString words = book.step(foreign, {});
    const auto owner = [&] {
        return present(RecordRepository<MeasureStep>::find(book.base.connection(), words)).owner;
    };
    tamper(book.base.connection(),
           QStringLiteral("UPDATE measure_step SET owner = '李敏' WHERE id = '%1'").arg(words));
    Specialist left = value(StaffingService::anybody(context, book.li.value()));
    left.active = false;
    LeavingOrder leaving;
    leaving.toOffice = true;
    SECTION("his")
    {
        CHECK(value(HandoverService::openWork(context, book.li)).counts().measures == 3);
        CHECK(errorOf(StaffingService::updateSpecialist(context, left), ErrorCode::Validation)
                  .text.contains(u"名下有 11 件未办事项"));
        value(StaffingService::updateSpecialist(context, left, leaving));
        CHECK(owner().isEmpty());
    }
    SECTION("of two of one name")
    {
        addPerson(context, QStringLiteral("李敏"), Duty::Specialist, QStringLiteral("发改委"));
        CHECK(value(HandoverService::openWork(context, book.li)).counts().measures == 2);
        value(StaffingService::updateSpecialist(context, left, leaving));
        CHECK(owner() == u"李敏");
    }
}

TEST_CASE("towns nobody of the recipients serves stay whole, shared by the number of firms")
{
    const TestBase base;
    const JobContext &context = base.context();
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    const SpecialistId zhao = addPerson(context, QStringLiteral("赵静"));
    const SpecialistId wang = addPerson(context, QStringLiteral("王涛"));
    QVector<EnterpriseId> firms;
    QHash<EnterpriseId, QString> towns;
    // In turn, so that the order given tells nothing of the towns; two firms have none.
    const QStringList order{QStringLiteral("双福街道"), QStringLiteral("德感街道"),
                            QStringLiteral("几江街道"), QString()};
    const QVector<int> sizes{3, 6, 2, 2};
    for (int round = 0; round < 6; ++round) {
        for (int town = 0; town < 4; ++town) {
            if (round >= sizes[town])
                continue;
            FirmFacts facts{QStringLiteral("企业%1之%2").arg(town).arg(round)};
            facts.town = order[town];
            firms.append(addFirm(context, facts));
            assign(context, firms.last(), li, day("2025-03-01"));
            towns.insert(firms.last(), facts.town);
        }
    }
    const auto parts = value(HandoverService::proposal(context, firms, {zhao, wang}));
    REQUIRE(parts.size() == 2);
    QHash<QString, QSet<SpecialistId>> people;
    for (const HandoverPart &part : parts) {
        for (const EnterpriseId &firm : part.firms)
            people[towns.value(firm)].insert(part.to);
    }
    // 德感 6 to 王涛 (of equals the first by name); 双福 3 and 几江 2 to 赵静.
    CHECK(people.value(order[1]) == QSet<SpecialistId>{wang});
    CHECK(people.value(order[0]) == QSet<SpecialistId>{zhao});
    CHECK(people.value(order[2]) == QSet<SpecialistId>{zhao});
    const auto of = [&](const SpecialistId &who) {
        return parts[0].to == who ? parts[0] : parts[1];
    };
    // The two of no town go to whoever has fewest, one by one.
    CHECK(of(wang).firms.size() == 7);
    CHECK(of(zhao).firms.size() == 6);
    // The same whatever order firms and people are named in.
    const QVector<EnterpriseId> turned(firms.rbegin(), firms.rend());
    for (const HandoverPart &part : value(HandoverService::proposal(context, turned, {wang, zhao})))
        CHECK(part.firms.size() == of(part.to).firms.size());

    HandoverOrder wanted;
    wanted.parts = parts;
    wanted.on = context.clock.today();
    const HandoverPreview preview = value(HandoverService::preview(context, wanted));
    const auto line = std::find_if(preview.lines.begin(), preview.lines.end(),
                                   [&](const HandoverLine &one) { return one.town == order[0]; });
    REQUIRE(line != preview.lines.end());
    CHECK(line->why == u"接收人都没有服务双福街道，3 家归一人；目前家数最少（0 家）");
}
