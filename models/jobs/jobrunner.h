#pragma once
/// Runs services off the window's thread: one lane for writes, two for reads. Each job opens its
/// own connection. `done` runs on the thread the runner lives in; when its context object is gone
/// by then, the answer is dropped. A read that was cancelled answers Cancelled, also when it had
/// ended; a write that had ended answers what it did.
/// Thread: the window's. The destructor cancels what is running and waits for it.

#include "database/base.h"
#include "jobs/jobcontext.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace peiyu {

class JobRunner final : public QObject
{
    Q_OBJECT
public:
    JobRunner(const Base &base, Actor actor, const Clock &clock);
    ~JobRunner() override;

    const Actor &actor() const { return m_actor; }
    void setActor(const Actor &actor) { m_actor = actor; }
    int runningWrites() const { return m_writes; }
    bool isIdle() const { return m_running == 0; }

    /// Writes asked for from now on wait: after opening, until the base is known to be sound.
    void holdWrites() { m_holding = true; }
    void releaseWrites();
    /// Asks every write that runs or waits to stop; each then changes nothing.
    void cancelWrites();
    /// Waiting and later writes fail with this error: the base must not be written.
    void refuseWrites(const Error &error);

    template <class T> using Work = std::function<Result<T>(JobContext &)>;
    template <class T> using Done = std::function<void(const Result<T> &)>;

    template <class T> Cancellation write(QObject *context, Work<T> work, Done<T> done)
    {
        return start<T>(m_writeLane, true, context, std::move(work), std::move(done));
    }
    template <class T> Cancellation read(QObject *context, Work<T> work, Done<T> done)
    {
        return start<T>(m_readLane, false, context, std::move(work), std::move(done));
    }

signals:
    /// A unit of work was committed by a job.
    void committed(const peiyu::ChangeSet &changes);
    /// An empty note when nothing is running any more.
    void progressed(const peiyu::ProgressNote &note);
    void writesChanged(int running);

private:
    template <class T>
    Cancellation start(QThreadPool &lane, bool writes, QObject *context, Work<T> work, Done<T> done)
    {
        const Cancellation cancellation = begin(writes);
        const QPointer<QObject> guard(context);
        const auto answer = [this, cancellation, writes, guard,
                             done](std::shared_ptr<Result<T>> outcome) {
            post([this, cancellation, writes, guard, outcome, done] {
                finished(cancellation, writes);
                // A read that ended just before it was cancelled is no answer to what is asked now.
                const Result<> wanted = writes ? Result<>() : cancellation.check();
                if (guard)
                    done(wanted ? *outcome : Result<T>(Failure(wanted.error())));
            });
        };
        const auto run = [this, cancellation, actor = m_actor, work = std::move(work), answer] {
            answer(std::make_shared<Result<T>>(runWith<T>(actor, cancellation, work)));
        };
        const auto refuse = [answer](const Error &error) {
            answer(std::make_shared<Result<T>>(Failure(error)));
        };
        if (writes)
            startWrite({run, refuse});
        else
            lane.start(run);
        return cancellation;
    }

    struct WaitingWrite
    {
        std::function<void()> run;
        std::function<void(const Error &)> refuse;
    };
    void startWrite(WaitingWrite write);

    template <class T>
    Result<T> runWith(const Actor &actor, const Cancellation &cancellation, const Work<T> &work)
    {
        PEIYU_CHECK(cancellation.check());
        PEIYU_TRY(connection, m_base.connect());
        JobContext context{connection, actor, m_clock};
        context.cancellation = cancellation;
        context.progress = Progress(
            [this](const ProgressNote &note) { post([this, note] { emit progressed(note); }); });
        context.announce = [this](const ChangeSet &changes) {
            post([this, changes] { emit committed(changes); });
        };
        return guarded<T>([&] { return work(context); });
    }

    /// What a library throws becomes an Internal error; our own code throws nothing.
    template <class T> static Result<T> guarded(const std::function<Result<T>()> &work)
    {
        try {
            return work();
        } catch (const std::exception &fault) {
            return Failure(thrown(fault.what()));
        }
    }
    static Error thrown(const char *what);

    Cancellation begin(bool writes);
    void finished(const Cancellation &cancellation, bool writes);
    void post(std::function<void()> step);

    const Base &m_base;
    Actor m_actor;
    const Clock &m_clock;
    QThreadPool m_writeLane;
    QThreadPool m_readLane;
    struct OpenJob
    {
        Cancellation cancellation;
        bool writes;
    };
    QVector<OpenJob> m_open;
    QVector<WaitingWrite> m_waiting;
    std::optional<Error> m_refusal;
    bool m_holding = false;
    int m_writes = 0;
    int m_running = 0;
};

} // namespace peiyu
