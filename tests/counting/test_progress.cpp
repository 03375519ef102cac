// The board's figures from the base: actual and final, baseline and what follows from it, recorded
// values, ranks. The firms are those of countingbase.h.

#include "counting/countingbase.h"
#include "services/planservice.h"
#include "services/recognitionservice.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

/// The base with its plans, ready to be asked.
struct Board
{
    CountingBase counting;
    std::shared_ptr<const PlanCatalog> catalog = value(PlanService::catalog(counting.context()));

    ProgressReport report(const char *asOf, ProgressRequest request = {}) const
    {
        request.asOf = day(asOf);
        return value(TargetService::progress(counting.context(), *catalog, request));
    }
    TargetProgress target(const char *id, const char *asOf, ProgressRequest request = {}) const
    {
        for (const DistrictProgress &district : report(asOf, request).districts) {
            for (const TargetProgress &target : district.targets) {
                if (target.target.id.value() == QLatin1String(id))
                    return target;
            }
        }
        FAIL("no target " << id);
        return {};
    }
    void baseline(const char *id, qint64 count, const char *on) const
    {
        value(TargetService::setBaseline(
            counting.context(), *catalog, TargetId(QString::fromLatin1(id)),
            Quantity::fromCount(count), day(on), QStringLiteral("测试")));
    }
    void recorded(const char *id, const char *amount, const char *on) const
    {
        value(TargetService::setRecorded(
            counting.context(), *catalog, TargetId(QString::fromLatin1(id)),
            *Quantity::fromText(QString::fromLatin1(amount)), day(on), QStringLiteral("测试")));
    }
};

Quantity whole(qint64 count)
{
    return Quantity::fromCount(count);
}

Approx near(double number)
{
    return Approx(number).margin(0.00006); // four decimals
}

} // namespace

TEST_CASE("before the deadline the target is read from what stands on the day")
{
    const Board board;
    const TargetProgress t2 = board.target("jiangjin-T2", "2024-06-30");
    CHECK(t2.counted);
    CHECK(t2.basis == Basis::Stock);
    CHECK(t2.reading.goal == whole(200));
    CHECK(t2.reading.actual == whole(7)); // bcfhijp
    CHECK_FALSE(t2.reading.final);
    CHECK(t2.reading.rate == 0.035);
    CHECK(t2.reading.gap == whole(193));
    CHECK(t2.reading.met == false);
    CHECK(t2.reading.status == TargetStatus::Unset); // no baseline yet
    CHECK_FALSE(t2.reading.expected);
    CHECK_FALSE(t2.reading.index);
    CHECK(t2.achievedOn.isNull());
}

TEST_CASE("a baseline gives what was expected by the day, and the ratio to it")
{
    const Board board;
    board.baseline("jiangjin-T2", 5, "2021-12-31");
    const TargetReading reading = board.target("jiangjin-T2", "2024-06-30").reading;
    // 912 of 1461 days: 5 + 195 × 912 ÷ 1461 = 126.7248; (7 − 5) ÷ 121.7248 = 0.0164.
    CHECK(*reading.expected == near(126.7248));
    CHECK(*reading.index == near(0.0164));
    CHECK(reading.status == TargetStatus::Behind);
    // 549 days to go are 18.0370 months: 193 ÷ 18.0370 = 10.7002 a month.
    CHECK(*reading.requiredPerMonth == near(10.7002));

    // The last baseline counts; near to its day few firms make the difference.
    board.baseline("jiangjin-T2", 6, "2024-06-28"); // 194 × 2 ÷ 551 = 0.7042 → 1.42
    CHECK(board.target("jiangjin-T2", "2024-06-30").reading.status == TargetStatus::OnTrack);
    board.baseline("jiangjin-T2", 6, "2024-06-27"); // 194 × 3 ÷ 552 = 1.0543 → 0.9485
    CHECK(board.target("jiangjin-T2", "2024-06-30").reading.status == TargetStatus::Watch);
    board.baseline("jiangjin-T2", 6, "2024-06-26"); // 194 × 4 ÷ 553 = 1.4033 → 0.7126
    CHECK(board.target("jiangjin-T2", "2024-06-30").reading.status == TargetStatus::Behind);
    // On the baseline's own day nothing more is expected yet: no ratio.
    board.baseline("jiangjin-T2", 6, "2024-06-30");
    CHECK(*board.target("jiangjin-T2", "2024-06-30").reading.expected == near(6));
    CHECK_FALSE(board.target("jiangjin-T2", "2024-06-30").reading.index);
}

