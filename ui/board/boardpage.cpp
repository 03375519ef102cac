#include "board/boardpage.h"

#include "board/boardfilter.h"
#include "board/comparisonboard.h"
#include "board/finalboard.h"
#include "board/ownboard.h"
#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/pageheader.h"
#include "parts/tabstrip.h"
#include "parts/textlabel.h"
#include "services/reportservice.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int ownTab = 0;
constexpr int planWidth = 380;
constexpr int planCompact = 240;

/// Whose changes alter a figure of the board.
bool touchesBoard(const ChangeSet &changes)
{
    for (const char16_t *entity :
         {u"enterprise", u"residence", u"recognition", u"pool_stage", u"baseline",
          u"recorded_value", u"assignment", u"specialist", u"measure", u"measure_step",
          u"measure_version", u"office_setting", u"visit", u"visit_exemption", u"visit_cadence",
          u"target_split", u"milestone", u"honour", u"area"}) {
        if (changes.touches(QString::fromUtf16(entity)))
            return true;
    }
    return false;
}

/// Whose changes alter which plans there are.
bool touchesPlans(const ChangeSet &changes)
{
    for (const char16_t *entity :
         {u"own_plan", u"plan_target", u"plan_task", u"milestone", u"district"}) {
        if (changes.touches(QString::fromUtf16(entity)))
            return true;
    }
    return false;
}

} // namespace

BoardPage::BoardPage(const PageContext &context)
    : Page(context),
      m_actions(new BoardActions(context, this)),
      m_header(new PageHeader(tr("目标看板"))),
      m_plan(new QComboBox),
      m_counting(new QComboBox),
      m_tabs(new TabStrip),
      m_filter(new BoardFilter(context)),
      m_remark(new TextLabel({}, FontRole::Small, &LookPalette::text3)),
      m_views(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(0);
    tabs->addWidget(m_tabs, 1);
    column->addLayout(tabs);
    column->addWidget(m_views, 1);

    auto *own = new OwnBoard(*m_actions);
    for (BoardView *view : std::initializer_list<BoardView *>{own, new ComparisonBoard(*m_actions),
                                                              new FinalBoard(*m_actions)}) {
        auto *area = new QScrollArea; // a low window scrolls, it does not squeeze
        area->setObjectName(QStringLiteral("boardScroll"));
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->viewport()->setAutoFillBackground(false);
        area->setWidget(view);
        view->setAutoFillBackground(false); // setWidget turns it on
        m_views->addWidget(area);
        connect(view, &BoardView::currentChanged, this, &BoardPage::applyGate);
        connect(view, &BoardView::shown, this, &BoardPage::showRemark);
    }
    connect(own, &OwnBoard::importRequested, this,
            [this] { this->context().navigator.openPage(QStringLiteral("import")); });
    connect(own, &OwnBoard::firmsRequested, this,
            [this] { this->context().navigator.openPage(QStringLiteral("pool")); });
    makeHead();
    makeActions();
    fillPlans();
    connect(&context.gate, &EditGate::changed, this, &BoardPage::applyGate);
    applyGate();
}

