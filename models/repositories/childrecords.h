#pragma once
/// Which live records refer to a firm or person: what keeps undo from leaving orphans.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"

namespace peiyu {

/// The id of one live record that refers to this one; empty when none does.
Result<QString> firstLiveChild(const Connection &connection, const QString &entity,
                               const QString &id);

} // namespace peiyu
