#include "services/enterpriselistservice.h"

#include "repositories/enterpriselistrepository.h"
#include "services/permission.h"

namespace peiyu {

Result<EnterpriseTotals> EnterpriseListService::totals(const JobContext &context,
                                                       const ListQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, {}}));
    return EnterpriseListRepository::totals(context.connection, query);
}

Result<std::optional<EmptyingCondition>>
EnterpriseListService::emptyingCondition(const JobContext &context, const ListQuery &query,
                                         const QVector<ListCondition> &fixed)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, {}}));
    std::optional<EmptyingCondition> worst;
    for (const ListCondition condition : conditionsOf(query)) {
        if (!narrows(condition) || fixed.contains(condition))
            continue;
        PEIYU_CHECK(context.cancellation.check());
        PEIYU_TRY(firms, EnterpriseListRepository::total(context.connection,
                                                         withoutCondition(query, condition)));
        if (firms > 0 && (!worst || firms > worst->firms))
            worst = EmptyingCondition{condition, firms};
    }
    return worst;
}

Result<QVector<qint64>> EnterpriseListService::counts(const JobContext &context,
                                                      const QVector<ListQuery> &queries)
{
    QVector<qint64> counts;
    for (const ListQuery &query : queries) {
        PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, {}}));
        PEIYU_CHECK(context.cancellation.check());
        PEIYU_TRY(firms, EnterpriseListRepository::total(context.connection, query));
        counts.append(firms);
    }
    return counts;
}

Result<QStringList> EnterpriseListService::values(const JobContext &context,
                                                  ListCondition condition)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return EnterpriseListRepository::values(context.connection, condition);
}

Result<QVector<EnterpriseId>> EnterpriseListService::ids(const JobContext &context,
                                                         const QVector<qint64> &keys)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return EnterpriseListRepository::ids(context.connection, keys);
}

} // namespace peiyu
