// 一企一人: half-open intervals, never two of one duty on a day.

#include "repositories/contentdigest.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "services/measureservice.h"
#include "services/staffingservice.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

/// One firm and three people to serve it.
struct Office
{
    TestBase base;
    EnterpriseId firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    SpecialistId li = addPerson(base.context(), QStringLiteral("李敏"));
    SpecialistId wang = addPerson(base.context(), QStringLiteral("王涛"));
    SpecialistId zhao = addPerson(base.context(), QStringLiteral("赵静"));

    void assign(const SpecialistId &person, const char *from, const QString &leader = {})
    {
        peiyu::assign(base.context(), firm, person, day(from), leader);
        CHECK(value(brokenRules(base.connection())).isEmpty());
    }
    QString nameOf(const SpecialistId &id) const
    {
        return id == li     ? QStringLiteral("李")
               : id == wang ? QStringLiteral("王")
                            : QStringLiteral("赵");
    }
    /// "李 2024-01-01 – 2025-01-01; 王 2025-01-01 –"
    QString history(Duty duty = Duty::Specialist) const
    {
        QStringList lines;
        for (const Assignment &one : value(StaffingService::history(base.context(), firm))) {
            if (one.duty == duty)
                lines.append(
                    (duty == Duty::Specialist ? nameOf(one.specialist) : QString()) + u' ' +
                    dayText(one.span.from) + QStringLiteral(" –") +
                    (one.span.until.isNull() ? QString() : u' ' + dayText(one.span.until)));
        }
        return lines.join(QStringLiteral("; "));
    }
};

} // namespace

TEST_CASE("a new person ends the old one's duty on that day")
{
    Office office;
    office.assign(office.li, "2024-01-01");
    office.assign(office.wang, "2025-01-01");
    CHECK(office.history() == u"李 2024-01-01 – 2025-01-01; 王 2025-01-01 –");
    office.assign(office.wang, "2025-06-01"); // already does
    CHECK(office.history() == u"李 2024-01-01 – 2025-01-01; 王 2025-01-01 –");
    office.assign(office.zhao, "2025-01-01"); // the same day: takes 王's place
    CHECK(office.history() == u"李 2024-01-01 – 2025-01-01; 赵 2025-01-01 –");
}

TEST_CASE("a duty entered late is refused with the interval it meets, unless it ends before")
{
    Office office;
    office.assign(office.wang, "2025-01-01");
    const auto late = [&](const SpecialistId &person, const char *from, const char *until) {
        AssignmentOrder order{office.firm, person, {}, day(from), {}};
        order.until = day(until);
        return StaffingService::assign(office.base.context(), order);
    };
    const Error refused = errorOf(late(office.li, "2024-01-01", ""), ErrorCode::Validation);
    CHECK(refused.text == u"与服务专员（王涛）2025-01-01 起，日期重叠。请改生效日期，或写明止期。");
    CHECK(refused.issues.first().field == u"from");
    errorOf(late(office.li, "2024-01-01", "2025-01-02"), ErrorCode::Validation);
    errorOf(late(office.li, "2024-01-01", "2024-01-01"), ErrorCode::Validation);
    value(late(office.li, "2024-01-01", "2025-01-01"));
    CHECK(office.history() == u"李 2024-01-01 – 2025-01-01; 王 2025-01-01 –");
    // Neither is what has an end cut in silence.
    CHECK(errorOf(late(office.zhao, "2024-07-01", ""), ErrorCode::Validation)
              .text.contains(u"李敏）2024-01-01 至 2024-12-31，日期重叠"));
    errorOf(late(office.zhao, "2024-07-01", "2024-08-01"), ErrorCode::Validation);
    // His own duty may have begun earlier, as far as nobody else stood there.
    errorOf(late(office.wang, "2024-12-31", ""), ErrorCode::Validation);
    value(late(office.zhao, "2023-01-01", "2023-07-01"));
    CHECK(office.history() ==
          u"赵 2023-01-01 – 2023-07-01; 李 2024-01-01 – 2025-01-01; 王 2025-01-01 –");
    CHECK(value(brokenRules(office.base.connection())).isEmpty());
}

