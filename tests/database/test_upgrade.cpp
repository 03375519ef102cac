// A base of an older program under a newer one: copied, brought up to date, or left as it was.

#include "recordedbase.h"

#include "database/backupfolder.h"
#include "database/connectionstate.h"
#include "repositories/contentdigest.h"
#include "repositories/recordregistry.h"
#include "services/baseservice.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "services/planservice.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace peiyu;

namespace {

/// The version that comes after the newest.
int nextVersion()
{
    return SchemaMigrator::newestVersion() + 1;
}

MigrationScript oneMore(const QByteArray &body)
{
    const QString name = QStringLiteral("%1_test.sql").arg(nextVersion(), 4, 10, QLatin1Char('0'));
    return value(MigrationScript::parse(name, "-- description: a test\n-- min_reader: " +
                                                  QByteArray::number(nextVersion()) + '\n' + body));
}

/// The program as it will be with one script more.
SchemaMigrator newer(const QByteArray &body)
{
    return SchemaMigrator(value(MigrationScript::builtIn()) +
                          QVector<MigrationScript>{oneMore(body)});
}

Result<std::unique_ptr<Base>> openWith(const TestBase &base, MockClock &clock,
                                       const SchemaMigrator &migrator,
                                       Access access = Access::Write)
{
    return Base::open(base.settings(), access, TestBase::openedBy(), clock, migrator);
}

const QByteArray harmless =
    "ALTER TABLE enterprise ADD COLUMN colour {{text}} NOT NULL DEFAULT ''\n"
    "-- ;;\n"
    "UPDATE enterprise SET colour = 'red'\n";

QVector<BackupCopy> copiesOf(const TestBase &base)
{
    return base.settings().backend == Backend::Sqlite
               ? backupsIn(backupFolderOf(base.settings().path))
               : QVector<BackupCopy>();
}

} // namespace

TEST_CASE("an older base is copied and brought up to date, once")
{
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString before = digest(base.connection());
    base.close();
    const SchemaMigrator migrator = newer(harmless);
    const bool onlyReads = GENERATE(false, true);
    for (int i = 0; i < 2; ++i) {
        const auto opened =
            value(openWith(base, base.clock(), migrator, onlyReads ? Access::Read : Access::Write));
        const Connection connection = value(opened->connect());
        CHECK(value(migrator.inspect(connection)).version == nextVersion());
        CHECK(digest(connection) == before);
        CHECK(texts(connection, QStringLiteral("SELECT colour AS t FROM enterprise")) ==
              QStringList{QStringLiteral("red")});
        CHECK(number(connection, QStringLiteral("SELECT COUNT(*) AS n FROM schema_version")) ==
              nextVersion());
    }
    if (backendUnderTest() != Backend::Sqlite)
        return;
    const QVector<BackupCopy> copies = copiesOf(base);
    REQUIRE(copies.size() == 1);
    CHECK(copies.first().occasion == BackupOccasion::Migration);
    CHECK(copies.first().schemaVersion == nextVersion() - 1);
    value(verifyBackup(copies.first()));
    CHECK(digest(value(Base::openCopy(copies.first().path))) == before);
    // The older program may not even read it: the script said so.
    errorOf(Base::open(base.settings(), Access::Read, TestBase::openedBy(), base.clock()),
            ErrorCode::VersionTooNew);
}

TEST_CASE("a schema change that goes wrong leaves the base as it was, and names the copy")
{
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    addTitle(base.context(), addFirm(base.context(), {QStringLiteral("乙公司")}), Tier::Innovative,
             day("2025-01-01"));
    const QString before = digest(base.connection());
    base.close();
    QByteArray body = harmless + "-- ;;\n";
    QString told;
    SECTION("in its middle")
    {
        body += "ALTER TABLE nowhere ADD COLUMN x {{int}}\n";
    }
    SECTION("rows are missing")
    {
        body += "DELETE FROM recognition\n";
        told = QStringLiteral("recognition");
    }
    SECTION("a whole table is missing")
    {
        body += "DROP TABLE visit\n";
        told = QStringLiteral("visit");
    }
    const Error error = [&] {
        const auto opened = openWith(base, base.clock(), newer(body));
        REQUIRE_FALSE(opened);
        return opened.error();
    }();
    CHECK(error.text.contains(QString::number(nextVersion())));
    CHECK(error.text.contains(told));
    if (backendUnderTest() == Backend::Sqlite) {
        REQUIRE(copiesOf(base).size() == 1);
        CHECK(error.text.contains(copiesOf(base).first().path));
    }
    // The program it had opens it as before.
    base.reopen();
    CHECK(digest(base.connection()) == before);
    addFirm(base.context(), {QStringLiteral("丙公司")});
}

TEST_CASE(
    "an older base that lacks changes waits for a person's word before it is brought up to date")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    base.close();
    const QString path = base.settings().path;
    const QString old = path + QStringLiteral(".old");
    REQUIRE(QFile::copy(path, old));
    base.reopen();
    addFirm(base.context(), {QStringLiteral("乙公司")});
    base.close();
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(old, path));
    const SchemaMigrator migrator = newer(harmless);
    for (const Access access : {Access::Read, Access::WriteIfFree, Access::Write})
        errorOf(openWith(base, base.clock(), migrator, access), ErrorCode::Corrupt);
    const auto opened = value(openWith(base, base.clock(), migrator, Access::WriteAsFound));
    CHECK(value(migrator.inspect(value(opened->connect()))).version == nextVersion());
}

