#include "measures/measurespage.h"

#include "domain/displaytext.h"
#include "enterprises/firmlistview.h"
#include "enterprises/firmpreview.h"
#include "measures/measuredialog.h"
#include "measures/measureprint.h"
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

MeasuresPage::MeasuresPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("一策"))),
      m_switch(new SegmentedSwitch({tr("下一步"), tr("未制定一策")})),
      m_parts(new QStackedWidget),
      m_planned(new FirmListView(context, FirmListKind::StepsDue)),
      m_unplanned(new FirmListView(context, FirmListKind::Unplanned)),
      m_preview(new FirmPreview(context))
{
    build();
    makeActions();
    for (FirmListView *list : {m_planned, m_unplanned}) {
        list->setFixed({ListCondition::Planned});
        listen(list);
    }
    setEmptyStates();
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
    m_switch->setAccessibleName(tr("已有一策或未制定"));
    m_header->addChooser(m_switch);
    m_planned->setObjectName(QStringLiteral("planned"));
    m_unplanned->setObjectName(QStringLiteral("unplanned"));
    m_parts->addWidget(m_planned);
    m_parts->addWidget(m_unplanned);
    arrange(m_header, m_parts, m_preview, {324, 400});
}

void MeasuresPage::makeActions()
{
    m_edit = newAction("editMeasure", tr("修改一策"), QKeySequence(QStringLiteral("E")));
    m_print = newAction("printMeasure", tr("打印一策表"), QKeySequence(QKeySequence::Print));
    m_visit = newAction("recordVisit", tr("走访"), QKeySequence(QStringLiteral("V")));
    m_open = newAction("openFirm", tr("企业"), QKeySequence(QStringLiteral("Ctrl+Return")));
    QAction *preview = newAction("togglePreview", tr("预览"), QKeySequence(Qt::Key_F8));
    QAction *find = newAction("findInList", tr("查找"), QKeySequence(QKeySequence::Find));
    m_header->addAction(m_print, QStringLiteral("document-print"));
    m_preview->pane()->addAction(m_edit, ButtonKind::Primary);
    m_preview->pane()->addAction(m_visit);
    m_preview->pane()->addAction(m_open);

    connect(m_edit, &QAction::triggered, this, &MeasuresPage::edit);
    connect(m_print, &QAction::triggered, this,
            [this] { printMeasureSheet(context(), currentFirm(), window()); });
    connect(m_visit, &QAction::triggered, this,
            [this] { (new VisitDialog(context(), currentFirm(), window()))->present(); });
    connect(m_open, &QAction::triggered, this, [this] {
        if (const EnterpriseId firm = currentFirm(); !firm.isEmpty())
            context().navigator.openFirm(firm, shown()->model().keys());
    });
    connect(preview, &QAction::triggered, this,
            [this] { m_preview->setVisible(!m_preview->isVisible()); });
    connect(find, &QAction::triggered, this, [this] { shown()->focusFind(); });
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
    m_planned->setEmptyState([this] {
        auto *empty = new EmptyState(QStringLiteral("view-task"), tr("还没有企业制定了一策"),
                                     tr("一策写明目标、差距和下一步，由谁在哪天前办。"));
        auto *go = empty->addButton(tr("看未制定一策的企业"), ButtonKind::Primary);
        connect(
            go, &ActionButton::clicked, this, [this] { m_switch->setCurrent(1); },
            Qt::QueuedConnection);
        return empty;
    });
    m_unplanned->setEmptyState([] {
        return new EmptyState(QStringLiteral("view-task"), tr("每家企业都已有一策"),
                              tr("新入库的企业会列在这里，直到制定一策。"));
    });
}

FirmListView *MeasuresPage::shown() const
{
    return m_parts->currentWidget() == m_planned ? m_planned : m_unplanned;
}

