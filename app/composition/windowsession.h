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

class WindowSession
{
public:
    static Result<std::unique_ptr<WindowSession>> open(const QString &database,
                                                       const QString &actorName,
                                                       UserPrompt &prompt, const Clock &real);
    ~WindowSession();

    MainWindow &window() { return *m_window; }

private:
    WindowSession(std::unique_ptr<Base> base, Connection connection, const Clock &real);
    Result<> start(const QString &actorName, UserPrompt &prompt);

    std::unique_ptr<Base> m_base;
    Connection m_connection;
    ViewClock m_clock;
    JobContext m_reading;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace peiyu
