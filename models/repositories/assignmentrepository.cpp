#include "repositories/assignmentrepository.h"

#include "database/statement.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

const BusinessTable &table()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("assignment"));
    return found;
}

Assignment assignmentFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    Assignment assignment;
    assignment.id = record.id;
    assignment.revision = static_cast<int>(record.revision);
    assignment.enterprise = EnterpriseId(f.text(u"enterprise"));
    assignment.duty = dutyFromKey(f.text(u"duty")).value_or(Duty::Specialist);
    assignment.specialist = SpecialistId(f.text(u"specialist"));
    assignment.span.from = dayFromText(f.text(u"from_date"));
    assignment.span.until = dayFromText(f.text(u"until_date"));
    assignment.reason = f.text(u"reason");
    return assignment;
}

} // namespace

Result<std::optional<Assignment>> AssignmentRepository::find(const Connection &connection,
                                                             const QString &id)
{
    return findLive<Assignment>(connection, table(), id, assignmentFrom);
}

Result<QVector<Assignment>> AssignmentRepository::ofEnterprise(const Connection &connection,
                                                               const EnterpriseId &enterprise)
{
    Statement select(connection,
                     table().selectSql +
                         QStringLiteral(" WHERE deleted = 0 AND enterprise = :enterprise"
                                        " ORDER BY from_date, no"));
    select.bind(":enterprise", enterprise);
    return readAll<Assignment>(select, table(), assignmentFrom);
}

Result<QVector<Assignment>> AssignmentRepository::ofPerson(const Connection &connection,
                                                           const SpecialistId &person)
{
    Statement select(connection, table().selectSql +
                                     QStringLiteral(" WHERE deleted = 0 AND specialist = :person"
                                                    " ORDER BY from_date, no"));
    select.bind(":person", person);
    return readAll<Assignment>(select, table(), assignmentFrom);
}

FieldValues AssignmentRepository::fields(const Assignment &assignment)
{
    FieldValues f;
    f.set(QStringLiteral("enterprise"), assignment.enterprise.value());
    f.set(QStringLiteral("duty"), dutyKey(assignment.duty));
    f.set(QStringLiteral("specialist"), assignment.specialist.value());
    f.set(QStringLiteral("from_date"), fromText(assignment.span.from));
    f.set(QStringLiteral("until_date"), untilText(assignment.span.until));
    f.set(QStringLiteral("reason"), assignment.reason);
    return f;
}

Result<> AssignmentRepository::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                     const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, table(), id, op, values, revision));
    return {};
}

} // namespace peiyu
