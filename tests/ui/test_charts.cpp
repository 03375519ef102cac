#include "charts/axisscale.h"
#include "charts/changechart.h"
#include "charts/changeoverlay.h"
#include "charts/chartcard.h"
#include "charts/chartoverlay.h"
#include "charts/chartpicture.h"
#include "charts/clickablechartview.h"
#include "charts/completionchart.h"
#include "charts/labelplacer.h"
#include "charts/targetpathchart.h"
#include "parts/datatable.h"
#include "parts/segmentedswitch.h"
#include "parts/textlabel.h"
#include "sampleseries.h"
#include "uisupport.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QSignalSpy>
#include <QValueAxis>

using namespace peiyu;

namespace {

ChartTheme theme()
{
    return screenChartTheme(Look{lookPalette(LookTheme::Light), 1.0});
}

const QLineSeries *line(const QChart &chart, const char *name)
{
    for (const QAbstractSeries *series : chart.series()) {
        if (series->name() == QString::fromLatin1(name))
            return qobject_cast<const QLineSeries *>(series);
    }
    return nullptr;
}

const QBarSet *barsOf(const QChart &chart)
{
    const auto *bars = qobject_cast<const QBarSeries *>(chart.series().constFirst());
    REQUIRE(bars);
    REQUIRE(bars->barSets().size() == 1);
    return bars->barSets().constFirst();
}

QStringList texts(const ChartOverlay &overlay)
{
    QStringList all;
    for (const ChartLabel &label : overlay.labels())
        all.append(label.text);
    return all;
}

/// Lays a chart out in a view of that size.
class LaidOut
{
public:
    LaidOut(std::unique_ptr<QChart> chart, QSize size)
    {
        m_view.showChart(std::move(chart));
        m_view.resize(size);
        present(m_view);
    }
    ClickableChartView &view() { return m_view; }
    const ChartOverlay &overlay() { return *ChartOverlay::of(m_view.chart()); }

    /// Every label inside the chart, none upon another.
    void requireReadable()
    {
        const QRectF bounds = m_view.chart()->rect().adjusted(-0.5, -0.5, 0.5, 0.5);
        const QVector<ChartLabel> &labels = overlay().labels();
        REQUIRE(labels.size() > 3);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            INFO(labels[i].text.toStdString());
            CHECK(bounds.contains(labels[i].place));
            for (qsizetype k = i + 1; k < labels.size(); ++k) {
                INFO(labels[k].text.toStdString());
                CHECK_FALSE(labels[i]
                                .place.adjusted(1, 2, -1, -2)
                                .intersects(labels[k].place.adjusted(1, 2, -1, -2)));
            }
        }
    }

private:
    ClickableChartView m_view;
};

} // namespace

TEST_CASE("axes have few round lines and the target on one of them where it can be")
{
    const AxisScale close = pathScale(211, 280, 280);
    CHECK(close.base == 200);
    CHECK(close.step == 40);
    CHECK(close.top > 280);
    const AxisScale wide = pathScale(410, 1250, 1250);
    CHECK(wide.base == 0);
    CHECK(wide.step == 500);
    for (const double most : {1.0, 2.0, 3.0, 5.0, 7.0, 15.0, 22.0, 99.0, 101.0, 3126.0, 98765.0}) {
        const AxisScale scale = pathScale(0, most, most);
        INFO(most);
        CHECK(scale.base == 0);
        CHECK(scale.step >= 1);
        CHECK(scale.top > most);
        CHECK(std::floor(most / scale.step) + 1 <= 4);
    }
}

TEST_CASE("labels find a free place, and a column never overlaps nor leaves its bounds")
{
    LabelPlacer placer(QRectF(0, 0, 100, 60));
    placer.avoid(QPolygonF({QPointF(0, 10), QPointF(100, 10)}));
    const QRectF first = placer.place({40, 16}, {QPointF(0, 4), QPointF(0, 20)});
    CHECK(first.topLeft() == QPointF(0, 20));
    const QRectF second = placer.place({40, 16}, {QPointF(0, 24), QPointF(50, 24)});
    CHECK(second.topLeft() == QPointF(50, 24));
    const QVector<QRectF> column =
        LabelPlacer(QRectF(0, 0, 100, 50))
            .column(60, {{30, 16}, {30, 16}, {30, 16}}, {40, 42, 44}, 50);
    REQUIRE(column.size() == 3);
    CHECK(column[2].bottom() == 50);
    CHECK(column[1].bottom() <= column[2].top());
    CHECK(column[0].bottom() <= column[1].top());
    CHECK(column[0].top() >= 0);
}

