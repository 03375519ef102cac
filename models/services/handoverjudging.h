#pragma once
/// What a handover would do, firm by firm: preview and writing ask the same. Of this room.
/// Thread: the context's. Errors: Validation with the field, NotFound.

#include "repositories/staffinglist.h"
#include "services/handoverservice.h"

namespace peiyu {

Result<HandoverPreview> judgedHandover(const JobContext &context, const HandoverOrder &order);

/// Firms with their 专员 duties, in this order; NotFound for one that is gone.
Result<QVector<FirmDuties>> firmsWithDuties(const Connection &connection,
                                            const QVector<EnterpriseId> &firms, QDate on);

} // namespace peiyu
