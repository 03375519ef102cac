#include "repositories/visitrepository.h"

#include "database/statement.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

const BusinessTable &table()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("visit"));
    return found;
}

Visit visitFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    Visit visit;
    visit.id = record.id;
    visit.revision = static_cast<int>(record.revision);
    visit.enterprise = EnterpriseId(f.text(u"enterprise"));
    visit.specialist = SpecialistId(f.text(u"specialist"));
    visit.kind = visitKindFromKey(f.text(u"kind")).value_or(VisitKind::OnSite);
    visit.on = QDate::fromString(f.text(u"on_date"), Qt::ISODate);
    visit.met = f.text(u"met");
    visit.text = f.text(u"content");
    visit.next = QDate::fromString(f.text(u"next_date"), Qt::ISODate);
    visit.unit = f.text(u"unit");
    visit.visitors = f.text(u"visitors");
    visit.ledBy = f.text(u"led_by");
    visit.purpose = f.text(u"purpose");
    visit.operations = f.text(u"operations");
    visit.policies = f.text(u"policies");
    visit.willingness = willingnessFromKey(f.text(u"willingness"));
    visit.difficulties = f.text(u"difficulties");
    visit.outcome = f.text(u"outcome");
    visit.state = visitStateFromKey(f.text(u"state")).value_or(VisitState::Confirmed);
    visit.meeting = f.text(u"meeting");
    return visit;
}

} // namespace

Result<std::optional<Visit>> VisitRepository::find(const Connection &connection, const QString &id)
{
    return findLive<Visit>(connection, table(), id, visitFrom);
}

Result<QVector<Visit>> VisitRepository::ofEnterprise(const Connection &connection,
                                                     const EnterpriseId &enterprise)
{
    Statement select(connection,
                     table().selectSql +
                         QStringLiteral(" WHERE deleted = 0 AND enterprise = :enterprise"
                                        " ORDER BY on_date, no"));
    select.bind(":enterprise", enterprise);
    return readAll<Visit>(select, table(), visitFrom);
}

FieldValues VisitRepository::fields(const Visit &visit)
{
    FieldValues f;
    f.set(QStringLiteral("enterprise"), visit.enterprise.value());
    f.set(QStringLiteral("specialist"), visit.specialist.value());
    f.set(QStringLiteral("kind"), visitKindKey(visit.kind));
    f.set(QStringLiteral("on_date"), dayText(visit.on));
    f.set(QStringLiteral("met"), visit.met);
    f.set(QStringLiteral("content"), visit.text);
    f.set(QStringLiteral("next_date"), dayText(visit.next));
    f.set(QStringLiteral("unit"), visit.unit);
    f.set(QStringLiteral("visitors"), visit.visitors);
    f.set(QStringLiteral("led_by"), visit.ledBy);
    f.set(QStringLiteral("purpose"), visit.purpose);
    f.set(QStringLiteral("operations"), visit.operations);
    f.set(QStringLiteral("policies"), visit.policies);
    f.set(QStringLiteral("willingness"),
          visit.willingness ? willingnessKey(*visit.willingness) : QString());
    f.set(QStringLiteral("difficulties"), visit.difficulties);
    f.set(QStringLiteral("outcome"), visit.outcome);
    f.set(QStringLiteral("state"), visitStateKey(visit.state));
    f.set(QStringLiteral("meeting"), visit.meeting);
    return f;
}

Result<> VisitRepository::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, table(), id, op, values, revision));
    return {};
}

} // namespace peiyu
