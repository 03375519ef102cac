#include "monitoring/analysispane.h"

#include "charts/changechart.h"
#include "charts/chartcard.h"
#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/segmentedswitch.h"
#include "parts/tablepane.h"
#include "parts/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSplitter>
#include <QVBoxLayout>

namespace peiyu {

namespace {

enum Column { Name, Due, Reported, Missing, Sum, Yoy, Comparable, Falling, Mom, Columns };
constexpr std::array widths = {150, 52, 52, 52, 112, 68, 52, 52, 68};
constexpr std::array firmWidths = {120, 92, 68, 68};
constexpr int yoyColumn = 2;
constexpr int stateColumn = 4;
constexpr int leastList = 400;
constexpr int evenly = 10000; // more than there is: both take half
constexpr int listPadding = 12;

CellLook fallLook(const FigureChange &change)
{
    CellLook look;
    if (change.isFall())
        look.ink = &LookPalette::late;
    return look;
}

QStringList reportStateTexts()
{
    QStringList texts;
    for (const ReportState state :
         {ReportState::Reported, ReportState::Zero, ReportState::Missing, ReportState::NotDue})
        texts.append(reportStateText(state));
    return texts;
}

void dress(TablePane &pane, TextRowsModel *model, const char *name, const QString &accessible)
{
    DataTable *table = pane.table();
    pane.setEdge(false);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessible);
    table->setModel(model);
    table->setRowNumbers(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setStretchLastSection(false);
}

} // namespace

struct AnalysisPane::Answer
{
    MonitorAnalysis analysis;
    QVector<GroupFigures> series;
};

AnalysisPane::AnalysisPane(const PageContext &context, MonitorBar &bar, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_bar(bar),
      m_group(new SegmentedSwitch({tr("梯度"), tr("镇街"), tr("园区"), tr("产业链"), tr("行业")},
                                  this)),
      m_pane(new TablePane),
      m_note(new TextLabel(tr("同时持有几个有效称号的企业在各梯度分别计入，合计只计一次。"),
                           FontRole::Small, &LookPalette::text2)),
      m_model(new TextRowsModel({tr("组"), tr("应报"), tr("已报"), tr("未报"), tr("合计"),
                                 tr("同比"), tr("可比"), tr("下降"), tr("环比")},
                                this)),
      m_listHead(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_firms(new TablePane),
      m_firmModel(
          new TextRowsModel({tr("企业"), tr("本期"), tr("同比"), tr("环比"), tr("状态")}, this)),
      m_chartKind(new SegmentedSwitch({tr("各组同比"), tr("13 个月")})),
      m_chart(new ChartCard),
      m_parts(new QSplitter(Qt::Vertical))
{
    build();
    hearParts();
}

void AnalysisPane::buildGroups()
{
    m_group->setObjectName(QStringLiteral("monitorGroup"));
    m_group->setAccessibleName(tr("按什么分组"));
    m_model->setFiguresFrom(1);
    dress(*m_pane, m_model, "monitorGroups", tr("运行分析"));
    DataTable *table = m_pane->table();
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setToolTip(tr("选中一个数字，右下列出它的企业"));
    for (int i = 0; i < Columns; ++i)
        table->setDesignWidth(i, widths[static_cast<size_t>(i)]);
    table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            const bool total = index.row() == m_analysis.groups.size();
            const GroupFigures &one =
                total ? m_analysis.total : m_analysis.groups.value(index.row());
            CellLook look = index.column() == Yoy   ? fallLook(one.yoy)
                            : index.column() == Mom ? fallLook(one.mom)
                                                    : CellLook();
            look.bold = total;
            return look;
        },
        table));
    m_pane->setEmptyState(new EmptyState(QStringLiteral("office-chart-bar"),
                                         tr("这一天没有要监测的企业"),
                                         tr("换一个报告期、镇街，或在“监测设置”里改监测范围。")));
}

