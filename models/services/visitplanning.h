#pragma once
/// What leaving the pool does to the planned visits of a firm, inside an open unit, and why none is
/// planned after it. What a visit does to them: visitwriting.h.
/// Thread: the connection's. Errors: those of the repository.

#include "database/unitofwork.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>

#include <optional>

namespace peiyu {

/// Cancels open plans of a firm that leaves on `day`: all of them once it is gone, else those from
/// that day on. `reason`: 退库：迁出.
Result<> closePlannedVisits(UnitOfWork &unit, const EnterpriseId &enterprise, QDate day,
                            QDate today, const QString &reason);

/// Why nobody is to go there on `day`, when the firm has left the pool by then.
Result<std::optional<QString>> leftPoolSentence(const Connection &connection,
                                                const EnterpriseId &enterprise, QDate day);

} // namespace peiyu
