#include "domain/targetmath.h"
#include "support/printers.h"

using namespace peiyu;

namespace {

PlanTarget stockTarget(qint64 value, Comparator comparator = Comparator::AtLeast)
{
    PlanTarget target;
    target.comparator = comparator;
    target.value = Quantity::fromCount(value);
    target.deadline = QDate(2025, 12, 31);
    return target;
}

TargetFacts facts(qint64 actual)
{
    TargetFacts facts;
    facts.actual = Quantity::fromCount(actual);
    return facts;
}

constexpr auto approx = [](double value) { return Approx(value).margin(0.00005); };

} // namespace

TEST_CASE("before the deadline the path decides between on track, watch and behind")
{
    // 2022-01-01 to 2025-12-31 are 1460 days; 2024-01-01 is day 730: exactly half way.
    const PlanTarget target = stockTarget(300);
    TargetFacts known = facts(200);
    known.baseline = BaselinePoint{Quantity::fromCount(100), QDate(2022, 1, 1)};
    const QDate half(2024, 1, 1);

    auto reading = readTarget(target, known, half, {});
    CHECK(*reading.expected == approx(200));
    CHECK(*reading.index == approx(1));
    CHECK(reading.status == TargetStatus::OnTrack);
    CHECK(*reading.rate == approx(0.6667));
    CHECK(*reading.gap == Quantity::fromCount(100));
    CHECK(*reading.requiredPerMonth == approx(100 / (730 / 30.4375)));

    known.actual = Quantity::fromCount(180);
    CHECK(readTarget(target, known, half, {}).status == TargetStatus::Watch);
    known.actual = Quantity::fromCount(179);
    CHECK(readTarget(target, known, half, {}).status == TargetStatus::Behind);
    known.actual = Quantity::fromCount(300);
    reading = readTarget(target, known, half, {});
    CHECK(reading.status == TargetStatus::Met);
    CHECK_FALSE(reading.requiredPerMonth.has_value());
}

TEST_CASE("without a baseline nothing is promised, without a value nothing is said")
{
    auto reading = readTarget(stockTarget(300), facts(10), QDate(2024, 1, 1), {});
    CHECK(reading.status == TargetStatus::Unset);
    CHECK_FALSE(reading.expected.has_value());
    reading = readTarget(stockTarget(300), {}, QDate(2024, 1, 1), {});
    CHECK(reading.status == TargetStatus::Unset);
    CHECK_FALSE(reading.rate.has_value());
    CHECK_FALSE(reading.met.has_value());
}

TEST_CASE("more than 100 asks for 101")
{
    const PlanTarget target = stockTarget(100, Comparator::MoreThan);
    TargetFacts known = facts(100);
    known.final = Quantity::fromCount(100);
    auto reading = readTarget(target, known, QDate(2026, 1, 1), {});
    CHECK(*reading.goal == Quantity::fromCount(101));
    CHECK(reading.status == TargetStatus::Missed);
    CHECK(*reading.gap == Quantity::fromCount(1));
    known.final = Quantity::fromCount(101);
    CHECK(readTarget(target, known, QDate(2026, 1, 1), {}).status == TargetStatus::Met);
}

TEST_CASE("after the deadline the final value decides, and no path is shown")
{
    TargetFacts known = facts(320);
    known.final = Quantity::fromCount(268);
    known.baseline = BaselinePoint{Quantity::fromCount(96), QDate(2022, 1, 1)};
    const auto reading = readTarget(stockTarget(300), known, QDate(2026, 11, 20), {});
    CHECK(reading.status == TargetStatus::Missed);
    CHECK(*reading.rate == approx(0.8933));
    CHECK(*reading.gap == Quantity::fromCount(32));
    CHECK(*reading.actual == Quantity::fromCount(320));
    CHECK_FALSE(reading.expected.has_value());
    CHECK_FALSE(reading.forecast.has_value());
}

TEST_CASE("only 左右 can come near")
{
    TargetFacts known = facts(4);
    known.final = Quantity::fromCount(4);
    CHECK(readTarget(stockTarget(5, Comparator::About), known, QDate(2026, 1, 1), {}).status ==
          TargetStatus::Near);
    CHECK(readTarget(stockTarget(5), known, QDate(2026, 1, 1), {}).status == TargetStatus::Missed);
    known.final = Quantity::fromCount(3);
    CHECK(readTarget(stockTarget(5, Comparator::About), known, QDate(2026, 1, 1), {}).status ==
          TargetStatus::Missed);
}

TEST_CASE("flows start at zero on the first day of their period")
{
    PlanTarget target = stockTarget(2);
    target.basis = Basis::NewInPeriod;
    const auto reading = readTarget(target, facts(1), QDate(2024, 1, 1), QDate(2022, 1, 1));
    CHECK(*reading.expected == approx(1));
    CHECK(reading.status == TargetStatus::OnTrack);
    CHECK(readTarget(target, facts(1), QDate(2024, 1, 1), {}).status == TargetStatus::Unset);
}

TEST_CASE("forecast: last year's rate carried on, less what runs out")
{
    TargetFacts known = facts(238);
    known.begunInLastYear = Quantity::fromCount(24);
    known.endingBeforeDeadline = Quantity::fromCount(10);
    const auto reading = readTarget(stockTarget(280), known, QDate(2024, 12, 31), {});
    CHECK(*reading.forecast == approx(238 + 24.0 / 12 * (365 / 30.4375) - 10));
}
