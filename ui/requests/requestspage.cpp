#include "requests/requestspage.h"

#include "domain/displaytext.h"
#include "look/look.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "parts/segmentedswitch.h"
#include "requests/clocklegend.h"
#include "requests/limitsdialog.h"
#include "requests/queuetiles.h"
#include "requests/requestactions.h"
#include "requests/requestdialog.h"
#include "requests/requestexport.h"
#include "requests/requestlistview.h"
#include "requests/requestpane.h"
#include "requests/supervisionledger.h"
#include "requests/unitfigures.h"
#include "services/requestsettings.h"

#include <QAction>
#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace peiyu {

namespace {

constexpr SideWidths sideWidths{392, 480, 220};
constexpr int unitWidth = 150;
constexpr int mostSelected = 500;

} // namespace

RequestsPage::RequestsPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("诉求台"))),
      m_switch(new SegmentedSwitch({tr("诉求"), tr("督办单"), tr("承办单位")})),
      m_scope(new SegmentedSwitch({tr("我的"), tr("全区")})),
      m_unit(new QComboBox),
      m_parts(new QStackedWidget),
      m_tiles(new QueueTiles),
      m_list(new RequestListView(context)),
      m_legend(new ClockLegend),
      m_ledger(new SupervisionLedger(context)),
      m_figures(new UnitFigures(context)),
      m_actions(new RequestActions(context, this)),
      m_pane(new RequestPane(context, *m_actions))
{
    build();
    makeActions();
    connectList();
    connect(&context.gate, &EditGate::changed, this, &RequestsPage::applyGate);
    readLimits();
    readUnits();
    showOwn();
    applyGate();
}

void RequestsPage::build()
{
    m_switch->setObjectName(QStringLiteral("requestParts"));
    m_switch->setAccessibleName(tr("诉求、督办单或承办单位"));
    m_scope->setObjectName(QStringLiteral("requestScope"));
    m_scope->setAccessibleName(tr("范围"));
    m_scope->setToolTip(tr("我的：我首问、我跟办的，和我服务的企业提的"));
    m_unit->setObjectName(QStringLiteral("requestUnit"));
    m_unit->setAccessibleName(tr("承办单位"));
    m_unit->setFixedWidth(lookOf(this).px(unitWidth));
    m_header->addChooser(m_switch);
    m_header->addChooser(m_scope);
    m_header->addChooser(m_unit);
    auto *desk = new QWidget;
    auto *column = new QVBoxLayout(desk);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tiles);
    column->addWidget(m_list, 1);
    column->addWidget(m_legend);
    m_parts->addWidget(desk);
    m_parts->addWidget(m_ledger);
    m_parts->addWidget(m_figures);
    arrange(m_header, m_parts, m_pane, sideWidths);
}

void RequestsPage::makeActions()
{
    m_new = newAction("addRequest", tr("新诉求"), QKeySequence(QStringLiteral("Ctrl+N")));
    m_overdue = newAction("overdueList", tr("超期清单"), QKeySequence(QStringLiteral("O")));
    m_overdue->setCheckable(true);
    m_export = newAction("exportRequests", tr("导出"), QKeySequence(QStringLiteral("Ctrl+E")));
    m_print = newAction("printRequest", tr("转办单"), QKeySequence(QKeySequence::Print));
    m_limits = newAction("requestLimits", tr("时限和类别"));
    m_reply = newAction("replySupervision", tr("登记回复"), QKeySequence(QStringLiteral("Y")));
    m_header->addAction(m_new, QStringLiteral("list-add"), ButtonKind::Primary);
    m_header->addAction(m_reply, QStringLiteral("document-edit"));
    m_header->addAction(m_overdue, QStringLiteral("view-filter"));
    m_header->addAction(m_print, QStringLiteral("document-print"));
    m_header->addAction(m_export, QStringLiteral("document-export"));
    m_header->addAction(m_limits, QStringLiteral("settings-configure"));
    QAction *preview = newAction("togglePreview", tr("预览"), QKeySequence(Qt::Key_F8));
    QAction *find = newAction("findInList", tr("查找"), QKeySequence(QKeySequence::Find));
    QAction *open = newRowAction(m_list->table(), tr("企业"), QKeySequence(Qt::Key_Return));
    QAction *answer = newRowAction(m_list->table(), tr("写答复"), {});
    answer->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    // The key that sends in the box below leads there from the rows.
    connect(answer, &QAction::triggered, m_actions->actionOf(StepKind::Answered),
            &QAction::trigger);
    connect(m_new, &QAction::triggered, this, &RequestsPage::addRequest);
    connect(m_overdue, &QAction::triggered, this, &RequestsPage::showOverdue);
    connect(m_export, &QAction::triggered, this, &RequestsPage::exportList);
    connect(m_print, &QAction::triggered, this, &RequestsPage::print);
    connect(m_actions, &RequestActions::changed, this, &RequestsPage::namePrint);
    const auto limits = [this] { (new LimitsDialog(context(), window()))->present(); };
    connect(m_limits, &QAction::triggered, this, limits);
    connect(m_legend, &ClockLegend::changeRequested, this, limits);
    connect(m_reply, &QAction::triggered, m_ledger, &SupervisionLedger::reply);
    connect(preview, &QAction::triggered, this,
            [this] { m_pane->setVisible(!m_pane->isVisible()); });
    connect(find, &QAction::triggered, this, [this] {
        if (showsDesk())
            m_list->focusFind();
    });
    connect(open, &QAction::triggered, this, [this] {
        if (const EnterpriseId firm = currentFirm(); !firm.isEmpty())
            context().navigator.openFirm(firm);
    });
    for (const RequestQueue queue : allRequestQueues) {
        const int number = static_cast<int>(queue) + 1;
        QAction *action = newAction(("showQueue" + QByteArray::number(number)).constData(),
                                    requestQueueText(queue), QKeySequence(QString::number(number)));
        connect(action, &QAction::triggered, this, [this, queue] { showQueue(queue); });
    }
}

