#include "measures/measurespage.h"

#include "domain/displaytext.h"
#include "domain/stepfigure.h"
#include "enterprises/firmlistview.h"
#include "enterprises/firmpreview.h"
#include "measures/measuredialog.h"
#include "measures/measureprint.h"
#include "measures/measuresettingsdialog.h"
#include "measures/stepactions.h"
#include "measures/steplist.h"
#include "measures/steptable.h"
#include "measures/templatesdialog.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"
#include "parts/segmentedswitch.h"
#include "statistics/coverage.h"
#include "visits/visitdialog.h"

#include <QAction>
#include <QStackedWidget>

namespace peiyu {

namespace {

enum Part { Steps, Unplanned, Outdated };

} // namespace

MeasuresPage::MeasuresPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("一策"))),
      m_switch(new SegmentedSwitch({tr("措施"), tr("未制定一策"), tr("一策已过时")})),
      m_parts(new QStackedWidget),
      m_steps(new StepList(context)),
      m_unplanned(new FirmListView(context, FirmListKind::Unplanned)),
      m_outdated(new FirmListView(context, FirmListKind::StepsDue)),
      m_preview(new FirmPreview(context))
{
    build();
    makeActions();
    for (FirmListView *list : {m_unplanned, m_outdated}) {
        list->setFixed({ListCondition::Planned});
        listen(list);
    }
    setEmptyStates();
    connect(m_steps, &StepList::currentChanged, this, &MeasuresPage::showCurrent);
    connect(m_steps, &StepList::opened, m_stepActions, &StepActions::open);
    connect(m_steps, &StepList::totalsChanged, this, &MeasuresPage::showCounts);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this](int part) {
        m_parts->setCurrentIndex(part);
        showCurrent();
    });
    connect(&context.gate, &EditGate::changed, this, &MeasuresPage::applyGate);
    showOwn();
    applyGate();
}

void MeasuresPage::build()
{
    m_switch->setObjectName(QStringLiteral("measureParts"));
    m_switch->setAccessibleName(tr("措施，未制定一策或一策已过时的企业"));
    m_header->addChooser(m_switch);
    m_steps->setObjectName(QStringLiteral("stepList"));
    m_unplanned->setObjectName(QStringLiteral("unplanned"));
    m_outdated->setObjectName(QStringLiteral("outdated"));
    m_parts->addWidget(m_steps);
    m_parts->addWidget(m_unplanned);
    m_parts->addWidget(m_outdated);
    arrange(m_header, m_parts, m_preview, {324, 400});
}

void MeasuresPage::makeActions()
{
    m_stepActions = new StepActions(
        context(), m_steps, [this] { return m_steps->currentRow(); },
        [this] { return currentFirm(); });
    m_edit = newAction("editMeasure", tr("制定一策"), QKeySequence(QStringLiteral("M")));
    m_print = newAction("printMeasure", tr("打印一策表"), QKeySequence(QKeySequence::Print));
    m_printAll =
        newAction("printAllMeasures", tr("打印全部"), QKeySequence(QStringLiteral("Ctrl+Shift+A")));
    m_visit = newAction("recordVisit", tr("走访"), QKeySequence(QStringLiteral("V")));
    m_open = newAction("openFirm", tr("企业"), QKeySequence(QStringLiteral("Ctrl+Return")));
    m_templates = newAction("measureTemplates", tr("一策模板…"));
    m_settings = newAction("measureSettings", tr("一策设置…"));
    QAction *preview = newAction("togglePreview", tr("预览"), QKeySequence(Qt::Key_F8));
    QAction *find = newAction("findInList", tr("查找"), QKeySequence(QKeySequence::Find));
    // In the lists of firms there is no measure E could be about.
    auto *make = new QAction(tr("制定一策"), this);
    make->setShortcut(QKeySequence(QStringLiteral("E")));
    make->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(make, &QAction::triggered, this, &MeasuresPage::edit);
    for (FirmListView *list : {m_unplanned, m_outdated})
        list->addAction(make);
    m_header->addAction(m_print, QStringLiteral("document-print"));
    m_header->addAction(m_printAll, QStringLiteral("document-print"));
    m_header->addAction(m_templates, QStringLiteral("view-task"));
    m_header->addAction(m_settings, QStringLiteral("configure"));
    m_preview->pane()->addAction(m_stepActions->done, ButtonKind::Primary);
    for (QAction *action : {m_stepActions->change, m_stepActions->reopen, m_stepActions->drop,
                            m_edit, m_stepActions->add, m_visit, m_open})
        m_preview->pane()->addAction(action);

    connect(m_edit, &QAction::triggered, this, &MeasuresPage::edit);
    connect(m_print, &QAction::triggered, this, &MeasuresPage::print);
    connect(m_printAll, &QAction::triggered, this, &MeasuresPage::printAll);
    connect(m_visit, &QAction::triggered, this,
            [this] { (new VisitDialog(context(), currentFirm(), window()))->present(); });
    connect(m_open, &QAction::triggered, this, &MeasuresPage::openFirm);
    connect(m_templates, &QAction::triggered, this,
            [this] { (new TemplatesDialog(context(), Tier::Provincial, window()))->present(); });
    connect(m_settings, &QAction::triggered, this,
            [this] { (new MeasureSettingsDialog(context(), window()))->present(); });
    connect(preview, &QAction::triggered, this,
            [this] { m_preview->setVisible(!m_preview->isVisible()); });
    connect(find, &QAction::triggered, this, [this] {
        if (showsSteps())
            m_steps->focusFind();
        else
            firms()->focusFind();
    });
}

