#pragma once
/// Words as part of a text, as LIKE … ESCAPE '!' on a lower-cased column wants them.
/// Of this room.

#include <QString>

namespace peiyu {

inline QString likeContaining(const QString &words)
{
    constexpr qsizetype longest = 80; // SQLite takes patterns of 500 bytes at most
    QString pattern = words.left(longest).toLower();
    for (const char16_t sign : {u'!', u'%', u'_'})
        pattern.replace(QChar(sign), QStringLiteral("!") + QChar(sign));
    return u'%' + pattern + u'%';
}

} // namespace peiyu
