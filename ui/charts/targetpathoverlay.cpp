#include "charts/targetpathoverlay.h"

#include "charts/labelplacer.h"
#include "charts/targetpathchart.h"
#include "domain/displaytext.h"
#include "look/controlpainting.h"
#include "parts/kpireading.h"

#include <QChart>
#include <QPainter>

#include <cmath>

namespace peiyu {

namespace {

constexpr double axisGap = 6;
constexpr double sideGap = 10;

} // namespace

TargetPathOverlay::TargetPathOverlay(QChart *chart, TargetPathSeries series, AxisScale scale,
                                     ChartTheme theme)
    : ChartOverlay(chart, std::move(theme)), m_series(std::move(series)), m_scale(scale)
{
}

QVector<TargetPathOverlay::SideWord> TargetPathOverlay::sideWords(const TargetPathSeries &series,
                                                                  const ChartTheme &theme)
{
    QVector<SideWord> words;
    if (!series.goal)
        return words;
    const double goal = series.goal->toDouble();
    const bool ended = series.ended();
    words.append({tr("目标 %1").arg(quantityText(series.goal)), theme.ink, !ended, goal});
    if (ended && !series.actual.isEmpty()) {
        const Quantity last = series.actual.last().value;
        words.append({tr("终期 %1").arg(quantityText(last)), theme.ink, true, last.toDouble()});
        if (series.gap && *series.gap > Quantity())
            words.append({tr("缺口 %1").arg(quantityText(series.gap)),
                          theme.toneColour(StatusTone::Late), true, last.toDouble()});
        else if (series.status == TargetStatus::Met)
            words.append({targetStatusText(series.status), theme.toneColour(StatusTone::Done), true,
                          last.toDouble()});
    }
    if (!ended && series.forecast) {
        const double value = std::floor(*series.forecast);
        words.append(
            {tr("预测 %1").arg(countText(static_cast<qint64>(value))), theme.quiet, false, value});
        if (value < goal)
            words.append(
                {tr("仍差 %1").arg(countText(static_cast<qint64>(std::ceil(goal - value)))),
                 theme.toneColour(StatusTone::Late), false, value});
    }
    return words;
}

QPointF TargetPathOverlay::at(QDate day, double value) const
{
    const QRectF area = plot();
    const auto span =
        static_cast<double>(std::max<qint64>(1, m_series.start.daysTo(m_series.deadline)));
    const double share = static_cast<double>(m_series.start.daysTo(day)) / span;
    const double height = (value - m_scale.base) / (m_scale.top - m_scale.base);
    return {area.x() + area.width() * share, area.bottom() - area.height() * height};
}

QPolygonF TargetPathOverlay::actualLine() const
{
    QPolygonF line;
    for (const PathPoint &point : m_series.actual) {
        const QPointF next = at(point.on, point.value.toDouble());
        if (!line.isEmpty())
            line.append(QPointF(next.x(), line.last().y()));
        line.append(next);
    }
    return line;
}

void TargetPathOverlay::arrange(const QRectF &plot)
{
    arrangeAxes(plot);
    LabelPlacer placer(boundingRect());
    for (const ChartLabel &axisWord : labels())
        placer.avoid(axisWord.place);
    placer.avoid(actualLine());
    if (m_series.baseline && m_series.goal)
        placer.avoid(QPolygonF({at(m_series.baseline->on, m_series.baseline->value.toDouble()),
                                at(m_series.deadline, m_series.goal->toDouble())}));
    if (m_series.forecast && !m_series.actual.isEmpty() && !m_series.ended())
        placer.avoid(
            QPolygonF({at(m_series.actual.last().on, m_series.actual.last().value.toDouble()),
                       at(m_series.deadline, *m_series.forecast)}));
    placer.avoid(QPolygonF({plot.topRight(), plot.bottomRight(), plot.bottomLeft()}));
    arrangeSide(placer, plot);
    arrangeToday(placer);
    arrangeBaseline(placer);
    arrangeMilestones(placer);
    arrangeAreas(plot);
}

void TargetPathOverlay::arrangeAxes(const QRectF &plot)
{
    for (double value = m_scale.base; value <= m_scale.top; value += m_scale.step) {
        ChartLabel made = label(countText(static_cast<qint64>(value)), theme().faint);
        const QSizeF size = sizeOf(made);
        made.place = QRectF(
            {plot.x() - axisGap - size.width(), at(m_series.start, value).y() - size.height() / 2},
            size);
        made.align = Qt::AlignRight;
        addLabel(made);
    }
    // The deadline's date comes first; a period's word gives way to it.
    ChartLabel end = label(dateText(m_series.deadline), theme().faint);
    const QSizeF endSize = sizeOf(end);
    end.align = Qt::AlignHCenter;
    end.place = QRectF({plot.right() - endSize.width() / 2, plot.bottom() + 3}, endSize);
    end.place.moveRight(std::min(end.place.right(), boundingRect().right()));
    double from = plot.x();
    for (const PathPeriod &period : pathPeriods(m_series.start, m_series.deadline)) {
        const double until = at(period.until, 0).x();
        ChartLabel made = label(period.word, theme().faint);
        const QSizeF size = sizeOf(made);
        made.place = QRectF({(from + until) / 2 - size.width() / 2, plot.bottom() + 3}, size);
        if (made.place.right() + 12 > end.place.left())
            made.place.moveRight(end.place.left() - 12);
        made.align = Qt::AlignHCenter;
        if (size.width() + 4 <= until - from && made.place.left() >= from - 1)
            addLabel(made);
        from = until;
    }
    addLabel(end);
}

void TargetPathOverlay::arrangeSide(LabelPlacer &placer, const QRectF &plot)
{
    const QVector<SideWord> words = sideWords(m_series, theme());
    QVector<SideWord> sorted = words;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const SideWord &a, const SideWord &b) { return a.value > b.value; });
    QVector<QSizeF> sizes;
    QVector<double> middles;
    for (const SideWord &word : sorted) {
        sizes.append(sizeOf(label(word.text, word.ink, word.bold)));
        middles.append(at(m_series.deadline, word.value).y());
    }
    const QVector<QRectF> places =
        placer.column(plot.right() + sideGap, sizes, middles, plot.bottom());
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        ChartLabel made = label(sorted[i].text, sorted[i].ink, sorted[i].bold);
        made.place = places[i];
        addLabel(made);
    }
}

