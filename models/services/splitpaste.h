#pragma once
/// Reads pasted lines of name and number: what SplitService::pasted() knows areas by.
/// Of this room.

#include <QString>
#include <QVector>

#include <optional>

namespace peiyu {

struct PastedLine
{
    int line = 0; ///< from 1
    QString name;
    std::optional<qint64> number; ///< none: there was none, or it is not whole
    QString numberText;
};

/// Empty lines, heads (no number before the first number) and sums are left out.
QVector<PastedLine> pastedLines(const QString &text);

} // namespace peiyu
