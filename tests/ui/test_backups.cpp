// 备份: the page, the copy at close, what the window says of its base, and the way back.

#include "backups/openfailurewindow.h"
#include "database/backupfolder.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "services/backupservice.h"
#include "support/firms.h"
#include "support/programkit.h"
#include "support/windowkit.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace peiyu;

namespace {

QString wordsOf(const QWidget *widget)
{
    QString all;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        all += label->text();
    return all;
}

QAction &action(MainWindow &window, const char *name)
{
    auto *found = window.findChild<QAction *>(QLatin1String(name));
    REQUIRE(found);
    return *found;
}

int rows(MainWindow &window)
{
    auto *table = window.findChild<DataTable *>(QStringLiteral("backupTable"));
    REQUIRE(table);
    return table->model()->rowCount();
}

QString cell(MainWindow &window, int row, int column)
{
    auto *table = window.findChild<DataTable *>(QStringLiteral("backupTable"));
    return table->model()->index(row, column).data().toString();
}

/// A firm entered in the window's base, as its form does.
void addFirmIn(Program &program, const QString &name)
{
    bool done = false;
    MainWindow &window = *program.flow.window();
    window.pageContext().runner.write<Saved>(
        &window,
        [name](JobContext &job) {
            EnterpriseForm form;
            form.enterprise.name = name;
            return EnterpriseService::add(job, form);
        },
        [&](const Result<Saved> &saved) {
            REQUIRE_OK(saved);
            done = true;
        });
    REQUIRE(waitUntil([&] { return done; }));
}

/// A base with one firm in its copy and one more since; closed, its path.
QString baseWithCopy(const QString &folder)
{
    Program program(folder);
    begin(program);
    addFirmIn(program, QStringLiteral("甲公司"));
    program.flow.window()->openPage(QStringLiteral("backups"));
    action(*program.flow.window(), "backupNow").trigger();
    program.waitForWindow();
    program.clock.advance(3600);
    addFirmIn(program, QStringLiteral("乙公司"));
    return program.preferences.lastBase();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void press(Qt::Key key)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key);
}

OpenFailureWindow &failureOf(Program &program)
{
    REQUIRE(waitUntil([&] { return program.flow.failureWindow() || program.flow.window(); }));
    OpenFailureWindow *failure = program.flow.failureWindow();
    REQUIRE(failure);
    failure->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(failure));
    return *failure;
}

QString stateOf(const OpenFailureWindow &failure, int row)
{
    auto *table = failure.findChild<DataTable *>(QStringLiteral("openBackups"));
    REQUIRE(table);
    return table->model()->index(row, 6).data().toString();
}

} // namespace

TEST_CASE("the page lists the copies, makes one, and checks it")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("甲公司")});
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("backups"));
    kit.settle();
    CHECK(rows(kit.window()) == 0);
    // From how many records on is said: twelve firms handed over make no copy.
    CHECK(wordsOf(kit.page()).contains(QStringLiteral("%1 条以上").arg(BackupService::bulkFrom)));
    CHECK_FALSE(action(kit.window(), "restoreBackup").isEnabled());
    action(kit.window(), "backupNow").trigger();
    kit.settle();
    REQUIRE(rows(kit.window()) == 1);
    CHECK(cell(kit.window(), 0, 0) == u"2026-06-30 09:00");
    CHECK(cell(kit.window(), 0, 1) == u"手动");
    CHECK(cell(kit.window(), 0, 2) == u"1");
    CHECK(cell(kit.window(), 0, 6) == u"完好");

    const BackupCopy copy = value(BackupService::list(base.context())).first();
    QFile file(copy.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("damage");
    file.close();
    action(kit.window(), "verifyBackup").trigger();
    kit.settle();
    CHECK(cell(kit.window(), 0, 6).contains(u"不能用"));
    CHECK(kit.window().findChild<Banner *>(QStringLiteral("errorBanner")));
}

