#pragma once
/// 统一社会信用代码 (GB 32100-2015): 18 characters of a fixed alphabet without I, O, S, V, Z.
/// A wrong length or alphabet is an error. A failed check character is 待确认, no error: codes of
/// the early trial are in real use and fail it. The code is never used as a location.

#include <QString>

namespace peiyu {

enum class CreditCodeCheck {
    Valid,
    CheckFailed, ///< right form, wrong last character: to be confirmed by a person
    WrongLength,
    WrongAlphabet,
    OnlyDigitsRun ///< 123456789012345678, 000…0 and the like: typed to fill the field
};

/// Full width to half width, trimmed, without inner spaces, upper case.
QString normalizeCreditCode(const QString &typed);

/// Checks a normalised code.
CreditCodeCheck checkCreditCode(const QString &code);

/// The check character the first 17 characters ask for; null when they are no code.
QChar creditCodeCheckCharacter(QStringView first17);

/// The code with I and O read as 1 and 0, when that makes it pass; empty otherwise.
QString suggestCreditCode(const QString &code);

/// An old 15-digit registration number of a business licence.
bool isOldRegistrationNumber(const QString &text);

} // namespace peiyu
