#include "enterprises/enterpriselistpage.h"

#include "assignments/assigndialog.h"
#include "domain/displaytext.h"
#include "enterprises/columnsdialog.h"
#include "enterprises/enterpriseformdialog.h"
#include "enterprises/firmlistview.h"
#include "enterprises/firmpreview.h"
#include "enterprises/viewdialog.h"
#include "enterprises/viewspane.h"
#include "parts/actionbutton.h"
#include "parts/datatable.h"
#include "parts/emptystate.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"
#include "parts/progressstrip.h"
#include "services/enterpriseservice.h"
#include "services/exportservice.h"
#include "services/reportservice.h"
#include "services/savedviewservice.h"
#include "shell/pageregistry.h"
#include "visits/visitdialog.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace peiyu {

EnterpriseListPage::EnterpriseListPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader({})),
      m_progress(new ProgressStrip),
      m_views(new ViewsPane(context)),
      m_list(new FirmListView(context, FirmListKind::All)),
      m_preview(new FirmPreview(context))
{
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_views);
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_progress);
    list->addWidget(m_list, 1);
    columns->addLayout(list, 1);
    arrange(m_header, body, m_preview, {284, 360});
    m_header->addChooser(m_views->combo());
    m_views->combo()->hide();
    makeActions();
    if (const auto usual = SavedViewService::usualColumns(context.reading))
        m_usual = *usual;

    m_list->setEmptyState([this] {
        auto *empty =
            new EmptyState(QStringLiteral("view-list-details"), tr("库里还没有企业"),
                           tr("可以导入现有的 Excel 台账，也可以逐家录入，或者先看看示例库。"));
        auto *import = empty->addButton(tr("导入台账"), ButtonKind::Primary);
        connect(import, &ActionButton::clicked, m_import, &QAction::trigger);
        auto *add = empty->addButton(tr("新建企业"), ButtonKind::Plain);
        connect(add, &ActionButton::clicked, m_add, &QAction::trigger);
        auto *sample = empty->addButton(tr("打开示例库"), ButtonKind::Plain);
        sample->setObjectName(QStringLiteral("openSample"));
        // The window closes for it, with this button in it.
        connect(
            sample, &ActionButton::clicked, this,
            [this] { this->context().navigator.openSampleBase(); }, Qt::QueuedConnection);
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
    connect(m_list, &FirmListView::columnsChanged, this,
            [this] { takeColumns(m_list->chosenColumns()); });
    connect(m_views, &ViewsPane::chosen, this, &EnterpriseListPage::openView);
    connect(m_views, &ViewsPane::saveRequested, this, &EnterpriseListPage::saveView);
    // The rows come first: counting every view takes as long as several lists.
    connect(&m_list->model(), &EnterpriseTableModel::loaded, m_views, &ViewsPane::recount,
            Qt::SingleShotConnection);
    connect(&context.gate, &EditGate::changed, this, &EnterpriseListPage::applyGate);
    connect(m_progress, &ProgressStrip::cancelRequested, this, [this] {
        if (m_exporting)
            m_exporting->cancel();
    });
    connect(&context.runner, &JobRunner::progressed, this, [this](const ProgressNote &note) {
        if (m_exporting && note.text == ExportService::workText())
            m_progress->setProgress(
                tr("正在导出：%1 / %2 家").arg(countText(note.step), countText(note.total)),
                note.step, note.total);
    });
    showOwnList();
    applyGate();
}

void EnterpriseListPage::makeActions()
{
    m_add = newAction("addFirm", tr("新建"), QKeySequence(QStringLiteral("Ctrl+N")));
    // The key belongs to the window; here it is printed only. Two of one key cancel each other.
    m_import = new QAction(tr("导入"), this);
    m_import->setObjectName(QStringLiteral("importFirms"));
    m_import->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    m_import->setShortcutContext(Qt::WidgetShortcut);
    m_assign =
        newAction("assignFirms", tr("配备专员"), QKeySequence(QStringLiteral("Ctrl+Shift+A")));
    m_export = newAction("exportFirms", tr("导出"), QKeySequence(QStringLiteral("Ctrl+E")));
    QAction *print = newAction("printFirms", tr("打印"), QKeySequence(QKeySequence::Print));
    QAction *sheets = newAction("printFirmSheets", tr("打印一页纸"),
                                QKeySequence(QStringLiteral("Ctrl+Shift+P")));
    QAction *columns = newAction("chooseColumns", tr("列设置"));
    m_visit = newAction("recordVisit", tr("记录走访"), QKeySequence(QStringLiteral("V")));
    m_open = newRowAction(m_list->table(), tr("打开"), QKeySequence(Qt::Key_Return));
    m_open->setObjectName(QStringLiteral("openFirm"));
    QAction *preview = newAction("togglePreview", tr("预览"), QKeySequence(QStringLiteral("F8")));
    QAction *find = newAction("findInList", tr("查找"), QKeySequence(QStringLiteral("Ctrl+F")));

    m_header->addAction(m_add, QStringLiteral("list-add"), ButtonKind::Primary);
    m_header->addAction(m_import, QStringLiteral("document-import"));
    m_header->addAction(m_assign, QStringLiteral("list-add-user"));
    m_header->addAction(m_export, QStringLiteral("document-export"));
    m_header->addAction(print, QStringLiteral("document-print"));
    m_header->addAction(sheets);
    m_header->addAction(columns, QStringLiteral("settings-configure"));
    m_preview->pane()->addAction(m_visit, ButtonKind::Primary);
    m_preview->pane()->addAction(m_open);

    connect(m_add, &QAction::triggered, this, &EnterpriseListPage::addFirm);
    connect(m_import, &QAction::triggered, this,
            [this] { context().navigator.openPage(QStringLiteral("import")); });
    connect(m_assign, &QAction::triggered, this, &EnterpriseListPage::assign);
    connect(m_visit, &QAction::triggered, this,
            [this] { (new VisitDialog(context(), currentFirm(), window()))->present(); });
    connect(m_export, &QAction::triggered, this, &EnterpriseListPage::exportList);
    connect(print, &QAction::triggered, this, [this] {
        ReportRequest request;
        request.what = ReportTemplate::Ledger;
        request.query = m_list->query();
        context().navigator.openReport(request);
    });
    connect(sheets, &QAction::triggered, this, &EnterpriseListPage::printSheets);
    connect(columns, &QAction::triggered, this, &EnterpriseListPage::chooseColumns);
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
    m_list->setColumns(m_usual);
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
    m_views->showQuery(query);
    const SavedView *view = m_views->current();
    m_header->setSubtitle(otherDay
                              ? tr("截至 %1").arg(dateText(query.asOf))
                              : (view && m_views->combo()->isHidden() ? view->name : QString()));
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
    Q_UNUSED(rows)
    if (isVisible())
        context().navigator.showSelection(m_list->selectionText());
    applyGate();
}

void EnterpriseListPage::applyGate()
{
    const EditGate &gate = context().gate;
    const bool any = m_list->currentRow() != nullptr;
    gate.apply(m_add, true, {});
    gate.apply(m_import, true, {}, Action::ImportFirms);
    gate.apply(m_assign, m_list->selectedCount() > 0,
               tr("先在列表中选中企业，可按住 Ctrl 或 Shift 多选"), Action::Assign);
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
    (new AssignDialog(context(), m_list->selectedKeys(), {}, window()))->present();
}

/// Of the firms that are selected, else of the one stood on; a page for each.
void EnterpriseListPage::printSheets()
{
    ReportRequest request;
    request.what = ReportTemplate::FirmSheet;
    const auto rows =
        EnterpriseService::rows(context().reading, m_list->selectedKeys(), context().asOf());
    if (!rows) {
        context().navigator.failed(rows.error());
        return;
    }
    for (const EnterpriseRow &row : *rows)
        request.firms.append(row.id);
    context().navigator.openReport(request);
}

void EnterpriseListPage::openView(const SavedView &view)
{
    m_drilled = false;
    m_list->setColumns(view.content.columns.isEmpty() ? m_usual : view.content.columns);
    m_list->setQuery(openedQuery(view.content, context().actor().specialist, context().asOf()));
    showHead();
}

void EnterpriseListPage::saveView()
{
    SavedView view;
    view.content.query = m_list->query();
    view.content.mine = isMine();
    view.content.columns = m_list->chosenColumns();
    auto *dialog = new ViewDialog(context(), view, window());
    connect(dialog, &FormDialog::written, this, [this] {
        m_views->reload();
        showHead();
    });
    dialog->present();
}

void EnterpriseListPage::chooseColumns()
{
    auto *dialog = new ColumnsDialog(m_list->shownColumns(), window());
    connect(dialog, &ColumnsDialog::chosen, this, [this](const auto &columns) {
        m_list->setColumns(columns);
        takeColumns(columns);
    });
    dialog->present();
}

/// They are this person's from now on, unless a view with its own columns is open.
void EnterpriseListPage::takeColumns(const QVector<EnterpriseColumn> &columns)
{
    const SavedView *view = m_views->current();
    if ((view && !view->content.columns.isEmpty()) || !context().gate.isOpen(Action::ReadFirms))
        return;
    m_usual = columns;
    context().runner.write<bool>(
        this,
        [columns](JobContext &context) -> Result<bool> {
            PEIYU_CHECK(SavedViewService::setUsualColumns(context, columns));
            return true;
        },
        [this](const Result<bool> &done) {
            if (!done)
                context().navigator.failed(done.error());
        });
}

void EnterpriseListPage::exportList()
{
    const QString name = tr("企业台账-%1.xlsx").arg(m_list->query().asOf.toString(Qt::ISODate));
    const QString path = context().prompt.fileToSave(this, tr("导出企业列表"), name,
                                                     tr("Excel 表格 (*.xlsx);;CSV 文本 (*.csv)"));
    if (path.isEmpty())
        return;
    ExportOrder order{path, m_list->query(), m_list->shownColumns()};
    // Who chose no columns wants to know which firm is which.
    const qsizetype named = order.columns.indexOf(EnterpriseColumn::Name);
    if (m_list->chosenColumns().isEmpty() && named >= 0 &&
        !order.columns.contains(EnterpriseColumn::CreditCode))
        order.columns.insert(named + 1, EnterpriseColumn::CreditCode);
    startExport(order);
}

/// The list can be used meanwhile; what it shows later is not what is exported.
void EnterpriseListPage::startExport(const ExportOrder &order)
{
    m_export->setEnabled(false);
    m_export->setToolTip(tr("正在导出，完成后可以再导出"));
    m_progress->start(tr("正在导出"));
    m_exporting = context().runner.read<ExportReport>(
        this, [order](JobContext &context) { return ExportService::firms(context, order); },
        [this](const Result<ExportReport> &report) { exported(report); });
}

void EnterpriseListPage::exported(const Result<ExportReport> &report)
{
    m_exporting.reset();
    m_progress->stop();
    m_export->setEnabled(true);
    m_export->setToolTip(m_export->text());
    if (report)
        context().navigator.showSelection(
            tr("已导出 %1 家到 %2").arg(countText(report->firms), report->path));
    else if (report.error().code == ErrorCode::Cancelled)
        context().navigator.showSelection(tr("已取消导出，没有生成文件"));
    else
        context().navigator.failed(report.error());
}

void EnterpriseListPage::activate()
{
    m_list->table().setFocus(Qt::OtherFocusReason);
    showSelection(m_list->selectedCount());
}

void EnterpriseListPage::widthClassChanged(WidthClass width)
{
    m_views->setWidthClass(width);
    showHead(); // the name of the view stands in the combo there
}

void EnterpriseListPage::cameBackFrom(const EnterpriseId &firm)
{
    m_list->goToFirm(firm);
}

void EnterpriseListPage::changed(const ChangeSet &changes)
{
    m_list->changed(changes);
    if (touchesEnterpriseList(changes))
        m_views->recount();
}

void EnterpriseListPage::viewChanged()
{
    m_views->reload();
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