TEST_CASE("the same person's duty may have begun earlier than was entered")
{
    Office office;
    office.assign(office.li, "2024-01-01");
    office.assign(office.li, "2023-05-01");
    CHECK(office.history() == u"李 2023-05-01 –");
    office.assign(office.wang, "2025-01-01");
    errorOf(StaffingService::assign(office.base.context(),
                                    {office.firm, office.wang, {}, day("2024-06-01"), {}}),
            ErrorCode::Validation);
    CHECK(office.history() == u"李 2023-05-01 – 2025-01-01; 王 2025-01-01 –");
}

TEST_CASE("of many firms those that refuse are named and the others get their person")
{
    Office office;
    const JobContext &context = office.base.context();
    const EnterpriseId second = addFirm(context, {QStringLiteral("乙公司")});
    const EnterpriseId third = addFirm(context, {QStringLiteral("丙公司")});
    office.assign(office.wang, "2026-06-01"); // announced already
    peiyu::assign(context, third, office.li, day("2024-01-01"));
    const AssignmentOrder order{{}, office.zhao, {}, day("2026-01-01"), {}};
    QVector<qint64> keys;
    for (const EnterpriseId &firm : {office.firm, second, third})
        keys.append(value(EnterpriseService::file(context, firm, day("2026-01-01"))).enterprise.no);
    const AssignmentPreview preview = value(StaffingService::preview(context, keys, order));
    CHECK(preview.firms == 3);
    CHECK(preview.refused == 1);
    CHECK(preview.unassigned == 1);
    REQUIRE(preview.taken.size() == 1);
    CHECK(preview.taken[0].name == u"李敏");
    REQUIRE(preview.lines.size() == 3);
    CHECK(preview.lines[0].refusal == u"服务专员（王涛）2026-06-01 起，日期重叠");
    CHECK(preview.lines[1].outcome == DutyOutcome::New);
    CHECK(preview.lines[2].before == u"李敏");

    const Saved saved =
        value(StaffingService::assignAll(context, {office.firm, second, third}, order));
    REQUIRE(saved.warnings.size() == 1);
    CHECK(saved.warnings[0].startsWith(u"未配备：甲公司：与服务专员（王涛）2026-06-01 起"));
    CHECK(office.history() == u"王 2026-06-01 –");
    CHECK(value(StaffingService::history(context, second)).size() == 1);
    CHECK(value(StaffingService::history(context, third)).last().specialist == office.zhao);
    // Alone it is a failure.
    const Error all =
        errorOf(StaffingService::assignAll(context, {office.firm}, order), ErrorCode::Validation);
    CHECK(all.issues.size() == 1);
    CHECK(value(brokenRules(office.base.connection())).isEmpty());
}

TEST_CASE("members and experts stand side by side, leader and specialist do not")
{
    Office office;
    const JobContext &context = office.base.context();
    AssignmentOrder order{office.firm, office.li, QStringLiteral("周县长"), day("2025-01-01"), {}};
    order.members = {QStringLiteral("吴建"), QStringLiteral("郑洁")};
    order.experts = {QStringLiteral("何教授")};
    value(StaffingService::assign(context, order));
    CHECK(value(brokenRules(office.base.connection())).isEmpty());
    const auto count = [&](Duty duty) {
        int n = 0;
        for (const Assignment &one : value(StaffingService::history(context, office.firm)))
            n += one.duty == duty ? 1 : 0;
        return n;
    };
    CHECK(count(Duty::Member) == 2);
    CHECK(count(Duty::Expert) == 1);
    AssignmentOrder more{office.firm, {}, {}, day("2025-06-01"), {}};
    more.members = {QStringLiteral("吴建"), QStringLiteral("冯涛")}; // one is here already
    value(StaffingService::assign(context, more));
    CHECK(count(Duty::Member) == 3);
    CHECK(count(Duty::Leader) == 1);
    // Ending one of them leaves the others.
    const auto member = value(StaffingService::anybody(context, QStringLiteral("吴建")));
    value(StaffingService::end(context, office.firm, Duty::Member, member.id, day("2025-09-01"),
                               QStringLiteral("调离")));
    int open = 0;
    for (const Assignment &one : value(StaffingService::history(context, office.firm)))
        open += one.duty == Duty::Member && one.span.until.isNull() ? 1 : 0;
    CHECK(open == 2);
    errorOf(
        StaffingService::end(context, office.firm, Duty::Member, member.id, day("2025-10-01"), {}),
        ErrorCode::NotFound);
    errorOf(StaffingService::end(context, office.firm, Duty::Leader, {}, {}, {}),
            ErrorCode::Validation);
    errorOf(StaffingService::assign(context, {office.firm, {}, {}, day("2025-06-01"), {}}),
            ErrorCode::Validation); // nobody named
}

