#pragma once
/// The index find looks through: the names of a firm as single characters, and its initials.
/// Derived from the firms and made anew at will; EnterpriseRepository::apply() keeps it.
/// Thread: the unit's. Errors: those of the statements.

#include "database/unitofwork.h"

namespace peiyu {

struct IndexedNames
{
    QString name;
    QString shortName;
    QString formerNames;
};

Result<> addToFindIndex(UnitOfWork &unit, qint64 no, const IndexedNames &names);
Result<> removeFromFindIndex(UnitOfWork &unit, qint64 no);
/// Of all live firms, for a base whose index cannot be trusted.
Result<> rebuildFindIndex(UnitOfWork &unit);

} // namespace peiyu