void TargetPathOverlay::arrangeBaseline(LabelPlacer &placer)
{
    if (!m_series.baseline)
        return;
    ChartLabel made =
        label(tr("基期数 %1").arg(quantityText(m_series.baseline->value)), theme().quiet);
    const QSizeF size = sizeOf(made);
    const QPointF start = at(m_series.baseline->on, m_series.baseline->value.toDouble());
    made.place = placer.place(
        size, {start + QPointF(6, 4), start + QPointF(4, 1), start + QPointF(30, 1),
               start + QPointF(60, 1), start + QPointF(90, 1),
               start + QPointF(2, -size.height() - 12), start + QPointF(2, -size.height() - 26)});
    made.plate = true;
    addLabel(made);
    if (!m_series.ended())
        return;
    // While a plan runs the figure at today names the dotted line; afterwards it needs its name.
    ChartLabel name = label(tr("序时进度（点线）"), theme().quiet);
    const QSizeF nameSize = sizeOf(name);
    const QPointF middle = (start + at(m_series.deadline, m_series.goal->toDouble())) / 2;
    const double w = nameSize.width();
    const double h = nameSize.height();
    name.place = placer.place(
        nameSize, {middle + QPointF(0, 14), middle + QPointF(10, 26), middle + QPointF(-w, -h - 8),
                   middle + QPointF(-w - 20, -h - 20), middle + QPointF(10, 44)});
    name.plate = true;
    addLabel(name);
}

void TargetPathOverlay::arrangeMilestones(LabelPlacer &placer)
{
    for (const PlanMilestone &milestone : m_series.milestones) {
        if (milestone.on < m_series.start)
            continue;
        ChartLabel made =
            label(tr("%1 年度目标 %2").arg(milestone.on.year()).arg(quantityText(milestone.value)),
                  theme().quiet);
        const QSizeF size = sizeOf(made);
        const QPointF mark = at(milestone.on, milestone.value.toDouble());
        made.place = placer.place(size, {mark + QPointF(-size.width() / 2, -size.height() - 5),
                                         mark + QPointF(8, 4),
                                         mark + QPointF(-size.width() - 8, -size.height() - 4),
                                         mark + QPointF(-size.width() / 2, 6)});
        made.plate = true;
        addLabel(made);
    }
}

void TargetPathOverlay::paintMilestones(QPainter &painter) const
{
    constexpr double half = 6;
    for (const PlanMilestone &milestone : m_series.milestones) {
        if (milestone.on < m_series.start)
            continue;
        const QPointF mark = at(milestone.on, milestone.value.toDouble());
        painter.drawLine(mark - QPointF(half, 0), mark + QPointF(half, 0));
    }
}

void TargetPathOverlay::arrangeToday(LabelPlacer &placer)
{
    if (m_series.ended() || m_series.actual.isEmpty())
        return;
    const double value = m_series.actual.last().value.toDouble();
    const QPointF today = at(m_series.asOf, value);
    ChartLabel now =
        label(tr("现有 %1").arg(quantityText(m_series.actual.last().value)), theme().ink, true);
    const QSizeF size = sizeOf(now);
    placer.avoid(QRectF(today - QPointF(5, 5), QSizeF(10, 10)));
    now.place = placer.place(size, {today + QPointF(8, 4), today + QPointF(8, 16),
                                    today + QPointF(-size.width() - 8, 4),
                                    today + QPointF(-size.width() - 8, -size.height() - 4)});
    now.plate = true;
    addLabel(now);
    if (!m_series.expected)
        return;
    const double difference = *m_series.expected - value;
    const auto firms = static_cast<qint64>(std::llround(std::abs(difference)));
    ChartLabel gap = label(firms == 0       ? tr("与序时持平")
                           : difference > 0 ? tr("落后序时 %1 %2").arg(firms).arg(m_series.unit)
                                            : tr("超出序时 %1 %2").arg(firms).arg(m_series.unit),
                           difference > 0 ? theme().toneColour(statusFace(m_series.status).tone)
                                          : theme().quiet);
    const QSizeF gapSize = sizeOf(gap);
    gap.place = placer.place(
        gapSize, {now.place.bottomLeft(), now.place.topLeft() - QPointF(0, gapSize.height())});
    gap.plate = true;
    addLabel(gap);
    const QPointF expected = at(m_series.asOf, *m_series.expected);
    ChartLabel path = label(tr("%1 序时 %2")
                                .arg(m_series.asOf.toString(QStringLiteral("MM-dd")),
                                     calculatedText(m_series.expected)),
                            theme().quiet);
    const QSizeF pathSize = sizeOf(path);
    const double w = pathSize.width();
    const double h = pathSize.height();
    path.place = placer.place(
        pathSize, {expected + QPointF(-w - 8, -h - 4), expected + QPointF(-w - 8, -h - 14),
                   expected + QPointF(-w / 2, -h - 24), expected + QPointF(8, 6)});
    path.plate = true;
    addLabel(path);
}

