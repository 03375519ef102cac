#include "look/lookstylesheet.h"

#include "foundation/ensure.h"
#include "look/lookresources.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace peiyu {

QString filledTemplate(const QString &text, const LookPalette &palette, double scale)
{
    QHash<QString, QString> colours;
    for (const LookToken &token : lookTokens())
        colours.insert(QString::fromLatin1(token.name), (palette.*token.colour).name());

    static const QRegularExpression mark(QStringLiteral("@(?:\\{(\\d+)\\}|([A-Za-z0-9]+))"));
    QString filled;
    qsizetype from = 0;
    for (auto marks = mark.globalMatch(text); marks.hasNext();) {
        const auto match = marks.next();
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        if (match.capturedLength(1) > 0)
            filled += QString::number(std::lround(match.captured(1).toInt() * scale)) +
                      QStringLiteral("px");
        else
            filled += colours.value(match.captured(2), match.captured(0));
        from = match.capturedEnd();
    }
    filled += QStringView(text).mid(from);
    return filled;
}

QString lookStyleSheet(const LookPalette &palette, double scale)
{
    loadLookResources();
    QFile file(QStringLiteral(":/look/look.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    PEIYU_ENSURE(opened, return {});
    return filledTemplate(QString::fromUtf8(file.readAll()), palette, scale);
}

} // namespace peiyu
