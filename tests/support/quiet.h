#pragma once
// When a window has done what it was asked: nothing is read or written, nothing is put off. How
// long that takes is the machine's affair, so nothing here is a number of milliseconds to wait.

#include "shell/mainwindow.h"
#include "support/waituntil.h"

#include <QApplication>
#include <QTimer>

namespace peiyu {

/// A short delay runs: a preview that waits for the keys to rest, a search while typing.
inline bool isPutOff()
{
    constexpr int shortMs = 300;
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        for (const QTimer *timer : top->findChildren<QTimer *>()) {
            if (timer->isActive() && timer->isSingleShot() && timer->interval() <= shortMs)
                return true;
        }
    }
    return false;
}

/// What was put off may start a job whose answer puts off the next: quiet lasts some rounds of
/// events. False when it does not come.
inline bool waitUntilQuiet(const MainWindow &window)
{
    int rounds = 0;
    return waitUntil([&] {
        rounds = window.isIdle() && !isPutOff() ? rounds + 1 : 0;
        return rounds > 3;
    });
}

} // namespace peiyu
