// P13: 运行监测 with 48 months of every firm: the grid of one period with its hints, 运行分析 of a
// month and of 累计 by town, 预警 of a district.

#include "benchbase.h"
#include "measured.h"
#include "measures.h"
#include "rawsqlite.h"
#include "services/monitoringservice.h"
#include "services/periodfigureservice.h"

#include <cstdio>

namespace peiyu {

namespace {

constexpr double mostSeconds = 0.3;
constexpr int runs = 5;

/// Raw: a service would take minutes, and what is measured is reading. 2022-01 … 2025-12.
void fill(const QString &path)
{
    RawSqlite raw(path);
    raw.run("BEGIN");
    // All of them in one district and watched, as in the largest one.
    raw.run("UPDATE residence SET district = 'jiangjin', until_date = '9999-12-31'"
            " WHERE deleted = 0 AND no IN (SELECT MAX(no) FROM residence WHERE deleted = 0"
            " GROUP BY enterprise)");
    raw.run("UPDATE residence SET deleted = 1 WHERE deleted = 0 AND no NOT IN (SELECT MAX(no)"
            " FROM residence WHERE deleted = 0 GROUP BY enterprise)");
    raw.run("DELETE FROM recognition WHERE no NOT IN (SELECT MAX(no) FROM recognition"
            " GROUP BY enterprise)");
    raw.run("UPDATE recognition SET deleted = 0, from_date = '2023-01-01',"
            " until_date = '2027-12-31', revoked_on = '9999-12-31'");
    raw.run("WITH RECURSIVE m(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM m WHERE n < 47)"
            " INSERT INTO period_figure (id, enterprise, period, source, output_value, revenue,"
            " electricity, employees, taxable_revenue, orders, rd_expense)"
            " SELECT e.id || '-' || m.n, e.id,"
            " substr(date('2022-01-01', '+' || m.n || ' months'), 1, 7), 'firm',"
            " CAST(100 + (e.no * 7 + m.n * 13) % 900 AS TEXT) || '.25',"
            " CAST(100 + (e.no * 11 + m.n * 17) % 900 AS TEXT) || '.5',"
            " CAST(1 + (e.no + m.n) % 90 AS TEXT) || '.125', CAST(20 + e.no % 200 AS TEXT),"
            " CAST(90 + (e.no * 5 + m.n) % 900 AS TEXT), '', '12.5'"
            " FROM enterprise e JOIN m WHERE e.deleted = 0");
    raw.run("COMMIT");
}

/// The same rows added up by bare SQLite.
double addingUp(const QString &path, const QByteArray &periods)
{
    const RawSqlite bare(path);
    RawStatement sum(bare, "SELECT CAST(SUM(revenue) AS INTEGER) + COUNT(*) FROM period_figure"
                           " WHERE deleted = 0 AND " +
                               periods);
    sum.firstNumber();
    return medianOf(runs, [&] { return secondsOf([&] { sum.firstNumber(); }); });
}

} // namespace

void measureMonitoring(int firms)
{
    const QTemporaryDir folder;
    const QString path = copyOfSharedBase(firms, folder);
    fill(path);
    const double month = addingUp(path, "period IN ('2025-12', '2025-11', '2024-12')");
    const double year = addingUp(path, "period >= '2024-01' AND period <= '2025-12'");
    const OpenBase open(path);
    const JobContext &context = *open.context;
    const MonitorAnalysis whole = TAKE(MonitoringService::analysis(
        context, {}, {PeriodItem::Revenue, {2025, 12, false}, false}, MonitorGroup::Town));
    if (whole.total.count(MonitorCount::Reported) < firms / 2)
        std::fputs("P13: most firms are not watched, the figures mean nothing\n", stderr);
    const auto measure = [&](const char *name, double reference, const char *against,
                             const std::function<void()> &run) {
        run();
        report({QString::fromUtf8(name),
                firms,
                medianOf(runs, [&] { return secondsOf(run); }),
                QStringLiteral("s"),
                QString::fromUtf8(against),
                reference,
                {},
                mostSeconds});
    };
    const char *three = "bare SUM of the same three periods";
    const char *two = "bare SUM of the same 24 periods";
    const FigurePeriod december{2025, 12, false};
    const PeriodItem revenue = PeriodItem::Revenue;
    PeriodGridQuery grid;
    grid.scope.on = december.lastDay();
    grid.periods = {december};
    grid.items = QVector<PeriodItem>(allPeriodItems.begin(), allPeriodItems.end());
    measure("P13 grid of one period with hints", month, three,
            [&] { TAKE(PeriodFigureService::grid(context, grid)); });
    measure("P13 analysis of a month by town", month, three, [&] {
        TAKE(MonitoringService::analysis(context, {}, {revenue, december, false},
                                         MonitorGroup::Town));
    });
    measure("P13 analysis of 累计 by town", year, two, [&] {
        TAKE(MonitoringService::analysis(context, {}, {revenue, december, true},
                                         MonitorGroup::Town));
    });
    measure("P13 thirteen months of all firms", year, two, [&] {
        TAKE(MonitoringService::series(context, {}, {revenue, december, false}));
    });
    measure("P13 预警 of a district", month, three,
            [&] { TAKE(MonitoringService::warnings(context, {})); });
}

} // namespace peiyu
