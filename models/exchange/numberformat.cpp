#include "exchange/numberformat.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace peiyu {

namespace {

constexpr double lastSerial = 2'958'465; // 9999-12-31
constexpr int reliableDigits = 15;       // what a double, and so a spreadsheet, keeps

/// The letters of a code's first section, without quoted text, escapes, padding and brackets;
/// elapsed time ([h]) keeps its bracket.
QString formatLetters(QStringView code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QStringView inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1);
            if (!inside.isEmpty() && QStringView(u"hHmMsS").contains(inside[0]) &&
                std::all_of(inside.begin(), inside.end(),
                            [&](QChar d) { return d.toLower() == inside[0].toLower(); }))
                letters += u'[';
            i = end < 0 ? code.size() : end;
        } else {
            letters += c.toLower();
        }
    }
    return letters;
}

/// Months and minutes share their letter: minutes follow hours or precede seconds.
bool isMinutes(const QString &letters, qsizetype first, qsizetype end)
{
    for (qsizetype i = first - 1; i >= 0; --i) {
        if (letters[i] == u'h')
            return true;
        if (letters[i] == u'y' || letters[i] == u'd' || letters[i] == u's')
            break;
    }
    for (qsizetype i = end; i < letters.size(); ++i) {
        if (letters[i] == u's')
            return true;
        if (letters[i] == u'y' || letters[i] == u'd' || letters[i] == u'h')
            return false;
    }
    return false;
}

/// The digits a number shows without trailing zeros behind the point: "43.0" → "43".
std::string_view plainDigits(std::string_view stored)
{
    const size_t point = stored.find('.');
    if (point == std::string_view::npos)
        return stored;
    const size_t last = stored.find_last_not_of('0');
    return stored.substr(0, last == point ? point : last + 1);
}

/// True when the stored text is already what the number shows: no exponent, no more digits than
/// a spreadsheet keeps, no leading zero.
bool isPlain(std::string_view stored)
{
    if (!stored.empty() && stored.front() == '-')
        stored.remove_prefix(1);
    if (stored.empty() || stored.front() == '.' || stored.back() == '.')
        return false;
    if (stored.size() > 1 && stored[0] == '0' && stored[1] != '.')
        return false;
    int digits = 0;
    int points = 0;
    for (const char c : stored) {
        if (c == '.')
            ++points;
        else if (c >= '0' && c <= '9')
            ++digits;
        else
            return false;
    }
    return points <= 1 && digits <= reliableDigits;
}

QString numberText(double value)
{
    const double size = std::fabs(value);
    if (size >= 1e15 || (size > 0 && size < 1e-9))
        return QString::number(value, 'E', reliableDigits - 1);
    const QString digits = QString::number(value, 'g', reliableDigits);
    if (!digits.contains(u'e'))
        return digits;
    QString fixed = QString::number(value, 'f', 20);
    while (fixed.endsWith(u'0'))
        fixed.chop(1);
    return fixed;
}

void readSerial(double serial, DateFormat format, bool dates1904, TableCell &cell)
{
    QDate day = dayOfSerial(serial, dates1904);
    qint64 seconds = std::llround((serial - std::floor(serial)) * 86'400);
    if (seconds == 86'400) {
        day = day.addDays(1);
        seconds = 0;
    }
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    if (!format.date && serial < 1) {
        cell.text = time.toString(Qt::ISODate);
        cell.kind = CellKind::Text;
        return;
    }
    cell.text = day.toString(Qt::ISODate);
    if (format.time && seconds != 0)
        cell.text += u' ' + time.toString(Qt::ISODate);
    cell.kind = CellKind::Date;
    cell.dateCompleted = format.date && (!format.year || (!format.day && day.day() == 1));
}

} // namespace

DateFormat dateFormatOf(QStringView code)
{
    DateFormat format;
    const QString letters = formatLetters(code);
    if (letters.contains(u"general") || letters.contains(u'['))
        return format;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const QChar c = letters[i];
        qsizetype end = i + 1;
        while (end < letters.size() && letters[end] == c)
            ++end;
        if (c == u'y' ||
            (c == u'e' && (end == letters.size() || !QStringView(u"+-").contains(letters[end]))))
            format.year = true;
        else if (c == u'd')
            format.day = true;
        else if (c == u'h' || c == u's')
            format.time = true;
        else if (c == u'm' && !isMinutes(letters, i, end))
            format.date = true;
        else if (c == u'm')
            format.time = true;
        else if (c == u'a' && end - i >= 3) // weekday
            format.date = true;
        i = end - 1;
    }
    format.date = format.date || format.year || format.day;
    return format;
}

QString builtInFormat(int id)
{
    switch (id) {
    case 14:
    case 30:
        return QStringLiteral("yyyy/m/d");
    case 15:
        return QStringLiteral("d-mmm-yy");
    case 16:
        return QStringLiteral("d-mmm");
    case 17:
        return QStringLiteral("mmm-yy");
    case 22:
        return QStringLiteral("yyyy/m/d h:mm");
    case 18:
    case 19:
    case 20:
    case 21:
    case 32:
    case 33:
    case 34:
    case 35:
    case 45:
    case 47:
    case 55:
    case 56:
        return QStringLiteral("h:mm:ss");
    case 31:
        return QStringLiteral("yyyy\"年\"m\"月\"d\"日\"");
    case 27:
    case 36:
    case 50:
    case 52:
    case 57:
        return QStringLiteral("yyyy\"年\"m\"月\"");
    case 28:
    case 29:
    case 51:
    case 53:
    case 54:
    case 58:
        return QStringLiteral("m\"月\"d\"日\"");
    default:
        return {};
    }
}

QDate dayOfSerial(double serial, bool dates1904)
{
    if (!(serial >= 0) || serial > lastSerial)
        return {};
    const auto days = static_cast<qint64>(std::floor(serial));
    if (dates1904)
        return QDate(1904, 1, 1).addDays(days);
    // Excel counts a 29 February 1900 that never was.
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}

void readNumber(std::string_view stored, DateFormat format, bool dates1904, TableCell &cell)
{
    cell.kind = CellKind::Number;
    if (!format.isDate() && isPlain(stored)) {
        const std::string_view digits = plainDigits(stored);
        cell.text = QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size()));
        return;
    }
    double value = 0;
    const char *end = stored.data() + stored.size();
    const auto parsed = std::from_chars(stored.data(), end, value);
    if (parsed.ec != std::errc() || parsed.ptr != end || !std::isfinite(value)) {
        cell = TableCell::ofText(
            QString::fromUtf8(stored.data(), static_cast<qsizetype>(stored.size())));
        return;
    }
    if (format.isDate() && dayOfSerial(value, dates1904).isValid())
        readSerial(value, format, dates1904, cell);
    else
        cell.text = numberText(value);
}

void readIsoDate(const QString &stored, TableCell &cell)
{
    const QDateTime moment = QDateTime::fromString(stored, Qt::ISODateWithMs);
    if (!stored.contains(u'-') || !moment.isValid()) {
        cell = TableCell::ofText(stored);
        return;
    }
    cell.kind = CellKind::Date;
    cell.text = moment.date().toString(Qt::ISODate);
    if (moment.time() != QTime(0, 0))
        cell.text += u' ' + moment.time().toString(Qt::ISODate);
}

} // namespace peiyu
