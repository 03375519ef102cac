#include "look/controlpainting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace peiyu {

namespace {

constexpr int iconGap = 6;
constexpr int keyGap = 10;

QRectF onHalves(const QRectF &rect)
{
    return rect.adjusted(0.5, 0.5, -0.5, -0.5);
}

QColor buttonInk(const QStyleOptionButton &option, ButtonKind kind, const LookPalette &palette)
{
    if (!(option.state & QStyle::State_Enabled))
        return palette.textOff;
    if (kind == ButtonKind::Primary)
        return palette.onAccent;
    return kind == ButtonKind::Danger ? palette.late : palette.text;
}

QFont keyFont(const Look &look)
{
    return look.font(FontRole::Small);
}

} // namespace

void paintBox(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &edge,
              double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(edge.isValid() ? onHalves(rect) : rect, radius, radius);
    painter.restore();
}

void paintDashedBox(QPainter &painter, const QRectF &rect, const QColor &edge)
{
    painter.save();
    QPen pen(edge, 1);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(onHalves(rect));
    painter.restore();
}

void paintFocusInset(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    QPen pen(colour, 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
    painter.restore();
}

void paintChevron(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = rect.center();
    QPainterPath path(middle + QPointF(-4.5, -2));
    path.lineTo(middle + QPointF(0, 2.5));
    path.lineTo(middle + QPointF(4.5, -2));
    painter.drawPath(path);
    painter.restore();
}

void paintTick(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = rect.width() / 14;
    painter.setPen(QPen(colour, 1.6 * unit));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(rect.topLeft() + QPointF(3.2, 7.2) * unit);
    path.lineTo(rect.topLeft() + QPointF(6, 10) * unit);
    path.lineTo(rect.topLeft() + QPointF(10.8, 4.4) * unit);
    painter.drawPath(path);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRect &rect, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.palette.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5);
    painter.restore();
}

void paintCheckBox(QPainter &painter, const QRect &rect, QStyle::State state, const Look &look)
{
    const LookPalette &p = look.palette;
    const bool enabled = state & QStyle::State_Enabled;
    const bool filled = state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor edge = !enabled ? p.lineStrong : filled ? p.accent : p.control;
    const QColor hovered = state & QStyle::State_MouseOver ? p.hover : p.surface;
    const QColor ground = !enabled ? p.sunken : filled ? p.accent : hovered;
    paintBox(painter, rect, ground, edge, 2);
    const QColor ink = enabled ? p.onAccent : p.textOff;
    if (state & QStyle::State_On)
        paintTick(painter, rect, ink);
    else if (state & QStyle::State_NoChange)
        painter.fillRect(
            QRectF(rect).adjusted(3, rect.height() / 2.0 - 1, -3, -(rect.height() / 2.0 - 1)), ink);
}

void paintRadio(QPainter &painter, const QRect &rect, QStyle::State state, const Look &look)
{
    const LookPalette &p = look.palette;
    const bool enabled = state & QStyle::State_Enabled;
    const bool on = state & QStyle::State_On;
    const QColor edge = !enabled ? p.lineStrong : on ? p.accent : p.control;
    paintBox(painter, rect, enabled ? p.surface : p.sunken, edge, rect.width() / 2.0);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled ? p.accent : p.textOff);
    painter.drawEllipse(QRectF(rect).center() + QPointF(0, 0), rect.width() / 4.0,
                        rect.height() / 4.0);
    painter.restore();
}

void paintButtonGround(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind,
                       const Look &look)
{
    const LookPalette &p = look.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    QColor ground = down ? p.sel : hovered ? p.hover : p.surface;
    QColor edge = p.control;
    if (kind == ButtonKind::Primary) {
        ground = down ? p.accentDown : hovered ? p.accentHover : p.accent;
        edge = ground;
    } else if (kind == ButtonKind::Flat) {
        if (!down && !hovered)
            return;
        edge = QColor();
    }
    if (!enabled) {
        ground = p.sunken;
        edge = p.lineStrong;
    }
    paintBox(painter, option.rect, ground, edge, 3);
}

int buttonContentWidth(const QStyleOptionButton &option, const QString &key, const Look &look)
{
    int width = option.fontMetrics.horizontalAdvance(option.text);
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : iconGap);
    if (!key.isEmpty())
        width += keyGap + QFontMetrics(keyFont(look)).horizontalAdvance(key);
    return width;
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, ButtonKind kind,
                      const QString &key, const Look &look)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ink = buttonInk(option, kind, look.palette);
    painter.save();
    const int content = std::min(buttonContentWidth(option, key, look), option.rect.width());
    int x = option.rect.x() + (option.rect.width() - content) / 2;
    if (!option.icon.isNull()) {
        const QSize size = option.iconSize;
        const QRect place(QPoint(x, option.rect.y() + (option.rect.height() - size.height()) / 2),
                          size);
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        x += size.width() + iconGap;
    }
    const int wordWidth = option.fontMetrics.horizontalAdvance(option.text);
    QRect place = option.rect;
    place.setLeft(x);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, option.text);
    if (!key.isEmpty()) {
        place.setLeft(x + wordWidth + keyGap);
        painter.setFont(keyFont(look));
        if (enabled && kind != ButtonKind::Primary)
            painter.setPen(look.palette.text3);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, key);
    }
    painter.restore();
}

void paintComboGround(QPainter &painter, const QStyleOptionComboBox &option, const Look &look)
{
    const LookPalette &p = look.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    paintBox(painter, option.rect,
             !enabled  ? p.sunken
             : hovered ? p.hover
                       : p.surface,
             enabled ? p.control : p.lineStrong, 3);
    QRectF arrow = option.rect;
    arrow.setLeft(arrow.right() - look.px(26));
    paintChevron(painter, arrow, enabled ? p.text2 : p.textOff);
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up,
                  const QRect &down, const Look &look)
{
    const LookPalette &p = look.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    paintBox(painter, option.rect, enabled ? p.surface : p.sunken,
             enabled ? p.control : p.lineStrong, 3);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return enabled && (option.stepEnabled & step) ? p.text2 : p.textOff;
    };
    const auto arrow = [&](const QPointF &middle, double turn, const QColor &colour) {
        painter.save();
        painter.translate(middle);
        painter.rotate(turn);
        painter.scale(0.7, 0.7);
        paintChevron(painter, QRectF(-5, -5, 10, 10), colour);
        painter.restore();
    };
    arrow(QRectF(up).center() + QPointF(0, 2), 180, ink(QAbstractSpinBox::StepUpEnabled));
    arrow(QRectF(down).center() - QPointF(0, 2), 0, ink(QAbstractSpinBox::StepDownEnabled));
}

void paintComboLabel(QPainter &painter, const QStyleOptionComboBox &option, const Look &look)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect place = option.rect.adjusted(look.px(10), 0, -look.px(26), 0);
    painter.save();
    if (!option.currentIcon.isNull()) {
        const QRect icon(place.x(), place.y() + (place.height() - option.iconSize.height()) / 2,
                         option.iconSize.width(), option.iconSize.height());
        option.currentIcon.paint(&painter, icon, Qt::AlignCenter,
                                 enabled ? QIcon::Normal : QIcon::Disabled);
        place.setLeft(icon.right() + iconGap);
    }
    painter.setPen(enabled ? look.palette.text : look.palette.textOff);
    painter.drawText(
        place, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, place.width()));
    painter.restore();
}

} // namespace peiyu
