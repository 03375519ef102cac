#pragma once
/// 承诺事项: what we said we would do for a firm, until it is 已兑现 or 不再办理. Overdue: open and
/// today > due, in working days.
/// Thread: the context's. Errors: Validation with the field, NotFound, Conflict (ended already, a
/// stale revision), Permission.

#include "domain/visitquery.h"
#include "services/saved.h"

#include <QVector>

namespace peiyu {

class PromiseService
{
public:
    /// Given beside a visit; `madeOn` null: today. Without a person: keeperOf (dutyplacement.h).
    static Result<Saved> add(const JobContext &context, Promise promise);
    /// 已兑现; `on` null: today. `revision` 0: not checked.
    static Result<Saved> keep(const JobContext &context, const QString &id, QDate on,
                              const QString &outcome, int revision = 0);
    /// 不再办理; says why.
    static Result<Saved> drop(const JobContext &context, const QString &id, QDate on,
                              const QString &reason, int revision = 0);
    /// 改期; the reason goes into the change history.
    static Result<Saved> move(const JobContext &context, const QString &id, QDate due,
                              const QString &reason, int revision = 0);

    static Result<Promise> promise(const JobContext &context, const QString &id);
    /// The overdue ones first, then by due day, those without one last.
    static Result<QVector<PromiseRow>> rows(const JobContext &context, const PromiseQuery &query);
    static Result<PromiseTotals> totals(const JobContext &context, const PromiseQuery &query);
};

/// The rules of one promise; texts come back tidied.
Result<Promise> checkedPromise(Promise promise, QDate today);

} // namespace peiyu