void TargetPathOverlay::arrangeAreas(const QRectF &plot)
{
    // The pointer means the nearest point in time.
    for (qsizetype i = 0; i < m_series.actual.size(); ++i) {
        const auto x = [this](qsizetype k) { return at(m_series.actual[k].on, 0).x(); };
        const double from = i == 0 ? plot.x() : (x(i - 1) + x(i)) / 2;
        const double until = i + 1 < m_series.actual.size() ? (x(i) + x(i + 1)) / 2
                                                            : std::max(x(i) + 8, plot.right());
        addArea(QRectF(from, plot.y(), until - from, plot.height()));
    }
}

void TargetPathOverlay::paintMarks(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_series.ended() && !m_series.actual.isEmpty()) {
        const QRectF area = plot();
        const double x = std::round(at(m_series.asOf, 0).x()) + 0.5;
        painter.setPen(theme().grid);
        painter.drawLine(QPointF(x, area.y()), QPointF(x, area.bottom()));
    }
    paintTarget(painter);
    paintEnds(painter);
    if (currentPoint() >= 0 && currentPoint() < m_series.actual.size()) {
        const PathPoint &point = m_series.actual[currentPoint()];
        const QPointF middle = at(point.on, point.value.toDouble());
        paintDisc(painter, middle, 3.5, theme().actual, true);
        if (isRinged())
            paintDisc(painter, middle, 7, QPen(theme().look.palette.focus, 2), false);
    }
}

void TargetPathOverlay::paintTarget(QPainter &painter) const
{
    if (!m_series.goal)
        return;
    const QPointF goal = at(m_series.deadline, m_series.goal->toDouble());
    painter.setPen(theme().target);
    const double y = std::round(goal.y());
    painter.drawLine(QPointF(goal.x() - 6, y), QPointF(goal.x() + 6, y));
    paintMilestones(painter);
}

void TargetPathOverlay::paintEnds(QPainter &painter) const
{
    if (m_series.forecast && !m_series.ended())
        paintDisc(painter, at(m_series.deadline, *m_series.forecast), 3.5,
                  QPen(theme().forecast.color(), 1.5), false);
    if (m_series.expected && !m_series.ended()) {
        const QPointF now = at(m_series.asOf, *m_series.expected);
        paintDisc(painter, now, 1.8, QPen(theme().target.color(), 1.5), true);
    }
    if (m_series.actual.isEmpty())
        return;
    const PathPoint &last = m_series.actual.last();
    const QDate day = m_series.ended() ? m_series.deadline : m_series.asOf;
    const QPointF end = at(day, last.value.toDouble());
    if (m_series.status == TargetStatus::Met) {
        painter.fillRect(QRectF(end - QPointF(4.5, 4.5), QSizeF(9, 9)),
                         theme().toneColour(StatusTone::Done));
        return;
    }
    paintDisc(painter, end, 4, theme().actual, m_series.ended());
}

void TargetPathOverlay::paintDisc(QPainter &painter, QPointF middle, double radius,
                                  const QPen &edge, bool filled) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge.color(), edge.widthF()));
    const bool ring = radius > 5;
    painter.setBrush(ring ? QBrush(Qt::NoBrush) : QBrush(filled ? edge.color() : theme().ground));
    painter.drawEllipse(middle, radius, radius);
    painter.restore();
}

QRectF TargetPathOverlay::tipKeepOut(int index) const
{
    const PathPoint &point = m_series.actual[index];
    const QPointF middle = at(point.on, point.value.toDouble());
    return QRectF(middle - QPointF(8, 40), QSizeF(16, 16)); // the plate stands above the line
}

ChartTip TargetPathOverlay::pointTip(int index) const
{
    const PathPoint &point = m_series.actual[index];
    ChartTip tip;
    tip.title = dateText(point.on);
    tip.lines.append(
        tr("现有 %1 / 目标 %2 %3")
            .arg(quantityText(point.value), quantityText(m_series.goal), m_series.unit));
    tip.hasFirms = point.firms.has_value();
    return tip;
}

} // namespace peiyu