void AnalysisPane::buildFirms()
{
    m_firmModel->setFigureColumns({1, 2, 3});
    dress(*m_firms, m_firmModel, "monitorFirms", tr("这个数的企业"));
    DataTable *firms = m_firms->table();
    firms->setCellFocus(false);
    for (int i = 0; i < stateColumn; ++i)
        firms->setDesignWidth(i, firmWidths[static_cast<size_t>(i)]);
    firms->setDesignWidth(stateColumn, 0, reportStateTexts());
    firms->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    firms->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            const FigureLine line = m_analysis.lines.lines.value(m_listed.value(index.row(), -1));
            return index.column() == yoyColumn ? fallLook(line.yoy) : CellLook();
        },
        firms));
    m_firms->setEmptyState(
        new EmptyState(QStringLiteral("office-chart-bar"), tr("没有这样的企业"), QString()));
}

void AnalysisPane::build()
{
    buildGroups();
    buildFirms();
    m_chartKind->setObjectName(QStringLiteral("monitorChartKind"));
    m_chartKind->setAccessibleName(tr("哪张图"));
    m_chart->setObjectName(QStringLiteral("monitorChart"));
    m_chart->setChooser(m_chartKind);

    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    m_listHead->setObjectName(QStringLiteral("monitorListHead"));
    m_listHead->setContentsMargins(listPadding, 6, listPadding, 6);
    listColumn->addWidget(m_listHead);
    listColumn->addWidget(m_firms, 1);
    auto *lower = new QSplitter(Qt::Horizontal);
    lower->setChildrenCollapsible(false);
    lower->addWidget(m_chart);
    lower->addWidget(list);
    lower->setStretchFactor(0, 1);
    lower->setStretchFactor(1, 1);
    lower->setSizes({evenly, evenly});
    list->setMinimumWidth(lookOf(this).px(leastList));
    m_parts->setChildrenCollapsible(false);
    auto *upper = new QWidget;
    auto *groups = new QVBoxLayout(upper);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(0);
    groups->addWidget(m_pane, 1);
    m_note->setObjectName(QStringLiteral("monitorGroupNote"));
    m_note->setContentsMargins(listPadding, 4, listPadding, 6);
    m_note->hide();
    groups->addWidget(m_note);
    m_parts->addWidget(upper);
    m_parts->addWidget(lower);
    m_parts->setStretchFactor(0, 0); // a taller window is room for chart and firms
    m_parts->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);
}

void AnalysisPane::hearParts()
{
    DataTable *table = m_pane->table();
    DataTable *firms = m_firms->table();
    connect(m_parts, &QSplitter::splitterMoved, this, [this] { m_partsMoved = true; });
    connect(m_chart, &ChartCard::pointActivated, this, &AnalysisPane::goToGroup);
    connect(m_group, &SegmentedSwitch::currentChanged, this, &AnalysisPane::refresh);
    connect(m_chartKind, &SegmentedSwitch::currentChanged, this, &AnalysisPane::showChart);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AnalysisPane::showFirms);
    connect(firms->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AnalysisPane::currentChanged);
    connect(table, &DataTable::activated, this, [firms] { firms->setFocus(); });
    connect(firms, &DataTable::activated, this, [this] {
        if (!currentFirm().isEmpty())
            emit opened(currentFirm());
    });
}

DataTable &AnalysisPane::table() const
{
    return *m_pane->table();
}

QWidget *AnalysisPane::choosers() const
{
    return m_group;
}

void AnalysisPane::refresh()
{
    m_running.cancel();
    m_pane->table()->setLoading(true);
    const MonitorGroup group = allMonitorGroups[static_cast<size_t>(m_group->current())];
    m_running = m_context.runner.read<Answer>(
        this,
        [place = m_bar.place(), measure = m_bar.measure(),
         group](JobContext &job) -> Result<Answer> {
            PEIYU_TRY(analysis, MonitoringService::analysis(job, place, measure, group));
            PEIYU_TRY(series, MonitoringService::series(job, place, measure));
            return Answer{analysis, series};
        },
        [this](const Result<Answer> &answer) {
            if (!answer) {
                if (answer.error().code == ErrorCode::Cancelled)
                    return;
                m_pane->table()->setLoading(false);
                m_context.navigator.failed(answer.error());
                return;
            }
            m_pane->table()->setLoading(false);
            show(answer->analysis, answer->series);
        });
}

