// Copies of the base: when they are made, what they say of themselves, when they are refused.

#include "database/backupfolder.h"
#include "database/fileidentity.h"
#include "services/backupservice.h"
#include "services/baseservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace peiyu;

namespace {

QVector<BackupCopy> copiesOf(const TestBase &base)
{
    return value(BackupService::list(base.context()));
}

} // namespace

TEST_CASE("a copy is made by itself when something changed, once")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    // Nothing to lose yet.
    CHECK_FALSE(value(BackupService::makeIfChanged(base.context(), BackupOccasion::Close)));
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const BackupCopy first =
        present(BackupService::makeIfChanged(base.context(), BackupOccasion::Close));
    CHECK(QFileInfo(first.path).absolutePath() == backupFolderOf(base.settings().path));
    CHECK_FALSE(value(BackupService::makeIfChanged(base.context(), BackupOccasion::Close)));
    addFirm(base.context(), {QStringLiteral("乙公司")});
    base.clock().advance(60);
    const BackupCopy second =
        present(BackupService::makeIfChanged(base.context(), BackupOccasion::Import));

    const QVector<BackupCopy> copies = copiesOf(base);
    REQUIRE(copies.size() == 2);
    CHECK(copies[0].path == second.path);
    CHECK(copies[0].occasion == BackupOccasion::Import);
    CHECK(copies[0].counts.value(QStringLiteral("enterprise")) == 2);
    CHECK(copies[1].counts.value(QStringLiteral("enterprise")) == 1);
    CHECK(copies[0].bytes == QFileInfo(second.path).size());
    CHECK(copies[0].contentDigest == digest(base.connection()));
    CHECK(copies[0].madeAt == base.clock().now().toUTC());
    for (const BackupCopy &copy : copies)
        value(BackupService::verify(base.context(), copy));
}

TEST_CASE("a copy that was altered or cut is named as damaged")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const BackupCopy copy = value(BackupService::make(base.context(), {}));
    QFile file(copy.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    SECTION("one bit")
    {
        // In the middle of text: SQLite itself would not notice.
        const QByteArray all = file.readAll();
        const qsizetype at = all.indexOf(QStringLiteral("甲公司").toUtf8());
        REQUIRE(at > 0);
        file.seek(at);
        file.putChar(static_cast<char>(all[at] ^ 1));
    }
    SECTION("cut")
    {
        REQUIRE(file.resize(file.size() - 4096));
    }
    SECTION("gone")
    {
        file.close();
        REQUIRE(file.remove());
        errorOf(BackupService::verify(base.context(), copy), ErrorCode::Io);
        return;
    }
    file.close();
    const Error error = errorOf(BackupService::verify(base.context(), copy), ErrorCode::Corrupt);
    CHECK(error.text.contains(QFileInfo(copy.path).fileName()));
}

TEST_CASE("a copy is read, never written, also when it is opened as a base")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const BackupCopy copy = value(BackupService::make(base.context(), {}));
    const auto settings = value(ConnectionSettings::fromText(copy.path));
    for (const Access access : {Access::Write, Access::WriteIfFree, Access::Read}) {
        const auto opened =
            value(Base::open(settings, access, TestBase::openedBy(), base.context().clock));
        CHECK(opened->isReadOnly());
        CHECK(opened->isCopy());
        CHECK(opened->readOnlyReason().contains(u"备份"));
        const Connection connection = value(opened->connect());
        CHECK(connection.isReadOnly());
        CHECK(digest(connection) == digest(base.connection()));
    }
    value(BackupService::verify(base.context(), copy));
    CHECK_FALSE(QFileInfo::exists(copy.path + QStringLiteral("-wal")));
    CHECK_FALSE(QFileInfo::exists(copy.path + QStringLiteral(".head")));
}

TEST_CASE("what was put back is a base like any other")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const BackupCopy copy = value(BackupService::make(base.context(), {}));
    addFirm(base.context(), {QStringLiteral("乙公司")});
    base.close();
    value(BaseService::restore(copy.path, base.settings(), TestBase::openedBy(), base.clock()));
    base.reopen();
    CHECK_FALSE(base.base().isReadOnly());
    CHECK_FALSE(base.base().isCopy());
    addFirm(base.context(), {QStringLiteral("丙公司")});
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM enterprise")) == 2);
    CHECK(texts(base.connection(), QStringLiteral("SELECT title AS t FROM change_set WHERE"
                                                  " kind = 'event'"))
              .join(u' ')
              .contains(QFileInfo(copy.path).fileName()));
    CHECK(value(BaseService::check(base.context(), true)).problems.isEmpty());
    // The old mark went away with the old base.
    base.reopen();
    CHECK_FALSE(base.base().isReadOnly());
}

TEST_CASE("old automatic copies go by themselves, never the last ones")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    for (int i = 0; i < 13; ++i) {
        base.clock().set(QDate(2024, 1, 1).addDays(40 * i));
        addFirm(base.context(), {QStringLiteral("第%1公司").arg(i)});
        present(BackupService::makeIfChanged(base.context(), BackupOccasion::Close));
    }
    // 13 copies, 40 days apart: ten stay always, the older ones are past nine months.
    CHECK(copiesOf(base).size() == 10);
    const QString folder = backupFolderOf(base.settings().path);
    CHECK(QDir(folder).entryList(QDir::Files).size() == 20);
}

