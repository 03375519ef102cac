#pragma once
/// The rows of one sheet of an .xlsx, pausing the XML after each row with content.

#include "exchange/mergedcells.h"
#include "exchange/tabularreader.h"
#include "exchange/xlsxparts.h"

namespace peiyu {

/// What all sheets of a workbook share.
struct XlsxSheetContext
{
    QString path;
    TabularLimits limits;
    bool dates1904 = false;
    std::vector<DateFormat> formats;
    std::vector<QString> strings;
};

/// The vertical merges of a sheet. They stand behind its rows, so the part is read once more for
/// them; not done for a part that calls itself larger than `mostBytes`, as no hand-made list is.
Result<MergedCells> readXlsxMerges(ZipArchive &archive, const QByteArray &part, qint64 mostBytes);

class XlsxSheetHandler final : public XmlHandler
{
public:
    XlsxSheetHandler(const XlsxSheetContext &context, MergedCells merges)
        : m_context(context), m_merges(std::move(merges))
    {
    }

    void readFrom(XmlStream &stream) { m_stream = &stream; }
    /// Takes the row's memory for reuse, and gives it back filled.
    void startRow(TableRow &row) { std::swap(m_row, row); }
    void takeRow(TableRow &row) { std::swap(m_row, row); }

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view utf8) override;

private:
    enum class Stored { Number, Shared, Inline, Formula, Boolean, Error, IsoDate };

    void beginRow(const XmlAttributes &attributes);
    void beginCell(const XmlAttributes &attributes);
    static Stored storedAs(std::string_view type);
    void placeCell(std::string_view reference);
    void endCell();
    void endRow();
    void readCell(TableCell &cell);
    bool takeShared(TableCell &cell);
    void keep(TableCell &&cell);

    const XlsxSheetContext &m_context;
    MergedCells m_merges;
    XmlStream *m_stream = nullptr;
    TableRow m_row;
    bool m_inData = false;
    int m_rowNumber = 0;
    bool m_rowNumbered = false;
    int m_rowCount = 0;
    int m_column = -1;
    Stored m_stored = Stored::Number;
    DateFormat m_format;
    bool m_inValue = false;
    bool m_formula = false;
    std::string m_value;
    RichText m_inline;
};

} // namespace peiyu
