#include "repositories/recordstore.h"

#include "database/statement.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordStore)
};

void bindValue(Statement &statement, const QByteArray &placeholder, const FieldValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        statement.bind(placeholder.constData(), *number);
    else
        statement.bind(placeholder.constData(), std::get<QString>(value));
}

void bindRecord(Statement &statement, const BusinessTable &table, const FieldValues &fields,
                const Derive &derive)
{
    for (const BusinessField &field : table.fields) {
        const FieldValue *value = fields.find(field.name);
        bindValue(statement, field.placeholder, value ? *value : field.fallback);
    }
    const FieldValues derived = derive ? derive(fields) : FieldValues();
    for (const QString &name : table.derived)
        bindValue(statement, ':' + name.toLatin1(), derived.text(name));
}

/// Every field of the table, in its order: the given value, else `current`, else the fallback.
FieldValues completed(const BusinessTable &table, const FieldValues &values,
                      const FieldValues &current = {})
{
    FieldValues whole;
    for (const BusinessField &field : table.fields) {
        const FieldValue *value = values.find(field.name);
        if (!value)
            value = current.find(field.name);
        whole.set(field.name, value ? *value : field.fallback);
    }
    return whole;
}

Result<AppliedRecord> insertRecord(UnitOfWork &unit, const BusinessTable &table, const QString &id,
                                   const FieldValues &values, const Derive &derive)
{
    const FieldValues whole = completed(table, values);
    FieldValues clocks;
    clocks.set(QLatin1String(""), unit.stamp());
    WriteStatement insert(unit, table.insertSql);
    insert.bind(":id", id).bind(":clocks", QString::fromUtf8(clocks.toJson()));
    bindRecord(insert, table, whole, derive);
    PEIYU_CHECK(insert.run());
    AppliedRecord applied;
    applied.fields = whole;
    FieldValues after;
    for (const BusinessField &field : table.fields) {
        applied.changed.append(field.name);
        if (*whole.find(field.name) != field.fallback)
            after.set(field.name, *whole.find(field.name));
    }
    PEIYU_CHECK(unit.record(table.entity, id, ChangeOp::Insert, {}, after, {}));
    return applied;
}

struct Difference
{
    FieldValues before;
    FieldValues after;
    FieldValues baseClocks;
};

Difference difference(const BusinessTable &table, const StoredRecord &stored,
                      const FieldValues &whole)
{
    Difference found;
    for (const BusinessField &field : table.fields) {
        const FieldValue &before = *stored.fields.find(field.name);
        const FieldValue &after = *whole.find(field.name);
        if (before == after)
            continue;
        found.before.set(field.name, before);
        found.after.set(field.name, after);
        found.baseClocks.set(field.name, clockOf(stored, field.name));
    }
    return found;
}

/// What the row does not hold yet, derived columns included. A column that is set is written into
/// all its indexes again, even with the value it had: eight of a firm for a new phone number.
FieldValues differing(const BusinessTable &table, const StoredRecord &stored,
                      const FieldValues &whole, const Derive &derive)
{
    FieldValues columns;
    for (const BusinessField &field : table.fields) {
        if (*stored.fields.find(field.name) != *whole.find(field.name))
            columns.set(field.name, *whole.find(field.name));
    }
    if (columns.isEmpty() || !derive)
        return columns;
    const FieldValues before = derive(stored.fields);
    const FieldValues after = derive(whole);
    for (const QString &name : table.derived) {
        if (before.text(name) != after.text(name))
            columns.set(name, after.text(name));
    }
    return columns;
}

Result<> writeRow(UnitOfWork &unit, const BusinessTable &table, const StoredRecord &stored,
                  const FieldValues &whole, const FieldValues &clocks, bool deleted,
                  const Derive &derive)
{
    FieldValues columns = differing(table, stored, whole, derive);
    if (deleted != stored.deleted)
        columns.set(QStringLiteral("deleted"), qint64(deleted));
    QString sql = QStringLiteral("UPDATE ") + table.entity + QStringLiteral(" SET ");
    for (const auto &column : columns)
        sql += column.first + QStringLiteral(" = :") + column.first + QStringLiteral(", ");
    WriteStatement update(unit, sql + QStringLiteral("clocks = :clocks, revision = revision + 1"
                                                     " WHERE no = :no"));
    for (const auto &column : columns)
        bindValue(update, ':' + column.first.toLatin1(), column.second);
    update.bind(":clocks", QString::fromUtf8(clocks.toJson())).bind(":no", stored.no);
    PEIYU_TRY(rows, update.run());
    if (rows != 1)
        return failure(ErrorCode::Internal, Text::tr("程序错误：记录没有写入。"), table.entity);
    return {};
}

