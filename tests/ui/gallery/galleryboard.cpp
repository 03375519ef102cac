#include "galleryboard.h"

#include "charts/chartcard.h"
#include "charts/chartpicture.h"
#include "charts/clickablechartview.h"
#include "charts/completionchart.h"
#include "charts/targetpathchart.h"
#include "parts/districtcard.h"
#include "parts/kpicard.h"
#include "parts/pageheader.h"
#include "parts/segmentedswitch.h"
#include "parts/tabstrip.h"
#include "parts/textlabel.h"
#include "sampleseries.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace peiyu {

namespace {

QWidget *header(QWidget *page)
{
    auto *head = new PageHeader(QStringLiteral("目标看板"));
    head->setSubtitle(QStringLiteral("江津区"));
    auto *basis = new QComboBox;
    basis->addItem(QStringLiteral("期末有效（计划原文）"));
    head->addChooser(new TextLabel(QStringLiteral("口径"), FontRole::Small, &LookPalette::text2));
    head->addChooser(basis);
    const auto action = [page](const char *word, const QKeySequence &key) {
        auto *made = new QAction(QString::fromUtf8(word), page);
        made->setShortcut(key);
        return made;
    };
    head->addAction(action("查看口径", Qt::Key_F1), QStringLiteral("help-hint"));
    head->addAction(action("导出", {}), QStringLiteral("document-export"));
    head->addAction(action("打印", Qt::CTRL | Qt::Key_P), QStringLiteral("document-print"));
    return head;
}

ChartCard *chart(ChartContent content, int height)
{
    auto *card = new ChartCard;
    card->setContent(std::move(content));
    card->setFixedHeight(height);
    return card;
}

QHBoxLayout *rowOf(const QVector<QWidget *> &widgets, const QVector<int> &stretches = {})
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (int i = 0; i < widgets.size(); ++i)
        row->addWidget(widgets[i], stretches.value(i, 1));
    return row;
}

} // namespace

QWidget *boardPage()
{
    auto *page = new QWidget;
    page->setProperty("ground", QStringLiteral("page"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    column->addLayout(head);
    head->addWidget(header(page));
    auto *tabs = new TabStrip;
    tabs->addTab(QStringLiteral("本区县"));
    tabs->addTab(QStringLiteral("各区县对比"));
    tabs->addTab(QStringLiteral("2022-2025 终期结果"));
    head->addWidget(tabs);

    const ChartTheme theme = screenChartTheme(lookOf(page));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(12, 0, 12, 0);
    body->setSpacing(8);
    QVector<QWidget *> cards;
    for (const KpiReading &reading : boardCards()) {
        auto *card = new KpiCard;
        card->setReading(reading);
        card->setCurrent(cards.size() == 1);
        cards.append(card);
    }
    body->addLayout(rowOf(cards));
    auto *towns = chart(completionContent(townCompletion(), theme), 184);
    towns->setObjectName(QStringLiteral("towns"));
    body->addLayout(
        rowOf({towns, chart(targetPathContent(runningPath(), theme), 184)}, {742, 480}));
    cards.clear();
    for (const DistrictReading &reading : finalCards()) {
        auto *card = new DistrictCard;
        card->setReading(reading);
        cards.append(card);
    }
    body->addLayout(rowOf(cards));
    auto *asTable = chart(completionContent(townCompletion(), theme), 190);
    asTable->findChild<SegmentedSwitch *>()->setCurrent(1);
    body->addLayout(rowOf({chart(completionContent(districtCompletion(), theme), 190), asTable,
                           chart(targetPathContent(endedPath(), theme), 190)},
                          {380, 400, 410}));
    column->addLayout(body);
    column->addStretch();
    return page;
}

QWidget *printPage()
{
    auto *page = new QWidget;
    page->setProperty("ground", QStringLiteral("surface"));
    page->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(page);
    const double ratio = page->devicePixelRatioF();
    const ChartTheme theme = printChartTheme(5 / 1.3);
    const auto picture = [&](std::unique_ptr<QChart> chart, const QSize &size) {
        auto *label = new QLabel;
        label->setPixmap(
            QPixmap::fromImage(chartImage(std::move(chart), size, theme.ground, ratio)));
        return label;
    };
    column->addWidget(picture(buildCompletionChart(townCompletion(), theme), {800, 180}));
    for (const char *tier : {"municipal_pool", "innovative", "provincial", "listed"}) {
        CompletionSeries series = districtCompletion();
        series.tierKey = QString::fromLatin1(tier);
        column->addWidget(picture(buildCompletionChart(series, theme), {420, 150}));
    }
    column->addWidget(picture(buildTargetPathChart(runningPath(), theme), {500, 170}));
    return page;
}

} // namespace peiyu
