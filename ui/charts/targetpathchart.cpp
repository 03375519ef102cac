#include "charts/targetpathchart.h"

#include "charts/targetpathoverlay.h"
#include "domain/displaytext.h"
#include "parts/kpireading.h"

#include <QCategoryAxis>
#include <QCoreApplication>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TargetPathChart)
};

double dayOf(const TargetPathSeries &series, QDate day)
{
    return static_cast<double>(series.start.daysTo(day));
}

AxisScale scaleOf(const TargetPathSeries &series)
{
    const double goal = series.goal ? series.goal->toDouble() : 0;
    double most = goal;
    double least = goal;
    const auto take = [&](double value) {
        most = std::max(most, value);
        least = std::min(least, value);
    };
    for (const PathPoint &point : series.actual)
        take(point.value.toDouble());
    if (series.baseline)
        take(series.baseline->value.toDouble());
    for (const PlanMilestone &milestone : series.milestones)
        take(milestone.value.toDouble());
    if (series.forecast && !series.ended())
        take(*series.forecast);
    return pathScale(least, most, goal);
}

/// The lines of the chart, each a series of its own on the two axes.
class Lines
{
public:
    Lines(QChart &chart, QAbstractAxis *horizontal, QAbstractAxis *vertical)
        : m_chart(chart), m_horizontal(horizontal), m_vertical(vertical)
    {
    }

    void add(const QString &name, const QPen &pen, const QVector<QPointF> &points)
    {
        auto *line = new QLineSeries;
        line->setName(name);
        line->setPen(pen);
        line->append(points);
        m_chart.addSeries(line);
        line->attachAxis(m_horizontal);
        line->attachAxis(m_vertical);
    }

private:
    QChart &m_chart;
    QAbstractAxis *m_horizontal;
    QAbstractAxis *m_vertical;
};

/// A value holds until the next one: right, then up.
QVector<QPointF> stepPoints(const TargetPathSeries &series)
{
    QVector<QPointF> points;
    for (const PathPoint &point : series.actual) {
        const QPointF next(dayOf(series, point.on), point.value.toDouble());
        if (!points.isEmpty())
            points.append(QPointF(next.x(), points.last().y()));
        points.append(next);
    }
    const QDate until = series.ended() ? series.deadline : series.asOf;
    if (!points.isEmpty() && dayOf(series, until) > points.last().x())
        points.append(QPointF(dayOf(series, until), points.last().y()));
    return points;
}

void addLines(QChart &chart, const TargetPathSeries &series, const ChartTheme &theme,
              const AxisScale &scale, QAbstractAxis *horizontal, QAbstractAxis *vertical)
{
    Lines lines(chart, horizontal, vertical);
    const double end = dayOf(series, series.deadline);
    lines.add(QStringLiteral("deadline"), theme.deadline, {{end, scale.base}, {end, scale.top}});
    if (series.baseline && series.goal)
        lines.add(QStringLiteral("expected"), theme.expected,
                  {{dayOf(series, series.baseline->on), series.baseline->value.toDouble()},
                   {end, series.goal->toDouble()}});
    const QVector<QPointF> steps = stepPoints(series);
    lines.add(QStringLiteral("actual"), theme.actual, steps);
    if (series.forecast && !series.ended() && !steps.isEmpty())
        lines.add(QStringLiteral("forecast"), theme.forecast,
                  {steps.last(), {end, *series.forecast}});
}

QCategoryAxis *timeAxis(const TargetPathSeries &series, const ChartTheme &theme)
{
    auto *axis = new QCategoryAxis;
    axis->setStartValue(0);
    for (const PathPeriod &period : pathPeriods(series.start, series.deadline))
        axis->append(period.word, dayOf(series, period.until));
    axis->setRange(0, dayOf(series, series.deadline));
    axis->setLabelsVisible(false); // drawn by the overlay
    axis->setGridLineVisible(false);
    axis->setLinePen(theme.axis);
    return axis;
}

QValueAxis *firmsAxis(const AxisScale &scale, const ChartTheme &theme)
{
    auto *axis = new QValueAxis;
    axis->setRange(scale.base, scale.top);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(scale.base);
    axis->setTickInterval(scale.step);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLinePen(theme.grid);
    return axis;
}

