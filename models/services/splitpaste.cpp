#include "services/splitpaste.h"

#include "domain/textfold.h"

#include <QRegularExpression>
#include <QStringList>

namespace peiyu {

namespace {

constexpr qint64 mostFirms = 10'000'000;

/// 88, 1,250, 88 家; the number of a cell and nothing else.
std::optional<qint64> wholeNumber(QString cell)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d[\\d,]*)(?:\\.0+)?\\s*[家个户]?$")); // data
    const auto match = form.match(cell.remove(u'，'));
    if (!match.hasMatch())
        return std::nullopt;
    bool ok = false;
    const qint64 number = match.captured(1).remove(u',').toLongLong(&ok);
    return ok && number <= mostFirms ? std::optional(number) : std::nullopt;
}

bool looksLikeNumber(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("^[-+]?[\\d.,，%]+\\s*[家个户]?$")); // data
    return form.match(cell).hasMatch();
}

QStringList cellsOf(const QString &line)
{
    if (line.contains(u'\t'))
        return line.split(u'\t');
    static const QRegularExpression form(
        QStringLiteral("^(.*?)[\\s:=、]*([-+]?\\d[\\d,.]*\\s*[家个户]?)$")); // data
    const auto match = form.match(toHalfWidth(line).trimmed());
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList{line};
}

bool isSum(const QString &name)
{
    static const QStringList words =
        QStringLiteral("合计 总计 小计 全区 全县 总数").split(u' '); // data
    return words.contains(QString(name).remove(u' '));
}

/// The first words of the line and the first number after them: a serial number stands before.
PastedLine lineOf(int number, const QString &line)
{
    PastedLine found;
    found.line = number;
    for (const QString &cell : cellsOf(line)) {
        const QString tidy = tidyText(toHalfWidth(cell));
        if (tidy.isEmpty())
            continue;
        if (!looksLikeNumber(tidy)) {
            if (found.name.isEmpty())
                found.name = tidy;
        } else if (!found.name.isEmpty() && found.numberText.isEmpty()) {
            found.numberText = tidy;
            found.number = wholeNumber(tidy);
        }
    }
    return found;
}

} // namespace

QVector<PastedLine> pastedLines(const QString &text)
{
    QVector<PastedLine> lines;
    bool begun = false;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const PastedLine found = lineOf(number, QString(line).remove(u'\r'));
        begun = begun || !found.numberText.isEmpty();
        if (!begun || (found.name.isEmpty() && found.numberText.isEmpty()) || isSum(found.name))
            continue;
        lines.append(found);
    }
    return lines;
}

} // namespace peiyu
