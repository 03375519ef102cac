#include "charts/changechart.h"

#include "charts/changeoverlay.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCoreApplication>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeChart)
};

constexpr double hundred = 100;
/// A firm that began anew has grown by thousands: its bar goes to the end, its figure tells.
constexpr double longestBar = 100;
/// A few bars stand at the top as those of many do, not blown up to the height there is.
constexpr qsizetype leastSlots = 6;
constexpr double finestAmount = 0.01;

/// Words of an axis are the overlay's.
QBarCategoryAxis *namesAxis(const QStringList &names)
{
    auto *axis = new QBarCategoryAxis;
    axis->append(names);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    return axis;
}

QValueAxis *valuesAxis(const EvenScale &scale, const ChartTheme &theme)
{
    auto *axis = new QValueAxis;
    axis->setRange(scale.least, scale.most);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(scale.step);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLinePen(theme.grid);
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
    content.table.heads = {Text::tr("组"), Text::tr("同比"), Text::tr("可比企业")};
    content.table.numberColumns = {1, 2};
    QVector<ChangePoint> drawn;
    qsizetype comparable = 0;
    bool clipped = false;
    double most = 0;
    double least = 0;
    for (const ChangePoint &point : points) {
        content.table.rows.append({point.name, point.words, QString::number(point.firms)});
        comparable += point.ratio ? 1 : 0;
        if (!point.ratio || drawn.size() == mostChangeBars)
            continue;
        const double percent = *point.ratio * hundred;
        clipped = clipped || percent > longestBar;
        drawn.append(point);
        most = std::max(most, std::min(percent, longestBar));
        least = std::min(least, percent);
    }
    content.table.points = static_cast<int>(content.table.rows.size());
    QStringList meaning = {Text::tr("可比企业；没有可比企业的不画")};
    if (comparable > drawn.size())
        meaning.append(Text::tr("只画 %1 组，其余见表").arg(drawn.size()));
    if (clipped)
        meaning.append(Text::tr("超过 100% 的画到头"));
    content.meaning = meaning.join(Text::tr("；"));
    // The first of the points stands at the top, where a category axis ends.
    auto *up = new QBarSet(Text::tr("增长"));
    auto *down = new QBarSet(Text::tr("下降"));
    QStringList names;
    for (qsizetype blank = drawn.size(); !drawn.isEmpty() && blank < leastSlots; ++blank) {
        names.append(QStringLiteral(" ")); // an axis takes no empty name
        up->append(0);
        down->append(0);
    }
    for (qsizetype i = drawn.size() - 1; i >= 0; --i) {
        const double percent = std::min(*drawn[i].ratio * hundred, longestBar);
        names.append(drawn[i].name);
        up->append(std::max(percent, 0.0));
        down->append(std::min(percent, 0.0));
    }
    up->setBrush(theme.toneColour(StatusTone::Ok));
    down->setBrush(theme.toneColour(StatusTone::Late));
    auto *bars = new QHorizontalStackedBarSeries;
    for (QBarSet *set : {up, down}) {
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    const EvenScale scale = evenScale(least, most, 1);
    content.chart = std::make_unique<QChart>();
    plainChart(*content.chart, ChangeOverlay::room(drawn, theme));
    content.chart->addSeries(bars);
    QBarCategoryAxis *vertical = namesAxis(distinct(names));
    QValueAxis *horizontal = valuesAxis(scale, theme);
    horizontal->setGridLineVisible(!drawn.isEmpty());
    content.chart->addAxis(vertical, Qt::AlignLeft);
    content.chart->addAxis(horizontal, Qt::AlignBottom);
    bars->attachAxis(vertical);
    bars->attachAxis(horizontal);
    new ChangeOverlay(content.chart.get(), bars, drawn, scale, theme);
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
    QStringList names;
    double most = 0;
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
    const EvenScale scale = evenScale(0, most, finestAmount);
    plainChart(*content.chart, MonthOverlay::room(points, scale, theme));
    QBarCategoryAxis *horizontal = namesAxis(distinct(names));
    QValueAxis *vertical = valuesAxis(scale, theme);
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
    new MonthOverlay(content.chart.get(), points, scale, theme);
    return content;
}

} // namespace peiyu
