// P5: from the start of the real program to a window that shows its rows and rests. As the peers
// were measured: until the first 300 ms in which the process used at most one clock tick.

#include "benchbase.h"
#include "measured.h"
#include "measures.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>

namespace peiyu {

namespace {

constexpr double mostOfBare = 8;
constexpr double mostOfEmpty = 1.2;
constexpr int runs = 5;
constexpr int lookEveryMs = 5;
constexpr double restMs = 300;
constexpr double tickNs = 10e6;
constexpr double longestMs = 120'000;

/// Processor time of all threads or of the first, ns.
double usedNs(qint64 process, bool window)
{
    const QString tasks = QStringLiteral("/proc/%1/task").arg(process);
    double used = 0;
    const QStringList threads = window ? QStringList{QString::number(process)}
                                       : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(QStringLiteral("%1/%2/schedstat").arg(tasks, thread));
        if (file.open(QIODevice::ReadOnly))
            used += file.readAll().split(' ').first().toDouble();
    }
    return used;
}

struct Start
{
    double window = 0; ///< its thread rests, ms
    double all = 0;    ///< every thread rests
};

/// The moment after which 300 ms of rest followed.
class Rest
{
public:
    void look(double now, double used)
    {
        if (m_found)
            return;
        if (used - m_usedThen > tickNs) {
            m_usedThen = used;
            m_since = now;
        }
        m_found = now - m_since >= restMs;
    }
    bool found() const { return m_found; }
    double since() const { return m_since; }

private:
    double m_usedThen = 0;
    double m_since = 0;
    bool m_found = false;
};

Start startOf(const QString &program, const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    const auto began = std::chrono::steady_clock::now();
    process.start(program, arguments);
    process.waitForStarted();
    Rest window;
    Rest all;
    double now = 0;
    while (!all.found() && now < longestMs && process.state() == QProcess::Running) {
        QThread::msleep(lookEveryMs);
        now = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began)
                  .count();
        window.look(now, usedNs(process.processId(), true));
        all.look(now, usedNs(process.processId(), false));
    }
    const bool rested = all.found();
    process.kill();
    process.waitForFinished();
    if (!rested) {
        std::fprintf(stderr, "%s does not come to rest\n", qPrintable(program));
        std::exit(1);
    }
    return {window.since(), all.since()};
}

Start medianStart(const QString &program, const QStringList &arguments)
{
    startOf(program, arguments);
    QVector<double> window;
    QVector<double> all;
    for (int i = 0; i < runs; ++i) {
        const Start start = startOf(program, arguments);
        window.append(start.window);
        all.append(start.all);
    }
    return {percentile(window, 0.5), percentile(all, 0.5)};
}

Start ourStart(const QString &base)
{
    return medianStart(
        QStringLiteral(PEIYU_PROGRAM),
        {QStringLiteral("--database"), base, QStringLiteral("--page"), QStringLiteral("pool")});
}

} // namespace

void measureStart(int firms)
{
    const QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("empty.peiyu"));
    makeEmptyBase(empty);
    const QString full = sharedBase(firms);
    const Start bare = medianStart(QStringLiteral(PEIYU_BARE_WINDOW), {});
    const Start ours = ourStart(empty);
    const Start filled = ourStart(full);
    const QString ms = QStringLiteral("ms");
    report({QStringLiteral("P5 start, empty base"), 0, ours.all, ms,
            QStringLiteral("a bare Qt window with a table"), bare.all, mostOfBare});
    report({QStringLiteral("P5 start, window rests"), firms, filled.window, ms,
            QStringLiteral("the same with an empty base"), ours.window, mostOfEmpty});
    report({QStringLiteral("P5 start, all threads rest"), firms, filled.all, ms,
            QStringLiteral("the same with an empty base"), ours.all});
}

} // namespace peiyu
