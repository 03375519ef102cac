#pragma once
/// What is printed of requests, as ReportDocument (PDF, DOCX and XLSX write the same one): 转办单
/// of one request, 批量交办单 of one slip, 批量交办表, 督办单, 超期清单, 诉求台账, 承办单位考核表.
/// All as of the context's day. 内部表图 alone; what an office decides stays a line to be filled by
/// hand. 保密: a paper that goes to several units, and every list, names the matter only, never
/// content, person and phone. Thread: the context's; meant for read jobs. Errors: NotFound,
/// Conflict (what has not been given to a unit), Validation (too long for a paper), Permission,
/// those of the services.

#include "domain/reportdocument.h"
#include "services/requeststatistics.h"

namespace peiyu {

/// Combined columns for A4, or a column for each field of the form, for a spreadsheet.
enum class LedgerForm { Paper, Sheet };

class RequestPapers
{
public:
    /// 转办单; by id or number.
    static Result<ReportDocument> slip(const JobContext &context, const QString &request);
    /// 批量交办单: one sheet per unit with all its requests, and what became of each.
    static Result<ReportDocument> batchSlip(const JobContext &context, const QString &slip);
    /// slip() or batchSlip(), by what the words name.
    static Result<ReportDocument> slipNamed(const JobContext &context, const QString &words);
    /// 批量交办表: which requests of a category went to which unit in the period.
    static Result<ReportDocument> matrix(const JobContext &context, const RequestPeriod &period);
    /// 督办单; by id or number.
    static Result<ReportDocument> supervision(const JobContext &context, const QString &words);
    /// 超期清单, a table per unit.
    static Result<ReportDocument> overdue(const JobContext &context, const DistrictId &district);
    /// 诉求台账 of what was received in the period.
    static Result<ReportDocument> ledger(const JobContext &context, const RequestPeriod &period,
                                         LedgerForm form);
    /// 承办单位考核表 with 热点 TOP5.
    static Result<ReportDocument> units(const JobContext &context, const RequestPeriod &period);
};

} // namespace peiyu
