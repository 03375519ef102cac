#include "services/titlelisttable.h"

#include "domain/textfold.h"
#include "reference/divisions.h"

#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

bool looksLikeFirm(const QString &text)
{
    static const QRegularExpression ending(
        QStringLiteral("(?:公司|厂|合作社|研究院|研究所|中心|合伙\\)?|商行|店|场|社)$"));
    constexpr qsizetype shortestName = 5;
    return text.size() >= shortestName && ending.match(text).hasMatch();
}

bool looksLikeDistrict(const QString &text)
{
    static const QRegularExpression ending(QStringLiteral("^[^\\d]{1,9}[区县市]$"));
    return ending.match(text).hasMatch() || matchDistrict(text).has_value();
}

bool looksLikeCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("^[0-9A-Z]{18}$"));
    return code.match(toHalfWidth(text)).hasMatch();
}

/// The column in which most cells are such; -1 where fewer than half are.
int columnWith(const QVector<TableRow> &rows, bool (*is)(const QString &), int except)
{
    qsizetype widest = 0;
    for (const TableRow &row : rows)
        widest = std::max(widest, row.cells.size());
    int best = -1;
    qsizetype most = 0;
    for (int column = 0; column < widest; ++column) {
        const auto hits = std::count_if(rows.begin(), rows.end(), [&](const TableRow &row) {
            return is(tidyText(row.cell(column).text));
        });
        if (column != except && hits > most) {
            most = hits;
            best = column;
        }
    }
    return most * 2 >= rows.size() ? best : -1;
}

} // namespace

TitleListHints hintsOf(const QString &title)
{
    static const QRegularExpression batch(
        QStringLiteral("(\\d{4}\\s*年(?:度)?\\s*第?[一二三四五六七八九十\\d]*\\s*批(?:次)?|"
                       "第[一二三四五六七八九十\\d]+批(?:次)?)"));
    TitleListHints hints;
    hints.nomination = title.contains(u"公示") && !title.contains(u"公告");
    hints.review = title.contains(u"复核");
    hints.batch = batch.match(title).captured(1).remove(u' ');
    if (title.contains(u"小巨人"))
        hints.tier = title.contains(u"省级") ? Tier::Provincial : Tier::LittleGiant;
    else if (title.contains(u"专精特新"))
        hints.tier = Tier::Provincial;
    else if (title.contains(u"创新型"))
        hints.tier = Tier::Innovative;
    return hints;
}

ColumnMapping mappingByContent(const QVector<TableRow> &rows)
{
    ColumnMapping mapping;
    const int name = columnWith(rows, looksLikeFirm, -1);
    if (name < 0)
        return mapping;
    mapping.set(ImportField::Name, name);
    if (const int district = columnWith(rows, looksLikeDistrict, name); district >= 0)
        mapping.set(ImportField::District, district);
    if (const int code = columnWith(rows, looksLikeCode, name); code >= 0)
        mapping.set(ImportField::CreditCode, code);
    return mapping;
}

QString tableOfPasted(const QString &text)
{
    static const QRegularExpression numbering(
        QStringLiteral("^\\s*(?:[\\(（]?\\d{1,4}[\\)）]|\\d{1,4}\\s*[、.．])\\s*"));
    static const QRegularExpression spaces(QStringLiteral("[\\s\\x{3000}]+"));
    const bool tabs = text.contains(u'\t');
    QStringList lines;
    for (QString line : text.split(QRegularExpression(QStringLiteral("\\r\\n|\\r|\\n")))) {
        line.remove(numbering);
        lines.append(tabs ? line : line.trimmed().replace(spaces, QStringLiteral("\t")));
    }
    return lines.join(u'\n');
}

} // namespace peiyu
