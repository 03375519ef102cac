#pragma once
/// Two papers of a visit as ReportDocument: 走访记录 (one visit, every field of the ledger, empty
/// ones left to be written by hand, signatures) and 走访前一页 (what to know and to ask before
/// going: the firm, its titles, the last visits, what is open, 必问清单).
/// Not here: pages, files (ui/reports, exchange).
/// Thread: the context's. Errors: NotFound, Permission, those of the services.

#include "domain/plan.h"
#include "domain/reportdocument.h"
#include "jobs/jobcontext.h"

namespace peiyu {

class VisitPapers
{
public:
    static Result<ReportDocument> record(const JobContext &context, const QString &visit);
    /// As of the context's day.
    static Result<ReportDocument> sheet(const JobContext &context, const PlanCatalog &catalog,
                                        const EnterpriseId &firm);
    /// 必问清单: missing data, titles that end, the next step of 一策, promises, requests.
    static Result<QStringList> mustAsk(const JobContext &context, const EnterpriseId &firm);
};

} // namespace peiyu
