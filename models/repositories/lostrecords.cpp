#include "repositories/lostrecords.h"

#include "database/statement.h"
#include "domain/changeset.h"
#include "domain/textfold.h"
#include "reference/pinyin.h"

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

Result<> rebuildFindIndex(UnitOfWork &unit)
{
    struct Names
    {
        qint64 no = 0;
        QString name;
        QString all;
    };
    for (const QString &index :
         {QStringLiteral("enterprise_text"), QStringLiteral("enterprise_initials")}) {
        WriteStatement clear(unit, QStringLiteral("DELETE FROM %1").arg(index));
        PEIYU_CHECK(clear.run());
    }
    QVector<Names> firms;
    PEIYU_CHECK(
        Statement(unit.connection(), QStringLiteral("SELECT no, name, short_name, former_names FROM"
                                                    " enterprise WHERE deleted = 0 ORDER BY no"))
            .each([&](const Row &row) {
                firms.append({row.integer("no"), row.text("name"),
                              row.text("name") + u'\n' + row.text("short_name") + u'\n' +
                                  row.text("former_names")});
            }));
    const SqlDialect &dialect = unit.connection().dialect();
    WriteStatement text(unit, dialect.textInsert);
    WriteStatement initials(unit, dialect.initialsInsert);
    for (const Names &firm : firms) {
        text.bind(":no", firm.no).bind(":chars", searchCharacters(firm.all));
        PEIYU_CHECK(text.run());
        initials.bind(":no", firm.no)
            .bind(":initials", initialTokens(firm.name).join(QLatin1Char(' ')));
        PEIYU_CHECK(initials.run());
    }
    return {};
}

} // namespace peiyu