TEST_CASE("leaders have their own intervals; an unknown leader is entered, a known one found")
{
    Office office;
    office.assign(office.li, "2024-01-01", QStringLiteral("周县长"));
    office.assign(office.wang, "2025-01-01");
    CHECK(office.history(Duty::Leader) == u" 2024-01-01 –");
    office.assign(office.wang, "2025-03-01", QStringLiteral("吴县长"));
    CHECK(office.history(Duty::Leader) == u" 2024-01-01 – 2025-03-01;  2025-03-01 –");
    office.assign(office.wang, "2025-04-01", QStringLiteral(" 吴县长 "));
    CHECK(number(office.base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM specialist"
                                                          " WHERE duty = 'leader'")) == 2);
    const auto list = value(StaffingService::list(office.base.context(), {}, day("2025-05-01")));
    REQUIRE(list.size() == 1);
    CHECK(list.first().specialistName == u"王涛");
    CHECK(list.first().leaderName == u"吴县长");
}

TEST_CASE("the list and the loads are those of the day")
{
    Office office;
    office.assign(office.li, "2024-01-01");
    office.assign(office.wang, "2025-01-01");
    const JobContext &context = office.base.context();
    const auto served = [&](const char *on, const QString &district = {}) {
        QStringList names;
        for (const auto &row : value(StaffingService::list(context, DistrictId(district), day(on))))
            names.append(row.specialistName);
        return names;
    };
    CHECK(served("2023-12-31").isEmpty());
    CHECK(served("2024-12-31") == QStringList{QStringLiteral("李敏")});
    CHECK(served("2025-01-01") == QStringList{QStringLiteral("王涛")});
    CHECK(served("2025-01-01", QStringLiteral("yongchun")).isEmpty());
    const auto load = [&](const SpecialistId &id, const char *on) {
        for (const SpecialistLoad &one : value(StaffingService::specialists(context, day(on)))) {
            if (one.specialist.id == id)
                return one.firms;
        }
        return qint64{-1};
    };
    CHECK(load(office.li, "2024-12-31") == 1);
    CHECK(load(office.li, "2025-01-01") == 0);
    CHECK(load(office.wang, "2025-01-01") == 1);
}

TEST_CASE("many firms get one person in one change")
{
    Office office;
    const EnterpriseId second = addFirm(office.base.context(), {QStringLiteral("乙公司")});
    const Saved saved = value(StaffingService::assignAll(
        office.base.context(), {office.firm, second, office.firm},
        {{}, office.zhao, {}, day("2025-01-01"), QStringLiteral("分工调整")}));
    CHECK(saved.changes.recordCount == 2);
    CHECK(saved.changes.title.contains(u"赵静"));
    CHECK(office.history() == u"赵 2025-01-01 –");
    CHECK(value(StaffingService::history(office.base.context(), second)).first().reason ==
          u"分工调整");
}

TEST_CASE("an order needs a day, firms, and a person on duty")
{
    Office office;
    const JobContext &context = office.base.context();
    const SpecialistId leader = addPerson(context, QStringLiteral("周县长"), Duty::Leader);
    const auto order = [&](const SpecialistId &person, const char *from) {
        return StaffingService::assign(context, {office.firm, person, {}, day(from), {}});
    };
    CHECK(errorOf(order(office.li, ""), ErrorCode::Validation).issues.first().field == u"from");
    errorOf(order(leader, "2025-01-01"), ErrorCode::Validation);
    errorOf(order(SpecialistId(QStringLiteral("none")), "2025-01-01"), ErrorCode::Validation);
    errorOf(StaffingService::assignAll(context, {}, {{}, office.li, {}, day("2025-01-01"), {}}),
            ErrorCode::Validation);
    errorOf(
        StaffingService::assign(
            context, {EnterpriseId(QStringLiteral("none")), office.li, {}, day("2025-01-01"), {}}),
        ErrorCode::NotFound);
    tamper(
        office.base.connection(),
        QStringLiteral("UPDATE specialist SET active = 0 WHERE id = '%1'").arg(office.li.value()));
    errorOf(order(office.li, "2025-01-01"), ErrorCode::Validation);
    errorOf(StaffingService::named(context, QStringLiteral("李敏")), ErrorCode::NotFound);
}

