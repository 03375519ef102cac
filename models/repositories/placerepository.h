#pragma once
/// Districts of this base and their towns and parks.
/// Thread: the connection's. Errors: those of the statements.

#include "database/unitofwork.h"
#include "domain/place.h"

#include <QVector>

namespace peiyu {

/// What a place is called; empty where there is none.
struct PlaceNames
{
    QString district;
    QString shortDistrict;
    QString town;
    QString park;
};

class PlaceRepository
{
public:
    /// In the order in which they were put into the base.
    static Result<QVector<District>> districts(const Connection &connection);
    /// Towns and parks by name; of all districts when `district` is empty.
    static Result<QVector<Area>> areas(const Connection &connection, const DistrictId &district);
    /// Of one place, without reading all towns.
    static Result<PlaceNames> names(const Connection &connection, const DistrictId &district,
                                    const AreaId &town, const AreaId &park);

    static Result<> add(UnitOfWork &unit, const District &district);
    static Result<> add(UnitOfWork &unit, const Area &area);
};

} // namespace peiyu
