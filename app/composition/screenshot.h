#pragma once
/// `--page NAME --screenshot FILE`: shows a page, waits until it is drawn and idle, saves its
/// picture and ends the program. Works without a display and under a real one.

#include <QSize>
#include <QString>

#include <functional>

class QWidget;

namespace peiyu {

class MainWindow;

struct ScreenshotOrder
{
    QString page; ///< `firm:tabTitles` also triggers an action of the page: a tab, a dialog
    int tab = 0;  ///< of the page
    QString district;
    QString file;
    QSize size = QSize(1366, 768);
};

/// Returns at once; the application's exit code tells how it went.
void takeScreenshot(MainWindow &window, const ScreenshotOrder &order);
/// Of any window that is shown already.
void takeScreenshot(QWidget &window, const QString &file, std::function<bool()> isIdle);

} // namespace peiyu
