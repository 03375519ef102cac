// P12: 今日 with 100 000 visits and 50 000 requests: a specialist's day, the whole district's, the
// district's face, the counts of the rail. Later the desk's list and its queues.

#include "benchbase.h"
#include "measured.h"
#include "measures.h"
#include "rawsqlite.h"
#include "services/requestservice.h"
#include "services/todayservice.h"

namespace peiyu {

namespace {

constexpr double mostSeconds = 0.3;
constexpr int runs = 5;
constexpr int people = 100;

/// n = 0 … `rows` − 1 beside the firms, round and round.
QByteArray every(int rows, int firms, const char *into)
{
    return "WITH RECURSIVE s(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM s WHERE n < " +
           QByteArray::number(rows - 1) + ") INSERT INTO " + into +
           " FROM s JOIN enterprise e ON e.no = (SELECT MIN(no) FROM enterprise) + s.n % " +
           QByteArray::number(firms);
}

/// Raw: a service would take minutes, and what is measured is reading. One request of twelve and
/// one planned visit of ten is open, a third of these overdue.
void fill(const QString &path, int firms)
{
    const RawSqlite raw(path);
    raw.run("BEGIN");
    const QByteArray on = "date('2026-01-20', '+' || (s.n % 90 - 30) || ' days')";
    // A hundred specialists with a hundred firms each.
    raw.run("DELETE FROM assignment");
    raw.run("WITH RECURSIVE s(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM s WHERE n < " +
            QByteArray::number(people - 1) +
            ") INSERT INTO specialist (id, name, duty) SELECT 'bench-s' || n, '专员' || n,"
            " 'specialist' FROM s");
    raw.run(every(firms, firms,
                  "assignment (id, enterprise, duty, specialist, from_date) SELECT"
                  " 'bench-a' || s.n, e.id, 'specialist', 'bench-s' || (s.n % 100),"
                  " '2024-01-01'"));
    raw.run(every(10 * firms, firms,
                  "visit (id, enterprise, specialist, kind, on_date, content) SELECT"
                  " 'bench-v' || s.n, e.id, 'bench-s' || (s.n % 100), 'onsite',"
                  " date('2023-01-01', '+' || (s.n % 1100) || ' days'), '了解生产经营'"));
    raw.run(every(10 * firms, firms,
                  "planned_visit (id, enterprise, specialist, on_date, kind, purpose, state)"
                  " SELECT 'bench-p' || s.n, e.id, 'bench-s' || (s.n % 100), " +
                      on +
                      ", 'onsite', '季度走访', CASE WHEN s.n % 100 < 10 THEN 'open' ELSE 'done'"
                      " END"));
    raw.run(
        every(5 * firms, firms,
              "request (id, number, enterprise, district, source, received_on, category, kind,"
              " title, state, lead_unit, specialist, clock, due) SELECT 'bench-r' || s.n,"
              " 'JJ-2026-' || s.n, e.id, 'jiangjin', 'visit', '2025-12-01', 'energy',"
              " 'general', '用电增容', CASE WHEN s.n % 12 = 0 THEN 'handling' ELSE 'closed' END,"
              " '单位' || (s.n % 30), 'bench-s' || (s.n % 100),"
              " CASE WHEN s.n % 12 = 0 THEN 'close' ELSE '' END, " +
                  on));
    raw.run(every(2 * firms, firms,
                  "promise (id, enterprise, specialist, content, made_on, due, state) SELECT"
                  " 'bench-o' || s.n, e.id, 'bench-s' || (s.n % 100), '答复用电', '2025-12-01', " +
                      on + ", CASE WHEN s.n % 10 = 0 THEN 'open' ELSE 'kept' END"));
    raw.run("COMMIT");
}

/// The very rows, counted by bare SQLite over the tables without our indexes' help.
double countingAll(const QString &path)
{
    const RawSqlite bare(path);
    RawStatement count(
        bare, "SELECT (SELECT COUNT(*) FROM planned_visit WHERE deleted = 0 AND state = 'open'"
              " AND on_date <= '2026-01-25') + (SELECT COUNT(*) FROM request WHERE deleted = 0"
              " AND state <> 'closed' AND state <> 'declined' AND due <= '2026-01-25')"
              " + (SELECT COUNT(*) FROM promise WHERE deleted = 0 AND state = 'open'"
              " AND due <= '2026-01-25') + (SELECT COUNT(*) FROM recognition INDEXED BY"
              " recognition_tier WHERE deleted = 0 AND until_date <= '2026-04-20')");
    count.firstNumber();
    return medianOf(runs, [&] { return secondsOf([&] { count.firstNumber(); }); });
}

} // namespace

void measureToday(int firms)
{
    const QTemporaryDir folder;
    const QString path = copyOfSharedBase(firms, folder);
    fill(path, firms);
    const double count = countingAll(path);
    const OpenBase open(path);
    const auto measure = [&](const char *name, const std::function<void()> &run) {
        run();
        report({QString::fromUtf8(name),
                firms,
                medianOf(runs, [&] { return secondsOf(run); }),
                QStringLiteral("s"),
                QStringLiteral("bare COUNT of the same rows"),
                count,
                {},
                mostSeconds});
    };
    const JobContext &context = *open.context;
    const SpecialistId one(QStringLiteral("bench-s7"));
    measure("P12 今日 of a specialist", [&] { TAKE(TodayService::today(context, one)); });
    measure("P12 今日 of a whole district", [&] { TAKE(TodayService::today(context, {})); });
    measure("P12 全区 by town and specialist", [&] { TAKE(TodayService::board(context, {})); });
    measure("P12 counts of the rail", [&] { TAKE(TodayService::urgent(context, {})); });
    RequestQuery desk;
    desk.asOf = open.clock.today();
    desk.openOnly = true;
    measure("P12 desk, open requests by due day", [&] {
        const auto keys = TAKE(RequestService::keys(context, desk));
        TAKE(RequestService::rows(context, keys.mid(0, 200), desk.asOf));
    });
    measure("P12 desk, counts of the queues", [&] { TAKE(RequestService::counts(context, desk)); });
}

} // namespace peiyu
