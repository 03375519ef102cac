// kill -9 in the middle of everything that writes, and of the first command after it: all or
// nothing, compared with an undisturbed twin. PEIYU_KILLS=200 runs the full loops. Unoptimised
// programs (dev, asan) take fewer rows and kills: there the loops look for faults of memory, the
// release build shows the promise.

#include "faults/faultplace.h"
#include "support/firms.h"
#include "support/forkedchild.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace peiyu;

namespace {

constexpr int importedRows = optimised ? 20'000 : 1'000;

using Words = QStringList;

struct Work
{
    const char *name;
    std::function<ProgramCall()> prepare;            ///< a fresh state, and what is killed in it
    std::function<void(const Ended &ended)> require; ///< what must hold afterwards
    int kills = 0;                                   ///< 0: as many as wished
};

int wishedKills()
{
    return wished("PEIYU_KILLS", optimised ? 20 : 4);
}

/// Undisturbed twice, then killed at times spread over that run, so that reading, writing and
/// commit are all hit. Every other time the command that recovers is killed as well.
void killAgainAndAgain(const FaultPlace &place, const Work &work)
{
    // Twice: the first run may have been slowed down by anything; kills must come before the end.
    qint64 takes = -1;
    for (int i = 0; i < 2; ++i) {
        const Ended whole = runProgram(work.prepare());
        INFO(work.name << ": " << whole.err.toStdString());
        REQUIRE(whole.code == 0);
        work.require(whole);
        takes = takes < 0 ? whole.microseconds : std::min(takes, whole.microseconds);
    }
    const int kills = work.kills > 0 ? work.kills : wishedKills();
    int killed = 0;
    int killedAgain = 0;
    for (int i = 0; i < kills; ++i) {
        ProgramCall call = work.prepare();
        call.killAfter = takes * (2 * i + 1) / (2 * kills);
        const Ended ended = runProgram(call);
        killed += ended.killed ? 1 : 0;
        INFO("kill " << i << " after " << call.killAfter << " us");
        if (i % 2 == 0) {
            ProgramCall recovery = place.call(call.arguments.value(1),
                                              {QStringLiteral("base"), QStringLiteral("info")});
            recovery.killAfter = 3'000 + i * 1'700 % 40'000;
            killedAgain += runProgram(recovery).killed ? 1 : 0;
        }
        work.require(ended);
    }
    std::printf("FAULTS kill %s: %d killed of %d, %d recoveries killed\n", work.name, killed, kills,
                killedAgain);
    // Otherwise nothing was shown.
    CHECK(killed >= (kills + 3) / 4);
    CHECK(killedAgain >= 1);
}

QJsonObject countsOf(const FaultPlace &place, const QString &database)
{
    const Ended info = place.run(database, {QStringLiteral("base"), QStringLiteral("info")});
    INFO(info.err.toStdString());
    REQUIRE(info.code == 0);
    return info.json().value(QStringLiteral("counts")).toObject();
}

/// Leaves the base as a killed program does: what was committed last lies in the -wal alone.
void editAndDie(const QString &database, const QString &phone)
{
    const ChildEnd end = inForkedChild([&](const Say &) -> int {
        const auto opened = value(OpenedBase::open(database));
        REQUIRE_OK(setPhone(opened->context(), 1, phone));
        ::_exit(5);
    });
    REQUIRE(end.code == 5);
    REQUIRE(QFileInfo(database + QStringLiteral("-wal")).size() > 0);
}

QStringList filesLike(const FaultPlace &place, const QString &pattern)
{
    QStringList paths;
    const QFileInfo about(place.path(pattern));
    for (const QString &name : about.dir().entryList({about.fileName()}, QDir::Files))
        paths.append(place.path(name));
    return paths;
}

} // namespace

TEST_CASE("killed in the middle of an import: all rows or none")
{
    FaultPlace place;
    const QString list = place.list(QStringLiteral("名单.csv"), 100, importedRows);
    const QString before = place.digestOf(place.original());
    const QString twin = place.freshBase();
    REQUIRE(place.run(twin, {QStringLiteral("import"), list}).code == 0);
    const QJsonObject whole = countsOf(place, twin);
    REQUIRE(place.firmsIn(twin) == 5 + importedRows);

    QString database;
    int round = 0;
    killAgainAndAgain(
        place, {"import",
                [&] {
                    FaultPlace::removeBase(database);
                    database = place.freshBase();
                    return place.call(database, {QStringLiteral("import"), list});
                },
                [&](const Ended &ended) {
                    const QString digest = place.requireSound(database);
                    const bool imported = place.firmsIn(database) > 5;
                    CHECK(imported == (digest != before));
                    CHECK((imported || ended.code != 0));
                    if (imported)
                        CHECK(countsOf(place, database) == whole);
                    else if (++round % 5 == 0) // the base takes the list as if nothing had been
                        CHECK(place.run(database, {QStringLiteral("import"), list}).code == 0);
                }});
}

TEST_CASE("killed in the middle of edits: what was said to be saved is there")
{
    FaultPlace place;
    const QString database = place.freshBase();
    const QString twin = place.freshBase();
    const auto set = [&](int number) {
        return Words{QStringLiteral("enterprise"), QStringLiteral("set"), soundCode(1),
                     QStringLiteral("phone=%1").arg(number)};
    };
    int number = 0;
    QString old = place.digestOf(database);
    killAgainAndAgain(place, {"edit", [&] { return place.call(database, set(++number)); },
                              [&](const Ended &ended) {
                                  REQUIRE(place.run(twin, set(number)).code == 0);
                                  const QString saved = place.digestOf(twin);
                                  const QString found = place.requireSound(database);
                                  CHECK((found == saved || (found == old && ended.code != 0)));
                                  old = found;
                              }});
}