void AnalysisPane::show(const MonitorAnalysis &analysis, const QVector<GroupFigures> &series)
{
    const QModelIndex stood = m_pane->table()->currentIndex();
    m_analysis = analysis;
    m_series = series;
    QVector<GroupFigures> groups = analysis.groups;
    groups.append(analysis.total);
    const PeriodItem item = analysis.lines.measure.item;
    QVector<QStringList> rows;
    for (const GroupFigures &one : std::as_const(groups))
        rows.append({one.name, countText(one.count(MonitorCount::Due)),
                     countText(one.count(MonitorCount::Reported)),
                     countText(one.count(MonitorCount::Missing)), figureAmountText(item, one.sum),
                     changeText(one.yoy), countText(one.count(MonitorCount::Comparable)),
                     countText(one.count(MonitorCount::Falling)), changeText(one.mom)});
    const bool none = analysis.lines.firms.isEmpty();
    m_model->setRows(none ? QVector<QStringList>() : rows);
    m_pane->showEmptyState(none);
    m_note->setVisible(!none && analysis.group == MonitorGroup::Tier);
    if (!none)
        m_pane->table()->setCurrentIndex(m_model->index(
            stood.isValid() ? std::min<int>(stood.row(), static_cast<int>(rows.size()) - 1)
                            : static_cast<int>(rows.size()) - 1,
            stood.isValid() ? stood.column() : static_cast<int>(Falling)));
    if (isVisible())
        m_bar.setWords(tr("单位 %1；应报 %2 家，已报 %3 家，期限 %4")
                           .arg(periodItemUnitText(item),
                                countText(analysis.total.count(MonitorCount::Due)),
                                countText(analysis.total.count(MonitorCount::Reported)),
                                dateText(analysis.lines.dueOn)));
    fitGroups();
    showFirms();
    showChart();
}

/// The groups take the room they need, at most half; the rest is for chart and firms.
void AnalysisPane::fitGroups()
{
    if (m_partsMoved || m_parts->height() == 0)
        return;
    const DataTable *table = m_pane->table();
    constexpr int leastRows = 4; // a switch to another group does not shake the page
    const int rows = std::max(m_model->rowCount(), leastRows);
    const int wanted = table->horizontalHeader()->height() +
                       (rows + 1) * table->verticalHeader()->defaultSectionSize() +
                       (m_note->isHidden() ? 0 : m_note->sizeHint().height());
    const int upper = std::min(wanted, m_parts->height() / 2);
    m_parts->setSizes({upper, m_parts->height() - upper});
}

std::optional<MonitorCount> AnalysisPane::countAt(int column) const
{
    switch (column) {
    case Reported:
    case Sum:
        return MonitorCount::Reported;
    case Missing:
        return MonitorCount::Missing;
    case Comparable:
    case Yoy:
        return MonitorCount::Comparable;
    case Falling:
        return MonitorCount::Falling;
    case Mom:
        return MonitorCount::Reported;
    default:
        return MonitorCount::Due;
    }
}

void AnalysisPane::showFirms()
{
    const QModelIndex current = m_pane->table()->currentIndex();
    m_listed.clear();
    QVector<QStringList> rows;
    if (current.isValid()) {
        const bool total = current.row() >= m_analysis.groups.size();
        const GroupFigures &group = total ? m_analysis.total : m_analysis.groups[current.row()];
        const MonitorCount count = *countAt(current.column());
        m_listed = linesBehind(m_analysis.lines, count, m_analysis.group,
                               total ? std::nullopt : std::optional(group.key));
        for (const qsizetype at : std::as_const(m_listed)) {
            const FigureLine &line = m_analysis.lines.lines[at];
            rows.append({m_analysis.lines.firms[at].shortName,
                         figureAmountText(m_analysis.lines.measure.item, line.value),
                         changeText(line.yoy), changeText(line.mom), reportStateText(line.state)});
        }
        m_listHead->setText(
            tr("%1　%2 %3 家（Enter 打开企业）")
                .arg(group.name, monitorCountText(count), countText(m_listed.size())));
    } else {
        m_listHead->setText({});
    }
    m_firmModel->setRows(rows);
    m_firms->showEmptyState(rows.isEmpty());
    if (!rows.isEmpty())
        m_firms->table()->setCurrentIndex(m_firmModel->index(0, 0));
    emit currentChanged();
}

