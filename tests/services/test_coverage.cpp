// Coverage by each district's own rule: whose firms count, and what they lack.

#include "services/enterpriseservice.h"
#include "services/measureservice.h"
#include "services/planservice.h"
#include "services/staffingservice.h"
#include "services/targetservice.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

const QDate today = QDate(2026, 1, 20);

/// A base of one district with firms in every state its rule can tell apart.
struct OneDistrict
{
    explicit OneDistrict(const char *id)
        : base([&] {
              TestBase::Options options;
              options.districts = {DistrictId(QString::fromLatin1(id))};
              options.home = options.districts.first();
              return options;
          }())
    {
        li = addPerson(base.context(), QStringLiteral("李敏"));
    }

    EnterpriseId firm(const char *name, const QString &town = {})
    {
        return addFirm(base.context(),
                       {QString::fromUtf8(name), {}, {}, {}, town, {}, Stage::Cultivation});
    }
    EnterpriseId titled(const char *name, Tier tier = Tier::Provincial, const QString &town = {})
    {
        const EnterpriseId id = firm(name, town);
        addTitle(base.context(), id, tier, day("2024-01-01"));
        return id;
    }
    void serve(const EnterpriseId &id, const QString &leader = {})
    {
        assign(base.context(), id, li, day("2025-01-01"), leader);
    }
    void plan(const EnterpriseId &id)
    {
        Measure measure;
        measure.enterprise = id;
        value(MeasureService::setNext(base.context(), measure, {QStringLiteral("申报"), {}, {}}));
    }
    DistrictCoverage coverage(QDate asOf = today) const
    {
        const auto catalog = value(PlanService::catalog(base.context()));
        const auto found = value(TargetService::coverage(base.context(), *catalog, {}, asOf));
        REQUIRE(found.size() == 1);
        checkLists(found.first(), asOf);
        return found.first();
    }
    /// Behind every number stands exactly its list.
    void checkLists(const DistrictCoverage &coverage, QDate asOf) const
    {
        ListQuery query = staffingScope(coverage.rule, coverage.district, asOf);
        const auto length = [&] { return value(EnterpriseService::total(base.context(), query)); };
        CHECK(length() == coverage.firms);
        query.assigned = true;
        CHECK(length() == coverage.withSpecialist);
        query.assigned = false;
        query.planned = true;
        CHECK(length() == coverage.withPlan);
        query = listOf(coverage, CoveragePart::NotVisited, asOf);
        CHECK(length() == coverage.visitRequired - coverage.visitedThisQuarter);
        AreaCoverage sum = coverage.noTown;
        for (auto it = coverage.byTown.begin(); it != coverage.byTown.end(); ++it) {
            query = listOf(coverage, CoveragePart::All, asOf, it.key());
            CHECK(length() == it->firms);
            query = listOf(coverage, CoveragePart::WithSpecialist, asOf, it.key());
            CHECK(length() == it->withSpecialist);
            query = listOf(coverage, CoveragePart::WithoutPlan, asOf, it.key());
            CHECK(length() == it->firms - it->withPlan);
            query = listOf(coverage, CoveragePart::NotVisited, asOf, it.key());
            CHECK(length() == it->visitRequired - it->visitedThisQuarter);
            sum.firms += it->firms;
            sum.compliant += it->compliant;
        }
        CHECK(sum.firms == coverage.firms);
        CHECK(sum.compliant == coverage.compliant.value_or(0));
        for (auto it = coverage.byPark.begin(); it != coverage.byPark.end(); ++it) {
            query = listOf(coverage, CoveragePart::All, asOf, it.key());
            CHECK(length() == it->firms);
        }
    }
    QStringList violations() const
    {
        QStringList lines;
        for (const CoverageViolation &one : coverage().violations)
            lines.append(one.firm + u' ' + one.problem);
        return lines;
    }

    TestBase base;
    SpecialistId li;
};

} // namespace

