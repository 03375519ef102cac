#include "reference/pinyintable.h"

#include <algorithm>

namespace peiyu::pinyintable {

quint16 entryOf(char32_t character)
{
    if (character >= denseFirst && character - denseFirst < denseSize)
        return dense[character - denseFirst];
    const SparseEntry *end = sparse + sparseSize;
    const SparseEntry *found =
        std::lower_bound(sparse, end, character, [](const SparseEntry &entry, char32_t wanted) {
            return entry.character < wanted;
        });
    return found != end && found->character == character ? found->entry : quint16(0);
}

const Phrase *phraseEnding(QStringView text)
{
    const char16_t last = text.back().unicode();
    const auto lastOf = [](const Phrase &phrase) { return phrase.text[phrase.size - 1]; };
    const Phrase *end = phrases + phraseCount;
    const Phrase *phrase =
        std::lower_bound(phrases, end, last, [lastOf](const Phrase &candidate, char16_t wanted) {
            return lastOf(candidate) < wanted;
        });
    for (; phrase != end && lastOf(*phrase) == last; ++phrase) {
        if (text.endsWith(QStringView(phrase->text, phrase->size)))
            return phrase;
    }
    return nullptr;
}

} // namespace peiyu::pinyintable
