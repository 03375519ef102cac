#include "plans/planpage.h"
#include "reports/reportspage.h"
#include "requests/requestspage.h"
#include "shell/mainwindow.h"

namespace peiyu {

void MainWindow::openReport(const ReportRequest &request, const QString &firmName)
{
    showPage(QStringLiteral("reports"), true);
    if (auto *reports = qobject_cast<ReportsPage *>(currentPage()))
        reports->showReport(request, firmName);
}

void MainWindow::openPlan(const PlanId &id, const QString &itemId)
{
    showPage(QStringLiteral("plan"), true);
    if (auto *plans = qobject_cast<PlanPage *>(currentPage()))
        plans->showItem(id, itemId);
}

void MainWindow::openRequest(const QString &id)
{
    showPage(QStringLiteral("requests"), true);
    if (auto *desk = qobject_cast<RequestsPage *>(currentPage()))
        desk->showRequest(id);
}

} // namespace peiyu