TEST_CASE("石柱: every firm present in the pool needs a leader and a specialist")
{
    OneDistrict shizhu("shizhu");
    shizhu.serve(shizhu.firm("全"), QStringLiteral("周县长"));
    shizhu.serve(shizhu.firm("缺领导"));
    shizhu.firm("全缺");
    const auto left = shizhu.firm("走");
    const auto gone = shizhu.firm("迁");
    retireFirm(shizhu.base.context(), left, ExitReason::Dishonest, day("2025-09-01"));
    retireFirm(shizhu.base.context(), gone, ExitReason::MovedOut, day("2025-09-01"));
    const DistrictCoverage coverage = shizhu.coverage();
    CHECK(coverage.rule == StaffingRule::LeaderAndSpecialist);
    CHECK(coverage.firms == 3);
    CHECK(coverage.withSpecialist == 2);
    CHECK(coverage.withPlan == 0);
    CHECK(coverage.compliant == 1);
    CHECK(coverage.rate == 0.3333);
    CHECK(shizhu.violations() == QStringList{QStringLiteral("全缺 未配专员；未落实帮扶领导"),
                                             QStringLiteral("缺领导 未落实帮扶领导")});
    // Before it left the pool a firm counted.
    CHECK(shizhu.coverage(day("2025-08-31")).firms == 5);
}

TEST_CASE("江津, 两江: titled firms need a specialist and a 一策")
{
    for (const char *id : {"jiangjin", "liangjiang"}) {
        OneDistrict district(id);
        const auto whole = district.titled("全");
        district.serve(whole);
        district.plan(whole);
        district.serve(district.titled("缺策", Tier::LittleGiant));
        district.plan(district.titled("缺人"));
        district.titled("不算", Tier::Innovative);
        district.firm("无称号");
        const DistrictCoverage coverage = district.coverage();
        CHECK(coverage.rule == StaffingRule::SpecialistAndPlan);
        CHECK(coverage.firms == 3);
        CHECK(coverage.withSpecialist == 2);
        CHECK(coverage.withPlan == 2);
        CHECK(coverage.compliant == 1);
        CHECK(coverage.rate == 0.3333);
        CHECK(district.violations() ==
              QStringList{QStringLiteral("缺策 未制定一策"), QStringLiteral("缺人 未配专员")});
        // The 一策 was made today: yesterday there was none; nor does a title count when it is
        // over.
        CHECK(district.coverage(day("2026-01-19")).withPlan == 0);
        CHECK(district.coverage(day("2027-01-01")).firms == 0);
        CHECK_FALSE(district.coverage(day("2027-01-01")).rate);
        CHECK(district.coverage(day("2027-01-01")).compliant == 0);
    }
}

TEST_CASE("永春: the linked leader is the principal of the firm's town")
{
    OneDistrict yongchun("yongchun");
    const auto leader = [&](const char *name, const char *unit) {
        addPerson(yongchun.base.context(), QString::fromUtf8(name), Duty::Leader,
                  QString::fromUtf8(unit));
        return QString::fromUtf8(name);
    };
    const QString mayor = leader("陈镇长", "桃城镇");
    const QString stranger = leader("林镇长", "五里街镇");
    const QString unknown = leader("黄某", "");
    const QString town = QStringLiteral("桃城镇");
    yongchun.serve(yongchun.titled("全", Tier::Provincial, town), mayor);
    yongchun.serve(yongchun.titled("别镇", Tier::Provincial, town), stranger);
    yongchun.serve(yongchun.titled("无单位", Tier::Provincial, town), unknown);
    yongchun.serve(yongchun.titled("无领导", Tier::LittleGiant, town));
    yongchun.serve(yongchun.titled("无镇"), mayor);
    const DistrictCoverage coverage = yongchun.coverage();
    CHECK(coverage.rule == StaffingRule::SpecialistAndLinkedLeader);
    CHECK(coverage.firms == 5);
    CHECK(coverage.compliant == 1);
    CHECK(coverage.rate == 0.2);
    const QString wrong = QStringLiteral(" 挂钩领导不是企业所在镇或园区的主要领导");
    CHECK(yongchun.violations() ==
          QStringList{QStringLiteral("别镇") + wrong, QStringLiteral("无单位") + wrong,
                      QStringLiteral("无领导 无挂钩领导"), QStringLiteral("无镇") + wrong});
    // Taken by the words of his unit: kept, but his place should be entered.
    REQUIRE(coverage.warnings.size() == 1);
    CHECK(coverage.warnings[0].firm == u"全");
    CHECK(coverage.warnings[0].problem == u"挂钩领导按单位名称认定，请补所在镇街");
}