TEST_CASE("a copy for another disk goes where the person says")
{
    TestBase base(windowBase());
    addFirm(base.context(), {QStringLiteral("甲公司")});
    WindowKit kit(base);
    kit.window().openPage(QStringLiteral("backups"));
    kit.settle();
    const QString path = base.folder() + QStringLiteral("/u/一份");
    kit.prompt.files = {path};
    action(kit.window(), "backupElsewhere").trigger();
    kit.settle();
    // The folder is not there: said, nothing half written.
    auto *banner = kit.window().findChild<Banner *>(QStringLiteral("errorBanner"));
    REQUIRE(banner);
    REQUIRE(QDir(base.folder()).mkdir(QStringLiteral("u")));
    CHECK(QDir(base.folder() + QStringLiteral("/u")).isEmpty());
    kit.prompt.files = {path};
    action(kit.window(), "backupElsewhere").trigger();
    kit.settle();
    CHECK(digest(value(Base::openCopy(path + QStringLiteral(".peiyu")))) ==
          digest(base.connection()));
    CHECK(kit.prompt.proposals.last().contains(u"2026-06-30"));
}

TEST_CASE("closing a window copies what changed, once")
{
    QTemporaryDir folder;
    QString database;
    {
        Program program(folder.path());
        begin(program);
        addFirmIn(program, QStringLiteral("甲公司"));
        database = program.preferences.lastBase();
        MainWindow *window = program.flow.window();
        window->close();
        REQUIRE(waitUntil([&] { return !window->isVisible(); }));
    }
    const auto copies = backupsIn(backupFolderOf(database));
    REQUIRE(copies.size() == 1);
    CHECK(copies.first().occasion == BackupOccasion::Close);
    CHECK(copies.first().counts.value(QStringLiteral("enterprise")) == 1);
    Program again(folder.path());
    again.waitForWindow();
    again.flow.window()->close();
    REQUIRE(waitUntil([&] { return !again.flow.window()->isVisible(); }));
    CHECK(backupsIn(backupFolderOf(database)).size() == 1);
}

TEST_CASE("a copy that cannot be made is said before the window closes")
{
    QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    addFirmIn(program, QStringLiteral("甲公司"));
    // A file where the folder of the copies should be.
    QFile obstacle(backupFolderOf(program.preferences.lastBase()));
    REQUIRE(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    MainWindow *window = program.flow.window();
    program.prompt.goesOn = false;
    window->close();
    REQUIRE(waitUntil([&] { return program.prompt.questions.size() == 1; }));
    CHECK(program.prompt.questions.last().contains(u"备份"));
    CHECK(window->isVisible());
    program.prompt.goesOn = true;
    window->close();
    REQUIRE(waitUntil([&] { return !window->isVisible(); }));
}

TEST_CASE("putting a copy back from the page gives the base as it was")
{
    QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    addFirmIn(program, QStringLiteral("甲公司"));
    program.flow.window()->openPage(QStringLiteral("backups"));
    action(*program.flow.window(), "backupNow").trigger();
    program.waitForWindow();
    addFirmIn(program, QStringLiteral("乙公司"));
    action(*program.flow.window(), "restoreBackup").trigger();
    REQUIRE(program.prompt.questions.size() == 1);
    REQUIRE(waitUntil([&] { return program.flow.window() && program.banner("informBanner"); }));
    program.waitForWindow();
    CHECK(number(program.flow.window()->pageContext().reading.connection,
                 QStringLiteral("SELECT COUNT(*) AS n FROM enterprise")) == 1);
    CHECK(wordsOf(program.banner("informBanner")).contains(u"保留为"));
    CHECK(program.flow.window()->pageContext().gate.isOpen());
}

TEST_CASE("a base that is taken away under the window stops being edited, and goes on put back")
{
    QTemporaryDir folder;
    Program program(folder.path());
    begin(program);
    const QString path = program.preferences.lastBase();
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    REQUIRE(waitUntil([&] { return program.banner("goneBanner") != nullptr; }));
    CHECK(wordsOf(program.banner("goneBanner")).contains(path));
    CHECK_FALSE(program.flow.window()->pageContext().gate.isOpen());
    REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
    REQUIRE(waitUntil([&] { return program.banner("goneBanner") == nullptr; }));
    CHECK(program.flow.window()->pageContext().gate.isOpen());
}

TEST_CASE("a base that lacks changes is only read until the person accepts it")
{
    QTemporaryDir folder;
    QString path;
    {
        Program program(folder.path());
        begin(program);
        path = program.preferences.lastBase();
    }
    REQUIRE(QFile::copy(path, path + QStringLiteral(".old")));
    {
        Program program(folder.path());
        program.waitForWindow();
        addFirmIn(program, QStringLiteral("甲公司"));
    }
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(path + QStringLiteral(".old"), path));
    Program program(folder.path());
    program.waitForWindow();
    REQUIRE(program.banner("readOnlyBanner"));
    CHECK(wordsOf(program.banner("readOnlyBanner")).contains(u"缺少"));
    CHECK_FALSE(program.flow.window()->pageContext().gate.isOpen());
    program.banner("readOnlyBanner")->findChild<QAbstractButton *>()->click();
    REQUIRE(waitUntil([&] { return program.prompt.questions.size() == 1; }));
    REQUIRE(waitUntil([&] {
        return program.flow.window() && program.flow.window()->pageContext().gate.isOpen();
    }));
    program.waitForWindow();
    CHECK_FALSE(program.banner("readOnlyBanner"));
}

