#include "visitplan/visitplanpage.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/banner.h"
#include "parts/datatable.h"
#include "parts/pageheader.h"
#include "parts/segmentedswitch.h"
#include "parts/textlabel.h"
#include "services/calendarservice.h"
#include "services/visitplanservice.h"
#include "visitplan/coverageheat.h"
#include "visitplan/coveragepane.h"
#include "visitplan/monthgrid.h"
#include "visitplan/plandialogs.h"
#include "visitplan/quarterview.h"
#include "visitplan/scheduledialog.h"
#include "visits/visitdialog.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace peiyu {

namespace {

constexpr int quarterMonths = 3;

/// A view that is not shown asks for no room: a small window would grow by it.
void leaveRoom(const QStackedWidget &views)
{
    for (int i = 0; i < views.count(); ++i) {
        const auto policy =
            i == views.currentIndex() ? QSizePolicy::Expanding : QSizePolicy::Ignored;
        views.widget(i)->setSizePolicy(policy, policy);
    }
}

} // namespace

VisitPlanPage::VisitPlanPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("走访计划"))),
      m_view(new SegmentedSwitch({tr("月"), tr("季")})),
      m_whose(new SegmentedSwitch({tr("我的企业"), tr("全区")})),
      m_period(new TextLabel({}, FontRole::Head)),
      m_legend(nullptr),
      m_emptyQuarter(new Banner(BannerKind::Info, {})),
      m_views(new QStackedWidget),
      m_month(new MonthGrid),
      m_quarter(new QuarterMonths),
      m_heat(new CoverageHeat),
      m_side(new CoveragePane(context)),
      m_day(context.asOf())
{
    build();
    makeHeadActions();
    makeActions();
    connect(m_month, &MonthGrid::dayChanged, this, &VisitPlanPage::goTo);
    connect(m_month, &MonthGrid::dayOpened, this, [this] {
        showSide(true);
        m_side->showPart(CoveragePane::Day, true);
    });
    connect(m_month, &MonthGrid::entryPressed, this, &VisitPlanPage::choose);
    connect(m_month, &MonthGrid::moveRequested, this, &VisitPlanPage::move);
    connect(m_quarter, &QuarterMonths::dayChanged, this, &VisitPlanPage::goTo);
    connect(m_quarter, &QuarterMonths::dayOpened, this, [this] {
        showView(Month);
        m_month->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &SegmentedSwitch::currentChanged, this, &VisitPlanPage::showView);
    connect(m_whose, &SegmentedSwitch::currentChanged, this, &VisitPlanPage::read);
    connect(m_heat, &CoverageHeat::opened, this,
            [this](const FirmList &list) { this->context().navigator.openFirms(list); });
    connect(m_emptyQuarter, &Banner::linkActivated, this, &VisitPlanPage::schedule);
    connect(m_side, &CoveragePane::partChanged, this, &VisitPlanPage::applyGate);
    connect(m_side, &CoveragePane::currentChanged, this, &VisitPlanPage::applyGate);
    connect(m_side, &CoveragePane::opened, this, &VisitPlanPage::openFirm);
    connect(&context.gate, &EditGate::changed, this, &VisitPlanPage::applyGate);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followFocus(now); });
    setScope();
    m_month->setCurrentDay(m_day);
    m_quarter->setCurrentDay(m_day);
    read();
}

void VisitPlanPage::build()
{
    m_view->setObjectName(QStringLiteral("planView"));
    m_view->setAccessibleName(tr("月或季"));
    m_whose->setObjectName(QStringLiteral("planWhose"));
    m_whose->setAccessibleName(tr("我的企业或全区"));
    m_period->setObjectName(QStringLiteral("planPeriod"));
    m_header->addChooser(m_view);
    m_header->addChooser(m_whose);
    m_header->addChooser(m_period);
    arrange(m_header, buildBody(), m_side, {400, 480, 150});
    // Until its first width is known: the sums would make a low window higher for good.
    widthClassChanged(WidthClass::Compact);
}

QWidget *VisitPlanPage::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    m_emptyQuarter->setObjectName(QStringLiteral("emptyQuarter"));
    m_emptyQuarter->setLink(tr("一键按规则排期"));
    m_emptyQuarter->setVisible(false);
    column->addWidget(m_emptyQuarter);
    m_views->addWidget(m_month);
    m_views->addWidget(buildQuarter());
    leaveRoom(*m_views);
    column->addWidget(m_views, 1);
    m_legend = new TextLabel(tr("● 实地  ■ 座谈  ▲ 来访  ○ 电话、微信 · 蓝为计划，绿带 ✓ "
                                "为已走访，红为超期，灰为其他单位 · 拖动计划可改期"),
                             FontRole::Small, &LookPalette::text3);
    m_legend->setElided(true);
    column->addWidget(m_legend);
    return body;
}