void RequestsPage::connectList()
{
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &RequestsPage::showPart);
    connect(m_scope, &SegmentedSwitch::currentChanged, this, &RequestsPage::setScope);
    connect(m_unit, &QComboBox::activated, this, &RequestsPage::setUnit);
    connect(m_tiles, &QueueTiles::pressed, this, &RequestsPage::showQueue);
    connect(m_list, &RequestListView::currentChanged, this, &RequestsPage::showCurrent);
    connect(m_list, &RequestListView::queryChanged, this, &RequestsPage::setQuery);
    connect(m_list, &RequestListView::selectionChanged, this, [this](qint64 rows) {
        showSelected(rows, 2);
        m_actions->setSelected(rows > 1 ? m_list->selectedRows(mostSelected)
                                        : QVector<RequestRow>());
    });
    connect(m_list, &RequestListView::opened, this, [this] {
        if (const EnterpriseId firm = currentFirm(); !firm.isEmpty())
            context().navigator.openFirm(firm);
    });
    connect(m_figures, &UnitFigures::figurePressed, this, &RequestsPage::showFigure);
    connect(m_ledger, &SupervisionLedger::currentChanged, this, [this] {
        if (showsLedger())
            showCurrent();
        applyGate();
    });
    m_list->setEmptyState([this] { return emptyQueue(); });
}

bool RequestsPage::showsDesk() const
{
    return m_parts->currentIndex() == 0;
}

bool RequestsPage::showsLedger() const
{
    return m_parts->currentWidget() == m_ledger;
}

void RequestsPage::showOwn()
{
    m_shownFor = context().actor().specialist;
    const bool person = !m_shownFor.isEmpty();
    const bool mine = person && context().actor().role == Role::Specialist;
    m_scope->setVisible(person);
    {
        const QSignalBlocker quiet(m_scope);
        m_scope->setCurrent(mine ? scopeMine : scopeDistrict);
    }
    RequestQuery query;
    query.asOf = context().asOf();
    query.district = context().home();
    if (mine)
        query.mine = m_shownFor;
    setQuery(queueQuery(query, RequestQueue::Handling));
}

void RequestsPage::setScope(int scope)
{
    RequestQuery query = m_list->query();
    query.mine = scope == scopeMine ? m_shownFor : SpecialistId();
    setQuery(query);
}

void RequestsPage::setUnit(int index)
{
    RequestQuery query = m_list->query();
    query.unit = m_unit->itemData(index).toString();
    setQuery(query);
}

/// The units that have requests; the one that is chosen stays.
void RequestsPage::readUnits()
{
    context().runner.read<QStringList>(
        this,
        [district = context().home()](JobContext &job) {
            return RequestService::units(job, district);
        },
        [this](const Result<QStringList> &units) {
            const QString before = m_list->query().unit;
            m_unit->clear();
            m_unit->addItem(tr("承办单位：全部"), QString());
            if (units) {
                for (const QString &unit : *units)
                    m_unit->addItem(unit, unit);
            }
            if (!before.isEmpty() && m_unit->findData(before) < 0)
                m_unit->addItem(before, before);
            m_unit->setCurrentIndex(std::max(0, m_unit->findData(before)));
        });
}

void RequestsPage::readLimits()
{
    m_list->model().calendarChanged();
    const auto limits = RequestSettings::limits(context().reading, context().home());
    m_legend->showLimits(limits.value_or(QVector<ClockLimit>()), m_list->model().calendar(),
                         context().asOf());
}

