#include "domain/figurechange.h"

#include "foundation/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FigureChange)
};

constexpr FigureAmount oneUnit = 1'000'000;
constexpr int quartersOfYear = 4;

QString inPercent(double ratio)
{
    constexpr double hundred = 100;
    const double percent = ratio * hundred;
    // -0.04 % is no fall anybody sees.
    const QString number = QString::number(std::abs(percent), 'f', 1);
    const bool nothing = number == QLatin1String("0.0");
    return (nothing       ? QString()
            : percent < 0 ? QStringLiteral("-")
                          : QStringLiteral("+")) +
           number + u'%';
}

/// Quarters that have ended with the period, then the months of the running one up to it.
QVector<FigurePeriod> partsOfYear(const FigurePeriod &period)
{
    QVector<FigurePeriod> parts;
    const FigurePeriod running = period.quarterIn();
    for (int quarter = 1; quarter < running.number; ++quarter)
        parts.append({period.year, quarter, true});
    const QVector<FigurePeriod> months = running.months();
    if (period.quarter || period == months.last()) {
        parts.append(running);
        return parts;
    }
    for (const FigurePeriod &month : months) {
        if (month.number <= period.number)
            parts.append(month);
    }
    return parts;
}

} // namespace

std::optional<FigureAmount> figureAmount(const QString &value)
{
    const auto money = value.isEmpty() ? std::nullopt : Money::fromWan(value);
    return money ? std::optional(money->fen()) : std::nullopt;
}

