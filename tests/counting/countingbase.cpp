#include "counting/countingbase.h"

#include "support/firms.h"
#include "support/results.h"

#include <algorithm>

namespace peiyu {

namespace {

TestBase::Options options()
{
    TestBase::Options options;
    options.districts = {DistrictId(jiangjin), DistrictId(yongchun), DistrictId(caidian),
                         DistrictId(liangjiang)};
    options.today = day("2026-08-01");
    return options;
}

constexpr Tier provincial = Tier::Provincial;
constexpr Tier giant = Tier::LittleGiant;

} // namespace

CountingBase::CountingBase() : m_base(options())
{
    addEarly();
    addMovers();
    addOthers();
}

EnterpriseId CountingBase::add(char letter, const char *district, QDate since, const QString &town)
{
    const QChar name = QLatin1Char(letter);
    const EnterpriseId id =
        addFirm(context(), {name + QStringLiteral("企业"), QString::fromLatin1(district),
                            soundCode(letter), since, town});
    m_firms.insert(name, id);
    return id;
}

void CountingBase::addEarly()
{
    const JobContext &c = context();
    const auto a = add('a', "jiangjin");
    addTitle(c, a, provincial, day("2021-05-01"));
    const auto b = add('b', "jiangjin");
    addTitle(c, b, provincial, day("2021-05-01"));
    addTitle(c, b, provincial, day("2024-05-01"));
    const auto firmC = add('c', "jiangjin");
    addTitle(c, firmC, provincial, day("2022-03-01"), day("2025-02-28"));
    addTitle(c, firmC, provincial, day("2025-06-01"));
    const auto d = add('d', "jiangjin");
    addTitle(c, d, provincial, day("2023-07-01"));
    revokeTitle(c, d, provincial, day("2024-03-01"));
    const auto e = add('e', "jiangjin");
    addTitle(c, e, provincial, day("2023-07-01"));
    revokeTitle(c, e, provincial, day("2023-07-01"));
    addTitle(c, e, provincial, day("2024-09-01"));
    const auto f = add('f', "jiangjin");
    addTitle(c, f, provincial, day("2022-01-15"));
    addTitle(c, f, provincial, day("2023-06-01"));
}

void CountingBase::addMovers()
{
    const JobContext &c = context();
    const auto g = add('g', "jiangjin");
    addTitle(c, g, provincial, day("2023-02-01"));
    moveFirm(c, g, yongchun, day("2024-04-01"));
    const auto h = add('h', "jiangjin");
    addTitle(c, h, provincial, day("2022-06-01"));
    retireFirm(c, h, ExitReason::MovedOut, day("2024-10-01"));
    const auto i = add('i', "jiangjin");
    addTitle(c, i, provincial, day("2022-06-01"));
    retireFirm(c, i, ExitReason::Dishonest, day("2024-10-01"));
    const auto j = add('j', "jiangjin", day("2024-02-01"));
    addTitle(c, j, provincial, day("2022-09-01"));
    const auto k = add('k', "jiangjin", day("2025-01-10"));
    addTitle(c, k, provincial, day("2021-06-01"));
    addTitle(c, k, provincial, day("2025-03-01"));
    const auto p = add('p', "jiangjin", {}, QStringLiteral("双福街道"));
    addTitle(c, p, provincial, day("2022-02-01"));
    addTitle(c, p, provincial, day("2025-02-01"));
    moveFirm(c, p, jiangjin, day("2023-09-01"), QStringLiteral("德感街道"));
    const auto q = add('q', "jiangjin");
    addTitle(c, q, provincial, day("2022-10-01"));
    moveFirm(c, q, yongchun, day("2023-07-01"));
    moveFirm(c, q, jiangjin, day("2025-01-01"));
    const auto u = add('u', "jiangjin");
    retireFirm(c, u, ExitReason::MovedOut, day("2024-05-01"));
    addTitle(c, u, provincial, day("2024-05-01"));
    const auto v = add('v', "jiangjin", day("2024-04-30"));
    addTitle(c, v, provincial, day("2021-05-01"));
}

void CountingBase::addOthers()
{
    const JobContext &c = context();
    const auto l = add('l', "jiangjin");
    addTitle(c, l, provincial, day("2020-05-01"));
    addTitle(c, l, giant, day("2022-07-01"));
    const auto m = add('m', "jiangjin");
    addTitle(c, m, provincial, day("2022-05-01"));
    revokeTitle(c, m, provincial, day("2023-05-01"));
    addTitle(c, m, giant, day("2022-08-01"));
    addTitle(c, add('r', "jiangjin"), provincial, day("2026-03-01"));

    addTitle(c, add('n', "yongchun"), provincial, day("2024-01-22"));
    addTitle(c, add('o', "yongchun"), provincial, day("2024-01-23"));
    const auto s = add('s', "yongchun");
    addTitle(c, s, provincial, day("2023-05-01"));
    revokeTitle(c, s, provincial, day("2026-01-15"));
    addTitle(c, add('w', "yongchun"), giant, day("2024-05-01"));
    addTitle(c, add('x', "yongchun"), giant, day("2025-03-10"));
    addTitle(c, add('t', "caidian"), Tier::MunicipalPool, day("2022-09-01"));
}

QVector<QDate> CountingBase::events() const
{
    QStringList days =
        texts(connection(), QStringLiteral("SELECT from_date AS t FROM recognition"
                                           " UNION SELECT revoked_on FROM recognition"
                                           " UNION SELECT until_date FROM recognition"
                                           " UNION SELECT from_date FROM residence"
                                           " UNION SELECT until_date FROM residence"));
    days.append(QStringLiteral("2022-01-01"));
    QVector<QDate> found;
    for (const QString &text : days) {
        if (const QDate one = dayFromText(text); !one.isNull())
            found.append(one);
    }
    return found;
}

CountScope scopeOf(const QString &district, Tier tier, Basis basis, QDate on, bool promoted)
{
    CountScope scope;
    scope.district = DistrictId(district);
    scope.tier = tier;
    scope.basis = basis;
    scope.on = on;
    scope.promoted = promoted;
    // 推定 2022-01-01 for 江津, effective_from for 永春, none for 蔡甸.
    if (district == jiangjin || district == liangjiang || district.isEmpty())
        scope.periodStart = day("2022-01-01");
    else if (district == yongchun)
        scope.periodStart = day("2024-01-23");
    return scope;
}

} // namespace peiyu
