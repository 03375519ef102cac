// 同比, 环比, 累计 and the value of a quarter: one definition, nothing across a missing period.

#include "domain/figurechange.h"
#include "support/printers.h"

using namespace peiyu;

namespace {

constexpr FigureAmount wan = 1'000'000;
constexpr auto revenue = PeriodItem::Revenue;
constexpr auto employees = PeriodItem::Employees;

FigurePeriod month(int year, int number)
{
    return {year, number, false};
}

FigurePeriod quarter(int year, int number)
{
    return {year, number, true};
}

} // namespace

TEST_CASE("a stored figure is read exactly and written the same")
{
    for (const char *text : {"0", "1200.5", "0.000001", "99999999.999999"})
        CHECK(figureAmountValue(*figureAmount(QByteArrayView(text))) == QString::fromLatin1(text));
    CHECK_FALSE(figureAmount(QByteArrayView("")));
    CHECK_FALSE(figureAmount(QByteArrayView("abc")));
    CHECK(figureAmount(QStringLiteral("1200.5")) == figureAmount(QByteArrayView("1200.5")));
}

TEST_CASE("there is no change across a missing month")
{
    FigureSeries series;
    series.put(month(2025, 7), 100 * wan);
    series.put(month(2026, 7), 80 * wan);
    series.put(month(2026, 9), 60 * wan);
    const FigureMeasure july{revenue, month(2026, 7), false};
    const FigureMeasure september{revenue, month(2026, 9), false};
    const FigureChange yoy = changeOf(series, july, ChangeBasis::YearOnYear);
    REQUIRE(yoy.ratio);
    CHECK(*yoy.ratio == Approx(-0.2));
    CHECK(changeText(yoy) == u"-20.0%");
    // August is missing: July is not what September is compared with.
    const FigureChange mom = changeOf(series, september, ChangeBasis::PeriodOnPeriod);
    CHECK_FALSE(mom.ratio);
    CHECK(mom.why == NoChange::BaseMissing);
    CHECK(noChangeText(mom, ChangeBasis::PeriodOnPeriod) == u"上期未报");
    CHECK(noChangeText(changeOf(series, september, ChangeBasis::YearOnYear),
                       ChangeBasis::YearOnYear) == u"上年同期未报");
    CHECK(changeText(mom) == u"—");
}

TEST_CASE("a base of zero gives no change, a value of zero is a fall to nothing")
{
    CHECK(figureChange(5 * wan, 0).why == NoChange::BaseZero);
    CHECK(figureChange(std::nullopt, 5 * wan).why == NoChange::ValueMissing);
    CHECK(*figureChange(0, 5 * wan).ratio == -1);
    CHECK(noChangeText(figureChange(5 * wan, 0), ChangeBasis::YearOnYear) == u"上年同期为 0");
}

TEST_CASE("a quarter is its own report, else its three months, else missing")
{
    FigureSeries series;
    series.put(month(2026, 1), 10 * wan);
    series.put(month(2026, 2), 20 * wan);
    CHECK_FALSE(series.at(revenue, quarter(2026, 1)));
    series.put(month(2026, 3), 30 * wan);
    CHECK(series.at(revenue, quarter(2026, 1)) == 60 * wan);
    // Persons are not added up.
    CHECK(series.at(employees, quarter(2026, 1)) == 30 * wan);
    series.put(quarter(2026, 1), 66 * wan);
    CHECK(series.at(revenue, quarter(2026, 1)) == 66 * wan);
}

TEST_CASE("a cumulative figure needs every month before it")
{
    FigureSeries series;
    series.put(month(2026, 1), 10 * wan);
    series.put(month(2026, 3), 30 * wan);
    CHECK_FALSE(series.cumulative(revenue, month(2026, 3)));
    const QVector<FigurePeriod> missing = series.missingBefore(revenue, month(2026, 4));
    REQUIRE(missing.size() == 1);
    CHECK(missing.first() == month(2026, 2));
    series.put(month(2026, 2), 20 * wan);
    CHECK(series.cumulative(revenue, month(2026, 3)) == 60 * wan);
    // A quarter that was reported as such stands for its months.
    FigureSeries quarterly;
    quarterly.put(quarter(2026, 1), 90 * wan);
    quarterly.put(month(2026, 4), 10 * wan);
    CHECK(quarterly.cumulative(revenue, month(2026, 4)) == 100 * wan);
    CHECK(quarterly.missingBefore(revenue, month(2026, 4)).isEmpty());
    CHECK(FigureMeasure{revenue, month(2026, 3), true}.text() == u"2026年1—3月营业收入");
    CHECK(changeOf(series, {revenue, month(2026, 3), true}, ChangeBasis::PeriodOnPeriod).why ==
          NoChange::Cumulative);
}

TEST_CASE("a month's neighbours lie across the turn of the year")
{
    CHECK(month(2026, 1).before() == month(2025, 12));
    CHECK(month(2025, 12).after() == month(2026, 1));
    CHECK(quarter(2026, 1).before() == quarter(2025, 4));
    CHECK(month(2026, 5).quarterIn() == quarter(2026, 2));
    CHECK(FigurePeriod::lastEnded(QDate(2026, 3, 30), false) == month(2026, 2));
    CHECK(FigurePeriod::lastEnded(QDate(2026, 3, 31), false) == month(2026, 3));
    CHECK(FigurePeriod::lastEnded(QDate(2026, 3, 31), true) == quarter(2026, 1));
}

TEST_CASE("periods are understood as offices write them")
{
    for (const char16_t *words : {u"2026-03", u"2026年3月", u"202603", u"2026.3", u"2026年03月份"})
        CHECK(FigurePeriod::fromWords(QString::fromUtf16(words)) == month(2026, 3));
    for (const char16_t *words : {u"2026-Q1", u"2026q1", u"2026年一季度", u"2026年第1季度"})
        CHECK(FigurePeriod::fromWords(QString::fromUtf16(words)) == quarter(2026, 1));
    for (const char16_t *words : {u"2026", u"2026-13", u"三月", u"", u"2026-Q5"})
        CHECK_FALSE(FigurePeriod::fromWords(QString::fromUtf16(words)));
}

TEST_CASE("a period is not due before its day, and zero is a report")
{
    const QDate due = reportDueOn(month(2026, 1), 10);
    CHECK(due == QDate(2026, 2, 10));
    CHECK(reportState(std::nullopt, due, due) == ReportState::NotDue);
    CHECK(reportState(std::nullopt, due, due.addDays(1)) == ReportState::Missing);
    CHECK(reportState(0, due, due.addDays(1)) == ReportState::Zero);
    CHECK(reportState(1, due, due) == ReportState::Reported);
}

TEST_CASE("a figure of a period has its limits")
{
    CHECK(*normalizedPeriodFigure(PeriodItem::Electricity, QStringLiteral("1,200.1234")) ==
          u"1200.1234");
    CHECK_FALSE(normalizedPeriodFigure(PeriodItem::Electricity, QStringLiteral("1.12345")));
    CHECK_FALSE(normalizedPeriodFigure(PeriodItem::Employees, QStringLiteral("12.5")));
    CHECK_FALSE(normalizedPeriodFigure(PeriodItem::Revenue, QStringLiteral("-1")));
    CHECK_FALSE(normalizedPeriodFigure(PeriodItem::Revenue, QStringLiteral("1234567890")));
    CHECK(normalizedPeriodFigure(PeriodItem::Revenue, QString())->isEmpty());
}
