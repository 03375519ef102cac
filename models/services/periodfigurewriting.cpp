#include "services/periodfigurewriting.h"

#include "repositories/officerecordrepository.h"
#include "services/measureclosing.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeriodFigureWriting)
};

using Repository = RecordRepository<PeriodFigures>;

constexpr int neighboursAway = 12; ///< so many periods is looked for a neighbour

bool sameFigures(const PeriodFigures &a, const PeriodFigures &b)
{
    return a.values == b.values && a.source == b.source;
}

QString valueAt(const FirmPeriods &periods, const FigurePeriod &period, PeriodItem item)
{
    const auto found = periods.constFind(period.key());
    return found == periods.cend() ? QString() : found->value(item);
}

/// The nearest period in one direction that has the item.
std::optional<FigurePeriod> neighbour(const FirmPeriods &periods, FigurePeriod from,
                                      PeriodItem item, bool later)
{
    for (int i = 0; i < neighboursAway; ++i) {
        from = later ? from.after() : from.before();
        if (const auto amount = figureAmount(valueAt(periods, from, item)); amount && *amount > 0)
            return from;
    }
    return std::nullopt;
}

} // namespace

Result<FirmPeriods> periodsOfFirm(const Connection &connection, const EnterpriseId &firm)
{
    PEIYU_TRY(present, Repository::ofEnterprise(connection, firm));
    FirmPeriods periods;
    for (const PeriodFigures &one : present)
        periods.insert(one.period.key(), one);
    return periods;
}

FirmSeries seriesOf(const FirmPeriods &periods)
{
    FirmSeries series;
    for (const PeriodFigures &one : periods) {
        for (const PeriodItem item : allPeriodItems) {
            if (const auto amount = figureAmount(one.value(item)))
                series.of(item).put(one.period, *amount);
        }
    }
    return series;
}

Result<> writePeriodFigures(UnitOfWork &unit, const JobContext &context, const EnterpriseId &firm,
                            const FirmPeriods &before, const FirmPeriods &after)
{
    for (const PeriodFigures &wanted : after) {
        PeriodFigures one = wanted;
        const auto was = before.constFind(one.period.key());
        const bool known = was != before.constEnd();
        one.enterprise = firm;
        // A source of nothing says nothing.
        const bool none = std::all_of(one.values.begin(), one.values.end(),
                                      [](const QString &value) { return value.isEmpty(); });
        if (known && none)
            PEIYU_CHECK(Repository::apply(unit, was->id, ChangeOp::Delete, {}));
        else if (known && !sameFigures(*was, one))
            PEIYU_CHECK(Repository::apply(unit, was->id, ChangeOp::Update, Repository::fields(one),
                                          was->revision));
        else if (!known && !none)
            PEIYU_CHECK(Repository::enter(unit, one));
    }
    PEIYU_CHECK(closeReachedSteps(unit, context, firm));
    return {};
}

Result<QString> settledValue(const PeriodEntry &entry, const FigureSeries &series)
{
    PEIYU_TRY(typed, normalizedPeriodFigure(entry.item, entry.value));
    if (!entry.cumulative || !isSummed(entry.item) || typed.isEmpty() || entry.period.number == 1)
        return typed;
    const QString field = periodItemKey(entry.item);
    const QVector<FigurePeriod> missing = series.missingBefore(entry.item, entry.period);
    if (!missing.isEmpty()) {
        QStringList names;
        for (const FigurePeriod &one : missing)
            names.append(one.text());
        return fieldFailure(
            field,
            Text::tr("%1累计折算不出当期：%2还没有%3。请先补上，或改填当期数。")
                .arg(entry.period.text(), names.join(Text::tr("、")), periodItemText(entry.item)));
    }
    const FigureAmount year = figureAmount(typed).value_or(0);
    const FigureAmount earlier = series.cumulative(entry.item, entry.period.before()).value_or(0);
    if (year < earlier)
        return fieldFailure(field, Text::tr("%1%2累计 %3 小于此前各期合计 %4，请核对。")
                                       .arg(entry.period.text(), periodItemText(entry.item), typed,
                                            figureAmountValue(earlier)));
    return figureAmountValue(year - earlier);
}

QString periodJumpText(const FirmPeriods &periods, const FigurePeriod &period, PeriodItem item)
{
    const QString now = valueAt(periods, period, item);
    if (now.isEmpty() || item == PeriodItem::Orders)
        return {}; // orders come in lumps
    QVector<std::optional<FigurePeriod>> others = {
        neighbour(periods, period, item, false), neighbour(periods, period, item, true),
        period.yearBefore(), FigurePeriod{period.year + 1, period.number, period.quarter}};
    for (const auto &other : others) {
        const QString there = other ? valueAt(periods, *other, item) : QString();
        if (!looksLikeUnitJump(there, now))
            continue;
        const double a = there.toDouble();
        const double b = now.toDouble();
        const qint64 times = std::llround(std::max(a, b) / std::min(a, b));
        const QString sentence = b > a ? Text::tr("%1%2 %3 %4，是%5的 %6 倍，疑单位有误")
                                       : Text::tr("%1%2 %3 %4，只有%5的 1/%6，疑单位有误");
        return sentence
            .arg(period.text(), periodItemText(item), now, periodItemUnitText(item), other->text())
            .arg(times);
    }
    return {};
}

} // namespace peiyu
