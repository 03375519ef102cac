#include "reference/pinyin.h"

#include "reference/pinyintable.h"

#include <QVarLengthArray>

#include <algorithm>
#include <functional>

namespace peiyu {

namespace {

using pinyintable::Syllable;

constexpr int keyVersion = 1;         ///< of the functions below; the table has its own mark
constexpr qsizetype mostReadings = 4; ///< of one name: two ambiguous phrases
constexpr qsizetype mostSplits = 8;

constexpr char32_t firstHan = 0x2e80;

char32_t halfWidth(char16_t unit)
{
    constexpr char16_t fullFirst = 0xff01;
    constexpr char16_t fullLast = 0xff5e;
    return unit >= fullFirst && unit <= fullLast ? char32_t(unit - 0xfee0) : char32_t(unit);
}

/// The last code point of a text, in half width. A lone surrogate comes as itself.
char32_t lastCodePoint(QStringView text)
{
    const QChar last = text.back();
    if (last.isLowSurrogate() && text.size() > 1 && text[text.size() - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[text.size() - 2], last);
    return halfWidth(last.unicode());
}

char32_t firstCodePoint(QStringView text)
{
    const QChar first = text.front();
    if (first.isHighSurrogate() && text.size() > 1 && text[1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[1]);
    return halfWidth(first.unicode());
}

qsizetype unitsOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

/// One stretch of a name: a Chinese character or phrase with its readings, or one other character.
struct Piece
{
    char32_t other = 0; ///< the character, when it has no reading
    qsizetype size = 0; ///< syllables of one reading
    qsizetype readings = 0;
    const Syllable *first = nullptr; ///< of the usual reading
    Syllable single = 0;

    Syllable syllable(qsizetype reading, qsizetype at) const
    {
        return first ? first[reading * size + at] : single;
    }
};
using Pieces = QVarLengthArray<Piece, 64>;

/// The piece a text ends with; cuts it off.
Piece takeLastPiece(QStringView &text)
{
    const char32_t character = lastCodePoint(text);
    Piece piece;
    const quint16 entry = character < firstHan ? quint16(0) : pinyintable::entryOf(character);
    if (entry & pinyintable::phraseFlag) {
        if (const pinyintable::Phrase *phrase = pinyintable::phraseEnding(text)) {
            text.chop(phrase->size);
            piece.size = phrase->size;
            piece.readings = phrase->readings;
            piece.first = pinyintable::phraseSyllables + phrase->start;
            return piece;
        }
    }
    text.chop(unitsOf(character));
    piece.single = entry & pinyintable::syllableMask;
    piece.other = piece.single == 0 ? character : 0;
    piece.size = piece.single == 0 ? 0 : 1;
    piece.readings = piece.size;
    return piece;
}

/// Cut from the end: names put the head of a word last (武汉市|长江, not 武汉|市长|江).
Pieces piecesOf(QStringView text)
{
    Pieces pieces;
    while (!text.isEmpty())
        pieces.append(takeLastPiece(text));
    std::reverse(pieces.begin(), pieces.end());
    return pieces;
}

void append(QString &text, char32_t character)
{
    if (QChar::requiresSurrogates(character)) {
        text += QChar(QChar::highSurrogate(character));
        text += QChar(QChar::lowSurrogate(character));
    } else {
        text += QChar(static_cast<char16_t>(character));
    }
}

bool isPlainLatin(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

/// The name without signs and without legal forms at its end.
QString namedPart(QStringView name)
{
    QString part;
    part.reserve(name.size());
    while (!name.isEmpty()) {
        const char32_t c = firstCodePoint(name);
        name = name.mid(unitsOf(c));
        if (QChar::isLetterOrNumber(c))
            append(part, QChar::toLower(c));
    }
    const auto suffixes = pinyintable::companySuffixes;
    for (bool again = true; again;) {
        again = false;
        for (int i = 0; i < pinyintable::companySuffixCount && !again; ++i) {
            const QStringView suffix(suffixes[i]);
            again = part.size() > suffix.size() && part.endsWith(suffix);
            if (again)
                part.chop(suffix.size());
        }
    }
    return part;
}

/// All readings of a name that have to be findable, each made by `add` from the pieces.
using AddPiece = std::function<void(QString &reading, const Piece &piece, qsizetype which)>;
QStringList readingsOf(QStringView name, const AddPiece &add)
{
    QStringList readings = {QString()};
    const QString part = namedPart(name);
    for (const Piece &piece : piecesOf(part)) {
        const qsizetype before = readings.size();
        const qsizetype ways = std::max<qsizetype>(piece.readings, 1);
        const qsizetype used = before * ways <= mostReadings ? ways : 1;
        for (qsizetype which = 1; which < used; ++which) {
            for (qsizetype i = 0; i < before; ++i) {
                readings.append(readings[i]);
                add(readings.last(), piece, which);
            }
        }
        for (qsizetype i = 0; i < before; ++i)
            add(readings[i], piece, 0);
    }
    if (readings.size() > 1)
        readings.removeDuplicates();
    return readings;
}

/// How typed pinyin falls into syllables. First it is found out, from the end, where a split can
/// go on at all: no input makes the search branch for nothing.
class PinyinSplitter
{
public:
    explicit PinyinSplitter(QString typed)
        : m_typed(std::move(typed)), m_ends(m_typed.size(), false)
    {
        for (qsizetype at = m_typed.size() - 1; at >= 0; --at)
            m_ends[at] =
                m_typed[at] == u' ' ? endsFrom(at + 1) : isBeginning(mid(at)) || leadsOn(at);
    }

    QVector<QStringList> splits()
    {
        if (!m_typed.isEmpty() && m_ends.first())
            splitFrom(0, {});
        return m_splits;
    }

private:
    static constexpr qsizetype longestSyllable = 6;

    QStringView mid(qsizetype at, qsizetype size = -1) const
    {
        return QStringView(m_typed).mid(at, size);
    }
    bool endsFrom(qsizetype at) const { return at < m_typed.size() && m_ends[at]; }
    bool leadsOn(qsizetype at) const
    {
        for (qsizetype size = 1; size <= longestSyllable; ++size) {
            if (endsFrom(at + size) && isSyllable(mid(at, size)))
                return true;
        }
        return false;
    }

    static const char *const *notBefore(QStringView text)
    {
        return std::lower_bound(pinyintable::syllables + 1,
                                pinyintable::syllables + pinyintable::syllableCount, text,
                                [](const char *syllable, QStringView wanted) {
                                    return QLatin1String(syllable) < wanted;
                                });
    }
    static bool isSyllable(QStringView text)
    {
        const auto found = notBefore(text);
        return found != pinyintable::syllables + pinyintable::syllableCount &&
               QLatin1String(*found) == text;
    }
    static bool isBeginning(QStringView text)
    {
        const auto found = notBefore(text);
        return found != pinyintable::syllables + pinyintable::syllableCount &&
               QLatin1String(*found).startsWith(text);
    }

    void splitFrom(qsizetype at, const QStringList &done)
    {
        if (m_typed[at] == u' ')
            return splitFrom(at + 1, done);
        if (isBeginning(mid(at)))
            m_splits.append(done + QStringList{mid(at).toString()});
        for (qsizetype size = longestSyllable; size > 0 && m_splits.size() < mostSplits; --size) {
            if (endsFrom(at + size) && isSyllable(mid(at, size)))
                splitFrom(at + size, done + QStringList{mid(at, size).toString()});
        }
    }

    QString m_typed;
    QVector<bool> m_ends; ///< whether a split from here reaches the end
    QVector<QStringList> m_splits;
};

} // namespace

QString pinyinSortKey(QStringView name)
{
    enum class Last { Start, Sign, Run, Syllable };
    Last last = Last::Start;
    QString key;
    key.reserve(name.size() * 6);
    for (const Piece &piece : piecesOf(name)) {
        if (piece.size > 0) {
            for (qsizetype i = 0; i < piece.size; ++i) {
                if (!key.isEmpty())
                    key += u' ';
                key += QLatin1String(pinyintable::syllables[piece.syllable(0, i)]);
            }
            last = Last::Syllable;
        } else if (QChar::isLetterOrNumber(piece.other)) {
            // Upper case sorts before the lower case of the syllables.
            if (!key.isEmpty() && last != Last::Run)
                key += u' ';
            append(key, QChar::toUpper(piece.other));
            last = Last::Run;
        } else {
            last = Last::Sign;
        }
    }
    key += u'\t'; // below the space: a name sorts before the names it begins
    key += name;
    return key;
}

QStringList initialTokens(QStringView name)
{
    const QStringList readings =
        readingsOf(name, [](QString &reading, const Piece &piece, qsizetype which) {
            if (piece.size == 0 && isPlainLatin(piece.other))
                append(reading, piece.other);
            for (qsizetype i = 0; i < piece.size; ++i)
                reading += QLatin1Char(*pinyintable::syllables[piece.syllable(which, i)]);
        });
    QStringList tokens;
    for (const QString &reading : readings) {
        for (qsizetype from = 0; from < reading.size(); ++from)
            tokens.append(reading.mid(from));
    }
    if (readings.size() > 1)
        tokens.removeDuplicates();
    return tokens;
}

QStringList pinyinReadings(QStringView name)
{
    return readingsOf(name, [](QString &reading, const Piece &piece, qsizetype which) {
        if (piece.size == 0) {
            reading += reading.isEmpty() ? QLatin1String() : QLatin1String(" ");
            append(reading, piece.other);
        }
        for (qsizetype i = 0; i < piece.size; ++i) {
            reading += reading.isEmpty() ? QLatin1String() : QLatin1String(" ");
            reading += QLatin1String(pinyintable::syllables[piece.syllable(which, i)]);
        }
    });
}

QVector<QStringList> splitPinyin(QStringView typed)
{
    QString letters = typed.toString().toLower();
    letters.replace(u'\'', u' ');
    return PinyinSplitter(letters.simplified()).splits();
}

QString searchCharacters(QStringView text)
{
    QString characters;
    characters.reserve(text.size() * 2);
    while (!text.isEmpty()) {
        const char32_t c = firstCodePoint(text);
        text = text.mid(unitsOf(c));
        if (!QChar::isLetterOrNumber(c))
            continue;
        if (!characters.isEmpty())
            characters += u' ';
        append(characters, QChar::toLower(c));
    }
    return characters;
}

QString pinyinRule()
{
    return QStringLiteral("%1-%2").arg(keyVersion).arg(QLatin1String(pinyintable::contentMark));
}

} // namespace peiyu