QWidget *VisitPlanPage::buildQuarter()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_quarter);
    column->addWidget(m_heat, 1);
    return place;
}

void VisitPlanPage::makeHeadActions()
{
    m_plan = newAction("planVisit", tr("安排走访"), QKeySequence(QStringLiteral("P")));
    m_schedule = newAction("scheduleVisits", tr("按规则排期"), QKeySequence(QStringLiteral("G")));
    QAction *today = newAction("planToday", tr("今天"), QKeySequence(QStringLiteral("T")));
    m_before = newAction("planBefore", tr("上月"), QKeySequence(Qt::Key_PageUp));
    m_after = newAction("planAfter", tr("下月"), QKeySequence(Qt::Key_PageDown));
    m_settings = newAction("visitCadence", tr("走访频次"));
    QAction *month = newAction("showMonth", tr("月"), QKeySequence(QStringLiteral("M")));
    QAction *quarter = newAction("showQuarter", tr("季"), QKeySequence(QStringLiteral("Q")));
    m_header->addAction(m_before, QStringLiteral("go-previous"));
    m_header->addAction(m_after, QStringLiteral("go-next"));
    m_header->addAction(today);
    m_header->addAction(m_schedule);
    m_header->addAction(m_settings, QStringLiteral("settings-configure"));
    m_header->addAction(m_plan, QStringLiteral("appointment-new"), ButtonKind::Primary);
    connect(today, &QAction::triggered, this, [this] { goTo(context().asOf()); });
    connect(m_before, &QAction::triggered, this, [this] { step(-1); });
    connect(m_after, &QAction::triggered, this, [this] { step(1); });
    connect(month, &QAction::triggered, this, [this] { showView(Month); });
    connect(quarter, &QAction::triggered, this, [this] { showView(Quarter); });
    connect(m_plan, &QAction::triggered, this, &VisitPlanPage::plan);
    connect(m_schedule, &QAction::triggered, this, &VisitPlanPage::schedule);
    connect(m_settings, &QAction::triggered, this,
            [this] { (new CadenceDialog(context(), context().home(), window()))->present(); });
}

void VisitPlanPage::makeActions()
{
    m_move = newAction("moveVisit", tr("改期"), QKeySequence(Qt::Key_F2));
    m_cancel = newAction("cancelVisit", tr("取消计划"), QKeySequence(Qt::Key_Delete));
    m_record = newAction("recordVisit", tr("记录走访"), QKeySequence(QStringLiteral("V")));
    m_exempt = newAction("exemptFirm", tr("免走访"), QKeySequence(QStringLiteral("X")));
    m_side->addAction(m_record, false);
    m_side->addAction(m_move, false);
    m_side->addAction(m_cancel, false);
    m_side->addAction(m_exempt, false);
    QAction *back = newAction("backToCalendar", tr("回到日历"), QKeySequence(Qt::Key_Escape));
    connect(back, &QAction::triggered, this, &VisitPlanPage::activate);
    QAction *side = newAction("togglePreview", tr("走访覆盖"), QKeySequence(Qt::Key_F8));
    connect(side, &QAction::triggered, this, [this] { showSide(!m_side->isVisible()); });
    connect(m_move, &QAction::triggered, this, [this] {
        if (const DayVisit *entry = openEntry())
            move(entry->id, {});
    });
    connect(m_cancel, &QAction::triggered, this, &VisitPlanPage::cancel);
    connect(m_record, &QAction::triggered, this, &VisitPlanPage::record);
    connect(m_exempt, &QAction::triggered, this, &VisitPlanPage::exempt);
}

void VisitPlanPage::setScope()
{
    m_shownFor = context().actor().specialist;
    const bool mine = context().actor().role == Role::Specialist && !m_shownFor.isEmpty();
    m_whose->setVisible(mine);
    m_whose->setCurrent(mine ? 0 : 1);
}

ListQuery VisitPlanPage::scope() const
{
    ListQuery scope;
    scope.asOf = context().asOf();
    if (m_whose->current() == 0)
        scope.specialist = m_shownFor;
    else
        scope.district = context().home();
    return scope;
}

/// Every day both views of the quarter show.
DateSpan VisitPlanPage::readDays() const
{
    const DateSpan quarter = visitPeriod(quarterMonths, m_day);
    return {MonthGrid::shownDays(quarter.from).from,
            MonthGrid::shownDays(quarter.until.addDays(-1)).until};
}

