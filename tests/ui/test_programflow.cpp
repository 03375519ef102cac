// From the start window to the window of a base, and what is shown when a base cannot be opened.

#include "backups/openfailurewindow.h"
#include "imports/importpage.h"
#include "parts/banner.h"
#include "parts/kpicard.h"
#include "parts/textlabel.h"
#include "services/accountservice.h"
#include "services/placedirectory.h"
#include "shell/page.h"
#include "support/programkit.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace peiyu;

namespace {

QString wordsOf(const QWidget &widget)
{
    QString all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        all += label->text();
    return all;
}

/// Runs one statement on the file behind the program's back.
void inFile(const QString &path, const QString &sql)
{
    {
        QSqlDatabase file =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        file.setDatabaseName(path);
        REQUIRE(file.open());
        QSqlQuery query(file);
        REQUIRE(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
}

} // namespace

TEST_CASE("an empty folder leads through the start window to the import")
{
    QTemporaryDir folder;
    {
        Program program(folder.path());
        CHECK(program.flow.window() == nullptr);
        begin(program);
        CHECK(program.flow.startWindow() == nullptr);
        CHECK(program.flow.window()->currentPageId() == u"import");
        CHECK(program.flow.window()->pageContext().actor().name == u"王芳");
        CHECK(program.flow.window()->pageContext().home().value() == u"jiangjin");
        CHECK(program.flow.window()->pageContext().gate.isOpen());
    }
    // The next time the same base opens on its first page.
    Program again(folder.path());
    again.waitForWindow();
    CHECK(again.flow.startWindow() == nullptr);
    CHECK(again.flow.window()->currentPageId() == u"today");
    CHECK(again.flow.window()->pageContext().actor().name == u"王芳");

    // A second window reads, and says who writes.
    Program second(folder.path());
    second.waitForWindow();
    Banner *banner = second.banner("readOnlyBanner");
    REQUIRE(banner);
    CHECK(wordsOf(*banner).contains(u"另一窗口"));
    CHECK_FALSE(second.flow.window()->pageContext().gate.isOpen());
}

TEST_CASE("负责人 finds the board filled each time the program starts")
{
    QTemporaryDir folder;
    {
        Program program(folder.path());
        begin(program);
        const JobContext context = program.flow.window()->pageContext().reading;
        value(AccountService::add(context, QStringLiteral("何静"), Role::Head));
        program.preferences.setLastUser(program.preferences.lastBase(), QStringLiteral("何静"));
    }
    for (int start = 0; start < 2; ++start) {
        Program program(folder.path());
        program.waitForWindow();
        REQUIRE(program.flow.window()->currentPageId() == u"board");
        auto *first = program.flow.window()->findChild<KpiCard *>(QStringLiteral("kpi0"));
        REQUIRE(first);
        CHECK(first->reading().actual == QStringLiteral("无数据")); // the base has no firms yet
    }
}

TEST_CASE("an office outside the five begins with the name of its district")
{
    QTemporaryDir folder;
    Program program(folder.path());
    StartWindow *start = program.flow.startWindow();
    REQUIRE(start);
    start->setUserName(QStringLiteral("王芳"));
    start->findChild<QAbstractButton *>(QStringLiteral("startDistrict_other"))->click();
    start->findChild<QLineEdit *>(QStringLiteral("startOtherDistrict"))
        ->setText(QStringLiteral("开州/区"));
    start->findChild<QAbstractButton *>(QStringLiteral("startOwn"))->click();
    program.waitForWindow();
    // What no file may be called by is left out of the name of the file alone.
    CHECK(QFileInfo(program.preferences.lastBase()).fileName() ==
          QStringLiteral("开州区培育库.peiyu"));
    const PageContext &context = program.flow.window()->pageContext();
    const PlaceDirectory places = value(PlaceDirectory::load(context.reading.connection));
    CHECK(places.districtName(context.home()) == QStringLiteral("开州/区"));
    Banner *towns = program.banner("informBanner");
    REQUIRE(towns);
    CHECK(wordsOf(*towns).contains(QStringLiteral("镇街名单")));
    // Without a plan the page says so, and its keys work although there is no row to stand on.
    program.flow.window()->openPage(QStringLiteral("plan"));
    CHECK(wordsOf(*program.flow.window()->currentPage()).contains(QStringLiteral("还没有计划")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(waitUntil([] { return QApplication::activeModalWidget() != nullptr; }));
    CHECK(QApplication::activeModalWidget()->objectName() == u"newPlanDialog");
    qobject_cast<QDialog *>(QApplication::activeModalWidget())->reject();
}

TEST_CASE("a base that is gone is asked for")
{
    QTemporaryDir folder;
    QString base;
    {
        Program program(folder.path());
        begin(program);
        base = program.preferences.lastBase();
    }
    REQUIRE(QFile::rename(base, base + QStringLiteral(".away")));
    Program program(folder.path());
    REQUIRE(program.flow.startWindow());
    auto *notice = program.flow.startWindow()->findChild<QWidget *>(QStringLiteral("startNotice"));
    REQUIRE(notice);
    CHECK(notice->isVisible());
    CHECK(wordsOf(*notice).contains(QFileInfo(base).fileName()));
    // Back again, the link opens it.
    REQUIRE(QFile::rename(base + QStringLiteral(".away"), base));
    notice->findChild<QAbstractButton *>()->click();
    program.waitForWindow();
    CHECK(program.flow.startWindow() == nullptr);
}

TEST_CASE("why a base cannot be opened stands in a window of its own")
{
    QTemporaryDir folder;
    QString base;
    {
        Program program(folder.path());
        begin(program);
        base = program.preferences.lastBase();
    }
    SECTION("made by a newer program")
    {
        inFile(base, QStringLiteral("INSERT INTO schema_version VALUES (999, 999, '', '', '')"));
        const Program program(folder.path());
        REQUIRE(program.flow.failureWindow());
        CHECK(wordsOf(*program.flow.failureWindow()).contains(u"升级"));
    }
    SECTION("no base at all, and another one is chosen instead")
    {
        REQUIRE(QFile::copy(base, folder.path() + QStringLiteral("/copy.peiyu")));
        QFile file(base);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(9000, 'x'));
        file.close();
        Program program(folder.path());
        OpenFailureWindow *failure = program.flow.failureWindow();
        REQUIRE(failure);
        CHECK(wordsOf(*failure).contains(QFileInfo(base).fileName()));
        program.prompt.files = {folder.path() + QStringLiteral("/copy.peiyu")};
        failure->findChild<QAbstractButton *>(QStringLiteral("openAnother"))->click();
        program.waitForWindow();
        CHECK(program.flow.failureWindow() == nullptr);
    }
}

TEST_CASE("a person the base does not know is no reason to put a copy back")
{
    QTemporaryDir folder;
    QString base;
    {
        Program program(folder.path());
        begin(program);
        base = program.preferences.lastBase();
    }
    ProgramOptions options;
    options.database = base;
    options.actor = QStringLiteral("罗霞");
    Program program(folder.path(), options);
    REQUIRE(waitUntil([&] { return program.flow.failureWindow() != nullptr; }));
    const OpenFailureWindow &failure = *program.flow.failureWindow();
    CHECK(wordsOf(failure).contains(u"没有使用人“罗霞”"));
    CHECK_FALSE(wordsOf(failure).contains(u"备份"));
    CHECK_FALSE(wordsOf(failure).contains(u"介质"));
    CHECK(failure.backups() == nullptr);
}

TEST_CASE("a file that is not sound is not written")
{
    QTemporaryDir folder;
    QString base;
    {
        Program program(folder.path());
        begin(program);
        base = program.preferences.lastBase();
    }
    // An index that nothing reads at the start: its page is overwritten.
    int page = 0;
    int size = 0;
    {
        QSqlDatabase file =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        file.setDatabaseName(base);
        REQUIRE(file.open());
        QSqlQuery query(file);
        REQUIRE(query.exec(QStringLiteral("SELECT rootpage, (SELECT page_size FROM"
                                          " pragma_page_size) FROM sqlite_schema"
                                          " WHERE name = 'change_item_record'")));
        REQUIRE(query.next());
        page = query.value(0).toInt();
        size = query.value(1).toInt();
        REQUIRE(query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    QFile file(base);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(qint64(page - 1) * size));
    file.write(QByteArray(64, '\xff'));
    file.close();

    Program program(folder.path());
    program.waitForWindow();
    REQUIRE(waitUntil([&] { return program.banner("damageBanner") != nullptr; }));
    CHECK_FALSE(program.flow.window()->pageContext().gate.isOpen());
}
