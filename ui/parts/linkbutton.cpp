#include "parts/linkbutton.h"

#include <QFontMetrics>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int figureGap = 4;
}

LinkButton::LinkButton(const QString &text, QWidget *parent) : Pressable(parent)
{
    setText(text);
    name();
}

void LinkButton::setFigure(const QString &figure)
{
    m_figure = figure;
    name();
    updateGeometry();
    update();
}

void LinkButton::setWordBold(bool bold)
{
    m_wordBold = bold;
    updateGeometry();
    update();
}

void LinkButton::setRole(FontRole role)
{
    m_role = role;
    updateGeometry();
}

void LinkButton::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void LinkButton::setUnderlined(bool underlined)
{
    m_underlined = underlined;
    update();
}

void LinkButton::name()
{
    setAccessibleName(m_figure.isEmpty() ? text() : text() + u' ' + m_figure);
}

QSize LinkButton::sizeHint() const
{
    const Look &look = lookOf(this);
    int width = QFontMetrics(look.font(m_role, m_wordBold)).horizontalAdvance(text());
    if (!m_figure.isEmpty())
        width +=
            figureGap + QFontMetrics(look.font(m_role, !m_wordBold)).horizontalAdvance(m_figure);
    return {width, look.lineHeight(m_role)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    QFont font = look.font(m_role, m_wordBold);
    font.setUnderline(m_underlined || (underMouse() && isEnabled()));
    painter.setFont(font);
    painter.setPen(isEnabled() ? look.palette.*m_ink : look.palette.textOff);
    QRect place = rect();
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_figure.isEmpty())
        return;
    place.setLeft(painter.fontMetrics().horizontalAdvance(text()) + figureGap);
    font.setBold(!m_wordBold);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, m_figure);
}

} // namespace peiyu
