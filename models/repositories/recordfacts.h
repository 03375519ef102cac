#pragma once
/// RecordRepository's bodies. Of this room: included where the RecordFacts of a type stand.
/// RecordFacts<T> says what distinguishes a table: `table`, `order`, `read`, `write`; `parent` when
/// it hangs on another record than a firm, `ofFirm` when a firm is named otherwise than by
/// `enterprise`, `apply` when writing does more than writing the row. What stands once says
/// businesstable.h.

#include "database/statement.h"
#include "foundation/uuidv7.h"
#include "repositories/recordrepository.h"
#include "repositories/recordstore.h"

namespace peiyu {

template <class T> struct RecordFacts;

template <class T> const BusinessTable &tableOf()
{
    static const BusinessTable &found = *businessTable(QString::fromUtf16(RecordFacts<T>::table));
    return found;
}

template <class T> T recordFrom(const StoredRecord &record)
{
    T one;
    one.id = record.id;
    one.revision = static_cast<int>(record.revision);
    RecordFacts<T>::read(record.fields, one);
    return one;
}

/// Live rows in order; `condition` begins with AND.
template <class T> QString selectSql(const QString &condition)
{
    return tableOf<T>().selectSql + QStringLiteral(" WHERE deleted = 0") + condition +
           QStringLiteral(" ORDER BY ") + QString::fromUtf16(RecordFacts<T>::order);
}

template <class T>
Result<std::optional<T>> RecordRepository<T>::find(const Connection &connection, const QString &id)
{
    return findLive<T>(connection, tableOf<T>(), id, recordFrom<T>);
}

template <class T>
Result<QVector<T>> RecordRepository<T>::ofEnterprise(const Connection &connection,
                                                     const EnterpriseId &enterprise)
{
    QString condition = QStringLiteral(" AND enterprise = :enterprise");
    if constexpr (requires { RecordFacts<T>::ofFirm; })
        condition = QString::fromUtf16(RecordFacts<T>::ofFirm);
    Statement select(connection, selectSql<T>(condition));
    select.bind(":enterprise", enterprise);
    return readAll<T>(select, tableOf<T>(), recordFrom<T>);
}

template <class T>
Result<QVector<T>> RecordRepository<T>::ofParent(const Connection &connection,
                                                 const QString &parent)
{
    if constexpr (requires { RecordFacts<T>::parent; }) {
        const QString column = QString::fromUtf16(RecordFacts<T>::parent);
        Statement select(connection, selectSql<T>(QStringLiteral(" AND %1 = :parent").arg(column)));
        select.bind(":parent", parent);
        return readAll<T>(select, tableOf<T>(), recordFrom<T>);
    } else {
        return ofEnterprise(connection, EnterpriseId(parent));
    }
}

template <class T> Result<QVector<T>> RecordRepository<T>::all(const Connection &connection)
{
    Statement select(connection, selectSql<T>({}));
    return readAll<T>(select, tableOf<T>(), recordFrom<T>);
}

template <class T> FieldValues RecordRepository<T>::fields(const T &record)
{
    FieldValues f;
    RecordFacts<T>::write(record, f);
    return f;
}

template <class T>
Result<> RecordRepository<T>::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                    const FieldValues &values, std::optional<int> revision)
{
    if constexpr (requires { RecordFacts<T>::apply(unit, id, op, values, revision); })
        return RecordFacts<T>::apply(unit, id, op, values, revision);
    PEIYU_CHECK(applyToTable(unit, tableOf<T>(), id, op, values, revision));
    return {};
}

template <class T>
Result<QString> RecordRepository<T>::deleted(const Connection &connection, const T &record)
{
    return deletedTwin(connection, tableOf<T>(), fields(record));
}

template <class T> Result<QString> RecordRepository<T>::enter(UnitOfWork &unit, const T &record)
{
    // Asked again inside the unit: whoever read "none" before may have been overtaken.
    PEIYU_TRY(standing, liveTwin(unit.connection(), tableOf<T>(), fields(record)));
    if (!standing.isEmpty())
        return changedMeanwhile();
    PEIYU_TRY(gone, deleted(unit.connection(), record));
    if (gone.isEmpty()) {
        const QString id = newUuid();
        PEIYU_CHECK(apply(unit, id, ChangeOp::Insert, fields(record)));
        return id;
    }
    // In two steps: an undo puts back what it held, too, and what was done before can be undone.
    PEIYU_CHECK(apply(unit, gone, ChangeOp::Revive, {}));
    PEIYU_CHECK(apply(unit, gone, ChangeOp::Update, fields(record)));
    return gone;
}

} // namespace peiyu
