#include "today/grouptile.h"

#include "domain/displaytext.h"
#include "look/controlpainting.h"

#include <QFocusEvent>
#include <QPainter>

namespace peiyu {

namespace {
constexpr int height56 = 56;
constexpr int padding = 14;
constexpr int gap = 8;
constexpr int foot = 3;
constexpr int keySide = 16;
constexpr int shapeSide = 10;
} // namespace

GroupTile::GroupTile(const QString &title, int digit, QWidget *parent)
    : Pressable(parent), m_digit(digit)
{
    setText(title);
    setProperty("focusRing", false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    name();
}

void GroupTile::name()
{
    setAccessibleName(tr("%1 %2 件").arg(text(), countText(m_count)));
    setToolTip(tr("%1 %2（按 %3）").arg(text(), countText(m_count)).arg(m_digit));
}

void GroupTile::setCount(qint64 count, std::optional<StatusTone> tone)
{
    m_count = count;
    m_tone = tone;
    name();
    update();
}

void GroupTile::setCurrent(bool current)
{
    m_current = current;
    update();
}

QSize GroupTile::sizeHint() const
{
    const Look &look = lookOf(this);
    const int words =
        QFontMetrics(look.font(FontRole::Figure)).horizontalAdvance(QStringLiteral("00")) +
        QFontMetrics(look.font(FontRole::Body, true)).horizontalAdvance(text());
    return {words + 2 * padding + 2 * gap + keySide, look.px(height56)};
}

void GroupTile::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() != Qt::MouseFocusReason;
    Pressable::focusInEvent(event);
}

void GroupTile::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    QPainter painter(this);
    painter.fillRect(rect(), m_current ? p.sel : underMouse() ? p.hover : p.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), p.lineStrong);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.lineStrong);
    if (m_current)
        painter.fillRect(QRect(0, height() - foot, width(), foot), p.accent);
    const bool toned = m_count > 0 && m_tone;
    QRect place = rect().adjusted(look.px(padding), 0, -look.px(padding), 0);
    painter.setFont(look.font(FontRole::Figure));
    painter.setPen(m_count == 0 ? p.text3 : toned ? toneInk(*m_tone, p) : p.text);
    const QString figure = countText(m_count);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, figure);
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(figure) + look.px(gap));
    const bool late = toned && *m_tone == StatusTone::Late;
    if (late) {
        const int side = look.px(shapeSide);
        paintStatusShape(painter, QRectF(place.left(), (height() - side) / 2.0, side, side),
                         *m_tone, p.late, side);
        place.setLeft(place.left() + side + look.px(5));
    }
    const QRect key(place.right() - look.px(keySide), (height() - look.px(keySide + 2)) / 2,
                    look.px(keySide), look.px(keySide + 2));
    QRect words = place;
    words.setRight(key.left() - look.px(4));
    painter.setFont(look.font(FontRole::Body, m_current || late));
    painter.setPen(late ? p.late : m_current ? p.selText : p.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    paintBox(painter, key, p.surface, p.control, 3);
    painter.setFont(look.font(FontRole::Small));
    painter.setPen(p.text2);
    painter.drawText(key, Qt::AlignCenter, QString::number(m_digit));
    if (hasFocus() && m_keyboard)
        paintFocusInset(painter, rect(), p.focus);
}

} // namespace peiyu
