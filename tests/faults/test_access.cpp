// Who may write: files and folders that cannot be written, and a second program.

#include "faults/faultplace.h"
#include "support/firms.h"
#include "support/forkedchild.h"
#include "support/results.h"
#include "support/smalldisk.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace peiyu;

namespace {

const QStringList reading = {QStringLiteral("enterprise"), QStringLiteral("list")};
const QStringList writing = {QStringLiteral("enterprise"), QStringLiteral("add"),
                             QStringLiteral("name=新来公司")};

void setMode(const QString &path, mode_t mode)
{
    REQUIRE(::chmod(QFile::encodeName(path).constData(), mode) == 0);
}

/// A folder of its own for the base, so that it can be closed without the rest.
QString baseInFolder(FaultPlace &place, const QString &name)
{
    const QString folder = place.path(name);
    REQUIRE(::mkdir(QFile::encodeName(folder).constData(), 0777) == 0);
    setMode(folder, 0777);
    const QString database = folder + QStringLiteral("/库.peiyu");
    REQUIRE(QFile::copy(place.original(), database));
    setMode(database, 0666);
    return database;
}

Ended asNobody(const FaultPlace &place, const QString &database, const QStringList &words)
{
    ProgramCall call = place.call(database, words);
    call.asNobody = true;
    return runProgram(call);
}

bool nobodyCanRun(const FaultPlace &place)
{
    return ::geteuid() == 0 &&
           asNobody(place, place.original(), {QStringLiteral("--version")}).code == 0;
}

void requireReadOnly(const FaultPlace &place, const QString &database)
{
    const Ended read = asNobody(place, database, reading);
    INFO(read.out.toStdString() << read.err.toStdString());
    REQUIRE(read.code == 0);
    REQUIRE(read.json().value(QStringLiteral("total")).toInt() == 5);
    requireRefused(asNobody(place, database, writing), 12);
    const QString list = place.list(QStringLiteral("名单.csv"), 100, 3);
    setMode(list, 0644);
    requireRefused(asNobody(place, database, {QStringLiteral("import"), list}), 12);
}

} // namespace

TEST_CASE("what cannot be written opens to be read, and says so when asked to write")
{
    FaultPlace place;
    place.openToEverybody();
    if (!nobodyCanRun(place))
        return skipped("cannot run the program as another user");
    const QString digest = place.digestOf(place.original());

    const QString control = baseInFolder(place, QStringLiteral("可写"));
    REQUIRE(asNobody(place, control, writing).code == 0);

    const QString file = baseInFolder(place, QStringLiteral("只读文件"));
    setMode(file, 0444);
    requireReadOnly(place, file);
    CHECK(place.digestOf(file) == digest);

    const QString folder = baseInFolder(place, QStringLiteral("只读文件夹"));
    setMode(QFileInfo(folder).path(), 0555);
    requireReadOnly(place, folder);
    CHECK(place.digestOf(folder) == digest);

    const QString both = baseInFolder(place, QStringLiteral("都只读"));
    setMode(both, 0444);
    setMode(QFileInfo(both).path(), 0555);
    requireReadOnly(place, both);

    const QString unreadable = baseInFolder(place, QStringLiteral("不可读"));
    setMode(unreadable, 0000);
    requireRefused(asNobody(place, unreadable, reading), 8);
    requireRefused(asNobody(place, unreadable, writing), 8);

    // A new base, a backup and an error file where nothing may be written.
    setMode(QFileInfo(control).path(), 0555);
    const QString closed = QFileInfo(control).path() + QStringLiteral("/新.peiyu");
    requireRefused(asNobody(place, closed, {QStringLiteral("base"), QStringLiteral("create")}), 12);
    requireRefused(
        asNobody(place, control, {QStringLiteral("base"), QStringLiteral("backup"), closed}), 12);
    const QString bad = place.list(QStringLiteral("坏.csv"), 10, 1, true);
    setMode(bad, 0644);
    requireRefused(asNobody(place, control,
                            {QStringLiteral("import"), bad, QStringLiteral("--dry-run"),
                             QStringLiteral("--errors"), closed + QStringLiteral(".xlsx")}),
                   12);
    CHECK_FALSE(QFileInfo::exists(closed));
}