std::optional<FigureAmount> figureAmount(QByteArrayView value)
{
    FigureAmount whole = 0;
    FigureAmount unit = oneUnit; // of the digit read last
    bool behindPoint = false;
    for (const char c : value) {
        if (c == '.') {
            behindPoint = true;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        if (behindPoint)
            unit /= 10;
        whole = behindPoint ? whole + (c - '0') * unit : whole * 10 + (c - '0') * oneUnit;
    }
    return value.isEmpty() ? std::nullopt : std::optional(whole);
}

QString figureAmountValue(FigureAmount amount)
{
    return Money::fromFen(amount).exact();
}

QString figureAmountText(PeriodItem item, const std::optional<FigureAmount> &amount)
{
    if (!amount)
        return QStringLiteral("—");
    return item == PeriodItem::Employees ? QLocale::c().toString(*amount / oneUnit)
                                         : Money::fromFen(*amount).display();
}

QString FigureMeasure::periodText() const
{
    if (!cumulative || !isSummed(item) || period.number == 1)
        return period.text();
    if (!period.quarter)
        return Text::tr("%1年1—%2月").arg(period.year).arg(period.number);
    if (period.number == quartersOfYear)
        return Text::tr("%1年全年").arg(period.year);
    return period.number == 2 ? Text::tr("%1年一至二季度").arg(period.year)
                              : Text::tr("%1年一至三季度").arg(period.year);
}

QString FigureMeasure::text() const
{
    return Text::tr("%1%2").arg(periodText(), periodItemText(item));
}

int FigureSeries::keyOf(const FigurePeriod &period)
{
    // Months and quarters of all years side by side without meeting.
    constexpr int ofYear = 16;
    constexpr int quarters = 12;
    return period.year * ofYear + (period.quarter ? quarters : 0) + period.number - 1;
}

void FigureSeries::put(const FigurePeriod &period, FigureAmount amount)
{
    const int key = keyOf(period);
    for (auto &[at, present] : m_amounts) {
        if (at == key) {
            present = amount;
            return;
        }
    }
    m_amounts.append({key, amount});
}

void FigureSeries::remove(const FigurePeriod &period)
{
    m_amounts.removeIf([key = keyOf(period)](const auto &one) { return one.first == key; });
}

std::optional<FigureAmount> FigureSeries::own(const FigurePeriod &period) const
{
    const int key = keyOf(period);
    for (const auto &[at, amount] : m_amounts) {
        if (at == key)
            return amount;
    }
    return std::nullopt;
}

std::optional<FigureAmount> FigureSeries::at(PeriodItem item, const FigurePeriod &period) const
{
    if (const auto reported = own(period); reported || !period.quarter)
        return reported;
    const QVector<FigurePeriod> months = period.months();
    if (!isSummed(item))
        return own(months.last());
    FigureAmount sum = 0;
    for (const FigurePeriod &month : months) {
        const auto amount = own(month);
        if (!amount)
            return std::nullopt;
        sum += *amount;
    }
    return sum;
}

std::optional<FigureAmount> FigureSeries::cumulative(PeriodItem item,
                                                     const FigurePeriod &period) const
{
    if (!isSummed(item))
        return at(item, period);
    FigureAmount sum = 0;
    for (const FigurePeriod &part : partsOfYear(period)) {
        const auto amount = at(item, part);
        if (!amount)
            return std::nullopt;
        sum += *amount;
    }
    return sum;
}

QVector<FigurePeriod> FigureSeries::missingBefore(PeriodItem item, const FigurePeriod &period) const
{
    QVector<FigurePeriod> missing;
    if (period.number == 1)
        return missing;
    for (const FigurePeriod &part : partsOfYear(period.before())) {
        if (at(item, part))
            continue;
        if (period.quarter) {
            missing.append(part);
            continue;
        }
        for (const FigurePeriod &month : part.months()) {
            if (!own(month))
                missing.append(month);
        }
    }
    return missing;
}

std::optional<FigureAmount> FigureSeries::of(const FigureMeasure &measure) const
{
    return measure.cumulative ? cumulative(measure.item, measure.period)
                              : at(measure.item, measure.period);
}

QVector<FigurePeriod> periodsOf(const FigureMeasure &measure)
{
    QVector<FigurePeriod> periods;
    const QVector<FigurePeriod> parts = measure.cumulative && isSummed(measure.item)
                                            ? partsOfYear(measure.period)
                                            : QVector<FigurePeriod>{measure.period};
    for (const FigurePeriod &part : parts) {
        periods.append(part);
        if (part.quarter)
            periods += part.months();
    }
    return periods;
}

QVector<FigurePeriod> periodsWithBases(const FigureMeasure &measure)
{
    QVector<FigurePeriod> periods = periodsOf(measure) + periodsOf(measure.yearBefore());
    for (const FigurePeriod &one : periodsOf(measure.before())) {
        if (!periods.contains(one))
            periods.append(one);
    }
    return periods;
}

QString changeBasisKey(ChangeBasis basis)
{
    return basis == ChangeBasis::YearOnYear ? QStringLiteral("yoy") : QStringLiteral("mom");
}

QString changeBasisText(ChangeBasis basis)
{
    return basis == ChangeBasis::YearOnYear ? Text::tr("同比") : Text::tr("环比");
}

FigureChange figureChange(const std::optional<FigureAmount> &value,
                          const std::optional<FigureAmount> &base)
{
    if (!value)
        return {std::nullopt, NoChange::ValueMissing};
    if (!base)
        return {std::nullopt, NoChange::BaseMissing};
    if (*base <= 0)
        return {std::nullopt, NoChange::BaseZero};
    return {static_cast<double>(*value) / static_cast<double>(*base) - 1, NoChange::None};
}

FigureChange changeOf(const FigureSeries &series, const FigureMeasure &measure, ChangeBasis basis)
{
    if (basis == ChangeBasis::YearOnYear)
        return figureChange(series.of(measure), series.of(measure.yearBefore()));
    if (measure.cumulative && isSummed(measure.item))
        return {std::nullopt, NoChange::Cumulative};
    return figureChange(series.of(measure), series.of(measure.before()));
}

QString changeText(const FigureChange &change)
{
    return change.ratio ? inPercent(*change.ratio) : QStringLiteral("—");
}

QString noChangeText(const FigureChange &change, ChangeBasis basis)
{
    const bool year = basis == ChangeBasis::YearOnYear;
    switch (change.why) {
    case NoChange::None:
        return {};
    case NoChange::ValueMissing:
        return Text::tr("本期未报");
    case NoChange::BaseMissing:
        return year ? Text::tr("上年同期未报") : Text::tr("上期未报");
    case NoChange::BaseZero:
        return year ? Text::tr("上年同期为 0") : Text::tr("上期为 0");
    case NoChange::Cumulative:
        return Text::tr("累计不作环比");
    }
    return {};
}

QString noChangeKey(NoChange why)
{
    switch (why) {
    case NoChange::None:
        return {};
    case NoChange::ValueMissing:
        return QStringLiteral("value_missing");
    case NoChange::BaseMissing:
        return QStringLiteral("base_missing");
    case NoChange::BaseZero:
        return QStringLiteral("base_zero");
    case NoChange::Cumulative:
        return QStringLiteral("cumulative");
    }
    return {};
}

QString reportStateKey(ReportState state)
{
    switch (state) {
    case ReportState::Reported:
        return QStringLiteral("reported");
    case ReportState::Zero:
        return QStringLiteral("zero");
    case ReportState::Missing:
        return QStringLiteral("missing");
    case ReportState::NotDue:
        return QStringLiteral("not_due");
    }
    return {};
}

QString reportStateText(ReportState state)
{
    switch (state) {
    case ReportState::Reported:
        return Text::tr("已报");
    case ReportState::Zero:
        return Text::tr("报 0");
    case ReportState::Missing:
        return Text::tr("未报");
    case ReportState::NotDue:
        return Text::tr("未到期");
    }
    return {};
}

QDate reportDueOn(const FigurePeriod &period, int reportDay)
{
    const QDate next = period.lastDay().addDays(1);
    return {next.year(), next.month(), std::min(reportDay, next.daysInMonth())};
}

ReportState reportState(const std::optional<FigureAmount> &value, QDate dueOn, QDate today)
{
    if (value)
        return *value == 0 ? ReportState::Zero : ReportState::Reported;
    return today <= dueOn ? ReportState::NotDue : ReportState::Missing;
}

} // namespace peiyu
