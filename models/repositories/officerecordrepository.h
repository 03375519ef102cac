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

/// A period stands once for a firm, and a setting once for a district: one that was deleted comes
/// back with what is said now, so that undoing its deletion brings no second one. Writes what is
/// not in the base, or was deleted, and gives back its id.
Result<QString> enterPeriod(UnitOfWork &unit, const PeriodFigures &period);
/// The deleted record of a firm's period; empty where there is none.
Result<QString> deletedPeriod(const Connection &connection, const EnterpriseId &enterprise,
                              const FigurePeriod &period);
Result<QString> enterSetting(UnitOfWork &unit, const OfficeSetting &setting);

extern template class RecordRepository<PeriodFigures>;
extern template class RecordRepository<OfficeSetting>;
extern template class RecordRepository<Handover>;

} // namespace peiyu
