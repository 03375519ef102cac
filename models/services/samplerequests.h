#pragma once
/// Requests of the sample around sampleToday(): many that ended during the year, as an old ledger
/// tells them, and some in every queue of the desk, taken through the very steps of RequestService
/// on their days. Of this room.
/// Thread: the context's.

#include "services/samplecare.h"
#include "services/saved.h"

namespace peiyu {

/// Within the unit of the sample: `count` ended ones.
Result<> writeEndedRequests(const JobContext &context, UnitOfWork &unit,
                            const QVector<SampleCared> &cared, const QString &level, int count,
                            SampleChance &chance);

/// After it: what is open, a unit for each step. By `desk`, one of the sample's accounts.
Result<> takeSampleRequests(const JobContext &context, const QVector<SampleCared> &cared,
                            const QString &level);

} // namespace peiyu
