#include "board/comparisonboard.h"

#include "board/targettable.h"
#include "charts/chartcard.h"
#include "charts/completionchart.h"
#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/datatable.h"
#include "parts/segmentedswitch.h"
#include "parts/textlabel.h"
#include "parts/wraprow.h"
#include "services/targetservice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int gap = 8;
constexpr int chartHeight = 190;
constexpr int tableHeight = 210;
constexpr int commonPlans = 0;

const QVector<TargetColumn> columns = {
    TargetColumn::Target, TargetColumn::Rank,        TargetColumn::District,
    TargetColumn::Basis,  TargetColumn::Requirement, TargetColumn::Baseline,
    TargetColumn::Value,  TargetColumn::Rate,        TargetColumn::Gap,
    TargetColumn::Today,  TargetColumn::Deadline,    TargetColumn::Status};

/// 创新型 before 专精特新 before 小巨人 before the rest, as the ladder goes.
int tierOrder(const BoardTarget &target)
{
    const auto tier = target.progress.target.countedTier();
    return tier ? static_cast<int>(*tier) : static_cast<int>(allTiers.size());
}

} // namespace

ComparisonBoard::ComparisonBoard(BoardActions &actions, QWidget *parent)
    : BoardView(actions, parent),
      m_year(commonTargetYear(*actions.context().catalog, actions.districts())),
      m_choice(new SegmentedSwitch({tr("目标年 %1 的计划").arg(m_year), tr("各区县现行计划")})),
      m_chartRow(new WrapRow(2)),
      m_table(new TargetTable(actions, columns))
{
    setObjectName(QStringLiteral("comparisonBoard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, gap, 12, 12);
    column->setSpacing(gap);
    auto *head = new QHBoxLayout;
    m_choice->setObjectName(QStringLiteral("comparedPlans"));
    m_choice->setAccessibleName(tr("拿哪些计划来比"));
    head->addWidget(m_choice);
    head->addSpacing(4);
    auto *rule =
        new TextLabel(tr("同一梯度、同一目标年的正式计划才排名次；征求意见稿和其他目标年的不排。"),
                      FontRole::Small, &LookPalette::text3);
    rule->setElided(true);
    head->addWidget(rule, 1);
    column->addLayout(head);
    column->addWidget(m_chartRow);
    m_table->setMinimumHeight(lookOf(this).px(tableHeight));
    column->addWidget(m_table, 1);
    connect(m_choice, &SegmentedSwitch::currentChanged, this, &ComparisonBoard::read);
    connect(m_table, &TargetTable::currentChanged, this, &BoardView::currentChanged);
}

const BoardTarget *ComparisonBoard::currentTarget() const
{
    return m_table->currentTarget();
}

QString ComparisonBoard::remark() const
{
    return tr("文件次序；名次按完成率，只在本梯度内比");
}

void ComparisonBoard::read()
{
    m_running.cancel();
    ProgressRequest request;
    request.asOf = order().asOf;
    request.promoted = order().promoted;
    request.achieved = false;
    if (m_choice->current() == commonPlans) {
        request.choice = PlanChoice::OfTargetYear;
        request.targetYear = m_year;
    }
    m_running = actions().context().runner.read<ProgressReport>(
        this,
        [catalog = actions().context().catalog, request](JobContext &context) {
            return TargetService::progress(context, *catalog, request);
        },
        [this, choice = m_choice->current()](const Result<ProgressReport> &report) {
            if (report && choice == m_choice->current() && report->asOf == order().asOf) {
                show(*report);
            } else if (!report && report.error().code != ErrorCode::Cancelled) {
                setStale();
                actions().context().navigator.failed(report.error());
            }
        });
}

void ComparisonBoard::show(const ProgressReport &report)
{
    m_targets = actions().targetsOf(report);
    for (BoardTarget &target : m_targets)
        target.apart = target.plan->targetDate.year() < m_year;
    std::stable_sort(
        m_targets.begin(), m_targets.end(),
        [](const BoardTarget &a, const BoardTarget &b) { return tierOrder(a) < tierOrder(b); });
    showCharts();
    m_table->setTargets(m_targets, order().asOf);
    emit shown();
    emit currentChanged();
}

void ComparisonBoard::showCharts()
{
    m_chartRow->clear();
    for (QWidget *chart : std::exchange(m_charts, {})) {
        chart->hide();
        chart->deleteLater();
    }
    QStringList keys;
    for (const BoardTarget &target : m_targets) {
        const QString &key = target.progress.target.tierKey;
        if (!target.apart && !keys.contains(key))
            keys.append(key);
    }
    for (const QString &key : keys) {
        CompletionSeries series;
        series.tierKey = key;
        series.unit = tr("家");
        series.asOf = order().asOf;
        QVector<BoardTarget> shown;
        for (const BoardTarget &target : m_targets) {
            if (target.apart || target.progress.target.tierKey != key)
                continue;
            if (series.name.isEmpty())
                series.name = boardwords::shortTargetName(*target.plan, target.progress.target);
            shown.append(target);
            series.points.append(boardwords::bar(target, target.districtName, order().asOf));
        }
        const auto tier = tierFromKey(key);
        if (tier == Tier::Provincial)
            series.name = tr("市级 / 省级");
        auto *card = new ChartCard;
        card->setObjectName(QStringLiteral("compared_%1").arg(key));
        card->setFixedHeight(lookOf(this).px(chartHeight));
        card->setContent(completionContent(series, screenChartTheme(lookOf(this))));
        connect(card, &ChartCard::pointActivated, this, [this, shown](int point) {
            if (point >= 0 && point < shown.size())
                actions().openFirms(shown[point]);
        });
        m_chartRow->add(card, std::max<int>(2, static_cast<int>(shown.size())));
        m_charts.append(card);
    }
}

} // namespace peiyu
