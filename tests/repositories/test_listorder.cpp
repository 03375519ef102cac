// Every order of the list, the same on both backends, and rows by the page.

#include "database/unitofwork.h"
#include "repositories/enterpriselistrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/listfirms.h"
#include "services/saved.h"
#include "support/firms.h"
#include "support/results.h"

#include <algorithm>

using namespace peiyu;

namespace {

QString ordered(const ListFirms &firms, QVector<SortKey> sort)
{
    ListQuery query = firms.query();
    query.exitedToo = true;
    query.sort = std::move(sort);
    return firms.found(query);
}

QString rising(const ListFirms &firms, EnterpriseSort column)
{
    return ordered(firms, {SortKey{column, false}});
}

QString falling(const ListFirms &firms, EnterpriseSort column)
{
    return ordered(firms, {SortKey{column, true}});
}

} // namespace

TEST_CASE("every column orders rising and falling; what is equal stays as entered")
{
    const ListFirms firms;
    // By syllables: an ben chi(迟) chong(重庆) da en fu gui he.
    CHECK(rising(firms, EnterpriseSort::Name) == u"安本迟重大恩福归合");
    CHECK(falling(firms, EnterpriseSort::Name) == u"合归福恩大重迟本安");
    CHECK(rising(firms, EnterpriseSort::CreditCode) == u"恩本重安大福归合迟");
    CHECK(falling(firms, EnterpriseSort::CreditCode) == u"迟合归福大安重本恩");
    // No town first, then by the area's id: 双福 before 德感 by code point, 永春 last.
    CHECK(rising(firms, EnterpriseSort::Town) == u"恩合迟安重归本福大");
    CHECK(falling(firms, EnterpriseSort::Town) == u"大本福安重归恩合迟");
    // 仪 (U+4EEA) 医 (U+533B) 通 (U+901A) 食 (U+98DF), none first.
    CHECK(rising(firms, EnterpriseSort::Industry) == u"恩合迟大本归重安福");
    CHECK(falling(firms, EnterpriseSort::Industry) == u"安福重本归大恩合迟");
    CHECK(rising(firms, EnterpriseSort::HighestTier) == u"安恩归迟本福合大重");
    CHECK(falling(firms, EnterpriseSort::HighestTier) == u"重大本福合安恩归迟");
    CHECK(rising(firms, EnterpriseSort::ValidUntil) == u"安恩归迟合本重福大");
    CHECK(falling(firms, EnterpriseSort::ValidUntil) == u"大福重本合安恩归迟");
    CHECK(rising(firms, EnterpriseSort::Specialist) == u"安恩福归合迟本重大");
    CHECK(falling(firms, EnterpriseSort::Specialist) == u"大本重安恩福归合迟");
    CHECK(rising(firms, EnterpriseSort::LastVisit) == u"安大恩福归合迟本重");
    CHECK(falling(firms, EnterpriseSort::LastVisit) == u"重本安大恩福归合迟");
    CHECK(rising(firms, EnterpriseSort::NextVisit) == u"安重恩福归合迟大本");
    CHECK(falling(firms, EnterpriseSort::NextVisit) == u"本大安重恩福归合迟");
    // In the order of the stages themselves: none, 储备, 培育, 提升, 退库.
    CHECK(rising(firms, EnterpriseSort::Stage) == u"恩迟安归本大重福合");
    CHECK(falling(firms, EnterpriseSort::Stage) == u"福合重本大安归恩迟");
}

TEST_CASE("a second key orders what the first leaves equal")
{
    const ListFirms firms;
    CHECK(ordered(firms, {SortKey{EnterpriseSort::HighestTier, true},
                          SortKey{EnterpriseSort::Name, true}}) == u"重大合福本归恩迟安");
    CHECK(ordered(firms, {SortKey{EnterpriseSort::Industry, false},
                          SortKey{EnterpriseSort::CreditCode, true}}) == u"迟合恩大归本重福安");
    CHECK(ordered(firms, {}) == u"安本重大恩福归合迟");
}

TEST_CASE("rows come in the order of the keys, page after page, without those that are gone")
{
    const TestBase base;
    const auto unit = value(beginUnit(base.context(), QStringLiteral("很多企业")));
    QVector<qint64> keys;
    constexpr int count = 450;
    for (int i = 0; i < count; ++i) {
        Enterprise firm;
        firm.name = QStringLiteral("第%1企业").arg(i, 3, 10, QLatin1Char('0'));
        keys.append(value(
            EnterpriseRepository::apply(*unit, EnterpriseId(QStringLiteral("e%1").arg(i)),
                                        ChangeOp::Insert, EnterpriseRepository::fields(firm))));
    }
    value(EnterpriseRepository::apply(*unit, EnterpriseId(QStringLiteral("e7")), ChangeOp::Delete,
                                      {}));
    value(unit->commit());
    std::reverse(keys.begin(), keys.end());
    keys.append(999'999);
    const auto rows =
        value(EnterpriseListRepository::rows(base.connection(), keys, day("2026-01-20")));
    REQUIRE(rows.size() == count - 1);
    CHECK(rows.first().name == u"第449企业");
    CHECK(rows.last().name == u"第000企业");
    CHECK(rows[count - 8].name == u"第006企业");
    CHECK(std::is_sorted(rows.begin(), rows.end(),
                         [](const auto &a, const auto &b) { return a.name > b.name; }));
    CHECK(
        value(EnterpriseListRepository::rows(base.connection(), {}, day("2026-01-20"))).isEmpty());
}
