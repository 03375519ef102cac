#pragma once
/// What a list of firms says as a whole: its sums, which condition empties it, whose ids its keys
/// are.
/// Not here: keys and rows (EnterpriseService).
/// Thread: the context's; meant for read jobs. Errors: Permission and those of the statements.

#include "domain/listcondition.h"
#include "jobs/jobcontext.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace peiyu {

/// The condition without which the list would have the most firms.
struct EmptyingCondition
{
    ListCondition condition = ListCondition::Find;
    qint64 firms = 0; ///< in the list without it
};

class EnterpriseListService
{
public:
    static Result<EnterpriseTotals> totals(const JobContext &context, const ListQuery &query);
    /// Of an empty list; none when no single condition empties it. `fixed` ones are not looked at.
    static Result<std::optional<EmptyingCondition>>
    emptyingCondition(const JobContext &context, const ListQuery &query,
                      const QVector<ListCondition> &fixed = {});
    /// How many firms each of the lists has.
    static Result<QVector<qint64>> counts(const JobContext &context,
                                          const QVector<ListQuery> &queries);
    /// What a condition can be set to (行业, 产业链, 标签, 资质), the most frequent first.
    static Result<QStringList> values(const JobContext &context, ListCondition condition);
    static Result<QVector<EnterpriseId>> ids(const JobContext &context,
                                             const QVector<qint64> &keys);
};

} // namespace peiyu
