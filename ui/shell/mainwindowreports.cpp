#include "reports/reportspage.h"
#include "shell/mainwindow.h"

namespace peiyu {

void MainWindow::openReport(const ReportRequest &request, const QString &firmName)
{
    showPage(QStringLiteral("reports"), true);
    if (auto *reports = qobject_cast<ReportsPage *>(currentPage()))
        reports->showReport(request, firmName);
}

} // namespace peiyu
