// Disks that fill up under the real programs: the old file is kept, no rests, exit 8, and what was
// reported is what is stored. (RLIMIT_FSIZE is the variant without mounting.)

#include "database/filestore.h"
#include "faults/faultplace.h"
#include "foundation/atomicfile.h"
#include "services/attachmentservice.h"
#include "services/backupservice.h"
#include "support/faildevice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/smalldisk.h"
#include "support/testbase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace peiyu;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

const QByteArray old = "the file as it was";

QString putOld(const SmallDisk &disk, const QString &name)
{
    value(AtomicFile::write(disk.path(name), old));
    return disk.path(name);
}

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u' ');
}

} // namespace

TEST_CASE("a file that does not fit leaves the old one, at every size")
{
    const SmallDisk disk("64k");
    if (!disk.isMounted())
        return skipped("mounting is refused: no small disk");
    const QString path = putOld(disk, QStringLiteral("报表.bin"));
    const QStringList names = namesIn(QFileInfo(path).path());
    for (const qint64 leave : {qint64(0), qint64(8192), qint64(20480)}) {
        disk.freeUp();
        disk.fillUp(leave);
        const QStringList before = namesIn(QFileInfo(path).path());
        for (int size = 1; size <= 1 << 20; size = size * 3 + 1) {
            INFO(size << " bytes where " << leave << " are free");
            const QByteArray bytes(size, 'n');
            const auto written = AtomicFile::write(path, bytes);
            if (written) {
                CHECK(size <= leave);
                CHECK(bytesOf(path) == bytes);
                disk.freeUp();
                value(AtomicFile::write(path, old));
                disk.fillUp(leave);
            } else {
                CHECK(size + 4096 > leave);
                CHECK(errorCodeName(written.error().code) == u"disk_full");
                CHECK(written.error().text.contains(u"报表.bin"));
                CHECK(bytesOf(path) == old);
            }
            CHECK(namesIn(QFileInfo(path).path()) == before);
        }
    }
    CHECK((QFileInfo(path).permissions() &
           (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) ==
          QFile::Permissions());
    disk.freeUp();
    CHECK(namesIn(QFileInfo(path).path()) == names);
}

TEST_CASE("a writer that gives up leaves the old file and its own reason")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    value(AtomicFile::write(path, old));
    const auto refused = AtomicFile::write(path, [](QIODevice &device) -> Result<> {
        device.write(QByteArray(100'000, 'x'));
        return failure(ErrorCode::Validation, QStringLiteral("不要了。"));
    });
    CHECK(errorOf(refused, ErrorCode::Validation).text == u"不要了。");
    CHECK(bytesOf(path) == old);
    CHECK(namesIn(folder.path()) == QStringList{QStringLiteral("a")});
    // Two files change places, and nothing else is left.
    const QString other = folder.filePath(QStringLiteral("b"));
    value(AtomicFile::write(other, QByteArray("other")));
    value(AtomicFile::exchange(path, other));
    CHECK(bytesOf(path) == "other");
    CHECK(bytesOf(other) == old);
    errorOf(AtomicFile::exchange(path, folder.filePath(QStringLiteral("none"))), ErrorCode::Io);
    CHECK(bytesOf(path) == "other");
    CHECK(namesIn(folder.path()) == QStringList{QStringLiteral("a"), QStringLiteral("b")});
}

TEST_CASE("rows that were refused, a copy and a picture do not fit: the old files are kept")
{
    FaultPlace place;
    const SmallDisk disk("64k");
    if (!disk.isMounted())
        return skipped("mounting is refused: no small disk");
    const QString database = place.freshBase();
    const QString digest = place.digestOf(database);
    const QString list = place.list(QStringLiteral("名单.csv"), 10, 4000, true);
    for (const char16_t *name : {u"错误.xlsx", u"错误.csv"}) {
        const QString errors = putOld(disk, QString::fromUtf16(name));
        disk.fillUp(4096);
        const QStringList before = namesIn(QFileInfo(errors).path());
        for (const bool dry : {true, false}) {
            INFO(QString::fromUtf16(name).toStdString());
            requireRefused(place.run(database, QStringList{QStringLiteral("import"), list,
                                                           QStringLiteral("--errors"), errors} +
                                                   (dry ? words(u"--dry-run") : QStringList())),
                           8);
            CHECK(bytesOf(errors) == old);
            CHECK(namesIn(QFileInfo(errors).path()) == before);
        }
        disk.freeUp();
    }
    CHECK(place.digestOf(database) == digest);

    const QString copy = disk.path(QStringLiteral("备份.peiyu"));
    const QStringList before = namesIn(QFileInfo(copy).path());
    requireRefused(place.run(database, {QStringLiteral("base"), QStringLiteral("backup"), copy}),
                   8);
    CHECK(namesIn(QFileInfo(copy).path()) == before);

    const QString picture = putOld(disk, QStringLiteral("页.png"));
    disk.fillUp();
    ProgramCall call = place.call(database, {});
    call.program = QStringLiteral(PEIYU_WINDOW);
    call.arguments = {QStringLiteral("--database"),   database,
                      QStringLiteral("--actor"),      QStringLiteral("陈岩"),
                      QStringLiteral("--page"),       QStringLiteral("board"),
                      QStringLiteral("--screenshot"), picture};
    call.environment += QStringLiteral("QT_QPA_PLATFORM=offscreen");
    const Ended ended = runProgram(call);
    INFO(ended.err.toStdString());
    CHECK(ended.code == 8);
    CHECK(QString::fromUtf8(ended.err).contains(u"磁盘空间不足"));
    CHECK(bytesOf(picture) == old);
}

TEST_CASE("a base on a disk that fills up: nothing half, and it goes on when there is room")
{
    FaultPlace place;
    const SmallDisk disk("2m");
    if (!disk.isMounted())
        return skipped("mounting is refused: no small disk");
    const QString database = disk.path(QStringLiteral("库.peiyu"));
    REQUIRE(QFile::copy(place.original(), database));
    const QString digest = place.digestOf(database);
    const QString list = place.list(QStringLiteral("名单.csv"), 100, 4000);
    const Ended full = place.run(database, {QStringLiteral("import"), list});
    requireRefused(full, 8);
    CHECK(errorCodeOf(full) == u"disk_full");
    CHECK(place.requireSound(database) == digest);

    // Little left: reading goes on. Not a byte left: the sentence says so. An edit says what to do.
    disk.fillUp(65'536);
    CHECK(place.digestOf(database) == digest);
    CHECK(place.firmsIn(database) == 5);
    disk.freeUp();
    disk.fillUp();
    const Ended unread = place.run(database, words(u"enterprise list"));
    requireRefused(unread, 8);
    CHECK(errorCodeOf(unread) == u"disk_full");
    const QStringList edit = {QStringLiteral("enterprise"), QStringLiteral("set"), soundCode(1),
                              QStringLiteral("phone=023-4747")};
    const Ended refused = place.run(database, edit);
    requireRefused(refused, 8);
    CHECK(errorCodeOf(refused) == u"disk_full");
    disk.freeUp();
    CHECK(place.digestOf(database) == digest);
    CHECK(place.run(database, edit).code == 0);
    place.requireSound(database);

    const QString second = disk.path(QStringLiteral("新.peiyu"));
    disk.fillUp(100'000);
    requireRefused(place.run(second, words(u"base create --district jiangjin")), 8);
    CHECK_FALSE(QFileInfo::exists(second));
    disk.freeUp();
    requireRefused(place.run(database, {QStringLiteral("base"), QStringLiteral("restore"),
                                        place.original() + QStringLiteral(".none")}),
                   4);
    disk.fillUp(100'000);
    const QString found = place.digestOf(database);
    requireRefused(
        place.run(database, {QStringLiteral("base"), QStringLiteral("restore"), place.original()}),
        8);
    CHECK(place.digestOf(database) == found);
}

TEST_CASE("files that may not grow: the same without mounting")
{
    FaultPlace place;
    const QString digest = place.digestOf(place.original());
    const QString list = place.list(QStringLiteral("名单.csv"), 100, 3000);
    const qint64 size = QFileInfo(place.original()).size();
    for (const qint64 limit : {qint64(4096), qint64(40'000), size / 2, size, size + 100'000}) {
        const QString database = place.freshBase();
        INFO("files of at most " << limit << " bytes, the base has " << size);
        ProgramCall import = place.call(database, {QStringLiteral("import"), list});
        import.largestFile = limit;
        requireRefused(runProgram(import), 8);
        CHECK(place.requireSound(database) == digest);
        ProgramCall copy = place.call(database, {QStringLiteral("base"), QStringLiteral("backup"),
                                                 database + QStringLiteral(".copy")});
        copy.largestFile = std::min(limit, size / 2);
        requireRefused(runProgram(copy), 8);
        CHECK_FALSE(QFileInfo::exists(database + QStringLiteral(".copy")));
        CHECK(place
                  .run(database, {QStringLiteral("enterprise"), QStringLiteral("set"), soundCode(1),
                                  QStringLiteral("phone=1")})
                  .code == 0);
    }
}

TEST_CASE("a full disk takes no attachment in, and says so")
{
    const SmallDisk disk("256k");
    if (!disk.isMounted())
        return skipped("mounting is refused: no small disk");
    const FileStore store(disk.path(QStringLiteral("x.peiyu.files")));
    const QByteArray small(20'000, 's');
    const QString hash = value(store.put(small));
    disk.fillUp(8192);
    const Error error = errorOf(store.put(QByteArray(100'000, 'l')), ErrorCode::DiskFull);
    CHECK(error.text.contains(store.folder()));
    CHECK(QDir(store.folder()).entryList(QDir::Files | QDir::Hidden) == QStringList{hash});
    disk.freeUp();
    value(store.put(QByteArray(100'000, 'l')));
    CHECK(value(store.read(hash)) == small);
}

TEST_CASE("a copy whose attachments do not fit on the stick leaves nothing there")
{
    const SmallDisk stick("4m");
    if (!stick.isMounted())
        return skipped("mounting is refused: no small disk");
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString title = addTitle(base.context(), firm, Tier::Provincial, day("2025-10-28"));
    QByteArray scan = "%PDF-1.4";
    for (quint32 i = 0; scan.size() < 6'000'000; i = i * 1664525 + 1013904223)
        scan.append(reinterpret_cast<const char *>(&i), sizeof(i));
    value(AttachmentService::add(base.context(), {QStringLiteral("recognition"), title},
                                 {{{}, QStringLiteral("扫描件.pdf"), scan}}));
    const QString copy = stick.path(QStringLiteral("copy.peiyu"));
    errorOf(BackupService::make(base.context(), copy), ErrorCode::DiskFull);
    CHECK(QDir(QFileInfo(copy).path())
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
              .isEmpty());
    const QString enough = base.folder() + QStringLiteral("/copy.peiyu");
    value(
        BackupService::verify(base.context(), value(BackupService::make(base.context(), enough))));
}
