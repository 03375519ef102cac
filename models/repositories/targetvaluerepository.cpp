#include "repositories/targetvaluerepository.h"

#include "database/statement.h"
#include "foundation/uuidv7.h"
#include "repositories/recordregistry.h"

namespace peiyu {

namespace {

Result<QVector<TargetValue>> values(const Connection &connection, const QString &table,
                                    const TargetId &target)
{
    QVector<TargetValue> found;
    Statement select(connection, QStringLiteral("SELECT id, value, on_date, source FROM %1 WHERE"
                                                " deleted = 0 AND target = :target"
                                                " ORDER BY on_date, no")
                                     .arg(table));
    select.bind(":target", target);
    PEIYU_CHECK(select.each([&](const Row &row) {
        found.append(TargetValue{row.text("id"), target, Quantity::fromScaled(row.integer("value")),
                                 QDate::fromString(row.text("on_date"), Qt::ISODate),
                                 row.text("source")});
    }));
    return found;
}

Result<> set(UnitOfWork &unit, const QString &entity, const QString &existing,
             const TargetValue &value)
{
    FieldValues f;
    f.set(QStringLiteral("target"), value.target.value());
    f.set(QStringLiteral("value"), value.value.scaled());
    f.set(QStringLiteral("on_date"), value.on.toString(Qt::ISODate));
    f.set(QStringLiteral("source"), value.source);
    const bool fresh = existing.isEmpty();
    return applyRecord(unit, entity, fresh ? newUuid() : existing,
                       fresh ? ChangeOp::Insert : ChangeOp::Update, f);
}

} // namespace

Result<std::optional<TargetValue>> TargetValueRepository::baseline(const Connection &connection,
                                                                   const TargetId &target)
{
    PEIYU_TRY(found, values(connection, QStringLiteral("baseline"), target));
    return found.isEmpty() ? std::nullopt : std::optional(found.last());
}

Result<QVector<TargetValue>> TargetValueRepository::recorded(const Connection &connection,
                                                             const TargetId &target)
{
    return values(connection, QStringLiteral("recorded_value"), target);
}

Result<> TargetValueRepository::setBaseline(UnitOfWork &unit, const TargetValue &value)
{
    PEIYU_TRY(present, baseline(unit.connection(), value.target));
    return set(unit, QStringLiteral("baseline"), present ? present->id : QString(), value);
}

Result<> TargetValueRepository::setRecorded(UnitOfWork &unit, const TargetValue &value)
{
    PEIYU_TRY(present, recorded(unit.connection(), value.target));
    QString existing;
    for (const TargetValue &one : present) {
        if (one.on == value.on)
            existing = one.id;
    }
    return set(unit, QStringLiteral("recorded_value"), existing, value);
}

} // namespace peiyu
