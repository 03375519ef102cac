#include "charts/changechart.h"

#include "charts/axisscale.h"
#include "charts/chartoverlay.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCoreApplication>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeChart)
};

constexpr qsizetype mostBars = 10;
constexpr double hundred = 100;
constexpr int ticks = 5;

void dress(QAbstractAxis *axis, const ChartTheme &theme)
{
    axis->setLabelsFont(theme.font());
    axis->setLabelsBrush(theme.quiet);
    axis->setLinePen(theme.axis);
    axis->setGridLinePen(theme.grid);
}

QBarCategoryAxis *namesAxis(const QStringList &names, const ChartTheme &theme)
{
    auto *axis = new QBarCategoryAxis;
    axis->append(names);
    dress(axis, theme);
    axis->setGridLineVisible(false);
    return axis;
}

QValueAxis *valuesAxis(double least, double most, const char *format, const ChartTheme &theme)
{
    auto *axis = new QValueAxis;
    axis->setRange(least, most);
    axis->setTickCount(ticks);
    axis->applyNiceNumbers();
    axis->setLabelFormat(QString::fromLatin1(format));
    dress(axis, theme);
    axis->setLineVisible(false);
    return axis;
}

/// Categories want different names.
QStringList distinct(QStringList names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        while (names.indexOf(names[i]) < i)
            names[i] += u' ';
    }
    return names;
}

} // namespace

ChartContent changeContent(const QString &title, const QString &tag,
                           const QVector<ChangePoint> &points, const ChartTheme &theme)
{
    ChartContent content;
    content.title = title;
    content.tag = tag;
    content.meaning = Text::tr("可比企业；没有可比企业的不画");
    content.table.heads = {Text::tr("组"), Text::tr("同比"), Text::tr("可比企业")};
    content.table.numberColumns = {1, 2};
    auto *up = new QBarSet(Text::tr("增长"));
    auto *down = new QBarSet(Text::tr("下降"));
    up->setBrush(theme.toneColour(StatusTone::Ok));
    down->setBrush(theme.toneColour(StatusTone::Late));
    for (QBarSet *set : {up, down})
        set->setPen(theme.barEdge);
    QStringList names;
    double most = 0;
    double least = 0;
    for (const ChangePoint &point : points) {
        content.table.rows.append({point.name, point.words, QString::number(point.firms)});
        if (!point.ratio || names.size() == mostBars)
            continue;
        const double percent = *point.ratio * hundred;
        names.append(point.name);
        up->append(std::max(percent, 0.0));
        down->append(std::min(percent, 0.0));
        most = std::max(most, percent);
        least = std::min(least, percent);
    }
    content.table.points = static_cast<int>(content.table.rows.size());
    content.chart = std::make_unique<QChart>();
    plainChart(*content.chart, QMargins(4, 4, 8, 4));
    auto *bars = new QStackedBarSeries;
    bars->append(up);
    bars->append(down);
    content.chart->addSeries(bars);
    QBarCategoryAxis *horizontal = namesAxis(distinct(names), theme);
    QValueAxis *vertical = valuesAxis(std::min(least, -1.0), std::max(most, 1.0), "%.0f%%", theme);
    content.chart->addAxis(horizontal, Qt::AlignBottom);
    content.chart->addAxis(vertical, Qt::AlignLeft);
    bars->attachAxis(horizontal);
    bars->attachAxis(vertical);
    return content;
}

ChartContent monthContent(const QString &title, const QString &tag,
                          const QVector<MonthPoint> &points, const ChartTheme &theme)
{
    ChartContent content;
    content.title = title;
    content.tag = tag;
    content.meaning = Text::tr("没有报送的月份断开，不作 0 画");
    content.table.heads = {Text::tr("月份"), Text::tr("数值"), Text::tr("说明")};
    content.table.numberColumns = {1};
    content.chart = std::make_unique<QChart>();
    plainChart(*content.chart, QMargins(4, 4, 8, 4));
    QStringList names;
    double most = 1;
    QVector<QLineSeries *> lines;
    auto *dots = new QScatterSeries;
    dots->setMarkerSize(6);
    dots->setColor(theme.actual.color());
    dots->setBorderColor(theme.actual.color());
    bool broken = true;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const MonthPoint &point = points[i];
        names.append(point.name);
        content.table.rows.append({point.name, point.words, point.note});
        if (!point.value) {
            broken = true;
            continue;
        }
        if (broken)
            lines.append(new QLineSeries);
        broken = false;
        lines.last()->append(static_cast<double>(i), *point.value);
        dots->append(static_cast<double>(i), *point.value);
        most = std::max(most, *point.value);
    }
    content.table.points = static_cast<int>(content.table.rows.size());
    QBarCategoryAxis *horizontal = namesAxis(distinct(names), theme);
    QValueAxis *vertical = valuesAxis(0, most, "%.0f", theme);
    content.chart->addAxis(horizontal, Qt::AlignBottom);
    content.chart->addAxis(vertical, Qt::AlignLeft);
    QVector<QXYSeries *> all(lines.begin(), lines.end());
    all.append(dots);
    for (QXYSeries *series : std::as_const(all)) {
        if (series != dots)
            series->setPen(theme.actual);
        content.chart->addSeries(series);
        series->attachAxis(horizontal);
        series->attachAxis(vertical);
    }
    return content;
}

} // namespace peiyu