void MeasuresPage::showOwn()
{
    m_shownFor = context().actor().specialist;
    ListQuery planned;
    planned.asOf = context().asOf();
    planned.planned = true;
    planned.sort = {SortKey{EnterpriseSort::StepDue, false, true}};
    ListQuery unplanned = planned;
    if (context().actor().role == Role::Specialist && !m_shownFor.isEmpty()) {
        planned.specialist = unplanned.specialist = m_shownFor;
    } else {
        planned.district = context().home();
        // Of the others nobody wants a 一策; the chip can be taken away.
        const Plan *plan = context().catalog->currentPlan(context().home(), context().asOf());
        unplanned = staffingScope(plan ? plan->staffing : StaffingRule::None, context().home(),
                                  context().asOf());
    }
    unplanned.planned = false;
    unplanned.sort = {SortKey{EnterpriseSort::HighestTier, true, false}};
    m_planned->setQuery(planned);
    m_unplanned->setQuery(unplanned);
}

void MeasuresPage::showCounts()
{
    const EnterpriseTotals &planned = m_planned->totals();
    m_switch->setSegment(
        0,
        planned.stepOverdue > 0
            ? tr("下一步 %1，逾期 %2").arg(countText(planned.firms), countText(planned.stepOverdue))
            : tr("下一步 %1").arg(countText(planned.firms)));
    m_switch->setSegment(1, tr("未制定一策 %1").arg(countText(m_unplanned->totals().firms)));
    showCurrent();
}

EnterpriseId MeasuresPage::currentFirm() const
{
    const EnterpriseRow *row = shown()->currentRow();
    return row ? row->id : EnterpriseId();
}

void MeasuresPage::showCurrent()
{
    const FirmListView *list = shown();
    if (const EnterpriseRow *row = list->currentRow()) {
        QStringList lead;
        if (row->goal)
            lead.append(tr("目标 %1%2")
                            .arg(tierBadgeText(*row->goal, row->district.value()),
                                 row->goalDate.isNull()
                                     ? QString()
                                     : tr("，%1 前").arg(dateText(row->goalDate))));
        if (!row->gap.isEmpty())
            lead.append(tr("差距：%1").arg(row->gap));
        m_preview->setLead(tr("目标与差距"), lead.join(u'\n'));
        m_preview->showFirm(
            row->id, list->query().asOf,
            tr("第 %1 / %2 家")
                .arg(countText(list->currentIndex() + 1), countText(list->model().total())));
    } else {
        m_preview->setLead({}, {});
        m_preview->showTotals(list->totals(), list->query().district);
    }
    applyGate();
}

void MeasuresPage::applyGate()
{
    const EditGate &gate = context().gate;
    const EnterpriseRow *row = shown()->currentRow();
    const QString missing = tr("先在列表中选中一家企业");
    m_edit->setText(shown() == m_planned ? tr("修改一策") : tr("制定一策"));
    gate.apply(m_edit, row != nullptr, missing);
    gate.apply(m_visit, row != nullptr, missing);
    m_print->setEnabled(row != nullptr);
    m_open->setEnabled(row != nullptr);
}

void MeasuresPage::edit()
{
    if (!m_edit->isEnabled())
        return;
    (new MeasureDialog(context(), currentFirm(), window()))->present();
}

void MeasuresPage::activate()
{
    shown()->table().setFocus(Qt::OtherFocusReason);
}

void MeasuresPage::cameBackFrom(const EnterpriseId &firm)
{
    shown()->goToFirm(firm);
}

void MeasuresPage::changed(const ChangeSet &changes)
{
    m_planned->changed(changes);
    m_unplanned->changed(changes);
}

void MeasuresPage::viewChanged()
{
    if (m_shownFor != context().actor().specialist) {
        showOwn();
        return;
    }
    for (FirmListView *list : {m_planned, m_unplanned}) {
        ListQuery query = list->query();
        query.asOf = context().asOf();
        list->setQuery(query);
    }
}

} // namespace peiyu
