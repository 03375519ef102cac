#include "repositories/ownplanrepository.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "foundation/uuidv7.h"
#include "repositories/ownplanrows.h"

#include <QMap>

namespace peiyu {

namespace {

const BusinessTable &table(const char16_t *entity)
{
    return *businessTable(QString::fromUtf16(entity));
}

Result<> write(UnitOfWork &unit, const char16_t *entity, const QString &id, ChangeOp op,
               const FieldValues &values, std::optional<int> revision = std::nullopt)
{
    PEIYU_CHECK(applyToTable(unit, table(entity), id, op, values, revision));
    return {};
}

/// The live rows of one table in the order of the plan.
Result<QVector<StoredRecord>> rows(const Connection &connection, const char16_t *entity,
                                   const QString &order)
{
    QVector<StoredRecord> found;
    const BusinessTable &wanted = table(entity);
    Statement select(connection, wanted.selectSql +
                                     QStringLiteral(" WHERE deleted = 0 ORDER BY %1").arg(order));
    PEIYU_CHECK(select.each([&](const Row &row) { found.append(storedRecord(wanted, row)); }));
    return found;
}

/// Day → id of the live milestones of a target.
Result<QMap<QDate, QString>> milestoneIds(const Connection &connection, const TargetId &target)
{
    QMap<QDate, QString> ids;
    Statement select(connection, QStringLiteral("SELECT id, on_date FROM milestone"
                                                " WHERE deleted = 0 AND target = :target"));
    select.bind(":target", target);
    PEIYU_CHECK(select.each([&](const Row &row) {
        ids.insert(QDate::fromString(row.text("on_date"), Qt::ISODate), row.text("id"));
    }));
    return ids;
}

void setPosition(FieldValues &values, std::optional<int> position)
{
    if (position)
        values.set(QStringLiteral("position"), static_cast<qint64>(*position));
}

} // namespace

Result<QVector<Plan>> OwnPlanRepository::all(const Connection &connection)
{
    QVector<Plan> plans;
    QHash<QString, qsizetype> places;
    PEIYU_TRY(heads, rows(connection, u"own_plan", QStringLiteral("no")));
    if (heads.isEmpty())
        return plans;
    for (const StoredRecord &head : std::as_const(heads)) {
        PEIYU_TRY(plan, planFrom(head));
        places.insert(head.id, plans.size());
        plans.append(std::move(plan));
    }
    PEIYU_TRY(dated, milestones(connection));
    PEIYU_TRY(targets, rows(connection, u"plan_target", QStringLiteral("plan, position, no")));
    for (const StoredRecord &record : std::as_const(targets)) {
        const qsizetype place = places.value(record.fields.text(u"plan"), -1);
        if (place < 0)
            continue;
        PlanTarget target = targetFrom(record);
        target.milestones = dated.value(target.id);
        (target.isHeadline() ? plans[place].targets : plans[place].indicators).append(target);
    }
    PEIYU_TRY(tasks, rows(connection, u"plan_task", QStringLiteral("plan, position, no")));
    for (const StoredRecord &record : std::as_const(tasks)) {
        const qsizetype place = places.value(record.fields.text(u"plan"), -1);
        if (place >= 0)
            plans[place].tasks.append(taskFrom(record));
    }
    for (Plan &plan : plans)
        joinParts(plan);
    return plans;
}

Result<QHash<TargetId, QVector<PlanMilestone>>>
OwnPlanRepository::milestones(const Connection &connection)
{
    QHash<TargetId, QVector<PlanMilestone>> found;
    Statement select(connection, QStringLiteral("SELECT target, on_date, value FROM milestone"
                                                " WHERE deleted = 0 ORDER BY target, on_date, no"));
    PEIYU_CHECK(select.each([&](const Row &row) {
        found[TargetId(row.text("target"))].append(
            PlanMilestone{QDate::fromString(row.text("on_date"), Qt::ISODate),
                          Quantity::fromScaled(row.integer("value"))});
    }));
    return found;
}

Result<QHash<DistrictId, PlanId>> OwnPlanRepository::chosen(const Connection &connection)
{
    QHash<DistrictId, PlanId> found;
    Statement select(connection, QStringLiteral("SELECT id, current_plan FROM district"
                                                " WHERE deleted = 0 AND current_plan <> ''"));
    PEIYU_CHECK(select.each([&](const Row &row) {
        found.insert(DistrictId(row.text("id")), PlanId(row.text("current_plan")));
    }));
    return found;
}

Result<PlanId> OwnPlanRepository::planOf(const Connection &connection, const QString &entity,
                                         const QString &id)
{
    PEIYU_TRY(record, findRecord(connection, *businessTable(entity), id));
    return record && !record->deleted ? PlanId(record->fields.text(u"plan")) : PlanId();
}

Result<QString> OwnPlanRepository::standingOn(const Connection &connection, const TargetId &target)
{
    for (const char16_t *entity : {u"baseline", u"recorded_value", u"target_split"}) {
        const QString name = QString::fromUtf16(entity);
        Statement select(connection, QStringLiteral("SELECT id FROM %1 WHERE target = :target"
                                                    " AND deleted = 0 LIMIT 1")
                                         .arg(name));
        select.bind(":target", target);
        PEIYU_TRY(found, select.one<QString>([](const Row &row) { return row.text("id"); }));
        if (found)
            return name;
    }
    return QString();
}

Result<bool> OwnPlanRepository::known(const Connection &connection, const QString &entity,
                                      const QString &id)
{
    PEIYU_TRY(record, findRecord(connection, *businessTable(entity), id));
    return record.has_value();
}

Result<> OwnPlanRepository::insert(UnitOfWork &unit, const Plan &plan)
{
    PEIYU_CHECK(write(unit, u"own_plan", plan.id.value(), ChangeOp::Insert, planFields(plan)));
    int position = 0;
    for (const PlanTask &task : plan.tasks)
        PEIYU_CHECK(putTask(unit, plan.id, task, ChangeOp::Insert, ++position));
    position = 0;
    for (const QVector<PlanTarget> *targets : {&plan.targets, &plan.indicators}) {
        for (const PlanTarget &target : *targets)
            PEIYU_CHECK(putTarget(unit, plan.id, target, ChangeOp::Insert, ++position));
    }
    return {};
}

Result<> OwnPlanRepository::update(UnitOfWork &unit, const Plan &plan, std::optional<int> revision)
{
    return write(unit, u"own_plan", plan.id.value(), ChangeOp::Update, planFields(plan), revision);
}

Result<> OwnPlanRepository::remove(UnitOfWork &unit, const Plan &plan)
{
    for (const QVector<PlanTarget> *targets : {&plan.targets, &plan.indicators}) {
        for (const PlanTarget &target : *targets)
            PEIYU_CHECK(removeTarget(unit, target.id));
    }
    for (const PlanTask &task : plan.tasks)
        PEIYU_CHECK(removeTask(unit, task.id));
    return write(unit, u"own_plan", plan.id.value(), ChangeOp::Delete, {});
}

Result<> OwnPlanRepository::putTarget(UnitOfWork &unit, const PlanId &plan,
                                      const PlanTarget &target, ChangeOp op,
                                      std::optional<int> position)
{
    FieldValues values = targetFields(plan, target);
    setPosition(values, position);
    PEIYU_CHECK(write(unit, u"plan_target", target.id.value(), op, values));
    return setMilestones(unit, target.id, target.milestones);
}

Result<> OwnPlanRepository::removeTarget(UnitOfWork &unit, const TargetId &target)
{
    PEIYU_CHECK(setMilestones(unit, target, {}));
    return write(unit, u"plan_target", target.value(), ChangeOp::Delete, {});
}

Result<> OwnPlanRepository::putTask(UnitOfWork &unit, const PlanId &plan, const PlanTask &task,
                                    ChangeOp op, std::optional<int> position)
{
    FieldValues values = taskFields(plan, task);
    setPosition(values, position);
    return write(unit, u"plan_task", task.id, op, values);
}

Result<> OwnPlanRepository::removeTask(UnitOfWork &unit, const QString &task)
{
    return write(unit, u"plan_task", task, ChangeOp::Delete, {});
}

Result<> OwnPlanRepository::setMilestones(UnitOfWork &unit, const TargetId &target,
                                          const QVector<PlanMilestone> &milestones)
{
    PEIYU_TRY(present, milestoneIds(unit.connection(), target));
    for (const PlanMilestone &milestone : milestones) {
        const QString existing = present.take(milestone.on);
        PEIYU_CHECK(write(unit, u"milestone", existing.isEmpty() ? newUuid() : existing,
                          existing.isEmpty() ? ChangeOp::Insert : ChangeOp::Update,
                          milestoneFields(target, milestone)));
    }
    for (const QString &gone : std::as_const(present))
        PEIYU_CHECK(write(unit, u"milestone", gone, ChangeOp::Delete, {}));
    return {};
}

Result<> OwnPlanRepository::choose(UnitOfWork &unit, const DistrictId &district, const PlanId &plan)
{
    FieldValues values;
    values.set(QStringLiteral("current_plan"), plan.value());
    return write(unit, u"district", district.value(), ChangeOp::Update, values);
}

} // namespace peiyu