TEST_CASE("people are told apart by unit, and two of a name by their numbers")
{
    const TestBase base;
    const JobContext &context = base.context();
    const auto first =
        addPerson(context, QStringLiteral("李敏"), Duty::Specialist, QStringLiteral("经信委"));
    Specialist again;
    again.name = QStringLiteral(" 李敏");
    again.unit = QStringLiteral("经信委 ");
    errorOf(StaffingService::addSpecialist(context, again), ErrorCode::Duplicate);
    again.unit = QStringLiteral("发改委");
    const auto second = SpecialistId(value(StaffingService::addSpecialist(context, again)).id);
    errorOf(StaffingService::named(context, QStringLiteral("李敏")), ErrorCode::Conflict);
    CHECK(value(StaffingService::named(context, second.value())).unit == u"发改委");
    CHECK(value(StaffingService::named(context, first.value())).unit == u"经信委");
    again.name.clear();
    errorOf(StaffingService::addSpecialist(context, again), ErrorCode::Validation);
}

TEST_CASE("what a person is said to serve is the list of these firms")
{
    const TestBase base;
    const JobContext &context = base.context();
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    QVector<EnterpriseId> firms;
    for (const char16_t *name : {u"甲公司", u"乙公司", u"丙公司", u"丁公司"}) {
        firms.append(addFirm(context, {QString::fromUtf16(name)}));
        peiyu::assign(context, firms.last(), li, day("2025-01-01"));
    }
    retireFirm(context, firms[3], ExitReason::Dishonest, day("2025-06-01"));
    Visit visit;
    visit.enterprise = firms[0];
    visit.on = day("2026-01-05");
    visit.text = QStringLiteral("了解订单");
    value(VisitService::add(context, visit));
    visit.enterprise = firms[1];
    visit.kind = VisitKind::Phone; // no visit on site
    value(VisitService::add(context, visit));
    Measure measure;
    measure.enterprise = firms[2];
    value(MeasureService::setNext(context, measure, {QStringLiteral("申报"), {}, {}}));

    const auto loads = value(StaffingService::specialists(context, day("2026-01-20")));
    REQUIRE(loads.size() == 1);
    CHECK(loads[0].firms == 3); // one has left the pool
    CHECK(loads[0].unvisited == 2);
    CHECK(loads[0].unplanned == 2);
    ListQuery query;
    query.asOf = day("2026-01-20");
    query.specialist = li;
    CHECK(value(EnterpriseService::total(context, query)) == loads[0].firms);
    query.unvisited = true;
    CHECK(value(EnterpriseService::total(context, query)) == loads[0].unvisited);
    query.unvisited = false;
    query.planned = false;
    CHECK(value(EnterpriseService::total(context, query)) == loads[0].unplanned);
}

