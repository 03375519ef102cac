#include "shell/railitem.h"

#include "domain/displaytext.h"
#include "look/controlpainting.h"
#include "look/icon.h"
#include "look/look.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int iconAt = 12;
constexpr int wordAt = 37;
constexpr int iconSide = 16;
constexpr int markWidth = 3;
constexpr int usualWidth = 112;
constexpr int compactWidth = 44;
constexpr int tailRoom = 22; ///< a count of two digits and the space around it
} // namespace

RailItem::RailItem(const QString &iconName, const QString &title, QWidget *parent)
    : Pressable(parent), m_iconName(iconName)
{
    setTitle(title);
    setProperty("focusRing", false); // inset, drawn here
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
    name();
    updateGeometry();
    update();
}

void RailItem::setDigit(int digit)
{
    m_digit = digit;
    name();
}

void RailItem::showDigit(bool shown)
{
    m_digitShown = shown && m_digit > 0;
    update();
}

void RailItem::setCount(int count, const QString &meaning, bool late)
{
    m_count = count;
    m_meaning = meaning;
    m_late = late;
    name();
    update();
}

void RailItem::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

void RailItem::name()
{
    QString words = text();
    if (m_count > 0)
        words = QStringLiteral("%1（%2）").arg(words, m_meaning);
    setAccessibleName(words);
    setToolTip(m_digit > 0 ? QStringLiteral("%1  Ctrl+%2").arg(words).arg(m_digit) : words);
}

QSize RailItem::sizeHint() const
{
    const Look &look = lookOf(this);
    if (m_compact)
        return {look.px(compactWidth), look.px(32)};
    // Bold, so that the rail does not move when the page changes.
    const int word = QFontMetrics(look.font(FontRole::Body, true)).horizontalAdvance(text());
    return {std::max(look.px(usualWidth), look.px(wordAt) + word + look.px(tailRoom)), look.px(32)};
}

QString RailItem::tail() const
{
    if (m_digitShown)
        return QString::number(m_digit);
    if (m_arrow)
        return m_compact ? QString() : QStringLiteral("›");
    return m_count > 0 ? countText(m_count) : QString();
}

void RailItem::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    Pressable::focusInEvent(event);
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
    const bool tailed = m_compact && !tail().isEmpty();
    const int left = m_compact ? (width() - iconSide) / 2 : look.px(iconAt);
    // Over its count the icon stands higher, so that neither lies on the other.
    const QRect iconPlace(left, tailed ? 1 : (height() - iconSide) / 2, iconSide, iconSide);
    peiyu::icon(m_iconName, m_current ? colours.accent : colours.text2).paint(&painter, iconPlace);
    if (!m_compact) {
        painter.setFont(look.font(FontRole::Body, m_current));
        painter.setPen(m_current ? colours.selText : colours.text);
        painter.drawText(rect().adjusted(look.px(wordAt), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, text());
    }
    const bool late = m_late && m_count > 0 && !m_digitShown;
    painter.setFont(look.font(FontRole::Small, late));
    painter.setPen(late ? colours.late : m_current ? colours.selText : colours.text3);
    if (m_compact)
        painter.drawText(rect().adjusted(0, 0, -look.px(3), 0), Qt::AlignRight | Qt::AlignBottom,
                         tail());
    else
        painter.drawText(rect().adjusted(0, 0, -look.px(10), 0), Qt::AlignRight | Qt::AlignVCenter,
                         tail());
    if (hasFocus() && m_keyboard)
        paintFocusInset(painter, rect(), colours.focus);
}

} // namespace peiyu
