#include "repositories/lostrecords.h"

#include "database/statement.h"
#include "domain/changeset.h"

#include <QHash>

namespace peiyu {

Result<QVector<LostRecord>> lostRecords(const Connection &connection, const BusinessTable &table)
{
    struct Folded
    {
        FieldValues fields;
        bool begun = false;
        bool live = false;
    };
    QHash<QString, Folded> records;
    QStringList order;
    Statement items(connection,
                    QStringLiteral("SELECT i.record_id, i.op, i.after_fields FROM change_item i"
                                   " WHERE i.entity = :entity AND NOT EXISTS (SELECT 1 FROM %1 t"
                                   " WHERE t.id = i.record_id) ORDER BY i.no")
                        .arg(table.entity));
    items.bind(":entity", table.entity);
    PEIYU_CHECK(items.each([&](const Row &row) {
        const QString id = row.text("record_id");
        if (!records.contains(id))
            order.append(id);
        Folded &record = records[id];
        const ChangeOp op = changeOpFromKey(row.text("op"));
        record.begun = record.begun || op == ChangeOp::Insert;
        record.live = op != ChangeOp::Delete;
        if (const auto after = FieldValues::fromJson(row.text("after_fields").toUtf8())) {
            for (const auto &field : *after)
                record.fields.set(field.first, field.second);
        }
    }));
    QVector<LostRecord> lost;
    for (const QString &id : order) {
        // Without its beginning a record would be a torso.
        if (records[id].live && records[id].begun)
            lost.append({id, records[id].fields});
    }
    return lost;
}

} // namespace peiyu
