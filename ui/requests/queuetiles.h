#pragma once
/// The queues of the request desk side by side: name, how many, and how many of them are late.
/// Keys 1…6 belong to the page.
/// Thread: GUI. Clause: look §5, count tiles.

#include "domain/requestquery.h"

#include <QWidget>

#include <optional>

namespace peiyu {

class QueueTile;

class QueueTiles final : public QWidget
{
    Q_OBJECT
public:
    explicit QueueTiles(QWidget *parent = nullptr);

    /// Counts that are not here yet stay as they are.
    void setCounts(const QVector<QueueCount> &counts);
    /// None: what is shown is no queue (超期清单).
    void setCurrent(std::optional<RequestQueue> queue);
    int requestsOf(RequestQueue queue) const;

signals:
    void pressed(peiyu::RequestQueue queue);

private:
    QVector<QueueTile *> m_tiles;
};

} // namespace peiyu
