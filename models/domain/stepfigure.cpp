#include "domain/stepfigure.h"

#include "domain/quantity.h"
#include "domain/textfold.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StepFigure)
};

/// A figure of a year as a percentage of another.
struct FigureShare
{
    const char16_t *key;
    FigureItem part;
    FigureItem whole;
    const char *word;
};

constexpr std::array shares = {
    FigureShare{u"rd_share", FigureItem::RdExpense, FigureItem::Revenue,
                QT_TRANSLATE_NOOP("StepFigure", "研发费用占营业收入")},
    FigureShare{u"main_share", FigureItem::MainRevenue, FigureItem::Revenue,
                QT_TRANSLATE_NOOP("StepFigure", "主营业务收入占营业收入")},
    FigureShare{u"rd_staff_share", FigureItem::RdStaff, FigureItem::Employees,
                QT_TRANSLATE_NOOP("StepFigure", "研发人员占职工")},
    FigureShare{u"debt_share", FigureItem::TotalLiabilities, FigureItem::TotalAssets,
                QT_TRANSLATE_NOOP("StepFigure", "资产负债率")},
};

const FigureShare *shareOf(QStringView key)
{
    const auto found = std::find_if(shares.begin(), shares.end(),
                                    [&](const FigureShare &one) { return key == one.key; });
    return found == shares.end() ? nullptr : &*found;
}

std::optional<QString> shareOfYear(const FigureShare &share, const YearlyFigures &year)
{
    const auto part = Money::fromWan(year.value(share.part));
    const auto whole = Money::fromWan(year.value(share.whole));
    if (!part || !whole || whole->fen() <= 0)
        return std::nullopt;
    constexpr double percent = 100;
    return Quantity::fromDouble(static_cast<double>(part->fen()) * percent /
                                static_cast<double>(whole->fen()))
        .toText();
}

std::optional<QString> valueOfYear(const StepFigure &figure, const QVector<YearlyFigures> &years)
{
    const int wanted = figure.period.toInt();
    for (const YearlyFigures &year : years) {
        if (year.year != wanted)
            continue;
        if (const FigureShare *share = shareOf(figure.item))
            return shareOfYear(*share, year);
        const auto item = figureFromKey(figure.item);
        if (item && year.has(*item))
            return year.value(*item);
    }
    return std::nullopt;
}

const StepFigureItem *itemOf(const StepFigure &figure)
{
    static const QVector<StepFigureItem> ofYears = stepFigureItems(true);
    static const QVector<StepFigureItem> ofPeriods = stepFigureItems(false);
    const auto &items =
        isFigureYear(figure.period) || figure.period.isEmpty() ? ofYears : ofPeriods;
    const auto found = std::find_if(items.begin(), items.end(), [&](const StepFigureItem &one) {
        return one.key == figure.item;
    });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

QVector<StepFigureItem> stepFigureItems(bool yearly)
{
    QVector<StepFigureItem> items;
    if (!yearly) {
        for (const PeriodItem item : allPeriodItems)
            items.append(
                {periodItemKey(item), periodItemText(item), periodItemUnitText(item), false});
        return items;
    }
    for (const FigureShare &share : shares)
        items.append({QString::fromUtf16(share.key),
                      QCoreApplication::translate("StepFigure", share.word), QStringLiteral("%")});
    for (const FigureItem item : allFigureItems)
        items.append({figureKey(item), figureText(item), figureUnitText(figureUnit(item))});
    return items;
}

bool isFigureYear(const QString &period)
{
    bool ok = false;
    const int year = period.toInt(&ok);
    return ok && year >= firstFigureYear && year <= lastFigureYear &&
           period == QString::number(year);
}

QString figurePeriodText(const QString &period)
{
    if (isFigureYear(period))
        return Text::tr("%1年").arg(period);
    const auto part = FigurePeriod::fromKey(period);
    return part ? part->text() : QString();
}

QString stepValueText(const StepFigure &figure, const QString &value)
{
    const StepFigureItem *item = itemOf(figure);
    const QString unit = item ? item->unit : QString();
    return unit == u"%" || unit.isEmpty() ? value + unit : value + u' ' + unit;
}

QString stepFigureText(const StepFigure &figure)
{
    const StepFigureItem *item = itemOf(figure);
    if (!figure.isSet() || !item)
        return {};
    return (figure.atMost ? Text::tr("%1%2不高于 %3") : Text::tr("%1%2不低于 %3"))
        .arg(figurePeriodText(figure.period), item->text, stepValueText(figure, figure.value));
}

QString stepActualText(const StepFigure &figure, const QString &value)
{
    const StepFigureItem *item = itemOf(figure);
    if (!figure.isSet() || !item)
        return {};
    return Text::tr("%1%2 %3").arg(figurePeriodText(figure.period), item->text,
                                   stepValueText(figure, value));
}

Result<StepFigure> checkedStepFigure(StepFigure figure)
{
    figure.item = figure.item.trimmed();
    if (figure.item.isEmpty())
        return StepFigure{};
    figure.period = toHalfWidth(figure.period).trimmed().toUpper();
    if (figurePeriodText(figure.period).isEmpty())
        return fieldFailure(
            QStringLiteral("period"),
            Text::tr("指标的期间“%1”不对，应为年份 2026、月份 2026-03 或季度 2026-Q1。")
                .arg(figure.period));
    const StepFigureItem *item = itemOf(figure);
    if (!item)
        return fieldFailure(QStringLiteral("figure"),
                            isFigureYear(figure.period)
                                ? Text::tr("年度数据里没有指标“%1”。").arg(figure.item)
                                : Text::tr("月度、季度数据里没有指标“%1”。").arg(figure.item));
    QString value = toHalfWidth(figure.value).trimmed();
    value.remove(u'%');
    const auto number = Money::fromWan(value);
    if (!number)
        return fieldFailure(QStringLiteral("threshold"),
                            Text::tr("“%1”的要求值“%2”不是数字，请只填数，单位是%3。")
                                .arg(item->text, figure.value, item->unit));
    figure.value = number->exact();
    return figure;
}

std::optional<QString> stepFigureValue(const StepFigure &figure,
                                       const QVector<YearlyFigures> &years,
                                       const QVector<PeriodFigures> &periods)
{
    if (!figure.isSet())
        return std::nullopt;
    if (isFigureYear(figure.period))
        return valueOfYear(figure, years);
    const auto item = periodItemFromKey(figure.item);
    for (const PeriodFigures &one : periods) {
        if (item && one.period.key() == figure.period && !one.value(*item).isEmpty())
            return one.value(*item);
    }
    return std::nullopt;
}

bool isReached(const StepFigure &figure, const QString &value)
{
    const auto have = Money::fromWan(value);
    const auto want = Money::fromWan(figure.value);
    if (!have || !want)
        return false;
    return figure.atMost ? *have <= *want : *have >= *want;
}

} // namespace peiyu
