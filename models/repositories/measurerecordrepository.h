#pragma once
/// What hangs on a 一策, by RecordRepository: MeasureStep and MeasureVersion (ofParent: those of
/// one 一策), MeasureTemplate (which belongs to no firm).

#include "domain/measurestep.h"
#include "repositories/recordrepository.h"

namespace peiyu {

extern template class RecordRepository<MeasureStep>;
extern template class RecordRepository<MeasureVersion>;
extern template class RecordRepository<MeasureTemplate>;

} // namespace peiyu