TEST_CASE("a person is mended; who goes off duty holds no firm from that day")
{
    TestBase base;
    const JobContext &context = base.context();
    const auto firm = addFirm(context, {QStringLiteral("甲公司")});
    const auto second = addFirm(context, {QStringLiteral("乙公司")});
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    const SpecialistId wang = addPerson(context, QStringLiteral("王涛"));
    peiyu::assign(context, firm, li, day("2025-01-01"));
    peiyu::assign(context, second, li, day("2026-03-01")); // announced
    Specialist person = value(StaffingService::named(context, QStringLiteral("李敏")));
    const Specialist stale = person;
    person.unit = QStringLiteral(" 区经信委 ");
    CHECK(value(StaffingService::updateSpecialist(context, person)).warnings.isEmpty());
    errorOf(StaffingService::updateSpecialist(context, stale), ErrorCode::Conflict);
    person = value(StaffingService::named(context, QStringLiteral("李敏")));
    CHECK(person.unit == u"区经信委");
    Specialist twin = person;
    twin.name = QStringLiteral("王涛");
    twin.unit.clear();
    errorOf(StaffingService::updateSpecialist(context, twin), ErrorCode::Duplicate);
    person.active = false;
    base.clock().set(day("2026-02-01"));
    const auto spans = [&](const EnterpriseId &of) {
        QStringList lines;
        for (const Assignment &one : value(StaffingService::history(context, of)))
            lines.append((one.specialist == li ? QStringLiteral("李 ") : QStringLiteral("王 ")) +
                         fromText(one.span.from) + u' ' + untilText(one.span.until));
        return lines;
    };

    SECTION("the firms are without")
    {
        const Saved saved = value(StaffingService::updateSpecialist(
            context, person, {day("2026-02-01"), {}, QStringLiteral("调离"), {}, true}));
        REQUIRE(saved.warnings.size() == 1);
        CHECK(saved.warnings[0].contains(u"2 家企业自 2026-02-01 起没有服务专员"));
        CHECK(spans(firm) == QStringList{QStringLiteral("李 2025-01-01 2026-02-01")});
        CHECK(spans(second).isEmpty());
        AssignmentOrder order;
        order.specialist = li;
        order.from = day("2026-01-20");
        CHECK(errorOf(StaffingService::assignAll(context, {firm}, order), ErrorCode::Validation)
                  .text.contains(u"已停用"));
        // Undone, everything is as it was.
        value(ChangeHistoryService::revert(context, saved.changes.id));
        CHECK(spans(firm) == QStringList{QStringLiteral("李 2025-01-01 9999-12-31")});
        CHECK(spans(second).size() == 1);
    }
    SECTION("or go to another")
    {
        errorOf(StaffingService::updateSpecialist(context, person, {day("2026-02-01"), li, {}}),
                ErrorCode::Validation);
        const Saved saved = value(
            StaffingService::updateSpecialist(context, person, {day("2026-02-01"), wang, {}}));
        CHECK(saved.warnings ==
              QStringList{QStringLiteral("李敏 服务的 2 家企业自 2026-02-01 起由王涛接手。")});
        CHECK(spans(firm) == QStringList{QStringLiteral("李 2025-01-01 2026-02-01"),
                                         QStringLiteral("王 2026-02-01 9999-12-31")});
        CHECK(spans(second) == QStringList{QStringLiteral("王 2026-03-01 9999-12-31")});
        CHECK(value(StaffingService::served(context, wang)).size() == 2);
    }
    person.name.clear();
    errorOf(StaffingService::updateSpecialist(context, person), ErrorCode::Validation);
}

TEST_CASE("no undo brings two specialists, or one who is off duty")
{
    Office office;
    const JobContext &context = office.base.context();
    office.assign(office.li, "2024-01-01");
    const auto none = [&] { CHECK(value(brokenRules(office.base.connection())).isEmpty()); };

    SECTION("of a duty that was ended before another began")
    {
        const Saved ended = value(StaffingService::end(context, office.firm, Duty::Specialist, {},
                                                       day("2025-01-01"), {}));
        office.assign(office.wang, "2025-06-01");
        const Error refused =
            errorOf(ChangeHistoryService::revert(context, ended.changes.id), ErrorCode::Conflict);
        CHECK(refused.text.contains(u"甲公司"));
        CHECK(refused.text.contains(u"王涛）2025-06-01 起"));
        none();
        CHECK(office.history() == u"李 2024-01-01 – 2025-01-01; 王 2025-06-01 –");
    }
    SECTION("of a duty that was taken out")
    {
        const Saved corrected = value(StaffingService::end(context, office.firm, Duty::Specialist,
                                                           {}, day("2024-01-01"), {}));
        office.assign(office.wang, "2024-01-01");
        errorOf(ChangeHistoryService::revert(context, corrected.changes.id), ErrorCode::Conflict);
        none();
        CHECK(office.history() == u"王 2024-01-01 –");
    }
    SECTION("of a change to one who has left since")
    {
        const Saved given = value(StaffingService::assign(
            context, {office.firm, office.wang, {}, day("2025-01-01"), {}}));
        Specialist li = value(StaffingService::named(context, QStringLiteral("李敏")));
        li.active = false;
        value(StaffingService::updateSpecialist(context, li));
        CHECK(errorOf(ChangeHistoryService::revert(context, given.changes.id), ErrorCode::Conflict)
                  .text.contains(u"李敏名下，此人已停用"));
        none();
    }
    SECTION("of a return to duty")
    {
        Specialist zhao = value(StaffingService::named(context, QStringLiteral("赵静")));
        zhao.active = false;
        value(StaffingService::updateSpecialist(context, zhao));
        zhao = value(StaffingService::anybody(context, QStringLiteral("赵静")));
        zhao.active = true;
        const Saved back = value(StaffingService::updateSpecialist(context, zhao));
        office.assign(office.zhao, "2025-01-01");
        CHECK(errorOf(ChangeHistoryService::revert(context, back.changes.id), ErrorCode::Conflict)
                  .text.contains(u"还服务着企业"));
    }
}