QMargins marginsOf(const TargetPathSeries &series, const ChartTheme &theme, const AxisScale &scale)
{
    const double left = theme.textWidth(countText(static_cast<qint64>(scale.top))) + 10;
    double right = theme.textWidth(dateText(series.deadline)) / 2 + 2;
    for (const auto &word : TargetPathOverlay::sideWords(series, theme))
        right = std::max(right, theme.textWidth(word.text, word.bold) + 20);
    return {static_cast<int>(left), 4, static_cast<int>(right),
            static_cast<int>(theme.lineHeight()) + 4};
}

QString meaningOf(const TargetPathSeries &series)
{
    const AxisScale scale = scaleOf(series);
    QStringList parts;
    if (!series.baseline)
        parts.append(Text::tr("未设基期，无序时进度"));
    if (scale.base > 0)
        parts.append(Text::tr("轴自 %1 起").arg(countText(static_cast<qint64>(scale.base))));
    return parts.join(Text::tr("，"));
}

} // namespace

QVector<PathPeriod> pathPeriods(QDate start, QDate deadline)
{
    const qint64 days = start.daysTo(deadline);
    const int months = days > 900 ? 12 : days > 400 ? 6 : 3;
    QVector<PathPeriod> periods;
    for (QDate from = start; from <= deadline;) {
        const int part = (from.month() - 1) / months;
        const QDate next = QDate(from.year(), part * months + 1, 1).addMonths(months);
        QString word = QString::number(from.year());
        if (months == 6)
            word = part == 0 ? Text::tr("%1 上").arg(word) : Text::tr("%1 下").arg(word);
        else if (months == 3)
            word = Text::tr("%1 季度").arg(part + 1);
        periods.append({word, std::min(next.addDays(-1), deadline)});
        from = next;
    }
    return periods;
}

std::unique_ptr<QChart> buildTargetPathChart(const TargetPathSeries &series,
                                             const ChartTheme &theme)
{
    auto chart = std::make_unique<QChart>();
    const AxisScale scale = scaleOf(series);
    plainChart(*chart, marginsOf(series, theme, scale));
    QCategoryAxis *horizontal = timeAxis(series, theme);
    QValueAxis *vertical = firmsAxis(scale, theme);
    chart->addAxis(horizontal, Qt::AlignBottom);
    chart->addAxis(vertical, Qt::AlignLeft);
    addLines(*chart, series, theme, scale, horizontal, vertical);
    new TargetPathOverlay(chart.get(), series, scale, theme);
    return chart;
}

ChartTable targetPathTable(const TargetPathSeries &series)
{
    ChartTable table;
    table.points = static_cast<int>(series.actual.size());
    table.heads = {Text::tr("日期"), Text::tr("数值"), Text::tr("说明")};
    table.numberColumns = {1};
    for (const PathPoint &point : series.actual)
        table.rows.append({dateText(point.on), quantityText(point.value), Text::tr("现有")});
    if (series.goal)
        table.rows.append({dateText(series.deadline), quantityText(series.goal), Text::tr("目标")});
    for (const PlanMilestone &milestone : series.milestones)
        table.rows.append(
            {dateText(milestone.on), quantityText(milestone.value), Text::tr("年度目标")});
    if (series.expected && !series.ended())
        table.rows.append(
            {dateText(series.asOf), calculatedText(series.expected), Text::tr("序时进度")});
    if (series.forecast && !series.ended())
        table.rows.append({dateText(series.deadline),
                           countText(static_cast<qint64>(std::floor(*series.forecast))),
                           Text::tr("预测")});
    return table;
}

ChartContent targetPathContent(const TargetPathSeries &series, const ChartTheme &theme)
{
    ChartContent content;
    content.title = series.ended() ? Text::tr("序时进度与实际") : Text::tr("序时进度、实际与预测");
    content.tag = series.name;
    content.meaning = meaningOf(series);
    content.chart = buildTargetPathChart(series, theme);
    content.table = targetPathTable(series);
    return content;
}

} // namespace peiyu
