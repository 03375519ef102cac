// 一企一人: half-open intervals, never two of one duty on a day.

#include "repositories/contentdigest.h"
#include "services/careservice.h"
#include "services/staffingservice.h"
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

TEST_CASE("a duty entered late stands before what came after it")
{
    Office office;
    office.assign(office.wang, "2025-01-01");
    office.assign(office.li, "2024-01-01");
    CHECK(office.history() == u"李 2024-01-01 – 2025-01-01; 王 2025-01-01 –");
    office.assign(office.zhao, "2024-07-01");
    CHECK(office.history() ==
          u"李 2024-01-01 – 2024-07-01; 赵 2024-07-01 – 2025-01-01; 王 2025-01-01 –");
    office.assign(office.li, "2023-01-01");
    CHECK(office.history() == u"李 2023-01-01 – 2024-01-01; 李 2024-01-01 – 2024-07-01;"
                              " 赵 2024-07-01 – 2025-01-01; 王 2025-01-01 –");
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
    value(CareService::addVisit(context, visit));
    visit.enterprise = firms[1];
    visit.kind = VisitKind::Phone; // no visit on site
    value(CareService::addVisit(context, visit));
    Measure measure;
    measure.enterprise = firms[2];
    measure.nextStep = QStringLiteral("申报");
    value(CareService::setMeasure(context, measure));

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

TEST_CASE("a person is mended; off duty the firms stay until they are given away")
{
    const TestBase base;
    const JobContext &context = base.context();
    const auto firm = addFirm(context, {QStringLiteral("甲公司")});
    const SpecialistId li = addPerson(context, QStringLiteral("李敏"));
    addPerson(context, QStringLiteral("王涛"));
    peiyu::assign(context, firm, li, day("2025-01-01"));
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
    CHECK(value(StaffingService::updateSpecialist(context, person)).warnings.size() == 1);
    CHECK(value(StaffingService::specialists(context, day("2026-01-20")))[0].firms +
              value(StaffingService::specialists(context, day("2026-01-20")))[1].firms ==
          1);
    AssignmentOrder order;
    order.specialist = li;
    order.from = day("2026-01-20");
    errorOf(StaffingService::assignAll(context, {firm}, order), ErrorCode::Validation);
    person.name.clear();
    errorOf(StaffingService::updateSpecialist(context, person), ErrorCode::Validation);
}
