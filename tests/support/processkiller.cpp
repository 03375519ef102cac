#include "support/processkiller.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QVector>

#include <csignal>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace peiyu {

namespace {

constexpr unsigned nobody = 65534;
constexpr useconds_t lookEvery = 200;

/// Texts as exec wants them, made before the fork: a child may not allocate.
class TextArray
{
public:
    explicit TextArray(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_texts.append(QFile::encodeName(text));
        for (QByteArray &text : m_texts)
            m_pointers.append(text.data());
        m_pointers.append(nullptr);
    }
    char **data() { return m_pointers.data(); }

private:
    QVector<QByteArray> m_texts;
    QVector<char *> m_pointers;
};

QStringList environmentWith(const QStringList &added)
{
    QStringList all = added;
    for (char **entry = environ; *entry; ++entry) {
        const QString text = QFile::decodeName(*entry);
        const QString name = text.section(u'=', 0, 0) + u'=';
        const bool replaced = std::any_of(added.begin(), added.end(),
                                          [&](const QString &one) { return one.startsWith(name); });
        if (!replaced)
            all.append(text);
    }
    return all;
}

QByteArray contents(int handle)
{
    QByteArray all;
    QByteArray block(1 << 16, Qt::Uninitialized);
    ::lseek(handle, 0, SEEK_SET);
    for (;;) {
        const auto got = ::read(handle, block.data(), static_cast<size_t>(block.size()));
        if (got <= 0)
            return all;
        all.append(block.constData(), static_cast<qsizetype>(got));
    }
}

/// In the child, between fork and exec.
[[noreturn]] void become(const ProgramCall &call, const char *program, char **arguments,
                         char **environment, int out, int err)
{
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    if (call.largestFile >= 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{static_cast<rlim_t>(call.largestFile),
                           static_cast<rlim_t>(call.largestFile)};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            ::_exit(ProgramRun::notStarted);
    }
    if (call.asNobody && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        ::_exit(ProgramRun::notStarted);
    ::execve(program, arguments, environment);
    ::_exit(ProgramRun::notStarted);
}

} // namespace

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(out).object();
}

ProgramRun::ProgramRun(const ProgramCall &call) : m_killAfter(call.killAfter)
{
    m_out = ::memfd_create("out", MFD_CLOEXEC);
    m_err = ::memfd_create("err", MFD_CLOEXEC);
    REQUIRE(m_out >= 0);
    REQUIRE(m_err >= 0);
    const QByteArray program = QFile::encodeName(call.program);
    TextArray arguments(QStringList{call.program} + call.arguments);
    TextArray environment(environmentWith(call.environment));
    m_timer.start();
    m_process = ::fork();
    if (m_process == 0)
        become(call, program.constData(), arguments.data(), environment.data(), m_out, m_err);
    REQUIRE(m_process > 0);
    m_running = true;
}

ProgramRun::~ProgramRun()
{
    kill();
    ::close(m_out);
    ::close(m_err);
}

void ProgramRun::note(int status)
{
    m_running = false;
    m_ended.microseconds = m_timer.nsecsElapsed() / 1000;
    m_ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    m_ended.out = contents(m_out);
    m_ended.err = contents(m_err);
}

bool ProgramRun::isRunning()
{
    int status = 0;
    rusage used{};
    if (m_running && ::wait4(m_process, &status, WNOHANG, &used) == m_process) {
        m_ended.peakKilobytes = used.ru_maxrss;
        note(status);
    }
    return m_running;
}

void ProgramRun::kill()
{
    if (!isRunning())
        return;
    ::kill(m_process, SIGKILL);
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_ended.killed = WIFSIGNALED(status);
    note(status);
}

Ended ProgramRun::finish()
{
    while (isRunning()) {
        if (m_killAfter >= 0 && m_timer.nsecsElapsed() / 1000 >= m_killAfter)
            kill();
        else
            ::usleep(lookEvery);
    }
    return m_ended;
}

} // namespace peiyu
