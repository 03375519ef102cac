#include "repositories/specialistrepository.h"

#include "database/statement.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

const BusinessTable &table()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("specialist"));
    return found;
}

Specialist specialistFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    Specialist specialist;
    specialist.id = SpecialistId(record.id);
    specialist.revision = static_cast<int>(record.revision);
    specialist.name = f.text(u"name");
    specialist.duty = dutyFromKey(f.text(u"duty")).value_or(Duty::Specialist);
    specialist.unit = f.text(u"unit");
    specialist.post = f.text(u"post");
    specialist.phone = f.text(u"phone");
    specialist.active = f.integer(u"active") != 0;
    specialist.area = AreaId(f.text(u"area"));
    specialist.principal = f.integer(u"principal") != 0;
    return specialist;
}

} // namespace

Result<std::optional<Specialist>> SpecialistRepository::find(const Connection &connection,
                                                             const QString &id)
{
    return findLive<Specialist>(connection, table(), id, specialistFrom);
}

Result<QVector<Specialist>> SpecialistRepository::all(const Connection &connection)
{
    Statement select(connection,
                     table().selectSql + QStringLiteral(" WHERE deleted = 0 ORDER BY name, no"));
    return readAll<Specialist>(select, table(), specialistFrom);
}

FieldValues SpecialistRepository::fields(const Specialist &specialist)
{
    FieldValues f;
    f.set(QStringLiteral("name"), specialist.name);
    f.set(QStringLiteral("duty"), dutyKey(specialist.duty));
    f.set(QStringLiteral("unit"), specialist.unit);
    f.set(QStringLiteral("post"), specialist.post);
    f.set(QStringLiteral("phone"), specialist.phone);
    f.set(QStringLiteral("active"), static_cast<qint64>(specialist.active));
    f.set(QStringLiteral("area"), specialist.area.value());
    f.set(QStringLiteral("principal"), static_cast<qint64>(specialist.principal));
    return f;
}

Result<> SpecialistRepository::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                     const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, table(), id, op, values, revision));
    return {};
}

} // namespace peiyu
