#include "exchange/columnmapping.h"

#include "domain/textfold.h"
#include "exchange/cellvalues.h"
#include "exchange/importwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

/// Letters of a column, as spreadsheets name it; -1 when it is none.
int columnOfLetters(const QString &text)
{
    int column = 0;
    const QString letters = text.toUpper();
    for (const QChar c : letters) {
        if (c < u'A' || c > u'Z' || text.size() > 3)
            return -1;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

std::optional<ImportField> fieldNamed(const HeaderWords &words, const QString &text)
{
    if (const auto field = importFieldFromKey(text))
        return field;
    if (const auto match = words.find(text))
        return match->field;
    return std::nullopt;
}

std::optional<FigureColumn> figureNamed(const HeaderWords &words, const QString &text)
{
    const auto figure = figureColumnFromKey(text);
    return figure ? figure : words.findFigure(text);
}

std::optional<HonourColumn> honourNamed(const HeaderWords &words, const QString &text)
{
    const auto honour = honourColumnFromKey(text);
    return honour ? honour : words.findHonour(text);
}

std::optional<PeriodColumn> periodNamed(const HeaderWords &words, const QString &text)
{
    const auto period = periodColumnFromKey(text);
    return period ? period : words.findPeriod(text);
}

Failure noSuchField(const QString &text)
{
    QStringList keys;
    for (const ImportField known : allImportFields)
        keys.append(importFieldKey(known));
    for (const FigureItem item : allFigureItems)
        keys.append(figureKey(item) + QStringLiteral("@2024"));
    return failure(ErrorCode::Validation,
                   Text::tr("列对应“%1”不对，应写成 字段=列，例如 name=企业全称。字段有：%2。")
                       .arg(text, keys.join(u' ')));
}

Result<int> columnNamed(const QString &text, const QStringList &header)
{
    for (int i = 0; i < header.size(); ++i) {
        if (!header[i].isEmpty() &&
            (header[i] == text || normalizedHeader(header[i]) == normalizedHeader(text)))
            return i;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const int column = isNumber ? number - 1 : columnOfLetters(text);
    if (column >= 0 && column < header.size())
        return column;
    QStringList named = header;
    named.removeAll(QString());
    return failure(
        ErrorCode::Validation,
        Text::tr("表里没有列“%1”。请写列名、列的字母（如 B）或第几列；这张表的列有：%2。")
            .arg(text, named.join(u'、')));
}

void guessFigureOrHonour(const HeaderWords &words, const QString &header, int column,
                         ColumnMapping &mapping)
{
    if (auto figure = words.findFigure(header);
        figure && !mapping.hasFigure(figure->item, figure->year)) {
        figure->column = column;
        mapping.setFigure(*figure);
    } else if (auto honour = words.findHonour(header);
               honour && !mapping.hasHonour(honour->kindName, honour->part)) {
        honour->column = column;
        mapping.setHonour(*honour);
    } else if (auto period = words.findPeriod(header); period && !mapping.hasPeriod(*period)) {
        period->column = column;
        mapping.setPeriod(*period);
    }
}

bool isAverage(const QString &header)
{
    static const QRegularExpression words(QStringLiteral("平均|月均|季均")); // data
    return words.match(header).hasMatch();
}

/// What each header stands for. Right of 承诺事项 办理情况 is the promise's, up to another thing
/// that is handled; a field that a header names in full is not looked for there.
QVector<std::optional<HeaderWords::Match>> matchesOf(const HeaderWords &words,
                                                     const QStringList &header)
{
    QVector<std::optional<HeaderWords::Match>> matches;
    std::array<bool, allImportFields.size()> named{};
    for (const QString &head : header) {
        matches.append(words.find(head));
        if (matches.last())
            named[static_cast<size_t>(matches.last()->field)] = true;
    }
    std::optional<ImportField> lead;
    for (int i = 0; i < header.size(); ++i) {
        const auto behind = lead ? words.findBehind(*lead, header[i]) : std::nullopt;
        if (behind && !std::exchange(named[static_cast<size_t>(behind->field)], true)) {
            matches[i] = behind;
            continue;
        }
        if (matches[i] && (matches[i]->field == ImportField::Promised ||
                           matches[i]->field == ImportField::AskedFor ||
                           matches[i]->field == ImportField::Difficulties))
            lead = matches[i]->field;
    }
    return matches;
}

template <class T> std::optional<T> standingIn(const QVector<T> &columns, int column)
{
    for (const T &one : columns) {
        if (one.column == column)
            return one;
    }
    return std::nullopt;
}

} // namespace

void ColumnMapping::release(int column)
{
    for (int &other : m_columns)
        other = other == column ? -1 : other;
    m_figures.removeIf([&](const FigureColumn &figure) { return figure.column == column; });
    m_honours.removeIf([&](const HonourColumn &honour) { return honour.column == column; });
    m_periods.removeIf([&](const PeriodColumn &period) { return period.column == column; });
}

void ColumnMapping::set(ImportField field, int column)
{
    release(column);
    m_columns[static_cast<size_t>(field)] = column;
}

void ColumnMapping::setFigure(const FigureColumn &figure)
{
    release(figure.column);
    m_figures.removeIf([&](const FigureColumn &other) {
        return other.item == figure.item && other.year == figure.year;
    });
    if (figure.column >= 0)
        m_figures.append(figure);
}

void ColumnMapping::setHonour(const HonourColumn &honour)
{
    release(honour.column);
    m_honours.removeIf([&](const HonourColumn &other) {
        return other.kindName == honour.kindName && other.part == honour.part;
    });
    if (honour.column >= 0)
        m_honours.append(honour);
}

std::optional<FigureColumn> ColumnMapping::figureOf(int column) const
{
    return standingIn(m_figures, column);
}

std::optional<HonourColumn> ColumnMapping::honourOf(int column) const
{
    return standingIn(m_honours, column);
}

bool ColumnMapping::hasFigure(FigureItem item, int year) const
{
    return std::any_of(m_figures.cbegin(), m_figures.cend(), [&](const FigureColumn &figure) {
        return figure.item == item && figure.year == year;
    });
}

bool ColumnMapping::hasHonour(const QString &kindName, HonourPart part) const
{
    return std::any_of(m_honours.cbegin(), m_honours.cend(), [&](const HonourColumn &honour) {
        return honour.kindName == kindName && honour.part == part;
    });
}

bool ColumnMapping::lacksYear() const
{
    return std::any_of(m_figures.cbegin(), m_figures.cend(),
                       [](const FigureColumn &figure) { return figure.year == 0; });
}

void ColumnMapping::setMissingYears(int year)
{
    const QVector<FigureColumn> before = m_figures;
    for (FigureColumn figure : before) {
        if (figure.year != 0 || hasFigure(figure.item, year))
            continue;
        figure.year = year;
        setFigure(figure);
    }
}

void ColumnMapping::readYearsAgain(const QStringList &header, const QSet<int> &same)
{
    const QVector<FigureColumn> before = m_figures;
    m_figures.removeIf(
        [&](const FigureColumn &one) { return yearOfHeader(header.value(one.column)) != 0; });
    for (const FigureColumn &remembered : before) {
        FigureColumn figure = remembered;
        if (const int year = yearOfHeader(header.value(figure.column)); year != 0) {
            if (figure.year == 0 || !same.contains(figure.column))
                figure.year = year;
            setFigure(figure);
        }
    }
    const auto undated = [&](const FigureColumn &figure) {
        return yearOfHeader(header.value(figure.column)) == 0;
    };
    QVector<FigureColumn> forgotten;
    std::copy_if(m_figures.cbegin(), m_figures.cend(), std::back_inserter(forgotten), undated);
    m_figures.removeIf(undated);
    for (FigureColumn figure : forgotten) {
        const auto several =
            std::count_if(forgotten.cbegin(), forgotten.cend(),
                          [&](const FigureColumn &other) { return other.item == figure.item; });
        figure.year = 0;
        if (several == 1)
            setFigure(figure);
    }
}

void ColumnMapping::setUnits(const QStringList &header)
{
    m_units = {};
    qsizetype named = header.size();
    while (named > 0 && amountUnitOfHeader(header[named - 1]) == AmountUnit::None)
        --named;
    for (qsizetype i = 0; i < named; ++i)
        m_units.append(amountUnitOfHeader(header[i]));
}

AmountUnit ColumnMapping::unitOf(int column) const
{
    const bool named =
        column >= 0 && column < m_units.size() && m_units[column] != AmountUnit::None;
    return named ? m_units[column] : m_sheetUnit;
}

std::optional<ImportField> ColumnMapping::fieldOf(int column) const
{
    for (const ImportField field : allImportFields) {
        if (column >= 0 && this->column(field) == column)
            return field;
    }
    return std::nullopt;
}

ColumnMapping guessMapping(const HeaderWords &words, const QStringList &header)
{
    ColumnMapping mapping;
    mapping.setUnits(header);
    std::array<int, allImportFields.size()> ranks{};
    QVector<int> averages; // 月平均 stands for 用工人数 only where there is no 月末
    const auto matches = matchesOf(words, header);
    for (int i = 0; i < header.size(); ++i) {
        const auto &match = matches[i];
        if (!match && isAverage(header[i])) {
            averages.append(i);
            continue;
        }
        if (!match) {
            guessFigureOrHonour(words, header[i], i, mapping);
            continue;
        }
        int &rank = ranks[static_cast<size_t>(match->field)];
        if (!mapping.has(match->field) || match->rank < rank) {
            mapping.set(match->field, i);
            rank = match->rank;
        }
    }
    for (const int column : std::as_const(averages))
        guessFigureOrHonour(words, header[column], column, mapping);
    return mapping;
}

void readTiersByCells(const HeaderWords &words, const QVector<TableRow> &rows,
                      const TableHeader &header, ColumnMapping &mapping)
{
    const bool asTiers = mapping.has(ImportField::Tier);
    const int column = mapping.column(asTiers ? ImportField::Tier : ImportField::Honours);
    const auto headed = words.find(header.columns.value(column));
    if (column < 0 || !headed || headed->field != ImportField::Honours ||
        (asTiers && mapping.has(ImportField::Honours)))
        return;
    int titles = 0;
    int others = 0;
    for (const TableRow &row : rows) {
        const TableCell &cell = row.cell(column);
        if (row.number > header.row && !isBlankCell(cell))
            ++(areTierTitles(tidyText(cell.text)) ? titles : others);
    }
    if (!asTiers && titles > 0 && others == 0)
        mapping.set(ImportField::Tier, column);
    else if (asTiers && titles == 0 && others > 0)
        mapping.set(ImportField::Honours, column);
    if (mapping.column(ImportField::Tier) == column)
        mapping.setTiersAmongHonours(column);
}

Result<> applyMappingText(const HeaderWords &words, const QString &text, const QStringList &header,
                          ColumnMapping &mapping)
{
    mapping.setUnits(header);
    const qsizetype equals = text.indexOf(u'=');
    const QString fieldText = text.left(qMax(qsizetype(0), equals)).trimmed();
    const QString columnText = text.mid(equals + 1).trimmed();
    if (fieldText == u"figure_year") {
        const int year = columnText.toInt();
        if (year < firstFigureYear || year > lastFigureYear)
            return failure(ErrorCode::Validation,
                           Text::tr("年度“%1”不对，请写四位数的年份，例如 figure_year=2024。")
                               .arg(columnText));
        mapping.setMissingYears(year);
        return {};
    }
    const auto field = fieldNamed(words, fieldText);
    auto figure = field ? std::nullopt : figureNamed(words, fieldText);
    auto honour = field || figure ? std::nullopt : honourNamed(words, fieldText);
    auto period = field || figure || honour ? std::nullopt : periodNamed(words, fieldText);
    if (!field && !figure && !honour && !period)
        return noSuchField(text);
    int column = -1;
    if (!columnText.isEmpty()) {
        PEIYU_TRY(named, columnNamed(columnText, header));
        column = named;
    }
    if (figure) {
        figure->column = column;
        mapping.setFigure(*figure);
    } else if (honour) {
        honour->column = column;
        mapping.setHonour(*honour);
    } else if (period) {
        period->column = column;
        mapping.setPeriod(*period);
    } else if (column < 0) {
        mapping.unset(*field);
    } else {
        mapping.set(*field, column);
    }
    return {};
}

QStringList mappingTexts(const ColumnMapping &mapping, const QStringList &header)
{
    QStringList texts;
    const auto add = [&](const QString &key, int column) {
        const QString named = column < header.size() ? header[column] : QString();
        const bool unique = !named.isEmpty() && header.count(named) == 1;
        texts.append(key + u'=' + (unique ? named : columnLetters(column)));
    };
    for (const ImportField field : allImportFields) {
        if (mapping.has(field))
            add(importFieldKey(field), mapping.column(field));
    }
    for (const FigureColumn &figure : mapping.figures())
        add(figureColumnKey(figure), figure.column);
    for (const HonourColumn &honour : mapping.honours())
        add(honourColumnKey(honour), honour.column);
    for (PeriodColumn period : mapping.periods()) {
        if (period.headedPeriod) {
            period.item = period.headedItem;
            period.period = *period.headedPeriod;
            period.cumulative = period.headedCumulative;
            period.current = period.headedCurrent;
        }
        add(periodColumnKey(period), period.column);
    }
    return texts;
}

QSet<int> columnsHeadedAsIn(const QStringList &texts, const QStringList &header)
{
    QSet<int> columns;
    for (const QString &text : texts) {
        const auto column = header.indexOf(text.mid(text.indexOf(u'=') + 1));
        if (column >= 0)
            columns.insert(static_cast<int>(column));
    }
    return columns;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

} // namespace peiyu
