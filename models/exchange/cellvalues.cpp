#include "exchange/cellvalues.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "exchange/numberformat.h"

#include <QRegularExpression>

#include <algorithm>

namespace peiyu {

namespace {

/// Days a title or a firm can have; a day number outside is some other number.
bool isPlausible(QDate day)
{
    return day.isValid() && day.year() >= 1949 && day.year() <= 2100;
}

/// "2023-05-01 10:11:12" → "2023-05-01": of a moment only its day counts.
QString withoutTime(const QString &text)
{
    static const QRegularExpression time(
        QStringLiteral("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$"));
    QString day = text;
    return day.remove(time);
}

} // namespace

bool isErrorCell(const TableCell &cell)
{
    static const QStringList words = {QStringLiteral("#N/A"),    QStringLiteral("#REF!"),
                                      QStringLiteral("#VALUE!"), QStringLiteral("#NAME?"),
                                      QStringLiteral("#DIV/0!"), QStringLiteral("#NULL!"),
                                      QStringLiteral("#NUM!")};
    return cell.kind == CellKind::Error ||
           (cell.text.startsWith(u'#') && words.contains(cell.text.trimmed().toUpper()));
}

bool isBlankCell(const TableCell &cell)
{
    if (cell.isEmpty())
        return true;
    const QStringView text = QStringView(cell.text).trimmed();
    constexpr qsizetype longestWord = 4;
    if (cell.kind != CellKind::Text || text.size() > longestWord)
        return false;
    // Most short texts (序号, 张三) start like no word for "none".
    constexpr QStringView starts(u"-—–―_/\\－＿／＼无暂没nNｎＮ\u200B\uFEFF");
    if (!text.isEmpty() && !starts.contains(text[0]))
        return false;
    const QString word = toHalfWidth(tidyText(text.toString())).toLower();
    if (std::all_of(word.begin(), word.end(),
                    [](QChar c) { return QStringView(u"-—–―_/\\").contains(c); }))
        return true;
    return word == u"无" || word == u"暂无" || word == u"没有" || word == u"n/a" || word == u"null";
}

bool isScientific(const TableCell &cell)
{
    static const QRegularExpression form(QStringLiteral("^[+-]?\\d(?:\\.\\d+)?[eE]\\+?\\d{1,3}$"));
    if (!cell.text.contains(u'E', Qt::CaseInsensitive) && !cell.text.contains(QChar(0xFF25)))
        return false;
    return form.match(toHalfWidth(tidyText(cell.text))).hasMatch();
}

DayReading readDay(const TableCell &cell, bool dates1904)
{
    using Outcome = DayReading::Outcome;
    static const QRegularExpression partial(QStringLiteral(
        "^(?:19|20)\\d{2}\\s*(?:年|(?:[-/.]|年)\\s*\\d{1,2}\\s*月?|(?:0[1-9]|1[0-2]))?$"));
    static const QRegularExpression serial(QStringLiteral("^\\d{5}(?:\\.\\d+)?$"));
    constexpr qsizetype isoLength = 10;
    if (!cell.dateCompleted && (cell.kind == CellKind::Date || cell.text.size() == isoLength)) {
        const QDate day = QDate::fromString(cell.text.left(isoLength), Qt::ISODate);
        if (isPlausible(day)) // the usual case, without the forms below
            return {Outcome::Day, day};
    }
    const QString text = withoutTime(toHalfWidth(tidyText(cell.text)));
    if (const QDate day = dayFromWords(text); isPlausible(day))
        return {cell.dateCompleted ? Outcome::Completed : Outcome::Day, day};
    if (partial.match(text).hasMatch())
        return {Outcome::Partial, {}};
    if (serial.match(text).hasMatch()) {
        const QDate day = dayOfSerial(text.toDouble(), dates1904);
        if (isPlausible(day))
            return {Outcome::Day, day};
    }
    return {};
}

} // namespace peiyu