TEST_CASE("a base with changes still in its log is not read without them in a closed folder")
{
    FaultPlace place;
    place.openToEverybody();
    if (!nobodyCanRun(place))
        return skipped("cannot run the program as another user");
    const QString database = baseInFolder(place, QStringLiteral("未合并"));
    const ChildEnd end = inForkedChild([&](const Say &) -> int {
        const auto opened = value(OpenedBase::open(database));
        addFirm(opened->context(), {QStringLiteral("刚加的公司"), {}, soundCode(77)});
        ::_exit(5);
    });
    REQUIRE(end.code == 5);
    for (const char *tail : {"-wal", "-shm"})
        setMode(database + QLatin1String(tail), 0644);
    setMode(database, 0444);
    setMode(QFileInfo(database).path(), 0555);
    // All of it, or a refusal; never the state before.
    const Ended read = asNobody(place, database, reading);
    INFO(read.out.toStdString() << read.err.toStdString());
    if (read.code == 0)
        CHECK(read.json().value(QStringLiteral("total")).toInt() == 6);
    else
        requireRefused(read, read.code);
}

TEST_CASE("a second program is told who writes, and can write once that one is dead")
{
    FaultPlace place;
    const QString database = place.freshBase();
    const QString digest = place.digestOf(database);
    ProgramCall holder = place.call(database, {});
    holder.program = QStringLiteral(PEIYU_WINDOW);
    holder.arguments = {QStringLiteral("--database"), database, QStringLiteral("--actor"),
                        QStringLiteral("陈岩")};
    holder.environment +=
        {QStringLiteral("QT_QPA_PLATFORM=offscreen"), QStringLiteral("USER=李敏")};
    ProgramRun window(holder);
    const auto holds = [&] { return QFileInfo::exists(database + QStringLiteral(".writer")); };
    for (int i = 0; i < 600 && !holds(); ++i)
        ::usleep(100'000);
    REQUIRE(holds());
    REQUIRE(window.isRunning());

    const Ended refused = place.run(database, writing);
    requireRefused(refused, 6);
    CHECK(errorTextOf(refused).contains(u"李敏"));
    requireRefused(place.run(database, {QStringLiteral("import"),
                                        place.list(QStringLiteral("名单.csv"), 100, 3)}),
                   6);
    requireRefused(
        place.run(database, {QStringLiteral("base"), QStringLiteral("restore"), place.original()}),
        6);
    CHECK(place.run(database, reading).code == 0);
    CHECK(place
              .run(database, {QStringLiteral("base"), QStringLiteral("backup"),
                              place.path(QStringLiteral("备份.peiyu"))})
              .code == 0);
    CHECK(place.digestOf(database) == digest);

    window.kill();
    CHECK(place.run(database, writing).code == 0);
    CHECK(place.firmsIn(database) == 6);
    place.requireSound(database);
}

TEST_CASE("two commands that write at once: one after the other, or one is told to wait")
{
    FaultPlace place;
    const QString database = place.freshBase();
    const int rounds = 6;
    int added = 0;
    for (int i = 0; i < rounds; ++i) {
        const auto add = [&](int number) {
            return place.call(database, {QStringLiteral("enterprise"), QStringLiteral("add"),
                                         QStringLiteral("name=并发%1公司").arg(number)});
        };
        ProgramRun one(add(2 * i));
        ProgramRun two(add(2 * i + 1));
        for (const Ended &ended : {one.finish(), two.finish()}) {
            INFO(ended.err.toStdString());
            CHECK((ended.code == 0 || ended.code == 6));
            added += ended.code == 0 ? 1 : 0;
        }
    }
    CHECK(added >= rounds);
    CHECK(place.firmsIn(database) == 5 + added);
    place.requireSound(database);
}
