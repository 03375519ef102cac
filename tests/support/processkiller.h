#pragma once
/// Runs a real program, kills it at a chosen time, and tells how it ended. To show "all or
/// nothing": run it once undisturbed on a copy of the base (the twin), then kill it again and again
/// at times spread over the twin's run and compare what is left with before and with the twin
/// (`base check --digest`, see tests/faults/faultplace.h).
///     const Ended whole = runProgram(call);
///     call.killAfter = whole.microseconds / 2;
///     const Ended ended = runProgram(call);      // ended.killed, ended.code, ended.json()
/// ProgramRun holds a program that runs beside the test (a holder of the lock) and kills it at its
/// end. A call can be made as `nobody` (root writes through chmod) and with a largest file size
/// (a full disk without mounting); both fail the start where they are refused.

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QStringList>

#include <sys/types.h>

namespace peiyu {

struct ProgramCall
{
    QString program;
    QStringList arguments;
    QStringList environment; ///< NAME=VALUE, added to the test's own
    qint64 killAfter = -1;   ///< microseconds; negative: never
    qint64 largestFile = -1; ///< bytes a file may grow to; more is "file too large"
    bool asNobody = false;
};

struct Ended
{
    bool killed = false; ///< by us; a crash of its own is code 128 + signal
    int code = -1;
    QByteArray out;
    QByteArray err;
    qint64 microseconds = 0;
    qint64 peakKilobytes = 0; ///< at least what the test itself has in memory
    QJsonObject json() const;
};

class ProgramRun
{
public:
    static constexpr int notStarted = 127; ///< code of a program that could not be started

    explicit ProgramRun(const ProgramCall &call);
    ~ProgramRun();
    ProgramRun(const ProgramRun &) = delete;
    ProgramRun &operator=(const ProgramRun &) = delete;

    bool isRunning();
    void kill();
    /// Waits for the end, and kills it when the call says so.
    Ended finish();

private:
    void note(int status);

    QElapsedTimer m_timer;
    qint64 m_killAfter;
    pid_t m_process = -1;
    int m_out = -1;
    int m_err = -1;
    bool m_running = false;
    Ended m_ended;
};

inline Ended runProgram(const ProgramCall &call)
{
    return ProgramRun(call).finish();
}

} // namespace peiyu
