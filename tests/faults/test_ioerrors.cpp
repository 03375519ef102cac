// A full or failing disk at every write and sync of an edit, an import, an undo, a backup: what is
// reported is what is stored, and the program goes on. PEIYU_FAULT_POINTS says how many points are
// taken of each work, spread over it; 0 takes all.

#include "database/databasebackup.h"
#include "faults/faultplace.h"
#include "services/baseservice.h"
#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "services/importservice.h"
#include "support/faultvfs.h"
#include "support/firms.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace peiyu;

namespace {

using Fault = FaultVfs::Fault;
using Lasting = FaultVfs::Lasting;

struct Work
{
    const char *name;
    QString original; ///< the base each round begins with a copy of
    std::function<Result<>(const JobContext &)> run;
    QString before;
    QString after; ///< empty: any other than before
    std::function<void(bool succeeded)> alsoRequire = [](bool) {};
};

struct Round
{
    qint64 point = 1;
    Fault fault = Fault::Full;
    Lasting lasting = Lasting::Once;
};

Result<> openAndRun(const QString &database, const Work &work, std::unique_ptr<OpenedBase> &opened)
{
    PEIYU_TRY(base, OpenedBase::open(database));
    opened = std::move(base);
    return work.run(opened->context());
}

void requireKindOf(const Error &error, Fault fault)
{
    INFO(errorCodeName(error.code).toStdString()
         << ": " << error.text.toStdString() << " | " << error.detail.toStdString());
    REQUIRE(error.code == (fault == Fault::Full ? ErrorCode::DiskFull : ErrorCode::Io));
    REQUIRE(error.text.endsWith(u"。"));
}

/// What was reported is what is stored; the program goes on, without a restart and after one.
void requireHonest(const QString &database, const Work &work, bool succeeded,
                   std::unique_ptr<OpenedBase> opened)
{
    if (!opened)
        opened = value(OpenedBase::open(database));
    const QString now = digest(opened->context().connection);
    if (!succeeded)
        REQUIRE(now == work.before);
    else if (work.after.isEmpty())
        REQUIRE(now != work.before);
    else
        REQUIRE(now == work.after);
    work.alsoRequire(succeeded);
    REQUIRE_OK(setPhone(opened->context(), 2, QStringLiteral("023-1111")));
    opened.reset();
    opened = value(OpenedBase::open(database));
    REQUIRE(phoneOf(opened->context(), 2) == u"023-1111");
    REQUIRE(value(BaseService::check(opened->context(), true)).problems.isEmpty());
    REQUIRE_OK(setPhone(opened->context(), 2, {}));
    REQUIRE(digest(opened->context().connection) == now);
}

/// True when it was reported as failed.
bool fails(FaultPlace &place, const Work &work, const Round &round)
{
    const QString database = place.path(QStringLiteral("一轮.peiyu"));
    FaultPlace::removeBase(database);
    REQUIRE(QFile::copy(work.original, database));
    FaultVfs disk;
    disk.failAt(round.point, round.fault, round.lasting);
    std::unique_ptr<OpenedBase> opened;
    const auto said = openAndRun(database, work, opened);
    REQUIRE(disk.hasFailed());
    disk.heal();
    if (!said)
        requireKindOf(said.error(), round.fault);
    requireHonest(database, work, said.has_value(), std::move(opened));
    return !said;
}

qint64 pointsOf(FaultPlace &place, const Work &work)
{
    const QString database = place.path(QStringLiteral("一轮.peiyu"));
    REQUIRE(QFile::copy(work.original, database));
    FaultVfs disk;
    std::unique_ptr<OpenedBase> opened;
    REQUIRE_OK(openAndRun(database, work, opened));
    work.alsoRequire(true);
    return disk.operations();
}

void everyPoint(FaultPlace &place, const Work &work)
{
    const qint64 points = pointsOf(place, work);
    const int most = wished("PEIYU_FAULT_POINTS", optimised ? 60 : 15);
    const qint64 stride = most > 0 ? std::max<qint64>(1, (points + most - 1) / most) : 1;
    int rounds = 0;
    int reported = 0;
    for (qint64 n = 1; n <= points; n += stride) {
        for (const Fault fault : {Fault::Full, Fault::Io}) {
            for (const Lasting lasting : {Lasting::Once, Lasting::Sticky}) {
                INFO(work.name << ": point " << n << " of " << points
                               << (fault == Fault::Full ? ", full" : ", error")
                               << (lasting == Lasting::Once ? ", once" : ", for good"));
                ++rounds;
                reported += fails(place, work, {n, fault, lasting}) ? 1 : 0;
            }
        }
    }
    std::printf("FAULTS %s: %d rounds at %lld points, %d reported as failed\n", work.name, rounds,
                static_cast<long long>(points), reported);
    // Faults that never show would mean that nothing was tested.
    CHECK(reported > rounds / 2);
}

/// The same work on an untouched copy: base, digest before and after.
void settle(FaultPlace &place, Work &work, bool repeatable)
{
    work.before = place.digestOf(work.original);
    if (!repeatable)
        return; // new ids each time
    const QString copy = place.path(QStringLiteral("比照.peiyu"));
    REQUIRE(QFile::copy(work.original, copy));
    std::unique_ptr<OpenedBase> opened;
    REQUIRE_OK(openAndRun(copy, work, opened));
    work.after = digest(opened->context().connection);
}

} // namespace

