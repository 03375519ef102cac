#pragma once
/// Reads .xls and .et (BIFF8 in an OLE container) from memory, so at most 20 MB. Cells are as
/// stored: saved results of formulas, errors and booleans by name, days by their number formats,
/// hidden sheets and merges as in .xlsx. Excel 95 and older is refused with its cure. Our own
/// instead of libfreexl: that gives formulas as empty cells and #N/A as the number 1. Thread: any,
/// one at a time. Errors: Io, Format, Cancelled.

#include "exchange/mergedcells.h"
#include "exchange/tabularreader.h"
#include "exchange/xlsworkbook.h"

namespace peiyu {

class XlsReader final : public TabularReader
{
public:
    static Result<std::unique_ptr<TabularReader>> open(const QString &path,
                                                       const TabularOptions &options);

    const QVector<SheetInfo> &sheets() const override { return m_sheets; }
    Result<> openSheet(int index) override;
    Result<bool> next(TableRow &row) override;
    bool dates1904() const override { return m_workbook.dates1904; }
    double progress() const override;

private:
    /// Where a cell stands and where its bytes are: rows need not be in order in the file.
    struct Place
    {
        quint16 row = 0;
        quint16 column = 0;
        quint16 style = 0;
        quint16 type = 0;
        quint32 at = 0; ///< of the value in the stream, or of the record of a text
    };

    XlsReader(XlsWorkbook workbook, TabularOptions options);
    Result<> listCells(qsizetype start);
    void takeRecord(const BiffRecord &record);
    void takeMerges(const BiffRecord &record);
    TableCell cellAt(const Place &place) const;
    TableCell numberCell(double value, quint16 style) const;
    TableCell formulaCell(const Place &place) const;
    TableCell textCell(const Place &place, qsizetype skip) const;

    XlsWorkbook m_workbook;
    TabularOptions m_options;
    QVector<SheetInfo> m_sheets;
    std::vector<Place> m_places; ///< of the open sheet, by row and column
    size_t m_next = 0;
    MergedCells m_merges;
};

} // namespace peiyu
