#pragma once
/// Monthly figures of the sample: thirty firms with fourteen months to the one before
/// sampleToday(), some missing, some falling, some near the 规上 line. Of this room.
/// Thread: the unit's.

#include "services/samplecare.h"

namespace peiyu {

/// `cared` of one district, the first person's firms in front.
Result<> writeSampleFigures(UnitOfWork &unit, const QVector<SampleCared> &cared,
                            SampleChance &chance);

} // namespace peiyu
