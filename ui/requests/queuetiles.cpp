#include "requests/queuetiles.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/pressable.h"
#include "parts/statusmark.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int tileHeight = 38;
constexpr int padding = 12;
constexpr int gap = 6;
constexpr int foot = 3;
constexpr int shapeSide = 8;
constexpr int shapeGap = 3;
} // namespace

/// One queue.
class QueueTile final : public Pressable
{
    Q_DECLARE_TR_FUNCTIONS(QueueTile)
public:
    QueueTile(RequestQueue queue, int key) : m_key(key), m_ended(queue == RequestQueue::Ended)
    {
        m_count.queue = queue;
        setText(requestQueueText(queue));
        setObjectName(QStringLiteral("queue_") + requestQueueKey(queue));
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCount(m_count);
    }

    const QueueCount &count() const { return m_count; }
    void setCount(const QueueCount &count)
    {
        m_count = count;
        const QString late = m_count.overdue > 0
                                 ? tr("，其中超期 %1 件").arg(countText(m_count.overdue))
                                 : QString();
        const QString what = m_ended ? tr("本月%1").arg(text()) : text();
        setAccessibleName(tr("%1 %2 件%3").arg(what, countText(m_count.requests), late));
        setToolTip(tr("%1（%2）").arg(accessibleName()).arg(m_key));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const Look &look = lookOf(this);
        return {2 * padding +
                    QFontMetrics(look.font(FontRole::Body, true)).horizontalAdvance(text()) + gap +
                    QFontMetrics(look.font(FontRole::Head)).horizontalAdvance(number()) +
                    overdueWidth(),
                look.px(tileHeight)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look &look = lookOf(this);
        const LookPalette &p = look.palette;
        QPainter painter(this);
        painter.fillRect(rect(), isChecked() ? p.sel : underMouse() ? p.hover : p.surface);
        painter.fillRect(QRect(0, height() - 1, width(), 1), p.lineStrong);
        painter.fillRect(QRect(width() - 1, 0, 1, height()), p.line);
        if (isChecked())
            painter.fillRect(QRect(0, height() - foot, width(), foot), p.accent);
        QRect place = rect().adjusted(padding, 0, -padding, 0);
        const QColor ink = isChecked() ? p.selText : p.text;
        painter.setFont(look.font(FontRole::Body, isChecked()));
        painter.setPen(ink);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text());
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(text()) + gap);
        painter.setFont(look.font(FontRole::Head));
        painter.setPen(m_count.requests == 0 ? p.text3 : ink);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, number());
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(number()) + gap);
        painter.setFont(look.font(FontRole::Small));
        painter.setPen(m_count.overdue > 0 ? p.late : p.text3);
        const QString words = note();
        if (painter.fontMetrics().horizontalAdvance(words) <= place.width())
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, words);
        else if (m_count.overdue > 0)
            paintOverdue(painter, place, look);
    }

private:
    /// What is late is said in the narrowest tile too: the shape with the number.
    void paintOverdue(QPainter &painter, const QRect &place, const Look &look) const
    {
        const QString overdue = countText(m_count.overdue);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, overdue);
        const int right = place.right() - painter.fontMetrics().horizontalAdvance(overdue);
        const int side = look.px(shapeSide);
        paintStatusShape(painter,
                         QRectF(right - side - shapeGap, (height() - side) / 2.0, side, side),
                         StatusTone::Late, look.palette.late, side);
    }
    int overdueWidth() const
    {
        if (m_count.overdue == 0)
            return 0;
        const Look &look = lookOf(this);
        return gap + look.px(shapeSide) + shapeGap +
               QFontMetrics(look.font(FontRole::Small))
                   .horizontalAdvance(countText(m_count.overdue));
    }
    QString number() const { return countText(m_count.requests); }
    QString note() const
    {
        if (m_count.overdue > 0)
            return tr("超期 %1").arg(countText(m_count.overdue));
        return m_ended ? tr("本月") : QString();
    }

    QueueCount m_count;
    int m_key;
    bool m_ended;
};

QueueTiles::QueueTiles(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const RequestQueue queue : allRequestQueues) {
        auto *tile = new QueueTile(queue, static_cast<int>(m_tiles.size()) + 1);
        connect(tile, &QueueTile::clicked, this, [this, queue] { emit pressed(queue); });
        row->addWidget(tile, 1);
        m_tiles.append(tile);
    }
}

void QueueTiles::setCounts(const QVector<QueueCount> &counts)
{
    for (const QueueCount &count : counts) {
        for (QueueTile *tile : std::as_const(m_tiles)) {
            if (tile->count().queue == count.queue)
                tile->setCount(count);
        }
    }
}

void QueueTiles::setCurrent(std::optional<RequestQueue> queue)
{
    for (QueueTile *tile : std::as_const(m_tiles))
        tile->setChecked(queue == tile->count().queue);
}

int QueueTiles::requestsOf(RequestQueue queue) const
{
    for (const QueueTile *tile : m_tiles) {
        if (tile->count().queue == queue)
            return tile->count().requests;
    }
    return 0;
}

} // namespace peiyu