TEST_CASE("the forecast adds the pace of a year and takes off what runs out")
{
    const Board board;
    // d's first title began on 2023-07-01: within the 365 days to 2024-06-29, not to 06-30.
    // h, i and j run out before 2025-12-31; c and f are renewed already.
    CHECK(*board.target("jiangjin-T2", "2024-06-30").reading.forecast == near(7 - 3));
    // 7 + 1 ÷ 12 × 550 ÷ 30.4375 − 3
    CHECK(*board.target("jiangjin-T2", "2024-06-29").reading.forecast == near(5.5058));
    // 累计 loses nothing: 5 by then; the one new firm of the year is o (n, too: 2024-01-22).
    // 5 + 2 ÷ 12 × 549 ÷ 30.4375
    CHECK(*board.target("yongchun-T2", "2024-06-30").reading.forecast == near(8.0062));
    // On the deadline and after it nothing is forecast or required any more.
    for (const char *on : {"2025-12-31", "2026-06-30"}) {
        CHECK_FALSE(board.target("jiangjin-T2", on).reading.forecast);
        CHECK_FALSE(board.target("jiangjin-T2", on).reading.requiredPerMonth);
    }
}

TEST_CASE("after the deadline its day decides, late entries of earlier events included")
{
    const Board board;
    const JobContext &context = board.counting.context();
    const TargetProgress later = board.target("jiangjin-T2", "2026-04-01");
    CHECK(later.reading.actual == whole(7)); // bcefkpr
    CHECK(later.reading.final == whole(6));  // bcefkp
    CHECK(later.reading.rate == 0.03);
    CHECK(later.reading.gap == whole(194));
    CHECK(later.reading.met == false);
    CHECK(later.reading.status == TargetStatus::Missed);
    CHECK_FALSE(later.reading.expected);
    CHECK_FALSE(later.reading.index);

    revokeTitle(context, board.counting.firm(u'b'), Tier::Provincial, day("2026-02-01"));
    CHECK(board.target("jiangjin-T2", "2026-04-01").reading.actual == whole(6));
    CHECK(board.target("jiangjin-T2", "2026-04-01").reading.final == whole(6));
    addTitle(context, board.counting.firm(u'a'), Tier::Provincial, day("2025-11-01"));
    CHECK(board.target("jiangjin-T2", "2026-04-01").reading.final == whole(7));
    // The deadline's own day is not after it.
    CHECK_FALSE(board.target("jiangjin-T2", "2025-12-31").reading.final);
}

TEST_CASE("a met target says since when")
{
    const Board board;
    const TargetProgress before = board.target("yongchun-T3", "2025-03-09");
    CHECK(before.reading.actual == whole(1));
    CHECK(before.reading.met == false);
    CHECK(before.achievedOn.isNull());
    const TargetProgress met = board.target("yongchun-T3", "2025-03-10");
    CHECK(met.reading.met == true);
    CHECK(met.reading.status == TargetStatus::Met);
    CHECK(met.reading.gap == Quantity());
    CHECK_FALSE(met.reading.requiredPerMonth);
    CHECK(met.achievedOn == day("2025-03-10"));
    const TargetProgress ended = board.target("yongchun-T3", "2026-06-30");
    CHECK(ended.reading.final == whole(2));
    CHECK(ended.reading.status == TargetStatus::Met);
    CHECK(ended.achievedOn == day("2025-03-10"));
}

TEST_CASE("more than 100 asks for 101")
{
    const Board board;
    const TargetProgress t1 = board.target("caidian-T1", "2023-06-30");
    CHECK(t1.target.value == whole(100));
    CHECK(t1.reading.goal == whole(101));
    CHECK(t1.reading.actual == whole(1)); // t
    CHECK(t1.reading.gap == whole(100));
    CHECK(t1.reading.rate == 0.0099);
}

TEST_CASE("no data is not nought")
{
    const Board board;
    const TargetReading empty = board.target("liangjiang-T2", "2024-06-30").reading;
    CHECK_FALSE(empty.actual);
    CHECK_FALSE(empty.rate);
    CHECK_FALSE(empty.gap);
    CHECK_FALSE(empty.met);
    CHECK(empty.status == TargetStatus::Unset);
    CHECK(empty.goal == whole(500));
    const TargetReading nought = board.target("caidian-T2", "2023-06-30").reading;
    CHECK(nought.actual == Quantity());
    CHECK(nought.rate == 0.0);
    CHECK(nought.gap == whole(60));
    // After its deadline a district without firms has no final figure either.
    CHECK_FALSE(board.target("liangjiang-T2", "2026-06-30").reading.final);
}

TEST_CASE("another basis gives what it counts and nothing else")
{
    const Board board;
    board.baseline("jiangjin-T2", 5, "2021-12-31");
    ProgressRequest request;
    request.basis = Basis::Cumulative;
    const TargetProgress cumulative = board.target("jiangjin-T2", "2026-06-30", request);
    CHECK(cumulative.basis == Basis::Cumulative);
    CHECK(cumulative.reading.actual == whole(17));
    CHECK_FALSE(cumulative.reading.final);
    CHECK_FALSE(cumulative.reading.rate);
    CHECK_FALSE(cumulative.reading.met);
    CHECK_FALSE(cumulative.reading.expected);
    CHECK(cumulative.reading.status == TargetStatus::Unset);
    request.basis = Basis::NewInPeriod;
    CHECK(board.target("jiangjin-T2", "2024-06-30", request).reading.actual == whole(9));
    CHECK_FALSE(board.target("caidian-T1", "2024-06-30", request).reading.actual);
    // Its own basis asked for by name is the target itself.
    request.basis = Basis::Stock;
    CHECK(board.target("jiangjin-T2", "2024-06-30", request).reading.expected);
    CHECK_FALSE(board.target("yongchun-T2", "2024-06-30", request).reading.rate);
}

