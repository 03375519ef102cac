#include "repositories/placerepository.h"

#include "database/statement.h"
#include "repositories/recordregistry.h"

namespace peiyu {

Result<QVector<District>> PlaceRepository::districts(const Connection &connection)
{
    QVector<District> found;
    Statement select(connection,
                     QStringLiteral("SELECT id, name, short_name, province, city, gb_code"
                                    " FROM district WHERE deleted = 0 ORDER BY no"));
    PEIYU_CHECK(select.each([&](const Row &row) {
        found.append(District{DistrictId(row.text("id")), row.text("name"), row.text("short_name"),
                              row.text("province"), row.text("city"), row.text("gb_code")});
    }));
    return found;
}

Result<QVector<Area>> PlaceRepository::areas(const Connection &connection,
                                             const DistrictId &district)
{
    QVector<Area> found;
    Statement select(
        connection,
        QStringLiteral("SELECT id, district, kind, name, from_date, until_date FROM area"
                       " WHERE deleted = 0") +
            (district.isEmpty() ? QString() : QStringLiteral(" AND district = :district")) +
            QStringLiteral(" ORDER BY no"));
    if (!district.isEmpty())
        select.bind(":district", district);
    PEIYU_CHECK(select.each([&](const Row &row) {
        found.append(Area{
            AreaId(row.text("id")), DistrictId(row.text("district")),
            row.text("kind") == u"park" ? AreaKind::Park : AreaKind::Town, row.text("name"),
            DateSpan{dayFromText(row.text("from_date")), dayFromText(row.text("until_date"))}});
    }));
    return found;
}

Result<PlaceNames> PlaceRepository::names(const Connection &connection, const DistrictId &district,
                                          const AreaId &town, const AreaId &park)
{
    Statement select(connection,
                     QStringLiteral("SELECT d.name, d.short_name, COALESCE(t.name, '') AS town,"
                                    " COALESCE(p.name, '') AS park FROM district d"
                                    " LEFT JOIN area t ON t.id = :town AND t.deleted = 0"
                                    " LEFT JOIN area p ON p.id = :park AND p.deleted = 0"
                                    " WHERE d.id = :district AND d.deleted = 0"));
    select.bind(":town", town).bind(":park", park).bind(":district", district);
    PEIYU_TRY(names, select.one<PlaceNames>([](const Row &row) {
        return PlaceNames{row.text("name"), row.text("short_name"), row.text("town"),
                          row.text("park")};
    }));
    return names.value_or(PlaceNames());
}

Result<> PlaceRepository::add(UnitOfWork &unit, const District &district)
{
    FieldValues f;
    f.set(QStringLiteral("name"), district.name);
    f.set(QStringLiteral("short_name"), district.shortName);
    f.set(QStringLiteral("province"), district.province);
    f.set(QStringLiteral("city"), district.city);
    f.set(QStringLiteral("gb_code"), district.gbCode);
    return applyRecord(unit, QStringLiteral("district"), district.id.value(), ChangeOp::Insert, f);
}

Result<> PlaceRepository::add(UnitOfWork &unit, const Area &area)
{
    FieldValues f;
    f.set(QStringLiteral("district"), area.district.value());
    f.set(QStringLiteral("kind"),
          area.kind == AreaKind::Park ? QStringLiteral("park") : QStringLiteral("town"));
    f.set(QStringLiteral("name"), area.name);
    f.set(QStringLiteral("from_date"), fromText(area.span.from));
    f.set(QStringLiteral("until_date"), untilText(area.span.until));
    return applyRecord(unit, QStringLiteral("area"), area.id.value(), ChangeOp::Insert, f);
}

} // namespace peiyu
