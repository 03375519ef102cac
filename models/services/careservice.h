#pragma once
/// 一策 and visits of a firm.
/// A visit lies not in the future, its next date not before it. A firm has one living 一策; setting
/// it again edits that one.
/// Thread: the context's. Errors: Validation with the field, NotFound, Conflict, Permission.

#include "domain/visitquery.h"
#include "services/saved.h"

#include <QVector>

#include <optional>

namespace peiyu {

class CareService
{
public:
    static Result<Saved> setMeasure(const JobContext &context, Measure measure);
    static Result<std::optional<Measure>> measure(const JobContext &context,
                                                  const EnterpriseId &enterprise);

    static Result<Saved> addVisit(const JobContext &context, Visit visit);
    /// Writes what differs; `visit.revision` is the one that was read. The firm stays.
    static Result<Saved> updateVisit(const JobContext &context, Visit visit);
    static Result<Saved> removeVisit(const JobContext &context, const QString &id, int revision);
    static Result<Visit> visit(const JobContext &context, const QString &id);
    /// The newest first.
    static Result<QVector<Visit>> visits(const JobContext &context, const EnterpriseId &enterprise);
    /// The list of visits by its local keys, and rows of it.
    static Result<QVector<qint64>> visitKeys(const JobContext &context, const VisitQuery &query);
    static Result<QVector<VisitRow>> visitRows(const JobContext &context,
                                               const QVector<qint64> &keys, QDate asOf);
};

/// The rules of one visit and of one 一策, shared with import; texts come back tidied.
Result<Visit> checkedVisit(Visit visit, QDate today);
Result<Measure> checkedMeasure(Measure measure);

} // namespace peiyu
