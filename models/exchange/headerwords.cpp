#include "exchange/headerwords.h"

#include "domain/textfold.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

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
constexpr QStringView periodHead(u"period.");
constexpr QChar leadSign = u'>';

QString behindKey(ImportField lead, const QString &word)
{
    return importFieldKey(lead) + leadSign + word;
}

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

/// Takes what names a period out of a header; false when nothing does.
bool takePeriod(QString &header, PeriodColumn &column)
{
    static const QRegularExpression dated(
        QStringLiteral("(?<!\\d)((?:19|20)\\d{2})(?:[-./]?(0[1-9]|1[0-2])(?!\\d)|"
                       "[-./]([1-9])(?![\\d月~—–至到-]))"));
    static const QRegularExpression months(
        QStringLiteral("(1(?:月)?[-—–~至到])?(?<!\\d)(\\d{1,2})月(?:份)?(?:末|底)?"));
    static const QRegularExpression quarters(
        QStringLiteral("((?:[一1](?:季度)?[-—–~至到])|前)?第?([一二三四1-4])季度"));
    static const QRegularExpression shortQuarter(QStringLiteral("[qQ]([1-4])(?!\\d)"));
    static const QRegularExpression soFar(
        QStringLiteral("(?:1(?:月)?[-—–~至到]本月|自?年初(?:至今|以来)?|本月止|本年度?|当年|全年|"
                       "年度?|本期)?累计(?:完成|至本月)?(?:数|值|额)?|年初至今|"
                       "1(?:月)?[-—–~至到]本月"));
    static const QRegularExpression now(
        QStringLiteral("(?:本|当)月(?:末|底|完成|实际)?(?:数|值|额|止)?|当期|本期|本季度?"));
    bool said = false;
    if (const auto match = dated.match(header); match.hasMatch()) {
        const QString month = match.captured(2) + match.captured(3);
        column.period = {match.captured(1).toInt(), month.toInt(), false};
        header.remove(match.capturedStart(), match.capturedLength());
        said = true;
    } else if (const auto year = yearForm().match(header); year.hasMatch()) {
        column.period.year = year.captured(1).toInt();
        header.remove(year.capturedStart(), year.capturedLength());
        said = true;
    }
    if (const auto match = quarters.match(header); match.hasMatch()) {
        const auto inWords = QStringLiteral("一二三四").indexOf(match.captured(2));
        column.period.number =
            inWords >= 0 ? static_cast<int>(inWords) + 1 : match.captured(2).toInt();
        column.period.quarter = true;
        column.cumulative = !match.captured(1).isEmpty();
        header.remove(match.capturedStart(), match.capturedLength());
        said = true;
    } else if (const auto plain = shortQuarter.match(header); plain.hasMatch()) {
        column.period.number = plain.captured(1).toInt();
        column.period.quarter = true;
        header.remove(plain.capturedStart(), plain.capturedLength());
        said = true;
    } else if (const auto month = months.match(header); month.hasMatch()) {
        column.period.number = month.captured(2).toInt();
        column.cumulative = !month.captured(1).isEmpty();
        header.remove(month.capturedStart(), month.capturedLength());
        said = true;
    }
    if (const auto match = soFar.match(header); match.hasMatch()) {
        column.cumulative = true;
        header.remove(match.capturedStart(), match.capturedLength());
        said = true;
    }
    if (const auto match = now.match(header); match.hasMatch()) {
        header.remove(match.capturedStart(), match.capturedLength());
        column.current = !column.cumulative;
        said = true;
    }
    // What is left of 2026年3月(累计)营业收入: empty brackets.
    header.replace(QStringLiteral("()"), QString());
    return said;
}

/// 用工人数 of which day: at the end of the period or, where a table has nothing else, on average.
QString withoutStateWords(const QString &word)
{
    static const QRegularExpression state(
        QStringLiteral("(?:季度?|月|期)?(?:末|底)(?:人数|数)?|(?:本?月|季度?)?(?:平均|均)"
                       "(?:人数|数)?"));
    QString plain = word;
    return plain.remove(state);
}

