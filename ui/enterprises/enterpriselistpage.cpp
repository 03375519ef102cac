#include "enterprises/enterpriselistpage.h"

#include "assignments/assigndialog.h"
#include "domain/displaytext.h"
#include "enterprises/enterpriseformdialog.h"
#include "enterprises/firmlistview.h"
#include "enterprises/firmpreview.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"
#include "services/enterpriseservice.h"
#include "shell/pageregistry.h"
#include "visits/visitdialog.h"

#include <QAction>

namespace peiyu {

EnterpriseListPage::EnterpriseListPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader({})),
      m_list(new FirmListView(context, FirmListKind::All)),
      m_preview(new FirmPreview(context))
{
    arrange(m_header, m_list, m_preview, {284, 360});
    makeActions();

    m_list->setEmptyState([this] {
        auto *empty = new EmptyState(QStringLiteral("view-list-details"), tr("库里还没有企业"),
                                     tr("可以导入现有的 Excel 台账，也可以逐家录入。"));
        auto *import = empty->addButton(tr("导入台账"), ButtonKind::Primary);
        connect(import, &ActionButton::clicked, m_import, &QAction::trigger);
        auto *add = empty->addButton(tr("新建企业"), ButtonKind::Plain);
        connect(add, &ActionButton::clicked, m_add, &QAction::trigger);
        import->setEnabled(m_import->isEnabled());
        add->setEnabled(m_add->isEnabled());
        return empty;
    });
    connect(m_list, &FirmListView::currentChanged, this, &EnterpriseListPage::showCurrent);
    connect(m_list, &FirmListView::selectionChanged, this, &EnterpriseListPage::showSelection);
    connect(m_list, &FirmListView::opened, this, &EnterpriseListPage::open);
    connect(m_list, &FirmListView::totalsChanged, this, &EnterpriseListPage::showCurrent);
    connect(m_list, &FirmListView::queryChanged, this, [this] {
        m_drilled = m_drilled && m_list->query().isDrilled();
        showHead();
    });
    connect(&context.gate, &EditGate::changed, this, &EnterpriseListPage::applyGate);
    showOwnList();
    applyGate();
}

void EnterpriseListPage::makeActions()
{
    m_add = newAction("addFirm", tr("新建"), QKeySequence(QStringLiteral("Ctrl+N")));
    m_import = newAction("importFirms", tr("导入"), QKeySequence(QStringLiteral("Ctrl+I")));
    m_assign =
        newAction("assignFirms", tr("配备专员"), QKeySequence(QStringLiteral("Ctrl+Shift+A")));
    m_visit = newAction("recordVisit", tr("记录走访"), QKeySequence(QStringLiteral("V")));
    m_open = newRowAction(m_list->table(), tr("打开"), QKeySequence(Qt::Key_Return));
    m_open->setObjectName(QStringLiteral("openFirm"));
    QAction *preview = newAction("togglePreview", tr("预览"), QKeySequence(QStringLiteral("F8")));
    QAction *find = newAction("findInList", tr("查找"), QKeySequence(QStringLiteral("Ctrl+F")));

    m_header->addAction(m_add, QStringLiteral("list-add"), ButtonKind::Primary);
    m_header->addAction(m_import, QStringLiteral("document-import"));
    m_header->addAction(m_assign, QStringLiteral("list-add-user"));
    m_preview->pane()->addAction(m_visit, ButtonKind::Primary);
    m_preview->pane()->addAction(m_open);

    connect(m_add, &QAction::triggered, this, &EnterpriseListPage::addFirm);
    connect(m_import, &QAction::triggered, this,
            [this] { context().navigator.openPage(QStringLiteral("import")); });
    connect(m_assign, &QAction::triggered, this, &EnterpriseListPage::assign);
    connect(m_visit, &QAction::triggered, this,
            [this] { (new VisitDialog(context(), currentFirm(), window()))->present(); });
    connect(m_open, &QAction::triggered, this, &EnterpriseListPage::open);
    connect(preview, &QAction::triggered, this,
            [this] { m_preview->setVisible(!m_preview->isVisible()); });
    connect(find, &QAction::triggered, m_list, &FirmListView::focusFind);
}