TEST_CASE("a script may say that it changes the number of rows")
{
    TestBase base;
    addTitle(base.context(), addFirm(base.context(), {QStringLiteral("乙公司")}), Tier::Innovative,
             day("2025-01-01"));
    base.close();
    const auto opened =
        value(openWith(base, base.clock(),
                       newer("-- changes_rows: recognition, visit\nDELETE FROM recognition\n")));
    CHECK(number(value(opened->connect()),
                 QStringLiteral("SELECT COUNT(*) AS n FROM recognition")) == 0);
}

TEST_CASE("references that point nowhere stop a schema change")
{
    if (backendUnderTest() != Backend::Sqlite)
        return; // PostgreSQL checks them by itself
    TestBase base;
    addTitle(base.context(), addFirm(base.context(), {QStringLiteral("乙公司")}), Tier::Innovative,
             day("2025-01-01"));
    base.close();
    const auto opened =
        openWith(base, base.clock(),
                 newer("CREATE TABLE note (id {{text}} NOT NULL, enterprise {{text}} NOT NULL"
                       " REFERENCES enterprise (id) DEFERRABLE INITIALLY DEFERRED) {{strict}}\n"
                       "-- ;;\nINSERT INTO note VALUES ('a', 'nobody')\n"));
    REQUIRE_FALSE(opened);
    base.reopen();
}

TEST_CASE("a copy an older program made is put back and brought up to date")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    BackupOrder order;
    const BackupCopy copy = value(makeBackup(base.connection(), order, base.clock()));
    base.close();
    const SchemaMigrator migrator = newer(harmless);
    const auto settings = value(ConnectionSettings::fromText(copy.path));
    const Error looked =
        errorOf(Base::open(settings, Access::Read, TestBase::openedBy(), base.clock(), migrator),
                ErrorCode::ReadOnly);
    CHECK(looked.text.contains(u"恢复"));
    const QString staged = value(stageRestore(copy.path, base.settings().path));
    value(replaceBase(staged, base.settings().path, base.clock().now()));
    const auto opened = value(openWith(base, base.clock(), migrator));
    CHECK(value(migrator.inspect(value(opened->connect()))).version == nextVersion());
}

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        FAIL("missing: " << path.toStdString()
                         << " (run test_database \"record this version\", see models/README.md)");
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

constexpr int measuresSince = 5;

/// 下一步 of the recorded 一策 is its measure now, done by the listed person of that name; what
/// made it can no longer be taken back as a whole, and says so.
void checkMeasureBecameStep(const JobContext &context)
{
    const QString facts =
        QStringLiteral("SELECT s.content || '|' || p.name || '|' || s.owner || '|' || s.due AS t"
                       " FROM measure_step s JOIN specialist p ON p.id = s.specialist");
    CHECK(texts(context.connection, facts) ==
          QStringList{QStringLiteral("建研发机构|李敏||2026-06-30")});
    const QStringList sets = texts(
        context.connection, QStringLiteral("SELECT c.id AS t FROM change_set c JOIN change_item i"
                                           " ON i.change_set = c.no WHERE i.entity = 'measure'"));
    REQUIRE(sets.size() == 1);
    const Error refused = errorOf(ChangeHistoryService::revert(context, ChangeSetId(sets.first())),
                                  ErrorCode::Conflict);
    CHECK(refused.text.contains(u"旧版程序"));
    CHECK(refused.text.contains(u"直接改措施"));
}

} // namespace

TEST_CASE("a base of every released version comes up to date with all it held")
{
    const QVector<MigrationScript> scripts = value(MigrationScript::builtIn());
    for (int version = 1; version <= scripts.size(); ++version) {
        INFO("version " << version);
        const QStringList lines = linesOf(recordedFile(version));
        const QTemporaryDir folder;
        const ConnectionSettings settings =
            freshSettings(folder.path(), QStringLiteral("recorded"));
        MockClock clock(QDate(2026, 11, 1));
        {
            auto state = std::make_unique<ConnectionState>(settings, ConnectionState::Mode::Write);
            value(state->open());
            if (settings.backend == Backend::Sqlite)
                value(state->execute(QStringLiteral("PRAGMA application_id = %1")
                                         .arg(ConnectionState::applicationId)));
            const Connection connection(std::move(state));
            value(SchemaMigrator(scripts.mid(0, version)).migrate(connection, clock));
            loadRows(connection, lines);
        }
        {
            const auto base =
                value(Base::open(settings, Access::Write, TestBase::openedBy(), clock));
            CHECK_FALSE(base->isReadOnly());
            const Connection connection = value(base->connect());
            CHECK(value(SchemaMigrator::builtIn().inspect(connection)).version == scripts.size());
            const QStringList kept = keptColumns(connection, lines);
            CHECK(dumpLike(connection, kept) == kept);
            const JobContext context{connection, Actor{}, clock};
            if (version < measuresSince)
                checkMeasureBecameStep(context);
            // The find index is not recorded: it is made anew, everything else must stand.
            CHECK_FALSE(value(BaseService::findIndexIsCurrent(context)));
            value(BaseService::refreshFindIndex(context));
            CHECK(value(BaseService::findIndexIsCurrent(context)));
            ListQuery query;
            query.asOf = clock.today();
            query.exitedToo = true;
            query.find = QStringLiteral("jia");
            CHECK(value(EnterpriseService::total(context, query)) == 1);
            // The recorded rows name a file (附件) that was not recorded with them.
            QStringList problems = value(BaseService::check(context, true)).problems;
            problems.removeIf([](const QString &one) { return one.contains(u"附件"); });
            CHECK(problems.isEmpty());
        }
        dropSettings(settings);
    }
}
