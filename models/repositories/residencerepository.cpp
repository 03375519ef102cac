#include "repositories/residencerepository.h"

#include "database/statement.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

const BusinessTable &table()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("residence"));
    return found;
}

Residence residenceFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    Residence residence;
    residence.id = record.id;
    residence.revision = static_cast<int>(record.revision);
    residence.enterprise = EnterpriseId(f.text(u"enterprise"));
    residence.district = DistrictId(f.text(u"district"));
    residence.town = AreaId(f.text(u"town"));
    residence.park = AreaId(f.text(u"park"));
    residence.span.from = dayFromText(f.text(u"from_date"));
    residence.span.until = dayFromText(f.text(u"until_date"));
    return residence;
}

} // namespace

Result<std::optional<Residence>> ResidenceRepository::find(const Connection &connection,
                                                           const QString &id)
{
    return findLive<Residence>(connection, table(), id, residenceFrom);
}

Result<QVector<Residence>> ResidenceRepository::ofEnterprise(const Connection &connection,
                                                             const EnterpriseId &enterprise)
{
    Statement select(connection,
                     table().selectSql +
                         QStringLiteral(" WHERE deleted = 0 AND enterprise = :enterprise"
                                        " ORDER BY from_date, no"));
    select.bind(":enterprise", enterprise);
    return readAll<Residence>(select, table(), residenceFrom);
}

FieldValues ResidenceRepository::fields(const Residence &residence)
{
    FieldValues f;
    f.set(QStringLiteral("enterprise"), residence.enterprise.value());
    f.set(QStringLiteral("district"), residence.district.value());
    f.set(QStringLiteral("town"), residence.town.value());
    f.set(QStringLiteral("park"), residence.park.value());
    f.set(QStringLiteral("from_date"), fromText(residence.span.from));
    f.set(QStringLiteral("until_date"), untilText(residence.span.until));
    return f;
}

Result<> ResidenceRepository::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                    const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, table(), id, op, values, revision));
    return {};
}

} // namespace peiyu
