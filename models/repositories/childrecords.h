#pragma once
/// Which records refer to a firm or person: what keeps undo from leaving orphans, and what the
/// history of a firm is made of.
/// Thread: the connection's. Errors: those of the statements.

#include "database/connection.h"

namespace peiyu {

/// The id of one live record that refers to this one; empty when none does.
Result<QString> firstLiveChild(const Connection &connection, const QString &entity,
                               const QString &id);

/// Selects the ids of the firm :firm and of every record that is about it, deleted ones too; each
/// part by an index of its table.
const QString &recordsOfFirmSql();

} // namespace peiyu
