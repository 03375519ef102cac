#include "assignments/assignmentspage.h"

#include "assignments/assigndialog.h"
#include "assignments/coveragestrip.h"
#include "assignments/handoverdialog.h"
#include "assignments/handoverlistdialog.h"
#include "assignments/peoplelistdialog.h"
#include "assignments/persondialog.h"
#include "assignments/proposaldialog.h"
#include "assignments/specialistdialog.h"
#include "assignments/specialistpane.h"
#include "assignments/violationlist.h"
#include "domain/displaytext.h"
#include "enterprises/firmlistview.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "services/placedirectory.h"
#include "services/reportservice.h"
#include "services/targetservice.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace peiyu {

AssignmentsPage::AssignmentsPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("配备与交接"))),
      m_coverage(new CoverageStrip),
      m_groups(new StaffingGroups),
      m_lists(new QStackedWidget),
      m_firms(new FirmListView(context, FirmListKind::Unassigned)),
      m_violations(new ViolationList)
{
    makeActions();
    build();
    setEmptyState();
    connectAll();
    showGroup();
    readFigures();
    applyGate();
}

void AssignmentsPage::connectAll()
{
    const auto openFirms = [this](const ListQuery &query, const QString &words) {
        context().navigator.openFirms(FirmList{query, words});
    };
    connect(m_coverage, &CoverageStrip::firmsRequested, this, openFirms);
    connect(m_people, &SpecialistPane::firmsRequested, this,
            [openFirms](const ListQuery &query) { openFirms(query, {}); });
    connect(m_people, &SpecialistPane::currentChanged, this, &AssignmentsPage::applyGate);
    connect(m_people, &SpecialistPane::firmsDropped, this, &AssignmentsPage::assignTo);
    connect(m_people, &SpecialistPane::personRequested, this, &AssignmentsPage::openPerson);
    connect(m_groups, &StaffingGroups::chosen, this, &AssignmentsPage::showGroup);
    connect(m_groups, &StaffingGroups::planRequested, this, [this] {
        if (const Plan *known = plan()) {
            const auto mechanisms = staffingMechanisms(*known);
            context().navigator.openPlan(known->id,
                                         mechanisms.isEmpty() ? QString() : mechanisms.first().id);
        }
    });
    connect(m_firms, &FirmListView::currentChanged, this, &AssignmentsPage::applyGate);
    connect(m_firms, &FirmListView::opened, this, &AssignmentsPage::open);
    connect(m_violations, &ViolationList::opened, this, &AssignmentsPage::open);
    const auto selected = [this](qint64 rows) {
        showSelected(rows);
        applyGate();
    };
    connect(m_firms, &FirmListView::selectionChanged, this, selected);
    connect(m_violations, &ViolationList::selectionChanged, this, selected);
    connect(&context().gate, &EditGate::changed, this, &AssignmentsPage::applyGate);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // A button that is pressed says nothing of what it is about.
        if (now == &m_people->table())
            m_onPeople = true;
        else if (now == &m_firms->table() || now == &m_violations->table())
            m_onPeople = false;
    });
}

void AssignmentsPage::build()
{
    m_people = new SpecialistPane({m_add, m_edit, m_person});
    m_lists->addWidget(m_firms);
    m_lists->addWidget(m_violations);
    m_firms->table().setDragEnabled(true);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_groups);
    row->addWidget(m_lists, 1);
    arrange(m_header, body, m_people, {460, 560}, m_coverage);
    m_header->addAction(m_paste);
    m_header->addAction(m_propose, QStringLiteral("view-list-details"), ButtonKind::Plain);
    m_header->addAction(m_handOver, QStringLiteral("document-export"), ButtonKind::Plain);
    m_header->addAction(m_assign, QStringLiteral("list-add-user"), ButtonKind::Primary);
}

