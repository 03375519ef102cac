#pragma once
/// The table behind pinyin.h, made at build time by generate/makepinyintable.cpp from ICU, the
/// phrases of resources/reference/pinyin_phrases.tsv and the suffixes of company_suffixes.txt.
/// All of it is constant: nothing is read or looked up elsewhere at run time. Any thread.

#include <QStringView>
#include <QtGlobal>

namespace peiyu::pinyintable {

using Syllable = quint16; ///< number of a syllable, 0: none

inline constexpr quint16 phraseFlag = 0x8000; ///< a phrase ends with this character
inline constexpr quint16 syllableMask = 0x7fff;

/// What is read otherwise than its characters one by one.
struct Phrase
{
    const char16_t *text;
    quint16 size;     ///< characters
    quint16 readings; ///< one or more, the usual one first
    quint32 start;    ///< of its first syllable in phraseSyllables
};

extern const char *const syllables[];
extern const quint16 syllableCount;

/// Entries of the code points from denseFirst on; of the others, sorted by code point.
extern const char32_t denseFirst;
extern const quint16 dense[];
extern const quint32 denseSize;
struct SparseEntry
{
    char32_t character;
    quint16 entry;
};
extern const SparseEntry sparse[];
extern const quint32 sparseSize;

/// Sorted by last character, the longest first.
extern const Phrase phrases[];
extern const quint32 phraseCount;
extern const Syllable phraseSyllables[];

/// 股份有限公司 …, the longest first.
extern const char16_t *const companySuffixes[];
extern const quint16 companySuffixCount;

/// Differs whenever any of the above differs.
extern const char *const contentMark;

/// The entry of a character: its syllable and perhaps phraseFlag.
quint16 entryOf(char32_t character);
/// The longest phrase the text ends with; null when there is none.
const Phrase *phraseEnding(QStringView text);

} // namespace peiyu::pinyintable