void VisitPlanPage::read()
{
    m_read = readDays();
    VisitPlanQuery days;
    days.asOf = context().asOf();
    days.days = m_read;
    days.specialist = scope().specialist;
    days.district = scope().district;
    const DateSpan quarter = visitPeriod(quarterMonths, m_day);
    // A quarter that is over is judged at its end, any other today.
    ListQuery now = scope();
    now.asOf = std::min(now.asOf, quarter.until.addDays(-1));
    ListQuery before = now;
    before.asOf = visitPeriodBefore(quarterMonths, now.asOf).until.addDays(-1);
    const int number = ++m_asked;
    context().runner.read<VisitPlanReading>(
        this,
        [days, now, before](JobContext &job) -> Result<VisitPlanReading> {
            PEIYU_TRY(planned, VisitPlanService::list(job, days));
            PEIYU_TRY(made, VisitPlanService::made(job, days));
            PEIYU_TRY(coverage, VisitPlanService::coverage(job, now));
            PEIYU_TRY(earlier, VisitPlanService::coverage(job, before));
            PEIYU_TRY(calendar, CalendarService::calendar(job));
            return VisitPlanReading{planned, made, coverage, earlier.all, calendar};
        },
        [this, number](const Result<VisitPlanReading> &found) {
            if (number != m_asked)
                return;
            if (found)
                show(*found);
            else
                context().navigator.failed(found.error());
        });
}

void VisitPlanPage::show(const VisitPlanReading &reading)
{
    m_coverage = reading.coverage;
    m_entries = calendarEntries(reading.planned, reading.made, reading.calendar, context().asOf());
    m_month->setEntries(m_entries);
    m_quarter->setEntries(m_entries);
    ListQuery listed = scope();
    listed.asOf = m_coverage.asOf;
    m_side->setCoverage(m_coverage, reading.before, listed);
    m_heat->setCoverage(m_coverage, listed);
    const DateSpan quarter = visitPeriod(quarterMonths, m_day);
    bool empty = quarter.until > context().asOf();
    for (auto it = m_entries.days.begin(); it != m_entries.days.end(); ++it)
        empty = empty && (!quarter.contains(it.key()) || it->isEmpty());
    const qint64 due = m_coverage.all.due();
    m_emptyQuarter->setSentence(tr("%1还没有走访和走访计划，应走访未走访 %2 家。")
                                    .arg(visitPeriodText(quarterMonths, m_day), countText(due)));
    m_emptyQuarter->setVisible(empty && due > 0);
    showDay();
}

void VisitPlanPage::showDay()
{
    m_period->setText(m_views->currentIndex() == Quarter ? visitPeriodText(quarterMonths, m_day)
                                                         : visitPeriodText(1, m_day));
    m_side->setDay(m_day, m_entries.on(m_day));
    applyGate();
}

void VisitPlanPage::showView(int view)
{
    m_view->setCurrent(view);
    m_views->setCurrentIndex(view);
    leaveRoom(*m_views);
    m_before->setText(view == Quarter ? tr("上季") : tr("上月"));
    m_after->setText(view == Quarter ? tr("下季") : tr("下月"));
    (view == Month ? static_cast<QWidget *>(m_month) : m_quarter)->setFocus(Qt::OtherFocusReason);
    showDay();
}

void VisitPlanPage::showTab(int tab)
{
    showView(std::clamp(tab, 0, 1));
}

void VisitPlanPage::goTo(QDate day)
{
    if (!day.isValid() || day == m_day)
        return;
    m_day = day;
    m_month->setCurrentDay(day);
    m_quarter->setCurrentDay(day);
    if (readDays() != m_read)
        read();
    showDay();
}

void VisitPlanPage::step(int direction)
{
    goTo(m_day.addMonths(m_views->currentIndex() == Quarter ? quarterMonths * direction
                                                            : direction));
}

const DayVisit *VisitPlanPage::chosen() const
{
    if (const DayVisit *entry = m_side->entry())
        return entry;
    // The calendar alone names one only where there is no choice.
    const auto &entries = m_entries.on(m_day);
    const bool inCalendar = m_side->part() == CoveragePane::DueFirms && !m_inSide;
    return inCalendar && entries.size() == 1 ? &entries.first() : nullptr;
}

/// The firm of the list below, only while the user is there: in the calendar its row, mostly the
/// first one, has nothing to do with the day.
const FirmDuty *VisitPlanPage::chosenDue() const
{
    return m_inSide ? m_side->dueFirm() : nullptr;
}

