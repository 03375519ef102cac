#pragma once
/// A report as a file, by the ending of its name: .pdf, .xlsx or .docx. Window and command line
/// write through here, so that they write the same.
/// Thread: GUI (charts). Errors: Validation for another ending, DiskFull, ReadOnly, Io, Internal.

#include "domain/reportdocument.h"
#include "foundation/result.h"

#include <optional>

namespace peiyu {

struct WrittenReport
{
    QString file;
    std::optional<int> pages; ///< of a PDF; what the others have is decided where they are opened
};

Result<WrittenReport> writeReport(const QString &path, const ReportDocument &document);

} // namespace peiyu