void AssignmentsPage::makeActions()
{
    m_assign =
        newAction("assignFirms", tr("配备专员"), QKeySequence(QStringLiteral("Ctrl+Shift+A")));
    m_propose =
        newAction("proposeStaffing", tr("建议配备"), QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    m_handOver = newAction("handOver", tr("交接…"), QKeySequence(QStringLiteral("Ctrl+Shift+H")));
    m_handOver->setToolTip(tr("企业连同未办事项移交给一位或几位接收人"));
    QAction *handovers = newAction("openHandovers", tr("交接记录"), QKeySequence(Qt::Key_F7));
    m_header->addAction(handovers);
    connect(m_handOver, &QAction::triggered, this, &AssignmentsPage::handOver);
    connect(handovers, &QAction::triggered, this, &AssignmentsPage::openHandovers);
    m_add = newAction("addSpecialist", tr("登记"), QKeySequence(QKeySequence::New));
    m_edit = newAction("editSpecialist", tr("修改"), QKeySequence(Qt::Key_F2));
    m_person = newAction("openPerson", tr("履历"), QKeySequence(Qt::Key_F8));
    m_open = newRowAction(m_firms->table(), tr("打开"), QKeySequence(Qt::Key_Return));
    QAction *print = newAction("printContacts", tr("联系表"), QKeySequence(QKeySequence::Print));
    m_header->addAction(print, QStringLiteral("document-print"));
    connect(print, &QAction::triggered, this, [this] {
        ReportRequest request;
        request.what = ReportTemplate::Contacts;
        context().navigator.openReport(request);
    });
    QAction *find = newAction("findInList", tr("查找"), QKeySequence(QKeySequence::Find));
    m_paste = newAction("pastePeople", tr("粘贴名单"));
    connect(m_paste, &QAction::triggered, this,
            [this] { (new PeopleListDialog(this->context(), window()))->present(); });
    m_add->setToolTip(tr("登记专员、领导、成员或专家"));
    m_person->setToolTip(tr("服务过的企业，外出和代理人"));
    connect(m_assign, &QAction::triggered, this, [this] { assignTo({}); });
    connect(m_propose, &QAction::triggered, this, &AssignmentsPage::propose);
    connect(m_add, &QAction::triggered, this, &AssignmentsPage::addSpecialist);
    connect(m_edit, &QAction::triggered, this, &AssignmentsPage::editSpecialist);
    connect(m_person, &QAction::triggered, this, &AssignmentsPage::openPerson);
    connect(m_open, &QAction::triggered, this, &AssignmentsPage::open);
    connect(find, &QAction::triggered, m_firms, &FirmListView::focusFind);
}

void AssignmentsPage::setEmptyState()
{
    m_firms->setEmptyState([this] {
        const StaffingGroup group = m_groups->current();
        if (group.kind != StaffingGroup::Kind::Fault)
            return new EmptyState(QStringLiteral("view-list-details"), tr("没有应配专员的企业"),
                                  tr("按本区县的规则，目前没有企业需要配备专员。"));
        // That nobody lacks this one thing says nothing of what else the rule asks.
        return new EmptyState(QStringLiteral("view-list-details"),
                              tr("没有“%1”的企业").arg(staffingFaultText(group.fault)),
                              tr("有这一项问题的企业会列在这里；其他不符合规则的企业见左边各组。"));
    });
}

const Plan *AssignmentsPage::plan() const
{
    return context().catalog->currentPlan(context().home(), context().asOf());
}

bool AssignmentsPage::showsViolations() const
{
    return m_lists->currentWidget() == m_violations;
}

void AssignmentsPage::showGroup()
{
    const StaffingGroup group = m_groups->current();
    // Who has no specialist and who has no 一策 are lists of their own; other faults are known by
    // the coverage alone.
    const bool list = group.kind != StaffingGroup::Kind::Fault ||
                      group.fault == StaffingFault::NoSpecialist ||
                      group.fault == StaffingFault::NoPlan;
    if (list) {
        showFirms(group);
        m_lists->setCurrentWidget(m_firms);
    } else {
        const DistrictCoverage &own = m_figures.coverage;
        QVector<CoverageViolation> found;
        for (const auto *all : {&own.violations, &own.warnings}) {
            for (const CoverageViolation &one : *all) {
                if (one.faults.testFlag(group.fault))
                    found.append(one);
            }
        }
        m_violations->setViolations(found, m_figures.areas);
        m_lists->setCurrentWidget(m_violations);
    }
    applyGate();
}

void AssignmentsPage::showFirms(const StaffingGroup &group)
{
    const Plan *known = plan();
    ListQuery query = staffingScope(known ? known->staffing : StaffingRule::None, context().home(),
                                    context().asOf());
    query.sort = {SortKey{EnterpriseSort::HighestTier, true, false}};
    FirmListKind kind = FirmListKind::Unplanned;
    switch (group.kind) {
    case StaffingGroup::Kind::Fault:
        query.unassigned = group.fault == StaffingFault::NoSpecialist;
        if (group.fault == StaffingFault::NoPlan)
            query.planned = false;
        else
            kind = FirmListKind::Unassigned;
        break;
    case StaffingGroup::Kind::All:
        break;
    case StaffingGroup::Kind::Person:
        query.titled = false;
        query.specialist = group.person;
        break;
    }
    // The group is what is looked at; its conditions are no filter of the user's.
    m_firms->setFixed({ListCondition::District, ListCondition::Titled, ListCondition::Unassigned,
                       ListCondition::Planned, ListCondition::Specialist});
    m_firms->setKind(kind);
    if (!(m_firms->query() == query))
        m_firms->setQuery(query);
}

void AssignmentsPage::readFigures()
{
    m_reading.cancel();
    m_reading = context().runner.read<Figures>(
        this,
        [catalog = context().catalog, home = context().home(),
         asOf = context().asOf()](JobContext &context) -> Result<Figures> {
            Figures figures;
            PEIYU_TRY(coverage, TargetService::coverage(context, *catalog, {home}, asOf));
            if (!coverage.isEmpty())
                figures.coverage = coverage.first();
            PEIYU_TRY(loads, StaffingService::specialists(context, asOf, home));
            figures.loads = loads;
            PEIYU_TRY(people, ContactList::people(context, asOf));
            figures.people = people;
            PEIYU_TRY(places, PlaceDirectory::load(context.connection));
            for (const Area &area : places.areas())
                figures.areas.insert(area.id, area.name);
            return figures;
        },
        [this](const Result<Figures> &figures) {
            if (figures)
                showFigures(*figures);
            else if (figures.error().code != ErrorCode::Cancelled)
                context().navigator.failed(figures.error());
        });
}

void AssignmentsPage::showFigures(const Figures &figures)
{
    m_figures = figures;
    const Plan *known = plan();
    m_people->setLoads(figures.loads, figures.people, context().home(), context().asOf());
    m_groups->setCoverage(figures.coverage, known);
    m_groups->setPeople(figures.loads, figures.people);
    m_coverage->setVisible(known != nullptr);
    if (known)
        m_coverage->setCoverage(figures.coverage, context().asOf());
    const DistrictCoverage &own = figures.coverage;
    m_header->setSubtitle(
        own.compliant
            ? tr("按本区县规则齐备 %1 / %2 家").arg(countText(*own.compliant), countText(own.firms))
            : QString());
    if (showsViolations())
        showGroup();
    applyGate();
}

QVector<qint64> AssignmentsPage::selectedKeys() const
{
    return showsViolations() ? m_violations->selectedKeys() : m_firms->selectedKeys();
}

EnterpriseId AssignmentsPage::currentFirm() const
{
    if (showsViolations()) {
        const CoverageViolation *one = m_violations->current();
        return one ? one->id : EnterpriseId();
    }
    const EnterpriseRow *row = m_firms->currentRow();
    return row ? row->id : EnterpriseId();
}

void AssignmentsPage::applyGate()
{
    const EditGate &gate = context().gate;
    const bool selected =
        showsViolations() ? !m_violations->selectedKeys().isEmpty() : m_firms->selectedCount() > 0;
    gate.apply(m_assign, selected,
               tr("先在列表中选中企业，可按住 Ctrl 或 Shift 多选，Ctrl+A 全选；也可拖到右边的人上"),
               Action::Assign);
    gate.apply(m_handOver, selected || m_people->current() != nullptr,
               tr("先在列表中选中企业，或在右边选中移交的人"), Action::Assign);
    const DistrictCoverage &own = m_figures.coverage;
    gate.apply(m_propose, own.firms > own.withSpecialist, tr("没有未配专员的企业"), Action::Assign);
    gate.apply(m_add, true, {}, Action::EditSpecialists);
    gate.apply(m_paste, true, {}, Action::EditSpecialists);
    gate.apply(m_edit, m_people->current() != nullptr, tr("先选中一位人员"),
               Action::EditSpecialists);
    m_person->setEnabled(m_people->current() != nullptr);
    m_open->setEnabled(!currentFirm().isEmpty());
}

void AssignmentsPage::assignTo(const SpecialistId &person)
{
    const QVector<qint64> keys = selectedKeys();
    if (!keys.isEmpty() && m_assign->isEnabled())
        (new AssignDialog(context(), keys, person, window()))->present();
}

void AssignmentsPage::propose()
{
    (new ProposalDialog(context(), window()))->present();
}

/// The firms that are selected; when a person was gone to last, or without firms, all of his.
void AssignmentsPage::handOver()
{
    const QVector<qint64> keys = selectedKeys();
    const SpecialistLoad *load = m_people->current();
    const bool person = load && (keys.isEmpty() || m_onPeople);
    if (!person && keys.isEmpty())
        return;
    auto *dialog = person ? new HandoverDialog(context(), load->specialist, window())
                          : new HandoverDialog(context(), keys, window());
    connect(dialog, &FormDialog::written, this,
            [this](const QString &sheets) { printHandover(context(), sheets, window()); });
    dialog->present();
}

void AssignmentsPage::openHandovers()
{
    (new HandoverListDialog(context(), {}, window()))->present();
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

void AssignmentsPage::openPerson()
{
    if (const SpecialistLoad *load = m_people->current())
        (new PersonDialog(context(), load->specialist, window()))->present();
}

void AssignmentsPage::open()
{
    if (const EnterpriseId firm = currentFirm(); !firm.isEmpty())
        context().navigator.openFirm(firm, showsViolations() ? m_violations->keys()
                                                             : m_firms->model().keys());
}

void AssignmentsPage::activate()
{
    if (showsViolations())
        m_violations->table().setFocus(Qt::OtherFocusReason);
    else
        m_firms->table().setFocus(Qt::OtherFocusReason);
}

void AssignmentsPage::cameBackFrom(const EnterpriseId &firm)
{
    m_firms->goToFirm(firm);
}

void AssignmentsPage::changed(const ChangeSet &changes)
{
    m_firms->changed(changes);
    if (touchesEnterpriseList(changes) || changes.touches(QStringLiteral("specialist")) ||
        changes.touches(QStringLiteral("absence")))
        readFigures();
}

void AssignmentsPage::widthClassChanged(WidthClass width)
{
    m_coverage->setCompact(width == WidthClass::Compact);
    m_groups->setCompact(width == WidthClass::Compact);
}

void AssignmentsPage::viewChanged()
{
    showGroup();
    readFigures();
}

} // namespace peiyu