TEST_CASE("a disk that fails while a firm is edited")
{
    FaultPlace place(5, FaultPlace::Where::Memory);
    Work work{
        "edit",
        place.original(),
        [](const JobContext &context) { return setPhone(context, 1, QStringLiteral("023-4747")); },
        {},
        {}};
    settle(place, work, true);
    REQUIRE(work.after != work.before);
    everyPoint(place, work);
}

TEST_CASE("a disk that fails while a list is imported")
{
    FaultPlace place(5, FaultPlace::Where::Memory);
    const QString list = place.list(QStringLiteral("名单.csv"), 1, 40, true);
    Work work{"import",
              place.original(),
              [list](const JobContext &context) -> Result<> {
                  ImportRequest request;
                  request.source.path = list;
                  request.dryRun = false;
                  PEIYU_TRY(report, ImportService::run(context, request));
                  REQUIRE(report.added == 31);
                  return {};
              },
              {},
              {}};
    settle(place, work, false);
    everyPoint(place, work);
}

TEST_CASE("a disk that fails while an import is undone")
{
    FaultPlace place(5, FaultPlace::Where::Memory);
    const QString imported = place.freshBase();
    const QString before = place.digestOf(imported);
    ChangeSetId id;
    {
        const auto opened = value(OpenedBase::open(imported));
        ImportRequest request;
        request.source.path = place.list(QStringLiteral("名单.csv"), 6, 30);
        request.dryRun = false;
        id = value(ImportService::run(opened->context(), request)).changes.id;
    }
    Work work{"undo",
              imported,
              [id](const JobContext &context) -> Result<> {
                  PEIYU_CHECK(ChangeHistoryService::revert(context, id));
                  return {};
              },
              {},
              {}};
    settle(place, work, true);
    REQUIRE(work.after == before);
    everyPoint(place, work);
}

TEST_CASE("a disk that fails while a copy is made")
{
    FaultPlace place(5, FaultPlace::Where::Memory);
    const QString copy = place.path(QStringLiteral("备份.peiyu"));
    Work work{"backup",
              place.original(),
              [copy](const JobContext &context) { return writeBackup(context.connection, copy); },
              {},
              {}};
    work.before = place.digestOf(work.original);
    work.after = work.before;
    work.alsoRequire = [&](bool succeeded) {
        // A copy that could not be finished leaves nothing, a finished one is whole.
        REQUIRE(QFileInfo::exists(copy) == succeeded);
        REQUIRE_FALSE(QFileInfo::exists(copy + QStringLiteral(".part")));
        if (succeeded)
            REQUIRE(digest(value(Base::openCopy(copy))) == work.before);
        QFile::remove(copy);
    };
    everyPoint(place, work);
}

TEST_CASE("a disk that fails while a copy is put back: the old base or the new one, no rests")
{
    FaultPlace place(5, FaultPlace::Where::Memory);
    const QString copy = place.path(QStringLiteral("备份.peiyu"));
    {
        const auto opened = value(OpenedBase::open(place.original()));
        REQUIRE_OK(writeBackup(opened->context().connection, copy));
        REQUIRE_OK(setPhone(opened->context(), 1, QStringLiteral("023-4747")));
    }
    const QString current = place.digestOf(place.original());
    const QString restored = digest(value(Base::openCopy(copy)));
    REQUIRE(current != restored);
    const MockClock clock(QDate(2026, 1, 20));
    const QString database = place.path(QStringLiteral("一轮.peiyu"));
    const auto settings = value(ConnectionSettings::fromText(database));
    const auto restore = [&] {
        return BaseService::restore(copy, settings, {QStringLiteral("测试"), {}}, clock);
    };
    const int most = wished("PEIYU_FAULT_POINTS", optimised ? 60 : 15);
    int rounds = 0;
    int reported = 0;
    bool more = true;
    for (qint64 n = 1; more; n += most > 0 ? 3 : 1) {
        for (const Fault fault : {Fault::Full, Fault::Io}) {
            INFO("point " << n << (fault == Fault::Full ? ", full" : ", error"));
            REQUIRE(QFile::copy(place.original(), database));
            bool succeeded = false;
            {
                FaultVfs disk;
                disk.failAt(n, fault, Lasting::Sticky);
                succeeded = restore().has_value();
                more = disk.hasFailed();
            }
            CHECK(place.requireSound(database) == (succeeded ? restored : current));
            CHECK_FALSE(QFileInfo::exists(database + QStringLiteral(".restoring")));
            ++rounds;
            reported += succeeded ? 0 : 1;
            REQUIRE_OK(restore());
            const QFileInfo about(database);
            for (const QString &name : about.dir().entryList({about.fileName() + u'*'}))
                QFile::remove(about.dir().filePath(name));
        }
    }
    std::printf("FAULTS restore: %d rounds, %d reported as failed\n", rounds, reported);
    CHECK(reported > 4);
}
