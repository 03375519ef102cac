#include "exchange/importwords.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"

#include <QRegularExpression>
#include <QStringList>

namespace peiyu {

TierReading readTierWords(const QString &words)
{
    static const QRegularExpression none(
        QStringLiteral("未|非|拟|待|曾|否|撤销|取消|过期|失效|到期|培育中"));
    static const QRegularExpression separators(QStringLiteral("[、,，;；/+和及\\n]"));
    TierReading reading;
    if (none.match(words).hasMatch())
        return reading;
    const QStringList parts = words.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto tier = tierFromWords(part);
        if (!tier)
            return {};
        reading.several = reading.several || (reading.tier && reading.tier != tier);
        reading.tier = tier;
    }
    return reading;
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