void BoardPage::makeHead()
{
    m_header->setSubtitle(m_actions->districtName(context().home()));
    m_plan->setObjectName(QStringLiteral("planChoice"));
    m_plan->setAccessibleName(tr("计划"));
    m_counting->setObjectName(QStringLiteral("countingChoice"));
    m_counting->setAccessibleName(tr("口径"));
    m_counting->addItem(tr("按计划原文"));
    m_counting->addItem(tr("含更高梯度"));
    m_counting->setItemData(1, tr("本级已到期而更高梯度有效的也计入；只用于期末有效，仅供参考"),
                            Qt::ToolTipRole);
    m_labels = {new TextLabel(tr("计划"), FontRole::Small, &LookPalette::text2),
                new TextLabel(tr("口径"), FontRole::Small, &LookPalette::text2)};
    m_header->addChooser(m_labels.first());
    m_header->addChooser(m_plan);
    m_header->addChooser(m_labels.last());
    m_header->addChooser(m_counting);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &BoardPage::refresh);
    connect(m_counting, &QComboBox::currentIndexChanged, this, &BoardPage::refresh);

    m_tabs->setObjectName(QStringLiteral("boardTabs"));
    m_tabs->addTab(tr("本区县"));
    m_tabs->addTab(tr("各区县对比"));
    m_tabs->addTab(tr("终期结果"));
    m_remark->setObjectName(QStringLiteral("boardRemark"));
    auto *place = new QHBoxLayout(m_tabs);
    place->addWidget(m_filter);
    place->addSpacing(12);
    m_remark->setElided(true);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    place->addWidget(m_remark, 1);
    connect(m_filter, &BoardFilter::changed, this, &BoardPage::refresh);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_views->setCurrentIndex(tab);
        m_plan->setEnabled(tab == ownTab);
        refresh();
    });
    const auto turn = [this](const QKeySequence &key, int step) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) %
                                    m_tabs->count());
        });
    };
    turn(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    turn(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

void BoardPage::makeActions()
{
    m_explain = newAction("explainTarget", tr("查看口径"), QKeySequence(Qt::Key_F1));
    m_baseline = newAction("enterBaseline", tr("基期数"), QKeySequence(Qt::CTRL | Qt::Key_B));
    m_recorded = newAction("enterRecorded", tr("填报数"), QKeySequence(Qt::CTRL | Qt::Key_R));
    m_document = newAction("openDocument", tr("计划原文"), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_header->addAction(m_explain, QStringLiteral("help-hint"));
    m_header->addAction(m_baseline, QStringLiteral("document-edit"));
    m_header->addAction(m_recorded, QStringLiteral("document-edit"));
    m_header->addAction(m_document, QStringLiteral("office-report"));
    QAction *print = newAction("printBoard", tr("打印"), QKeySequence(QKeySequence::Print));
    m_header->addAction(print, QStringLiteral("document-print"));
    connect(print, &QAction::triggered, this, &BoardPage::print);
    QAction *again = newAction("refreshBoard", tr("刷新"), QKeySequence(Qt::Key_F5));
    connect(again, &QAction::triggered, this, &BoardPage::readAnew);
    connect(m_explain, &QAction::triggered, this, [this] {
        if (const BoardTarget *target = currentView()->currentTarget())
            m_actions->explain(*target);
    });
    connect(m_baseline, &QAction::triggered, this, [this] {
        if (const BoardTarget *target = currentView()->currentTarget())
            m_actions->enterBaseline(*target);
    });
    connect(m_recorded, &QAction::triggered, this, [this] {
        if (const BoardTarget *target = currentView()->currentTarget())
            m_actions->enterRecorded(*target);
    });
    connect(m_document, &QAction::triggered, this, [this] {
        if (const BoardTarget *target = currentView()->currentTarget())
            m_actions->openPlan(*target);
    });
}

void BoardPage::print()
{
    // 各区县对比 and 终期结果 are about several districts: their paper is the table of final
    // results.
    ReportRequest request;
    const BoardTarget *target = currentView()->currentTarget();
    if (m_views->currentIndex() > 0)
        request.what = ReportTemplate::FinalResults;
    else if (target && target->progress.target.countedTier() && target->progress.target.value)
        request.target = target->progress.target.id;
    context().navigator.openReport(request);
}

void BoardPage::fillPlans()
{
    const PlanCatalog &catalog = *context().catalog;
    DistrictId home = context().home();
    if (home.isEmpty())
        home = m_actions->districts().value(0);
    m_filter->setDistrict(home);
    const QDate asOf = context().asOf();
    const Plan *current = catalog.currentPlan(home, asOf);
    const PlanId before(m_plan->currentData().toString());
    const bool chosen = m_plan->currentIndex() > 0; // else the running one follows the day
    QVector<const Plan *> plans = catalog.plansOf(home);
    std::stable_sort(plans.begin(), plans.end(), [current](const Plan *a, const Plan *b) {
        if ((a == current) != (b == current))
            return a == current;
        return a->targetDate > b->targetDate;
    });
    const QSignalBlocker quiet(m_plan);
    m_plan->clear();
    for (const Plan *plan : plans) {
        const QString name = boardwords::planChoiceText(*plan, asOf);
        m_plan->addItem(plan == current ? tr("%1 · 现行").arg(name) : name, plan->id.value());
        m_plan->setItemData(m_plan->count() - 1, planTitle(*plan), Qt::ToolTipRole);
        if (chosen && plan->id == before)
            m_plan->setCurrentIndex(m_plan->count() - 1);
    }
}

QString BoardPage::planTitle(const Plan &plan)
{
    return QStringLiteral("%1 %2").arg(planTitleText(plan), plan.documentNumber).trimmed();
}

BoardView *BoardPage::view(int tab) const
{
    const auto *area = qobject_cast<QScrollArea *>(m_views->widget(tab));
    return qobject_cast<BoardView *>(area->widget());
}

BoardView *BoardPage::currentView() const
{
    return view(m_views->currentIndex());
}

BoardOrder BoardPage::order() const
{
    return {context().asOf(), PlanId(m_plan->currentData().toString()),
            m_counting->currentIndex() == 1, m_filter->filter()};
}

void BoardPage::refresh()
{
    if (!isVisible())
        return;
    currentView()->showOrder(order());
    showRemark();
    applyGate();
}

void BoardPage::showRemark()
{
    QString remark = currentView()->remark();
    if (m_counting->currentIndex() == 1)
        remark = tr("含更高梯度，仅供参考；序时图仍按计划原文　") + remark;
    if (!m_filter->filter().isEmpty())
        remark = tr("已筛选：仅统计，目标仍是全区县的；序时图不筛选　") + remark;
    m_remark->setText(remark);
}

void BoardPage::applyGate()
{
    const BoardTarget *target = currentView()->currentTarget();
    const QString missing = tr("先选中一项目标");
    m_explain->setEnabled(target);
    m_explain->setToolTip(target ? m_explain->text() : missing);
    m_document->setEnabled(target);
    m_document->setToolTip(target ? m_document->text() : missing);
    const EditGate &gate = context().gate;
    gate.apply(m_baseline, target, missing, Action::EditTargets);
    gate.apply(m_recorded, target && !target->progress.counted,
               target ? tr("这一项由培育库中的认定记录统计，不用填报") : missing,
               Action::EditTargets);
}

void BoardPage::showTab(int tab)
{
    if (tab >= 0 && tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
}

void BoardPage::widthClassChanged(WidthClass width)
{
    const Look &look = lookOf(this);
    const bool compact = width == WidthClass::Compact;
    m_plan->setFixedWidth(look.px(compact ? planCompact : planWidth));
    for (QWidget *label : m_labels)
        label->setVisible(!compact);
    // After the last tab, however long the words of this language are.
    int tabs = look.px(16);
    for (int i = 0; i < m_tabs->count(); ++i)
        tabs += m_tabs->tabRect(i).width();
    m_tabs->layout()->setContentsMargins(tabs, 0, 12, 2);
}

void BoardPage::activate()
{
    refresh();
}

void BoardPage::changed(const ChangeSet &changes)
{
    if (touchesPlans(changes))
        fillPlans();
    else if (!touchesBoard(changes))
        return;
    readAnew();
}

void BoardPage::readAnew()
{
    for (int tab = 0; tab < m_views->count(); ++tab)
        view(tab)->setStale();
    refresh();
}

void BoardPage::viewChanged()
{
    fillPlans();
    refresh();
}

} // namespace peiyu
