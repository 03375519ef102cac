#pragma once
/// What is to be done for firms, by RecordRepository: PlannedVisit, VisitExemption, VisitCadence
/// (which belongs to no firm), Promise.

#include "domain/visitplan.h"
#include "repositories/recordrepository.h"

namespace peiyu {

extern template class RecordRepository<PlannedVisit>;
extern template class RecordRepository<VisitExemption>;
extern template class RecordRepository<VisitCadence>;
extern template class RecordRepository<Promise>;

} // namespace peiyu
