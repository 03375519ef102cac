#include "visits/visitspage.h"

#include "domain/displaytext.h"
#include "enterprises/firmlistview.h"
#include "enterprises/firmpreview.h"
#include "enterprises/firmwords.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"
#include "parts/segmentedswitch.h"
#include "services/visitservice.h"
#include "visits/meetingdialog.h"
#include "visits/promisedialog.h"
#include "visits/promiselist.h"
#include "visits/visitdialog.h"
#include "visits/visitlistview.h"
#include "visits/visitprint.h"

#include <QAction>
#include <QStackedWidget>

namespace peiyu {

namespace {

enum Part { Visits, Due, Promises };

/// Promised visits, those longest overdue first.
ListQuery promised(QDate asOf)
{
    ListQuery query;
    query.asOf = asOf;
    query.promised = true;
    query.sort = {SortKey{EnterpriseSort::NextVisit, false, true}};
    return query;
}

} // namespace

VisitsPage::VisitsPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("走访"))),
      m_switch(new SegmentedSwitch({tr("走访记录"), tr("约定与超期"), tr("承诺")})),
      m_parts(new QStackedWidget),
      m_visits(new VisitListView(context)),
      m_due(new FirmListView(context, FirmListKind::VisitsDue)),
      m_promises(new PromiseList(context)),
      m_preview(new FirmPreview(context))
{
    build();
    makeActions();
    m_visits->setEmptyState([this] {
        auto *empty = new EmptyState(QStringLiteral("appointment-new"), tr("还没有走访记录"),
                                     tr("走访、电话、微信和座谈都可以记，一分钟一条。"));
        auto *add = empty->addButton(tr("记录走访"), ButtonKind::Primary);
        add->setEnabled(m_record->isEnabled());
        connect(add, &ActionButton::clicked, m_record, &QAction::trigger);
        return empty;
    });
    m_due->setEmptyState([] {
        return new EmptyState(QStringLiteral("appointment-new"), tr("没有约定的走访"),
                              tr("记录走访时填了“下次日期”的企业会列在这里，超期的排在最前。"));
    });
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &VisitsPage::showPart);
    connect(m_visits, &VisitListView::currentChanged, this, &VisitsPage::showCurrent);
    connect(m_visits, &VisitListView::opened, this, &VisitsPage::open);
    connect(m_due, &FirmListView::currentChanged, this, &VisitsPage::showCurrent);
    connect(m_due, &FirmListView::opened, this, &VisitsPage::open);
    connect(m_due, &FirmListView::totalsChanged, this, &VisitsPage::showCounts);
    connect(m_due, &FirmListView::selectionChanged, this,
            [this](qint64 rows) { showSelected(rows, 2); });
    connect(m_promises, &PromiseList::currentChanged, this, &VisitsPage::showCurrent);
    connect(m_promises, &PromiseList::totalsChanged, this, &VisitsPage::showPromiseCount);
    connect(m_promises, &PromiseList::opened, this, &VisitsPage::open);
    connect(&context.gate, &EditGate::changed, this, &VisitsPage::applyGate);
    showOwn();
    applyGate();
}

void VisitsPage::build()
{
    m_switch->setObjectName(QStringLiteral("visitParts"));
    m_switch->setAccessibleName(tr("走访记录、约定或承诺"));
    m_header->addChooser(m_switch);
    m_parts->addWidget(m_visits);
    m_parts->addWidget(m_due);
    m_parts->addWidget(m_promises);
    arrange(m_header, m_parts, m_preview, {340, 420});
}