bool EnterpriseListPage::isMine() const
{
    const SpecialistId &me = context().actor().specialist;
    return !me.isEmpty() && m_list->query().specialist == me;
}

void EnterpriseListPage::showOwnList()
{
    ListQuery query;
    query.asOf = context().asOf();
    m_shownFor = context().actor().specialist;
    if (context().actor().role == Role::Specialist && !m_shownFor.isEmpty())
        query.specialist = m_shownFor;
    else
        query.district = context().home();
    m_drilled = false;
    m_list->setQuery(query);
    showHead();
}

void EnterpriseListPage::showList(const FirmList &list)
{
    m_drilled = true;
    m_list->setQuery(list.query, list.heading);
    showHead();
}

void EnterpriseListPage::find(const QString &words)
{
    ListQuery query;
    query.asOf = context().asOf();
    query.find = words;
    m_drilled = false;
    m_list->setQuery(query);
    showHead();
}

void EnterpriseListPage::showHead()
{
    m_list->setKind(isMine() ? FirmListKind::Mine : FirmListKind::All);
    m_header->setTitle(isMine() ? tr("我的企业") : tr("企业"));
    const ListQuery &query = m_list->query();
    // A drilled list shows the day of its number, whatever day the window stands at.
    const bool otherDay = query.asOf != context().asOf();
    m_header->setSubtitle(otherDay ? tr("截至 %1").arg(dateText(query.asOf)) : QString());
}

EnterpriseId EnterpriseListPage::currentFirm() const
{
    const EnterpriseRow *row = m_list->currentRow();
    return row ? row->id : EnterpriseId();
}

void EnterpriseListPage::showCurrent()
{
    const EnterpriseRow *row = m_list->currentRow();
    if (row) {
        m_preview->showFirm(
            row->id, m_list->query().asOf,
            tr("第 %1 / %2 家")
                .arg(countText(m_list->currentIndex() + 1), countText(m_list->model().total())));
    } else {
        m_preview->showTotals(m_list->totals(), m_list->query().district);
    }
    applyGate();
}

void EnterpriseListPage::showSelection(qint64 rows)
{
    showSelected(rows);
    applyGate();
}

void EnterpriseListPage::applyGate()
{
    const EditGate &gate = context().gate;
    const bool any = m_list->currentRow() != nullptr;
    gate.apply(m_add, true, {});
    gate.apply(m_import, true, {});
    gate.apply(m_assign, m_list->selectedCount() > 0,
               tr("先在列表中选中企业，可按住 Ctrl 或 Shift 多选"));
    gate.apply(m_visit, any, tr("先在列表中选中一家企业"));
    m_open->setEnabled(any);
}

void EnterpriseListPage::open()
{
    if (const EnterpriseRow *row = m_list->currentRow())
        context().navigator.openFirm(row->id, m_list->model().keys());
}

void EnterpriseListPage::addFirm()
{
    auto *dialog = new EnterpriseFormDialog(context(), {}, window());
    connect(dialog, &FormDialog::written, this, [this](const QString &id) {
        const auto added =
            EnterpriseService::file(context().reading, EnterpriseId(id), context().asOf());
        if (added)
            m_list->goTo(added->enterprise.no);
    });
    connect(dialog, &EnterpriseFormDialog::otherRequested, this,
            [this](const EnterpriseId &other) { context().navigator.openFirm(other, {}); });
    dialog->present();
}

void EnterpriseListPage::assign()
{
    (new AssignDialog(context(), m_list->selectedKeys(), window()))->present();
}

void EnterpriseListPage::activate()
{
    m_list->table().setFocus(Qt::OtherFocusReason);
    showSelection(m_list->selectedCount());
}

void EnterpriseListPage::cameBackFrom(const EnterpriseId &firm)
{
    m_list->goToFirm(firm);
}

void EnterpriseListPage::changed(const ChangeSet &changes)
{
    m_list->changed(changes);
}

void EnterpriseListPage::viewChanged()
{
    if (m_shownFor != context().actor().specialist) {
        showOwnList();
        return;
    }
    if (m_drilled)
        return; // a drilled number stays the number it was
    ListQuery query = m_list->query();
    query.asOf = context().asOf();
    m_list->setQuery(query);
    showHead();
}

} // namespace peiyu
