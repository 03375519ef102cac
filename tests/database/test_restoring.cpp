// A copy that could not take the place of a base: the old base keeps its log, whatever failed.

#include "database/databasebackup.h"
#include "database/writerlock.h"
#include "foundation/atomicfile.h"
#include "support/mockclock.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace peiyu;

namespace {
bool refusesToExchange = false; ///< the next exchanges fail with EIO
} // namespace

/// Stands before libc's: a disk that fails just then cannot be had otherwise.
extern "C" int renameat2(int oldFolder, const char *oldPath, int newFolder, const char *newPath,
                         unsigned int flags) noexcept
{
    if (refusesToExchange && (flags & RENAME_EXCHANGE) != 0) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(
        ::syscall(SYS_renameat2, oldFolder, oldPath, newFolder, newPath, flags));
}

namespace {

/// A base too damaged to be opened, with everything that lies beside it.
struct Damaged
{
    QTemporaryDir folder;
    QString base = folder.filePath(QStringLiteral("a.peiyu"));
    QString staged = base + QStringLiteral(".restoring");
    MockClock clock{QDate(2026, 1, 20)};

    Damaged()
    {
        // Of one byte, which SQLite takes for none: it must not be asked about the log.
        write(base, "o");
        for (const char *tail : {"-wal", "-shm", ".head"})
            write(base + QLatin1String(tail), QByteArray("old") + tail);
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        value(AtomicFile::write(path, bytes));
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<QString> replace() const { return replaceBase(staged, base, clock.now()); }
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
};

const QStringList all{QStringLiteral("a.peiyu"), QStringLiteral("a.peiyu-shm"),
                      QStringLiteral("a.peiyu-wal"), QStringLiteral("a.peiyu.head")};

} // namespace

TEST_CASE("a copy that does not take the base's place leaves it its log")
{
    const Damaged place;
    SECTION("the copy cannot be put under its new name")
    {
        errorOf(place.replace(), ErrorCode::Io); // there is none
    }
    SECTION("the two cannot be swapped")
    {
        Damaged::write(place.staged, "new");
        refusesToExchange = true;
        const auto replaced = place.replace();
        refusesToExchange = false;
        errorOf(replaced, ErrorCode::Io);
    }
    SECTION("one of the files beside it cannot be moved")
    {
        Damaged::write(place.staged, "new");
        const QString kept = place.base + place.clock.now().toLocalTime().toString(
                                              QStringLiteral("'.replaced-'yyyyMMdd-HHmmss"));
        REQUIRE(QDir().mkdir(kept + QStringLiteral(".head")));
        errorOf(place.replace(), ErrorCode::Io);
        REQUIRE(QFile::remove(place.staged));
        REQUIRE(QDir().rmdir(kept + QStringLiteral(".head")));
    }
    CHECK(place.names() == all);
    CHECK(Damaged::read(place.base) == "o");
    CHECK(Damaged::read(place.base + QStringLiteral("-wal")) == "old-wal");
    CHECK(Damaged::read(place.base + QStringLiteral(".head")) == "old.head");
    // And once nothing fails, it goes through, and the log goes with its base.
    Damaged::write(place.staged, "new");
    const QString kept = value(place.replace());
    CHECK(Damaged::read(place.base) == "new");
    CHECK(Damaged::read(kept) == "o");
    CHECK(Damaged::read(kept + QStringLiteral("-wal")) == "old-wal");
    CHECK_FALSE(QFile::exists(place.base + QStringLiteral("-wal")));
}

TEST_CASE("a log alone stays where it was when no copy came in the base's place")
{
    const Damaged place;
    REQUIRE(QFile::remove(place.base));
    errorOf(place.replace(), ErrorCode::Io);
    CHECK(place.names() == all.mid(1));
    Damaged::write(place.staged, "new");
    value(place.replace());
    CHECK_FALSE(QFile::exists(place.base + QStringLiteral("-wal")));
}

TEST_CASE("what is set aside goes together or not at all")
{
    const Damaged place;
    const QString wanted = place.base + place.clock.now().toLocalTime().toString(
                                            QStringLiteral("'.left-'yyyyMMdd-HHmmss"));
    REQUIRE(QDir().mkdir(wanted + QStringLiteral(".head")));
    errorOf(setAside(place.base, QStringLiteral("left"), place.clock.now()), ErrorCode::Io);
    CHECK(place.names() == all);
}

TEST_CASE("a folder that is gone is no full disk")
{
    const QTemporaryDir folder;
    const QString base = folder.filePath(QStringLiteral("nodir/x.peiyu"));
    const auto taken = WriterLock::take(base, QStringLiteral("李敏"));
    const Error error = errorOf(taken, ErrorCode::NotFound);
    CHECK(error.text.contains(u"nodir"));
    CHECK(error.text.contains(u"介质"));
    CHECK_FALSE(error.text.contains(u"空间"));
    REQUIRE(QDir().mkpath(folder.filePath(QStringLiteral("nodir"))));
    CHECK(WriterLock::take(base, QStringLiteral("李敏")).has_value());
}
