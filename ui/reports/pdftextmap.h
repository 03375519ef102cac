#pragma once
/// Makes the words of a PDF found and copied as they were written. Qt names each glyph by the
/// lowest character that looks like it: in Noto and Source Han fonts 目 is copied as the radical
/// ⽬, and searching a report for 目标 finds nothing. Thread: any; needs a QGuiApplication.

#include <QByteArray>
#include <QFont>
#include <QHash>
#include <QSet>
#include <QVector>

namespace peiyu {

/// Which characters stand for which written ones, by the fonts that drew them.
QHash<char16_t, char16_t> wrongNames(const QVector<QFont> &fonts, const QSet<QChar> &written);
/// Puts the written ones into the text maps (ToUnicode) of a PDF of Qt's; its length stays.
void mendTextMaps(QByteArray &pdf, const QHash<char16_t, char16_t> &names);

} // namespace peiyu
