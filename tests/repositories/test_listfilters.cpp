// Every filter of the list of firms, alone and together.

#include "repositories/enterpriselistrepository.h"
#include "repositories/listfirms.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

TEST_CASE("the list holds every firm that has not left the pool")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    // A firm that is not here yet is in the list, without a place.
    CHECK(firms.foundUnordered(query) == u"安本重大恩归迟");
    query.exitedToo = true;
    CHECK(firms.foundUnordered(query) == u"安本重大恩福归合迟");
    // Before they left they belonged to it.
    query.exitedToo = false;
    query.asOf = day("2025-05-31");
    CHECK(firms.foundUnordered(query) == u"安本重大恩福归合迟");
    query.asOf = day("2025-06-01");
    CHECK(firms.foundUnordered(query) == u"安本重大恩福归迟");
}

TEST_CASE("filters by place look at the day")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.district = DistrictId(QStringLiteral("jiangjin"));
    CHECK(firms.foundUnordered(query) == u"安本重恩归");
    query.asOf = day("2025-04-30");
    CHECK(firms.foundUnordered(query) == u"安本重恩福合");

    query = firms.query();
    query.district = DistrictId(QStringLiteral("yongchun"));
    CHECK(firms.foundUnordered(query) == u"大");
    query.asOf = day("2026-03-01");
    CHECK(firms.foundUnordered(query) == u"大迟");

    query = firms.query();
    query.town = AreaId(QStringLiteral("jiangjin/双福街道"));
    CHECK(firms.foundUnordered(query) == u"安重归");
    // A park is a place, too.
    const QString park = texts(firms.base().connection(),
                               QStringLiteral("SELECT id AS t FROM area WHERE kind = 'park'"))
                             .first();
    query.town = AreaId(park);
    CHECK(firms.foundUnordered(query) == u"恩");
    query.town = AreaId(QStringLiteral("jiangjin/几江街道"));
    CHECK(firms.found(query).isEmpty());
}

TEST_CASE("the tier filter asks for any title of it that is valid on the day")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.tier = Tier::Innovative;
    CHECK(firms.foundUnordered(query) == u"本");
    query.exitedToo = true;
    CHECK(firms.foundUnordered(query) == u"本福合");
    query.exitedToo = false;
    query.tier = Tier::Provincial;
    CHECK(firms.foundUnordered(query) == u"重大");
    query.asOf = day("2026-05-31"); // the last valid day of 重's
    CHECK(firms.foundUnordered(query) == u"重大");
    query.asOf = day("2026-06-01");
    CHECK(firms.foundUnordered(query) == u"大");
    query.tier = Tier::MunicipalPool;
    CHECK(firms.found(query).isEmpty());
}

TEST_CASE("filters by person")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.specialist = firms.li;
    CHECK(firms.foundUnordered(query) == u"本重");
    query.asOf = day("2025-01-31");
    CHECK(firms.foundUnordered(query) == u"本");
    query.specialist = firms.wang;
    CHECK(firms.foundUnordered(query) == u"重大恩");

    query = firms.query();
    query.unassigned = true;
    CHECK(firms.foundUnordered(query) == u"安恩归迟");
    query.asOf = day("2025-12-31");
    CHECK(firms.foundUnordered(query) == u"安归迟");
}

TEST_CASE("filters hold together")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.district = DistrictId(QStringLiteral("jiangjin"));
    query.tier = Tier::LittleGiant;
    query.specialist = firms.li;
    query.find = QStringLiteral("机械");
    CHECK(firms.found(query) == u"重");
    query.specialist = firms.wang;
    CHECK(firms.found(query).isEmpty());
}

TEST_CASE("a row shows what is so on the day")
{
    const ListFirms firms;
    const auto rowOf = [&](const QString &name, QDate asOf) {
        ListQuery query = firms.query();
        query.find = name;
        query.asOf = asOf;
        const auto keys = value(EnterpriseListRepository::keys(firms.base().connection(), query));
        REQUIRE(keys.size() == 1);
        return value(EnterpriseListRepository::rows(firms.base().connection(), keys, asOf)).first();
    };
    const EnterpriseRow chong = rowOf(QStringLiteral("长安"), day("2026-01-20"));
    CHECK(chong.name == u"重庆长安精密机械有限公司");
    CHECK(chong.shortName == u"长安精密机械");
    CHECK(chong.creditCode == soundCode(2));
    CHECK_FALSE(chong.codePending);
    CHECK(chong.district.value() == u"jiangjin");
    CHECK(chong.districtName == u"江津区");
    CHECK(chong.townName == u"双福街道");
    CHECK(chong.parkName.isEmpty());
    CHECK(chong.industry == u"通用设备制造业");
    CHECK(chong.stage == Stage::Promotion);
    CHECK(chong.validTiers == QVector<Tier>{Tier::Provincial, Tier::LittleGiant});
    CHECK(chong.highestTier == Tier::LittleGiant);
    CHECK(chong.validUntil == day("2027-06-30"));
    CHECK(chong.specialist == firms.li);
    CHECK(chong.specialistName == u"李敏");
    CHECK(chong.lastVisit == day("2026-01-05"));
    CHECK(chong.nextVisit.isNull());

    const EnterpriseRow before = rowOf(QStringLiteral("长安"), day("2023-05-31"));
    CHECK(before.highestTier == Tier::Innovative);
    CHECK(before.validUntil == day("2024-04-30"));
    CHECK(before.specialistName == u"王涛");
    CHECK(before.lastVisit.isNull());

    const EnterpriseRow ben = rowOf(QStringLiteral("本草"), day("2026-01-20"));
    CHECK(ben.lastVisit == day("2025-11-03"));
    CHECK(ben.nextVisit == day("2026-02-01"));
    const EnterpriseRow da = rowOf(QStringLiteral("传感"), day("2026-01-20"));
    CHECK(da.lastVisit.isNull());
    CHECK(da.nextVisit == day("2026-01-25"));
    const EnterpriseRow en = rowOf(QStringLiteral("恩泽"), day("2026-01-20"));
    CHECK(en.creditCode.isEmpty());
    CHECK(en.registrationNo == u"500381000012345");
    CHECK(en.parkName == u"白沙工业园");
    CHECK(en.specialist.isEmpty());
    CHECK_FALSE(en.stage);
    const EnterpriseRow late = rowOf(QStringLiteral("迟到"), day("2026-01-20"));
    CHECK(late.district.isEmpty());
    CHECK(late.districtName.isEmpty());
}

TEST_CASE("filters by what is done for a firm")
{
    const ListFirms firms;
    ListQuery query = firms.query();
    query.assigned = true;
    CHECK(firms.foundUnordered(query) == u"本重大");
    query.asOf = day("2025-12-31");
    CHECK(firms.foundUnordered(query) == u"本重大恩");

    query = firms.query();
    query.titled = true; // a title the plans want staffed
    CHECK(firms.foundUnordered(query) == u"重大");

    query = firms.query();
    query.unvisited = true; // a telephone call is no visit
    CHECK(firms.foundUnordered(query) == u"安大恩归迟");
}
