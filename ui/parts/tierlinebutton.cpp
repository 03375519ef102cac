#include "parts/tierlinebutton.h"

#include "look/controlpainting.h"

#include <QFontMetrics>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int labelWidth = 48;
constexpr int chipPadding = 6;
constexpr int statusColumn = 74;
constexpr int barThickness = 6;
} // namespace

TierLineButton::TierLineButton(TierLine line, QWidget *parent)
    : Pressable(parent), m_line(std::move(line))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const QString name =
        m_line.gap.isEmpty()
            ? tr("%1 %2 / %3，%4")
                  .arg(m_line.label, m_line.actual, m_line.target, m_line.status.word)
            : tr("%1 %2 / %3，%4，缺口 %5")
                  .arg(m_line.label, m_line.actual, m_line.target, m_line.status.word, m_line.gap);
    setAccessibleName(name);
    setToolTip(name);
}

QSize TierLineButton::sizeHint() const
{
    return {200, lookOf(this).px(33)};
}

void TierLineButton::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), p.hover);
    const int text = look.px(19);
    const int left = width() - look.px(statusColumn);
    // Where the card is too narrow the target is cut; the tooltip has it all.
    const int room = left - (m_line.status.tone == StatusTone::Late ? 2 * chipPadding : 4);
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(p.text2);
    painter.drawText(QRect(0, 0, width(), text), Qt::AlignLeft | Qt::AlignVCenter, m_line.label);

    // A label such as 市级入库 is wider than its column; the figures then move right.
    const int label = painter.fontMetrics().horizontalAdvance(m_line.label);
    int x = std::max(look.px(labelWidth), label + 6);
    QFont value = look.font(FontRole::Body, true);
    value.setPixelSize(look.px(14));
    painter.setFont(value);
    painter.setPen(p.text);
    painter.drawText(QRect(x, 0, width(), text), Qt::AlignLeft | Qt::AlignVCenter, m_line.actual);
    x += painter.fontMetrics().horizontalAdvance(m_line.actual);
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(p.text2);
    const QRect target(x + 5, 0, std::max(0, room - x - 5), text);
    painter.drawText(target, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(QStringLiteral("/ ") + m_line.target,
                                                      Qt::ElideRight, target.width()));

    paintProgress(painter, QRectF(0, text, left - 12, look.px(33) - text - 1), m_line.progress,
                  barThickness, look, p.surface);
    paintStatusColumn(painter, left);
}

void TierLineButton::paintStatusColumn(QPainter &painter, int left) const
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    const bool late = m_line.status.tone == StatusTone::Late;
    const int wide = statusWidth(m_line.status, look);
    const int lineHeight = look.px(17);
    QRect place(std::max(left - chipPadding, width() - wide - chipPadding), 1, wide, lineHeight);
    if (late)
        paintBox(painter, place.adjusted(-chipPadding, 0, chipPadding, 0), p.lateSoft, {}, 2);
    else
        place.moveLeft(width() - wide);
    paintStatus(painter, place, m_line.status, look);
    if (m_line.gap.isEmpty())
        return;
    painter.setFont(look.font(FontRole::Small, true));
    painter.setPen(toneInk(m_line.status.tone, p));
    painter.drawText(QRect(left - 20, lineHeight, width() - left + 20, look.px(33) - lineHeight),
                     Qt::AlignRight | Qt::AlignVCenter, tr("缺口 %1").arg(m_line.gap));
}

} // namespace peiyu
