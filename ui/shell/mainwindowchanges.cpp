// What a commit means for the window: the catalogue of plans first, then every page.

#include "services/planservice.h"
#include "shell/mainwindow.h"
#include "shell/page.h"
#include "shell/railcounts.h"

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

} // namespace peiyu
