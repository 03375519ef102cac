#pragma once
/// Tells by its first bytes (and the names of a zip's parts) what a file is. The name of the file
/// is never asked: offices rename .xls to .xlsx, and web systems export pages called .xls.
/// Thread: any. Errors: NotFound, Io, Format for what is no table we read.

#include "exchange/tabularreader.h"
#include "foundation/result.h"

namespace peiyu {

enum class TableFormat { Xlsx, Xls, Csv };

/// The format of a readable file; every other file is refused with its sentence.
Result<TableFormat> sniffTable(const QString &path, const TabularOptions &options);

} // namespace peiyu
