#include "parts/card.h"

#include "look/controlpainting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace peiyu {

namespace {
constexpr int radius = 4;
constexpr int foot = 3;
} // namespace

Card::Card(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_Hover);
}

void Card::setActivatable(bool activatable)
{
    m_activatable = activatable;
    setFocusPolicy(activatable ? Qt::StrongFocus : Qt::NoFocus);
}

void Card::setCurrent(bool current)
{
    m_current = current;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const LookPalette &p = lookOf(this).palette;
    QPainter painter(this);
    const QColor edge = m_current                       ? p.accent
                        : m_activatable && underMouse() ? p.control
                                                        : p.lineStrong;
    paintBox(painter, rect(), p.surface, edge, radius);
    if (!m_current)
        return;
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(inside);
    painter.fillRect(QRect(0, height() - foot, width(), foot), p.accent);
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1) {
        emit explainRequested();
        return;
    }
    const bool press = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space;
    if (m_activatable && press) {
        emit activated();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Card::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_activatable && event->button() == Qt::LeftButton;
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed && rect().contains(event->pos()))
        emit activated();
    m_pressed = false;
}

} // namespace peiyu
