#pragma once
/// 走访记录 and 走访前一页 as they print, over a page.
/// Thread: GUI.

#include "reports/reportdialog.h"
#include "services/visitpapers.h"

namespace peiyu {

inline void printVisitRecord(const PageContext &context, const QString &visit, QWidget *parent)
{
    showReportDialog(context, VisitPapers::record(context.reading, visit), parent);
}

inline void printVisitSheet(const PageContext &context, const EnterpriseId &firm, QWidget *parent)
{
    showReportDialog(context, VisitPapers::sheet(context.reading, *context.catalog, firm), parent);
}

} // namespace peiyu
