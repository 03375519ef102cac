#include "shell/railitem.h"

#include "look/icon.h"
#include "look/look.h"

#include <QPainter>

namespace peiyu {

namespace {
constexpr int iconAt = 12;
constexpr int wordAt = 37;
constexpr int iconSide = 16;
constexpr int markWidth = 3;
} // namespace

RailItem::RailItem(const QString &iconName, const QString &title, QWidget *parent)
    : Pressable(parent), m_iconName(iconName)
{
    setTitle(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailItem::setCurrent(bool current)
{
    m_current = current;
    update();
}

void RailItem::setTitle(const QString &title)
{
    setText(title);
    setAccessibleName(title);
    update();
}

void RailItem::setDigit(int digit)
{
    m_digit = digit;
    setToolTip(digit > 0 ? QStringLiteral("%1  Ctrl+%2").arg(text()).arg(digit) : text());
}

void RailItem::showDigit(bool shown)
{
    m_digitShown = shown && m_digit > 0;
    update();
}

QSize RailItem::sizeHint() const
{
    const Look &look = lookOf(this);
    return {look.px(112), look.px(32)};
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &colours = look.palette;
    QPainter painter(this);
    if (m_current)
        painter.fillRect(rect(), colours.sel);
    else if (underMouse() || isDown())
        painter.fillRect(rect(), colours.hover);
    if (m_current)
        painter.fillRect(QRect(0, 0, markWidth, height()), colours.accent);
    const QRect iconPlace(look.px(iconAt), (height() - iconSide) / 2, iconSide, iconSide);
    peiyu::icon(m_iconName, m_current ? colours.accent : colours.text2).paint(&painter, iconPlace);
    painter.setFont(look.font(FontRole::Body, m_current));
    painter.setPen(m_current ? colours.selText : colours.text);
    painter.drawText(rect().adjusted(look.px(wordAt), 0, -look.px(8), 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    const QString tail =
        m_arrow ? QStringLiteral("›") : (m_digitShown ? QString::number(m_digit) : QString());
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(colours.text3);
    painter.drawText(rect().adjusted(0, 0, -look.px(10), 0), Qt::AlignRight | Qt::AlignVCenter,
                     tail);
    if (hasFocus() && !m_current) {
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace peiyu
