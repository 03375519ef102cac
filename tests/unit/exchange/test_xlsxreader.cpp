#include "tablefixture.h"

#include "exchange/columnmapping.h"

using namespace peiyu;

namespace {

TableCell onlyCell(const QByteArray &cell, const ZipParts &more = {})
{
    const TableFixture files;
    auto rows = rowsOf(files.writeWorkbook("<row r=\"1\">" + cell + "</row>", more));
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    REQUIRE(rows->first().cells.size() == 1);
    return rows->first().cells.first();
}

TableCell formatted(const QByteArray &value, const QByteArray &formatCode)
{
    return onlyCell("<c r=\"A1\" s=\"1\"><v>" + value + "</v></c>",
                    {{"xl/styles.xml",
                      styles("<numFmts><numFmt numFmtId=\"176\" formatCode=\"" + formatCode +
                             "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/>"
                             "</cellXfs>")}});
}

} // namespace

TEST_CASE("shared, inline and formula strings are texts")
{
    const ZipParts strings = {
        {"xl/sharedStrings.xml", sharedStrings("<si><t>甲</t></si><si><t>乙公司</t></si>")}};
    CHECK(onlyCell("<c r=\"A1\" t=\"s\"><v>1</v></c>", strings) == TableCell::ofText(u"乙公司"_qs));
    CHECK(onlyCell("<c r=\"A1\" t=\"inlineStr\"><is><t> 丙 </t></is></c>") ==
          TableCell::ofText(u" 丙 "_qs));
    CHECK(onlyCell("<c r=\"A1\" t=\"str\"><f>A2&amp;A3</f><v>01502200</v></c>") ==
          TableCell::ofText(u"01502200"_qs));
}

TEST_CASE("runs of rich text are joined, phonetic guides left out")
{
    const QByteArray rich =
        "<r><rPr><b/></rPr><t>重庆</t></r><r><t>泵业</t></r>"
        "<rPh sb=\"0\" eb=\"2\"><t>chong qing</t></rPh><phoneticPr fontId=\"1\"/>";
    const ZipParts strings = {{"xl/sharedStrings.xml", sharedStrings("<si>" + rich + "</si>")}};
    CHECK(onlyCell("<c r=\"A1\" t=\"s\"><v>0</v></c>", strings).text == u"重庆泵业"_qs);
    CHECK(onlyCell("<c r=\"A1\" t=\"inlineStr\"><is>" + rich + "</is></c>").text == u"重庆泵业"_qs);
}

TEST_CASE("escapes of stored strings are resolved once")
{
    CHECK(onlyCell("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_\nb</t></is></c>").text ==
          u"a\r\nb"_qs);
    CHECK(onlyCell("<c r=\"A1\" t=\"inlineStr\"><is><t>_x005F_x0041_</t></is></c>").text ==
          u"_x0041_"_qs);
    CHECK(onlyCell("<c r=\"A1\" t=\"inlineStr\"><is><t>_x00_ _xZZZZ_ x_</t></is></c>").text ==
          u"_x00_ _xZZZZ_ x_"_qs);
}

TEST_CASE("numbers keep all digits a spreadsheet has, and show where it lost some")
{
    const auto number = [](const QByteArray &stored) {
        const TableCell cell = onlyCell("<c r=\"A1\"><v>" + stored + "</v></c>");
        CHECK(cell.kind == CellKind::Number);
        return cell.text;
    };
    CHECK(number("370681018019402") == u"370681018019402"_qs);
    CHECK(number("10.0") == u"10"_qs);
    CHECK(number("100") == u"100"_qs);
    CHECK(number("0.50") == u"0.5"_qs);
    CHECK(number("2087.0249999999996") == u"2087.025"_qs);
    CHECK(number("4.4999999999999998E-2") == u"0.045"_qs);
    CHECK(number("1.5E3") == u"1500"_qs);
    CHECK(number("-12.30") == u"-12.3"_qs);
    CHECK(number("0.00001") == u"0.00001"_qs);
    CHECK(number("1E-5") == u"0.00001"_qs);
    CHECK(number("123456789012345") == u"123456789012345"_qs);
    CHECK(number("915001160000000000").contains(u'E'));
    CHECK(number("9.1500116E+17") == u"9.15001160000000E+17"_qs);
}

