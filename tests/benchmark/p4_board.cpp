// P4: every target of every district, on three bases, as the board asks; then what it is made of
// there: towns and parks, the firms of 查看口径, coverage by town.

#include "benchbase.h"
#include "measured.h"
#include "measures.h"
#include "rawsqlite.h"
#include "services/planservice.h"
#include "services/targetservice.h"

namespace peiyu {

namespace {

constexpr double mostOfCount = 3;
constexpr double mostSeconds = 0.5;
constexpr int runs = 3;

double countingAll(const QString &path)
{
    const RawSqlite bare(path);
    RawStatement count(bare, "SELECT SUM(n) FROM (SELECT COUNT(*) AS n FROM recognition INDEXED BY"
                             " recognition_tier WHERE deleted = 0 AND from_date <= '2026-01-20'"
                             " AND until_date >= '2026-01-20' GROUP BY tier)");
    count.firstNumber();
    return medianOf(runs, [&] { return secondsOf([&] { count.firstNumber(); }); });
}

void measureBehind(const OpenBase &open, const PlanCatalog &catalog, double count, int firms)
{
    const QDate today = open.clock.today();
    const Plan *plan = catalog.plan(PlanId(QStringLiteral("jiangjin")));
    const auto measure = [&](const char *name, const std::function<void()> &run) {
        run();
        const double seconds = medianOf(runs, [&] { return secondsOf(run); });
        report({QString::fromUtf8(name),
                firms,
                seconds,
                QStringLiteral("s"),
                QStringLiteral("covering COUNT of the titles"),
                count,
                {},
                mostSeconds});
    };
    measure("P4 towns and parks of a target", [&] {
        AreaRequest request;
        request.asOf = today;
        request.target = plan->targets.first().id;
        TAKE(TargetService::areas(*open.context, catalog, request));
    });
    CountScope scope;
    scope.tier = Tier::Innovative;
    scope.basis = Basis::Stock;
    scope.on = today;
    scope.district = plan->district;
    measure("P4 firms of 查看口径, one district",
            [&] { TAKE(TargetService::explain(*open.context, scope)); });
    scope.district = {};
    measure("P4 firms of 查看口径, all districts",
            [&] { TAKE(TargetService::explain(*open.context, scope)); });
    measure("P4 coverage, one district", [&] {
        TAKE(TargetService::coverage(*open.context, catalog, {plan->district}, today));
    });
}

} // namespace

void measureBoard(int firms)
{
    const OpenBase open(sharedBase(firms));
    const auto catalog = TAKE(PlanService::catalog(*open.context));
    const double count = countingAll(open.path);
    const QString reference = QStringLiteral("covering COUNT of the titles");
    double all = 0;
    const std::pair<QString, std::optional<Basis>> bases[] = {
        {QStringLiteral("own basis"), std::nullopt},
        {QStringLiteral("stock"), Basis::Stock},
        {QStringLiteral("cumulative"), Basis::Cumulative},
        {QStringLiteral("new in period"), Basis::NewInPeriod}};
    for (const auto &[name, basis] : bases) {
        ProgressRequest request;
        request.asOf = open.clock.today();
        request.basis = basis;
        const auto run = [&] { TAKE(TargetService::progress(*open.context, *catalog, request)); };
        run();
        const double seconds = medianOf(runs, [&] { return secondsOf(run); });
        if (basis)
            all += seconds;
        report({QStringLiteral("P4 board, %1").arg(name),
                firms,
                seconds,
                QStringLiteral("s"),
                reference,
                count,
                {},
                mostSeconds});
    }
    measureBehind(open, *catalog, count, firms);
    report({QStringLiteral("P4 board, three bases"), firms, all, QStringLiteral("s"), reference,
            count, mostOfCount});
}

} // namespace peiyu
