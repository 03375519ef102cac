// Coverage by each district's own rule: whose firms count, and what they lack.

#include "services/careservice.h"
#include "services/planservice.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

const QDate today = QDate(2026, 1, 20);

/// A base of one district with firms in every state its rule can tell apart.
struct District
{
    explicit District(const char *id)
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
        measure.nextStep = QStringLiteral("申报");
        value(CareService::setMeasure(base.context(), measure));
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
    District shizhu("shizhu");
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
        District district(id);
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
    District yongchun("yongchun");
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
}

TEST_CASE("蔡甸: counted, not judged")
{
    District caidian("caidian");
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
