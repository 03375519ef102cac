// A schema change on a disk that fails, and in a program that dies: the old version or the new one,
// each with all it held, and a copy from before.

#include "faultplace.h"

#include "database/backupfolder.h"
#include "database/migrationscript.h"
#include "services/baseservice.h"
#include "support/faultvfs.h"
#include "support/firms.h"
#include "support/forkedchild.h"
#include "support/results.h"

#include <QDir>

#include <cstdio>

using namespace peiyu;

namespace {

using Fault = FaultVfs::Fault;
using Lasting = FaultVfs::Lasting;

int nextVersion()
{
    return SchemaMigrator::newestVersion() + 1;
}

/// The program as it will be with one script more: a column, filled, and a table.
SchemaMigrator newer()
{
    const QByteArray text =
        "-- description: a test\n-- min_reader: 1\n"
        "ALTER TABLE enterprise ADD COLUMN colour {{text}} NOT NULL DEFAULT ''\n"
        "-- ;;\nUPDATE enterprise SET colour = name\n"
        "-- ;;\nCREATE TABLE pet (id {{text}} NOT NULL) {{strict}}\n"
        "-- ;;\nINSERT INTO pet SELECT id FROM enterprise\n";
    return SchemaMigrator(
        value(MigrationScript::builtIn()) +
        QVector<MigrationScript>{value(MigrationScript::parse(
            QStringLiteral("%1_test.sql").arg(nextVersion(), 4, 10, QLatin1Char('0')), text))});
}

Result<std::unique_ptr<Base>> openNewer(const QString &path)
{
    static const MockClock clock(QDate(2026, 1, 20));
    return Base::open(value(ConnectionSettings::fromText(path)), Access::Write,
                      {QStringLiteral("测试"), QStringLiteral("test-machine")}, clock, newer());
}

/// Which version is there, whole.
int versionOf(const QString &path, const QString &digestBefore)
{
    const auto base =
        value(Base::open(value(ConnectionSettings::fromText(path)), Access::Read,
                         {QStringLiteral("测试"), {}}, MockClock(QDate(2026, 1, 20))));
    const Connection connection = value(base->connect());
    CHECK(digest(connection) == digestBefore);
    CHECK(value(integrityProblems(connection, true)).isEmpty());
    const qint64 version =
        number(connection, QStringLiteral("SELECT MAX(version) AS n FROM schema_version"));
    const qint64 tables = number(connection, QStringLiteral("SELECT COUNT(*) AS n FROM"
                                                            " sqlite_master WHERE name = 'pet'"));
    const qint64 columns = number(
        connection, QStringLiteral("SELECT COUNT(*) AS n FROM"
                                   " pragma_table_info('enterprise') WHERE name = 'colour'"));
    CHECK(tables == version - nextVersion() + 1);
    CHECK(columns == version - nextVersion() + 1);
    return static_cast<int>(version);
}

void removeAll(const QString &path)
{
    FaultPlace::removeBase(path);
    QDir(backupFolderOf(path)).removeRecursively();
}

/// Writes and syncs of one whole change of schema.
qint64 operationsOf(FaultPlace &place)
{
    const QString path = place.freshBase();
    FaultVfs disk;
    disk.restartCount();
    REQUIRE_OK(openNewer(path));
    const qint64 points = disk.operations();
    removeAll(path);
    return points;
}

} // namespace

TEST_CASE("a disk that fails while the schema changes: the version it had, or the new one whole")
{
    FaultPlace place(20, FaultPlace::Where::Memory);
    const QString before = place.digestOf(place.original());
    const qint64 points = operationsOf(place);
    const int most = wished("PEIYU_FAULT_POINTS", optimised ? 60 : 12);
    const qint64 step = most > 0 ? std::max<qint64>(1, points / most) : 1;
    int rounds = 0;
    int refused = 0;
    for (qint64 n = 1; n <= points; n += step) {
        for (const Fault fault : {Fault::Full, Fault::Io}) {
            for (const Lasting lasting : {Lasting::Once, Lasting::Sticky}) {
                INFO("point " << n << " of " << points);
                const QString path = place.freshBase();
                bool opened = false;
                {
                    FaultVfs disk;
                    disk.failAt(n, fault, lasting);
                    const auto base = openNewer(path);
                    opened = base.has_value();
                    if (!opened)
                        CHECK_FALSE(base.error().text.isEmpty());
                }
                const int version = versionOf(path, before);
                // What was said to be done is done.
                if (opened)
                    CHECK(version == nextVersion());
                refused += opened ? 0 : 1;
                REQUIRE_OK(openNewer(path));
                CHECK(versionOf(path, before) == nextVersion());
                // A second time there is nothing to do.
                REQUIRE_OK(openNewer(path));
                for (const BackupCopy &copy : backupsIn(backupFolderOf(path)))
                    REQUIRE_OK(verifyBackup(copy));
                CHECK_FALSE(backupsIn(backupFolderOf(path)).isEmpty());
                removeAll(path);
                ++rounds;
            }
        }
    }
    std::printf("FAULTS migration: %d rounds over %lld points, %d refused\n", rounds,
                static_cast<long long>(points), refused);
    CHECK(refused > rounds / 2);
}

TEST_CASE("power that goes while the schema changes leaves one version whole")
{
    FaultPlace place(20, FaultPlace::Where::Memory);
    const QString before = place.digestOf(place.original());
    const int cuts = wished("PEIYU_POWER_CUTS", optimised ? 50 : 12);
    const qint64 points = operationsOf(place);
    int cut = 0;
    int old = 0;
    for (int i = 1; i <= cuts; ++i) {
        const QString path = place.freshBase();
        const ChildEnd end = inForkedChild([&](const Say &) {
            FaultVfs disk;
            disk.holdUnsynced();
            disk.cutPowerAt(1 + qint64(i) * points / cuts, static_cast<quint32>(i));
            return openNewer(path) ? 0 : 1;
        });
        INFO("cut " << i);
        cut += end.code == FaultVfs::powerCutCode ? 1 : 0;
        old += versionOf(path, before) < nextVersion() ? 1 : 0;
        REQUIRE_OK(openNewer(path));
        CHECK(versionOf(path, before) == nextVersion());
        removeAll(path);
    }
    std::printf("FAULTS migration: %d power cuts, %d left the old version\n", cut, old);
    CHECK(cut > cuts / 2);
    CHECK(old > 0);
    CHECK(old < cuts); // some cuts came after the commit
}
