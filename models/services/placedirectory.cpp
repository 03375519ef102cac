#include "services/placedirectory.h"

#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "reference/divisions.h"
#include "repositories/baserepository.h"
#include "repositories/placerepository.h"

#include <QCoreApplication>

namespace peiyu {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlaceDirectory)
};
} // namespace

Result<PlaceDirectory> PlaceDirectory::load(const Connection &connection)
{
    PlaceDirectory directory;
    PEIYU_TRY(districts, PlaceRepository::districts(connection));
    PEIYU_TRY(areas, PlaceRepository::areas(connection, {}));
    PEIYU_TRY(facts, BaseRepository::facts(connection));
    directory.m_districts = std::move(districts);
    directory.m_areas = std::move(areas);
    directory.m_home = facts.homeDistrict;
    return directory;
}

QVector<Area> PlaceDirectory::areasOf(const DistrictId &district, AreaKind kind) const
{
    QVector<Area> found;
    for (const Area &area : m_areas) {
        if (area.district == district && area.kind == kind)
            found.append(area);
    }
    return found;
}

Result<DistrictId> PlaceDirectory::district(const QString &words) const
{
    const QString wanted = tidyText(words);
    if (wanted.isEmpty()) {
        if (!m_home.isEmpty())
            return m_home;
        if (m_districts.size() == 1)
            return m_districts.first().id;
        return fieldFailure(QStringLiteral("district"),
                            Text::tr("这个库有几个区县，请指明企业属于哪个区县。"));
    }
    for (const District &district : m_districts) {
        if (district.id.value() == wanted || district.name == wanted ||
            district.shortName == wanted)
            return district.id;
    }
    if (const auto known = matchDistrict(wanted)) {
        for (const District &district : m_districts) {
            if (district.id == *known)
                return district.id;
        }
    }
    QStringList names;
    for (const District &district : m_districts)
        names.append(district.shortName);
    return fieldFailure(
        QStringLiteral("district"),
        Text::tr("本库没有区县“%1”，可用：%2。").arg(wanted, names.join(QStringLiteral("、"))));
}

AreaAnswer PlaceDirectory::area(const DistrictId &district, AreaKind kind,
                                const QString &words) const
{
    const QString wanted = tidyText(words);
    // Nearly every row names a town as it stands in the list: no copy of the list for those.
    for (const Area &area : m_areas) {
        if (area.kind == kind && (area.name == wanted || area.id.value() == wanted) &&
            area.district == district)
            return {area.id, {}};
    }
    const TownMatch match = matchTown(wanted, areasOf(district, kind));
    return {match.exact ? match.area : AreaId(), match.exact ? QString() : match.proposal};
}

QString PlaceDirectory::districtName(const DistrictId &id) const
{
    for (const District &district : m_districts) {
        if (district.id == id)
            return district.shortName;
    }
    return id.value();
}

QString PlaceDirectory::areaName(const AreaId &id) const
{
    for (const Area &area : m_areas) {
        if (area.id == id)
            return area.name;
    }
    return {};
}

Result<AreaId> PlaceDirectory::parkFor(UnitOfWork &unit, const DistrictId &district,
                                       const QString &name)
{
    if (const AreaAnswer known = area(district, AreaKind::Park, name); !known.id.isEmpty())
        return known.id;
    const Area park{AreaId(newUuid()), district, AreaKind::Park, tidyText(name), {}};
    PEIYU_CHECK(PlaceRepository::add(unit, park));
    m_areas.append(park);
    return park.id;
}

} // namespace peiyu
