#include "reports/pdftextmap.h"

#include <QRawFont>

#include <algorithm>

namespace peiyu {

QHash<char16_t, char16_t> wrongNames(const QVector<QFont> &fonts, const QSet<QChar> &written)
{
    constexpr int planeSize = 0x10000;
    QVector<QChar> plane(planeSize);
    for (int code = 0; code < planeSize; ++code)
        plane[code] = QChar(static_cast<char16_t>(code));
    QHash<char16_t, char16_t> names;
    for (const QFont &font : fonts) {
        const QRawFont raw = QRawFont::fromFont(font);
        QVector<quint32> glyphs(planeSize);
        int found = planeSize;
        if (!raw.isValid() ||
            !raw.glyphIndexesForChars(plane.constData(), planeSize, glyphs.data(), &found))
            continue;
        QHash<quint32, char16_t> lowest;
        for (int code = planeSize - 1; code > 0; --code) {
            if (glyphs[code] != 0)
                lowest.insert(glyphs[code], static_cast<char16_t>(code));
        }
        for (const QChar sign : written) {
            const char16_t code = sign.unicode();
            const char16_t shown = lowest.value(glyphs[code], code);
            if (shown != code && !written.contains(QChar(shown)))
                names.insert(shown, code);
        }
    }
    return names;
}

namespace {

/// `at` is the '<' of four hexadecimal digits and '>'.
void mendCode(QByteArray &pdf, qsizetype at, const QHash<char16_t, char16_t> &names)
{
    constexpr int digits = 4;
    bool isCode = false;
    const ushort code = pdf.mid(at + 1, digits).toUShort(&isCode, 16);
    const auto name = names.constFind(char16_t(code));
    if (!isCode || name == names.constEnd())
        return;
    const QByteArray right =
        QByteArray::number(ushort(*name), 16).toUpper().rightJustified(digits, '0');
    std::copy(right.begin(), right.end(), pdf.begin() + at + 1);
}

} // namespace

void mendTextMaps(QByteArray &pdf, const QHash<char16_t, char16_t> &names)
{
    if (names.isEmpty())
        return;
    qsizetype at = 0;
    while ((at = pdf.indexOf("beginbfrange", at)) >= 0) {
        const qsizetype end = pdf.indexOf("endbfrange", at);
        if (end < 0)
            return;
        // In each line the first two codes count glyphs, the others are characters.
        qsizetype line = pdf.indexOf('\n', at);
        while (line >= 0 && line < end) {
            const qsizetype next = pdf.indexOf('\n', line + 1);
            int codes = 0;
            for (qsizetype i = line; i < std::min(next < 0 ? end : next, end); ++i) {
                if (pdf.at(i) == '<' && ++codes > 2)
                    mendCode(pdf, i, names);
            }
            line = next;
        }
        at = end;
    }
}

} // namespace peiyu
