#include "exchange/xlsxsheet.h"

#include "exchange/tabularrefusal.h"

#include <QCoreApplication>

#include <charconv>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

/// -1 on anything but a whole number.
int wholeNumber(std::string_view text)
{
    int number = -1;
    const char *end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, number);
    return parsed.ec == std::errc() && parsed.ptr == end ? number : -1;
}

/// "AB12" → column 27, row 12.
struct Place
{
    int column = -1;
    int row = -1;
};

Place placeOf(std::string_view reference)
{
    Place place;
    size_t letters = 0;
    int column = 0;
    while (letters < reference.size() && letters < 4 && reference[letters] >= 'A' &&
           reference[letters] <= 'Z') {
        column = column * 26 + (reference[letters] - 'A' + 1);
        ++letters;
    }
    if (letters > 0) {
        place.column = column - 1;
        place.row = wholeNumber(reference.substr(letters));
    }
    return place;
}

/// Sees nothing but <mergeCell ref="B3:B7">.
class MergesHandler final : public XmlHandler
{
public:
    explicit MergesHandler(const TabularLimits &limits) : m_limits(limits) {}

    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "mergeCell")
            return;
        const std::string_view range = attributes.value("ref");
        const size_t colon = range.find(':');
        if (colon == std::string_view::npos)
            return;
        const Place first = placeOf(range.substr(0, colon));
        const Place last = placeOf(range.substr(colon + 1));
        if (first.column == last.column && first.column >= 0 && first.column < m_limits.columns &&
            first.row > 0)
            merges.add(first.row, last.row, first.column);
    }
    void endElement(std::string_view) override {}
    void characters(std::string_view) override {}

    MergedCells merges;

private:
    const TabularLimits &m_limits;
};

} // namespace

Result<MergedCells> readXlsxMerges(ZipArchive &archive, const QByteArray &part, qint64 mostBytes)
{
    PEIYU_TRY(opened, archive.part(part));
    if (opened->unpackedSize() > mostBytes)
        return MergedCells();
    MergesHandler handler(archive.options().limits);
    XmlStream stream(std::move(opened), handler, archive.path(), archive.options().limits);
    PEIYU_CHECK(stream.run());
    return std::move(handler.merges);
}

void XlsxSheetHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (!m_inData) {
        m_inData = name == "sheetData";
        return;
    }
    if (name == "c") {
        beginCell(attributes);
    } else if (name == "v") {
        m_inValue = true;
    } else if (name == "f") {
        m_formula = true;
    } else if (name == "row") {
        beginRow(attributes);
    } else {
        m_inline.startElement(name);
    }
}

void XlsxSheetHandler::endElement(std::string_view name)
{
    if (!m_inData)
        return;
    if (name == "c") {
        endCell();
    } else if (name == "v") {
        m_inValue = false;
    } else if (name == "row") {
        endRow();
    } else if (name == "sheetData") {
        m_inData = false;
    } else {
        m_inline.endElement(name);
    }
}

void XlsxSheetHandler::characters(std::string_view utf8)
{
    const size_t most = longestUtf8(m_context.limits);
    if (m_inValue) {
        if (m_value.size() <= most)
            m_value.append(utf8);
    } else if (m_inline.utf8().size() <= most) {
        m_inline.characters(utf8);
    }
}

void XlsxSheetHandler::beginRow(const XmlAttributes &attributes)
{
    int number = -1;
    attributes.eachOfOneLetter([&](char name, const char *value) {
        if (name == 'r')
            number = wholeNumber(value);
    });
    m_rowNumbered = number > 0;
    m_rowNumber = m_rowNumbered ? number : m_rowNumber + 1;
    m_column = -1;
    m_row.clear();
    if (++m_rowCount > m_context.limits.rows || m_rowNumber > m_context.limits.rows)
        m_stream->refuse(
            refused(Refusal::TooManyRows, m_context.path, QString::number(m_context.limits.rows)));
}

