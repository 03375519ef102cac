#pragma once
/// Text as it is compared: width, case, company suffixes and brackets folded away.

#include <QString>

namespace peiyu {

/// Full-width letters, digits and signs to half width; ideographic space to a space.
QString toHalfWidth(const QString &text);

/// Trimmed, inner white space folded to one space, invisible characters removed.
QString tidyText(const QString &text);

/// What two spellings of one firm have in common: half width, lower case, without spaces,
/// brackets and the words 有限公司, 有限责任公司, 股份有限公司, 集团.
QString foldedName(const QString &name);

/// A short name for lists: the full name without region and legal form. Editable by the user.
QString derivedShortName(const QString &name);

/// False for text a base must not take: NUL, lone surrogates, control characters.
bool isCleanText(const QString &text);

} // namespace peiyu
