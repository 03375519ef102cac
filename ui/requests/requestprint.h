#pragma once
/// 转办单, 批量交办单 and 督办单 as they print, over a page.
/// Thread: GUI.

#include "reports/reportdialog.h"
#include "services/requestpapers.h"

namespace peiyu {

/// By the number of a request or of a 批量交办.
inline void printSlip(const PageContext &context, const QString &number, QWidget *parent)
{
    showReportDialog(context, RequestPapers::slipNamed(context.reading, number), parent);
}

inline void printSupervision(const PageContext &context, const QString &id, QWidget *parent)
{
    showReportDialog(context, RequestPapers::supervision(context.reading, id), parent);
}

} // namespace peiyu
