#include "today/grouptile.h"

#include "domain/displaytext.h"
#include "look/controlpainting.h"

#include <QFocusEvent>
#include <QPainter>

#include <algorithm>

namespace peiyu {

namespace {
constexpr int height56 = 56;
constexpr int padding = 14;
constexpr int gap = 8;
constexpr int foot = 3;
constexpr int keySide = 16;
constexpr int keyGap = 4;
constexpr int shapeSide = 10;
constexpr int shapeGap = 5;
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
    updateGeometry();
    update();
    if (parentWidget())
        parentWidget()->update(); // the others of the row, see isStacked
}

void GroupTile::setCurrent(bool current)
{
    m_current = current;
    update();
    if (parentWidget())
        parentWidget()->update();
}

QSize GroupTile::sizeHint() const
{
    const Look &look = lookOf(this);
    // The least figure is counted too, so that the tiles of a row are of one width.
    const int least =
        QFontMetrics(look.font(FontRole::Figure)).horizontalAdvance(QStringLiteral("000"));
    return {std::max(figureWidth(), least + look.px(gap)) + look.px(2 * padding + keySide),
            look.px(height56)};
}

QFont GroupTile::wordFont() const
{
    return lookOf(this).font(FontRole::Body, m_current || isLate());
}

bool GroupTile::wordsFit() const
{
    const Look &look = lookOf(this);
    const int room = width() - look.px(2 * padding + keySide + keyGap) - figureWidth();
    return QFontMetrics(wordFont()).horizontalAdvance(text()) <= room;
}

bool GroupTile::isStacked() const
{
    if (!parentWidget())
        return !wordsFit();
    const auto row =
        parentWidget()->findChildren<GroupTile *>(QString(), Qt::FindDirectChildrenOnly);
    return !std::all_of(row.begin(), row.end(),
                        [](const GroupTile *one) { return one->wordsFit(); });
}

/// The figure with its shape and the gap behind it.
int GroupTile::figureWidth() const
{
    const Look &look = lookOf(this);
    return QFontMetrics(look.font(FontRole::Figure)).horizontalAdvance(countText(m_count)) +
           look.px(gap) + (isLate() ? look.px(shapeSide + shapeGap) : 0);
}

void GroupTile::paintFigure(QPainter &painter, const QRect &place) const
{
    const Look &look = lookOf(this);
    const LookPalette &p = look.palette;
    const bool toned = m_count > 0 && m_tone;
    painter.setFont(look.font(FontRole::Figure));
    painter.setPen(m_count == 0 ? p.text3 : toned ? toneInk(*m_tone, p) : p.text);
    const QString figure = countText(m_count);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, figure);
    if (!isLate())
        return;
    const int side = look.px(shapeSide);
    const int left = place.left() + painter.fontMetrics().horizontalAdvance(figure) + look.px(gap);
    paintStatusShape(painter, QRectF(left, place.top() + (place.height() - side) / 2.0, side, side),
                     StatusTone::Late, p.late, side);
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
    const bool late = isLate();
    const QRect place = rect().adjusted(look.px(padding), 0, -look.px(padding), 0);
    QRect figure = place;
    QRect key(place.right() - look.px(keySide), (height() - look.px(keySide + 2)) / 2,
              look.px(keySide), look.px(keySide + 2));
    QRect words = place;
    words.setLeft(place.left() + figureWidth());
    words.setRight(key.left() - look.px(keyGap));
    if (isStacked()) {
        figure.setHeight(height() * 3 / 5);
        key.moveTop((figure.height() - key.height()) / 2 + look.px(2));
        words = place.adjusted(0, figure.height() - look.px(3), 0, -foot);
    }
    paintFigure(painter, figure);
    painter.setFont(wordFont());
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
