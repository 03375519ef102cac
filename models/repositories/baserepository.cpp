#include "repositories/baserepository.h"

#include "database/statement.h"
#include "repositories/businesstable.h"

namespace peiyu {

Result<BaseFacts> BaseRepository::facts(const Connection &connection)
{
    BaseFacts facts;
    PEIYU_CHECK(Statement(connection, QStringLiteral("SELECT id, name, home_district, sample,"
                                                     " created_at FROM base ORDER BY no LIMIT 1"))
                    .each([&](const Row &row) {
                        facts.id = row.text("id");
                        facts.name = row.text("name");
                        facts.homeDistrict = DistrictId(row.text("home_district"));
                        facts.sample = row.flag("sample");
                        facts.createdAt = row.text("created_at");
                    }));
    Statement version(connection, QStringLiteral("SELECT MAX(version) AS n FROM schema_version"));
    PEIYU_TRY(newest, version.number("n"));
    facts.schemaVersion = static_cast<int>(newest);
    return facts;
}

Result<> BaseRepository::setFacts(UnitOfWork &unit, const BaseFacts &facts,
                                  const QString &createdAt)
{
    WriteStatement clear(unit, QStringLiteral("DELETE FROM base"));
    PEIYU_CHECK(clear.run());
    WriteStatement insert(
        unit, QStringLiteral("INSERT INTO base (id, name, home_district, sample, created_at)"
                             " VALUES (:id, :name, :home_district, :sample, :created_at)"));
    insert.bind(":id", facts.id)
        .bind(":name", facts.name)
        .bind(":home_district", facts.homeDistrict)
        .bind(":sample", facts.sample)
        .bind(":created_at", createdAt);
    PEIYU_CHECK(insert.run());
    return {};
}

Result<std::optional<QString>> BaseRepository::setting(const Connection &connection,
                                                       const QString &owner, const QString &name)
{
    Statement select(connection, QStringLiteral("SELECT value FROM setting WHERE owner = :owner"
                                                " AND name = :name"));
    select.bind(":owner", owner).bind(":name", name);
    return select.one<QString>([](const Row &row) { return row.text("value"); });
}

Result<> BaseRepository::setSetting(UnitOfWork &unit, const QString &owner, const QString &name,
                                    const QString &value)
{
    WriteStatement put(
        unit, QStringLiteral("INSERT INTO setting (owner, name, value) VALUES (:owner, :name,"
                             " :value) ON CONFLICT (owner, name) DO UPDATE SET value = :value"));
    put.bind(":owner", owner).bind(":name", name).bind(":value", value);
    PEIYU_CHECK(put.run());
    return {};
}

Result<QVector<StoredPack>> BaseRepository::packs(const Connection &connection)
{
    QVector<StoredPack> found;
    PEIYU_CHECK(Statement(connection, QStringLiteral("SELECT id, version, origin, content"
                                                     " FROM plan_pack ORDER BY id"))
                    .each([&](const Row &row) {
                        found.append(StoredPack{row.text("id"), row.text("version"),
                                                row.text("origin"), row.text("content").toUtf8()});
                    }));
    return found;
}

Result<> BaseRepository::putPack(UnitOfWork &unit, const StoredPack &pack,
                                 const DistrictId &district)
{
    WriteStatement put(
        unit, QStringLiteral("INSERT INTO plan_pack (id, version, district, origin, content)"
                             " VALUES (:id, :version, :district, :origin, :content)"
                             " ON CONFLICT (id) DO UPDATE SET version = :version,"
                             " district = :district, origin = :origin, content = :content"));
    put.bind(":id", pack.id)
        .bind(":version", pack.version)
        .bind(":district", district)
        .bind(":origin", pack.origin)
        .bind(":content", QString::fromUtf8(pack.content));
    PEIYU_CHECK(put.run());
    return {};
}

Result<qint64> BaseRepository::count(const Connection &connection, const QString &entity)
{
    const BusinessTable *table = businessTable(entity);
    if (!table)
        return qint64{0};
    return Statement(
               connection,
               QStringLiteral("SELECT COUNT(*) AS n FROM %1 WHERE deleted = 0").arg(table->entity))
        .number("n");
}

} // namespace peiyu