void VisitsPage::makeActions()
{
    // The key belongs to the window; here it is printed only.
    m_record = new QAction(tr("记录走访"), this);
    m_record->setObjectName(QStringLiteral("recordVisitAnywhere"));
    m_record->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    m_record->setShortcutContext(Qt::WidgetShortcut);
    m_header->addAction(m_record, QStringLiteral("appointment-new"), ButtonKind::Primary);
    m_meeting = newAction("recordMeeting", tr("记录座谈"), QKeySequence(QStringLiteral("Ctrl+M")));
    m_header->addAction(m_meeting);
    QAction *calendar =
        newAction("openVisitPlan", tr("走访计划"), QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    m_header->addAction(calendar, QStringLiteral("view-calendar-day"));
    connect(calendar, &QAction::triggered, this,
            [this] { context().navigator.openPage(QStringLiteral("visitplan")); });
    m_visit = newAction("recordVisit", tr("再记一次"), QKeySequence(QStringLiteral("V")));
    m_edit = newAction("editVisit", tr("修改"), QKeySequence(Qt::Key_F2));
    m_remove = newAction("removeVisit", tr("删除"), QKeySequence(Qt::Key_Delete));
    m_confirm = newAction("confirmVisit", tr("确认草稿"), QKeySequence(QStringLiteral("C")));
    m_print = newAction("printVisit", tr("打印走访记录"), QKeySequence(QKeySequence::Print));
    m_sheet = newAction("printVisitSheet", tr("打印走访前一页"), QKeySequence(QStringLiteral("B")));
    m_keep = newAction("keepPromise", tr("已兑现"), QKeySequence(QStringLiteral("K")));
    m_move = newAction("movePromise", tr("改期"), QKeySequence(QStringLiteral("G")));
    m_drop = newAction("dropPromise", tr("不再办理"), QKeySequence(QStringLiteral("X")));
    m_open = newRowAction(m_visits->table(), tr("企业"), QKeySequence(Qt::Key_Return));
    m_open->setObjectName(QStringLiteral("openFirm"));
    m_due->table().addAction(m_open);
    QAction *preview = newAction("togglePreview", tr("预览"), QKeySequence(Qt::Key_F8));
    QAction *find = newAction("findInList", tr("查找"), QKeySequence(QKeySequence::Find));
    m_preview->pane()->addAction(m_visit, ButtonKind::Primary);
    for (QAction *action : {m_confirm, m_edit, m_keep, m_move, m_drop, m_print, m_sheet, m_open})
        m_preview->pane()->addAction(action);

    connect(m_record, &QAction::triggered, this, [this] { record({}); });
    connect(m_visit, &QAction::triggered, this, [this] { record(shownFirm()); });
    connect(m_edit, &QAction::triggered, this, &VisitsPage::edit);
    connect(m_remove, &QAction::triggered, this, &VisitsPage::remove);
    connect(m_open, &QAction::triggered, this, &VisitsPage::open);
    connect(m_meeting, &QAction::triggered, this,
            [this] { (new MeetingDialog(context(), window()))->present(); });
    connect(m_confirm, &QAction::triggered, this, &VisitsPage::confirm);
    connect(m_print, &QAction::triggered, this, [this] {
        if (const VisitRow *row = m_visits->currentRow())
            printVisitRecord(context(), row->visit.id, window());
    });
    connect(m_sheet, &QAction::triggered, this, [this] {
        if (!shownFirm().isEmpty())
            printVisitSheet(context(), shownFirm(), window());
    });
    for (const auto &[action, act] :
         {std::pair{m_keep, PromiseAct::Keep}, std::pair{m_move, PromiseAct::Move},
          std::pair{m_drop, PromiseAct::Drop}}) {
        connect(action, &QAction::triggered, this, [this, act = act] {
            if (const PromiseRow *row = m_promises->currentRow())
                (new PromiseDialog(context(), *row, act, window()))->present();
        });
    }
    connect(preview, &QAction::triggered, this,
            [this] { m_preview->setVisible(!m_preview->isVisible()); });
    connect(find, &QAction::triggered, this, [this] {
        if (showsVisits())
            m_visits->focusFind();
        else if (showsPromises())
            m_promises->focusFind();
        else
            m_due->focusFind();
    });
}

bool VisitsPage::showsVisits() const
{
    return m_parts->currentWidget() == m_visits;
}

bool VisitsPage::showsPromises() const
{
    return m_parts->currentWidget() == m_promises;
}

void VisitsPage::showOwn()
{
    m_shownFor = context().actor().specialist;
    const bool mine = context().actor().role == Role::Specialist && !m_shownFor.isEmpty();
    VisitQuery visits;
    visits.asOf = context().asOf();
    ListQuery due = promised(context().asOf());
    if (mine) {
        visits.mine = m_shownFor;
        due.specialist = m_shownFor;
    } else {
        visits.district = context().home();
        due.district = context().home();
    }
    m_visits->setQuery(visits);
    m_due->setQuery(due);
    m_promises->setScope(mine ? m_shownFor : SpecialistId(),
                         mine ? DistrictId() : context().home());
}

void VisitsPage::showPart(int part)
{
    m_parts->setCurrentIndex(part);
    showCurrent();
}

void VisitsPage::showCounts()
{
    const qint64 overdue = m_due->totals().visitOverdue;
    m_switch->setSegment(1, overdue > 0 ? tr("约定与超期 %1").arg(countText(overdue))
                                        : tr("约定与超期"));
    m_switch->setToolTip(tr("约定了下次走访的 %1 家，其中超期 %2 家")
                             .arg(countText(m_due->totals().firms), countText(overdue)));
    if (!showsVisits() && !showsPromises())
        showCurrent();
}

/// Overdue promises, as their list shows them.
void VisitsPage::showPromiseCount()
{
    const qint64 overdue = m_promises->openTotals().overdue;
    m_switch->setSegment(Promises,
                         overdue > 0 ? tr("承诺 %1").arg(countText(overdue)) : tr("承诺"));
}

EnterpriseId VisitsPage::currentFirm() const
{
    return showsVisits() ? EnterpriseId() : shownFirm();
}

EnterpriseId VisitsPage::shownFirm() const
{
    if (showsVisits()) {
        const VisitRow *visit = m_visits->currentRow();
        return visit ? visit->visit.enterprise : EnterpriseId();
    }
    if (showsPromises()) {
        const PromiseRow *row = m_promises->currentRow();
        return row ? row->promise.enterprise : EnterpriseId();
    }
    const EnterpriseRow *firm = m_due->currentRow();
    return firm ? firm->id : EnterpriseId();
}

void VisitsPage::showCurrent()
{
    if (showsVisits())
        showVisit();
    else if (showsPromises())
        showPromise();
    else
        showDue();
    applyGate();
}

void VisitsPage::showVisit()
{
    const VisitRow *row = m_visits->currentRow();
    if (!row) {
        m_preview->setLead({}, {});
        m_preview->showTotals({}, {});
        m_preview->pane()->clear();
        m_preview->pane()->setTitle(tr("没有选中的走访"));
        return;
    }
    const QString who = visitWords(*row);
    QString head = row->visit.met.isEmpty()
                       ? tr("%1 %2").arg(dateText(row->visit.on), who)
                       : tr("%1 %2，见 %3").arg(dateText(row->visit.on), who, row->visit.met);
    if (row->visit.state == VisitState::Draft)
        head = tr("%1（草稿，未计数）").arg(head);
    m_preview->setLead(head, row->visit.text.isEmpty() ? tr("（还没有写）") : row->visit.text);
    m_preview->showFirm(
        row->visit.enterprise, m_visits->query().asOf,
        tr("第 %1 / %2 条")
            .arg(countText(m_visits->currentIndex() + 1), countText(m_visits->model().total())));
}

void VisitsPage::showPromise()
{
    const PromiseRow *row = m_promises->currentRow();
    if (!row) {
        m_preview->setLead({}, {});
        m_preview->showTotals({}, {});
        m_preview->pane()->clear();
        m_preview->pane()->setTitle(tr("没有选中的承诺"));
        return;
    }
    const Promise &promise = row->promise;
    QString words = promise.content;
    if (!promise.outcome.isEmpty())
        words += u'\n' + tr("%1：%2").arg(dateText(promise.endedOn), promise.outcome);
    m_preview->setLead(tr("%1 承诺 · %2").arg(dateText(promise.madeOn), promiseStandText(*row)),
                       words);
    m_preview->showFirm(promise.enterprise, context().asOf(), {});
}

void VisitsPage::showDue()
{
    m_preview->setLead({}, {});
    const EnterpriseRow *row = m_due->currentRow();
    if (!row) {
        m_preview->showTotals(m_due->totals(), m_due->query().district);
        return;
    }
    m_preview->showFirm(
        row->id, m_due->query().asOf,
        tr("第 %1 / %2 家")
            .arg(countText(m_due->currentIndex() + 1), countText(m_due->model().total())));
}

void VisitsPage::applyGate()
{
    const EditGate &gate = context().gate;
    const bool visit = showsVisits() && m_visits->currentRow() != nullptr;
    const bool firm = !shownFirm().isEmpty();
    const QString missing = tr("先在列表中选中一条走访");
    gate.apply(m_record, true, {});
    gate.apply(m_visit, firm, tr("先在列表中选中一家企业"));
    gate.apply(m_edit, visit, missing);
    gate.apply(m_remove, visit, missing);
    const PromiseRow *promise = showsPromises() ? m_promises->currentRow() : nullptr;
    const bool open = promise && promise->promise.state == PromiseState::Open;
    for (QAction *action : {m_keep, m_move, m_drop}) {
        gate.apply(action, open, promise ? tr("这项承诺已经办结") : tr("先在列表中选中一项承诺"));
        action->setVisible(showsPromises());
    }
    const bool draft = visit && m_visits->currentRow()->visit.state == VisitState::Draft;
    gate.apply(m_confirm, draft, tr("这条走访不是草稿"));
    gate.apply(m_meeting, true, {});
    m_confirm->setVisible(draft);
    m_print->setVisible(showsVisits());
    m_print->setEnabled(visit);
    m_sheet->setEnabled(firm);
    m_visit->setText(showsVisits() ? tr("再记一次") : tr("记录走访"));
    m_edit->setVisible(showsVisits());
    m_open->setEnabled(firm);
}

void VisitsPage::record(const EnterpriseId &firm)
{
    auto *dialog = new VisitDialog(context(), firm, window());
    connect(dialog, &FormDialog::written, this, &VisitsPage::standOn);
    dialog->present();
}

void VisitsPage::standOn(const QString &visit)
{
    m_visits->goToVisit(visit);
}

void VisitsPage::edit()
{
    const VisitRow *row = m_visits->currentRow();
    if (!row)
        return;
    const auto visit = VisitService::visit(context().reading, row->visit.id);
    if (visit)
        (new VisitDialog(context(), *visit, window()))->present();
    else
        context().navigator.failed(visit.error());
}

void VisitsPage::remove()
{
    const VisitRow *row = m_visits->currentRow();
    if (!row || !showsVisits())
        return;
    const auto visit = VisitService::visit(context().reading, row->visit.id);
    if (!visit) {
        context().navigator.failed(visit.error());
        return;
    }
    write([id = visit->id, revision = visit->revision](JobContext &job) {
        return VisitService::remove(job, id, revision);
    });
}

void VisitsPage::confirm()
{
    const VisitRow *row = m_visits->currentRow();
    if (!row)
        return;
    if (row->visit.text.isEmpty()) { // what is missing is written first
        edit();
        return;
    }
    write([id = row->visit.id](JobContext &job) { return VisitService::confirm(job, id); });
}

void VisitsPage::open()
{
    const EnterpriseId firm = shownFirm();
    if (!firm.isEmpty())
        context().navigator.openFirm(
            firm, showsVisits() || showsPromises() ? QVector<qint64>() : m_due->model().keys());
}

void VisitsPage::showTab(int tab)
{
    m_switch->setCurrent(std::clamp(tab, 0, static_cast<int>(Promises)));
}

void VisitsPage::activate()
{
    if (showsVisits())
        m_visits->table().setFocus(Qt::OtherFocusReason);
    else if (showsPromises())
        m_promises->table().setFocus(Qt::OtherFocusReason);
    else
        m_due->table().setFocus(Qt::OtherFocusReason);
}

void VisitsPage::cameBackFrom(const EnterpriseId &firm)
{
    if (!showsVisits() && !showsPromises())
        m_due->goToFirm(firm);
}

void VisitsPage::changed(const ChangeSet &changes)
{
    m_visits->changed(changes);
    m_due->changed(changes);
    m_promises->changed(changes);
}

void VisitsPage::viewChanged()
{
    if (m_shownFor != context().actor().specialist) {
        showOwn();
        return;
    }
    VisitQuery visits = m_visits->query();
    visits.asOf = context().asOf();
    m_visits->setQuery(visits);
    ListQuery due = m_due->query();
    due.asOf = context().asOf();
    m_due->setQuery(due);
    m_promises->refresh();
}

} // namespace peiyu