TEST_CASE("killed while an import is undone: it is undone or it is not")
{
    FaultPlace place;
    const QString imported = place.path(QStringLiteral("导入后.peiyu"));
    REQUIRE(QFile::copy(place.original(), imported));
    const QString list = place.list(QStringLiteral("名单.csv"), 100, importedRows / 10);
    const Ended import = place.run(imported, {QStringLiteral("import"), list});
    REQUIRE(import.code == 0);
    const QString set = import.json().value(QStringLiteral("change_set")).toString();
    const QString before = place.digestOf(place.original());
    const QString after = place.digestOf(imported);
    QString database;
    killAgainAndAgain(
        place,
        {"undo",
         [&] {
             database = place.path(QStringLiteral("撤销.peiyu"));
             FaultPlace::removeBase(database);
             REQUIRE(QFile::copy(imported, database));
             return place.call(database, {QStringLiteral("change"), QStringLiteral("undo"), set});
         },
         [&](const Ended &ended) {
             const QString found = place.requireSound(database);
             CHECK((found == before || (found == after && ended.code != 0)));
         }});
}

TEST_CASE("killed while a base is made: there is a whole one or none")
{
    FaultPlace place;
    const QString database = place.path(QStringLiteral("新库.peiyu"));
    const Words create = {QStringLiteral("base"), QStringLiteral("create"),
                          QStringLiteral("--district"), QStringLiteral("jiangjin")};
    REQUIRE(place.run(database, create).code == 0);
    const QJsonObject whole = countsOf(place, database);
    killAgainAndAgain(place, {"create",
                              [&] {
                                  FaultPlace::removeBase(database);
                                  return place.call(database, create);
                              },
                              [&](const Ended &ended) {
                                  const bool there = QFileInfo::exists(database);
                                  CHECK((there || ended.code != 0));
                                  if (!there)
                                      CHECK(place.run(database, create).code == 0);
                                  place.requireSound(database);
                                  CHECK(countsOf(place, database) == whole);
                                  if (!there)
                                      CHECK(filesLike(place, QStringLiteral("*.new*")).isEmpty());
                              }});
}

TEST_CASE("killed while a copy is made: a whole copy or none")
{
    FaultPlace place;
    const QString database = place.freshBase();
    const QString copy = place.path(QStringLiteral("备份.peiyu"));
    const QString digest = place.digestOf(database);
    const Words backup = {QStringLiteral("base"), QStringLiteral("backup"), copy};
    killAgainAndAgain(place, {"backup",
                              [&] {
                                  QFile::remove(copy);
                                  return place.call(database, backup);
                              },
                              [&](const Ended &ended) {
                                  CHECK(place.requireSound(database) == digest);
                                  const bool there = QFileInfo::exists(copy);
                                  CHECK((there || ended.code != 0));
                                  if (!there)
                                      CHECK(place.run(database, backup).code == 0);
                                  CHECK(peiyu::digest(value(Base::openCopy(copy))) == digest);
                                  CHECK(filesLike(place, QStringLiteral("备份*.part")).isEmpty());
                              }});
}

TEST_CASE("killed while a copy is put back: the old base or the new one, never none")
{
    FaultPlace place;
    const QString copy = place.path(QStringLiteral("备份.peiyu"));
    REQUIRE(place.run(place.original(), {QStringLiteral("base"), QStringLiteral("backup"), copy})
                .code == 0);
    const QString restored = place.digestOf(place.original());
    const QString database = place.path(QStringLiteral("恢复.peiyu"));
    const Words restore = {QStringLiteral("base"), QStringLiteral("restore"), copy};
    QString current;
    killAgainAndAgain(
        place, {"restore",
                [&] {
                    for (const QString &file : filesLike(place, QStringLiteral("恢复.peiyu*")))
                        QFile::remove(file);
                    REQUIRE(QFile::copy(place.original(), database));
                    editAndDie(database, QStringLiteral("023-4747"));
                    if (current.isEmpty()) {
                        const QString twin = place.freshBase();
                        REQUIRE(QFile::copy(database + QStringLiteral("-wal"),
                                            twin + QStringLiteral("-wal")));
                        current = place.digestOf(twin);
                        REQUIRE(current != restored);
                    }
                    return place.call(database, restore);
                },
                [&](const Ended &ended) {
                    REQUIRE(QFileInfo::exists(database));
                    const QString found = place.requireSound(database);
                    CHECK((found == restored || (found == current && ended.code != 0)));
                    // What was replaced is kept, with what was committed last.
                    QStringList kept = filesLike(place, QStringLiteral("恢复.peiyu.replaced-*"));
                    kept.removeIf([](const QString &file) {
                        return file.endsWith(u"-wal") || file.endsWith(u"-shm") ||
                               file.endsWith(u".lock") || file.endsWith(u".writer") ||
                               file.endsWith(u".head");
                    });
                    CHECK((found != restored || kept.size() == 1));
                    for (const QString &file : found == restored ? kept : QStringList())
                        CHECK(place.requireSound(file) == current);
                    // And it can be done again.
                    const Ended again = place.run(database, restore);
                    INFO(again.err.toStdString());
                    CHECK(again.code == 0);
                    CHECK(place.digestOf(database) == restored);
                    CHECK(filesLike(place, QStringLiteral("*.restoring*")).isEmpty());
                }});
}
