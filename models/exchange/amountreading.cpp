#include "exchange/amountreading.h"

#include "domain/textfold.h"

#include <QRegularExpression>

#include <array>

namespace peiyu {

namespace {

constexpr int decimalsOfWan = 6;

struct Currency
{
    const char16_t *name;
    const char16_t *words; ///< separated by spaces, upper case
};

constexpr std::array currencies = {
    Currency{u"", u"人民币 RMB CNY ¥ 元 圆"}, Currency{u"美元", u"美元 美金 USD US$ $"},
    Currency{u"港元", u"港元 港币 HKD HK$"},  Currency{u"欧元", u"欧元 EUR €"},
    Currency{u"日元", u"日元 日圆 JPY"},      Currency{u"英镑", u"英镑 GBP £"},
    Currency{u"新台币", u"新台币 台币 TWD"},  Currency{u"澳元", u"澳元 澳大利亚元 AUD"},
    Currency{u"加元", u"加元 加拿大元 CAD"},  Currency{u"新加坡元", u"新加坡元 新元 新币 SGD"},
    Currency{u"韩元", u"韩元 韩币 KRW"},      Currency{u"瑞士法郎", u"瑞士法郎 CHF"},
};

/// The power of ten that turns a scale into 万; none for no scale.
std::optional<int> powerOfScale(const QString &scale)
{
    if (scale == u"万亿")
        return 8;
    if (scale == u"亿")
        return 4;
    if (scale == u"千万")
        return 3;
    if (scale == u"百万")
        return 2;
    if (scale == u"十万")
        return 1;
    if (scale == u"万")
        return 0;
    if (scale == u"千")
        return -1;
    return std::nullopt;
}

/// （万美元）, /亿元: what a header writes where it names a unit.
QString unitPattern()
{
    QStringList names;
    for (size_t i = 1; i < currencies.size(); ++i) {
        for (const QString &word : QString::fromUtf16(currencies[i].words).split(u' ')) {
            if (word.front().isLetter() && word.back().isLetter()) // no signs: US$
                names.append(word);
        }
    }
    return QStringLiteral("(亿|千万|百万|十万|万|千|)(?:元(?!件|素)|(%1)(?![A-Za-z]))")
        .arg(names.join(u'|'));
}

AmountUnit matchedUnit(const QString &scale, const QString &currencyWord)
{
    AmountUnit unit = AmountUnit::Yuan;
    if (const auto power = powerOfScale(scale))
        unit.power = *power;
    for (size_t i = 1; i < currencies.size() && !currencyWord.isEmpty(); ++i) {
        if (QString::fromUtf16(currencies[i].words).split(u' ').contains(currencyWord.toUpper()))
            unit.currency = static_cast<quint8>(i);
    }
    return unit;
}

/// Half up at the sixth decimal: less than a 分 is no money.
QString roundedToFen(const QString &digits)
{
    const qsizetype point = digits.indexOf(u'.');
    if (point < 0 || digits.size() - point - 1 <= decimalsOfWan)
        return digits;
    QString kept = digits.left(point + 1 + decimalsOfWan);
    if (digits[point + 1 + decimalsOfWan] < u'5')
        return shiftedDecimal(kept, 0);
    for (qsizetype i = kept.size() - 1; i >= 0; --i) {
        if (kept[i] == u'.')
            continue;
        if (kept[i] != u'9') {
            kept[i] = QChar(kept[i].unicode() + 1);
            return shiftedDecimal(kept, 0);
        }
        kept[i] = u'0';
    }
    return shiftedDecimal(u'1' + kept, 0);
}

} // namespace

QString shiftedDecimal(const QString &digits, int power)
{
    qsizetype point = digits.indexOf(u'.');
    QString all = digits;
    if (point < 0)
        point = all.size();
    else
        all.remove(point, 1);
    point += power;
    if (point > all.size())
        all = all.leftJustified(point, u'0');
    if (point <= 0) {
        all.prepend(QString(1 - point, u'0'));
        point = 1;
    }
    QString whole = all.left(point);
    QString fraction = all.mid(point);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

AmountUnit amountUnitOfHeader(const QString &header)
{
    static const QRegularExpression unit(
        QStringLiteral("(?:[(\\[【/:_]|单位)\\s*(?:单位|人民币)?\\s*[:：]?\\s*") + unitPattern(),
        QRegularExpression::CaseInsensitiveOption);
    const QString half = toHalfWidth(tidyText(header));
    const auto match = unit.match(half);
    if (!match.hasMatch())
        return half.contains(u'%') ? AmountUnit::Percent : AmountUnit::None;
    return matchedUnit(match.captured(1), match.captured(2));
}

QString amountUnitText(AmountUnit unit)
{
    if (unit == AmountUnit::None || unit == AmountUnit::Percent)
        return {};
    QString scale;
    for (const QString &word :
         {QStringLiteral("亿"), QStringLiteral("千万"), QStringLiteral("百万"),
          QStringLiteral("十万"), QStringLiteral("万"), QStringLiteral("千")}) {
        if (powerOfScale(word) == unit.power)
            scale = word;
    }
    const QString currency = QString::fromUtf16(currencies[unit.currency].name);
    return scale + (currency.isEmpty() ? QStringLiteral("元") : currency);
}

AmountUnit amountUnitOfTitle(const QString &title)
{
    static const QRegularExpression unit(
        QStringLiteral("(?<!填报)(?<!报送)(?<!编制)单位\\s*[:：]\\s*(?:人民币)?\\s*") +
            unitPattern(),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = unit.match(title);
    return match.hasMatch() ? matchedUnit(match.captured(1), match.captured(2)) : AmountUnit::None;
}

std::optional<QString> currencyNamed(const QString &words)
{
    const QString wanted = toHalfWidth(tidyText(words)).toUpper().remove(u' ');
    for (const Currency &currency : currencies) {
        const QStringList known = QString::fromUtf16(currency.words).split(u' ');
        if (known.contains(wanted))
            return QString::fromUtf16(currency.name);
    }
    return std::nullopt;
}

std::optional<AmountReading> readAmount(const TableCell &cell, AmountUnit headerUnit)
{
    static const QRegularExpression form(
        QStringLiteral("^([^\\d.-]*)(-?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d*))?"
                       "(万亿|亿|千万|百万|十万|万|千)?([元圆])?整?([^\\d]*?)整?$"));
    constexpr qsizetype longest = 60;
    QString text = toHalfWidth(tidyText(cell.text)).remove(u' ');
    // Accountants write a loss in brackets.
    static const QRegularExpression loss(QStringLiteral("^\\([¥￥$]?[\\d][\\d,.]*\\)$"));
    const bool bracketed = loss.match(text).hasMatch();
    text.remove(u'(').remove(u')');
    if (text.size() > longest)
        return std::nullopt;
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    AmountReading reading;
    const QString before = match.captured(1);
    const QString behind = match.captured(7);
    for (const QString &words : {before, behind}) {
        if (words.isEmpty())
            continue;
        const auto named = currencyNamed(words);
        if (!named)
            return std::nullopt;
        if (!named->isEmpty())
            reading.currency = *named;
        reading.currencyInCell = true;
    }
    const bool unitOfHeader = headerUnit != AmountUnit::None && headerUnit != AmountUnit::Percent;
    const bool yuan = !match.captured(6).isEmpty();
    const QString headerCurrency = QString::fromUtf16(currencies[headerUnit.currency].name);
    if (!reading.currencyInCell && !yuan)
        reading.currency = headerCurrency;
    reading.currencyDoubtful = headerUnit.currency != 0 && reading.currency != headerCurrency;
    const QString scale = match.captured(5);
    // A sign of money in front of a bare number means its own unit: ¥500,000 is 50 万元.
    const bool sign = before == u"¥" || before == u"￥" || before == u"$";
    const bool bareWord =
        scale.isEmpty() && !yuan && (!behind.isEmpty() || (!before.isEmpty() && !sign));
    const bool unitSaid = yuan || (!unitOfHeader && scale.isEmpty() && (!behind.isEmpty() || sign));
    reading.unitDoubtful = bareWord && unitOfHeader && headerUnit.power != AmountUnit::Yuan.power;
    const auto named = powerOfScale(scale);
    reading.unitInCell = named || unitSaid;
    int power = 0;
    if (named)
        power = *named;
    else if (unitSaid)
        power = AmountUnit::Yuan.power;
    else if (unitOfHeader)
        power = headerUnit.power;
    QString digits = match.captured(3).remove(u',');
    if (!match.captured(4).isEmpty())
        digits += u'.' + match.captured(4);
    const QString wan = roundedToFen(shiftedDecimal(digits, power));
    const bool negative = bracketed || !match.captured(2).isEmpty();
    reading.wan = !negative || wan == u"0" ? wan : u'-' + wan;
    return reading;
}

} // namespace peiyu