TEST_CASE("what is left of a damaged base is saved from its window")
{
    QTemporaryDir folder;
    QString path;
    {
        Program program(folder.path());
        begin(program);
        path = program.preferences.lastBase();
        for (int i = 0; i < 20; ++i)
            addFirmIn(program, QStringLiteral("第%1公司").arg(i));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    // The first account is read when the base opens; its page is noise now.
    const QByteArray all = file.readAll();
    const qint64 page = all.lastIndexOf(QStringLiteral("王芳").toUtf8()) / 4096;
    for (qint64 at = 0; (at = all.indexOf(QStringLiteral("王芳").toUtf8(), at)) > 0; ++at) {
        file.seek(at / 4096 * 4096);
        file.write(QByteArray(4096, '\x5a'));
    }
    REQUIRE(page > 0);
    file.close();
    Program program(folder.path());
    REQUIRE(waitUntil([&] { return program.flow.failureWindow() || program.flow.window(); }));
    OpenFailureWindow *failure = program.flow.failureWindow();
    REQUIRE(failure);
    const QString saved = folder.filePath(QStringLiteral("抢救"));
    program.prompt.files = {saved};
    failure->findChild<QAbstractButton *>(QStringLiteral("openRescue"))->click();
    REQUIRE(waitUntil([&] { return program.flow.window() != nullptr; }));
    program.waitForWindow();
    REQUIRE(program.banner("informBanner"));
    CHECK(wordsOf(program.banner("informBanner")).contains(u"抢救出企业"));
    CHECK(program.flow.window()->pageContext().gate.isOpen());
}

TEST_CASE("a base that does not open goes back to its copy by keys, and the damaged file stays")
{
    QTemporaryDir folder;
    const QString path = baseWithCopy(folder.path());
    SECTION("the head of the file is noise")
    {
        overwrite(path, 0, QByteArray(512, 'x'));
    }
    SECTION("half of it is missing")
    {
        QFile file(path);
        REQUIRE(file.resize(file.size() / 2 + 100));
    }
    SECTION("nothing is left")
    {
        QFile file(path);
        REQUIRE(file.resize(0));
    }
    const QByteArray damaged = contentOf(path);
    Program program(folder.path());
    OpenFailureWindow &failure = failureOf(program);
    REQUIRE(waitUntil([&] { return stateOf(failure, 0) == u"完好"; }));
    CHECK(wordsOf(&failure).contains(u"2026-06-30 10:00"));
    program.prompt.goesOn = false;
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return program.prompt.questions.size() == 1; }));
    CHECK(program.prompt.questions.first().contains(u"要重新录入"));
    CHECK(program.prompt.questions.first().contains(u"不会删除"));
    CHECK(contentOf(path) == damaged);
    program.prompt.goesOn = true;
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return program.flow.window() != nullptr; }));
    program.waitForWindow();
    CHECK(number(program.flow.window()->pageContext().reading.connection,
                 QStringLiteral("SELECT COUNT(*) AS n FROM enterprise")) == 1);
    CHECK(program.flow.window()->pageContext().gate.isOpen());
    CHECK(program.flow.failureWindow() == nullptr);
    const QStringList kept = QDir(QFileInfo(path).path())
                                 .entryList({QStringLiteral("*.replaced-*")}, QDir::Files)
                                 .filter(QRegularExpression(QStringLiteral("\\d$")));
    REQUIRE(kept.size() == 1);
    CHECK(contentOf(QFileInfo(path).path() + u'/' + kept.first()) == damaged);
}