void XlsxSheetHandler::beginCell(const XmlAttributes &attributes)
{
    m_value.clear();
    m_inline.clear();
    m_formula = false;
    const char *reference = "";
    const char *type = "n";
    const char *style = "";
    attributes.eachOfOneLetter([&](char name, const char *value) {
        if (name == 'r')
            reference = value;
        else if (name == 't')
            type = value;
        else if (name == 's')
            style = value;
    });
    placeCell(reference);
    m_stored = storedAs(type);
    m_format = {};
    if (m_stored == Stored::Number && *style != '\0') {
        const auto index = static_cast<size_t>(wholeNumber(style));
        if (index < m_context.formats.size())
            m_format = m_context.formats[index];
    }
}

XlsxSheetHandler::Stored XlsxSheetHandler::storedAs(std::string_view type)
{
    if (type == "s")
        return Stored::Shared;
    if (type.empty() || type == "n")
        return Stored::Number;
    if (type == "inlineStr")
        return Stored::Inline;
    if (type == "b")
        return Stored::Boolean;
    if (type == "e")
        return Stored::Error;
    return type == "d" ? Stored::IsoDate : Stored::Formula;
}

/// A cell without a reference stands right of the one before; a row without a number takes it from
/// its cells.
void XlsxSheetHandler::placeCell(std::string_view reference)
{
    const Place place = placeOf(reference);
    m_column = place.column >= 0 ? place.column : m_column + 1;
    if (!m_rowNumbered && place.row > m_rowNumber && place.row <= m_context.limits.rows)
        m_rowNumber = place.row;
}

void XlsxSheetHandler::endCell()
{
    TableCell cell;
    readCell(cell);
    if (!cell.isEmpty())
        keep(std::move(cell));
}

void XlsxSheetHandler::readCell(TableCell &cell)
{
    if (m_stored == Stored::Inline) {
        cell = TableCell::ofText(storedText(m_inline.utf8()));
    } else if (m_value.empty()) {
        // A formula that was never calculated must not pass for an empty cell.
        if (m_formula && m_stored == Stored::Number)
            cell = {Text::tr("公式没有保存结果"), CellKind::Error, false, false};
    } else if (m_stored == Stored::Shared) {
        if (!takeShared(cell))
            m_stream->refuse(refused(Refusal::BrokenPart, m_context.path, {},
                                     QStringLiteral("shared string out of range")));
    } else if (m_stored == Stored::Number) {
        readNumber(m_value, m_format, m_context.dates1904, cell);
    } else if (m_stored == Stored::Boolean) {
        const bool truth = m_value == "1" || m_value == "true";
        cell = {truth ? QStringLiteral("TRUE") : QStringLiteral("FALSE"), CellKind::Boolean, false,
                false};
    } else if (m_stored == Stored::Error) {
        cell = {storedText(m_value), CellKind::Error, false, false};
    } else if (m_stored == Stored::IsoDate) {
        readIsoDate(storedText(m_value), cell);
    } else {
        cell = TableCell::ofText(storedText(m_value));
    }
}

bool XlsxSheetHandler::takeShared(TableCell &cell)
{
    const auto index = static_cast<size_t>(wholeNumber(m_value));
    if (index >= m_context.strings.size())
        return false;
    cell.text = m_context.strings[index];
    cell.kind = cell.text.isEmpty() ? CellKind::Empty : CellKind::Text;
    return true;
}

void XlsxSheetHandler::keep(TableCell &&cell)
{
    if (m_column >= m_context.limits.columns) {
        m_stream->refuse(
            refused(Refusal::TooManyColumns, m_context.path,
                    Text::tr("%1 行用到了第 %2 列").arg(m_rowNumber).arg(m_column + 1)));
        return;
    }
    if (cell.text.size() > m_context.limits.cellCharacters) {
        cell.text.truncate(m_context.limits.cellCharacters);
        m_row.fault = Text::tr("第 %1 行有单元格超过 %2 字，这一行没有读取。")
                          .arg(m_rowNumber)
                          .arg(m_context.limits.cellCharacters);
    }
    while (m_row.cells.size() < m_column)
        m_row.cells.append(TableCell());
    if (m_column < m_row.cells.size())
        m_row.cells[m_column] = std::move(cell); // written twice: the last one counts, as in Excel
    else
        m_row.cells.append(std::move(cell));
}

void XlsxSheetHandler::endRow()
{
    m_row.number = m_rowNumber;
    if (m_row.cells.isEmpty())
        return;
    if (!m_merges.isEmpty())
        m_merges.fill(m_row);
    m_stream->pause();
}

} // namespace peiyu
