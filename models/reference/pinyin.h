#pragma once
/// Pinyin of firms' and places' names: for sorting, for finding by initials (重庆长安 → cqca) and
/// by full pinyin (changan), and the splitting into characters that the find index stands on.
/// Readings come from a table made at build time (pinyintable.h); ü is written v; no tones.
/// Not here: the index itself and its queries (repositories). Pure functions, any thread.

#include <QString>
#include <QStringList>
#include <QStringView>
#include <QVector>

namespace peiyu {

/// Sorts names by binary comparison: digits, then Latin, then Chinese by syllables; names read
/// alike by their characters. "3M中国" → "3M zhong guo" TAB "3M中国". Signs do not count.
QString pinyinSortKey(QStringView name);

/// What people type to find the name by initials: the initials from every character on, Latin
/// letters and digits in their place, lower case (3mzg, mzg, zg, g). Legal forms at the end are
/// left out; a phrase with two usual readings gives both (朝阳: cy and zy).
QStringList initialTokens(QStringView name);

/// searchCharacters() with syllables instead of Chinese characters ("3 m zhong guo"), legal forms
/// at the end left out; more than one where a phrase has two usual readings. For a phrase index.
QStringList pinyinReadings(QStringView name);

/// The ways typed pinyin falls into syllables: "changan" → chang an; "xian" → xian, xi an …, the
/// longest first syllable first, eight at most. The last part may be a beginning only ("changa");
/// spaces and ' separate. Empty when it is no pinyin.
QVector<QStringList> splitPinyin(QStringView typed);

/// The single characters, lower case and half width, separated by spaces; signs are dropped.
/// For a phrase index in which any substring is a phrase.
QString searchCharacters(QStringView text);

/// Differs when any key, token or reading may differ: columns derived with another rule are to
/// be derived again.
QString pinyinRule();

} // namespace peiyu
