#include "charts/completionoverlay.h"

#include "charts/completionchart.h"
#include "domain/displaytext.h"
#include "look/controlpainting.h"
#include "parts/badge.h"
#include "parts/statusmark.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsRectItem>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

constexpr double valueGap = 2;
constexpr double axisGap = 6;
constexpr double draftGap = 3;
constexpr double shapeSize = 10;
constexpr double bandZ = 0.5; // over the plot's ground, under grid and bars

} // namespace

QString completionValueText(const CompletionPoint &point)
{
    if (!point.done || !point.goal)
        return QStringLiteral("—");
    return quantityText(point.done) + u'/' + quantityText(point.goal);
}

StatusFace completionFace(const CompletionPoint &point)
{
    if (!point.rate && point.status == TargetStatus::Unset)
        return {StatusTone::Unset, CompletionOverlay::tr("缺数据")};
    return statusFace(point.status);
}

double completionFootHeight(const ChartTheme &theme)
{
    return 2 * theme.lineHeight() + 2;
}

CompletionOverlay::CompletionOverlay(QChart *chart, CompletionSeries series, ChartTheme theme)
    : ChartOverlay(chart, std::move(theme)),
      m_series(std::move(series)),
      m_band(new QGraphicsRectItem(chart))
{
    m_band->setZValue(bandZ);
    m_band->setPen(Qt::NoPen);
    m_band->hide();
}

double CompletionOverlay::yOf(double percent) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * std::min(percent, completionClip) / completionClip;
}

QRectF CompletionOverlay::slot(int index) const
{
    const QRectF area = plot();
    const double width = area.width() / static_cast<double>(m_series.points.size());
    return {area.x() + width * index, area.y(), width, area.height()};
}

double CompletionOverlay::draftWidth(int index) const
{
    if (m_series.points[index].draftWords.isEmpty())
        return 0;
    return draftGap + badgeWidth(tr("稿"), theme().look);
}

QString CompletionOverlay::shortName(int index) const
{
    const CompletionPoint &point = m_series.points[index];
    return point.shortName.isEmpty() ? point.name : point.shortName;
}

void CompletionOverlay::arrange(const QRectF &plot)
{
    m_badges.clear();
    if (m_series.points.isEmpty())
        return;
    arrangeAxis(plot);
    const double line = theme().lineHeight();
    for (int i = 0; i < m_series.points.size(); ++i) {
        const QRectF place = slot(i);
        addArea(QRectF(place.x(), place.y(), place.width(),
                       place.height() + completionFootHeight(theme())));
        arrangeValue(i);
        const QFontMetricsF metrics(theme().font());
        const double badge = draftWidth(i);
        const double room = std::max(12.0, place.width() - 2 - badge);
        ChartLabel name =
            label(metrics.elidedText(shortName(i), Qt::ElideRight, room), theme().ink);
        const double width = sizeOf(name).width();
        name.place =
            QRectF(place.center().x() - (width + badge) / 2, place.bottom() + 1, width, line);
        addLabel(name);
        m_badges.append(badge > 0 ? QRectF(name.place.right() + draftGap, name.place.y(),
                                           badge - draftGap, line)
                                  : QRectF());
    }
}

void CompletionOverlay::arrangeAxis(const QRectF &plot)
{
    for (const int percent : {0, 50, 100}) {
        ChartLabel made = label(QString::number(percent) + u'%', theme().faint);
        const QSizeF size = sizeOf(made);
        made.place = QRectF(plot.x() - axisGap - size.width(), yOf(percent) - size.height() / 2,
                            size.width(), size.height());
        made.align = Qt::AlignRight;
        addLabel(made);
    }
}

void CompletionOverlay::arrangeValue(int index)
{
    const CompletionPoint &point = m_series.points[index];
    const double percent = point.rate ? std::max(0.0, *point.rate * 100) : 0;
    ChartLabel value = label(completionValueText(point), theme().ink);
    const QSizeF size = sizeOf(value);
    const QRectF place = slot(index);
    double top = yOf(percent) - size.height() - valueGap;
    // Above the bar, unless the target's line runs there: then inside, under the bar's top.
    const double target = yOf(100);
    const bool meetsTarget = top < target + 2 && yOf(percent) > target - size.height() - 4;
    if (meetsTarget || top < place.y()) {
        const double barTop = std::max(yOf(percent), target);
        top = barTop + 3;
        // A bar that just misses the line would cut the figure: it goes well inside.
        // A figure wider than its bar stands on a plate: no ink reads on bar and ground alike.
        value.plate = percent > 0 && size.width() + 2 > place.width() * barShare;
        value.ink =
            percent > 0 && !value.plate ? theme().barInk(tierOfBar(m_series, point)) : theme().ink;
    } else if (m_series.elapsed) {
        const double line = yOf(*m_series.elapsed * 100);
        value.plate = top - 1 < line && line < top + size.height() + 1;
    }
    value.plate = value.plate || (theme().print && point.rate);
    value.align = Qt::AlignHCenter;
    value.place = QRectF(place.center().x() - size.width() / 2, top, size.width(), size.height());
    if (theme().print && value.plate)
        value.ink = theme().ink;
    addLabel(value);
}

