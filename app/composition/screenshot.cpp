#include "composition/screenshot.h"

#include "foundation/atomicfile.h"
#include "help/helpwindow.h"
#include "shell/mainwindow.h"
#include "shell/page.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QTimer>

#include <utility>

#include <cstdio>
#include <memory>

namespace peiyu {

namespace {

constexpr int lookEveryMs = 50;
constexpr int quietLooks = 6;
constexpr int mostLooks = 600;

/// The window with a dialog over it, as a screen would show them.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QWidget *dialog = QApplication::activeModalWidget();
    if (dialog && dialog != &window) {
        QPainter painter(&picture);
        const QPixmap above = dialog->grab();
        const QSize size = dialog->size();
        painter.drawPixmap((window.width() - size.width()) / 2,
                           (window.height() - size.height()) / 2, above);
    }
    return picture;
}

void save(QWidget &window, const QString &file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pictureOf(window).save(&buffer, "PNG");
    const auto written = AtomicFile::write(file, bytes);
    if (!written)
        std::fprintf(stderr, "%s\n", qPrintable(written.error().text));
    QApplication::exit(written ? 0 : 8);
}

} // namespace

void takeScreenshot(MainWindow &window, const ScreenshotOrder &order)
{
    if (order.page.section(u':', 0, 0) == u"help") {
        window.openPage(order.page.section(u':', 1));
        window.openHelp();
        window.helpWindow()->open(order.page.section(u':', 1));
        window.helpWindow()->resize(order.size);
        takeScreenshot(*window.helpWindow(), order.file, [&window] { return window.isIdle(); });
        return;
    }
    window.resize(order.size);
    window.show();
    const QString action = order.page.section(u':', 1);
    window.openPage(order.page.section(u':', 0, 0));
    if (Page *page = window.currentPage())
        page->showTab(order.tab);
    auto asked = std::make_shared<bool>(action.isEmpty());
    takeScreenshot(window, order.file, [&window, action, asked] {
        if (!window.isIdle())
            return false;
        if (!std::exchange(*asked, true)) {
            if (auto *wanted = window.currentPage()->findChild<QAction *>(action))
                QMetaObject::invokeMethod(wanted, &QAction::trigger, Qt::QueuedConnection);
            return false;
        }
        return true;
    });
}

void takeScreenshot(QWidget &window, const QString &file, std::function<bool()> isIdle)
{
    auto *timer = new QTimer(&window);
    auto quiet = std::make_shared<int>(0);
    auto looks = std::make_shared<int>(0);
    QObject::connect(timer, &QTimer::timeout, &window,
                     [&window, file, isIdle, timer, quiet, looks] {
                         *quiet = isIdle() ? *quiet + 1 : 0;
                         if (*quiet < quietLooks && ++*looks < mostLooks)
                             return;
                         timer->stop();
                         save(window, file);
                     });
    timer->start(lookEveryMs);
}

} // namespace peiyu
