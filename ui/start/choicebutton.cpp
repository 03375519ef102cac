#include "start/choicebutton.h"

#include "look/controlpainting.h"
#include "look/icon.h"
#include "look/look.h"

#include <QPainter>

namespace peiyu {

namespace {
constexpr int buttonWidth = 300;
constexpr int buttonHeight = 88;
} // namespace

ChoiceButton::ChoiceButton(const QString &iconName, const QString &title, const QString &note,
                           QWidget *parent)
    : Pressable(parent), m_iconName(iconName), m_note(note)
{
    setText(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    name();
}

void ChoiceButton::setTitle(const QString &title)
{
    setText(title);
    name();
}

void ChoiceButton::setNote(const QString &note)
{
    m_note = note;
    name();
}

void ChoiceButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

void ChoiceButton::name()
{
    setAccessibleName(text());
    setAccessibleDescription(m_note);
    update();
}

QSize ChoiceButton::sizeHint() const
{
    return {lookOf(this).px(buttonWidth), lookOf(this).px(buttonHeight)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    QPainter painter(this);
    const bool hovered = isEnabled() && underMouse();
    const QColor plain = isDown() ? p.sel : hovered ? p.hover : p.surface;
    const QColor strong = isDown() ? p.accentDown : hovered ? p.accentHover : p.accent;
    const bool filled = m_primary && isEnabled();
    paintBox(painter, rect(),
             !isEnabled() ? p.sunken
             : filled     ? strong
                          : plain,
             !isEnabled() ? p.lineStrong
             : filled     ? strong
                          : p.control,
             3);
    const QColor ink = !isEnabled() ? p.textOff : filled ? p.onAccent : p.text;
    const QColor quiet = !isEnabled() ? p.textOff : filled ? p.onAccent : p.text3;
    const int left = look.px(16);
    peiyu::icon(m_iconName, ink)
        .paint(&painter, QRect(left, look.px(16), look.px(16), look.px(16)));
    painter.setFont(look.font(FontRole::Head));
    painter.setPen(ink);
    painter.drawText(QRect(left + look.px(26), look.px(12), width() - look.px(50), look.px(24)),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(quiet);
    painter.drawText(
        QRect(left + look.px(26), look.px(38), width() - look.px(54), height() - look.px(42)),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_note);
}

} // namespace peiyu