EmptyState *RequestsPage::emptyQueue()
{
    const RequestQuery query = m_list->query();
    if (query.leadUnit || (!query.queue && !query.overdue))
        return new EmptyState(QStringLiteral("dialog-messages"), tr("没有这样的诉求"),
                              tr("按 1 到 6 回到队列。"));
    if (!query.queue)
        return new EmptyState(QStringLiteral("dialog-messages"), tr("没有超期的诉求"),
                              tr("所有未办结的诉求都在时限以内。"));
    const bool ended = query.queue == RequestQueue::Ended;
    auto *empty = new EmptyState(
        QStringLiteral("dialog-messages"), tr("“%1”里没有诉求").arg(requestQueueText(*query.queue)),
        ended ? tr("本月还没有办结的诉求。") : tr("没有待办；可看本月已办结。"));
    auto *add = empty->addButton(tr("新诉求"), ButtonKind::Primary);
    add->setEnabled(m_new->isEnabled());
    connect(add, &ActionButton::clicked, m_new, &QAction::trigger);
    if (!ended) {
        auto *closed = empty->addButton(tr("看本月已办结"), ButtonKind::Plain);
        closed->setObjectName(QStringLiteral("showEnded"));
        connect(
            closed, &ActionButton::clicked, this, [this] { showQueue(RequestQueue::Ended); },
            Qt::QueuedConnection);
    }
    return empty;
}

void RequestsPage::showCurrent()
{
    if (!showsDesk() && !showsLedger())
        return;
    if (showsLedger()) {
        const Supervision *one = m_ledger->current();
        if (one && !one->request.isEmpty())
            m_pane->showRequest(one->request, one->number);
        else
            m_pane->showNone(one ? tr("这份督办单不针对某一件诉求") : tr("没有选中的督办单"));
        return;
    }
    const RequestRow *row = m_list->currentRow();
    if (!row) {
        m_pane->showNone(tr("没有选中的诉求"));
        return;
    }
    m_pane->showRequest(row->request.id, tr("第 %1 / %2 件")
                                             .arg(countText(m_list->currentIndex() + 1),
                                                  countText(m_list->model().total())));
}

void RequestsPage::showPart(int part)
{
    m_parts->setCurrentIndex(part);
    if (showsLedger())
        m_ledger->refresh();
    const bool figures = m_parts->currentWidget() == m_figures;
    if (figures)
        m_figures->refresh();
    m_scope->setVisible(showsDesk() && !m_shownFor.isEmpty());
    m_unit->setVisible(showsDesk());
    m_pane->setVisible(!figures);
    m_actions->setSelected({});
    if (figures)
        m_pane->showNone({});
    else
        showCurrent();
    applyGate();
}

void RequestsPage::applyGate()
{
    const EditGate &gate = context().gate;
    gate.apply(m_new, true, {}, Action::HandleRequest);
    m_reply->setVisible(showsLedger());
    m_overdue->setVisible(showsDesk());
    m_export->setVisible(showsDesk());
    gate.apply(m_reply, showsLedger() && m_ledger->current() != nullptr, tr("先选中一份督办单"),
               Action::HandleRequest);
    namePrint();
}

void RequestsPage::addRequest()
{
    auto *dialog = new RequestDialog(context(), EnterpriseId(), window());
    connect(dialog, &FormDialog::written, this, [this](const QString &id) { showRequest(id); });
    dialog->present();
}

void RequestsPage::exportList()
{
    exportRequests(context(), m_list->query(), window());
}

EnterpriseId RequestsPage::currentFirm() const
{
    const auto &file = m_actions->file();
    return file ? file->request.enterprise : EnterpriseId();
}

QString RequestsPage::helpHeading() const
{
    return showsDesk() ? tr("诉求") : showsLedger() ? tr("督办单") : tr("承办单位");
}

void RequestsPage::activate()
{
    if (showsDesk())
        m_list->table().setFocus(Qt::OtherFocusReason);
    else if (showsLedger())
        m_ledger->table()->setFocus(Qt::OtherFocusReason);
    else
        m_figures->table()->setFocus(Qt::OtherFocusReason);
}

void RequestsPage::showTab(int tab)
{
    m_switch->setCurrent(tab);
}

void RequestsPage::widthClassChanged(WidthClass width)
{
    m_legend->setVisible(width != WidthClass::Compact);
}

void RequestsPage::changed(const ChangeSet &changes)
{
    m_list->changed(changes);
    m_ledger->changed(changes);
    if (changes.touches(QStringLiteral("clock_limit")) ||
        changes.touches(QStringLiteral("calendar_day")))
        readLimits();
    if (changes.touches(QStringLiteral("dispatch")))
        readUnits();
    if (changes.touches(QStringLiteral("attachment")))
        m_pane->refresh();
    if (!touchesRequestList(changes))
        return;
    readCounts();
    m_pane->refresh();
    if (m_parts->currentWidget() == m_figures)
        m_figures->refresh();
}

void RequestsPage::viewChanged()
{
    readLimits();
    if (m_shownFor != context().actor().specialist) {
        showOwn();
        return;
    }
    RequestQuery query = m_list->query();
    query.asOf = context().asOf();
    if (query.queue)
        query = queueQuery(query, *query.queue);
    setQuery(query);
    if (showsLedger())
        m_ledger->refresh();
    else if (!showsDesk())
        m_figures->refresh();
    m_pane->refresh();
}

} // namespace peiyu
