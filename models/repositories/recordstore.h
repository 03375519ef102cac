#pragma once
/// Reads and writes one row of a business table together with its item of the change log.
/// Of this room: every repository's apply() ends here, and nothing else writes business rows.

#include "database/statement.h"
#include "database/unitofwork.h"
#include "domain/changeset.h"
#include "repositories/businesstable.h"

#include <functional>
#include <optional>

namespace peiyu {

struct StoredRecord
{
    qint64 no = 0;
    QString id;
    bool deleted = false;
    qint64 revision = 0;
    FieldValues fields;
    FieldValues clocks; ///< field → clock; "" is the clock of the insert
};

/// What apply() left behind.
struct AppliedRecord
{
    qint64 no = 0;       ///< 0 after an insert: recordNumber() tells it to the few who need it
    FieldValues fields;  ///< the whole record after the change
    QStringList changed; ///< empty when an update found nothing to change
};

/// Computes the derived columns from the whole record.
using Derive = std::function<FieldValues(const FieldValues &)>;

StoredRecord storedRecord(const BusinessTable &table, const Row &row);
Result<std::optional<StoredRecord>> findRecord(const Connection &connection,
                                               const BusinessTable &table, const QString &id);

/// The rows of a statement made of `table.selectSql`, as values.
template <class T>
Result<QVector<T>> readAll(Statement &select, const BusinessTable &table,
                           T (*from)(const StoredRecord &))
{
    QVector<T> found;
    PEIYU_CHECK(select.each([&](const Row &row) { found.append(from(storedRecord(table, row))); }));
    return found;
}

/// The record as a value, unless it is deleted or was never there.
template <class T>
Result<std::optional<T>> findLive(const Connection &connection, const BusinessTable &table,
                                  const QString &id, T (*from)(const StoredRecord &))
{
    PEIYU_TRY(record, findRecord(connection, table, id));
    if (!record || record->deleted)
        return std::optional<T>();
    return std::optional(from(*record));
}

/// The local number of a record; 0 where there is none.
Result<qint64> recordNumber(const Connection &connection, const BusinessTable &table,
                            const QString &id);

/// Of a table whose records stand once: the last deleted record that these fields name; empty
/// where there is none.
Result<QString> deletedTwin(const Connection &connection, const BusinessTable &table,
                            const FieldValues &fields);
/// The live one, other than `ownId`.
Result<QString> liveTwin(const Connection &connection, const BusinessTable &table,
                         const FieldValues &fields, const QString &ownId = {});

/// What the caller read is no longer what stands in the base.
Failure changedMeanwhile();

/// The clock a field had: its own, else that of the insert.
QString clockOf(const StoredRecord &record, const QString &field);

/// Insert, update, delete (a tombstone) or revive one record. `revision` is the one the caller
/// read; another one in the base is a Conflict. NotFound for a record that is not there or dead.
Result<AppliedRecord> applyToTable(UnitOfWork &unit, const BusinessTable &table, const QString &id,
                                   ChangeOp op, const FieldValues &values,
                                   std::optional<int> revision, const Derive &derive = {});

} // namespace peiyu
