#pragma once
/// Records of the office's own work, by RecordRepository: PeriodFigures (of a firm), OfficeSetting
/// and Handover (which belong to none).

#include "domain/officerecords.h"
#include "domain/periodfigure.h"
#include "repositories/recordrepository.h"

namespace peiyu {

/// Those that gave a firm of somebody to one who serves or served this one: which of them were
/// about it, its assignments say.
Result<QVector<Handover>> handoversToServants(const Connection &connection,
                                              const EnterpriseId &enterprise);

extern template class RecordRepository<PeriodFigures>;
extern template class RecordRepository<OfficeSetting>;
extern template class RecordRepository<Handover>;

} // namespace peiyu
