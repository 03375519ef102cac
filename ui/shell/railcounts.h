#pragma once
/// The figures beside the words of the rail: how many promised visits are overdue and how many
/// requests are open, for a 专员 his own, for others those of 本区县. The same queries as the
/// pages. Thread: GUI; read in a job. A failure leaves the figure away: the page tells it.

#include "domain/changeset.h"
#include "jobs/cancellation.h"
#include "shell/pagecontext.h"

#include <QObject>
#include <QTimer>

namespace peiyu {

class Rail;

class RailCounts final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    RailCounts(const PageContext &context, Rail &rail, QObject *parent);

    /// Another user, another day, another rail.
    void refresh();
    void changed(const ChangeSet &changes);

private:
    void read();
    void readToday();
    void readRequests();

    PageContext m_context;
    Rail &m_rail;
    QTimer m_delay{this}; ///< the page itself comes first
    Cancellation m_running;
    Cancellation m_reading; ///< 今日
    Cancellation m_counting;
};

} // namespace peiyu
