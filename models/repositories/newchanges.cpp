// Sets another program committed, as listeners hear of them: ChangeSetRepository::setsAfter().

#include "database/statement.h"
#include "repositories/changesetrepository.h"

namespace peiyu {

namespace {

Result<> addRecords(const Connection &connection, qint64 setNo, ChangeSet &set)
{
    Statement select(connection, QStringLiteral("SELECT entity, record_id, op, before_fields,"
                                                " after_fields FROM change_item"
                                                " WHERE change_set = :set ORDER BY no"));
    select.bind(":set", setNo);
    return select.each([&](const Row &row) {
        ChangedRecord record{
            row.text("entity"), row.text("record_id"), changeOpFromKey(row.text("op")), {}};
        const char *fields = record.op == ChangeOp::Delete ? "before_fields" : "after_fields";
        const auto values = FieldValues::fromJson(row.text(fields).toUtf8());
        for (const auto &field : values.value_or(FieldValues()))
            record.fields.append(field.first);
        if (!set.entities.contains(record.entity))
            set.entities.append(record.entity);
        set.records.append(record);
    });
}

Result<> addEntities(const Connection &connection, qint64 setNo, ChangeSet &set)
{
    Statement select(connection, QStringLiteral("SELECT DISTINCT entity FROM change_item"
                                                " WHERE change_set = :set"));
    select.bind(":set", setNo);
    return select.each([&](const Row &row) { set.entities.append(row.text("entity")); });
}

} // namespace

Result<qint64> ChangeSetRepository::newestNumber(const Connection &connection)
{
    return Statement(connection, QStringLiteral("SELECT COALESCE(MAX(no), 0) AS n FROM change_set"))
        .number("n");
}

Result<QVector<ChangeSet>> ChangeSetRepository::setsAfter(const Connection &connection,
                                                          qint64 &last, const QSet<QString> &known,
                                                          int limit)
{
    Statement select(connection, QStringLiteral("SELECT no, id, seq, kind, title, records FROM"
                                                " change_set WHERE no > :last ORDER BY no"
                                                " LIMIT :limit"));
    select.bind(":last", last).bind(":limit", limit);
    QVector<std::pair<qint64, ChangeSet>> heads;
    PEIYU_CHECK(select.each([&](const Row &row) {
        ChangeSet set;
        set.id = ChangeSetId(row.text("id"));
        set.seq = row.integer("seq");
        set.kind = changeKindFromKey(row.text("kind"));
        set.title = row.text("title");
        set.recordCount = row.integer("records");
        heads.append({row.integer("no"), set});
    }));
    QVector<ChangeSet> found;
    for (auto &[no, set] : heads) {
        last = std::max(last, no);
        if (known.contains(set.id.value()))
            continue;
        if (set.recordCount > ChangeSet::detailLimit)
            PEIYU_CHECK(addEntities(connection, no, set));
        else
            PEIYU_CHECK(addRecords(connection, no, set));
        found.append(set);
    }
    return found;
}

} // namespace peiyu
