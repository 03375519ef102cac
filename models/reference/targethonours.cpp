#include "reference/targethonours.h"

#include "reference/referencetable.h"

#include <QHash>

namespace peiyu {

namespace {

QHash<QString, QString> readKinds()
{
    constexpr qsizetype columns = 2;
    QHash<QString, QString> kinds;
    for (const QStringList &row :
         referenceRows(QStringLiteral("target_honours.tsv"), u'\t', columns))
        kinds.insert(row[0], row[1]);
    return kinds;
}

} // namespace

QString honourKindOfTarget(const TargetId &target)
{
    static const QHash<QString, QString> kinds = readKinds();
    return kinds.value(target.value());
}

void addHonourKinds(Plan &plan)
{
    if (plan.origin == PlanOrigin::Entered)
        return;
    for (QVector<PlanTarget> *targets : {&plan.targets, &plan.indicators}) {
        for (PlanTarget &target : *targets) {
            if (target.honourKind.isEmpty())
                target.honourKind = honourKindOfTarget(target.id);
        }
    }
}

} // namespace peiyu
