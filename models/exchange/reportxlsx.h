#pragma once
/// A report as .xlsx: a sheet for each table with its title, unit, notes and totals, set up to
/// print on A4 with the head repeated; the sentences on a sheet 正文. Figures are numbers, codes
/// are texts. Thread: any. Errors: DiskFull, ReadOnly, Io, Validation for a cell no sheet can hold,
/// Internal.

#include "domain/reportdocument.h"
#include "foundation/result.h"

namespace peiyu {

Result<> writeReportXlsx(const QString &path, const ReportDocument &document);

} // namespace peiyu
