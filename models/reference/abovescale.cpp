#include "reference/abovescale.h"

#include "reference/industries.h"
#include "reference/referencetable.h"

#include <QHash>

namespace peiyu {

namespace {

QVector<AboveScaleLine> readLines()
{
    constexpr qsizetype columns = 4;
    QVector<AboveScaleLine> lines;
    for (const QStringList &row : referenceRows(QStringLiteral("above_scale.tsv"), u'\t', columns))
        lines.append({row[0], row[1], row[2].toInt(), row[3].split(u'、', Qt::SkipEmptyParts)});
    return lines;
}

QHash<QString, const AboveScaleLine *> linesByDivision()
{
    QHash<QString, const AboveScaleLine *> lines;
    for (const AboveScaleLine &line : aboveScaleLines()) {
        for (const QString &division : line.divisions)
            lines.insert(division, &line);
    }
    return lines;
}

} // namespace

const QVector<AboveScaleLine> &aboveScaleLines()
{
    static const QVector<AboveScaleLine> lines = readLines();
    return lines;
}

const AboveScaleLine *aboveScaleLineOf(const QString &industry)
{
    static const QHash<QString, const AboveScaleLine *> lines = linesByDivision();
    return industry.isEmpty() ? nullptr : lines.value(industryFromWords(industry).code);
}

} // namespace peiyu
