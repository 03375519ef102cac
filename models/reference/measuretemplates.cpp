#include "reference/measuretemplates.h"

#include "reference/referencetable.h"

namespace peiyu {

namespace {

QVector<MeasureTemplate> readTemplates()
{
    enum Column { TierKey, Content, Basis, Unit, Days, Figure, Comparator, Threshold, Columns };
    QVector<MeasureTemplate> found;
    int position = 0;
    for (const QStringList &row :
         referenceRows(QStringLiteral("measure_templates.tsv"), u'\t', Columns)) {
        MeasureTemplate one;
        one.tier = tierFromKey(row[TierKey]).value_or(Tier::Innovative);
        one.position = ++position;
        one.content = row[Content];
        one.basis = row[Basis];
        one.unit = row[Unit];
        one.days = row[Days].toInt();
        one.figure = {row[Figure], {}, row[Comparator] == u"le", row[Threshold]};
        found.append(one);
    }
    return found;
}

} // namespace

QVector<MeasureTemplate> shippedMeasureTemplates(Tier tier)
{
    static const QVector<MeasureTemplate> all = readTemplates();
    QVector<MeasureTemplate> found;
    for (const MeasureTemplate &one : all) {
        if (one.tier == tier)
            found.append(one);
    }
    return found;
}

} // namespace peiyu
