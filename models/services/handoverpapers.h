#pragma once
/// 交接清单 and 代管清单 as ReportDocument (PDF, DOCX and XLSX write the same one). A 交接清单 says
/// what was handed over on its day, whatever has changed since; a 代管清单 what falls into the days
/// somebody is away, as of the context's day.
/// Not here: pages, files (ui/reports, exchange).
/// Thread: the context's. Errors: NotFound, Permission, those of the services.

#include "domain/reportdocument.h"
#include "services/handoverservice.h"

namespace peiyu {

class HandoverPapers
{
public:
    /// One sheet after another, each on a page of its own, with the three signatures.
    static Result<ReportDocument> sheets(const JobContext &context, const QStringList &handovers);
    static Result<ReportDocument> coverSheet(const JobContext &context, const QString &absence);
};

} // namespace peiyu
