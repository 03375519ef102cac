#include "exchange/headerwords.h"

#include "domain/textfold.h"

#include <QFile>
#include <QRegularExpression>

// A resource in a static library is only linked when it is asked for by name.
static void loadSynonyms()
{
    Q_INIT_RESOURCE(import_synonyms);
}

namespace peiyu {

namespace {

Failure broken(const QString &line)
{
    return failure(ErrorCode::Internal,
                   QStringLiteral("程序错误：列名对照表有一行不对：%1").arg(line));
}

} // namespace

QString normalizedHeader(const QString &header)
{
    static const QRegularExpression brackets(
        QStringLiteral("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^】]*】|〔[^〕]*〕|《[^》]*》"));
    static const QRegularExpression noise(QStringLiteral("[\\s*:：_\"“”'’.。]"));
    static const QRegularExpression numbering(QStringLiteral("^\\s*[0-9]{1,2}\\s*[、.．]"));
    const QString half = toHalfWidth(tidyText(header)).toLower();
    QString plain = half;
    plain.remove(numbering);
    plain.remove(brackets);
    plain.remove(noise);
    if (!plain.isEmpty())
        return plain;
    plain = half; // the whole header stands in brackets
    plain.remove(noise);
    plain.remove(QRegularExpression(QStringLiteral("[()\\[\\]【】〔〕《》]")));
    return plain;
}

Result<HeaderWords> HeaderWords::parse(const QByteArray &tsv)
{
    HeaderWords words;
    const QStringList lines = QString::fromUtf8(tsv).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList parts = line.trimmed().split(u'\t');
        const auto field = importFieldFromKey(parts[0]);
        if (!field || parts.size() < 2)
            return broken(line);
        for (int i = 1; i < parts.size(); ++i) {
            const QString word = normalizedHeader(parts[i]);
            if (word.isEmpty() || words.m_matches.contains(word))
                return broken(line);
            words.m_matches.insert(word, {*field, i});
        }
    }
    return words;
}

Result<HeaderWords> HeaderWords::builtIn()
{
    loadSynonyms();
    QFile file(QStringLiteral(":/reference/import_synonyms.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return broken(file.fileName());
    return parse(file.readAll());
}

std::optional<HeaderWords::Match> HeaderWords::find(const QString &header) const
{
    const auto found = m_matches.constFind(normalizedHeader(header));
    return found == m_matches.cend() ? std::nullopt : std::optional(*found);
}

} // namespace peiyu