TEST_CASE("periods: years, half-years or quarters by length, the last ends at the deadline")
{
    auto periods = pathPeriods(QDate(2022, 7, 1), QDate(2025, 12, 31));
    REQUIRE(periods.size() == 4);
    CHECK(periods[0].word == QStringLiteral("2022"));
    CHECK(periods[0].until == QDate(2022, 12, 31));
    periods = pathPeriods(QDate(2026, 1, 1), QDate(2027, 12, 31));
    REQUIRE(periods.size() == 4);
    CHECK(periods[3].word == QStringLiteral("2027 下"));
    periods = pathPeriods(QDate(2026, 1, 1), QDate(2026, 11, 30));
    REQUIRE(periods.size() == 4);
    CHECK(periods[3].until == QDate(2026, 11, 30));
}

TEST_CASE("a running path has expected, actual, forecast and deadline")
{
    useLook();
    const TargetPathSeries series = runningPath();
    const auto chart = buildTargetPathChart(series, theme());
    CHECK(chart->animationOptions() == QChart::NoAnimation);
    CHECK_FALSE(chart->isDropShadowEnabled());
    CHECK_FALSE(chart->legend()->isVisible());

    const QLineSeries *expected = line(*chart, "expected");
    REQUIRE(expected);
    CHECK(expected->points() == QList<QPointF>{{0, 213}, {729, 280}});
    CHECK(expected->pen().widthF() == 1.5);
    const QLineSeries *actual = line(*chart, "actual");
    REQUIRE(actual);
    CHECK(actual->pen().widthF() == 2);
    CHECK(actual->pen().color() == theme().look.palette.tier3);
    // A step line: each value holds until the next, the last until today.
    CHECK(actual->points().size() == 2 * series.actual.size());
    CHECK(actual->points().at(1).y() == 213);
    CHECK(actual->points().at(1).x() == actual->points().at(2).x());
    CHECK(actual->points().last().x() == static_cast<double>(series.start.daysTo(series.asOf)));
    const QLineSeries *forecast = line(*chart, "forecast");
    REQUIRE(forecast);
    CHECK(forecast->points().last() == QPointF(729, 263.4));
    CHECK(line(*chart, "deadline"));

    auto *time = qobject_cast<QCategoryAxis *>(chart->axes(Qt::Horizontal).constFirst());
    REQUIRE(time);
    CHECK(time->categoriesLabels().first() == QStringLiteral("2026 上"));
    const auto *firms = qobject_cast<const QValueAxis *>(chart->axes(Qt::Vertical).constFirst());
    CHECK(firms->min() == 200);
    CHECK(targetPathContent(series, theme()).meaning == QStringLiteral("轴自 200 起"));
}

TEST_CASE("the words of a path stand at their points and can be read")
{
    useLook();
    const auto size = GENERATE(QSize(470, 150), QSize(380, 130), QSize(700, 260));
    SECTION("running")
    {
        LaidOut laid(buildTargetPathChart(runningPath(), theme()), size);
        laid.requireReadable();
        for (const char *word : {"目标 280", "预测 263", "仍差 17", "现有 238", "落后序时 5 家",
                                 "11-20 序时 243", "基期数 213", "2027-12-31"}) {
            INFO(word);
            CHECK(texts(laid.overlay()).contains(QString::fromUtf8(word)));
        }
    }
    SECTION("ended")
    {
        LaidOut laid(buildTargetPathChart(endedPath(), theme()), size);
        laid.requireReadable();
        for (const char *word : {"目标 1,250", "终期 1,184", "缺口 66", "基期数 410"}) {
            INFO(word);
            CHECK(texts(laid.overlay()).contains(QString::fromUtf8(word)));
        }
        // After the deadline nothing speaks of a forecast or of being behind a path.
        CHECK(texts(laid.overlay()).filter(QStringLiteral("预测")).isEmpty());
        CHECK(texts(laid.overlay()).filter(QStringLiteral("落后")).isEmpty());
    }
}

