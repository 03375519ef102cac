#include "domain/yearlyfigure.h"

#include "domain/textfold.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(YearlyFigure)
};

struct ItemFacts
{
    const char16_t *key;
    FigureUnit unit;
    const char *word;
};

constexpr std::array itemFacts = {
    ItemFacts{u"revenue", FigureUnit::Wan, QT_TRANSLATE_NOOP("YearlyFigure", "营业收入")},
    ItemFacts{u"main_revenue", FigureUnit::Wan, QT_TRANSLATE_NOOP("YearlyFigure", "主营业务收入")},
    ItemFacts{u"net_profit", FigureUnit::Wan, QT_TRANSLATE_NOOP("YearlyFigure", "净利润")},
    ItemFacts{u"total_assets", FigureUnit::Wan, QT_TRANSLATE_NOOP("YearlyFigure", "资产总额")},
    ItemFacts{u"total_liabilities", FigureUnit::Wan, QT_TRANSLATE_NOOP("YearlyFigure", "负债总额")},
    ItemFacts{u"rd_expense", FigureUnit::Wan, QT_TRANSLATE_NOOP("YearlyFigure", "研发费用")},
    ItemFacts{u"equity_in", FigureUnit::Wan, QT_TRANSLATE_NOOP("YearlyFigure", "新增股权融资")},
    ItemFacts{u"output_value", FigureUnit::Wan, QT_TRANSLATE_NOOP("YearlyFigure", "工业总产值")},
    ItemFacts{u"tax_paid", FigureUnit::Wan, QT_TRANSLATE_NOOP("YearlyFigure", "实缴税金")},
    ItemFacts{u"employees", FigureUnit::Persons, QT_TRANSLATE_NOOP("YearlyFigure", "职工人数")},
    ItemFacts{u"rd_staff", FigureUnit::Persons, QT_TRANSLATE_NOOP("YearlyFigure", "研发人员")},
    ItemFacts{u"market_share", FigureUnit::Percent,
              QT_TRANSLATE_NOOP("YearlyFigure", "市场占有率")},
    ItemFacts{u"dev_eval_score", FigureUnit::Points,
              QT_TRANSLATE_NOOP("YearlyFigure", "发展评价得分")},
};
static_assert(itemFacts.size() == allFigureItems.size());

const ItemFacts &facts(FigureItem item)
{
    return itemFacts[static_cast<size_t>(item)];
}

struct SourceFacts
{
    const char16_t *key;
    const char *word;
};

constexpr std::array sourceFacts = {
    SourceFacts{u"firm", QT_TRANSLATE_NOOP("YearlyFigure", "企业报")},
    SourceFacts{u"platform", QT_TRANSLATE_NOOP("YearlyFigure", "平台")},
    SourceFacts{u"tax", QT_TRANSLATE_NOOP("YearlyFigure", "税务")},
    SourceFacts{u"audit", QT_TRANSLATE_NOOP("YearlyFigure", "审计")},
};
static_assert(sourceFacts.size() == allFigureSources.size());

/// The digits of a number without sign, commas and spaces; empty when it is none.
QString plainNumber(const QString &typed)
{
    QString text = toHalfWidth(typed).trimmed();
    text.remove(u',').remove(u' ');
    qsizetype points = 0;
    for (qsizetype i = text.startsWith(u'-') ? 1 : 0; i < text.size(); ++i) {
        if (text[i] == u'.')
            ++points;
        else if (text[i] < u'0' || text[i] > u'9')
            return {};
    }
    const bool digits = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits && points <= 1 ? text : QString();
}

/// Without zeros that say nothing: "-007.50" → "-7.5".
QString shortest(QString text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    while (text.size() > 1 && text.startsWith(u'0') && text[1] != u'.')
        text.remove(0, 1);
    if (text.isEmpty() || text.startsWith(u'.'))
        text.prepend(u'0');
    return negative && text != u'0' ? u'-' + text : text;
}

int decimalsOf(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Wan:
        return 6; // to the 分
    case FigureUnit::Persons:
        return 0;
    case FigureUnit::Percent:
    case FigureUnit::Points:
        return 2;
    }
    return 0;
}

constexpr qsizetype mostDigits = 13; ///< 万元 before the point: more than any country has
constexpr double jumpFrom = 1000;
constexpr double hundredPercent = 100;

} // namespace

QString figureKey(FigureItem item)
{
    return QString::fromUtf16(facts(item).key);
}

std::optional<FigureItem> figureFromKey(QStringView key)
{
    for (const FigureItem item : allFigureItems) {
        if (key == QStringView(facts(item).key))
            return item;
    }
    return std::nullopt;
}

