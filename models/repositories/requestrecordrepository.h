#pragma once
/// 诉求 and what hangs on it: Request, RequestStep, RequestPause, Dispatch, Supervision,
/// RequestCategory, ClockLimit, one table each, all stored alike.
///     RequestRecordRepository<RequestStep>::ofRequest(connection, request.id)
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "domain/request.h"

#include <QVector>

#include <optional>

namespace peiyu {

template <class T> class RequestRecordRepository
{
public:
    static Result<std::optional<T>> find(const Connection &connection, const QString &id);
    /// In order; not for categories and limits, which belong to no request.
    static Result<QVector<T>> ofRequest(const Connection &connection, const QString &request);
    static Result<QVector<T>> all(const Connection &connection);

    static FieldValues fields(const T &record);
    static Result<> apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                          const FieldValues &values, std::optional<int> revision = std::nullopt);
};

/// Of one firm, the latest first.
Result<QVector<Request>> requestsOfFirm(const Connection &connection,
                                        const EnterpriseId &enterprise);
/// The request with this number; none when nobody has it.
Result<std::optional<Request>> requestNumbered(const Connection &connection, const QString &number);
/// Every open request; of one district when one is named.
Result<QVector<Request>> openRequests(const Connection &connection, const DistrictId &district);
/// Every part that was given out with one 批量交办单, by unit.
Result<QVector<Dispatch>> dispatchesOfSlip(const Connection &connection, const QString &slip);
/// The highest running number behind a prefix (JJ-2026-); 0 when there is none.
enum class NumberedRecord { Request, Slip, Supervision };
Result<int> highestNumber(const Connection &connection, NumberedRecord record,
                          const QString &prefix);

extern template class RequestRecordRepository<Request>;
extern template class RequestRecordRepository<RequestStep>;
extern template class RequestRecordRepository<RequestPause>;
extern template class RequestRecordRepository<Dispatch>;
extern template class RequestRecordRepository<Supervision>;
extern template class RequestRecordRepository<RequestCategory>;
extern template class RequestRecordRepository<ClockLimit>;

} // namespace peiyu
