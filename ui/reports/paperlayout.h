#pragma once
/// Sets a report on pages: A4, 22 lines of 28 characters for 公文, the sheet of 内部表图, headings
/// never last on a page, rows never cut, page numbers in both manners.
/// Not here: drawing (paperpainter.h).
/// Thread: any; needs a QGuiApplication for its fonts.

#include "reports/paper.h"
#include "reports/paperfonts.h"

namespace peiyu {

Paper layOutReport(const ReportDocument &document, const PaperFonts &fonts);

} // namespace peiyu
