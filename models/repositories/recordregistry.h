#pragma once
/// Writes a record of any business entity through its repository's apply(): what undo, import of
/// packages and salvage use, who know entities by name.

#include "repositories/recordstore.h"

namespace peiyu {

Result<> applyRecord(UnitOfWork &unit, const QString &entity, const QString &id, ChangeOp op,
                     const FieldValues &values);

} // namespace peiyu
