#include "history/historypage.h"

#include "domain/displaytext.h"
#include "history/changedetail.h"
#include "history/historylistview.h"
#include "parts/datatable.h"
#include "parts/pageheader.h"
#include "parts/previewpane.h"

#include <QAction>

namespace peiyu {

namespace {
constexpr int restMs = 40;
} // namespace

HistoryPage::HistoryPage(const PageContext &context)
    : Page(context),
      m_header(new PageHeader(tr("变更史"))),
      m_list(new HistoryListView(context)),
      m_pane(new PreviewPane),
      m_detail(new ChangeDetail(context, m_pane, DetailScope::AllRecords, this))
{
    arrange(m_header, m_list, m_pane, {420, 620});
    m_header->setSubtitle(tr("谁在什么时候改了什么，撤销也记在这里"));
    m_detail->openAction()->setShortcut(QKeySequence(Qt::Key_Return));
    m_detail->openAction()->setShortcutContext(Qt::WidgetShortcut); // Enter belongs to the rows
    m_list->table().addAction(m_detail->openAction());
    QAction *preview = newAction("togglePreview", tr("预览"), QKeySequence(Qt::Key_F8));
    QAction *find = newAction("findInList", tr("查找"), QKeySequence(QKeySequence::Find));
    connect(preview, &QAction::triggered, this,
            [this] { m_pane->setVisible(!m_pane->isVisible()); });
    connect(find, &QAction::triggered, m_list, &HistoryListView::focusFind);
    connect(m_list, &HistoryListView::currentChanged, this, &HistoryPage::showCurrent);
    connect(m_list, &HistoryListView::opened, m_detail->openAction(), &QAction::trigger);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &HistoryPage::readDetail);
    m_list->setQuery({});
    m_stale = false;
}

EnterpriseId HistoryPage::currentFirm() const
{
    return m_detail->firm();
}

void HistoryPage::showCurrent()
{
    m_reading.cancel();
    const ChangeSetEntry *entry = m_list->currentRow();
    if (!entry) {
        m_rest.stop();
        m_pane->setPlace({});
        m_detail->clear(tr("没有选中的变更"));
        return;
    }
    m_pane->setPlace(
        tr("第 %1 / %2 次")
            .arg(countText(m_list->currentIndex() + 1), countText(m_list->model().total())));
    m_detail->showHead(*entry);
    m_rest.start();
}

void HistoryPage::readDetail()
{
    const ChangeSetEntry *entry = m_list->currentRow();
    if (!entry)
        return;
    m_reading.cancel();
    m_reading = context().runner.read<ChangeDetails>(
        this,
        [id = entry->id](JobContext &context) {
            return ChangeHistoryService::show(context, id, ChangeHistoryService::shownItems);
        },
        [this, asked = entry->id](const Result<ChangeDetails> &details) {
            const ChangeSetEntry *now = m_list->currentRow();
            if (!now || now->id != asked)
                return;
            if (details)
                m_detail->show(*details);
            else if (details.error().code != ErrorCode::Cancelled)
                context().navigator.failed(details.error());
        });
}

void HistoryPage::activate()
{
    if (m_stale) {
        m_stale = false;
        m_list->refresh();
    }
    m_list->table().setFocus(Qt::OtherFocusReason);
}

void HistoryPage::changed(const ChangeSet &)
{
    // With 100 000 sets the numbers alone take a moment: only a page in front asks again.
    m_stale = !isVisible();
    if (!m_stale)
        m_list->refresh();
}

} // namespace peiyu
