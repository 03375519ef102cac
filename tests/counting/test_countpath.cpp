// The line over time agrees with the count on every day on which something happens, and around it.

#include "counting/countingbase.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

qint64 onDay(const QVector<CountStep> &path, QDate on)
{
    qint64 count = 0;
    for (const CountStep &step : path) {
        if (step.day <= on)
            count = step.count;
    }
    return count;
}

} // namespace

TEST_CASE("the path and the count agree around every event")
{
    CountingBase counting;
    const QDate last = day("2030-01-01");
    int compared = 0;
    for (const QString &district : {jiangjin, yongchun, caidian, QString()}) {
        for (const Tier tier : allTiers) {
            for (const Basis basis : {Basis::Stock, Basis::Cumulative, Basis::NewInPeriod}) {
                const CountScope whole = scopeOf(district, tier, basis, last);
                const auto path = value(countPath(counting.connection(), whole));
                for (const QDate event : counting.events()) {
                    for (const int offset : {-1, 0, 1}) {
                        CountScope scope = whole;
                        scope.on = event.addDays(offset);
                        const auto count = value(countEnterprises(counting.connection(), scope));
                        INFO(district.toStdString()
                             << " " << tierKey(tier).toStdString() << " "
                             << basisKey(basis).toStdString() << " "
                             << scope.on.toString(Qt::ISODate).toStdString());
                        CHECK(onDay(path, scope.on) ==
                              count.value_or(Quantity()).scaled() / Quantity::scale);
                        ++compared;
                    }
                }
            }
        }
    }
    CHECK(compared > 3000);
}

TEST_CASE("a path names each change once, oldest first, and ends with its day")
{
    CountingBase counting;
    const auto path =
        value(countPath(counting.connection(),
                        scopeOf(yongchun, Tier::Provincial, Basis::Stock, day("2025-12-31"))));
    // s, q arrives, n, o, g arrives, q leaves. (s revoked in 2026 lies behind the day asked for.)
    const QVector<std::pair<const char *, qint64>> expected = {
        {"2023-05-01", 1}, {"2023-07-01", 2}, {"2024-01-22", 3},
        {"2024-01-23", 4}, {"2024-04-01", 5}, {"2025-01-01", 4}};
    REQUIRE(path.size() == expected.size());
    for (qsizetype i = 0; i < path.size(); ++i) {
        CHECK(path[i].day == day(expected[i].first));
        CHECK(path[i].count == expected[i].second);
    }
}

TEST_CASE("a renewal without a gap is no step, one with a gap is two")
{
    const TestBase base;
    const JobContext &context = base.context();
    const auto firm = addFirm(context, {QStringLiteral("甲企业")});
    addTitle(context, firm, Tier::Provincial, day("2020-01-01"), day("2020-12-31"));
    addTitle(context, firm, Tier::Provincial, day("2021-01-01"), day("2021-12-31")); // at once
    addTitle(context, firm, Tier::Provincial, day("2021-06-01"), day("2022-06-30")); // overlapping
    addTitle(context, firm, Tier::Provincial, day("2022-07-02"), day("2022-12-31")); // a day late
    moveFirm(context, firm, jiangjin, day("2020-06-01"), QStringLiteral("双福街道"));
    const auto path = value(countPath(
        base.connection(), scopeOf(jiangjin, Tier::Provincial, Basis::Stock, day("2026-12-31"))));
    const QVector<std::pair<const char *, qint64>> expected = {
        {"2020-01-01", 1}, {"2022-07-01", 0}, {"2022-07-02", 1}, {"2023-01-01", 0}};
    REQUIRE(path.size() == expected.size());
    for (qsizetype i = 0; i < path.size(); ++i) {
        CHECK(path[i].day == day(expected[i].first));
        CHECK(path[i].count == expected[i].second);
    }
}
