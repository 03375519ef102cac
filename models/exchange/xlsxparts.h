#pragma once
/// The parts of an .xlsx beside its sheets: which sheets there are, which formats are dates, and
/// the table of shared strings.

#include "exchange/numberformat.h"
#include "exchange/tabularreader.h"
#include "exchange/xmlstream.h"

#include <QByteArray>
#include <QHash>
#include <QVector>

#include <string>
#include <vector>

namespace peiyu {

/// Text of <si> or <is>: its runs joined, phonetic guides left out.
class RichText final
{
public:
    void clear();
    void startElement(std::string_view name);
    void endElement(std::string_view name);
    void characters(std::string_view utf8);
    const std::string &utf8() const { return m_text; }

private:
    std::string m_text;
    bool m_inText = false;
    bool m_phonetic = false;
};

/// Bytes after which a text is longer than any cell may be.
size_t longestUtf8(const TabularLimits &limits);

/// The text of a stored string, with its _x000D_ escapes resolved.
QString storedText(std::string_view utf8);

struct XlsxSheet
{
    SheetInfo info;
    QByteArray part;
};

struct XlsxWorkbook
{
    QVector<XlsxSheet> sheets; ///< worksheets only, in the order of the tabs
    bool dates1904 = false;
    QByteArray stylesPart; ///< empty when there is none
    QByteArray stringsPart;
};

/// Finds and reads the workbook part. Format when the file is no workbook.
Result<XlsxWorkbook> readWorkbook(ZipArchive &archive);

/// For each cell style (attribute s) what of a date it shows.
Result<std::vector<DateFormat>> readStyles(ZipArchive &archive, const QByteArray &part);

/// The shared strings by index.
Result<std::vector<QString>> readStrings(ZipArchive &archive, const QByteArray &part);

} // namespace peiyu