TEST_CASE("a disk of its own is asked for after a week")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    CHECK_FALSE(value(BackupService::reminder(base.context())).due);
    base.clock().set(QDate(2026, 1, 28));
    // An empty base is nothing to save.
    CHECK_FALSE(value(BackupService::reminder(base.context())).due);
    addFirm(base.context(), {QStringLiteral("甲公司")});
    BackupReminder reminder = value(BackupService::reminder(base.context()));
    CHECK(reminder.due);
    CHECK(reminder.days == 8);
    CHECK_FALSE(reminder.everMade);
    // A copy on the same disk does not count.
    value(BackupService::make(base.context(), {}));
    CHECK(value(BackupService::reminder(base.context())).due);

    const QTemporaryDir elsewhere(QStringLiteral("/dev/shm/peiyu-XXXXXX"));
    if (!elsewhere.isValid() ||
        FileIdentity::of(elsewhere.path())->device == FileIdentity::of(base.folder())->device) {
        WARN("skipped: no second disk here");
        return;
    }
    value(BackupService::make(base.context(), elsewhere.filePath(QStringLiteral("u.peiyu"))));
    reminder = value(BackupService::reminder(base.context()));
    CHECK_FALSE(reminder.due);
    CHECK(reminder.everMade);
    CHECK(reminder.days == 0);
    base.clock().set(QDate(2026, 2, 6));
    CHECK(value(BackupService::reminder(base.context())).due);
}

TEST_CASE("a server is backed up by those who run it")
{
    if (backendUnderTest() == Backend::Sqlite)
        return;
    const TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    CHECK_FALSE(value(BackupService::makeIfChanged(base.context(), BackupOccasion::Close)));
    errorOf(BackupService::make(base.context(), {}), ErrorCode::Validation);
    CHECK_FALSE(value(BackupService::reminder(base.context())).due);
}

TEST_CASE("what was altered, is half, or is a copy itself is not put back or onto")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const BackupCopy copy = value(BackupService::make(base.context(), {}));
    const QString before = digest(base.connection());
    const QString live = base.folder() + QStringLiteral("/live.peiyu");
    REQUIRE(QFile::copy(base.settings().path, live));
    REQUIRE(
        QFile::copy(base.settings().path + QStringLiteral("-wal"), live + QStringLiteral("-wal")));
    base.close();
    const auto restore = [&](const QString &from, const ConnectionSettings &to) {
        return BaseService::restore(from, to, TestBase::openedBy(), base.clock());
    };
    SECTION("altered where SQLite does not notice")
    {
        QFile file(copy.path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        const QByteArray all = file.readAll();
        file.seek(all.indexOf(QStringLiteral("甲公司").toUtf8()));
        file.write(QStringLiteral("丙公司").toUtf8());
        file.close();
        errorOf(restore(copy.path, base.settings()), ErrorCode::Corrupt);
    }
    SECTION("with changes left in its log")
    {
        const Error error = errorOf(restore(live, base.settings()), ErrorCode::Conflict);
        CHECK(error.text.contains(u"-wal"));
    }
    SECTION("onto the copy itself")
    {
        errorOf(restore(copy.path, value(ConnectionSettings::fromText(copy.path))),
                ErrorCode::Validation);
        value(verifyBackup(copy));
    }
    base.reopen();
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("after going back to an older copy the new ones come first, and stay")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const BackupCopy old = value(BackupService::make(base.context(), {}));
    for (int i = 0; i < 5; ++i)
        addFirm(base.context(), {QStringLiteral("第%1公司").arg(i)});
    base.clock().advance(60);
    value(BackupService::make(base.context(), {}));
    base.close();
    value(BaseService::restore(old.path, base.settings(), TestBase::openedBy(), base.clock()));
    base.reopen();
    base.clock().advance(60);
    addFirm(base.context(), {QStringLiteral("乙公司")});
    const BackupCopy newest =
        present(BackupService::makeIfChanged(base.context(), BackupOccasion::Close));
    REQUIRE(copiesOf(base).size() == 3);
    CHECK(copiesOf(base).first().path == newest.path);
}

TEST_CASE("the copies of a base that is not opened are found in its folder and beside it")
{
    if (backendUnderTest() != Backend::Sqlite)
        return;
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const BackupCopy first = value(BackupService::make(base.context(), {}));
    base.clock().advance(60);
    addFirm(base.context(), {QStringLiteral("乙公司")});
    const QString beside = base.folder() + QStringLiteral("/handmade.peiyu");
    value(BackupService::make(base.context(), beside));
    const ConnectionSettings settings = base.settings();
    base.close();

    // Another base's copy in the same folder is not one of this.
    TestBase other;
    addFirm(other.context(), {QStringLiteral("丙公司")});
    value(BackupService::make(other.context(), base.folder() + QStringLiteral("/other.peiyu")));

    REQUIRE(QFile::remove(settings.path));
    const RestoreChoice choice = BackupService::choiceFor(settings);
    REQUIRE(choice.copies.size() == 2);
    CHECK(choice.copies.first().path == beside);
    CHECK(choice.copies.last().path == first.path);
    CHECK(choice.holdsAll(choice.copies.first()));
    CHECK_FALSE(choice.holdsAll(choice.copies.last()));
    CHECK(choice.lastSaved > first.madeAt);
    REQUIRE_OK(BackupService::verifyFile(first));
}
