#pragma once
/// Districts of this base and their towns and parks.
/// Thread: the connection's. Errors: those of the statements.

#include "database/unitofwork.h"
#include "domain/place.h"

#include <QVector>

namespace peiyu {

class PlaceRepository
{
public:
    /// In the order in which they were put into the base.
    static Result<QVector<District>> districts(const Connection &connection);
    /// Towns and parks by name; of all districts when `district` is empty.
    static Result<QVector<Area>> areas(const Connection &connection, const DistrictId &district);

    static Result<> add(UnitOfWork &unit, const District &district);
    static Result<> add(UnitOfWork &unit, const Area &area);
};

} // namespace peiyu
