#include "assignments/assignmentspage.h"

#include "assignments/assigndialog.h"
#include "assignments/coveragestrip.h"
#include "assignments/specialistdialog.h"
#include "assignments/specialistpane.h"
#include "domain/displaytext.h"
#include "enterprises/firmlistview.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "parts/segmentedswitch.h"
#include "services/targetservice.h"

#include <QAction>

namespace peiyu {

namespace {

struct Figures
{
    QVector<DistrictCoverage> coverage;
    QVector<SpecialistLoad> loads;
};

} // namespace

AssignmentsPage::AssignmentsPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("配备"))),
      m_switch(new SegmentedSwitch({tr("未配专员"), tr("应配企业")})),
      m_coverage(new CoverageStrip),
      m_firms(new FirmListView(context, FirmListKind::Unassigned))
{
    makeActions();
    build();
    setEmptyState();
    const auto openFirms = [this](const ListQuery &query, const QString &words) {
        this->context().navigator.openFirms(FirmList{query, words});
    };
    connect(m_coverage, &CoverageStrip::firmsRequested, this, openFirms);
    connect(m_people, &SpecialistPane::firmsRequested, this,
            [openFirms](const ListQuery &query) { openFirms(query, {}); });
    connect(m_people, &SpecialistPane::currentChanged, this, &AssignmentsPage::applyGate);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &AssignmentsPage::showFirms);
    connect(m_firms, &FirmListView::currentChanged, this, &AssignmentsPage::applyGate);
    connect(m_firms, &FirmListView::opened, this, &AssignmentsPage::open);
    connect(m_firms, &FirmListView::selectionChanged, this, [this](qint64 rows) {
        showSelected(rows);
        applyGate();
    });
    connect(&context.gate, &EditGate::changed, this, &AssignmentsPage::applyGate);
    showFirms();
    readFigures();
    applyGate();
}

void AssignmentsPage::build()
{
    m_people = new SpecialistPane(m_add, m_edit);
    m_switch->setObjectName(QStringLiteral("assignmentParts"));
    m_switch->setAccessibleName(tr("未配专员或全部应配企业"));
    m_header->addChooser(m_switch);
    arrange(m_header, m_firms, m_people, {440, 560}, m_coverage);
    m_header->addAction(m_assign, QStringLiteral("list-add-user"), ButtonKind::Primary);
}

void AssignmentsPage::makeActions()
{
    m_assign =
        newAction("assignFirms", tr("配备专员"), QKeySequence(QStringLiteral("Ctrl+Shift+A")));
    m_add = newAction("addSpecialist", tr("新增专员"), QKeySequence(QKeySequence::New));
    m_edit = newAction("editSpecialist", tr("修改"), QKeySequence(Qt::Key_F2));
    m_open = newRowAction(m_firms->table(), tr("打开"), QKeySequence(Qt::Key_Return));
    QAction *find = newAction("findInList", tr("查找"), QKeySequence(QKeySequence::Find));
    connect(m_assign, &QAction::triggered, this, &AssignmentsPage::assign);
    connect(m_add, &QAction::triggered, this, &AssignmentsPage::addSpecialist);
    connect(m_edit, &QAction::triggered, this, &AssignmentsPage::editSpecialist);
    connect(m_open, &QAction::triggered, this, &AssignmentsPage::open);
    connect(find, &QAction::triggered, m_firms, &FirmListView::focusFind);
}

void AssignmentsPage::setEmptyState()
{
    m_firms->setEmptyState([this] {
        if (m_switch->current() == 1)
            return new EmptyState(QStringLiteral("view-list-details"), tr("没有应配专员的企业"),
                                  tr("按本区县的规则，目前没有企业需要配备专员。"));
        return new EmptyState(QStringLiteral("view-list-details"), tr("全部企业已按本区县规则配备"),
                              tr("新入库或新认定的企业没有专员时会列在这里。"));
    });
}