TEST_CASE("a damaged copy is refused with a sentence, and the next one is offered")
{
    QTemporaryDir folder;
    const QString path = baseWithCopy(folder.path());
    {
        Program program(folder.path());
        program.waitForWindow();
        program.clock.advance(7200);
        program.flow.window()->openPage(QStringLiteral("backups"));
        action(*program.flow.window(), "backupNow").trigger();
        program.waitForWindow();
    }
    const auto copies = backupsIn(backupFolderOf(path));
    REQUIRE(copies.size() == 2);
    overwrite(copies.first().path, 5000, "damage");
    overwrite(path, 0, QByteArray(512, 'x'));
    const QByteArray damaged = contentOf(path);
    Program program(folder.path());
    OpenFailureWindow &failure = failureOf(program);
    // First what is likely, in the grey below what the program saw.
    const auto *reason = failure.findChild<QLabel *>(QStringLiteral("openFailureText"));
    REQUIRE(reason);
    CHECK(reason->text().startsWith(u"多半是库文件的开头坏了"));
    CHECK(wordsOf(&failure).contains(u"不是培育库的数据库文件"));
    REQUIRE(waitUntil([&] { return stateOf(failure, 1) == u"完好"; }));
    CHECK(stateOf(failure, 0).contains(u"不能用"));
    auto *table = failure.findChild<DataTable *>(QStringLiteral("openBackups"));
    CHECK(table->currentIndex().row() == 1);
    press(Qt::Key_Up);
    CHECK(wordsOf(&failure).contains(u"与制作时不一样"));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return program.prompt.failures.size() == 1; }));
    CHECK(program.prompt.failures.first().contains(u"与制作时不一样"));
    CHECK(contentOf(path) == damaged);
    CHECK(QDir(QFileInfo(path).path())
              .entryList({QStringLiteral("*.replaced-*"), QStringLiteral("*.restoring*")})
              .isEmpty());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return program.flow.window() != nullptr; }));
    program.waitForWindow();
    CHECK(program.flow.window()->pageContext().gate.isOpen());
}

TEST_CASE("without a copy beside it the base is put back from a file the person chooses")
{
    QTemporaryDir folder;
    const QString path = baseWithCopy(folder.path());
    const QString away = folder.path() + QStringLiteral("/elsewhere");
    REQUIRE(QDir().rename(backupFolderOf(path), away));
    overwrite(path, 0, QByteArray(512, 'x'));
    Program program(folder.path());
    OpenFailureWindow &failure = failureOf(program);
    CHECK(wordsOf(&failure).contains(u"没有找到这个库的备份"));
    CHECK(failure.findChild<QLabel *>(QStringLiteral("openFailureText"))
              ->text()
              .contains(u"不是培育库的数据库文件"));
    const auto copies = backupsIn(away);
    REQUIRE(copies.size() == 1);
    // Given up, then the file that is no copy, then the right one.
    press(Qt::Key_Space);
    QTest::qWait(50);
    CHECK(program.prompt.questions.isEmpty());
    program.prompt.files = {path};
    press(Qt::Key_Space);
    REQUIRE(waitUntil([&] { return program.prompt.failures.size() == 1; }));
    program.prompt.files = {copies.first().path};
    press(Qt::Key_Space);
    REQUIRE(waitUntil([&] { return program.flow.window() != nullptr; }));
    program.waitForWindow();
    CHECK(number(program.flow.window()->pageContext().reading.connection,
                 QStringLiteral("SELECT COUNT(*) AS n FROM enterprise")) == 1);
}

TEST_CASE("a base that is gone is put back from one of its copies")
{
    QTemporaryDir folder;
    const QString path = baseWithCopy(folder.path());
    REQUIRE(QFile::rename(path, folder.path() + QStringLiteral("/away")));
    Program program(folder.path());
    StartWindow *start = program.flow.startWindow();
    REQUIRE(start);
    start->findChild<QWidget *>(QStringLiteral("startNotice"))
        ->findChild<QAbstractButton *>()
        ->click();
    OpenFailureWindow &failure = failureOf(program);
    CHECK(program.flow.startWindow() == nullptr);
    REQUIRE(waitUntil([&] { return stateOf(failure, 0) == u"完好"; }));
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return program.flow.window() != nullptr; }));
    program.waitForWindow();
    CHECK(program.preferences.lastBase() == path);
}