void MeasuresPage::listen(FirmListView *list)
{
    connect(list, &FirmListView::currentChanged, this, &MeasuresPage::showCurrent);
    connect(list, &FirmListView::opened, this, &MeasuresPage::edit);
    connect(list, &FirmListView::totalsChanged, this, &MeasuresPage::showCounts);
    connect(list, &FirmListView::selectionChanged, this,
            [this](qint64 rows) { showSelected(rows, 2); });
}

void MeasuresPage::setEmptyStates()
{
    m_unplanned->setEmptyState([] {
        return new EmptyState(QStringLiteral("view-task"), tr("每家企业都已有一策"),
                              tr("新入库的企业会列在这里，直到制定一策。"));
    });
    m_outdated->setEmptyState([this] {
        auto *empty = new EmptyState(QStringLiteral("view-task"), tr("没有过时的一策"),
                                     tr("一策默认一直有效；设定月数后，太久没动的会列在这里。"));
        auto *go = empty->addButton(m_settings->text(), ButtonKind::Plain);
        connect(go, &ActionButton::clicked, m_settings, &QAction::trigger, Qt::QueuedConnection);
        return empty;
    });
}

bool MeasuresPage::showsSteps() const
{
    return m_parts->currentIndex() == Steps;
}

FirmListView *MeasuresPage::firms() const
{
    return m_parts->currentIndex() == Outdated ? m_outdated : m_unplanned;
}

void MeasuresPage::showOwn()
{
    m_shownFor = context().actor().specialist;
    const bool mine = context().actor().role == Role::Specialist && !m_shownFor.isEmpty();
    ListQuery outdated;
    outdated.asOf = context().asOf();
    outdated.sort = {SortKey{EnterpriseSort::StepDue, false, true}};
    ListQuery unplanned = outdated;
    if (mine) {
        outdated.specialist = unplanned.specialist = m_shownFor;
    } else {
        outdated.district = context().home();
        // Of the others nobody wants a 一策; the chip can be taken away.
        const Plan *plan = context().catalog->currentPlan(context().home(), context().asOf());
        unplanned = staffingScope(plan ? plan->staffing : StaffingRule::None, context().home(),
                                  context().asOf());
    }
    outdated.outdated = true;
    unplanned.planned = false;
    unplanned.outdated = false;
    unplanned.sort = {SortKey{EnterpriseSort::HighestTier, true, false}};
    m_steps->setScope(mine ? m_shownFor : SpecialistId(), mine ? DistrictId() : context().home());
    m_unplanned->setQuery(unplanned);
    m_outdated->setQuery(outdated);
}

void MeasuresPage::showCounts()
{
    const StepTotals &steps = m_steps->totals();
    const QString open = countText(steps.of(StepFilter::Open));
    const qint64 late = steps.of(StepFilter::Overdue);
    m_switch->setSegment(Steps, late > 0 ? tr("措施 %1，超期 %2").arg(open, countText(late))
                                         : tr("措施 %1").arg(open));
    m_switch->setSegment(Unplanned,
                         tr("未制定一策 %1").arg(countText(m_unplanned->totals().firms)));
    m_switch->setSegment(Outdated, tr("一策已过时 %1").arg(countText(m_outdated->totals().firms)));
    showCurrent();
}

EnterpriseId MeasuresPage::currentFirm() const
{
    if (showsSteps()) {
        const StepRow *row = m_steps->currentRow();
        return row ? row->step.enterprise : EnterpriseId();
    }
    const EnterpriseRow *row = firms()->currentRow();
    return row ? row->id : EnterpriseId();
}

void MeasuresPage::showCurrent()
{
    if (showsSteps())
        showStep();
    else
        showFirmRow();
    applyGate();
}

