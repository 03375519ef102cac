// makepinyintable PHRASES SUFFIXES OUTPUT: writes the table of reference/pinyintable.h as C++.
// A fault in the phrases stops the build with the line it stands in.

#include <unicode/normlzr.h>
#include <unicode/translit.h>
#include <unicode/uniset.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr char32_t denseFirst = 0x3400; // extension A, then the main block to U+9FFF
constexpr char32_t denseLast = 0x9fff;
constexpr int phraseFlag = 0x8000;

struct Phrase
{
    std::u16string text;
    std::vector<std::vector<std::string>> readings;
};

struct Input
{
    std::map<char32_t, std::string> readings; // of single characters
    std::vector<Phrase> phrases;
    std::vector<std::u16string> suffixes;
};

/// "lǜ" → "lv": no tones, ü is v as people type it. Empty for anything but one plain syllable.
std::string plainSyllable(const icu::UnicodeString &marked, UErrorCode &status)
{
    icu::UnicodeString split;
    icu::Normalizer::normalize(marked, UNORM_NFD, 0, split, status);
    std::string plain;
    for (int i = 0; i < split.length(); ++i) {
        const char16_t c = split.charAt(i);
        if (c >= u'a' && c <= u'z')
            plain += static_cast<char>(c);
        else if (c == 0x0308 && !plain.empty() && plain.back() == 'u')
            plain.back() = 'v';
        else if (c != 0x0300 && c != 0x0301 && c != 0x0302 && c != 0x0304 && c != 0x030c)
            return {};
    }
    return plain;
}

bool readIcu(Input &input)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> toLatin(
        icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, status));
    const icu::UnicodeSet han(u"[[:Han:]]", status);
    if (U_FAILURE(status) || !toLatin) {
        std::cerr << "ICU has no Han-Latin: " << u_errorName(status) << '\n';
        return false;
    }
    for (int range = 0; range < han.getRangeCount(); ++range) {
        for (UChar32 c = han.getRangeStart(range); c <= han.getRangeEnd(range); ++c) {
            icu::UnicodeString text(c);
            toLatin->transliterate(text);
            const std::string syllable = plainSyllable(text, status);
            if (!syllable.empty())
                input.readings[static_cast<char32_t>(c)] = syllable;
        }
    }
    return U_SUCCESS(status);
}

std::vector<std::string> split(const std::string &text, char sign)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, sign);)
        parts.push_back(part);
    return parts;
}

std::u16string utf16(const std::string &utf8)
{
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(utf8);
    return {text.getBuffer(), static_cast<size_t>(text.length())};
}

/// Why the phrase is refused; empty when it is sound.
std::string fault(const Phrase &phrase, const std::set<std::string> &known)
{
    if (phrase.text.empty() || phrase.readings.empty())
        return "phrase or reading missing";
    for (const char16_t c : phrase.text) {
        if (c < 0x3007 || (c >= 0xd800 && c < 0xe000))
            return "not a plain Chinese character";
    }
    for (const auto &reading : phrase.readings) {
        if (reading.size() != phrase.text.size())
            return "as many syllables as characters, please";
        for (const std::string &syllable : reading) {
            if (known.count(syllable) == 0)
                return "unknown syllable " + syllable;
        }
    }
    return {};
}

bool readPhrases(const char *path, Input &input)
{
    std::set<std::string> known;
    for (const auto &[character, syllable] : input.readings)
        known.insert(syllable);
    std::set<std::u16string> seen;
    std::ifstream file(path);
    int number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.empty() || line.front() == '#')
            continue;
        const std::vector<std::string> cells = split(line, '\t');
        Phrase phrase;
        phrase.text = utf16(cells.front());
        for (size_t i = 1; i < cells.size(); ++i)
            phrase.readings.push_back(split(cells[i], ' '));
        std::string why = fault(phrase, known);
        if (why.empty() && !seen.insert(phrase.text).second)
            why = "phrase stands twice";
        if (!why.empty()) {
            std::cerr << path << ':' << number << ": error: " << why << ": " << line << '\n';
            return false;
        }
        if (phrase.text.size() == 1 && phrase.readings.size() == 1)
            input.readings[phrase.text.front()] = phrase.readings.front().front();
        else
            input.phrases.push_back(std::move(phrase));
    }
    std::sort(input.phrases.begin(), input.phrases.end(), [](const Phrase &a, const Phrase &b) {
        if (a.text.back() != b.text.back())
            return a.text.back() < b.text.back();
        return a.text.size() != b.text.size() ? a.text.size() > b.text.size() : a.text < b.text;
    });
    return number > 0;
}

bool readSuffixes(const char *path, Input &input)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line.front() != '#')
            input.suffixes.push_back(utf16(line));
    }
    std::sort(input.suffixes.begin(), input.suffixes.end(),
              [](const std::u16string &a, const std::u16string &b) {
                  return a.size() != b.size() ? a.size() > b.size() : a < b;
              });
    return !input.suffixes.empty();
}

