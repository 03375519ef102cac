// Files that are no base, no whole base, or a base of another time: a sentence and an exit code,
// never an empty new base, never a crash, and never a changed byte.

#include "database/schemamigrator.h"
#include "faults/faultplace.h"
#include "support/firms.h"
#include "support/results.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRandomGenerator>

#include <cstdio>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace peiyu;

namespace {

const QStringList reading = {QStringLiteral("enterprise"), QStringLiteral("list")};
const QStringList writing = {QStringLiteral("enterprise"), QStringLiteral("add"),
                             QStringLiteral("name=新来公司")};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Refuses both with one of these codes and leaves the file as it was.
void requireRefusedWith(const FaultPlace &place, const QString &database, const QVector<int> &codes)
{
    const QByteArray before = bytesOf(database);
    for (const QStringList &command : {reading, writing}) {
        const Ended ended = place.run(database, command);
        INFO(command.join(u' ').toStdString() << " on " << before.size() << " bytes");
        INFO(ended.out.toStdString() << ended.err.toStdString());
        CHECK(codes.contains(ended.code));
        requireRefused(ended, ended.code);
    }
    CHECK(bytesOf(database) == before);
}

void inOtherProgram(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
    REQUIRE(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

} // namespace

TEST_CASE("a cut-off base is refused at every length, and never taken for a new one")
{
    FaultPlace place;
    const QByteArray whole = bytesOf(place.original());
    const qint64 page = 4096;
    QVector<qint64> lengths = {1, 15, 16, 99, 100, 101, 511, page - 1, page, page + 1, 2 * page};
    const int steps = wished("PEIYU_CUTS", optimised ? 24 : 8);
    for (int i = 1; i < steps; ++i)
        lengths.append(whole.size() * i / steps);
    lengths.append({whole.size() - page, whole.size() - 1});
    for (const qint64 length : lengths)
        requireRefusedWith(
            place, place.write(QStringLiteral("断.peiyu"), whole.left(static_cast<int>(length))),
            {3, 9});
    requireRefusedWith(place, place.write(QStringLiteral("空.peiyu"), {}), {9});
}

TEST_CASE("other files are no base")
{
    FaultPlace place;
    QByteArray noise(200'000, Qt::Uninitialized);
    QRandomGenerator chance(47);
    for (char &byte : noise)
        byte = static_cast<char>(chance.generate());
    requireRefusedWith(place, place.write(QStringLiteral("乱.peiyu"), noise), {3});
    // With SQLite's own first bytes.
    requireRefusedWith(
        place, place.write(QStringLiteral("头.peiyu"), bytesOf(place.original()).left(100) + noise),
        {3, 9});
    const QString other = place.path(QStringLiteral("别人的.db"));
    inOtherProgram(other, "CREATE TABLE enterprise (name TEXT)");
    requireRefusedWith(place, other, {3});
    const QString folder = place.path(QStringLiteral("夹"));
    REQUIRE(::mkdir(QFile::encodeName(folder).constData(), 0755) == 0);
    requireRefused(place.run(folder, reading), 3);
    requireRefused(place.run(place.path(QStringLiteral("没有.peiyu")), writing), 4);
    CHECK_FALSE(QFileInfo::exists(place.path(QStringLiteral("没有.peiyu"))));
}

TEST_CASE("a flipped bit in the number of the file's format is damage, not a fault of the program")
{
    FaultPlace place;
    constexpr int formatAt = 47;
    QByteArray bytes = bytesOf(place.original());
    bytes[formatAt] = static_cast<char>(bytes[formatAt] ^ 64);
    requireRefusedWith(place, place.write(QStringLiteral("格式.peiyu"), bytes), {9});
}

TEST_CASE("flipped bits are a fault with a name, or harm nothing; the program never dies of them")
{
    FaultPlace place;
    const QByteArray whole = bytesOf(place.original());
    const QString digest = place.digestOf(place.original());
    QRandomGenerator chance(11);
    int named = 0;
    int harmless = 0;
    int silent = 0;
    const int flips = wished("PEIYU_FLIPS", optimised ? 60 : 15);
    for (int i = 0; i < flips; ++i) {
        QByteArray bytes = whole;
        // Every third in the header of the file.
        const auto at = static_cast<int>(
            chance.bounded(i % 3 == 0 ? quint32(100) : static_cast<quint32>(whole.size())));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << chance.bounded(8)));
        const QString database = place.write(QStringLiteral("翻.peiyu"), bytes);
        INFO("flip " << i << " at byte " << at);
        const Ended check = place.run(
            database, {QStringLiteral("base"), QStringLiteral("check"), QStringLiteral("--full")});
        INFO(check.out.toStdString() << check.err.toStdString());
        CHECK((check.code == 0 || check.code == 3 || check.code == 8 || check.code == 9 ||
               check.code == 10 || check.code == 12));
        const bool listed = !check.json().value(QStringLiteral("problems")).toArray().isEmpty();
        if (listed) // it opened, and the check says what is wrong
            CHECK(check.code == 9);
        else if (check.code != 0)
            requireRefused(check, check.code);
        const bool ok = check.code == 0 && check.json().value(QStringLiteral("ok")).toBool();
        named += ok ? 0 : 1;
        harmless += ok && check.json().value(QStringLiteral("digest")).toString() == digest ? 1 : 0;
        silent += ok && check.json().value(QStringLiteral("digest")).toString() != digest ? 1 : 0;
        const Ended list = place.run(database, reading);
        CHECK(list.code < 128);
        FaultPlace::removeBase(database);
    }
    std::printf("FAULTS flips: %d flips, %d named, %d harmless, %d changed data unnoticed\n", flips,
                named, harmless, silent);
    CHECK(named > 0);
}

TEST_CASE("a base of a newer program is read where it allows that, else refused")
{
    FaultPlace place;
    const QString database = place.freshBase();
    const int newer = SchemaMigrator::newestVersion() + 1;
    const auto addVersion = [&](int version, int minReader) {
        inOtherProgram(database,
                       QStringLiteral("INSERT INTO schema_version VALUES (%1, %2, '', '', '')")
                           .arg(version)
                           .arg(minReader)
                           .toUtf8());
    };
    addVersion(newer, 1);
    CHECK(place.run(database, reading).code == 0);
    requireRefused(place.run(database, writing), 12);
    requireRefused(place.run(database, {QStringLiteral("import"),
                                        place.list(QStringLiteral("名单.csv"), 100, 3)}),
                   12);
    addVersion(newer + 1, newer);
    requireRefused(place.run(database, reading), 10);
    requireRefused(place.run(database, writing), 10);
}

TEST_CASE("a base on a network disk is refused with what to do instead")
{
    FaultPlace place;
    ConnectionSettings settings = value(ConnectionSettings::fromText(place.original()));
    const MockClock clock(QDate(2026, 1, 20));
    const OpenedBy tester{QStringLiteral("测试"), QStringLiteral("test-machine")};
    for (const char *type : {"nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.gvfsd-fuse", "9p"}) {
        settings.fileSystemType = [type](const QString &) { return QByteArray(type); };
        INFO(type);
        for (const Access access : {Access::Read, Access::Write, Access::WriteIfFree}) {
            const Error refused =
                errorOf(Base::open(settings, access, tester, clock), ErrorCode::Io);
            CHECK(refused.text.contains(u"网络"));
            CHECK(refused.text.contains(u"本机"));
        }
        ConnectionSettings fresh = settings;
        fresh.path = place.path(QStringLiteral("新.peiyu"));
        errorOf(Base::create(fresh, tester, clock), ErrorCode::Io);
        CHECK_FALSE(QFileInfo::exists(fresh.path));
    }
    settings.fileSystemType = [](const QString &) { return QByteArray("ext4"); };
    REQUIRE_OK(Base::open(settings, Access::Write, tester, clock));
}
