// kill -9 during an import of 20 000 rows: all or none, and the base opens.
// PEIYU_KILLS=50 runs the full loop. Unoptimised programs (dev, asan) take a tenth of the rows and
// a few kills: there the loop looks for faults of memory, the release build shows the promise.

#include "support/firms.h"
#include "support/printers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace peiyu;

namespace {

#ifdef NDEBUG
constexpr int firms = 20000;
constexpr int usualKills = 20;
#else
constexpr int firms = 2000;
constexpr int usualKills = 4;
#endif

struct Ended
{
    bool killed = false;
    int code = -1;
    QJsonObject json;
    qint64 milliseconds = 0;
};

/// Runs the program; kills it after `patience` milliseconds unless that is negative.
Ended run(const QString &database, const QStringList &arguments, int patience = -1)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(PEIYU_CLI),
                  QStringList{QStringLiteral("--database"), database, QStringLiteral("--json")} +
                      arguments);
    REQUIRE(process.waitForStarted());
    Ended ended;
    if (!process.waitForFinished(patience)) {
        process.kill();
        REQUIRE(process.waitForFinished(60000));
        ended.killed = true;
    }
    ended.code = process.exitCode();
    ended.milliseconds = timer.elapsed();
    ended.json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return ended;
}

void writeList(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("企业名称,统一社会信用代码,镇街\n").toUtf8());
    for (int i = 1; i <= firms; ++i)
        file.write(
            QStringLiteral("第%1号机械有限公司,%2,双福街道\n").arg(i).arg(soundCode(i)).toUtf8());
}

qint64 totalOf(const QString &database)
{
    const Ended list = run(database, {QStringLiteral("enterprise"), QStringLiteral("list"),
                                      QStringLiteral("--limit"), QStringLiteral("1")});
    REQUIRE(list.code == 0);
    return list.json.value(QStringLiteral("total")).toInteger();
}

} // namespace

TEST_CASE("killed in the middle of an import: all rows or none")
{
    const QTemporaryDir folder;
    const QString list = folder.filePath(QStringLiteral("名单.csv"));
    const QString fresh = folder.filePath(QStringLiteral("fresh.peiyu"));
    writeList(list);
    REQUIRE(run(fresh, {QStringLiteral("base"), QStringLiteral("create"),
                        QStringLiteral("--district"), QStringLiteral("jiangjin")})
                .code == 0);
    const QString twin = folder.filePath(QStringLiteral("twin.peiyu"));
    REQUIRE(QFile::copy(fresh, twin));
    const Ended whole = run(twin, {QStringLiteral("import"), list});
    REQUIRE(whole.code == 0);
    REQUIRE(totalOf(twin) == firms);

    const int kills =
        qEnvironmentVariableIsSet("PEIYU_KILLS") ? qEnvironmentVariableIntValue("PEIYU_KILLS") : 20;
    int interrupted = 0;
    for (int i = 0; i < kills; ++i) {
        const QString database = folder.filePath(QStringLiteral("%1.peiyu").arg(i));
        REQUIRE(QFile::copy(fresh, database));
        // Spread over the whole run, so that reading, writing and commit are all hit.
        const int patience = static_cast<int>(whole.milliseconds * (2 * i + 1) / (2 * kills));
        const Ended ended = run(database, {QStringLiteral("import"), list}, patience);
        interrupted += ended.killed ? 1 : 0;
        INFO("kill " << i << " after " << patience << " ms");
        const qint64 total = totalOf(database);
        CHECK((total == 0 || total == firms));
        const Ended check = run(
            database, {QStringLiteral("base"), QStringLiteral("check"), QStringLiteral("--full")});
        CHECK(check.code == 0);
        CHECK(check.json.value(QStringLiteral("ok")).toBool());
        // The base takes the list as if nothing had been.
        if (total == 0 && i % 5 == 0) {
            CHECK(run(database, {QStringLiteral("import"), list}).code == 0);
            CHECK(totalOf(database) == firms);
        }
        for (const char *ending : {"", "-wal", "-shm", ".lock"})
            QFile::remove(database + QLatin1String(ending));
    }
    // Otherwise nothing was shown.
    CHECK(interrupted >= kills / 2);
    WARN("killed " << interrupted << " of " << kills << " imports of " << whole.milliseconds
                   << " ms");
}
