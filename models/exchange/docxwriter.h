#pragma once
/// A report as .docx (WordprocessingML): native tables with repeated heads and rows that are not
/// cut, page numbers, the fonts 公文 wants by name, its grid of 22 lines × 28 characters. Offices
/// pass these files on and go on writing in them, so everything is editable text.
/// Figures stand as the pictures handed in, or as tables where there are none.
/// Thread: any. Errors: DiskFull, ReadOnly, Io, Internal. The same document gives the same bytes.

#include "domain/reportdocument.h"
#include "foundation/result.h"

#include <QByteArray>

namespace peiyu {

/// `pictures`: one PNG for each figure of the document, in their order; fewer: tables.
Result<> writeReportDocx(const QString &path, const ReportDocument &document,
                         const QVector<QByteArray> &pictures = {});
Result<QByteArray> reportDocx(const ReportDocument &document,
                              const QVector<QByteArray> &pictures = {});

} // namespace peiyu