TEST_CASE("after the deadline no forecast is drawn, without a baseline no expected path")
{
    useLook();
    TargetPathSeries series = endedPath();
    series.forecast = 1300; // even if a query gave one
    auto chart = buildTargetPathChart(series, theme());
    CHECK(line(*chart, "forecast") == nullptr);
    CHECK(line(*chart, "actual")->points().last().x() ==
          static_cast<double>(series.start.daysTo(series.deadline)));
    series.baseline.reset();
    chart = buildTargetPathChart(series, theme());
    CHECK(line(*chart, "expected") == nullptr);
    CHECK(targetPathContent(series, theme()).meaning.contains(QStringLiteral("未设基期")));
    series.actual.clear();
    chart = buildTargetPathChart(series, theme());
    CHECK(line(*chart, "actual")->points().isEmpty());
}

TEST_CASE("bars are rates clipped at 120 %, a missing one is a gap")
{
    useLook();
    const CompletionSeries series = districtCompletion();
    const auto chart = buildCompletionChart(series, theme());
    const QBarSet *bars = barsOf(*chart);
    REQUIRE(bars->count() == 4);
    CHECK(bars->at(0) == Approx(60));
    CHECK(bars->at(2) == Approx(120)); // 128 %
    CHECK(bars->at(3) == 0);
    CHECK(bars->brush().color() == theme().look.palette.tier3);
    auto *names = qobject_cast<QBarCategoryAxis *>(chart->axes(Qt::Horizontal).constFirst());
    REQUIRE(names);
    CHECK(names->categories().first() == QStringLiteral("石柱县"));
    const auto *rates = qobject_cast<const QValueAxis *>(chart->axes(Qt::Vertical).constFirst());
    CHECK(rates->min() == 0);
    CHECK(rates->max() == 120);
    CHECK(line(*chart, "elapsed") == nullptr);
    const auto towns = buildCompletionChart(townCompletion(), theme());
    CHECK(line(*towns, "elapsed")->points().first().y() == Approx(44.38));
}

TEST_CASE("numbers stand over the bars, names under them, nothing collides")
{
    useLook();
    const auto width = GENERATE(740, 960);
    LaidOut laid(buildCompletionChart(townCompletion(), theme()), QSize(width, 150));
    laid.requireReadable();
    const QStringList words = texts(laid.overlay());
    for (const char *word : {"3/20", "8/20", "珞璜园", "圣泉街道", "100%"})
        CHECK(words.contains(QString::fromUtf8(word)));
    CHECK(laid.overlay().pointCount() == 12);
}

TEST_CASE("a draft is told in chart, plate and table")
{
    useLook();
    LaidOut laid(buildCompletionChart(districtCompletion(), theme()), QSize(420, 150));
    CHECK(laid.overlay().pointTip(0).title == QStringLiteral("石柱县 3 / 5（意见征求稿）"));
    const ChartTable table = completionTable(districtCompletion());
    CHECK(table.rows.at(0).at(0) == QStringLiteral("石柱县（意见征求稿）"));
    CHECK(table.rows.at(3).at(5) == QStringLiteral("缺数据"));
    CHECK(table.rows.at(3).at(3) == QStringLiteral("—"));
}

TEST_CASE("charts are drawn whole, also in black and white")
{
    useLook();
    const ChartTheme print = printChartTheme(4);
    const auto check = [](const QImage &picture, int leastInk) {
        REQUIRE_FALSE(picture.isNull());
        CHECK(picture.width() * picture.height() - pixelsOf(picture, Qt::white) > leastInk);
        CHECK(isPlainColumn(picture, 0));
        CHECK(isPlainColumn(picture, picture.width() - 1));
        CHECK(isPlainRow(picture, picture.height() - 1));
    };
    const QSize wide(742, 150);
    const QSize small(480, 150);
    check(chartImage(buildCompletionChart(townCompletion(), theme()), wide, Qt::white), 8000);
    check(chartImage(buildTargetPathChart(runningPath(), theme()), small, Qt::white), 2000);
    check(chartImage(buildTargetPathChart(endedPath(), theme()), small, Qt::white, 2), 8000);
    const QImage towns = chartImage(buildCompletionChart(townCompletion(), print), wide, Qt::white);
    check(towns, 4000);
    for (int y = 0; y < towns.height(); ++y) {
        for (int x = 0; x < towns.width(); ++x) {
            const QColor pixel = towns.pixelColor(x, y);
            REQUIRE((pixel.red() == pixel.green() && pixel.green() == pixel.blue()));
        }
    }
}

