#pragma once
/// A list of firms as a file: .csv (UTF-8 with its mark) or .xlsx, by the ending of the name.
/// Codes are texts, no formula can run, and importing the file again changes nothing.
/// Not here: how the file is written (exchange/tablewriter).
/// Thread: the context's; meant for a read job. Errors: Validation (ending, columns), Cancelled,
/// DiskFull, ReadOnly, Io, Permission. A file that was not finished does not appear.

#include "domain/enterprisecolumn.h"
#include "jobs/jobcontext.h"

namespace peiyu {

struct ExportOrder
{
    QString path;
    ListQuery query;
    QVector<EnterpriseColumn> columns; ///< in the order of the file
};

struct ExportReport
{
    QString path;
    qint64 firms = 0;
};

class ExportService
{
public:
    /// Reports its progress with the words of workText().
    static Result<ExportReport> firms(const JobContext &context, const ExportOrder &order);
    static QString workText();
    /// The columns of an import's template, for a file that goes out and comes back.
    static QVector<EnterpriseColumn> ledgerColumns();
};

} // namespace peiyu