/// A line of a title without the days it names: they say when a table was made or is due. Up to
/// such a day (截至2026年10月31日) is a period.
QString withoutDays(QString line)
{
    static const QRegularExpression made(
        QStringLiteral("(?:填报|填表|制表|报送|上报|打印|更新|编制|导出|下载|生成|印发)"
                       "(?:时间|日期|日)"));
    static const QRegularExpression day(
        QStringLiteral("(?<!截至)(?<!截止)(?<!\\d)(?:19|20)\\d{2}(?:年|[-./])\\d{1,2}"
                       "(?:月\\d{1,2}(?:日|号)|[-./]\\d{1,2}(?:日|号|(?![\\d月])))|"
                       "(?<![年\\d])\\d{1,2}月\\d{1,2}(?:日|号)"));
    return made.match(line).hasMatch() ? QString() : line.remove(day);
}

/// A title without the number of the paper it stands on: 附件1、2月份 is of February, 附件1
/// 月度数据表 of no month. The 第1、 of 第1、2季度 is no such number.
QString withoutPaperNumber(QString line)
{
    static const QRegularExpression ofMonths(QStringLiteral(
        "((?:^|[\\s(\\[【年])表|附件|附表)\\s*\\d{1,2}(?:[-—–.]\\d{1,2})*\\s*[、.:_)]?"
        "(?=\\s*(?:月度|月报|月份?数据|季))")); // data
    static const QRegularExpression number(
        QStringLiteral("((?:^|[\\s(\\[【])(?:表|第(?!\\s*\\d\\s*、\\s*\\d\\s*季))|附件|附表)"
                       "\\s*\\d{1,2}(?:[-—–.]\\d{1,2})*"
                       "(?:\\s*[、.:_)]|\\s)(?!\\s*(?:月(?!报)|季))")); // data
    line.replace(ofMonths, QStringLiteral("\\1 "));
    return line.replace(number, QStringLiteral("\\1 "));
}

/// 1、2季度, 二季度和三季度, 2—3季度: more than the one that stands last. 1—3季度 is 累计.
bool namesSeveralQuarters(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("(?:(?<!\\d)([一二三四1-4])(?:季度?)?([-—–~至到、,和及与/])第?)?"
                       "([一二三四1-4])季度")); // data
    QString last;
    for (auto named = form.globalMatch(line); named.hasNext();) {
        const auto match = named.next();
        const QString first = match.captured(1);
        const bool soFar = (first == u'1' || first == u'一') &&                    // data
                           QStringLiteral("-—–~至到").contains(match.captured(2)); // data
        if ((!first.isEmpty() && !soFar) || (!last.isEmpty() && last != match.captured(3)))
            return true;
        last = match.captured(3);
    }
    return false;
}

