#pragma once
/// How far a job has come: a text and steps of a total, passed on at most ten times a second.
/// Thread: the job's; the sink is called on it.

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace peiyu {

struct ProgressNote
{
    QString text;
    qint64 step = 0;
    qint64 total = 0; ///< 0: not known
};

class Progress
{
public:
    using Sink = std::function<void(const ProgressNote &)>;

    Progress() = default;
    explicit Progress(Sink sink) : m_sink(std::move(sink)) {}

    void report(const QString &text, qint64 step, qint64 total) const
    {
        if (!m_sink || (m_since.isValid() && m_since.elapsed() < intervalMs))
            return;
        m_since.start();
        m_sink(ProgressNote{text, step, total});
    }

private:
    static constexpr qint64 intervalMs = 100;
    Sink m_sink;
    mutable QElapsedTimer m_since;
};

} // namespace peiyu
