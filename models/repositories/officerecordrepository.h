#pragma once
/// Records of the office's own work, by RecordRepository: PeriodFigures (of a firm), OfficeSetting
/// and Handover (which belong to none).

#include "domain/officerecords.h"
#include "domain/periodfigure.h"
#include "repositories/recordrepository.h"

namespace peiyu {

extern template class RecordRepository<PeriodFigures>;
extern template class RecordRepository<OfficeSetting>;
extern template class RecordRepository<Handover>;

} // namespace peiyu
