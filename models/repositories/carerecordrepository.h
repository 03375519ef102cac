#pragma once
/// What is to be done for firms: PlannedVisit, VisitExemption, VisitCadence, Promise, one table
/// each, all stored alike.
///     CareRecordRepository<Promise>::ofEnterprise(connection, firm)
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/visitplan.h"

#include <QVector>

#include <optional>

namespace peiyu {

template <class T> class CareRecordRepository
{
public:
    static Result<std::optional<T>> find(const Connection &connection, const QString &id);
    /// Those of one firm by day. Not for cadences, which belong to no firm.
    static Result<QVector<T>> ofEnterprise(const Connection &connection,
                                           const EnterpriseId &enterprise);
    static Result<QVector<T>> all(const Connection &connection);

    static FieldValues fields(const T &record);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
};

extern template class CareRecordRepository<PlannedVisit>;
extern template class CareRecordRepository<VisitExemption>;
extern template class CareRecordRepository<VisitCadence>;
extern template class CareRecordRepository<Promise>;

} // namespace peiyu
