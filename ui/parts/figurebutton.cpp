#include "parts/figurebutton.h"

#include "look/look.h"

#include <QFontMetrics>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int gap = 8;
}

FigureButton::FigureButton(QWidget *parent) : Pressable(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureButton::setFigure(const QString &label, const QString &value)
{
    setText(label);
    m_value = value;
    setAccessibleName(label + u' ' + value);
    updateGeometry();
    update();
}

QSize FigureButton::sizeHint() const
{
    const Look &look = lookOf(this);
    return {QFontMetrics(look.font(FontRole::Small)).horizontalAdvance(text()) + gap +
                QFontMetrics(look.font(FontRole::Small, true)).horizontalAdvance(m_value),
            look.px(18)};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    if (underMouse() && isEnabled())
        painter.fillRect(rect(), look.palette.hover);
    const QFont bold = look.font(FontRole::Small, true);
    const int valueWidth = QFontMetrics(bold).horizontalAdvance(m_value);
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(look.palette.text2);
    const QRect label = rect().adjusted(0, 0, -(valueWidth + gap), 0);
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
    const bool nothing = m_value == u"—";
    painter.setFont(bold);
    painter.setPen(nothing ? look.palette.text3 : look.palette.text);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_value);
}

} // namespace peiyu
