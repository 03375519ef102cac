#pragma once
/// 示例: yearly figures, 资质 and contacts of invented firms. Draws from a row of chance of its
/// own, so that the rest of the sample stays as it was. Of this room (samplebase).

#include "database/unitofwork.h"
#include "domain/enterprise.h"
#include "services/samplewords.h"

namespace peiyu {

/// The fields the licence and the firm itself would say.
void describeSampleFirm(Enterprise &enterprise, const SampleTrade &trade, SampleChance &chance);
/// Figures of three years and a few 资质; more of them for a titled firm.
Result<> writeSampleRecords(UnitOfWork &unit, const EnterpriseId &firm, bool titled,
                            SampleChance &chance);

} // namespace peiyu
