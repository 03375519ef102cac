#include "parts/chip.h"

#include "look/controlpainting.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace peiyu {

namespace {

constexpr int padding = 8;
constexpr int cross = 12;
constexpr int crossGap = 6;
constexpr int leastWidth = 64;

void paintCross(QPainter &painter, const QRectF &place, const QColor &disc, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(disc);
    painter.drawEllipse(place.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(ink, 1.3));
    const QPointF middle = place.center();
    painter.drawLine(middle + QPointF(-2, -2), middle + QPointF(2, 2));
    painter.drawLine(middle + QPointF(-2, 2), middle + QPointF(2, -2));
    painter.restore();
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : Pressable(parent)
{
    setText(text);
    setAccessibleName(tr("条件 %1").arg(text));
    setAccessibleDescription(tr("按 Del 去掉"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setToolTip(tr("点按修改，按 Del 去掉"));
}

void Chip::setKilling(bool killing)
{
    m_killing = killing;
    if (killing)
        setAccessibleDescription(tr("这个条件排除了全部记录，按 Del 去掉"));
    update();
}

QSize Chip::sizeHint() const
{
    const Look &look = lookOf(this);
    const int word = QFontMetrics(look.font(FontRole::Small)).horizontalAdvance(text());
    return {padding + word + crossGap + cross + padding, look.px(24)};
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), lookOf(this).px(leastWidth)), whole.height()};
}

bool Chip::isCut() const
{
    return width() < sizeHint().width();
}

QRect Chip::crossRect() const
{
    return {width() - padding - cross, (height() - cross) / 2, cross, cross};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    QPainter painter(this);
    const QColor soft = m_killing ? p.lateSoft : p.accentSoft;
    const QColor tone = m_killing ? p.late : p.accent;
    const bool lit = isDown() || underMouse();
    paintBox(painter, rect(), lit ? mixed(soft, tone, 0.08) : soft, mixed(soft, tone, 0.35), 3);
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(isEnabled() ? p.text : p.textOff);
    const QRect words =
        rect().adjusted(padding, 0, -(padding + cross + (isCut() ? crossGap : 0)), 0);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        isCut() ? painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()) : text());
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    const bool onCross = underMouse() && crossRect().adjusted(-4, -6, 8, 6).contains(pointer);
    paintCross(painter, crossRect(), onCross ? p.late : p.text2, soft);
}

void Chip::resizeEvent(QResizeEvent *event)
{
    Pressable::resizeEvent(event);
    const QString how = tr("点按修改，按 Del 去掉");
    setToolTip(isCut() ? QStringLiteral("%1\n%2").arg(text(), how) : how);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit removeRequested();
        return;
    }
    Pressable::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    // The whole right end takes the pointer: 12 px alone are hard to hit.
    if (event->button() == Qt::LeftButton && event->pos().x() >= crossRect().x() - crossGap &&
        rect().contains(event->pos())) {
        setDown(false);
        emit removeRequested();
        return;
    }
    Pressable::mouseReleaseEvent(event);
}

} // namespace peiyu