void MeasuresPage::showStep()
{
    const StepRow *row = m_steps->currentRow();
    if (!row) {
        m_preview->setLead({}, {});
        m_preview->showTotals(m_unplanned->totals(), m_unplanned->query().district);
        return;
    }
    const MeasureStep &step = row->step;
    QStringList lead{step.content};
    if (!step.basis.isEmpty())
        lead.append(tr("依据：%1").arg(step.basis));
    if (step.figure.isSet())
        lead.append(tr("指标：%1").arg(stepFigureText(step.figure)));
    const QString shown = stepEvidenceText(*row);
    if (!shown.isEmpty() && !(step.isOpen() && step.figure.isSet() && step.evidence.isEmpty()))
        lead.append(tr("佐证：%1").arg(shown));
    m_preview->setLead(tr("这项措施"), lead.join(u'\n'));
    m_preview->showFirm(step.enterprise, context().asOf(),
                        tr("第 %1 / %2 项")
                            .arg(countText(m_steps->steps().table().currentIndex().row() + 1),
                                 countText(m_steps->steps().rows())));
}

void MeasuresPage::showFirmRow()
{
    const FirmListView *list = firms();
    const EnterpriseRow *row = list->currentRow();
    if (!row) {
        m_preview->setLead({}, {});
        m_preview->showTotals(list->totals(), list->query().district);
        return;
    }
    QStringList lead;
    if (row->goal)
        lead.append(tr("目标 %1%2")
                        .arg(tierBadgeText(*row->goal, row->district.value()),
                             row->goalDate.isNull() ? QString()
                                                    : tr("，%1 前").arg(dateText(row->goalDate))));
    if (!row->gap.isEmpty())
        lead.append(tr("差距：%1").arg(row->gap));
    m_preview->setLead(tr("目标与差距"), lead.join(u'\n'));
    m_preview->showFirm(
        row->id, list->query().asOf,
        tr("第 %1 / %2 家")
            .arg(countText(list->currentIndex() + 1), countText(list->model().total())));
}

void MeasuresPage::applyGate()
{
    const EditGate &gate = context().gate;
    const bool firm = !currentFirm().isEmpty();
    const QString missing =
        showsSteps() ? tr("先在列表中选中一项措施") : tr("先在列表中选中一家企业");
    m_stepActions->apply();
    for (QAction *action : {m_stepActions->change, m_stepActions->done, m_stepActions->drop,
                            m_stepActions->reopen, m_stepActions->add}) {
        if (!showsSteps())
            action->setVisible(false);
    }
    m_stepActions->add->setVisible(showsSteps());
    m_edit->setText(m_parts->currentIndex() == Unplanned ? tr("制定一策") : tr("目标与模板"));
    gate.apply(m_edit, firm, missing, Action::EditMeasure);
    gate.apply(m_visit, firm, missing, Action::RecordVisit);
    m_print->setEnabled(firm && m_parts->currentIndex() != Unplanned);
    m_print->setToolTip(firm ? m_print->text() : missing);
    m_open->setEnabled(firm);
    m_printAll->setText(tr("打印专员全部"));
    m_printAll->setEnabled(!m_steps->person().isEmpty());
    m_printAll->setToolTip(m_steps->person().isEmpty() ? tr("先在“全部人员”里选一位专员")
                                                       : tr("这位专员服务的企业，一家一张"));
    // The dialogs show what holds to everybody and say themselves who may change it.
    m_templates->setEnabled(true);
    m_settings->setEnabled(true);
}

void MeasuresPage::edit()
{
    if (m_edit->isEnabled())
        (new MeasureDialog(context(), currentFirm(), window()))->present();
}

void MeasuresPage::openFirm()
{
    const EnterpriseId firm = currentFirm();
    if (firm.isEmpty())
        return;
    if (showsSteps())
        context().navigator.openFirm(firm);
    else
        context().navigator.openFirm(firm, firms()->model().keys());
}

void MeasuresPage::print()
{
    printMeasureSheet(context(), currentFirm(), window());
}

void MeasuresPage::printAll()
{
    printMeasureSheets(context(), m_steps->person(), window());
}

void MeasuresPage::activate()
{
    (showsSteps() ? m_steps->steps().table() : firms()->table()).setFocus(Qt::OtherFocusReason);
}

void MeasuresPage::cameBackFrom(const EnterpriseId &firm)
{
    if (!showsSteps())
        firms()->goToFirm(firm);
}

void MeasuresPage::changed(const ChangeSet &changes)
{
    m_steps->changed(changes);
    m_unplanned->changed(changes);
    m_outdated->changed(changes);
}

void MeasuresPage::viewChanged()
{
    if (m_shownFor != context().actor().specialist) {
        showOwn();
        return;
    }
    m_steps->refresh();
    for (FirmListView *list : {m_unplanned, m_outdated}) {
        ListQuery query = list->query();
        query.asOf = context().asOf();
        list->setQuery(query);
    }
}

void MeasuresPage::showTab(int tab)
{
    if (tab >= Steps && tab <= Outdated)
        m_switch->setCurrent(tab);
}

} // namespace peiyu
