#include "domain/periodfigure.h"

#include "domain/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeriodFigure)
};

struct ItemFacts
{
    const char16_t *key;
    const char *word;
    const char *unit;
};

constexpr std::array itemFacts = {
    ItemFacts{u"output_value", QT_TRANSLATE_NOOP("PeriodFigure", "产值"),
              QT_TRANSLATE_NOOP("PeriodFigure", "万元")},
    ItemFacts{u"revenue", QT_TRANSLATE_NOOP("PeriodFigure", "营业收入"),
              QT_TRANSLATE_NOOP("PeriodFigure", "万元")},
    ItemFacts{u"electricity", QT_TRANSLATE_NOOP("PeriodFigure", "用电量"),
              QT_TRANSLATE_NOOP("PeriodFigure", "万千瓦时")},
    ItemFacts{u"employees", QT_TRANSLATE_NOOP("PeriodFigure", "用工人数"),
              QT_TRANSLATE_NOOP("PeriodFigure", "人")},
    ItemFacts{u"taxable_revenue", QT_TRANSLATE_NOOP("PeriodFigure", "应税收入"),
              QT_TRANSLATE_NOOP("PeriodFigure", "万元")},
    ItemFacts{u"orders", QT_TRANSLATE_NOOP("PeriodFigure", "新增订单"),
              QT_TRANSLATE_NOOP("PeriodFigure", "万元")},
    ItemFacts{u"rd_expense", QT_TRANSLATE_NOOP("PeriodFigure", "研发费用"),
              QT_TRANSLATE_NOOP("PeriodFigure", "万元")},
};
static_assert(itemFacts.size() == allPeriodItems.size());

const ItemFacts &facts(PeriodItem item)
{
    return itemFacts[static_cast<size_t>(item)];
}

/// Of a month: a million persons, 10^8 万元 (万千瓦时), more than any firm has.
constexpr qsizetype mostDigits = 8;
constexpr int moneyDecimals = 6; // to the 分
constexpr int powerDecimals = 4; // to the 千瓦时

int decimalsOf(PeriodItem item)
{
    switch (item) {
    case PeriodItem::Employees:
        return 0;
    case PeriodItem::Electricity:
        return powerDecimals;
    default:
        return moneyDecimals;
    }
}

constexpr int monthsOfYear = 12;
constexpr int quartersOfYear = 4;
constexpr int monthsOfQuarter = 3;
constexpr qsizetype keyLength = 7;

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int numbersOf(bool quarter)
{
    return quarter ? quartersOfYear : monthsOfYear;
}

} // namespace

QString periodItemKey(PeriodItem item)
{
    return QString::fromUtf16(facts(item).key);
}

std::optional<PeriodItem> periodItemFromKey(QStringView key)
{
    for (const PeriodItem item : allPeriodItems) {
        if (key == QStringView(facts(item).key))
            return item;
    }
    return std::nullopt;
}

QString periodItemText(PeriodItem item)
{
    return QCoreApplication::translate("PeriodFigure", facts(item).word);
}

QString periodItemUnitText(PeriodItem item)
{
    return QCoreApplication::translate("PeriodFigure", facts(item).unit);
}

bool isSummed(PeriodItem item)
{
    return item != PeriodItem::Employees;
}

Result<QString> normalizedPeriodFigure(PeriodItem item, const QString &typed)
{
    return normalizedNumber({periodItemKey(item), periodItemText(item), periodItemUnitText(item),
                             decimalsOf(item), mostDigits, false},
                            typed);
}

QString periodValueText(PeriodItem item, const QString &value)
{
    const bool plain = item == PeriodItem::Employees || item == PeriodItem::Electricity;
    return plain ? value : figureValueText(FigureUnit::Wan, value);
}

bool FigurePeriod::isValid() const
{
    return year >= firstFigureYear && year <= lastFigureYear && number >= 1 &&
           number <= numbersOf(quarter);
}

