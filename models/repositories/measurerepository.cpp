#include "repositories/measurerepository.h"

#include "database/statement.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

const BusinessTable &table()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("measure"));
    return found;
}

Measure measureFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    Measure measure;
    measure.id = record.id;
    measure.revision = static_cast<int>(record.revision);
    measure.enterprise = EnterpriseId(f.text(u"enterprise"));
    measure.goal = tierFromKey(f.text(u"goal"));
    measure.goalDate = QDate::fromString(f.text(u"goal_date"), Qt::ISODate);
    measure.gap = f.text(u"gap");
    measure.setOn = QDate::fromString(f.text(u"set_on"), Qt::ISODate);
    measure.changedOn = QDate::fromString(f.text(u"changed_on"), Qt::ISODate);
    return measure;
}

} // namespace

Result<std::optional<Measure>> MeasureRepository::find(const Connection &connection,
                                                       const QString &id)
{
    return findLive<Measure>(connection, table(), id, measureFrom);
}

Result<QVector<Measure>> MeasureRepository::ofEnterprise(const Connection &connection,
                                                         const EnterpriseId &enterprise)
{
    Statement select(connection,
                     table().selectSql +
                         QStringLiteral(" WHERE deleted = 0 AND enterprise = :enterprise"
                                        " ORDER BY set_on, no"));
    select.bind(":enterprise", enterprise);
    return readAll<Measure>(select, table(), measureFrom);
}

FieldValues MeasureRepository::fields(const Measure &measure)
{
    FieldValues f;
    f.set(QStringLiteral("enterprise"), measure.enterprise.value());
    f.set(QStringLiteral("goal"), measure.goal ? tierKey(*measure.goal) : QString());
    f.set(QStringLiteral("goal_date"), dayText(measure.goalDate));
    f.set(QStringLiteral("gap"), measure.gap);
    f.set(QStringLiteral("set_on"), dayText(measure.setOn));
    f.set(QStringLiteral("changed_on"), dayText(measure.changedOn));
    return f;
}

Result<> MeasureRepository::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                  const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, table(), id, op, values, revision));
    return {};
}

} // namespace peiyu