void AnalysisPane::showChart()
{
    const ChartTheme theme = screenChartTheme(lookOf(this));
    if (m_chartKind->current() == 0) {
        showChanges();
        return;
    }
    const PeriodItem item = m_analysis.lines.measure.item;
    QVector<MonthPoint> points;
    constexpr double oneUnit = 1e6;
    for (const GroupFigures &one : std::as_const(m_series))
        points.append(
            {one.key,
             one.sum ? std::optional(static_cast<double>(*one.sum) / oneUnit) : std::nullopt,
             figureAmountText(item, one.sum),
             tr("已报 %1 家").arg(one.count(MonitorCount::Reported))});
    m_chart->setContent(monthContent(
        tr("13 个月合计"), tr("%1（%2）").arg(periodItemText(item), periodItemUnitText(item)),
        points, theme));
}

/// All groups as the table has them; of more than can be drawn those that fell most.
void AnalysisPane::showChanges()
{
    const QVector<GroupFigures> &groups = m_analysis.groups;
    m_charted.clear();
    for (int i = 0; i < groups.size(); ++i)
        m_charted.append(i);
    const auto blank = std::stable_partition(m_charted.begin(), m_charted.end(), [&](int group) {
        return groups[group].yoy.ratio.has_value();
    });
    if (blank - m_charted.begin() > mostChangeBars)
        std::stable_sort(m_charted.begin(), blank,
                         [&](int a, int b) { return *groups[a].yoy.ratio < *groups[b].yoy.ratio; });
    QVector<ChangePoint> points;
    for (const int group : std::as_const(m_charted)) {
        const GroupFigures &one = groups[group];
        const QString why = noChangeText(one.yoy, ChangeBasis::YearOnYear);
        const auto tier =
            m_analysis.group == MonitorGroup::Tier ? tierFromKey(one.key) : std::nullopt;
        points.append({one.name, one.yoy.ratio, why.isEmpty() ? changeText(one.yoy) : why,
                       one.count(MonitorCount::Comparable),
                       tier ? tierBadgeText(*tier, m_analysis.district.value()) : QString()});
    }
    m_chart->setContent(changeContent(tr("同比"), m_analysis.lines.measure.text(), points,
                                      screenChartTheme(lookOf(this))));
}

/// Its comparable firms are what the bar is made of.
void AnalysisPane::goToGroup(int point)
{
    if (m_chartKind->current() == 0 && point >= 0 && point < m_charted.size())
        m_pane->table()->setCurrentIndex(m_model->index(m_charted[point], Comparable));
}

EnterpriseId AnalysisPane::currentFirm() const
{
    const qsizetype at = m_listed.value(m_firms->table()->currentIndex().row(), -1);
    return at < 0 ? EnterpriseId() : m_analysis.lines.firms[at].id;
}

QStringList AnalysisPane::currentWords() const
{
    const qsizetype at = m_listed.value(m_firms->table()->currentIndex().row(), -1);
    if (at < 0)
        return {};
    const FigureLine &line = m_analysis.lines.lines[at];
    const PeriodItem item = m_analysis.lines.measure.item;
    QStringList words = {tr("%1：%2").arg(m_analysis.lines.measure.text(),
                                          line.value ? figureAmountText(item, line.value)
                                                     : reportStateText(line.state))};
    words.append(
        tr("上年同期 %1，上期 %2")
            .arg(figureAmountText(item, line.yearBefore), figureAmountText(item, line.before)));
    for (const QString &why : {noChangeText(line.yoy, ChangeBasis::YearOnYear),
                               noChangeText(line.mom, ChangeBasis::PeriodOnPeriod)}) {
        if (!why.isEmpty() && line.value && !words.contains(why))
            words.append(why);
    }
    return words;
}

} // namespace peiyu
