#include "board/ownboard.h"

#include "board/areatable.h"
#include "board/coveragecard.h"
#include "board/pathcard.h"
#include "board/targettable.h"
#include "charts/chartcard.h"
#include "charts/completionchart.h"
#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/kpicard.h"
#include "parts/linkbutton.h"
#include "parts/segmentedswitch.h"
#include "parts/textlabel.h"
#include "parts/wraprow.h"
#include "plans/newplandialog.h"
#include "services/targetservice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int gap = 8;
constexpr int coverageWidth = 280;
constexpr int chartHeight = 204;
// Together more than a compact window has: there the charts stand below each other.
constexpr int barsWidth = 260;
constexpr int areaBarsWidth = 540;
constexpr int pathWidth = 390;
constexpr int tableHeight = 160;
enum Face { Areas, Targets };

const QVector<TargetColumn> columns = {
    TargetColumn::Target,   TargetColumn::Basis, TargetColumn::Requirement,
    TargetColumn::Baseline, TargetColumn::Value, TargetColumn::Today,
    TargetColumn::Rate,     TargetColumn::Gap,   TargetColumn::PerMonth,
    TargetColumn::Deadline, TargetColumn::Rest,  TargetColumn::Status};

} // namespace

OwnBoard::OwnBoard(BoardActions &actions, QWidget *parent)
    : BoardView(actions, parent),
      m_successor(makeSuccessorBar()),
      m_cardRow(new WrapRow(2)),
      m_below(new QStackedLayout),
      m_emptyPlace(new QWidget),
      m_bars(new ChartCard),
      m_areaBars(new ChartCard),
      m_face(new SegmentedSwitch({tr("镇街、园区"), tr("各项目标")})),
      m_tables(new QStackedLayout),
      m_areas(new AreaTable(actions)),
      m_path(new PathCard(actions)),
      m_table(new TargetTable(actions, columns)),
      m_coverage(new CoverageCard(actions))
{
    setObjectName(QStringLiteral("ownBoard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, gap, 12, 12);
    column->setSpacing(gap);
    column->addWidget(m_successor);
    column->addWidget(m_cardRow);
    auto *lower = new QWidget;
    auto *rest = new QVBoxLayout(lower);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(gap);
    auto *charts = new WrapRow(1);
    m_bars->setObjectName(QStringLiteral("completion"));
    m_bars->setMinimumHeight(lookOf(this).px(chartHeight));
    m_areaBars->setObjectName(QStringLiteral("areaCompletion"));
    m_areaBars->setMinimumHeight(lookOf(this).px(chartHeight));
    m_path->setMinimumHeight(lookOf(this).px(chartHeight));
    m_coverage->setMinimumWidth(lookOf(this).px(coverageWidth));
    // They take what is there; what a chart would like is no reason to scroll.
    for (QWidget *chart : std::initializer_list<QWidget *>{m_bars, m_areaBars, m_path})
        chart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_bars->setMinimumWidth(lookOf(this).px(barsWidth));
    m_areaBars->setMinimumWidth(lookOf(this).px(areaBarsWidth));
    m_path->setMinimumWidth(lookOf(this).px(pathWidth));
    charts->add(m_bars, 4);
    charts->add(m_areaBars, 14);
    charts->add(m_path, 8);
    charts->add(m_coverage, 4);
    rest->addWidget(charts, 3);
    m_face->setSlim(true);
    m_face->setObjectName(QStringLiteral("boardFace"));
    m_face->setAccessibleName(tr("下面列镇街、园区，还是各项目标"));
    auto *tables = new QWidget;
    tables->setLayout(m_tables);
    tables->setMinimumHeight(lookOf(this).px(tableHeight));
    m_tables->addWidget(m_areas);
    m_tables->addWidget(m_table);
    rest->addWidget(tables, 4);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_face);
    foot->addWidget(m_areas->foot(), 1);
    foot->addStretch();
    rest->addLayout(foot);
    auto *place = new QWidget;
    place->setLayout(m_below);
    m_below->addWidget(lower);
    auto *empty = new QVBoxLayout(m_emptyPlace);
    empty->setContentsMargins(0, 0, 0, 0);
    m_below->addWidget(m_emptyPlace);
    column->addWidget(place, 1);

    connect(m_bars, &ChartCard::pointActivated, this, [this](int point) {
        if (point >= 0 && point < m_targets.size())
            this->actions().openFirms(m_targets[point]);
    });
    connect(m_areaBars, &ChartCard::pointActivated, this, [this](int point) {
        const BoardTarget *target = currentTarget();
        if (target && target->progress.areas && point >= 0 &&
            point < target->progress.areas->shared.size())
            this->actions().openArea(*target, target->progress.areas->shared[point]);
    });
    actions.wire(m_bars);
    actions.wire(m_areaBars);
    connect(m_face, &SegmentedSwitch::currentChanged, this, &OwnBoard::showFace);
    connect(m_path, &PathCard::chosen, this, &OwnBoard::setCurrent);
    connect(m_table, &TargetTable::currentChanged, this, [this](int target) {
        if (target >= 0)
            setCurrent(target);
    });
}

const BoardTarget *OwnBoard::currentTarget() const
{
    return m_current >= 0 && m_current < m_targets.size() ? &m_targets[m_current] : nullptr;
}

QString OwnBoard::remark() const
{
    const Plan *plan = actions().context().catalog->plan(order().plan);
    if (!plan)
        return {};
    const QDate start = plan->periodStart();
    const QDate asOf = order().asOf;
    if (start.isNull() || plan->targetDate.isNull())
        return plan->periodText;
    const QString period = tr("计划期 %1 至 %2").arg(dateText(start), dateText(plan->targetDate));
    const QString inferred = plan->periodStartInferred() ? tr("（起日推定）") : QString();
    if (asOf > plan->targetDate)
        return period + inferred + tr("，已到期：终期与今日分列");
    if (asOf < start)
        return period + inferred + tr("，还没有开始");
    return period + inferred +
           tr("，已过 %1 / %2 天")
               .arg(countText(start.daysTo(asOf)), countText(start.daysTo(plan->targetDate)));
}

Result<OwnBoard::Reading> OwnBoard::readAll(const JobContext &context, const PlanCatalog &catalog,
                                            const BoardOrder &order)
{
    Reading reading;
    ProgressRequest request;
    request.asOf = order.asOf;
    request.plan = order.plan;
    // The figures of towns and parks come with those of the district, from one pass.
    const bool filtered = !order.filter.isEmpty();
    if (!order.promoted && !filtered)
        request.areas = AreaView::Shares;
    PEIYU_TRY(plain, TargetService::progress(context, catalog, request));
    reading.plain = plain;
    reading.progress = plain;
    if (order.promoted || filtered) {
        request.promoted = order.promoted;
        request.filter = order.filter;
        request.areas = AreaView::Shares;
        PEIYU_TRY(promoted, TargetService::progress(context, catalog, request));
        reading.progress = promoted;
    }
    PEIYU_CHECK(context.cancellation.check());
    const Plan *plan = catalog.plan(order.plan);
    PEIYU_TRY(coverage, TargetService::coverage(context, catalog, {plan->district}, order.asOf));
    if (!coverage.isEmpty())
        reading.coverage = coverage.first();
    return reading;
}

void OwnBoard::read()
{
    m_running.cancel();
    if (order().plan.isEmpty())
        return;
    m_running = actions().context().runner.read<Reading>(
        this,
        [catalog = actions().context().catalog, order = order()](JobContext &context) {
            return readAll(context, *catalog, order);
        },
        [this, order = order()](const Result<Reading> &reading) {
            if (reading && order == this->order()) {
                show(*reading);
            } else if (!reading && reading.error().code != ErrorCode::Cancelled) {
                setStale();
                actions().context().navigator.failed(reading.error());
            }
        });
}

void OwnBoard::show(const Reading &reading)
{
    const BoardTarget *before = currentTarget();
    const TargetId wanted = before ? before->progress.target.id : TargetId();
    m_targets = actions().targetsOf(reading.progress);
    m_current = 0;
    for (int i = 0; i < m_targets.size(); ++i) {
        m_targets[i].apart = false; // a plan shown alone stands apart from nothing
        if (m_targets[i].progress.target.id == wanted)
            m_current = i;
    }
    const bool empty = std::none_of(m_targets.begin(), m_targets.end(), [](const auto &target) {
        return target.progress.reading.actual.has_value();
    });
    m_staffing = reading.coverage;
    if (order().plan != m_facePlan) {
        m_facePlan = order().plan;
        const bool split = std::any_of(m_targets.begin(), m_targets.end(), [](const auto &target) {
            return target.progress.areas && target.progress.areas->isSplit();
        });
        const QSignalBlocker quiet(m_face);
        m_face->setCurrent(split ? Areas : Targets);
    }
    showSuccessorBar();
    showCards();
    if (empty) {
        qDeleteAll(m_emptyPlace->findChildren<EmptyState *>(Qt::FindDirectChildrenOnly));
        m_emptyPlace->layout()->addWidget(emptyState());
    } else {
        showBars();
        m_path->setTargets(actions().targetsOf(reading.plain), order().asOf, false);
        m_table->setTargets(m_targets, order().asOf);
        if (reading.coverage)
            m_coverage->setCoverage(*reading.coverage);
    }
    m_below->setCurrentIndex(empty ? 1 : 0);
    showFace();
    setCurrent(m_current);
    emit shown();
}

QWidget *OwnBoard::makeSuccessorBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(QStringLiteral("successorBar"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_successorWords = new TextLabel({});
    m_successorWords->setBold(true);
    m_successorWords->setObjectName(QStringLiteral("successorWords"));
    row->addWidget(m_successorWords);
    const auto way = [this, row](const char *name, const QString &text, bool copy) {
        auto *link = new LinkButton(text);
        link->setObjectName(QLatin1String(name));
        connect(link, &LinkButton::clicked, this,
                [this, copy] { createPlan(copy ? order().plan : PlanId()); });
        row->addWidget(link);
    };
    way("successorCopy", tr("复制本计划再改"), true);
    way("successorBlank", tr("从空白录入"), false);
    way("successorPaste", tr("从 WPS 粘贴目标、任务表"), false);
    row->addStretch();
    bar->hide(); // until what was read calls for it
    return bar;
}

void OwnBoard::showSuccessorBar()
{
    const PlanCatalog &catalog = *actions().context().catalog;
    const Plan *plan = catalog.plan(order().plan);
    const auto follows = [&](const Plan *other) { return other->targetDate > plan->targetDate; };
    const bool ended = plan && !plan->targetDate.isNull() && plan->targetDate < order().asOf;
    bool shown = ended && actions().context().gate.isOpen(Action::EditTargets);
    if (shown) {
        const auto plans = catalog.plansOf(plan->district);
        shown = std::none_of(plans.begin(), plans.end(), follows);
        m_successorWords->setText(
            tr("计划已于 %1 到期，还没有后续计划。录入后续计划：").arg(dateText(plan->targetDate)));
    }
    m_successor->setVisible(shown);
}

void OwnBoard::createPlan(const PlanId &copyOf)
{
    auto *dialog = new NewPlanDialog(actions().context(), copyOf, window());
    connect(dialog, &FormDialog::written, this,
            [this](const QString &plan) { actions().context().navigator.openPlan(PlanId(plan)); });
    dialog->present();
}

EmptyState *OwnBoard::emptyState() const
{
    const PageContext &context = actions().context();
    const BoardTarget *target = currentTarget();
    const QString place = target ? target->districtName : actions().districtName(context.home());
    auto *state =
        new EmptyState(QStringLiteral("office-chart-bar"),
                       tr("截至 %1，%2 的库里还没有企业").arg(dateText(order().asOf), place),
                       tr("看板上的数都由企业的认定记录统计，所以现在是“无数据”，不是 "
                          "0。先导入现有台账，再登记认定。"));
    state->setObjectName(QStringLiteral("boardEmpty"));
    auto *import = state->addButton(tr("导入台账"), ButtonKind::Primary);
    import->setObjectName(QStringLiteral("emptyImport"));
    import->setPrintedKey(QStringLiteral("Ctrl+I"));
    import->setEnabled(context.gate.isOpen(Action::ImportFirms));
    connect(import, &ActionButton::clicked, this, &OwnBoard::importRequested);
    auto *firms = state->addButton(tr("到企业页新建"), ButtonKind::Plain);
    connect(firms, &ActionButton::clicked, this, &OwnBoard::firmsRequested);
    return state;
}

void OwnBoard::showCards()
{
    while (m_cards.size() > m_targets.size())
        delete m_cards.takeLast();
    while (m_cards.size() < m_targets.size()) {
        const int i = static_cast<int>(m_cards.size());
        auto *card = new KpiCard;
        card->setObjectName(QStringLiteral("kpi%1").arg(i));
        card->installEventFilter(this);
        m_cards.append(card);
        m_cardRow->add(card);
        connect(card, &Card::activated, this, [this, i] { actions().openFirms(m_targets[i]); });
        connect(card, &Card::explainRequested, this,
                [this, i] { actions().explain(m_targets[i]); });
        connect(card, &KpiCard::gapClicked, this, [this, i] { actions().openGap(m_targets[i]); });
        connect(card, &KpiCard::figureClicked, this, [this, i](KpiFigure figure) {
            // After the deadline the first figure is today's number; the others draw the path.
            const bool ended = boardwords::hasEnded(m_targets[i].progress.target, order().asOf);
            if (ended && figure == KpiFigure::Expected)
                actions().openFirms(m_targets[i], BoardValue::Today);
            else
                setCurrent(i);
        });
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setReading(boardwords::kpi(m_targets[i], order().asOf));
        // One without firms behind it can still be chosen: to enter its value, to see its path.
        m_cards[i]->setFocusPolicy(Qt::StrongFocus);
    }
}

void OwnBoard::showBars()
{
    CompletionSeries series;
    series.unit = tr("家");
    series.asOf = order().asOf;
    for (const BoardTarget &target : m_targets)
        series.points.append(boardwords::bar(
            target, boardwords::shortTargetName(*target.plan, target.progress.target),
            order().asOf));
    ChartContent content = completionContent(series, screenChartTheme(lookOf(this)));
    content.title = tr("各目标完成率");
    m_bars->setContent(std::move(content));
}

bool OwnBoard::showsAreas() const
{
    return m_face->current() == Areas;
}

void OwnBoard::showAreas()
{
    const BoardTarget *target = currentTarget();
    if (!target || !showsAreas())
        return;
    m_areas->setTarget(*target, m_staffing);
    const AreaProgress areas = target->progress.areas.value_or(AreaProgress());
    // Without shares there is nothing to be completed: the targets side by side say more.
    m_areaBars->setVisible(areas.isSplit());
    m_bars->setVisible(!areas.isSplit());
    if (!areas.isSplit())
        return;
    const CompletionSeries series = boardwords::areaBars(*target, areas);
    ChartContent content = completionContent(series, screenChartTheme(lookOf(this)));
    content.title = series.ratio == CompletionRatio::AddedOfSplit ? tr("各镇街、园区新增完成率")
                                                                  : tr("各镇街、园区完成率");
    if (series.points.size() < areas.shared.size())
        content.meaning =
            tr("最落后的 %1 个，其余见下表；%2").arg(series.points.size()).arg(content.meaning);
    m_areaBars->setContent(std::move(content));
}

void OwnBoard::showFace()
{
    m_tables->setCurrentIndex(showsAreas() ? 0 : 1);
    m_areas->foot()->setVisible(showsAreas());
    m_areaBars->setVisible(showsAreas());
    m_bars->setVisible(!showsAreas());
    m_coverage->setVisible(!showsAreas() && m_staffing.has_value());
    showAreas();
}

void OwnBoard::setCurrent(int target)
{
    if (target < 0 || target >= m_targets.size())
        return;
    m_current = target;
    showAreas();
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setCurrent(i == target);
    m_path->setCurrentIndex(target);
    m_table->setCurrentIndex(target);
    emit currentChanged();
}

bool OwnBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (int i = 0; i < m_cards.size(); ++i) {
            if (m_cards[i] == watched)
                setCurrent(i);
        }
    }
    return BoardView::eventFilter(watched, event);
}

} // namespace peiyu
