// The dialogs for files and printers, and SQLite's locks on the open base: on Unix they belong to
// the process, and whoever opens and closes the base's files beside SQLite drops them all. Then the
// next program that closes the base throws away the log this one still writes.
#include "database/connection.h"
#include "prompts/dialoguserprompt.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QTest>
#include <QTimer>
#include <QWidget>
#include <QtPrintSupport/QPrinter>

#include <sys/stat.h>
#include <unistd.h>

using namespace peiyu;

namespace {

/// This process's locks on the file, as the kernel lists them.
int locksOn(const QString &path)
{
    struct stat facts
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return -1;
    QFile list(QStringLiteral("/proc/locks"));
    REQUIRE(list.open(QIODevice::ReadOnly));
    const QByteArray file = ':' + QByteArray::number(qulonglong(facts.st_ino)) + ' ';
    const QByteArray process = ' ' + QByteArray::number(qlonglong(::getpid())) + ' ';
    int count = 0;
    for (const QByteArray &line : list.readAll().split('\n'))
        count += line.contains(file) && line.contains(process) ? 1 : 0;
    return count;
}

/// Lets the dialog that opens next look around, then gives it up.
void lookAround()
{
    QTimer::singleShot(0, qApp, [] {
        constexpr int longEnough = 400;
        QTest::qWait(longEnough);
        if (QWidget *dialog = QApplication::activeModalWidget())
            dialog->close();
    });
}

} // namespace

TEST_CASE("the button that stays says so where 取消 could mean both")
{
    DialogUserPrompt prompt;
    for (const QString &stay : {QString(), QStringLiteral("继续填写")}) {
        QStringList buttons;
        QTimer::singleShot(0, qApp, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            REQUIRE(box);
            for (const QAbstractButton *button : box->buttons())
                buttons.append(button->text());
            QTest::keyClick(box, Qt::Key_Escape);
        });
        CHECK_FALSE(prompt.confirm(nullptr, QStringLiteral("填写的内容还没有保存。"),
                                   QStringLiteral("放弃填写"), stay));
        CHECK(buttons.contains(QStringLiteral("放弃填写")));
        CHECK(buttons.contains(QStringLiteral("继续填写")) == !stay.isEmpty());
    }
}

TEST_CASE("no dialog for files or printers drops the locks on the base")
{
    TestBase base;
    addFirm(base.context(), {QStringLiteral("甲公司")});
    const QString path = base.connection().settings().path;
    if (path.isEmpty())
        return; // a server holds its own locks
    const QString folder = QFileInfo(path).absolutePath();
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(folder));
    const int onBase = locksOn(path);
    const int onIndex = locksOn(path + QStringLiteral("-shm"));
    REQUIRE(onBase > 0);
    REQUIRE(onIndex > 0);
    DialogUserPrompt prompt;
    const auto holds = [&] {
        CHECK(locksOn(path) == onBase);
        CHECK(locksOn(path + QStringLiteral("-shm")) == onIndex);
    };
    QPrinter printer;
    lookAround();
    prompt.choosePrinter(nullptr, printer);
    holds();
    lookAround();
    prompt.fileToOpen(nullptr, QStringLiteral("名单"), QStringLiteral("所有文件 (*)"));
    holds();
    lookAround();
    prompt.fileToSave(nullptr, QStringLiteral("另存"), folder + QStringLiteral("/名单.xlsx"),
                      QStringLiteral("所有文件 (*)"));
    holds();
    lookAround();
    prompt.baseToOpen(nullptr, folder);
    holds();
    qputenv("HOME", home);
}
