#pragma once
/// The figures beside the words of the rail: how many promised visits are overdue, for a 专员 his
/// own, for others those of 本区县. The same query and totals as the page 走访.
/// Thread: GUI; read in a job. A failure leaves the figure away: the page tells it.

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

    PageContext m_context;
    Rail &m_rail;
    QTimer m_delay; ///< the page itself comes first
    Cancellation m_running;
    Cancellation m_reading; ///< 今日
};

} // namespace peiyu
