#pragma once
/// Published lists as they come: the words above the table, names without a header, text copied
/// from a web page.
/// Thread: any.

#include "services/importreport.h"

#include <memory>

namespace peiyu {

/// Tier, 公示 or not, 复核, batch as the title of the list says them.
TitleListHints hintsOf(const QString &title);

/// Name, district and code columns by what stands in them; no name column where none is sure.
ColumnMapping mappingByContent(const QVector<TableRow> &rows);

/// Copied text as a table: numbering taken off, runs of spaces as column breaks where there are no
/// tabs.
std::unique_ptr<TabularReader> pastedTable(const QString &text, const QString &name);

} // namespace peiyu