/// The period one line of a title names, as far as it does.
PeriodColumn periodOfLine(const QString &line)
{
    static const QRegularExpression months(QStringLiteral(
        "(?:(?<!\\d)(\\d{1,2})(?:月(?:份)?)?([-—–~至到、和]))?(?<!\\d)(\\d{1,2})月"));
    QString left = line;
    PeriodColumn column;
    takePeriod(left, column);
    FigurePeriod &period = column.period;
    int first = 0;
    int last = 0;
    bool several = false;
    for (auto named = months.globalMatch(line); named.hasNext();) {
        const auto match = named.next();
        const int month = match.captured(3).toInt();
        several = several || (last != 0 && last != month);
        first = match.captured(1).toInt();
        last = month;
        const bool apart = match.captured(2) == u'、' || match.captured(2) == u'和'; // data
        several = several || (apart && first != last - 1);
    }
    // 7—9月 and 9月和10月 are more than one; 1—10月 and 1、2月 are 累计 to the month they end with.
    constexpr int monthsOfQuarter = 3;
    const bool whole = first == last - 2 && last == monthsOfQuarter * period.number;
    several = several || (period.quarter && namesSeveralQuarters(line));
    if (several || (period.quarter ? last != 0 && !whole : first > 1)) {
        column.period = {period.year, 0, false};
    } else if (!period.quarter && first == 1 && last > 1) {
        period.number = last;
        column.cumulative = true;
    }
    // 2025年和2026年10月
    const auto other = yearForm().match(left);
    if (other.hasMatch() && other.captured(1).toInt() != period.year)
        period.year = 0;
    return column;
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

bool isComparison(const QString &header)
{
    static const QRegularExpression compared(QStringLiteral(
        "同比|环比|增速|增幅|增长|增减|上年|去年|同期|上月|排名|占比|目标|计划|预计"));
    return compared.match(header).hasMatch();
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
    static const QRegularExpression signs(QStringLiteral("[()\\[\\]【】〔〕《》]"));
    plain.remove(signs);
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
    if (key.contains(leadSign))
        return takeBehind(key, word, rank);
    if (word.isEmpty() || m_matches.contains(word) || m_figures.contains(word) ||
        m_honours.contains(word) || m_periods.contains(word))
        return false;
    if (const auto honour = honourColumnFromKey(key)) {
        m_honours.insert(word, *honour);
    } else if (key.startsWith(periodHead)) {
        const auto item = periodItemFromKey(QStringView(key).mid(periodHead.size()));
        if (!item)
            return false;
        m_periods.insert(word, *item);
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

bool HeaderWords::takeBehind(const QString &key, const QString &word, int rank)
{
    const QStringList parts = key.split(leadSign);
    const auto lead = importFieldFromKey(parts.value(0));
    const auto field = importFieldFromKey(parts.value(1));
    if (parts.size() != 2 || !lead || !field || word.isEmpty())
        return false;
    const QString behind = behindKey(*lead, word);
    if (m_behind.contains(behind))
        return false;
    m_behind.insert(behind, {*field, rank});
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

std::optional<HeaderWords::Match> HeaderWords::findBehind(ImportField lead,
                                                          const QString &header) const
{
    if (m_behind.isEmpty())
        return std::nullopt;
    const auto found = m_behind.constFind(behindKey(lead, normalizedHeader(header)));
    return found == m_behind.cend() ? std::nullopt : std::optional(*found);
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

std::optional<PeriodColumn> HeaderWords::findPeriod(const QString &header) const
{
    QString half = toHalfWidth(tidyText(header)).remove(u' ');
    if (m_periods.isEmpty() || half.isEmpty() || isComparison(half))
        return std::nullopt;
    PeriodColumn column;
    const bool said = takePeriod(half, column);
    const QString word = normalizedHeader(half);
    const auto known = m_periods.constFind(word);
    const auto state = m_periods.constFind(withoutStateWords(word));
    if (known != m_periods.cend())
        column.item = *known;
    // What is added up has neither a 月末 nor, as a figure of the month, a 月平均.
    else if (state != m_periods.cend() && !isSummed(*state))
        column.item = *state;
    else if (!said || !word.isEmpty())
        return std::nullopt;
    return column;
}

PeriodColumn HeaderWords::findInTitle(const QString &title) const
{
    const QString half = withoutDays(withoutPaperNumber(toHalfWidth(title)).remove(u' '));
    PeriodColumn column = periodOfLine(half);
    qsizetype longest = 0;
    for (auto word = m_periods.cbegin(); word != m_periods.cend(); ++word) {
        if (word.key().size() > longest && half.contains(word.key(), Qt::CaseInsensitive)) {
            longest = word.key().size();
            column.item = *word;
        }
    }
    return column;
}

std::optional<HonourColumn> HeaderWords::findHonour(const QString &header) const
{
    const auto known = m_honours.constFind(normalizedHeader(header));
    return known == m_honours.cend() ? std::nullopt : std::optional(*known);
}

} // namespace peiyu
