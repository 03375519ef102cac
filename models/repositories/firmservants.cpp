#include "repositories/firmservants.h"

#include "repositories/recordregistry.h"

namespace peiyu {

namespace {

QString servantsSql(const QString &condition)
{
    return QStringLiteral(
               "SELECT a.enterprise AS firm, a.duty AS duty, a.specialist AS person,"
               " s.name AS name, COALESCE(w.substitute, '') AS substitute FROM assignment a"
               " JOIN specialist s ON s.id = a.specialist"
               " LEFT JOIN absence w ON w.specialist = a.specialist AND w.deleted = 0"
               " AND w.from_date <= :on_day AND w.until_date > :on_day"
               " WHERE a.deleted = 0 AND a.duty IN ('specialist', 'member')"
               " AND a.from_date <= :on_day AND a.until_date > :on_day") +
           condition;
}

void addServant(FirmServants &servants, const Row &row)
{
    servants.people.append(SpecialistId(row.text("person")));
    if (const QString substitute = row.text("substitute"); !substitute.isEmpty())
        servants.people.append(SpecialistId(substitute));
    if (row.text("duty") == dutyKey(Duty::Specialist))
        servants.specialists.append(row.text("name"));
}

} // namespace

Result<FirmServants> servantsOf(const Connection &connection, const EnterpriseId &firm, QDate day)
{
    FirmServants servants;
    Statement name(connection, QStringLiteral("SELECT name FROM enterprise WHERE id = :firm"));
    name.bind(":firm", firm);
    PEIYU_CHECK(name.each([&](const Row &row) { servants.firm = row.text("name"); }));
    Statement select(connection,
                     servantsSql(QStringLiteral(" AND a.enterprise = :firm ORDER BY a.no")));
    select.bind(":firm", firm).bind(":on_day", dayText(day));
    PEIYU_CHECK(select.each([&](const Row &row) { addServant(servants, row); }));
    return servants;
}

Result<QHash<EnterpriseId, QString>> foreignFirms(const Connection &connection,
                                                  const SpecialistId &person, QDate day)
{
    QHash<EnterpriseId, FirmServants> all;
    Statement select(connection, servantsSql({}));
    select.bind(":on_day", dayText(day));
    PEIYU_CHECK(
        select.each([&](const Row &row) { addServant(all[EnterpriseId(row.text("firm"))], row); }));
    QHash<EnterpriseId, QString> foreign;
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        if (one->isForeignTo(person))
            foreign.insert(one.key(), one->specialists.first());
    }
    return foreign;
}

} // namespace peiyu
