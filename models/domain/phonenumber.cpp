#include "domain/phonenumber.h"

#include "domain/textfold.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace peiyu {

namespace {

constexpr qsizetype mobileDigits = 11;
constexpr qsizetype shortestLocal = 7;
constexpr qsizetype longestLocal = 8;
constexpr qsizetype countryDigits = 2; // 86

bool isDigits(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isMobile(const QString &digits)
{
    return digits.size() == mobileDigits && digits[0] == u'1' && digits[1] >= u'3';
}

bool isLocal(const QString &digits)
{
    return digits.size() >= shortestLocal && digits.size() <= longestLocal && digits[0] != u'0' &&
           digits[0] != u'1';
}

/// 010 and 02x are of three digits, all others of four.
qsizetype areaDigits(const QString &digits)
{
    return digits[1] <= u'2' ? 3 : 4;
}

/// One number without anything between its digits.
std::optional<PhoneNumber> fromDigits(QString digits)
{
    constexpr qsizetype serviceDigits = 10; // 400 and 800 numbers
    if (!isDigits(digits) || digits.size() < shortestLocal)
        return {};
    if (digits.startsWith(QLatin1String("0086")))
        digits.remove(0, countryDigits * 2);
    else if (digits.startsWith(QLatin1String("86")) && digits.size() > mobileDigits)
        digits.remove(0, countryDigits);
    if (isMobile(digits))
        return PhoneNumber{{}, digits};
    if (digits[0] == u'0' && isMobile(digits.mid(1)))
        return PhoneNumber{{}, digits.mid(1)};
    if (digits.size() == serviceDigits &&
        (digits.startsWith(QLatin1String("400")) || digits.startsWith(QLatin1String("800"))))
        return PhoneNumber{{}, digits};
    if (isLocal(digits))
        return PhoneNumber{{}, digits};
    if (digits[0] != u'0')
        return {};
    const qsizetype area = areaDigits(digits);
    if (!isLocal(digits.mid(area)))
        return {};
    return PhoneNumber{digits.left(area), digits.mid(area)};
}

/// With +86 the 0 of the area is left out.
std::optional<PhoneNumber> fromAbroad(const QString &digits)
{
    const QString national = digits.startsWith(QLatin1String("86")) ? digits.mid(2) : digits;
    if (isMobile(national) || national.startsWith(u'0'))
        return fromDigits(national);
    return fromDigits(u'0' + national);
}

/// One number, with dashes and perhaps its extension behind the last.
std::optional<PhoneNumber> fromPiece(const QString &piece)
{
    QString plain = piece;
    plain.remove(u' ');
    const bool abroad = plain.startsWith(u'+');
    plain.remove(u'+');
    const QStringList parts = plain.split(u'-', Qt::SkipEmptyParts);
    const QString all = parts.join(QString());
    if (!isDigits(all))
        return {};
    if (abroad)
        return fromAbroad(all);
    // 0595-2388000-1: read as a whole it would be another number.
    const bool extended = parts.size() > 2 && parts[0].startsWith(u'0') && isLocal(parts[1]);
    if (extended)
        return fromDigits(parts[0] + parts[1]);
    if (const auto whole = fromDigits(all))
        return whole;
    // A spreadsheet drops the 0 of the area.
    constexpr qsizetype longestArea = 3;
    if (parts.size() == 1 || parts[0].size() <= longestArea) {
        if (const auto restored = fromDigits(u'0' + all))
            return restored;
    }
    return parts.size() > 1
               ? fromDigits(QStringList(parts.mid(0, parts.size() - 1)).join(QString()))
               : std::nullopt;
}

} // namespace

bool PhoneNumber::lacksArea() const
{
    return area.isEmpty() && isLocal(number);
}

QVector<PhoneNumber> phoneNumbers(const QString &text)
{
    static const QRegularExpression extension(
        QStringLiteral("\\s*(?:转|分机号?|ext\\.?|[x#*])\\s*[:：]?\\s*\\d{1,6}(?!\\d)"), // data
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(QStringLiteral("\\d+[A-Za-z]+\\d[A-Za-z\\d]*"));
    static const QRegularExpression between(QStringLiteral("[^0-9+\\- ]+"));
    const QString tidy = tidyText(text);
    if (isMobile(tidy) && isDigits(tidy))
        return {PhoneNumber{{}, tidy}};
    QString plain = toHalfWidth(tidy);
    plain.remove(extension);
    plain.remove(code);
    for (QChar &c : plain) {
        if (c == u')' || c == u'.' || c == u'—' || c == u'–' || c == u'―' || c == u'−')
            c = u'-';
    }
    plain.remove(u'(');
    QVector<PhoneNumber> numbers;
    const auto take = [&numbers](const std::optional<PhoneNumber> &number) {
        if (number && !numbers.contains(*number))
            numbers.append(*number);
        return number.has_value();
    };
    for (const QString &piece : plain.split(between, Qt::SkipEmptyParts)) {
        if (take(fromPiece(piece)))
            continue;
        for (const QString &word : piece.split(u' ', Qt::SkipEmptyParts))
            take(fromPiece(word));
    }
    return numbers;
}

} // namespace peiyu