TEST_CASE("booleans, errors and formulas without a result are told apart")
{
    CHECK(onlyCell("<c r=\"A1\" t=\"b\"><v>1</v></c>") ==
          TableCell{u"TRUE"_qs, CellKind::Boolean, false});
    CHECK(onlyCell("<c r=\"A1\" t=\"e\"><f>A0</f><v>#NAME?</v></c>") ==
          TableCell{u"#NAME?"_qs, CellKind::Error, false});
    CHECK(onlyCell("<c r=\"A1\"><f>B1+1</f><v>7</v></c>") == TableCell::ofNumber(u"7"_qs));
    CHECK(onlyCell("<c r=\"A1\"><f>B1+1</f></c>").kind == CellKind::Error);
}

TEST_CASE("days come from number formats, as ISO text")
{
    CHECK(formatted("45047", "yyyy/m/d") == TableCell::ofDate(u"2023-05-01"_qs));
    CHECK(formatted("45047", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;").text ==
          u"2023-05-01"_qs);
    CHECK(formatted("45047.5", "yyyy/m/d").text == u"2023-05-01"_qs);
    CHECK(formatted("45047.5", "yyyy/m/d h:mm").text == u"2023-05-01 12:00:00"_qs);
    CHECK(formatted("59", "yyyy/m/d").text == u"1900-02-28"_qs);
    CHECK(formatted("61", "yyyy/m/d").text == u"1900-03-01"_qs);
    CHECK(formatted("0.25", "h:mm:ss") == TableCell::ofText(u"06:00:00"_qs));
    CHECK(formatted("0.5", "[h]:mm").kind == CellKind::Number);
    CHECK(formatted("45047", "#,##0.00") == TableCell::ofNumber(u"45047"_qs));
    CHECK(formatted("45047", "0.00E+00").kind == CellKind::Number);
    CHECK(formatted("45047", "[Red]0&quot;日&quot;").kind == CellKind::Number);
    CHECK(formatted("-3", "yyyy/m/d") == TableCell::ofNumber(u"-3"_qs));
}

TEST_CASE("a format that hides the year or the day is marked")
{
    CHECK(formatted("45047", "yyyy&quot;年&quot;m&quot;月&quot;").dateCompleted);
    CHECK_FALSE(formatted("45061", "yyyy&quot;年&quot;m&quot;月&quot;").dateCompleted);
    CHECK(formatted("45061", "m&quot;月&quot;d&quot;日&quot;").dateCompleted);
    CHECK_FALSE(formatted("45047", "yyyy/m/d").dateCompleted);
}

TEST_CASE("built-in formats of Chinese Excel are days")
{
    for (const char *number : {"14", "22", "31", "57", "58"}) {
        CAPTURE(number);
        const ZipParts parts = {
            {"xl/styles.xml", styles("<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
                                     "<cellXfs><xf numFmtId=\"" +
                                     QByteArray(number) + "\"/></cellXfs>")}};
        CHECK(onlyCell("<c r=\"A1\" s=\"0\"><v>45047</v></c>", parts).text == u"2023-05-01"_qs);
    }
}

TEST_CASE("1904 workbooks count from another day")
{
    ZipParts parts =
        workbookParts("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>11111</v></c></row>",
                      {{"xl/styles.xml", styles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")}});
    for (auto &part : parts)
        part.second.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    const TableFixture files;
    const QString path = files.writeZip(u"mac.xlsx"_qs, parts);
    auto rows = rowsOf(path);
    REQUIRE_OK(rows);
    CHECK(rows->first().cells.first().text == u"1934-06-03"_qs);
    CHECK((*openTabular(path))->dates1904());
}

TEST_CASE("ISO day cells are days")
{
    CHECK(onlyCell("<c r=\"A1\" t=\"d\"><v>2021-01-01</v></c>") ==
          TableCell::ofDate(u"2021-01-01"_qs));
    CHECK(onlyCell("<c r=\"A1\" t=\"d\"><v>2021-01-01T10:10:10</v></c>").text ==
          u"2021-01-01 10:10:10"_qs);
    CHECK(onlyCell("<c r=\"A1\" t=\"d\"><v>10:10:10</v></c>").kind == CellKind::Text);
}

TEST_CASE("cells and rows find their place with and without references")
{
    const TableFixture files;
    auto rows =
        rowsOf(files.writeWorkbook("<row><c><v>1</v></c><c><v>2</v></c></row>"
                                   "<row/><row r=\"7\"><c r=\"C7\"><v>3</v></c>"
                                   "<c><v>4</v></c></row><row><c r=\"A9\"><v>5</v></c></row>"
                                   "<row r=\"12\"><c r=\"B12\" s=\"3\"/></row>"));
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).number == 1);
    CHECK(texts(rows->at(0)) == QStringList{u"1"_qs, u"2"_qs});
    CHECK(rows->at(1).number == 7);
    CHECK(texts(rows->at(1)) == QStringList{QString(), QString(), u"3"_qs, u"4"_qs});
    CHECK(rows->at(2).number == 9);
}

TEST_CASE("names with a prefix and absolute targets are understood")
{
    ZipParts parts = workbookParts({});
    setPart(
        parts, "xl/worksheets/sheet1.xml",
        "<x:worksheet xmlns:x=\"urn:any\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\""
        " t=\"inlineStr\"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>");
    for (auto &part : parts)
        part.second.replace("\"worksheets/sheet1.xml\"", "\"/XL/worksheets/./sheet1.xml\"");
    const TableFixture files;
    auto rows = rowsOf(files.writeZip(u"prefix.xlsx"_qs, parts));
    REQUIRE_OK(rows);
    CHECK(texts(rows->first()) == QStringList{u"甲"_qs});
}

TEST_CASE("the default sheet is the first visible one, charts are no sheets")
{
    ZipParts parts = workbookParts({});
    setPart(parts, "xl/workbook.xml",
            "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"图\" r:id=\"c\"/>"
            "<sheet name=\"藏\" state=\"veryHidden\" r:id=\"a\"/><sheet name=\"表\" r:id=\"b\"/>"
            "</sheets></workbook>");
    setPart(
        parts, "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/a.xml\"/>"
        "<Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
        "<Relationship Id=\"c\" Type=\"x/chartsheet\" Target=\"chart.xml\"/></Relationships>");
    const TableFixture files;
    auto reader = openTabular(files.writeZip(u"sheets.xlsx"_qs, parts));
    REQUIRE_OK(reader);
    REQUIRE((*reader)->sheets().size() == 2);
    CHECK((*reader)->sheets()[0].hidden);
    CHECK((*reader)->defaultSheet() == 1);
    CHECK(*(*reader)->sheetNamed(u"表"_qs) == 1);
    const auto missing = (*reader)->sheetNamed(u"别的"_qs);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);
    CHECK(missing.error().text.contains(u"藏、表"));
}

TEST_CASE("a vertical merge holds for its rows, a title's merge does not")
{
    const auto cell = [](const QByteArray &at, const QByteArray &text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    ZipParts parts = workbookParts({});
    setPart(parts, "xl/worksheets/sheet1.xml",
            "<x:worksheet xmlns:x=\"urn:x\"><sheetData><row r=\"1\">" + cell("A1", "标题") +
                "</row><row r=\"3\">" + cell("A3", "双福街道") + cell("B3", "甲") +
                "</row><row r=\"4\"><c r=\"A4\" s=\"1\"/>" + cell("B4", "乙") +
                "</row><row r=\"5\">" + cell("B5", "丙") + "</row><row r=\"6\"/><row r=\"7\">" +
                cell("B7", "丁") +
                "</row></sheetData><mergeCells count=\"9\">"
                "<mergeCell ref=\"A1:C2\"/><x:mergeCell ref=\"A3:A6\"/>"
                "<mergeCell ref=\"C3:C99999999\"/><mergeCell ref=\"B5\"/>"
                "<mergeCell ref=\"B7:B3\"/><mergeCell ref=\":\"/></mergeCells></x:worksheet>");
    const TableFixture files;
    const auto rows = rowsOf(files.writeZip(u"merged.xlsx"_qs, parts));
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 5);
    CHECK(texts(rows->at(0)) == QStringList{u"标题"_qs});
    CHECK_FALSE(rows->at(1).cell(0).covered);
    CHECK(rows->at(2).cell(0) == TableCell{u"双福街道"_qs, CellKind::Text, false, true});
    CHECK(rows->at(3).cell(0).covered);
    CHECK(rows->at(3).cell(1) == TableCell::ofText(u"丙"_qs));
    CHECK(rows->at(4).number == 7);
    CHECK(rows->at(4).cell(0).isEmpty());
}

TEST_CASE("a merged header over two rows is one header")
{
    const TableFixture files;
    ZipParts parts = workbookParts({});
    const auto cell = [](const QByteArray &at, const QByteArray &text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    setPart(parts, "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData><row r=\"1\">" + cell("A1", "企业名称") + cell("B1", "2024年") +
                "</row><row r=\"2\">" + cell("B2", "营业收入") + cell("C2", "净利润") +
                "</row><row r=\"3\">" + cell("A3", "甲公司") +
                "</row></sheetData><mergeCells>"
                "<mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells></worksheet>");
    const auto rows = rowsOf(files.writeZip(u"heads.xlsx"_qs, parts));
    REQUIRE_OK(rows);
    const auto header = guessHeaderRow(*HeaderWords::builtIn(), *rows);
    REQUIRE(header);
    CHECK(header->row == 2);
    const ColumnMapping mapping = guessMapping(*HeaderWords::builtIn(), header->columns);
    CHECK(mapping.column(ImportField::Name) == 0);
    CHECK(mapping.hasFigure(FigureItem::Revenue, 2024));
    CHECK(mapping.hasFigure(FigureItem::NetProfit, 2024));
}

TEST_CASE("hidden rows and columns are data: a filter must not lose firms")
{
    const TableFixture files;
    ZipParts parts = workbookParts({});
    setPart(parts, "xl/worksheets/sheet1.xml",
            "<worksheet><dimension ref=\"A1:XFD1048576\"/><cols><col min=\"2\" max=\"2\""
            " hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
            "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c><c r=\"B2\"><v>3</v></c></row>"
            "</sheetData></worksheet>");
    const auto rows = rowsOf(files.writeZip(u"hidden.xlsx"_qs, parts));
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 2);
    CHECK(texts(rows->at(1)) == QStringList{u"2"_qs, u"3"_qs});
}

TEST_CASE("values of a workbook with macros are read, the macros never")
{
    const TableFixture files;
    ZipParts parts = workbookParts("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>");
    parts.append({"xl/vbaProject.bin", QByteArray(5000, '\xcd')});
    const auto rows = rowsOf(files.writeZip(u"macro.xlsm"_qs, parts));
    REQUIRE_OK(rows);
    CHECK(texts(rows->first()) == QStringList{u"7"_qs});
}

TEST_CASE("a sheet can be read again, and another after it")
{
    const TableFixture files;
    auto reader = openTabular(files.writeWorkbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                                                  "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row>"));
    REQUIRE_OK(reader);
    TableRow row;
    for (int i = 0; i < 2; ++i) {
        REQUIRE_OK((*reader)->openSheet(0));
        REQUIRE(*(*reader)->next(row));
        CHECK(row.number == 1);
    }
    REQUIRE(*(*reader)->next(row));
    CHECK_FALSE(*(*reader)->next(row));
    CHECK_FALSE(*(*reader)->next(row));
    CHECK((*reader)->progress() == 0);
}
