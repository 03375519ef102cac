// 一策 and visits.

#include "services/careservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

Measure measureOf(const EnterpriseId &firm)
{
    Measure measure;
    measure.enterprise = firm;
    measure.goal = Tier::LittleGiant;
    measure.goalDate = day("2027-12-31");
    measure.gap = QStringLiteral(" 研发费用占比不足 ");
    measure.nextStep = QStringLiteral("协助申报技术中心\n补齐材料");
    measure.owner = QStringLiteral(" 李敏 ");
    measure.due = day("2026-06-30");
    return measure;
}

Visit visitTo(const EnterpriseId &firm, const char *on = "2026-01-20")
{
    Visit visit;
    visit.enterprise = firm;
    visit.on = day(on);
    visit.text = QStringLiteral("了解订单");
    return visit;
}

template <class T> QString fieldOf(const Result<T> &result)
{
    return errorOf(result, ErrorCode::Validation).issues.first().field;
}

} // namespace

TEST_CASE("a firm has one living 一策, made on a day, edited afterwards")
{
    TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    CHECK_FALSE(value(CareService::measure(base.context(), firm)));
    value(CareService::setMeasure(base.context(), measureOf(firm)));
    Measure read = present(CareService::measure(base.context(), firm));
    CHECK(read.goal == Tier::LittleGiant);
    CHECK(read.gap == u"研发费用占比不足");
    CHECK(read.nextStep == u"协助申报技术中心\n补齐材料");
    CHECK(read.owner == u"李敏");
    CHECK(read.setOn == day("2026-01-20"));

    base.clock().set(day("2026-02-10"));
    Measure stale = read;
    read.nextStep = QStringLiteral("已申报");
    value(CareService::setMeasure(base.context(), read));
    const Measure changed = present(CareService::measure(base.context(), firm));
    CHECK(changed.id == read.id);
    CHECK(changed.setOn == day("2026-01-20"));
    CHECK(changed.nextStep == u"已申报");
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM measure")) == 1);
    errorOf(CareService::setMeasure(base.context(), stale), ErrorCode::Conflict);
}

TEST_CASE("a 一策 says what comes next, in time for its goal")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    Measure measure = measureOf(firm);
    measure.nextStep = QStringLiteral(" \n");
    CHECK(fieldOf(CareService::setMeasure(base.context(), measure)) == u"next_step");
    measure = measureOf(firm);
    measure.due = day("2028-01-01");
    CHECK(fieldOf(CareService::setMeasure(base.context(), measure)) == u"due");
    measure = measureOf(firm);
    measure.gap = QString(4001, QChar(0x4e00));
    CHECK(fieldOf(CareService::setMeasure(base.context(), measure)) == u"gap");
    measure = measureOf(EnterpriseId(QStringLiteral("none")));
    errorOf(CareService::setMeasure(base.context(), measure), ErrorCode::NotFound);
}

TEST_CASE("visits are kept, the newest first")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    for (const char *on : {"2025-05-01", "2026-01-20", "2024-12-31"})
        value(CareService::addVisit(base.context(), visitTo(firm, on)));
    const auto visits = value(CareService::visits(base.context(), firm));
    REQUIRE(visits.size() == 3);
    CHECK(visits[0].on == day("2026-01-20"));
    CHECK(visits[2].on == day("2024-12-31"));
    CHECK(visits[0].kind == VisitKind::OnSite);
}

TEST_CASE("a visit lies not in the future, what comes next does")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const auto add = [&](const Visit &visit) {
        return CareService::addVisit(base.context(), visit);
    };
    CHECK(fieldOf(add(visitTo(firm, ""))) == u"on");
    CHECK(fieldOf(add(visitTo(firm, "2026-01-21"))) == u"on");
    Visit visit = visitTo(firm);
    visit.next = day("2026-01-20");
    CHECK(fieldOf(add(visit)) == u"next");
    visit.next = day("2026-01-21");
    REQUIRE_OK(add(visit));
    visit.text = QStringLiteral("  ");
    CHECK(fieldOf(add(visit)) == u"text");
    visit.text = QStringLiteral("a") + QChar(0);
    CHECK(fieldOf(add(visit)) == u"text");
    errorOf(add(visitTo(EnterpriseId(QStringLiteral("none")))), ErrorCode::NotFound);
}
