#pragma once
/// 诉求 and what hangs on it: Request, RequestStep, RequestPause, Dispatch, Supervision,
/// RequestCategory, ClockLimit, by RecordRepository.
///     RecordRepository<RequestStep>::ofParent(connection, request.id)
/// Thread: the connection's. Errors: NotFound, Conflict on a stale revision.

#include "domain/request.h"
#include "repositories/recordrepository.h"

#include <QVector>

#include <optional>

namespace peiyu {

/// Of one firm, the latest first.
Result<QVector<Request>> requestsOfFirm(const Connection &connection,
                                        const EnterpriseId &enterprise);
/// The request with this number; none when nobody has it.
/// Everything that was done with the firm's requests: request by request, in its order.
Result<QVector<RequestStep>> stepsOfFirm(const Connection &connection,
                                         const EnterpriseId &enterprise);
/// The newest first.
Result<QVector<Supervision>> supervisionsOfFirm(const Connection &connection,
                                                const EnterpriseId &enterprise);
Result<std::optional<Request>> requestNumbered(const Connection &connection, const QString &number);
/// Every open request; of one district when one is named.
Result<QVector<Request>> openRequests(const Connection &connection, const DistrictId &district);
/// Every part that was given out with one 批量交办单, by unit.
Result<QVector<Dispatch>> dispatchesOfSlip(const Connection &connection, const QString &slip);
/// The highest running number behind a prefix (JJ-2026-); 0 when there is none.
enum class NumberedRecord { Request, Slip, Supervision };
Result<int> highestNumber(const Connection &connection, NumberedRecord record,
                          const QString &prefix);

extern template class RecordRepository<Request>;
extern template class RecordRepository<RequestStep>;
extern template class RecordRepository<RequestPause>;
extern template class RecordRepository<Dispatch>;
extern template class RecordRepository<Supervision>;
extern template class RecordRepository<RequestCategory>;
extern template class RecordRepository<ClockLimit>;

} // namespace peiyu
