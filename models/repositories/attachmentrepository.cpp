#include "repositories/attachmentrepository.h"

#include "database/statement.h"
#include "repositories/recordstore.h"

namespace peiyu {

namespace {

const BusinessTable &attachmentTable()
{
    static const BusinessTable &found = *businessTable(QStringLiteral("attachment"));
    return found;
}

Attachment attachmentFrom(const StoredRecord &record)
{
    const FieldValues &f = record.fields;
    Attachment one;
    one.id = record.id;
    one.revision = static_cast<int>(record.revision);
    one.owner = {f.text(u"entity"), f.text(u"record")};
    one.enterprise = EnterpriseId(f.text(u"enterprise"));
    one.name = f.text(u"name");
    one.hash = f.text(u"hash");
    one.size = f.integer(u"size");
    one.note = f.text(u"note");
    one.addedOn = QDate::fromString(f.text(u"added_on"), Qt::ISODate);
    return one;
}

QString selectSql(const QString &condition)
{
    return attachmentTable().selectSql + QStringLiteral(" WHERE deleted = 0") + condition +
           QStringLiteral(" ORDER BY no");
}

} // namespace

Result<std::optional<Attachment>> AttachmentRepository::find(const Connection &connection,
                                                             const QString &id)
{
    return findLive<Attachment>(connection, attachmentTable(), id, attachmentFrom);
}

Result<QVector<Attachment>> AttachmentRepository::ofOwner(const Connection &connection,
                                                          const AttachmentOwner &owner)
{
    Statement select(connection,
                     selectSql(QStringLiteral(" AND entity = :entity AND record = :record")));
    select.bind(":entity", owner.entity);
    select.bind(":record", owner.record);
    return readAll<Attachment>(select, attachmentTable(), attachmentFrom);
}

Result<QVector<Attachment>> AttachmentRepository::ofEnterprise(const Connection &connection,
                                                               const EnterpriseId &enterprise)
{
    // The second condition is that of the index.
    Statement select(connection, selectSql(QStringLiteral(" AND enterprise = :enterprise"
                                                          " AND enterprise <> ''")));
    select.bind(":enterprise", enterprise);
    return readAll<Attachment>(select, attachmentTable(), attachmentFrom);
}

Result<QVector<Attachment>> AttachmentRepository::all(const Connection &connection)
{
    Statement select(connection, selectSql({}));
    return readAll<Attachment>(select, attachmentTable(), attachmentFrom);
}

Result<QSet<QString>> AttachmentRepository::hashesEverNamed(const Connection &connection)
{
    QSet<QString> hashes;
    PEIYU_CHECK(Statement(connection, QStringLiteral("SELECT DISTINCT hash FROM attachment"))
                    .each([&](const Row &row) { hashes.insert(row.text("hash")); }));
    return hashes;
}

Result<QVector<Attachment>> AttachmentRepository::ofLostOwners(const Connection &connection)
{
    QString known;
    for (const char16_t *entity : attachmentEntities)
        known += QStringLiteral(" AND NOT (entity = '%1' AND EXISTS (SELECT 1 FROM %1 o WHERE"
                                " o.id = attachment.record AND o.deleted = 0))")
                     .arg(QStringView(entity));
    Statement select(connection, selectSql(known));
    return readAll<Attachment>(select, attachmentTable(), attachmentFrom);
}

FieldValues AttachmentRepository::fields(const Attachment &attachment)
{
    FieldValues f;
    f.set(QStringLiteral("entity"), attachment.owner.entity);
    f.set(QStringLiteral("record"), attachment.owner.record);
    f.set(QStringLiteral("enterprise"), attachment.enterprise.value());
    f.set(QStringLiteral("name"), attachment.name);
    f.set(QStringLiteral("hash"), attachment.hash);
    f.set(QStringLiteral("size"), attachment.size);
    f.set(QStringLiteral("note"), attachment.note);
    f.set(QStringLiteral("added_on"), attachment.addedOn.toString(Qt::ISODate));
    return f;
}

Result<> AttachmentRepository::apply(UnitOfWork &unit, const QString &id, ChangeOp op,
                                     const FieldValues &values, std::optional<int> revision)
{
    PEIYU_CHECK(applyToTable(unit, attachmentTable(), id, op, values, revision));
    return {};
}

} // namespace peiyu