TEST_CASE("points of a chart are walked by keys and told with a plate")
{
    useLook();
    LaidOut laid(buildCompletionChart(townCompletion(), theme()), QSize(742, 150));
    ClickableChartView &view = laid.view();
    QSignalSpy chosen(&view, &ClickableChartView::pointActivated);
    view.clearFocus();
    CHECK(view.currentPoint() == -1);
    view.setFocus(Qt::TabFocusReason);
    CHECK(view.currentPoint() == 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.currentPoint() == 2);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.last().first().toInt() == 2);
    const ChartTip tip = laid.overlay().pointTip(2);
    CHECK(tip.title == QStringLiteral("珞璜工业园 65 / 82"));
    CHECK(tip.lines ==
          QStringList{QStringLiteral("落后，缺口 17"), QStringLiteral("新增 3/20，15.0%")});
    CHECK(tip.hasFirms);
    CHECK(view.accessibleDescription() == tip.spoken());
    CHECK(view.chart()->rect().contains(laid.overlay().tipPlace()));
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentPoint() == 11);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.currentPoint() == 11);
    CHECK(view.chart()->rect().contains(laid.overlay().tipPlace()));
}

TEST_CASE("a click on a bar or beside a path's point gives its index")
{
    useLook();
    LaidOut towns(buildCompletionChart(townCompletion(), theme()), QSize(742, 150));
    QSignalSpy chosen(&towns.view(), &ClickableChartView::pointActivated);
    const auto click = [](LaidOut &laid, int point) {
        const QPointF place = laid.overlay().pointArea(point).center();
        const QPointF scene = laid.view().chart()->mapToScene(place);
        QTest::mouseClick(laid.view().viewport(), Qt::LeftButton, {},
                          laid.view().mapFromScene(scene));
    };
    click(towns, 8);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.last().first().toInt() == 8);
    QTest::mouseClick(towns.view().viewport(), Qt::LeftButton, {}, QPoint(3, 3));
    CHECK(chosen.size() == 1);

    LaidOut path(buildTargetPathChart(runningPath(), theme()), QSize(470, 150));
    QSignalSpy days(&path.view(), &ClickableChartView::pointActivated);
    click(path, 3);
    REQUIRE(days.size() == 1);
    CHECK(days.last().first().toInt() == 3);
    CHECK(path.overlay().pointTip(3).title == QStringLiteral("2026-06-25"));
}

TEST_CASE("the card changes between chart and table, and the table opens the same points")
{
    useLook();
    ChartCard card;
    card.setContent(completionContent(townCompletion(), theme()));
    card.resize(742, 184);
    present(card);
    CHECK(card.view()->isVisible());
    CHECK(card.findChild<TextLabel *>(QStringLiteral("chartMeaning"))->text() ==
          QStringLiteral("已新增 ÷ 分解新增，落后在前；粗横线 = 目标，点线 = 序时 44.4%"));
    auto *choice = card.findChild<SegmentedSwitch *>(QStringLiteral("chartOrTable"));
    QTest::mouseClick(choice, Qt::LeftButton, {}, choice->segmentRect(1).center());
    CHECK(card.table()->isVisible());
    CHECK_FALSE(card.view()->isVisible());
    QSignalSpy chosen(&card, &ChartCard::pointActivated);
    card.table()->setFocus();
    card.table()->setCurrentIndex(card.table()->model()->index(2, 0));
    QTest::keyClick(card.table(), Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.last().first().toInt() == 2);
    CHECK(card.table()->copiedText(false) == QStringLiteral("珞璜工业园\t3\t20\t15.0%\t17\t落后"));

    card.setContent(targetPathContent(runningPath(), theme()));
    card.table()->setCurrentIndex(card.table()->model()->index(8, 0)); // the target's row
    QTest::keyClick(card.table(), Qt::Key_Return);
    CHECK(chosen.size() == 1);
}

TEST_CASE("an axis of changes has zero on a line and few round steps")
{
    for (const auto &[least, most] :
         std::initializer_list<std::pair<double, double>>{{-8.4, 0}, {-33, 41}, {0, 0}, {0, 0.3}}) {
        const EvenScale scale = evenScale(least, most, 0.01);
        INFO(least << " to " << most);
        CHECK(scale.least <= least);
        CHECK(scale.most >= most);
        CHECK(scale.most > scale.least);
        CHECK((scale.most - scale.least) / scale.step <= 6.001);
        CHECK(std::abs(std::remainder(scale.least, scale.step)) < 1e-9);
    }
}

