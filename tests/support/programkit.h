#pragma once
// The whole program with its start window over a folder of its own, on a day that stands.

#include "composition/programflow.h"
#include "look/applylook.h"
#include "parts/banner.h"
#include "shell/mainwindow.h"
#include "start/startwindow.h"
#include "support/mockclock.h"
#include "support/results.h"
#include "support/scripteduserprompt.h"
#include "support/waituntil.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>

namespace peiyu {

class Program
{
public:
    explicit Program(const QString &folder, ProgramOptions options = {},
                     QDate today = QDate(2026, 6, 30))
        : clock(today),
          preferences(folder),
          flow(std::move(options), {QStringLiteral("另一窗口"), QStringLiteral("test-mark")},
               preferences, prompt, clock)
    {
        static const bool dressed = [] {
            applyLook(*qApp);
            return true;
        }();
        REQUIRE(dressed);
        flow.start();
    }
    ~Program()
    {
        if (flow.window())
            waitUntil([this] { return flow.window()->isIdle(); });
    }

    void waitForWindow()
    {
        REQUIRE(waitUntil([this] { return flow.window() && flow.window()->isIdle(); }));
        QTest::qWait(400); // the look at the file's health
        REQUIRE(waitUntil([this] { return flow.window()->isIdle(); }));
    }
    Banner *banner(const char *name)
    {
        return flow.window()->findChild<Banner *>(QLatin1String(name));
    }

    MockClock clock;
    ScriptedUserPrompt prompt;
    Preferences preferences;
    ProgramFlow flow;
};

/// Begins with an empty folder and goes on to the page of the import.
inline void begin(Program &program)
{
    StartWindow *start = program.flow.startWindow();
    REQUIRE(start);
    start->findChild<QLineEdit *>(QStringLiteral("startName"))->setText(QStringLiteral("王芳"));
    start->findChild<QAbstractButton *>(QStringLiteral("startDistrict_jiangjin"))->click();
    start->findChild<QAbstractButton *>(QStringLiteral("startOwn"))->click();
    program.waitForWindow();
}

} // namespace peiyu
