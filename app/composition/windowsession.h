#pragma once
/// Everything a window stands on, built once per opened base: the base with its lock, the window's
/// own connection, the clock of the view, the lanes, the plans.
/// Thread: GUI. Errors: those of the base.

#include "database/base.h"
#include "jobs/jobrunner.h"
#include "prompts/userprompt.h"
#include "shell/mainwindow.h"
#include "shell/viewclock.h"

#include <memory>

namespace peiyu {

/// Which base, for whom.
struct SessionOrder
{
    QString database;
    QString actor;         ///< NotFound when the base has nobody of that name
    QString proposedActor; ///< who used it last; another when he is gone
    Access access = Access::WriteIfFree;
    OpenedBy openedBy;
};

class WindowSession
{
public:
    static Result<std::unique_ptr<WindowSession>> open(const SessionOrder &order,
                                                       UserPrompt &prompt, const Clock &real);
    ~WindowSession();

    MainWindow &window() { return *m_window; }
    const QString &database() const { return m_database; }
    bool isReadOnly() const { return m_base->isReadOnly(); }
    bool isCopy() const { return m_base->isCopy(); }
    bool isWriting() const { return m_runner->runningWrites() > 0; }

    /// The same base and user in a new window; the old one is handed out, so that there is always
    /// one. Undo by Ctrl+Z begins anew; 变更史 still has every change.
    Result<std::unique_ptr<MainWindow>> renewWindow(UserPrompt &prompt);
    /// Once the first rows are drawn, looks whether the file is sound. Writes wait for the answer
    /// (decisions §4).
    void checkWhenDrawn();

private:
    WindowSession(std::unique_ptr<Base> base, Connection connection, const Clock &real);
    Result<> start(const SessionOrder &order, UserPrompt &prompt);
    Result<> makeWindow(UserPrompt &prompt);
    void check();
    void completeDerived();

    QString m_database;
    std::unique_ptr<Base> m_base;
    Connection m_connection;
    ViewClock m_clock;
    JobContext m_reading;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace peiyu
