#include "statistics/scaleline.h"

#include "database/statement.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ScaleLine)
};

constexpr int monthsOfYear = 12;
constexpr FigureAmount oneWan = 1'000'000;
constexpr int yearsBack = 3;
constexpr FigureAmount hundred = 100;

/// Of one firm by year, the latest first: its main revenue, else its revenue.
struct YearRevenue
{
    int year = 0;
    FigureAmount amount = 0;
    bool main = true;
};
using Years = QHash<EnterpriseId, QVector<YearRevenue>>;

Result<Years> yearlyRevenues(const Connection &connection, int lastYear)
{
    Statement select(connection, QStringLiteral("SELECT enterprise, year, main_revenue, revenue"
                                                " FROM yearly_figure WHERE deleted = 0"
                                                " AND year <= :last AND year > :first"
                                                " ORDER BY enterprise, year DESC"));
    select.bind(":last", lastYear);
    select.bind(":first", lastYear - yearsBack);
    Years years;
    PEIYU_CHECK(select.each([&](const Row &row) {
        auto amount = figureAmount(row.utf8("main_revenue"));
        const bool main = amount.has_value();
        if (!main)
            amount = figureAmount(row.utf8("revenue"));
        if (amount)
            years[EnterpriseId(row.text("enterprise"))].append(
                {static_cast<int>(row.integer("year")), *amount, main});
    }));
    return years;
}

/// The twelve months to `last`, when all are there.
std::optional<FigureAmount> yearTo(const FigureSeries &series, FigurePeriod last)
{
    FigureAmount sum = 0;
    for (int i = 0; i < monthsOfYear; ++i) {
        const auto amount = series.own(last);
        if (!amount)
            return std::nullopt;
        sum += *amount;
        last = last.before();
    }
    return sum;
}

struct Compared
{
    FigureAmount value = 0;
    QString source;
    std::optional<FigureAmount> yearBefore;
};

std::optional<FigureAmount> revenueOf(const QVector<YearRevenue> &years, int year)
{
    const auto found = std::find_if(years.begin(), years.end(),
                                    [&](const YearRevenue &one) { return one.year == year; });
    return found == years.end() ? std::nullopt : std::optional(found->amount);
}

std::optional<Compared> comparedOf(const FigureSeries &series, const QVector<YearRevenue> &years,
                                   FigurePeriod last)
{
    for (int i = 0; i < warningPeriods; ++i) {
        if (const auto sum = yearTo(series, last))
            return Compared{*sum, Text::tr("近12个月营业收入（至%1）").arg(last.text()),
                            revenueOf(years, last.year - 1)};
        last = last.before();
    }
    if (years.isEmpty())
        return std::nullopt;
    const YearRevenue &year = years.first();
    return Compared{
        year.amount,
        (year.main ? Text::tr("%1年主营业务收入") : Text::tr("%1年营业收入")).arg(year.year),
        revenueOf(years, year.year - 1)};
}

} // namespace

QString scaleSideKey(ScaleSide side)
{
    return side == ScaleSide::Rising ? QStringLiteral("rising") : QStringLiteral("falling");
}

QString scaleSideText(ScaleSide side)
{
    return side == ScaleSide::Rising ? Text::tr("接近升规") : Text::tr("有退规风险");
}

std::optional<ScaleSide> scaleSideOf(FigureAmount value,
                                     const std::optional<FigureAmount> &yearBefore,
                                     FigureAmount line, int percent)
{
    if (value < line && yearBefore && *yearBefore >= line)
        return ScaleSide::Falling;
    if (value < line)
        return value * hundred >= line * (hundred - percent) ? std::optional(ScaleSide::Rising)
                                                             : std::nullopt;
    return value * hundred <= line * (hundred + percent) ? std::optional(ScaleSide::Falling)
                                                         : std::nullopt;
}

Result<QVector<ScaleRow>> firmsNearLine(const Connection &connection, MonitorScope scope,
                                        const ScaleKinds &kinds, int percent)
{
    scope.titledOnly = false;
    const FigurePeriod last = FigurePeriod::lastEnded(scope.on, false);
    QVector<FigurePeriod> months;
    FigurePeriod month = last;
    for (int i = 0; i < monthsOfYear + warningPeriods - 1; ++i) {
        months.append(month);
        month = month.before();
    }
    PEIYU_TRY(firms, monitoredFirms(connection, scope));
    PEIYU_TRY(reported, reportedFigures(connection, months, {PeriodItem::Revenue}, scope.firm));
    PEIYU_TRY(years, yearlyRevenues(connection, scope.on.year() - 1));
    QHash<QString, std::optional<ScaleKind>> byIndustry;
    QVector<ScaleRow> found;
    for (const MonitoredFirm &firm : firms) {
        if (!byIndustry.contains(firm.industry))
            byIndustry.insert(firm.industry, kinds(firm.industry));
        const std::optional<ScaleKind> kind = byIndustry.value(firm.industry);
        if (!kind || kind->wan == 0)
            continue;
        const auto compared =
            comparedOf(reported.value(firm.id).of(PeriodItem::Revenue), years.value(firm.id), last);
        if (!compared)
            continue;
        const FigureAmount amount = kind->wan * oneWan;
        if (const auto side = scaleSideOf(compared->value, compared->yearBefore, amount, percent))
            found.append({firm, kind->name, amount, compared->value, compared->source,
                          compared->yearBefore, *side});
    }
    std::stable_sort(found.begin(), found.end(), [](const ScaleRow &a, const ScaleRow &b) {
        return std::abs(a.distance()) < std::abs(b.distance());
    });
    return found;
}

} // namespace peiyu
