#pragma once
// A folder with a small base to damage, the same work by service and by command, and what must
// hold of a base after any fault.

#include "database/base.h"
#include "jobs/jobcontext.h"
#include "support/mockclock.h"
#include "support/processkiller.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace peiyu {

/// A base opened as a window has it open: one connection, one person.
class OpenedBase
{
public:
    static Result<std::unique_ptr<OpenedBase>> open(const QString &path,
                                                    Access access = Access::Write);

    const JobContext &context() const { return *m_context; }
    MockClock &clock() { return m_clock; }

private:
    OpenedBase() = default;

    MockClock m_clock{QDate(2026, 1, 20)};
    std::unique_ptr<Base> m_base;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<JobContext> m_context;
};

class FaultPlace
{
public:
    /// Memory: hundreds of small bases do not wait for a real disk.
    enum class Where { Disk, Memory };

    /// The base holds so many firms 第1号机械有限公司 … with soundCode(1) ….
    explicit FaultPlace(int firms = 5, Where where = Where::Disk);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    const QString &original() const { return m_original; }
    /// A copy of the untouched base under a new name.
    QString freshBase();
    /// With everything beside it.
    static void removeBase(const QString &path);
    QString write(const QString &name, const QByteArray &bytes) const;
    /// Rows first … first + count - 1 as a list; every tenth has a bad code when `withBad`.
    QString list(const QString &name, int first, int count, bool withBad = false) const;

    ProgramCall call(const QString &database, const QStringList &arguments) const;
    Ended run(const QString &database, const QStringList &arguments) const;
    /// The same as `nobody`, with the folder opened for everybody.
    void openToEverybody() const;

    QString digestOf(const QString &database) const;
    /// base check --full by the command: no problem, and the digest.
    QString requireSound(const QString &database) const;
    qint64 firmsIn(const QString &database) const;

private:
    QTemporaryDir m_folder;
    QString m_original;
    int m_copies = 0;
};

/// The error object of a failed command: code and a finished sentence.
QString errorCodeOf(const Ended &ended);
QString errorTextOf(const Ended &ended);
/// Failed with this exit code and a Chinese sentence on stderr and in the JSON.
void requireRefused(const Ended &ended, int code);

/// Sets a firm's phone, as the form does.
Result<> setPhone(const JobContext &context, int firm, const QString &phone);
QString phoneOf(const JobContext &context, int firm);

/// PEIYU_NAME as a number: how far a loop goes; `usual` where it is not set.
int wished(const char *name, int usual);

/// Unoptimised programs look for faults of memory, the release build shows the promise.
#ifdef NDEBUG
constexpr bool optimised = true;
#else
constexpr bool optimised = false;
#endif

} // namespace peiyu
