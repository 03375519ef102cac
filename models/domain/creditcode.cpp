#include "domain/creditcode.h"

#include "domain/textfold.h"

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

constexpr char16_t alphabet[] = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr std::array<int, 17> weights = {1,  3,  9,  27, 19, 26, 16, 17, 20,
                                         29, 25, 13, 8,  24, 10, 30, 28};
constexpr qsizetype codeLength = 18;

/// Place in the alphabet by character code, -1 outside: an import checks a code per row.
constexpr auto alphabetPlaces = [] {
    std::array<signed char, 128> places{};
    places.fill(-1);
    for (size_t i = 0; i + 1 < std::size(alphabet); ++i)
        places[alphabet[i]] = static_cast<signed char>(i);
    return places;
}();

int alphabetIndex(QChar c)
{
    return c.unicode() < alphabetPlaces.size() ? alphabetPlaces[c.unicode()] : -1;
}

bool onlyDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// All digits, each one more than the one before or all the same.
bool isRun(QStringView code)
{
    const int step = (code[1].digitValue() - code[0].digitValue() + 10) % 10;
    if (step > 1)
        return false;
    for (qsizetype i = 1; i < code.size(); ++i) {
        if ((code[i].digitValue() - code[i - 1].digitValue() + 10) % 10 != step)
            return false;
    }
    return true;
}

} // namespace

QString normalizeCreditCode(const QString &typed)
{
    QString code = toHalfWidth(typed).toUpper();
    code.removeIf([](QChar c) { return c.isSpace(); });
    return code;
}

QChar creditCodeCheckCharacter(QStringView first17)
{
    if (first17.size() != codeLength - 1)
        return {};
    int sum = 0;
    for (qsizetype i = 0; i < first17.size(); ++i) {
        const int value = alphabetIndex(first17[i]);
        if (value < 0)
            return {};
        sum += value * weights[static_cast<size_t>(i)];
    }
    return QChar(alphabet[(31 - sum % 31) % 31]);
}

CreditCodeCheck checkCreditCode(const QString &code)
{
    if (code.size() != codeLength)
        return CreditCodeCheck::WrongLength;
    const bool inAlphabet =
        std::all_of(code.begin(), code.end(), [](QChar c) { return alphabetIndex(c) >= 0; });
    if (!inAlphabet)
        return CreditCodeCheck::WrongAlphabet;
    if (onlyDigits(code) && isRun(code))
        return CreditCodeCheck::OnlyDigitsRun;
    const QChar expected = creditCodeCheckCharacter(QStringView(code).left(codeLength - 1));
    return code.back() == expected ? CreditCodeCheck::Valid : CreditCodeCheck::CheckFailed;
}

QString suggestCreditCode(const QString &code)
{
    QString read = code;
    read.replace(u'O', u'0').replace(u'I', u'1');
    if (read == code || checkCreditCode(read) != CreditCodeCheck::Valid)
        return {};
    return read;
}

bool isOldRegistrationNumber(const QString &text)
{
    return text.size() == 15 && onlyDigits(text);
}

} // namespace peiyu