void CompletionOverlay::paintMarks(QPainter &painter)
{
    const QRectF area = plot();
    painter.setPen(theme().axis);
    painter.drawLine(QPointF(area.x(), std::round(area.bottom()) + 0.5),
                     QPointF(area.right(), std::round(area.bottom()) + 0.5));
    const QPen halo(theme().ground, theme().target.widthF() + 2, Qt::SolidLine, Qt::FlatCap);
    for (int i = 0; i < m_series.points.size(); ++i) {
        const QRectF place = slot(i);
        const double half = place.width() * barShare * 0.58;
        const double x = place.center().x();
        const double y = std::round(yOf(100));
        if (m_series.points[i].goal) {
            if (m_series.points[i].rate.value_or(0) > 1) { // the bar goes on behind it
                painter.setPen(halo);
                painter.drawLine(QPointF(x - half, y), QPointF(x + half, y));
            }
            painter.setPen(theme().target);
            painter.drawLine(QPointF(x - half, y), QPointF(x + half, y));
        }
        if (!m_badges[i].isNull())
            paintBadge(painter, m_badges[i].toAlignedRect(), BadgeKind::Draft, tr("稿"),
                       theme().look);
        paintStatusUnder(painter, i);
    }
    if (isRinged())
        paintFocusInset(painter, pointArea(currentPoint()), theme().look.palette.focus);
}

void CompletionOverlay::paintStatusUnder(QPainter &painter, int index) const
{
    const CompletionPoint &point = m_series.points[index];
    const StatusFace face = completionFace(point);
    const QRectF place = slot(index);
    const QColor ink = theme().toneColour(face.tone);
    const double size = theme().look.px(static_cast<int>(shapeSize));
    const double gap = 5;
    double word = theme().textWidth(face.word, face.strong);
    // Where space is short the shape stands alone; the word is in the plate and the table.
    const bool fits = size + gap + word <= place.width();
    if (!fits)
        word = -gap;
    const double left = place.center().x() - (size + gap + word) / 2;
    const double top = place.bottom() + 1 + theme().lineHeight() - 1;
    paintStatusShape(painter, QRectF(left, top, size, theme().lineHeight()), face.tone, ink, size);
    if (!fits)
        return;
    painter.save();
    painter.setFont(theme().font(face.strong));
    painter.setPen(ink);
    painter.drawText(QRectF(left + size + gap, top, word + 4, theme().lineHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, face.word);
    painter.restore();
}

QRectF CompletionOverlay::tipKeepOut(int index) const
{
    const QRectF place = slot(index);
    const double bar = place.width() * barShare;
    return {place.center().x() - bar / 2, place.y(), bar, place.height() * 0.8};
}

void CompletionOverlay::currentChanged()
{
    m_band->setVisible(currentPoint() >= 0 && !theme().print);
    if (currentPoint() < 0)
        return;
    // A ground that the words cannot be read on (high contrast) becomes a frame.
    const LookPalette &p = theme().look.palette;
    const bool readable = contrastRatio(p.sel, p.text) >= 4.5;
    m_band->setBrush(readable ? QBrush(p.sel) : QBrush(Qt::NoBrush));
    m_band->setPen(readable ? QPen(Qt::NoPen) : QPen(p.accent, 2));
    m_band->setRect(pointArea(currentPoint()));
}

ChartTip CompletionOverlay::pointTip(int index) const
{
    const CompletionPoint &point = m_series.points[index];
    ChartTip tip;
    tip.hasFirms = point.firms.has_value();
    tip.title = point.name;
    const auto pair = [](const auto &a, const auto &b) {
        return quantityText(a) + QStringLiteral(" / ") + quantityText(b);
    };
    const bool added = m_series.ratio == CompletionRatio::AddedOfSplit;
    if (added && point.present && point.presentGoal)
        tip.title += u' ' + pair(point.present, point.presentGoal);
    else if (!added && point.done && point.goal)
        tip.title += u' ' + pair(point.done, point.goal);
    if (!point.draftWords.isEmpty())
        tip.title += tr("（%1）").arg(point.draftWords);
    const QString status = completionFace(point).word;
    if (point.gap && *point.gap > Quantity())
        tip.lines.append(tr("%1，缺口 %2").arg(status, quantityText(point.gap)));
    else
        tip.lines.append(status);
    if (point.rate && added)
        tip.lines.append(
            tr("新增 %1，%2").arg(completionValueText(point), percentText(*point.rate)));
    else if (point.rate)
        tip.lines.append(
            tr("%1，完成率 %2").arg(pair(point.done, point.goal), percentText(*point.rate)));
    return tip;
}

} // namespace peiyu
