#include "parts/segmentedswitch.h"

#include "look/controlpainting.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace peiyu {

namespace {
constexpr int padding = 9;
}

SegmentedSwitch::SegmentedSwitch(const QStringList &segments, QWidget *parent)
    : QWidget(parent), m_segments(segments)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    name();
}

void SegmentedSwitch::setCurrent(int current)
{
    if (current == m_current || current < 0 || current >= m_segments.size())
        return;
    m_current = current;
    name();
    update();
    emit currentChanged(current);
}

void SegmentedSwitch::clearCurrent()
{
    if (m_current < 0)
        return;
    m_current = -1;
    name();
    update();
    emit currentChanged(m_current);
}

void SegmentedSwitch::setSegment(int index, const QString &text)
{
    m_segments[index] = text;
    name();
    updateGeometry();
    update();
}

void SegmentedSwitch::setSlim(bool slim)
{
    m_slim = slim;
    updateGeometry();
}

void SegmentedSwitch::name()
{
    setAccessibleName(m_current < 0 ? tr("未选") : tr("已选 %1").arg(m_segments.value(m_current)));
    setAccessibleDescription(m_segments.join(QStringLiteral(" / ")));
}

int SegmentedSwitch::segmentWidth(const QString &text) const
{
    // Measured bold, so that nothing moves when the choice changes.
    const Look &look = lookOf(this);
    return QFontMetrics(look.font(FontRole::Small, true)).horizontalAdvance(text) + 2 * padding;
}

QRect SegmentedSwitch::segmentRect(int index) const
{
    int x = 0;
    for (int i = 0; i < index; ++i)
        x += segmentWidth(m_segments[i]);
    return {x, 0, segmentWidth(m_segments[index]), height()};
}

int SegmentedSwitch::segmentAt(QPoint place) const
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (segmentRect(i).contains(place))
            return i;
    }
    return -1;
}

QSize SegmentedSwitch::sizeHint() const
{
    int width = 0;
    for (const QString &segment : m_segments)
        width += segmentWidth(segment);
    return {width, lookOf(this).px(m_slim ? 20 : 24)};
}

void SegmentedSwitch::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    QPainter painter(this);
    paintBox(painter, rect(), p.surface, {}, 3);
    QPainterPath frame;
    frame.addRoundedRect(rect(), 3, 3);
    painter.setClipPath(frame);
    for (int i = 0; i < m_segments.size(); ++i) {
        const QRect place = segmentRect(i);
        const bool current = i == m_current;
        if (current)
            painter.fillRect(place, isEnabled() ? p.sel : p.selIdle);
        else if (i == m_hovered)
            painter.fillRect(place, p.hover);
        if (i > 0)
            painter.fillRect(QRect(place.x(), 0, 1, height()), p.lineStrong);
        painter.setFont(look.font(FontRole::Small, current));
        painter.setPen(!isEnabled() ? p.textOff : current ? p.selText : p.text);
        painter.drawText(place, Qt::AlignCenter, m_segments[i]);
    }
    painter.setClipping(false);
    paintBox(painter, rect(), {}, isEnabled() ? p.control : p.lineStrong, 3);
}

void SegmentedSwitch::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Space: // of two, the other one
        setCurrent((m_current + 1) % static_cast<int>(m_segments.size()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedSwitch::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(segmentAt(event->pos()));
}

void SegmentedSwitch::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = segmentAt(event->pos());
    update();
}

void SegmentedSwitch::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

} // namespace peiyu
