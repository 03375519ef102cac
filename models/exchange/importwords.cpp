#include "exchange/importwords.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

QStringList partsOf(const QString &words)
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；/+和及\\n]"));
    return words.split(separators, Qt::SkipEmptyParts);
}

} // namespace

TierReading readTierWords(const QString &words)
{
    static const QRegularExpression none(
        QStringLiteral("未|非|拟|待|曾|否|撤销|取消|过期|失效|到期|培育中"));
    TierReading reading;
    if (none.match(words).hasMatch())
        return reading;
    for (const QString &part : partsOf(words)) {
        const auto tier = tierFromWords(part);
        if (!tier)
            return {};
        reading.several = reading.several || (reading.tier && reading.tier != tier);
        reading.tier = tier;
    }
    return reading;
}

bool areTierTitles(const QString &words)
{
    static const QRegularExpression title(QStringLiteral(
        "专精特新|小巨人|创新型中小企业|^\\s*(?:创新型(?:企业)?|(?:省|市)级(?:入库)?)"
        "\\s*$")); // data
    const QStringList parts = partsOf(words);
    return readTierWords(words).tier &&
           std::all_of(parts.cbegin(), parts.cend(),
                       [](const QString &part) { return title.match(part).hasMatch(); });
}

TierReading TierWordsReader::operator()(const QString &words)
{
    constexpr qsizetype mostRemembered = 500; // a column mapped by mistake has a word per row
    const auto known = m_known.constFind(words);
    if (known != m_known.cend())
        return *known;
    const TierReading reading = readTierWords(words);
    if (m_known.size() < mostRemembered)
        m_known.insert(words, reading);
    return reading;
}

std::optional<Stage> readStageWords(const QString &words)
{
    static const QRegularExpression ending(QStringLiteral("(?:企业|阶段|一批|库|期|类|层)$"));
    if (const auto stage = stageFromWords(words))
        return stage;
    QString plain = words;
    return stageFromWords(plain.remove(ending));
}

std::optional<bool> readYesNo(const QString &words)
{
    constexpr std::array yes = {u"是", u"√", u"✓",   u"✔",    u"☑",      u"有",  u"对",
                                u"y",  u"1", u"yes", u"true", u"是链主", u"链主"};
    constexpr std::array no = {u"否",   u"×", u"✗",  u"✘",     u"不是", u"非",
                               u"没有", u"n", u"no", u"false", u"0",    u"x"};
    const QString word = toHalfWidth(tidyText(words)).toLower();
    const auto is = [&](const char16_t *known) { return word == QStringView(known); };
    if (std::any_of(yes.begin(), yes.end(), is))
        return true;
    if (std::any_of(no.begin(), no.end(), is))
        return false;
    return std::nullopt;
}

QString withFullWidthBrackets(const QString &name)
{
    const bool chinese = std::any_of(
        name.begin(), name.end(), [](QChar c) { return c >= QChar(0x4E00) && c <= QChar(0x9FFF); });
    QString full = name;
    return chinese ? full.replace(u'(', QChar(0xFF08)).replace(u')', QChar(0xFF09)) : full;
}

QString withoutGluedLink(const QString &address)
{
    const QString glued = QStringLiteral("附近公司");
    return address.endsWith(glued) ? address.chopped(glued.size()).trimmed() : address;
}

QDate startOfTerm(const QString &term)
{
    static const QRegularExpression first(
        QStringLiteral("^自?(\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?)"));
    const auto match = first.match(toHalfWidth(tidyText(term)));
    return match.hasMatch() ? dayFromWords(match.captured(1)) : QDate();
}

FormerNamesReading readFormerNames(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[、,，;；|\\r\\n]+"));
    const QString glued = QStringLiteral("查看更多");
    QString plain = text;
    FormerNamesReading reading;
    reading.cleaned = plain.contains(glued);
    plain.remove(glued);
    QStringList names;
    for (const QString &part : plain.split(separators, Qt::SkipEmptyParts)) {
        const QString name = tidyText(part);
        if (!name.isEmpty())
            names.append(name);
    }
    reading.names = names.join(u'、');
    return reading;
}

} // namespace peiyu
