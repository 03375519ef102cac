#pragma once
/// How firms are found by what people type: any part of any name, code head and tail, old numbers,
/// 专员 on the day, initials and full pinyin. Of this room (lists of firms and of visits).
/// Not here: the index itself (findindex), lists (enterpriselistclause).
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "repositories/countingclause.h"

#include <QStringList>

namespace peiyu {

/// What was typed, as the index understands it.
struct FindWords
{
    explicit FindWords(const QString &typed);

    bool isEmpty() const { return characters.isEmpty(); }
    bool isLatin() const { return !code.isEmpty(); }

    QString characters;        ///< spaced, as the index holds names
    QString code;              ///< upper case; empty when it holds anything but letters and digits
    QVector<QStringList> ways; ///< how it falls into syllables
};

/// SELECT of the numbers of all firms the words mean, a firm perhaps more than once. It may ask for
/// the day :as_of. Empty without words.
Result<SqlClause> foundFirms(const Connection &connection, const FindWords &words);
/// The part of it that is not in the find index: those served by a 专员 of that name. May be empty.
Result<SqlClause> servedFirms(const Connection &connection, const FindWords &words);

} // namespace peiyu
