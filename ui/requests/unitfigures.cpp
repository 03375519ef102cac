#include "requests/unitfigures.h"

#include "delegates/rowdelegate.h"
#include "domain/displaytext.h"
#include "items/textrowsmodel.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/segmentedswitch.h"
#include "parts/tablepane.h"
#include "parts/totalsrow.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr int padding = 12;
constexpr int barHeight = 36;
constexpr int unitWidth = 150;
constexpr int figureWidth = 66;
constexpr int rateWidth = 84;
constexpr int firstRate = 8;
constexpr int lastRate = 11;
constexpr int overdueColumn = 14;

/// — where nobody was called back.
QString rateText(const std::optional<double> &rate)
{
    return rate ? percentText(*rate) : QStringLiteral("—");
}

/// The list behind a column; rates and 退单数 have none. The name leads to all that came in.
std::optional<RequestFigure> figureOf(int column)
{
    using F = RequestFigure;
    static const QHash<int, RequestFigure> figures = {
        {0, F::Received}, {1, F::Received},  {2, F::Closed}, {3, F::CalledBack}, {4, F::Contacted},
        {5, F::Solved},   {6, F::Satisfied}, {7, F::Mostly}, {13, F::Open},      {14, F::Overdue}};
    const auto found = figures.constFind(column);
    return found == figures.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

UnitFigures::UnitFigures(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_period(new SegmentedSwitch({tr("本月"), tr("本季度"), tr("本年")})),
      m_words(new TextLabel({}, FontRole::Small, &LookPalette::text2)),
      m_pane(new TablePane),
      m_table(m_pane->table()),
      m_model(
          new TextRowsModel({tr("承办单位"), tr("受理量"), tr("办结量"), tr("有效回访"), tr("联系"),
                             tr("解决"), tr("满意"), tr("基本满意"), tr("响应率"), tr("解决率"),
                             tr("满意率"), tr("综合"), tr("退单数"), tr("未办结"), tr("超期")},
                            this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget;
    bar->setFixedHeight(lookOf(this).px(barHeight));
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(padding, 0, padding, 0);
    line->setSpacing(padding);
    m_period->setObjectName(QStringLiteral("figurePeriod"));
    m_period->setAccessibleName(tr("统计时段"));
    m_period->setCurrent(2);
    m_words->setElided(true);
    m_words->setObjectName(QStringLiteral("figureWords"));
    line->addWidget(m_period);
    line->addWidget(m_words, 1);
    column->addWidget(bar);
    m_pane->setEdge(false);
    m_table->setObjectName(QStringLiteral("unitFigures"));
    m_table->setAccessibleName(tr("承办单位办理情况"));
    m_model->setFiguresFrom(1);
    m_table->setModel(m_model);
    m_table->setRowNumbers(false);
    m_table->setToolTip(tr("选中一个数字按 Enter，列出它的诉求"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(false);
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setDesignWidth(i, i == 0                            ? unitWidth
                                   : i >= firstRate && i <= lastRate ? rateWidth
                                                                     : figureWidth);
    m_table->freezeFirstColumn();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) {
            CellLook look;
            if (index.column() == overdueColumn && m_shown.value(index.row()).overdue > 0) {
                look.ink = &LookPalette::late;
                look.bold = true;
            }
            return look;
        },
        m_table));
    m_pane->totals()->show();
    column->addWidget(m_pane, 1);
    m_pane->setEmptyState(new EmptyState(QStringLiteral("dialog-messages"), tr("这段时间没有诉求"),
                                         tr("换一个时段看看；登记并交办的诉求会按主办单位统计。")));
    connect(m_period, &SegmentedSwitch::currentChanged, this, &UnitFigures::refresh);
    connect(m_table, &DataTable::activated, this, &UnitFigures::press);
}

QDate UnitFigures::since() const
{
    const QDate today = m_context.asOf();
    switch (m_period->current()) {
    case 0:
        return {today.year(), today.month(), 1};
    case 1:
        return {today.year(), (today.month() - 1) / 3 * 3 + 1, 1};
    default:
        return {today.year(), 1, 1};
    }
}

void UnitFigures::refresh()
{
    m_running.cancel();
    m_running = m_context.runner.read<QVector<RequestFigures>>(
        this,
        [from = since(), until = m_context.asOf(),
         district = m_context.home()](JobContext &context) -> Result<QVector<RequestFigures>> {
            PEIYU_TRY(period, RequestStatistics::period(context, from, until, district));
            return RequestStatistics::units(context, period);
        },
        [this](const Result<QVector<RequestFigures>> &units) {
            if (units)
                show(*units);
            else if (units.error().code != ErrorCode::Cancelled)
                m_context.navigator.failed(units.error());
        });
    m_words->setText(
        tr("%1 至 %2。满意率里基本满意按 0.9 计；综合 = 响应 × 10 + 满意 × 40 + 解决 × "
           "50（权重为本系统默认）；没有有效回访的为 —")
            .arg(dateText(since()), dateText(m_context.asOf())));
}

QStringList UnitFigures::line(const QString &name, const RequestFigures &one) const
{
    const RequestRates rates = one.rates();
    return {name,
            countText(one.received),
            countText(one.closed),
            countText(one.calledBack),
            countText(one.contacted),
            countText(one.solved),
            countText(one.satisfied),
            countText(one.mostly),
            rateText(rates.contact),
            rateText(rates.solve),
            rateText(rates.satisfaction),
            rates.score ? QString::number(*rates.score, 'f', 1) : QStringLiteral("—"),
            countText(one.returns),
            countText(one.open),
            countText(one.overdue)};
}

void UnitFigures::show(const QVector<RequestFigures> &units)
{
    const int before = std::max(m_table->currentIndex().row(), 0);
    m_shown = units;
    QVector<QStringList> rows;
    for (const RequestFigures &one : units)
        rows.append(line(one.key.isEmpty() ? tr("尚未交办") : one.key, one));
    m_model->setRows(rows);
    m_pane->showEmptyState(rows.isEmpty());
    if (!rows.isEmpty())
        m_table->setCurrentIndex(
            m_model->index(std::min(before, static_cast<int>(rows.size()) - 1), 0));
    QMap<int, QString> totals;
    const QStringList sum = line(tr("合计"), RequestStatistics::total(units));
    for (int i = 0; i < sum.size(); ++i)
        totals.insert(i, sum[i]);
    m_pane->totals()->setTotals(totals);
}

void UnitFigures::press()
{
    const QModelIndex at = m_table->currentIndex();
    if (const auto figure = figureOf(at.column()); figure && at.row() < m_shown.size())
        emit figurePressed(*figure, m_shown[at.row()].key);
}

} // namespace peiyu
