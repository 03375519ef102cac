#include "charts/chartoverlay.h"

#include "look/controlpainting.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

namespace peiyu {

namespace {
constexpr double tipPadding = 8;
constexpr double tipGap = 2;
} // namespace

QString ChartTip::spoken() const
{
    return title + u' ' + lines.join(u' ');
}

void plainChart(QChart &chart, const QMargins &margins)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setDropShadowEnabled(false);
    chart.setBackgroundVisible(false);
    chart.setBackgroundRoundness(0);
    chart.setPlotAreaBackgroundVisible(false);
    chart.legend()->hide();
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setMargins(margins);
}

ChartOverlay::ChartOverlay(QChart *chart, ChartTheme theme)
    : QGraphicsObject(chart), m_theme(std::move(theme))
{
    setZValue(100);
    connect(chart, &QChart::plotAreaChanged, this, &ChartOverlay::rearrange);
}

ChartOverlay *ChartOverlay::of(const QChart *chart)
{
    for (QGraphicsItem *item : chart->childItems()) {
        if (auto *overlay = dynamic_cast<ChartOverlay *>(item))
            return overlay;
    }
    return nullptr;
}

QRectF ChartOverlay::plot() const
{
    return static_cast<const QChart *>(parentObject())->plotArea();
}

QRectF ChartOverlay::boundingRect() const
{
    return static_cast<const QChart *>(parentObject())->rect();
}

void ChartOverlay::rearrange()
{
    prepareGeometryChange();
    m_labels.clear();
    m_areas.clear();
    arrange(plot());
    currentChanged();
    update();
}

int ChartOverlay::pointAt(const QPointF &place) const
{
    for (int i = 0; i < m_areas.size(); ++i) {
        if (m_areas[i].contains(place))
            return i;
    }
    return -1;
}

void ChartOverlay::setCurrentPoint(int index, bool ringed)
{
    m_current = index < pointCount() ? index : -1;
    m_ringed = ringed && m_current >= 0;
    currentChanged();
    update();
}

ChartLabel ChartOverlay::label(const QString &text, const QColor &ink, bool bold) const
{
    ChartLabel made;
    made.text = text;
    made.ink = ink;
    made.bold = bold;
    return made;
}

QSizeF ChartOverlay::sizeOf(const ChartLabel &label) const
{
    return {m_theme.textWidth(label.text, label.bold) + 1, m_theme.look.px(16) * 1.0};
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    paintMarks(*painter);
    for (const ChartLabel &label : m_labels)
        paintLabel(*painter, label);
    if (m_current >= 0 && !m_theme.print)
        paintTip(*painter);
    painter->restore();
}

void ChartOverlay::paintLabel(QPainter &painter, const ChartLabel &label) const
{
    painter.setFont(m_theme.font(label.bold));
    if (label.plate)
        painter.fillRect(label.place.adjusted(-1, 2, 1, -2), m_theme.ground);
    painter.setPen(label.ink);
    painter.drawText(label.place,
                     static_cast<int>(label.align | Qt::AlignVCenter) | Qt::TextDontClip |
                         Qt::TextSingleLine,
                     label.text);
}

QRectF ChartOverlay::tipPlace() const
{
    if (m_current < 0)
        return {};
    const ChartTip tip = pointTip(m_current);
    double width = m_theme.textWidth(tip.title, true);
    for (const QString &line : tip.lines)
        width = std::max(width, m_theme.textWidth(line));
    const auto rows = static_cast<double>(tip.lines.size() + 1 + (tip.hasFirms ? 1 : 0));
    const QString enter = tr("Enter 看企业名单");
    if (tip.hasFirms)
        width = std::max(width, m_theme.textWidth(enter));
    QRectF place(0, 0, width + 2 * tipPadding + 1, rows * m_theme.lineHeight() + 8);
    // Left of the point when there is room, so that what comes next stays visible.
    const QRectF point = tipKeepOut(m_current);
    const QRectF bounds = boundingRect();
    place.moveTopLeft(
        {point.left() - tipGap - place.width(), point.center().y() - place.height() / 2});
    if (place.left() < bounds.left())
        place.moveLeft(point.right() + tipGap);
    place.moveRight(std::min(place.right(), bounds.right() - 1));
    place.moveLeft(std::max(place.left(), bounds.left()));
    place.moveBottom(std::min(place.bottom(), bounds.bottom() - 1));
    place.moveTop(std::max(place.top(), bounds.top()));
    return QRectF(place.toRect());
}

void ChartOverlay::paintTip(QPainter &painter) const
{
    const LookPalette &p = m_theme.look.palette;
    const ChartTip tip = pointTip(m_current);
    const QRectF place = tipPlace();
    paintBox(painter, place, p.surface, p.control, 0);
    QRectF line(place.x() + tipPadding, place.y() + 4, place.width(), m_theme.lineHeight());
    painter.setFont(m_theme.font(true));
    painter.setPen(p.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, tip.title);
    painter.setFont(m_theme.font());
    painter.setPen(p.text2);
    for (const QString &text : tip.lines) {
        line.translate(0, m_theme.lineHeight());
        painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
    if (tip.hasFirms) {
        line.translate(0, m_theme.lineHeight());
        painter.setPen(p.accent);
        painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, tr("Enter 看企业名单"));
    }
}

} // namespace peiyu