TEST_CASE("永春: a leader with a place is judged by it, on any day")
{
    OneDistrict yongchun("yongchun");
    const JobContext &context = yongchun.base.context();
    const AreaId peach(QStringLiteral("yongchun/桃城镇"));
    const AreaId fiveMiles(QStringLiteral("yongchun/五里街镇"));
    const auto leader = [&](const char *name, const AreaId &area, bool principal) {
        Specialist person;
        person.name = QString::fromUtf8(name);
        person.duty = Duty::Leader;
        person.unit = QStringLiteral("桃城镇"); // words do not matter where a place is named
        person.area = area;
        person.principal = principal;
        return value(StaffingService::addSpecialist(context, person)).id;
    };
    leader("书记", peach, true);
    leader("副镇长", peach, false);
    leader("外镇书记", fiveMiles, true);
    const QString town = QStringLiteral("桃城镇");
    yongchun.serve(yongchun.titled("甲", Tier::Provincial, town), QStringLiteral("书记"));
    yongchun.serve(yongchun.titled("乙", Tier::Provincial, town), QStringLiteral("副镇长"));
    yongchun.serve(yongchun.titled("丙", Tier::Provincial, town), QStringLiteral("外镇书记"));
    const DistrictCoverage coverage = yongchun.coverage();
    CHECK(coverage.compliant == 1);
    CHECK(coverage.warnings.isEmpty());
    REQUIRE(coverage.violations.size() == 2);
    CHECK(coverage.violations[0].faults == StaffingFaults(StaffingFault::StrangeLeader));
    CHECK(coverage.violations[0].town == peach);
    CHECK(coverage.byTown.value(peach).firms == 3);
    CHECK(coverage.byTown.value(peach).compliant == 1);
    CHECK(coverage.byTown.value(peach).withSpecialist == 3);
    CHECK(coverage.noTown.firms == 0);
    CHECK(coverage.quotes ==
          QStringList{QStringLiteral("由主要领导挂钩服务专精特新企业"),
                      QStringLiteral("并为每家专精特新企业配备1名服务专员，常态化开展宣传发动、"
                                     "培育服务、申报指导等工作")});
    // Before 2025 nobody served them: 无挂钩领导 is another fault.
    const DistrictCoverage before = yongchun.coverage(day("2024-12-31"));
    CHECK(before.compliant == 0);
    REQUIRE(before.violations.size() == 3);
    CHECK(before.violations[0].faults ==
          (StaffingFault::NoSpecialist | StaffingFault::NoLinkedLeader));
    // Nobody is a principal without a place.
    Specialist nowhere;
    nowhere.name = QStringLiteral("某书记");
    nowhere.duty = Duty::Leader;
    nowhere.principal = true;
    CHECK(errorOf(StaffingService::addSpecialist(context, nowhere), ErrorCode::Validation)
              .issues.first()
              .field == u"area");
}

