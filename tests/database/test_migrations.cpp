// The schema: fresh, twice, refused halfway; both dialects of a script.

#include "database/schemamigrator.h"

#include "database/base.h"
#include "database/connectionstate.h"
#include "database/migrationscript.h"
#include "database/statement.h"
#include "repositories/businesstable.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

const QByteArray script = "-- description: two tables\n"
                          "-- min_reader: 3\n"
                          "CREATE TABLE a (\n"
                          "    t {{text}} NOT NULL, -- a; semicolon\n"
                          "    n {{int}}\n"
                          ") {{strict}}\n"
                          "-- ;;\n"
                          "-- sqlite:\n"
                          "CREATE VIRTUAL TABLE b USING fts5(x)\n"
                          "-- postgres:\n"
                          "CREATE TABLE b (x TSVECTOR)\n"
                          "-- ;;\n"
                          "-- postgres:\n"
                          "CREATE INDEX c ON b USING GIN (x)\n";

} // namespace

TEST_CASE("a script is its statements and headers")
{
    const MigrationScript parsed =
        value(MigrationScript::parse(QStringLiteral("0007_two_tables.sql"), script));
    CHECK(parsed.version == 7);
    CHECK(parsed.minReader == 3);
    CHECK(parsed.description == u"two tables");
    CHECK(parsed.statements.size() == 3);
    CHECK(parsed.checksum.size() == 64);
    const MigrationScript other =
        value(MigrationScript::parse(QStringLiteral("0007_two_tables.sql"), script + " "));
    CHECK(other.checksum != parsed.checksum);

    for (const QByteArray &header :
         {QByteArray("-- description: two tables\n"), QByteArray("-- min_reader: 3\n")}) {
        QByteArray without = script;
        without.replace(header, QByteArray());
        errorOf(MigrationScript::parse(QStringLiteral("0007_x.sql"), without), ErrorCode::Internal);
    }
    errorOf(MigrationScript::parse(QStringLiteral("first.sql"), script), ErrorCode::Internal);
}

TEST_CASE("each backend gets its own words")
{
    const auto statements =
        value(MigrationScript::parse(QStringLiteral("0007_two_tables.sql"), script)).statements;
    const SqlDialect &sqlite = SqlDialect::of(Backend::Sqlite);
    const SqlDialect &postgres = SqlDialect::of(Backend::Postgres);
    CHECK(sqlite.resolve(statements[0]).endsWith(u"STRICT"));
    CHECK(sqlite.resolve(statements[0]).contains(u"t TEXT NOT NULL"));
    CHECK(postgres.resolve(statements[0]).contains(u"t TEXT COLLATE \"C\" NOT NULL"));
    CHECK(postgres.resolve(statements[0]).contains(u"n BIGINT"));
    CHECK(sqlite.resolve(statements[1]).contains(u"fts5"));
    CHECK_FALSE(sqlite.resolve(statements[1]).contains(u"TSVECTOR"));
    CHECK(postgres.resolve(statements[1]) == u"CREATE TABLE b (x TSVECTOR)");
    CHECK(sqlite.resolve(statements[2]).isEmpty());
    CHECK(postgres.resolve(statements[2]).contains(u"GIN"));
    for (const MigrationScript &one : value(MigrationScript::builtIn())) {
        for (const QString &statement : one.statements) {
            CHECK_FALSE(sqlite.resolve(statement).contains(u"{{"));
            CHECK_FALSE(postgres.resolve(statement).contains(u"{{"));
        }
    }
}

TEST_CASE("a fresh base has the newest schema, with its checksums")
{
    TestBase base;
    const QVector<MigrationScript> scripts = value(MigrationScript::builtIn());
    CHECK(SchemaMigrator::newestVersion() == scripts.size());
    const SchemaState state = value(SchemaMigrator::builtIn().inspect(base.connection()));
    CHECK(state.version == SchemaMigrator::newestVersion());
    CHECK_FALSE(state.readableOnly);
    QStringList checksums;
    for (const MigrationScript &one : scripts)
        checksums.append(one.checksum);
    CHECK(texts(base.connection(),
                QStringLiteral("SELECT checksum AS t FROM schema_version ORDER BY version")) ==
          checksums);
    if (backendUnderTest() == Backend::Sqlite)
        CHECK(number(base.connection(),
                     QStringLiteral("SELECT user_version AS n FROM pragma_user_version")) ==
              SchemaMigrator::newestVersion());

    // Every column a business table is said to have can be read, written and is there once.
    for (const BusinessTable &table : businessTables())
        value(Statement(base.connection(), table.selectSql).each([](const Row &) {}));
}

TEST_CASE("a second run changes nothing")
{
    TestBase base;
    const QString applied = QStringLiteral("SELECT applied_at AS t FROM schema_version");
    const QStringList before = texts(base.connection(), applied);
    base.clock().advance(3600);
    value(SchemaMigrator::builtIn().migrate(base.connection(), base.clock()));
    base.reopen();
    CHECK(texts(base.connection(), applied) == before);
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM node")) == 1);
}

TEST_CASE("a migration that fails leaves the base at the version it had")
{
    const QTemporaryDir folder;
    const ConnectionSettings settings = freshSettings(folder.path(), QStringLiteral("half"));
    const MockClock clock(QDate(2026, 1, 20));
    {
        ConnectionState state(settings, ConnectionState::Mode::Write);
        value(state.open());
        if (backendUnderTest() == Backend::Sqlite)
            value(state.execute(
                QStringLiteral("PRAGMA application_id = %1").arg(ConnectionState::applicationId)));
        // A table the first script makes is there already, in its middle.
        value(state.execute(QStringLiteral("CREATE TABLE visit (mine INTEGER)")));
    }
    {
        auto state = std::make_unique<ConnectionState>(settings, ConnectionState::Mode::Write);
        value(state->open());
        const Connection connection(std::move(state));
        const Error error =
            errorOf(SchemaMigrator::builtIn().migrate(connection, clock), ErrorCode::Database);
        CHECK(error.text.contains(u"1"));
        CHECK(value(SchemaMigrator::builtIn().inspect(connection)).version == 0);
        CHECK(number(connection, QStringLiteral("SELECT COUNT(mine) AS n FROM visit")) == 0);
        Statement district(connection, QStringLiteral("SELECT id FROM district"));
        errorOf(district.each([](const Row &) {}), ErrorCode::Database);
    }
    dropSettings(settings);
}