void AssignmentsPage::showFirms()
{
    const Plan *plan = context().catalog->currentPlan(context().home(), context().asOf());
    ListQuery query = staffingScope(plan ? plan->staffing : StaffingRule::None, context().home(),
                                    context().asOf());
    const bool open = m_switch->current() == 0;
    query.unassigned = open;
    query.sort = {SortKey{EnterpriseSort::HighestTier, true, false}};
    // The scope is what the page is about; its conditions are no filter of the user's.
    m_firms->setFixed({ListCondition::District, ListCondition::Titled, ListCondition::Unassigned});
    m_firms->setKind(open ? FirmListKind::Unassigned : FirmListKind::Unplanned);
    m_firms->setQuery(query);
}

void AssignmentsPage::readFigures()
{
    m_reading.cancel();
    m_reading = context().runner.read<Figures>(
        this,
        [catalog = context().catalog, home = context().home(),
         asOf = context().asOf()](JobContext &context) -> Result<Figures> {
            PEIYU_TRY(coverage, TargetService::coverage(context, *catalog, {home}, asOf));
            PEIYU_TRY(loads, StaffingService::specialists(context, asOf, home));
            return Figures{coverage, loads};
        },
        [this](const Result<Figures> &figures) {
            if (figures)
                showFigures(figures->coverage, figures->loads);
            else if (figures.error().code != ErrorCode::Cancelled)
                context().navigator.failed(figures.error());
        });
}

void AssignmentsPage::showFigures(const QVector<DistrictCoverage> &coverage,
                                  const QVector<SpecialistLoad> &loads)
{
    m_people->setLoads(loads, context().home(), context().asOf());
    if (coverage.isEmpty()) {
        m_coverage->hide();
        m_header->setSubtitle(tr("本区县没有计划，未定配备规则"));
        return;
    }
    const DistrictCoverage &own = coverage.first();
    m_coverage->setCoverage(own, context().asOf());
    m_coverage->show();
    m_switch->setSegment(0, tr("未配专员 %1").arg(countText(own.firms - own.withSpecialist)));
    m_switch->setSegment(1, tr("应配企业 %1").arg(countText(own.firms)));
    m_header->setSubtitle(
        own.compliant
            ? tr("%1，齐备 %2 家").arg(staffingRuleText(own.rule), countText(*own.compliant))
            : staffingRuleText(own.rule));
}

EnterpriseId AssignmentsPage::currentFirm() const
{
    const EnterpriseRow *row = m_firms->currentRow();
    return row ? row->id : EnterpriseId();
}

void AssignmentsPage::applyGate()
{
    const EditGate &gate = context().gate;
    gate.apply(m_assign, m_firms->selectedCount() > 0,
               tr("先在列表中选中企业，可按住 Ctrl 或 Shift 多选，Ctrl+A 全选"));
    gate.apply(m_add, true, {});
    gate.apply(m_edit, m_people->current() != nullptr, tr("先选中一位专员"));
    m_open->setEnabled(m_firms->currentRow() != nullptr);
}

void AssignmentsPage::assign()
{
    (new AssignDialog(context(), m_firms->selectedKeys(), window()))->present();
}

void AssignmentsPage::addSpecialist()
{
    (new SpecialistDialog(context(), {}, 0, window()))->present();
}

void AssignmentsPage::editSpecialist()
{
    if (const SpecialistLoad *load = m_people->current())
        (new SpecialistDialog(context(), load->specialist, load->firms, window()))->present();
}

void AssignmentsPage::open()
{
    if (const EnterpriseId firm = currentFirm(); !firm.isEmpty())
        context().navigator.openFirm(firm, m_firms->model().keys());
}

void AssignmentsPage::activate()
{
    m_firms->table().setFocus(Qt::OtherFocusReason);
}

void AssignmentsPage::cameBackFrom(const EnterpriseId &firm)
{
    m_firms->goToFirm(firm);
}

void AssignmentsPage::changed(const ChangeSet &changes)
{
    m_firms->changed(changes);
    if (touchesEnterpriseList(changes) || changes.touches(QStringLiteral("specialist")))
        readFigures();
}

void AssignmentsPage::viewChanged()
{
    showFirms();
    readFigures();
}

} // namespace peiyu
