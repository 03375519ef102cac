// What a commit means for the window: the catalogue of plans first, then every page. What the clock
// means for it: reminders, another day. And when a page is truly in front.

#include "parts/datefield.h"
#include "parts/undobar.h"
#include "services/planservice.h"
#include "shell/mainwindow.h"
#include "shell/page.h"
#include "shell/panes.h"
#include "shell/railcounts.h"
#include "shell/todayreminder.h"

#include <QShowEvent>

namespace peiyu {

void MainWindow::refreshCatalog()
{
    auto fresh = PlanService::refreshed(m_workspace.reading, *m_workspace.catalog);
    if (!fresh) {
        failed(fresh.error());
        return;
    }
    m_earlier.append(m_workspace.catalog);
    m_workspace.catalog = std::move(*fresh);
}

void MainWindow::committed(const ChangeSet &changes)
{
    // Before the pages: they ask it for their plan.
    for (const char16_t *entity :
         {u"own_plan", u"plan_target", u"plan_task", u"milestone", u"district"}) {
        if (changes.touches(QString::fromUtf16(entity))) {
            refreshCatalog();
            break;
        }
    }
    for (Page *made : std::as_const(m_made))
        made->changed(changes);
    m_counts->changed(changes);
}

void MainWindow::reverted(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return;
    m_undoBar->tell((QStringList(changes.title) + changes.notices).join(tr("；")));
    placeUndoBar();
    m_undoBar->raise();
}

void MainWindow::remind()
{
    m_reminder = new TodayReminder(m_context, this);
    connect(m_reminder, &TodayReminder::pressed, this, [this] {
        activateWindow();
        openPage(QStringLiteral("today"));
    });
    connect(m_reminder, &TodayReminder::dayChanged, this, [this] {
        DateField::setToday(*this, m_workspace.clock.realToday());
        if (!m_workspace.clock.isHistorical())
            chooseDay({});
    });
}

void MainWindow::remindAnew()
{
    m_reminder->forget();
}

void MainWindow::bringForward(Page &page)
{
    page.activate();
    // Where there is nothing to go to yet, the page's own keys are to work all the same.
    if (!page.isAncestorOf(focusWidget()))
        focusNextPane(page);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // The first page was opened before there was anything to see, and what is not seen does not
    // read: without this the page of a role that begins there stays empty.
    if (Page *first = currentPage(); first && !event->spontaneous())
        bringForward(*first);
}

} // namespace peiyu
