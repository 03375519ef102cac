#include "charts/clickablechartview.h"

#include "charts/chartoverlay.h"
#include "look/controlpainting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace peiyu {

ClickableChartView::ClickableChartView(QWidget *parent) : QChartView(new QChart, parent)
{
    chart()->setBackgroundVisible(false);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setRubberBand(QChartView::NoRubberBand);
}

void ClickableChartView::showChart(std::unique_ptr<QChart> made)
{
    const std::unique_ptr<QChart> before(chart());
    m_focused = -1;
    setChart(made.release());
}

ChartOverlay *ClickableChartView::overlay() const
{
    return ChartOverlay::of(chart());
}

int ClickableChartView::currentPoint() const
{
    return overlay() ? overlay()->currentPoint() : -1;
}

int ClickableChartView::pointUnder(QPoint place) const
{
    return overlay() ? overlay()->pointAt(chart()->mapFromScene(mapToScene(place))) : -1;
}

void ClickableChartView::point(int index, bool ringed)
{
    if (!overlay())
        return;
    overlay()->setCurrentPoint(index, ringed);
    setAccessibleDescription(index < 0 ? QString() : overlay()->pointTip(index).spoken());
}

void ClickableChartView::walk(int index)
{
    if (!overlay() || overlay()->pointCount() == 0)
        return;
    m_focused = std::clamp(index, 0, overlay()->pointCount() - 1);
    point(m_focused, true);
}

void ClickableChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        walk(m_focused - 1);
        return;
    case Qt::Key_Right:
        walk(m_focused + 1);
        return;
    case Qt::Key_Home:
        walk(0);
        return;
    case Qt::Key_End:
        walk(overlay() ? overlay()->pointCount() - 1 : 0);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0)
            emit pointActivated(m_focused);
        return;
    default:
        // Page keys and Esc belong to the page, not to a scrolling view.
        event->ignore();
    }
}

void ClickableChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int under = pointUnder(event->pos());
    point(under >= 0   ? under
          : hasFocus() ? m_focused
                       : -1,
          under < 0 || (under == m_focused && hasFocus()));
    // A hand only where a click leads to firms.
    viewport()->setCursor(under >= 0 && overlay()->pointTip(under).hasFirms ? Qt::PointingHandCursor
                                                                            : Qt::ArrowCursor);
}

void ClickableChartView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? pointUnder(event->pos()) : -1;
}

void ClickableChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int under = pointUnder(event->pos());
    if (under >= 0 && under == m_pressed) {
        m_focused = under;
        emit pointActivated(under);
    }
    m_pressed = -1;
}

void ClickableChartView::leaveEvent(QEvent *event)
{
    point(hasFocus() ? m_focused : -1, hasFocus());
    QChartView::leaveEvent(event);
}

void ClickableChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        walk(std::max(0, m_focused));
}

void ClickableChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    point(-1, false);
}

void ClickableChartView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!hasFocus() || currentPoint() >= 0)
        return;
    QPainter painter(viewport());
    paintFocusInset(painter, viewport()->rect(), lookOf(this).palette.focus);
}

} // namespace peiyu