FigureUnit figureUnit(FigureItem item)
{
    return facts(item).unit;
}

QString figureText(FigureItem item)
{
    return QCoreApplication::translate("YearlyFigure", facts(item).word);
}

QString figureValueText(FigureUnit unit, const QString &value)
{
    const auto money = unit == FigureUnit::Wan ? Money::fromWan(value) : std::nullopt;
    return money ? money->display() : value;
}

QString figureUnitText(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Wan:
        return Text::tr("万元");
    case FigureUnit::Persons:
        return Text::tr("人");
    case FigureUnit::Percent:
        return QStringLiteral("%");
    case FigureUnit::Points:
        return Text::tr("分");
    }
    return {};
}

QString figureSourceKey(FigureSource source)
{
    return QString::fromUtf16(sourceFacts[static_cast<size_t>(source)].key);
}

std::optional<FigureSource> figureSourceFromKey(QStringView key)
{
    for (const FigureSource source : allFigureSources) {
        if (key == QStringView(sourceFacts[static_cast<size_t>(source)].key))
            return source;
    }
    return std::nullopt;
}

QString figureSourceText(FigureSource source)
{
    return QCoreApplication::translate("YearlyFigure",
                                       sourceFacts[static_cast<size_t>(source)].word);
}

std::optional<FigureSource> figureSourceFromWords(const QString &words)
{
    const QString tidy = tidyText(words);
    if (const auto key = figureSourceFromKey(tidy))
        return key;
    for (const FigureSource source : allFigureSources) {
        // Offices write 企业报, 企业填报, 审计报告 …: the first two characters say it.
        const QString word = QString::fromUtf8(sourceFacts[static_cast<size_t>(source)].word);
        if (!tidy.isEmpty() && tidy.startsWith(word.left(2)))
            return source;
    }
    return std::nullopt;
}

bool YearlyFigures::isEmpty() const
{
    return !source && !closed &&
           std::all_of(values.begin(), values.end(),
                       [](const QString &value) { return value.isEmpty(); });
}

Result<QString> normalizedNumber(const NumberForm &form, const QString &typed)
{
    const QString tidy = tidyText(typed);
    if (tidy.isEmpty())
        return QString();
    QString number = plainNumber(tidy);
    if (number.isEmpty())
        return fieldFailure(
            form.field,
            Text::tr("%1“%2”不是数字，请只填数，单位是%3。").arg(form.word, tidy, form.unit));
    number = shortest(number);
    const qsizetype point = number.indexOf(u'.');
    const qsizetype decimals = point < 0 ? 0 : number.size() - point - 1;
    const qsizetype whole = (point < 0 ? number.size() : point) - (number.startsWith(u'-') ? 1 : 0);
    if (decimals > form.decimals)
        return fieldFailure(
            form.field,
            Text::tr("%1 %2 的小数过多，最多 %3 位。").arg(form.word, tidy).arg(form.decimals));
    if (whole > form.digits)
        return fieldFailure(
            form.field,
            Text::tr("%1 %2 过大，单位应是%3，请核对。").arg(form.word, tidy, form.unit));
    if (number.startsWith(u'-') && !form.negativeToo)
        return fieldFailure(form.field, Text::tr("%1不能是负数（%2）。").arg(form.word, tidy));
    return number;
}

Result<QString> normalizedFigure(FigureItem item, const QString &typed)
{
    const FigureUnit unit = figureUnit(item);
    // Profits may be losses; a firm whose debts exceed its assets still has assets of zero or more.
    const NumberForm form{figureKey(item),  figureText(item), figureUnitText(unit),
                          decimalsOf(unit), mostDigits,       item == FigureItem::NetProfit};
    PEIYU_TRY(number, normalizedNumber(form, typed));
    const bool bounded = unit == FigureUnit::Percent || unit == FigureUnit::Points;
    if (bounded && number.toDouble() > hundredPercent)
        return fieldFailure(
            figureKey(item),
            Text::tr("%1 %2 超过 100，请核对。").arg(figureText(item), tidyText(typed)));
    return number;
}

bool looksLikeUnitJump(const QString &before, const QString &now)
{
    const double earlier = std::abs(before.toDouble());
    const double later = std::abs(now.toDouble());
    if (earlier == 0 || later == 0)
        return false;
    return later / earlier >= jumpFrom || earlier / later >= jumpFrom;
}

bool looksLikeUnitJump(FigureItem item, const QString &before, const QString &now)
{
    return figureUnit(item) == FigureUnit::Wan && looksLikeUnitJump(before, now);
}

} // namespace peiyu