TEST_CASE("含更高梯度 is a variant of 期末有效 alone")
{
    const Board board;
    ProgressRequest request;
    request.promoted = true;
    CHECK(board.target("jiangjin-T2", "2024-06-30", request).reading.actual == whole(8));
    CHECK(board.target("yongchun-T2", "2024-06-30", request).reading.actual == whole(5));
}

TEST_CASE("what the pool cannot count is recorded with its day")
{
    const Board board;
    const TargetProgress none = board.target("jiangjin-T4", "2024-06-30");
    CHECK_FALSE(none.counted);
    CHECK_FALSE(none.reading.actual);
    CHECK(none.reading.status == TargetStatus::Unset);

    board.recorded("jiangjin-T4", "1", "2024-06-30");
    board.recorded("jiangjin-T4", "2", "2025-09-30");
    board.recorded("jiangjin-T4", "3", "2026-02-01");
    CHECK_FALSE(board.target("jiangjin-T4", "2024-06-29").reading.actual);
    const TargetProgress one = board.target("jiangjin-T4", "2025-09-29");
    CHECK(one.reading.actual == whole(1));
    CHECK(one.recordedOn == day("2024-06-30"));
    // 新增 starts at 0 on 2022-01-01: 2 × 1367 ÷ 1460 days = 1.8726; 1 ÷ 1.8726 = 0.5340.
    CHECK(*one.reading.expected == near(1.8726));
    CHECK(one.reading.status == TargetStatus::Behind);
    CHECK(board.target("jiangjin-T4", "2025-12-31").reading.status == TargetStatus::Met);
    const TargetProgress ended = board.target("jiangjin-T4", "2026-06-30");
    CHECK(ended.reading.actual == whole(3));
    CHECK(ended.reading.final == whole(2));
    // A second value of one day corrects the first.
    board.recorded("jiangjin-T4", "1.5", "2025-09-30");
    CHECK(board.target("jiangjin-T4", "2026-06-30").reading.final ==
          *Quantity::fromText(QStringLiteral("1.5")));
}

TEST_CASE("values without a source, day or sense are refused")
{
    const Board board;
    const JobContext &context = board.counting.context();
    const auto set = [&](const char *id, qint64 count, const char *on, const char *source) {
        return TargetService::setRecorded(
            context, *board.catalog, TargetId(QString::fromLatin1(id)), Quantity::fromCount(count),
            day(on), QString::fromLatin1(source));
    };
    errorOf(set("jiangjin-T4", 1, "2024-01-01", "  "), ErrorCode::Validation);
    errorOf(set("jiangjin-T4", 1, "", "x"), ErrorCode::Validation);
    errorOf(set("jiangjin-T4", -1, "2024-01-01", "x"), ErrorCode::Validation);
    errorOf(set("jiangjin-T4", 1, "2026-08-02", "x"), ErrorCode::Validation); // tomorrow
    errorOf(set("jiangjin-T2", 1, "2024-01-01", "x"), ErrorCode::Validation); // counted
    errorOf(set("jiangjin-T9", 1, "2024-01-01", "x"), ErrorCode::NotFound);
    errorOf(TargetService::setBaseline(context, *board.catalog,
                                       TargetId(QStringLiteral("jiangjin-T2")), whole(1),
                                       day("2025-12-31"), QStringLiteral("x")),
            ErrorCode::Validation); // not before the deadline
}

TEST_CASE("drafts and plans of another target year are not ranked")
{
    const Board board;
    QMap<QString, bool> ranked;
    for (const DistrictProgress &district : board.report("2024-06-30").districts)
        ranked.insert(district.district.value(), district.ranked);
    CHECK(ranked == QMap<QString, bool>{
                        {jiangjin, true}, {yongchun, true}, {caidian, false}, {liangjiang, true}});
}

TEST_CASE("one plan by its name, and none by a wrong one")
{
    const Board board;
    ProgressRequest request;
    request.plan = PlanId(QStringLiteral("yongchun"));
    const ProgressReport report = board.report("2024-06-30", request);
    REQUIRE(report.districts.size() == 1);
    CHECK(report.districts.first().plan.value() == u"yongchun");
    CHECK(report.districts.first().targetDate == day("2025-12-31"));
    request.plan = PlanId(QStringLiteral("nowhere"));
    request.asOf = day("2024-06-30");
    errorOf(TargetService::progress(board.counting.context(), *board.catalog, request),
            ErrorCode::NotFound);
}
