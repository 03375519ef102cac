#include "exchange/csvguard.h"

namespace peiyu {

namespace {

constexpr char16_t starters[] = u"=+-@\t\r\n\0＝＋－＠";
constexpr QStringView starterView(starters, std::size(starters) - 1);

/// An apostrophe (or several) before a starter.
bool looksGuarded(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at > 0 && at < text.size() && starterView.contains(text[at]);
}

} // namespace

bool needsCsvGuard(const QString &text)
{
    return !text.isEmpty() && (starterView.contains(text[0]) || looksGuarded(text));
}

QString withCsvGuard(const QString &text)
{
    return needsCsvGuard(text) ? u'\'' + text : text;
}

QString withoutCsvGuard(QString text)
{
    if (looksGuarded(text))
        text.remove(0, 1);
    return text;
}

} // namespace peiyu