/// The text as a C++ literal without letters outside ASCII.
std::string literal(const std::u16string &text)
{
    std::ostringstream out;
    out << "u\"" << std::hex;
    for (const char16_t c : text)
        out << "\\x" << static_cast<unsigned>(c);
    out << '"';
    return out.str();
}

class TableWriter
{
public:
    explicit TableWriter(const Input &input) : m_input(input) {}

    std::string write()
    {
        numberSyllables();
        markPhraseEnds();
        m_out << "// Made by makepinyintable: do not edit.\n"
                 "#include \"reference/pinyintable.h\"\n\n"
                 "namespace peiyu::pinyintable {\n\n";
        writeSyllables();
        writeCharacters();
        writePhrases();
        writeSuffixes();
        // FNV-1a of everything above: the mark changes with the content and only with it.
        std::uint64_t mark = 0xcbf29ce484222325ULL;
        for (const char c : m_out.str())
            mark = (mark ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
        m_out << "const char *const contentMark = \"" << std::hex << mark
              << "\";\n\n} // namespace peiyu::pinyintable\n";
        return m_out.str();
    }

private:
    void numberSyllables()
    {
        std::set<std::string> all;
        for (const auto &[character, syllable] : m_input.readings)
            all.insert(syllable);
        int number = 0;
        for (const std::string &syllable : all)
            m_numbers[syllable] = ++number;
    }

    void markPhraseEnds()
    {
        for (const auto &[character, syllable] : m_input.readings)
            m_entries[character] = m_numbers.at(syllable);
        for (const Phrase &phrase : m_input.phrases)
            m_entries[phrase.text.back()] |= phraseFlag;
    }

    void writeSyllables()
    {
        m_out << "const char *const syllables[] = {\"\"";
        for (const auto &[syllable, number] : m_numbers)
            m_out << ", \"" << syllable << '"';
        m_out << "};\nconst quint16 syllableCount = " << m_numbers.size() + 1 << ";\n\n";
    }

    void writeCharacters()
    {
        m_out << "const char32_t denseFirst = " << static_cast<unsigned>(denseFirst)
              << ";\nconst quint16 dense[] = {";
        for (char32_t c = denseFirst; c <= denseLast; ++c) {
            const auto found = m_entries.find(c);
            m_out << (found == m_entries.end() ? 0 : found->second)
                  << ((c - denseFirst) % 16 == 15 ? ",\n" : ",");
        }
        m_out << "};\nconst quint32 denseSize = " << denseLast - denseFirst + 1
              << ";\nconst SparseEntry sparse[] = {";
        int count = 0;
        for (const auto &[character, entry] : m_entries) {
            if (character >= denseFirst && character <= denseLast)
                continue;
            m_out << '{' << static_cast<unsigned>(character) << ',' << entry << '}'
                  << (++count % 8 == 0 ? ",\n" : ",");
        }
        m_out << "};\nconst quint32 sparseSize = " << count << ";\n\n";
    }

    void writePhrases()
    {
        std::ostringstream numbers;
        size_t start = 0;
        m_out << "const Phrase phrases[] = {\n";
        for (const Phrase &phrase : m_input.phrases) {
            m_out << '{' << literal(phrase.text) << ',' << phrase.text.size() << ','
                  << phrase.readings.size() << ',' << start << "},\n";
            for (const auto &reading : phrase.readings) {
                for (const std::string &syllable : reading)
                    numbers << m_numbers.at(syllable) << (++start % 16 == 0 ? ",\n" : ",");
            }
        }
        m_out << "};\nconst quint32 phraseCount = " << m_input.phrases.size()
              << ";\nconst Syllable phraseSyllables[] = {" << numbers.str() << "};\n\n";
    }

    void writeSuffixes()
    {
        m_out << "const char16_t *const companySuffixes[] = {";
        for (const std::u16string &suffix : m_input.suffixes)
            m_out << literal(suffix) << ',';
        m_out << "};\nconst quint16 companySuffixCount = " << m_input.suffixes.size() << ";\n\n";
    }

    const Input &m_input;
    std::map<std::string, int> m_numbers; // sorted: the order of the syllables is that of the text
    std::map<char32_t, int> m_entries;
    std::ostringstream m_out;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::cerr << "makepinyintable PHRASES SUFFIXES OUTPUT\n";
        return 2;
    }
    Input input;
    if (!readIcu(input) || !readPhrases(argv[1], input) || !readSuffixes(argv[2], input))
        return 1;
    std::ofstream file(argv[3], std::ios::binary);
    file << TableWriter(input).write();
    return file.flush() ? 0 : 1;
}
