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

constexpr QStringView figureHead(u"figure.");

const QRegularExpression &yearForm()
{
    static const QRegularExpression form(
        QStringLiteral("(?:截至|截止)?(?<!\\d)((?:19|20)\\d{2})(?!\\d)\\s*(?:年度|年末|年底|年)?"));
    return form;
}

/// The header of a figure without its year and without words that only point at one.
QString figureWord(const QString &header)
{
    static const QRegularExpression pointing(
        QStringLiteral("^(?:上一?年度?|去年|本年度?|当年|年度|全年|年末|期末|企业)"));
    QString plain = toHalfWidth(header);
    plain.remove(yearForm());
    plain = normalizedHeader(plain);
    return plain.remove(pointing);
}

} // namespace

int yearOfHeader(const QString &header)
{
    auto years = yearForm().globalMatch(toHalfWidth(tidyText(header)));
    int year = 0;
    while (years.hasNext()) {
        const int found = years.next().captured(1).toInt();
        if (year != 0 && year != found)
            return 0;
        year = found;
    }
    return year >= firstFigureYear && year <= lastFigureYear ? year : 0;
}

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
        if (parts.size() < 2)
            return broken(line);
        for (int i = 1; i < parts.size(); ++i) {
            if (!words.take(parts[0], normalizedHeader(parts[i]), i))
                return broken(line);
        }
    }
    return words;
}

/// False for an unknown key, or a word that already stands for something.
bool HeaderWords::take(const QString &key, const QString &word, int rank)
{
    if (word.isEmpty() || m_matches.contains(word) || m_figures.contains(word) ||
        m_honours.contains(word))
        return false;
    if (const auto honour = honourColumnFromKey(key)) {
        m_honours.insert(word, *honour);
    } else if (key.startsWith(figureHead)) {
        const auto item = figureFromKey(QStringView(key).mid(figureHead.size()));
        if (!item)
            return false;
        m_figures.insert(word, *item);
    } else {
        const auto field = importFieldFromKey(key);
        if (!field)
            return false;
        m_matches.insert(word, {*field, rank});
    }
    return true;
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

std::optional<FigureColumn> HeaderWords::findFigure(const QString &header) const
{
    static const QRegularExpression partOfYear(
        QStringLiteral("季度|上半年|下半年|累计|\\d\\s*[-—–~至]\\s*(?:[1-9]|1[01])\\s*月"));
    const QString half = toHalfWidth(tidyText(header));
    if (partOfYear.match(half).hasMatch())
        return std::nullopt;
    const int year = yearOfHeader(half);
    if (year == 0 && yearForm().match(half).hasMatch())
        return std::nullopt;
    const auto known = m_figures.constFind(figureWord(half));
    if (known == m_figures.cend())
        return std::nullopt;
    return FigureColumn{*known, year, -1};
}

std::optional<HonourColumn> HeaderWords::findHonour(const QString &header) const
{
    const auto known = m_honours.constFind(normalizedHeader(header));
    return known == m_honours.cend() ? std::nullopt : std::optional(*known);
}

} // namespace peiyu
