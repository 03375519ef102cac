#pragma once
/// One handover that is done and signed, and one absence that runs, around sampleToday(). Through
/// the very services a person uses, on their days. Of this room.
/// Thread: the context's.

#include "services/samplecare.h"
#include "services/saved.h"

namespace peiyu {

/// `cared` with the first person's firms in front, as for requests: he stands in for somebody.
Result<> takeSampleHandover(const JobContext &context, const QVector<SampleCared> &cared);

} // namespace peiyu