TEST_CASE("bars of 同比 lie beside whole names, at most ten of them")
{
    QVector<ChangePoint> points;
    points.append({QStringLiteral("专精特新“小巨人”企业"), -0.084, QStringLiteral("-8.4%"), 12,
                   QStringLiteral("小巨人")});
    for (int i = 0; i < 11; ++i)
        points.append({QStringLiteral("第%1个双福工业园区").arg(i),
                       0.01 * i,
                       QStringLiteral("+%1.0%").arg(i),
                       i,
                       {}});
    points.append(
        {QStringLiteral("没有可比"), std::nullopt, QStringLiteral("上年同期未报"), 0, {}});
    ChartContent content =
        changeContent(QStringLiteral("同比"), QStringLiteral("2026年5月"), points, theme());
    CHECK(content.table.rows.size() == 13);
    CHECK(content.table.rows.first().first() == u"专精特新“小巨人”企业");
    CHECK(content.meaning.contains(QStringLiteral("只画 10 组")));
    LaidOut shown(std::move(content.chart), {512, 330});
    shown.requireReadable();
    const QStringList all = texts(shown.overlay());
    CHECK(shown.overlay().pointCount() == 10);
    CHECK(all.contains(QStringLiteral("小巨人")));
    CHECK(all.contains(QStringLiteral("第8个双福工业园区")));
    CHECK(all.contains(QStringLiteral("-8.4%")));
    CHECK_FALSE(all.contains(QStringLiteral("没有可比")));
    CHECK(all.filter(QStringLiteral("…")).isEmpty());
    CHECK(shown.overlay().pointTip(0).title == u"专精特新“小巨人”企业");
    // The first point stands at the top; its bar goes left, as it fell.
    CHECK(shown.overlay().pointArea(0).top() < shown.overlay().pointArea(1).top());
    const auto *bars = qobject_cast<const QHorizontalStackedBarSeries *>(
        shown.view().chart()->series().constFirst());
    REQUIRE(bars);
    CHECK(bars->barSets().last()->at(9) == Approx(-8.4));
}

TEST_CASE("no comparable firm is a sentence, not an empty frame; a giant leap does not dwarf all")
{
    ChartContent none = changeContent(QStringLiteral("同比"), {}, {}, theme());
    LaidOut empty(std::move(none.chart), {400, 240});
    REQUIRE(empty.overlay().labels().size() == 1);
    ChartContent leap =
        changeContent(QStringLiteral("同比"), {},
                      {{QStringLiteral("新办"), 42.0, QStringLiteral("+4,200.0%"), 1, {}},
                       {QStringLiteral("老厂"), -0.2, QStringLiteral("-20.0%"), 5, {}}},
                      theme());
    CHECK(leap.meaning.contains(QStringLiteral("超过 100%")));
    LaidOut shown(std::move(leap.chart), {512, 300});
    shown.requireReadable();
    CHECK(texts(shown.overlay()).contains(QStringLiteral("+4,200.0%")));
    CHECK(texts(shown.overlay()).contains(QStringLiteral("100%")));
}

TEST_CASE("months are named with their year, the last one always, none cut")
{
    QVector<MonthPoint> points;
    for (int i = 0; i < 13; ++i) {
        const QDate month = QDate(2025, 10, 1).addMonths(i);
        points.append({month.toString(QStringLiteral("yyyy-MM")),
                       i == 4 ? std::nullopt : std::optional(31000.0 + 100 * i),
                       QStringLiteral("31,000.00"), QStringLiteral("已报 24 家")});
    }
    for (const QSize size : {QSize(512, 300), QSize(900, 420), QSize(300, 240)}) {
        ChartContent content = monthContent(QStringLiteral("13 个月合计"),
                                            QStringLiteral("营业收入（万元）"), points, theme());
        LaidOut shown(std::move(content.chart), size);
        shown.requireReadable();
        const QStringList all = texts(shown.overlay());
        INFO(size.width());
        CHECK(all.contains(QStringLiteral("2026-10")));
        CHECK(all.filter(QStringLiteral("…")).isEmpty());
        CHECK(all.contains(QStringLiteral("40,000")));
        CHECK(shown.overlay().pointTip(4).lines.first() == u"未报");
        // Broken at the month that is missing: two lines and the dots.
        CHECK(shown.view().chart()->series().size() == 3);
    }
}
