#include "parts/tabstrip.h"

#include "look/controlpainting.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int padding = 14;
constexpr int foot = 3;
} // namespace

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const Look &look = lookOf(this);
    const QFontMetrics bold(look.font(FontRole::Body, true));
    return {bold.horizontalAdvance(tabText(index)) + 2 * padding, look.px(34)};
}

void TabStrip::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    QTabBar::focusInEvent(event);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    QPainter painter(this);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.lineStrong);
    for (int i = 0; i < count(); ++i) {
        const QRect place = tabRect(i);
        const bool current = i == currentIndex();
        if (!current && isTabEnabled(i) && underMouse() && place.contains(pointer))
            painter.fillRect(place.adjusted(0, 0, 0, -1), p.hover);
        if (current)
            painter.fillRect(
                QRect(place.x() + padding / 2, height() - foot, place.width() - padding, foot),
                p.accent);
        painter.setFont(look.font(FontRole::Body, current));
        painter.setPen(!isTabEnabled(i) ? p.textOff : current ? p.text : p.text2);
        painter.drawText(place, Qt::AlignCenter, tabText(i));
        if (current && hasFocus() && m_keyboard)
            paintFocusInset(painter, place, p.focus);
    }
}

} // namespace peiyu
