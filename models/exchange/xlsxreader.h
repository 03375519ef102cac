#pragma once
/// Reads .xlsx and .xlsm (its macros are never looked at) by libzip and expat.
/// Cells are as stored: cached values of formulas, shared and inline strings, booleans, errors.
/// Thread: any, one at a time. Errors: Format, Cancelled.

#include "exchange/tabularreader.h"
#include "exchange/xlsxparts.h"
#include "exchange/xlsxsheet.h"

namespace peiyu {

class XlsxReader final : public TabularReader
{
public:
    static Result<std::unique_ptr<TabularReader>> open(const QString &path,
                                                       const TabularOptions &options);

    const QVector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<> openSheet(int index) override;
    Result<bool> next(TableRow &row) override;
    bool dates1904() const override { return m_workbook.dates1904; }
    double progress() const override { return m_stream ? m_stream->progress() : 0; }

private:
    XlsxReader(std::unique_ptr<ZipArchive> archive, XlsxWorkbook workbook);

    std::unique_ptr<ZipArchive> m_archive;
    XlsxWorkbook m_workbook;
    QVector<SheetInfo> m_sheets;
    bool m_stringsRead = false; ///< read with the first sheet, so that names are shown at once
    XlsxSheetContext m_context;
    std::unique_ptr<XlsxSheetHandler> m_rows;
    std::unique_ptr<XmlStream> m_stream;
};

} // namespace peiyu
