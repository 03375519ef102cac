#include "charts/completionchart.h"

#include "charts/completionoverlay.h"
#include "domain/displaytext.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCoreApplication>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CompletionChart)
};

QValueAxis *rateAxis(const ChartTheme &theme)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, completionClip);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(50);
    axis->setLabelsVisible(false); // drawn by the overlay
    axis->setLineVisible(false);
    axis->setGridLinePen(theme.grid);
    return axis;
}

QBarCategoryAxis *nameAxis(const CompletionSeries &series)
{
    auto *axis = new QBarCategoryAxis;
    QStringList names;
    for (const CompletionPoint &point : series.points)
        names.append(point.name);
    axis->append(names);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false); // the overlay draws it, without ticks
    return axis;
}

/// The bars of one tier; those of other tiers are 0 high.
QBarSet *bars(const CompletionSeries &series, const QString &tierKey, const ChartTheme &theme)
{
    auto *set = new QBarSet(series.name);
    for (const CompletionPoint &point : series.points) {
        const bool own = tierOfBar(series, point) == tierKey;
        set->append(own && point.rate ? std::clamp(*point.rate * 100, 0.0, completionClip) : 0.0);
    }
    set->setBrush(theme.barFill(tierKey));
    set->setPen(theme.barEdge);
    return set;
}

/// A set carries one fill: bars of several tiers are as many sets, one upon another.
QAbstractBarSeries *barSeries(const CompletionSeries &series, const ChartTheme &theme)
{
    QStringList tiers;
    for (const CompletionPoint &point : series.points) {
        if (!tiers.contains(tierOfBar(series, point)))
            tiers.append(tierOfBar(series, point));
    }
    if (tiers.isEmpty())
        tiers.append(series.tierKey);
    QAbstractBarSeries *made = tiers.size() > 1
                                   ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
                                   : new QBarSeries;
    for (const QString &tier : tiers)
        made->append(bars(series, tier, theme));
    return made;
}

QString meaningOf(const CompletionSeries &series)
{
    QStringList parts;
    parts.append(series.ratio == CompletionRatio::AddedOfSplit ? Text::tr("已新增 ÷ 分解新增")
                                                               : Text::tr("现有 ÷ 目标"));
    if (series.worstFirst)
        parts.append(Text::tr("落后在前"));
    QString meaning = parts.join(Text::tr("，"));
    const QString marks =
        series.elapsed ? Text::tr("粗横线 = 目标，点线 = 序时 %1").arg(percentText(*series.elapsed))
                       : Text::tr("粗横线 = 目标");
    return Text::tr("%1；%2").arg(meaning, marks);
}

} // namespace

QString tierOfBar(const CompletionSeries &series, const CompletionPoint &point)
{
    return point.tierKey.isEmpty() ? series.tierKey : point.tierKey;
}

std::unique_ptr<QChart> buildCompletionChart(const CompletionSeries &series,
                                             const ChartTheme &theme)
{
    auto chart = std::make_unique<QChart>();
    const int axisWords = static_cast<int>(theme.textWidth(QStringLiteral("100%"))) + 10;
    plainChart(*chart,
               QMargins(axisWords, 2, 4, static_cast<int>(completionFootHeight(theme)) + 2));

    QAbstractBarSeries *rates = barSeries(series, theme);
    rates->setName(QStringLiteral("rates"));
    rates->setBarWidth(CompletionOverlay::barShare);
    chart->addSeries(rates);
    QValueAxis *vertical = rateAxis(theme);
    QBarCategoryAxis *horizontal = nameAxis(series);
    chart->addAxis(vertical, Qt::AlignLeft);
    chart->addAxis(horizontal, Qt::AlignBottom);
    rates->attachAxis(vertical);
    rates->attachAxis(horizontal);

    if (series.elapsed && !series.points.isEmpty()) {
        auto *elapsed = new QLineSeries;
        elapsed->setName(QStringLiteral("elapsed"));
        elapsed->append(-0.5, *series.elapsed * 100);
        elapsed->append(static_cast<double>(series.points.size()) - 0.5, *series.elapsed * 100);
        elapsed->setPen(theme.expected);
        chart->addSeries(elapsed);
        elapsed->attachAxis(vertical);
        elapsed->attachAxis(horizontal);
    }
    new CompletionOverlay(chart.get(), series, theme);
    return chart;
}

ChartTable completionTable(const CompletionSeries &series)
{
    const bool added = series.ratio == CompletionRatio::AddedOfSplit;
    ChartTable table;
    table.points = static_cast<int>(series.points.size());
    table.heads = {Text::tr("单位"),
                   added ? Text::tr("已新增") : Text::tr("现有"),
                   added ? Text::tr("分解新增") : Text::tr("目标"),
                   added ? Text::tr("新增完成率") : Text::tr("完成率"),
                   Text::tr("缺口"),
                   Text::tr("状态")};
    table.numberColumns = {1, 2, 3, 4};
    table.statusColumn = 5;
    for (const CompletionPoint &point : series.points) {
        table.faces.append(completionFace(point));
        const QString name = point.draftWords.isEmpty()
                                 ? point.name
                                 : Text::tr("%1（%2）").arg(point.name, point.draftWords);
        table.rows.append({name, quantityText(point.done), quantityText(point.goal),
                           point.rate ? percentText(*point.rate) : QStringLiteral("—"),
                           quantityText(point.gap), table.faces.last().word});
    }
    return table;
}

ChartContent completionContent(const CompletionSeries &series, const ChartTheme &theme)
{
    const bool added = series.ratio == CompletionRatio::AddedOfSplit;
    ChartContent content;
    content.title = added ? Text::tr("新增完成率") : Text::tr("完成率");
    content.tag = series.name;
    content.meaning = meaningOf(series);
    content.chart = buildCompletionChart(series, theme);
    content.table = completionTable(series);
    return content;
}

} // namespace peiyu
