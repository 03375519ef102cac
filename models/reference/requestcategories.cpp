#include "reference/requestcategories.h"

#include "reference/referencetable.h"

namespace peiyu {

namespace {

QVector<RequestCategory> readCategories()
{
    constexpr qsizetype columns = 2;
    QVector<RequestCategory> found;
    for (const QStringList &row :
         referenceRows(QStringLiteral("request_categories.tsv"), u'\t', columns))
        found.append({row[0], 0, row[0], requestKindFromKey(row[1]).value_or(RequestKind::General),
                      true, true});
    return found;
}

} // namespace

const QVector<RequestCategory> &shippedRequestCategories()
{
    static const QVector<RequestCategory> found = readCategories();
    return found;
}

} // namespace peiyu