Result<AppliedRecord> changeRecord(UnitOfWork &unit, const BusinessTable &table,
                                   const StoredRecord &stored, ChangeOp op,
                                   const FieldValues &values, const Derive &derive)
{
    static const QString deletedField = QStringLiteral("deleted");
    AppliedRecord applied;
    applied.no = stored.no;
    applied.fields = completed(table, values, stored.fields);
    Difference change = difference(table, stored, applied.fields);
    if (op == ChangeOp::Update && change.after.isEmpty())
        return applied;
    FieldValues clocks = stored.clocks;
    for (const auto &field : change.after)
        clocks.set(field.first, unit.stamp());
    for (const auto &field : change.after)
        applied.changed.append(field.first);
    if (op != ChangeOp::Update) {
        change.baseClocks.set(deletedField, clockOf(stored, deletedField));
        clocks.set(deletedField, unit.stamp());
        applied.changed.append(deletedField);
        // The whole record stands in the item: a tombstone alone could not be read later.
        (op == ChangeOp::Delete ? change.before : change.after) = applied.fields;
    }
    PEIYU_CHECK(
        writeRow(unit, table, stored, applied.fields, clocks, op == ChangeOp::Delete, derive));
    PEIYU_CHECK(
        unit.record(table.entity, stored.id, op, change.before, change.after, change.baseClocks));
    return applied;
}

} // namespace

StoredRecord storedRecord(const BusinessTable &table, const Row &row)
{
    StoredRecord record;
    record.no = row.integer("no");
    record.id = row.text("id");
    record.deleted = row.flag("deleted");
    record.revision = row.integer("revision");
    record.clocks = FieldValues::fromJson(row.text("clocks").toUtf8()).value_or(FieldValues());
    for (const BusinessField &field : table.fields) {
        if (field.isInteger())
            record.fields.set(field.name, row.integer(field.column.constData()));
        else
            record.fields.set(field.name, row.text(field.column.constData()));
    }
    return record;
}

Result<std::optional<StoredRecord>> findRecord(const Connection &connection,
                                               const BusinessTable &table, const QString &id)
{
    Statement select(connection, table.selectSql + QStringLiteral(" WHERE id = :id"));
    select.bind(":id", id);
    return select.one<StoredRecord>([&](const Row &row) { return storedRecord(table, row); });
}

Result<qint64> recordNumber(const Connection &connection, const BusinessTable &table,
                            const QString &id)
{
    Statement select(connection, table.numberSql);
    return select.bind(":id", id).number("no");
}

namespace {

Result<QString> twin(const Connection &connection, const BusinessTable &table,
                     const FieldValues &fields, bool deleted, const QString &ownId)
{
    if (table.once.isEmpty())
        return QString();
    QString sql = QStringLiteral("SELECT id FROM ") + table.entity +
                  QStringLiteral(" WHERE deleted = :deleted AND id <> :own");
    for (const QString &name : table.once)
        sql += QStringLiteral(" AND %1 = :%1").arg(name);
    Statement select(connection, sql + QStringLiteral(" ORDER BY no DESC LIMIT 1"));
    select.bind(":deleted", qint64(deleted)).bind(":own", ownId);
    for (const QString &name : table.once)
        bindValue(select, ':' + name.toLatin1(), *fields.find(name));
    PEIYU_TRY(found, select.one<QString>([](const Row &row) { return row.text("id"); }));
    return found.value_or(QString());
}

} // namespace

Result<QString> deletedTwin(const Connection &connection, const BusinessTable &table,
                            const FieldValues &fields)
{
    return twin(connection, table, fields, true, QStringLiteral(""));
}

Result<QString> liveTwin(const Connection &connection, const BusinessTable &table,
                         const FieldValues &fields, const QString &ownId)
{
    return twin(connection, table, fields, false, ownId);
}

Failure changedMeanwhile()
{
    return failure(ErrorCode::Conflict,
                   Text::tr("这条记录刚被别人改过，没有覆盖。请刷新，看过新内容后再改。"));
}

QString clockOf(const StoredRecord &record, const QString &field)
{
    return record.clocks.text(record.clocks.contains(field) ? field : QString());
}

Result<AppliedRecord> applyToTable(UnitOfWork &unit, const BusinessTable &table, const QString &id,
                                   ChangeOp op, const FieldValues &values,
                                   std::optional<int> revision, const Derive &derive)
{
    if (op == ChangeOp::Insert)
        return insertRecord(unit, table, id, values, derive);
    PEIYU_TRY(stored, findRecord(unit.connection(), table, id));
    const bool wanted = op == ChangeOp::Revive;
    if (!stored || stored->deleted != wanted)
        return failure(ErrorCode::NotFound,
                       Text::tr("要修改的记录已不在库中，可能已被删除。请刷新后再试。"));
    if (revision && stored->revision != *revision)
        return changedMeanwhile();
    return changeRecord(unit, table, *stored, op, values, derive);
}

} // namespace peiyu
