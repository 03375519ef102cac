#include "jobs/jobrunner.h"

#include <QCoreApplication>

namespace peiyu {

JobRunner::JobRunner(const Base &base, Actor actor, const Clock &clock)
    : m_base(base), m_actor(std::move(actor)), m_clock(clock)
{
    qRegisterMetaType<ChangeSet>();
    qRegisterMetaType<ProgressNote>();
    m_writeLane.setMaxThreadCount(1);
    m_readLane.setMaxThreadCount(2);
}

JobRunner::~JobRunner()
{
    for (const OpenJob &job : m_open)
        job.cancellation.cancel();
    m_writeLane.waitForDone();
    m_readLane.waitForDone();
}

Error JobRunner::thrown(const char *what)
{
    return Error{ErrorCode::Internal,
                 QCoreApplication::translate("JobRunner", "程序内部出错，这一步没有完成。"),
                 QString::fromUtf8(what),
                 {}};
}

Cancellation JobRunner::begin(bool writes)
{
    const Cancellation cancellation;
    m_open.append({cancellation, writes});
    ++m_running;
    if (writes)
        emit writesChanged(++m_writes);
    return cancellation;
}

void JobRunner::cancelWrites()
{
    for (const OpenJob &job : m_open) {
        if (job.writes)
            job.cancellation.cancel();
    }
}

void JobRunner::finished(const Cancellation &cancellation, bool writes)
{
    m_open.removeIf([&](const OpenJob &job) { return job.cancellation == cancellation; });
    --m_running;
    if (writes)
        emit writesChanged(--m_writes);
    if (m_running == 0)
        emit progressed({});
}

void JobRunner::startWrite(WaitingWrite write)
{
    if (m_refusal)
        write.refuse(*m_refusal);
    else if (m_holding)
        m_waiting.append(std::move(write));
    else
        m_writeLane.start(std::move(write.run));
}

void JobRunner::releaseWrites()
{
    m_holding = false;
    for (WaitingWrite &write : std::exchange(m_waiting, {}))
        m_writeLane.start(std::move(write.run));
}

void JobRunner::refuseWrites(const Error &error)
{
    m_holding = false;
    m_refusal = error;
    for (const WaitingWrite &write : std::exchange(m_waiting, {}))
        write.refuse(error);
}

void JobRunner::post(std::function<void()> step)
{
    QMetaObject::invokeMethod(this, std::move(step), Qt::QueuedConnection);
}

} // namespace peiyu