QString FigurePeriod::key() const
{
    if (!isValid())
        return {};
    return quarter ? QStringLiteral("%1-Q%2").arg(year).arg(number)
                   : QStringLiteral("%1-%2").arg(year).arg(number, 2, 10, QLatin1Char('0'));
}

std::optional<FigurePeriod> FigurePeriod::fromKey(QStringView key)
{
    if (key.size() != keyLength || key[4] != u'-')
        return std::nullopt;
    FigurePeriod period;
    period.quarter = key[5] == u'Q';
    const QStringView year = key.first(4);
    const QStringView number = key.mid(period.quarter ? 6 : 5);
    // toInt() reads +7 and spaces, too: no period has two keys.
    if (!isDigits(year) || !isDigits(number))
        return std::nullopt;
    period.year = year.toInt();
    period.number = number.toInt();
    return period.isValid() ? std::optional(period) : std::nullopt;
}

QDate FigurePeriod::firstDay() const
{
    return {year, quarter ? (number - 1) * monthsOfQuarter + 1 : number, 1};
}

QDate FigurePeriod::lastDay() const
{
    return firstDay().addMonths(quarter ? monthsOfQuarter : 1).addDays(-1);
}

FigurePeriod FigurePeriod::before() const
{
    return number > 1 ? FigurePeriod{year, number - 1, quarter}
                      : FigurePeriod{year - 1, numbersOf(quarter), quarter};
}

FigurePeriod FigurePeriod::yearBefore() const
{
    return {year - 1, number, quarter};
}

FigurePeriod FigurePeriod::after() const
{
    return number < numbersOf(quarter) ? FigurePeriod{year, number + 1, quarter}
                                       : FigurePeriod{year + 1, 1, quarter};
}

QVector<FigurePeriod> FigurePeriod::months() const
{
    if (!quarter)
        return {*this};
    const int first = (number - 1) * monthsOfQuarter + 1;
    return {{year, first, false}, {year, first + 1, false}, {year, first + 2, false}};
}

FigurePeriod FigurePeriod::quarterIn() const
{
    return quarter ? *this
                   : FigurePeriod{year, (number + monthsOfQuarter - 1) / monthsOfQuarter, true};
}

FigurePeriod FigurePeriod::lastEnded(QDate day, bool quarter)
{
    const FigurePeriod now = quarter ? quarterOf(day) : monthOf(day);
    return now.lastDay() <= day ? now : now.before();
}

std::optional<FigurePeriod> FigurePeriod::fromWords(const QString &words)
{
    static const QRegularExpression month(
        QStringLiteral("^(\\d{4})(?:[-./年]?)(\\d{1,2})月?(?:份)?$"));
    static const QRegularExpression quarter(
        QStringLiteral("^(\\d{4})年?-?第?(?:[qQ]([1-4])|([1-4一二三四])季度?)$"));
    const QString tidy = toHalfWidth(tidyText(words)).remove(u' ');
    FigurePeriod found;
    if (const auto match = quarter.match(tidy); match.hasMatch()) {
        const QString number = match.captured(2) + match.captured(3);
        const auto inWords = QStringLiteral("一二三四").indexOf(number); // data
        found = {match.captured(1).toInt(),
                 inWords >= 0 ? static_cast<int>(inWords) + 1 : number.toInt(), true};
    } else if (const auto plain = month.match(tidy); plain.hasMatch()) {
        found = {plain.captured(1).toInt(), plain.captured(2).toInt(), false};
    }
    return found.isValid() ? std::optional(found) : std::nullopt;
}

QString FigurePeriod::text() const
{
    if (!quarter)
        return Text::tr("%1年%2月").arg(year).arg(number);
    switch (number) {
    case 1:
        return Text::tr("%1年一季度").arg(year);
    case 2:
        return Text::tr("%1年二季度").arg(year);
    case 3:
        return Text::tr("%1年三季度").arg(year);
    default:
        return Text::tr("%1年四季度").arg(year);
    }
}

bool PeriodFigures::isEmpty() const
{
    return !source && std::all_of(values.begin(), values.end(),
                                  [](const QString &value) { return value.isEmpty(); });
}

} // namespace peiyu
