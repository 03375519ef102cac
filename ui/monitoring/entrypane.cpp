#include "monitoring/entrypane.h"

#include "domain/displaytext.h"
#include "monitoring/periodgridview.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/segmentedswitch.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int monthsShown = 12;

} // namespace

EntryPane::EntryPane(const PageContext &context, MonitorBar &bar, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_bar(bar),
      m_choosers(new QWidget(this)),
      m_shape(new SegmentedSwitch({tr("一期各指标"), tr("一项各月")})),
      m_hint(new SegmentedSwitch({tr("提示上期"), tr("提示上年同期")})),
      m_grid(new PeriodGridView(context, "monitorGrid"))
{
    auto *line = new QHBoxLayout(m_choosers);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_shape->setObjectName(QStringLiteral("monitorShape"));
    m_shape->setAccessibleName(tr("表格的列"));
    m_hint->setObjectName(QStringLiteral("monitorHint"));
    m_hint->setAccessibleName(tr("格子里的灰字提示"));
    line->addWidget(m_shape);
    line->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    connect(m_grid, &PeriodGridView::currentChanged, this, &EntryPane::currentChanged);
    connect(m_shape, &SegmentedSwitch::currentChanged, this, [this] {
        emit shapeChanged();
        refresh();
    });
    connect(m_hint, &SegmentedSwitch::currentChanged, this, [this](int hint) {
        m_grid->setHint(hint == 0 ? PeriodHint::Before : PeriodHint::YearBefore);
    });
    auto *empty = new EmptyState(QStringLiteral("office-chart-bar"), tr("这个范围没有要监测的企业"),
                                 tr("监测范围默认是有有效称号的企业，可在“监测设置”里改成全部"
                                    "在库企业；也可以换一个镇街或看全部企业。"));
    auto *import = empty->addButton(tr("导入运行监测表"), ButtonKind::Primary);
    connect(import, &ActionButton::clicked, this, &EntryPane::importRequested);
    m_grid->setEmptyState(empty);
}

bool EntryPane::showsOneItem() const
{
    return m_shape->current() == 1;
}

PeriodGridQuery EntryPane::query() const
{
    const FigureMeasure measure = m_bar.measure();
    const MonitorPlace place = m_bar.place();
    PeriodGridQuery query;
    query.scope.on = measure.period.lastDay();
    query.scope.district = place.district;
    query.scope.area = place.area;
    query.scope.specialist = place.specialist;
    query.cumulative = measure.cumulative;
    query.items = showsOneItem()
                      ? QVector<PeriodItem>{measure.item}
                      : QVector<PeriodItem>(allPeriodItems.begin(), allPeriodItems.end());
    query.periods = {measure.period};
    while (showsOneItem() && query.periods.size() < monthsShown)
        query.periods.prepend(query.periods.first().before());
    return query;
}

void EntryPane::refresh()
{
    const PeriodGridQuery asked = query();
    const FigureMeasure measure = m_bar.measure();
    PeriodGridLayout layout;
    layout.shape = showsOneItem() ? PeriodGridShape::OneItem : PeriodGridShape::OnePeriod;
    layout.periods = asked.periods;
    layout.item = measure.item;
    layout.cumulative = measure.cumulative;
    m_running.cancel();
    m_grid->table().setLoading(true);
    m_running = m_context.runner.read<PeriodGrid>(
        this, [asked](JobContext &job) { return PeriodFigureService::grid(job, asked); },
        [this, layout, measure](const Result<PeriodGrid> &grid) {
            if (!grid) {
                if (grid.error().code == ErrorCode::Cancelled)
                    return;
                m_grid->table().setLoading(false);
                m_context.navigator.failed(grid.error());
                return;
            }
            m_grid->table().setLoading(false);
            m_grid->show(*grid, layout);
            const auto reported =
                std::count_if(grid->series.begin(), grid->series.end(), [&](const auto &series) {
                    return std::any_of(
                        allPeriodItems.begin(), allPeriodItems.end(),
                        [&](PeriodItem item) { return series.of(item).at(item, measure.period); });
                });
            QString words =
                tr("%1 家，%2已报 %3 家")
                    .arg(countText(grid->firms.size()), measure.period.text(), countText(reported));
            if (grid->lapsed > 0)
                words += tr("；另有 %1 家认定已过期，不在监测范围").arg(countText(grid->lapsed));
            if (isVisible())
                m_bar.setWords(words);
            emit currentChanged();
        });
}

} // namespace peiyu
