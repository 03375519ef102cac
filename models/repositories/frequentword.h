#pragma once
/// The first page of a list for a word that stands in very many names (有限公司, 重庆, one
/// character): the find index would name all its firms first. Here the firms are walked in the
/// order of the list and asked one by one. Not here: what the index is asked
/// (enterpriselistclause). Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"
#include "domain/listquery.h"

#include <QVector>

#include <optional>

namespace peiyu {

enum class WordFrequency { Rare, Common, InManyNames };

/// How many firms the word means, counted no further than matters; 专员 on the day `asOf`.
Result<WordFrequency> wordFrequency(const Connection &connection, const QString &typed, QDate asOf);

/// Of a word in many names; nothing when it is too rare where the list begins: ask the index then.
Result<std::optional<QVector<qint64>>> firstOfFrequentWord(const Connection &connection,
                                                           const ListQuery &query, int most);

} // namespace peiyu
