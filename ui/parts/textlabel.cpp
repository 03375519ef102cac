#include "parts/textlabel.h"

#include <QEvent>
#include <QPainter>

namespace peiyu {

TextLabel::TextLabel(const QString &text, FontRole role, Ink ink, QWidget *parent)
    : QLabel(text, parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

void TextLabel::setBold(bool bold)
{
    m_bold = bold;
    dress();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(fontMetrics().horizontalAdvance(u'…'), size.height()) : size;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect(), static_cast<int>(alignment()), shown);
}

void TextLabel::dress()
{
    const Look &look = lookOf(this);
    const QFont wanted = look.font(m_role, m_bold);
    if (font() != wanted)
        setFont(wanted);
    QPalette colours = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        colours.setColor(group, QPalette::WindowText, look.palette.*m_ink);
    colours.setColor(QPalette::Disabled, QPalette::WindowText, look.palette.textOff);
    if (palette() != colours)
        setPalette(colours);
}

} // namespace peiyu
