#pragma once
/// The districts, towns and parks of the base by the names people type.

#include "domain/place.h"
#include "services/saved.h"

#include <QHash>
#include <QVector>

#include <optional>

namespace peiyu {

/// A name as typed against the areas of a district.
struct AreaAnswer
{
    AreaId id;        ///< empty when the name is not known
    QString proposal; ///< a near name, when the typed one is not known
};

class PlaceDirectory
{
public:
    static Result<PlaceDirectory> load(const Connection &connection);

    const QVector<District> &districts() const { return m_districts; }
    const QVector<Area> &areas() const { return m_areas; }
    const DistrictId &home() const { return m_home; }
    QVector<Area> areasOf(const DistrictId &district, AreaKind kind) const;

    /// By id or name; an empty text is 本区县, or the only district. Validation otherwise.
    Result<DistrictId> district(const QString &words) const;
    AreaAnswer area(const DistrictId &district, AreaKind kind, const QString &words) const;

    QString districtName(const DistrictId &id) const;
    QString areaName(const AreaId &id) const;

    /// The park of that name, entered when it is new: parks are the office's own.
    Result<AreaId> parkFor(UnitOfWork &unit, const DistrictId &district, const QString &name);

private:
    QVector<District> m_districts;
    QVector<Area> m_areas;
    DistrictId m_home;
};

} // namespace peiyu
