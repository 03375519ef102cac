#pragma once
/// Hears of every commit once, the program's own and those of others: a command, a second window.
/// Looks every second whether the base has changed, reads the new change sets in a read job and
/// announces them; several at once as one. What the own lanes committed is announced at once and
/// not again when it is found in the base.
/// Thread: the one it lives in, whose connection it looks through.

#include "jobs/jobrunner.h"

#include <QSet>
#include <QTimer>

namespace peiyu {

class ExternalChangeWatcher final : public QObject
{
    Q_OBJECT
public:
    static constexpr int lookEveryMs = 1000;

    /// Both outlive it.
    ExternalChangeWatcher(const Connection &connection, JobRunner &runner,
                          QObject *parent = nullptr);

signals:
    void changed(const peiyu::ChangeSet &changes);

private:
    void look();
    void takeOwn(const ChangeSet &changes);
    void takeFound(const QVector<ChangeSet> &found);

    const Connection &m_connection;
    JobRunner &m_runner;
    QTimer m_timer;
    qint64 m_version = 0; ///< of the data, when everything up to `m_last` was known
    qint64 m_last = 0;    ///< number of the newest set known
    bool m_reading = false;
    QSet<QString> m_own;   ///< announced by the lanes, not yet met in the base
    QSet<QString> m_found; ///< met in the base before the lane told of it
};

} // namespace peiyu