/// Search, dialogs and buttons of the head leave it as it was.
void VisitPlanPage::followFocus(const QWidget *now)
{
    if (!now)
        return;
    const bool inSide = m_side->isAncestorOf(now);
    if (inSide == m_inSide || (!inSide && !m_views->isAncestorOf(now)))
        return;
    m_inSide = inSide;
    applyGate();
}

void VisitPlanPage::choose(const QString &entry)
{
    m_side->showEntry(entry);
    applyGate();
}

void VisitPlanPage::showSide(bool shown)
{
    if (shown == m_side->isVisible())
        return;
    m_side->setVisible(shown);
    if (!shown)
        activate();
}

const DayVisit *VisitPlanPage::openEntry() const
{
    const DayVisit *entry = chosen();
    return entry && entry->isOpen() ? entry : nullptr;
}

EnterpriseId VisitPlanPage::currentFirm() const
{
    if (const DayVisit *entry = chosen())
        return entry->firm;
    const FirmDuty *firm = chosenDue();
    return firm ? firm->id : EnterpriseId();
}

void VisitPlanPage::applyGate()
{
    const EditGate &gate = context().gate;
    const DayVisit *entry = chosen();
    m_month->setChosen(entry ? entry->id : QString());
    const QString noPlan = entry ? tr("选中的走访已经完成，不能改期或取消")
                                 : tr("先在日历上点一次计划，或按 Enter 打开当天再选");
    const QString noFirm = tr("先在日历上点一次走访，或在未走访企业中选一家");
    const bool open = openEntry() != nullptr;
    gate.apply(m_plan, true, {}, Action::RecordVisit);
    gate.apply(m_schedule, m_coverage.all.due() > 0, tr("没有应走访未走访的企业"),
               Action::RecordVisit);
    gate.apply(m_settings, !context().home().isEmpty(), tr("没有本区县"),
               Action::EditRequestSettings);
    gate.apply(m_move, open, noPlan, Action::RecordVisit);
    gate.apply(m_cancel, open, noPlan, Action::RecordVisit);
    gate.apply(m_record, true, {}, Action::RecordVisit);
    gate.apply(m_exempt, !currentFirm().isEmpty(), noFirm, Action::RecordVisit);
}

void VisitPlanPage::plan()
{
    const FirmDuty *firm = chosenDue();
    (new PlanVisitDialog(context(), firm ? firm->id : EnterpriseId(), m_day, window()))->present();
}

void VisitPlanPage::move(const QString &plan, QDate day)
{
    if (!context().gate.isOpen(Action::RecordVisit))
        return;
    for (const QVector<DayVisit> &entries : std::as_const(m_entries.days)) {
        for (const DayVisit &entry : entries) {
            if (entry.id != plan || !entry.isOpen())
                continue;
            (new MoveVisitDialog(context(), entry, day, m_entries.calendar, window()))->present();
            return;
        }
    }
}

void VisitPlanPage::cancel()
{
    if (const DayVisit *entry = openEntry())
        (new CancelVisitDialog(context(), *entry, window()))->present();
}

void VisitPlanPage::record()
{
    (new VisitDialog(context(), currentFirm(), window()))->present();
}

void VisitPlanPage::exempt()
{
    QString name;
    if (const DayVisit *entry = chosen())
        name = entry->fullName;
    else if (const FirmDuty *firm = chosenDue())
        name = firm->name;
    if (!name.isEmpty())
        (new ExemptDialog(context(), currentFirm(), name, window()))->present();
}

void VisitPlanPage::schedule()
{
    if (m_schedule->isEnabled())
        (new ScheduleDialog(context(), scope(), window()))->present();
}

void VisitPlanPage::openFirm(const EnterpriseId &firm)
{
    context().navigator.openFirm(firm);
}

void VisitPlanPage::activate()
{
    (m_views->currentIndex() == Month ? static_cast<QWidget *>(m_month) : m_quarter)
        ->setFocus(Qt::OtherFocusReason);
}

void VisitPlanPage::widthClassChanged(WidthClass width)
{
    m_side->setCompact(width == WidthClass::Compact);
    m_legend->setVisible(width != WidthClass::Compact);
}

void VisitPlanPage::changed(const ChangeSet &changes)
{
    for (const char16_t *entity :
         {u"planned_visit", u"visit", u"visit_exemption", u"visit_cadence", u"assignment",
          u"recognition", u"residence", u"pool_stage", u"enterprise", u"calendar_day"}) {
        if (changes.touches(QString::fromUtf16(entity))) {
            read();
            return;
        }
    }
}

void VisitPlanPage::viewChanged()
{
    if (m_shownFor != context().actor().specialist)
        setScope();
    read();
}

} // namespace peiyu
