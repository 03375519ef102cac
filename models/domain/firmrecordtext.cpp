#include "domain/firmrecordtext.h"

#include "domain/textfold.h"
#include "foundation/money.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmRecordText)
};

/// By key, by word, or by a word it begins with (大型企业, 省级以上).
template <class Enum, size_t N>
std::optional<Enum> byWord(const std::array<Enum, N> &all, const QString &words,
                           QString (*key)(Enum), QString (*text)(Enum))
{
    const QString tidy = tidyText(words);
    for (const Enum one : all) {
        if (tidy == key(one) || tidy == text(one))
            return one;
    }
    return std::nullopt;
}

} // namespace

QString sizeClassText(SizeClass size)
{
    switch (size) {
    case SizeClass::Large:
        return Text::tr("大型");
    case SizeClass::Medium:
        return Text::tr("中型");
    case SizeClass::Small:
        return Text::tr("小型");
    case SizeClass::Micro:
        return Text::tr("微型");
    }
    return {};
}

std::optional<SizeClass> sizeClassFromWords(const QString &words)
{
    if (const auto exact = byWord(allSizeClasses, words, sizeClassKey, sizeClassText))
        return exact;
    const QString tidy = tidyText(words);
    const std::pair<QChar, SizeClass> signs[] = {{u'大', SizeClass::Large},  // data
                                                 {u'中', SizeClass::Medium}, // data
                                                 {u'小', SizeClass::Small},  // data
                                                 {u'微', SizeClass::Micro}}; // data
    for (const auto &[sign, size] : signs) {
        const bool named = tidy == sign || tidy == sign + QStringLiteral("型企业") || // data
                           tidy == sign + QStringLiteral("企业");                     // data
        if (named)
            return size;
    }
    return std::nullopt;
}

QString affiliationKindText(AffiliationKind kind)
{
    switch (kind) {
    case AffiliationKind::Registration:
        return Text::tr("注册地");
    case AffiliationKind::Tax:
        return Text::tr("纳税关系");
    case AffiliationKind::Statistics:
        return Text::tr("统计关系");
    }
    return {};
}

std::optional<AffiliationKind> affiliationKindFromWords(const QString &words)
{
    return byWord(allAffiliationKinds, words, affiliationKindKey, affiliationKindText);
}

QString honourLevelText(HonourLevel level)
{
    switch (level) {
    case HonourLevel::International:
        return Text::tr("国际");
    case HonourLevel::National:
        return Text::tr("国家级");
    case HonourLevel::Provincial:
        return Text::tr("省级");
    case HonourLevel::Municipal:
        return Text::tr("市级");
    case HonourLevel::County:
        return Text::tr("区县级");
    case HonourLevel::Industry:
        return Text::tr("行业、团体");
    }
    return {};
}

std::optional<HonourLevel> honourLevelFromWords(const QString &words)
{
    if (const auto exact = byWord(allHonourLevels, words, honourLevelKey, honourLevelText))
        return exact;
    const QString tidy = tidyText(words);
    const std::pair<QString, HonourLevel> beginnings[] = {
        {QStringLiteral("国际"), HonourLevel::International}, // data
        {QStringLiteral("国家"), HonourLevel::National},      // data
        {QStringLiteral("部"), HonourLevel::National},        // data
        {QStringLiteral("省"), HonourLevel::Provincial},      // data
        {QStringLiteral("市"), HonourLevel::Municipal},       // data
        {QStringLiteral("区"), HonourLevel::County},          // data
        {QStringLiteral("县"), HonourLevel::County},          // data
        {QStringLiteral("行业"), HonourLevel::Industry},      // data
        {QStringLiteral("团体"), HonourLevel::Industry},      // data
    };
    for (const auto &[beginning, level] : beginnings) {
        if (tidy.startsWith(beginning))
            return level;
    }
    return std::nullopt;
}

QString capitalText(const Enterprise &enterprise)
{
    const auto amount = Money::fromWan(enterprise.capital);
    if (!amount)
        return QStringLiteral("—");
    const QString currency = enterprise.capitalCurrency;
    return currency.isEmpty() ? Text::tr("%1 万元").arg(amount->display())
                              : Text::tr("%1 万%2").arg(amount->display(), currency);
}

QString honourText(const Honour &honour)
{
    QString text = honour.kind;
    if (honour.level)
        text = Text::tr("%1（%2）").arg(text, honourLevelText(*honour.level));
    if (honour.quantity > 1)
        text += Text::tr(" ×%1").arg(honour.quantity);
    return text;
}

QString likenessReasonText(LikenessReason reason)
{
    switch (reason) {
    case LikenessReason::Code:
        return Text::tr("信用代码相同");
    case LikenessReason::Name:
        return Text::tr("名称相同");
    case LikenessReason::FormerName:
        return Text::tr("曾用名相同");
    case LikenessReason::FormerCode:
        return Text::tr("原信用代码相同");
    case LikenessReason::Phone:
        return Text::tr("电话相同");
    case LikenessReason::Address:
        return Text::tr("地址相同");
    }
    return {};
}

QStringList wordsOf(const QString &joined)
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；\\s]+")); // data
    QStringList words = joined.split(separators, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

QStringList namesOf(const QString &joined)
{
    static const QRegularExpression separators(QStringLiteral("\\s*[、；;]+\\s*")); // data
    QStringList names = joined.split(separators, Qt::SkipEmptyParts);
    names.removeDuplicates();
    return names;
}

QString joinedWords(const QStringList &words)
{
    return words.join(u'、'); // data
}

} // namespace peiyu
