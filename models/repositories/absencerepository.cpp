#include "repositories/absencerepository.h"

#include "database/statement.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

const BusinessTable &table()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("absence"));
    return found;
}

Absence absenceFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    Absence absence;
    absence.id = record.id;
    absence.revision = static_cast<int>(record.revision);
    absence.specialist = SpecialistId(f.text(u"specialist"));
    absence.substitute = SpecialistId(f.text(u"substitute"));
    absence.span.from = dayFromText(f.text(u"from_date"));
    absence.span.until = dayFromText(f.text(u"until_date"));
    absence.reason = f.text(u"reason");
    return absence;
}

} // namespace

Result<std::optional<Absence>> AbsenceRepository::find(const Connection &connection,
                                                       const QString &id)
{
    return findLive<Absence>(connection, table(), id, absenceFrom);
}

Result<QVector<Absence>> AbsenceRepository::all(const Connection &connection)
{
    Statement select(connection,
                     table().selectSql +
                         QStringLiteral(" WHERE deleted = 0 ORDER BY specialist, from_date, no"));
    return readAll<Absence>(select, table(), absenceFrom);
}

Result<QVector<Absence>> AbsenceRepository::ofPerson(const Connection &connection,
                                                     const SpecialistId &id)
{
    Statement select(connection, table().selectSql +
                                     QStringLiteral(" WHERE deleted = 0 AND specialist = :person"
                                                    " ORDER BY from_date, no"));
    select.bind(":person", id);
    return readAll<Absence>(select, table(), absenceFrom);
}

Result<QVector<Absence>> AbsenceRepository::on(const Connection &connection, QDate day)
{
    Statement select(connection, table().selectSql +
                                     QStringLiteral(" WHERE deleted = 0 AND from_date <= :on_day"
                                                    " AND until_date > :on_day ORDER BY no"));
    select.bind(":on_day", dayText(day));
    return readAll<Absence>(select, table(), absenceFrom);
}

FieldValues AbsenceRepository::fields(const Absence &absence)
{
    FieldValues f;
    f.set(QStringLiteral("specialist"), absence.specialist.value());
    f.set(QStringLiteral("substitute"), absence.substitute.value());
    f.set(QStringLiteral("from_date"), fromText(absence.span.from));
    f.set(QStringLiteral("until_date"), untilText(absence.span.until));
    f.set(QStringLiteral("reason"), absence.reason);
    return f;
}

Result<> AbsenceRepository::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                  const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, table(), id, op, values, revision));
    return {};
}

} // namespace peiyu
