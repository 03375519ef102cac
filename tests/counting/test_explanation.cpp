// Why a firm one would look for is not in the number.

#include "counting/countingbase.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

/// "a 有效期至 2024-04-30，已过期" for each excluded firm, in the order of the names.
QStringList excluded(const CountingBase &counting, const CountScope &scope)
{
    QStringList lines;
    for (const ExplainedFirm &firm :
         value(TargetService::explain(counting.context(), scope)).excluded)
        lines.append(firm.name.front() + QStringLiteral(" ") + firm.reason);
    return lines;
}

} // namespace

TEST_CASE("期末有效: run out, revoked, gone, not yet")
{
    const CountingBase counting;
    const CountScope scope = scopeOf(jiangjin, Tier::Provincial, Basis::Stock, day("2025-12-31"));
    CHECK(excluded(counting, scope) ==
          QStringList{
              QStringLiteral("a 有效期至 2024-04-30，已过期"), QStringLiteral("d 2024-03-01 撤销"),
              QStringLiteral("g 2024-04-01 已离开本区县"),
              QStringLiteral("h 2024-10-01 已离开本区县"),
              QStringLiteral("i 有效期至 2025-05-31，已过期"),
              QStringLiteral("j 有效期至 2025-08-31，已过期"),
              QStringLiteral("l 有效期至 2023-04-30，已过期"), QStringLiteral("m 2023-05-01 撤销"),
              QStringLiteral("q 有效期至 2025-09-30，已过期"),
              QStringLiteral("r 2026-03-01 起才有效"), QStringLiteral("u 2024-05-01 已离开本区县"),
              QStringLiteral("v 有效期至 2024-04-30，已过期")});
    const auto explanation = value(TargetService::explain(counting.context(), scope));
    CHECK(explanation.basis == Basis::Stock);
    CHECK(explanation.on == day("2025-12-31"));
    CHECK(explanation.formula.contains(u"2025-12-31"));

    // Between two titles: the one that ran out speaks, not the one to come.
    CHECK(excluded(counting, scopeOf(jiangjin, Tier::Provincial, Basis::Stock, day("2025-04-01")))
              .contains(QStringLiteral("c 有效期至 2025-02-28，已过期")));
}

TEST_CASE("期末有效: before they came, and while they were elsewhere")
{
    const CountingBase counting;
    const QStringList lines =
        excluded(counting, scopeOf(jiangjin, Tier::Provincial, Basis::Stock, day("2023-12-31")));
    CHECK(lines.contains(QStringLiteral("j 当日还不在本区县")));
    CHECK(lines.contains(QStringLiteral("q 2023-07-01 已离开本区县")));
    CHECK(lines.contains(QStringLiteral("l 有效期至 2023-04-30，已过期")));
    // 含更高梯度 takes l in, but not m, whose title was revoked.
    const QStringList promoted = excluded(
        counting, scopeOf(jiangjin, Tier::Provincial, Basis::Stock, day("2023-12-31"), true));
    CHECK(promoted.filter(QStringLiteral("l ")).isEmpty());
    CHECK(promoted.contains(QStringLiteral("m 2023-05-01 撤销")));
}

TEST_CASE("累计: never at once here and titled")
{
    const CountingBase counting;
    CHECK(excluded(counting,
                   scopeOf(jiangjin, Tier::Provincial, Basis::Cumulative, day("2024-06-30"))) ==
          QStringList{
              QStringLiteral("e 2024-09-01 起才有效"), QStringLiteral("k 称号有效期间不在本区县"),
              QStringLiteral("r 2026-03-01 起才有效"), QStringLiteral("u 称号有效期间不在本区县")});
}

TEST_CASE("新增: too early, elsewhere, not yet")
{
    const CountingBase counting;
    CHECK(excluded(counting,
                   scopeOf(jiangjin, Tier::Provincial, Basis::NewInPeriod, day("2025-12-31"))) ==
          QStringList{QStringLiteral("a 首次认定 2021-05-01，早于计划期"),
                      QStringLiteral("b 首次认定 2021-05-01，早于计划期"),
                      QStringLiteral("j 首次认定时不在本区县"),
                      QStringLiteral("k 首次认定 2021-06-01，早于计划期"),
                      QStringLiteral("l 首次认定 2020-05-01，早于计划期"),
                      QStringLiteral("r 2026-03-01 起才有效"),
                      QStringLiteral("u 首次认定时不在本区县"),
                      QStringLiteral("v 首次认定 2021-05-01，早于计划期")});
    CHECK(excluded(counting,
                   scopeOf(yongchun, Tier::Provincial, Basis::NewInPeriod, day("2025-12-31"))) ==
          QStringList{QStringLiteral("g 首次认定 2023-02-01，早于计划期"),
                      QStringLiteral("n 首次认定 2024-01-22，早于计划期"),
                      QStringLiteral("q 首次认定 2022-10-01，早于计划期"),
                      QStringLiteral("s 首次认定 2023-05-01，早于计划期")});
}

TEST_CASE("each firm of the district with such a title is either in or out, never both")
{
    const CountingBase counting;
    for (const Basis basis : {Basis::Stock, Basis::Cumulative, Basis::NewInPeriod}) {
        for (const char *on : {"2021-01-01", "2023-12-31", "2024-04-30", "2026-06-30"}) {
            const auto explanation = value(TargetService::explain(
                counting.context(), scopeOf(jiangjin, Tier::Provincial, basis, day(on))));
            QStringList names;
            for (const auto &list : {explanation.included, explanation.excluded}) {
                for (const ExplainedFirm &firm : list)
                    names.append(firm.name);
            }
            names.sort();
            CHECK(names.removeDuplicates() == 0);
            CHECK(names.size() == 18);
            for (const ExplainedFirm &firm : explanation.excluded)
                CHECK_FALSE(firm.reason.isEmpty());
        }
    }
}
