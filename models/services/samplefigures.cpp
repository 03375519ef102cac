#include "services/samplefigures.h"

#include "foundation/money.h"
#include "repositories/officerecordrepository.h"

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

constexpr int firmsWith = 30;
constexpr int months = 14;
/// Every so many firms: one that falls, one whose last month is not there yet, one with a gap, one
/// near the line.
constexpr int fallsEvery = 7;
constexpr int lateEvery = 5;
constexpr int gapEvery = 9;
constexpr int nearEvery = 6;
/// Twelve of them come to the line of 2000 万元, a little above or below.
constexpr int nearLine = 16'000; // hundredths of 万元 a month
constexpr std::array seasons = {96, 78, 104, 101, 100, 102, 99, 97, 103, 104, 106, 110};

QString wan(qint64 hundredths)
{
    return Money::fromFen(hundredths * 10'000).exact();
}

Result<> writeFirm(UnitOfWork &unit, const EnterpriseId &firm, int index, SampleChance &chance)
{
    const bool falls = index % fallsEvery == 2;
    const bool near = index % nearEvery == 3;
    const qint64 usual = near ? nearLine + chance.below(1800) : 18'000 + chance.below(240'000);
    const int staff = 24 + chance.below(260);
    const int yearly = 98 + chance.below(12); // per cent of the year before
    FigurePeriod period = FigurePeriod::lastEnded(sampleToday(), false);
    for (int back = 0; back < months; ++back, period = period.before()) {
        const bool last = back == 0;
        if ((last && index % lateEvery == 4) || (back == 3 && index % gapEvery == 4))
            continue;
        const bool thisYear = back < months - 2;
        qint64 revenue = usual * seasons[static_cast<size_t>(period.number - 1)] / 100;
        if (thisYear)
            revenue = revenue * yearly / 100;
        if (falls && back < 2)
            revenue = revenue * 64 / 100;
        PeriodFigures one;
        one.enterprise = firm;
        one.period = period;
        one.source = FigureSource::Firm;
        one.value(PeriodItem::Revenue) = wan(revenue);
        one.value(PeriodItem::OutputValue) = wan(revenue * (102 + chance.below(6)) / 100);
        one.value(PeriodItem::TaxableRevenue) = wan(revenue * (94 + chance.below(5)) / 100);
        one.value(PeriodItem::Electricity) = wan(revenue / (60 + index % 30));
        one.value(PeriodItem::Employees) =
            QString::number(falls && last ? staff * 86 / 100 : staff - back / 4);
        if (chance.percent(70))
            one.value(PeriodItem::RdExpense) = wan(revenue * (3 + index % 4) / 100);
        if (chance.percent(40))
            one.value(PeriodItem::Orders) = wan(revenue * chance.below(160) / 100);
        PEIYU_CHECK(RecordRepository<PeriodFigures>::apply(
            unit, chance.id(), ChangeOp::Insert, RecordRepository<PeriodFigures>::fields(one)));
    }
    return {};
}

} // namespace

Result<> writeSampleFigures(UnitOfWork &unit, const QVector<SampleCared> &cared,
                            SampleChance &chance)
{
    int index = 0;
    for (const SampleCared &one : cared) {
        if (!one.titled)
            continue;
        if (index == firmsWith)
            break;
        PEIYU_CHECK(writeFirm(unit, one.firm, index++, chance));
    }
    return {};
}

} // namespace peiyu