TEST_CASE("a firm counts for its town and, apart from that, for its park")
{
    OneDistrict jiangjin("jiangjin");
    const JobContext &context = jiangjin.base.context();
    const auto place = [&](const char *name, const char *town, const char *park) {
        EnterpriseForm form;
        form.enterprise.name = QString::fromUtf8(name);
        form.town = QString::fromUtf8(town);
        form.park = QString::fromUtf8(park);
        const EnterpriseId id(value(EnterpriseService::add(context, form)).id);
        addTitle(context, id, Tier::Provincial, day("2024-01-01"));
        return id;
    };
    const auto first = place("甲", "双福街道", "双福工业园");
    const auto second = place("乙", "双福街道", "");
    place("丙", "", "双福工业园");
    place("丁", "", "");
    jiangjin.serve(first);
    jiangjin.plan(first);
    jiangjin.serve(second);
    Visit visit;
    visit.enterprise = first;
    visit.text = QStringLiteral("了解订单");
    visit.on = day("2026-01-02"); // this quarter
    value(VisitService::add(context, visit));
    visit.enterprise = second;
    visit.on = day("2025-12-31"); // the one before
    value(VisitService::add(context, visit));
    const DistrictCoverage coverage = jiangjin.coverage();
    REQUIRE(coverage.firms == 4);
    CHECK(coverage.visitedThisQuarter == 1);
    CHECK(jiangjin.coverage(day("2025-12-31")).visitedThisQuarter == 1);
    CHECK(jiangjin.coverage(day("2026-01-01")).visitedThisQuarter == 0);
    REQUIRE(coverage.byTown.size() == 1);
    const AreaCoverage town = coverage.byTown.begin().value();
    CHECK(town.firms == 2);
    CHECK(town.withSpecialist == 2);
    CHECK(town.withPlan == 1);
    CHECK(town.compliant == 1);
    CHECK(town.visitedThisQuarter == 1);
    REQUIRE(coverage.byPark.size() == 1);
    const AreaCoverage park = coverage.byPark.begin().value();
    CHECK(park.firms == 2);
    CHECK(park.withSpecialist == 1);
    CHECK(park.compliant == 1);
    CHECK(coverage.noTown.firms == 2);
    CHECK(coverage.noTown.withSpecialist == 0);
}

TEST_CASE("an own plan's rule is asked like a document's, side by side with it")
{
    OneDistrict jiangjin("jiangjin");
    jiangjin.serve(jiangjin.titled("甲"), QStringLiteral("周区长"));
    jiangjin.serve(jiangjin.firm("乙"));
    Plan own;
    own.id = PlanId(QStringLiteral("own"));
    own.district = DistrictId(QStringLiteral("jiangjin"));
    own.origin = PlanOrigin::Entered;
    own.staffing = StaffingRule::LeaderAndSpecialist;
    own.serviceMechanisms = {ServiceMechanism{}};
    own.serviceMechanisms[0].quote = QStringLiteral("每家企业落实一名领导和一名专员");
    const DistrictCoverage coverage =
        value(districtCoverage(jiangjin.base.connection(), own, today));
    CHECK(coverage.plan == own.id);
    CHECK(coverage.firms == 2);
    CHECK(coverage.compliant == 1);
    CHECK(coverage.rate == 0.5);
    CHECK(coverage.quotes == QStringList{QStringLiteral("每家企业落实一名领导和一名专员")});
    REQUIRE(coverage.violations.size() == 1);
    CHECK(coverage.violations[0].firm == u"乙");
    own.staffing = StaffingRule::None;
    const DistrictCoverage counted =
        value(districtCoverage(jiangjin.base.connection(), own, today));
    CHECK_FALSE(counted.compliant);
    CHECK(counted.quotes.isEmpty());
    CHECK(counted.firms == 1);
    CHECK(jiangjin.coverage().rule == StaffingRule::SpecialistAndPlan);
    CHECK(jiangjin.coverage().compliant == 0);
}

TEST_CASE("蔡甸: counted, not judged")
{
    OneDistrict caidian("caidian");
    const auto whole = caidian.titled("全");
    caidian.serve(whole);
    caidian.plan(whole);
    caidian.titled("缺");
    caidian.firm("无称号");
    const DistrictCoverage coverage = caidian.coverage();
    CHECK(coverage.rule == StaffingRule::None);
    CHECK(coverage.firms == 2);
    CHECK(coverage.withSpecialist == 1);
    CHECK(coverage.withPlan == 1);
    CHECK_FALSE(coverage.compliant);
    CHECK_FALSE(coverage.rate);
    CHECK(coverage.violations.isEmpty());
}
