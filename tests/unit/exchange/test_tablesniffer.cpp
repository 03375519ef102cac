#include "tablefixture.h"

#include "exchange/tablesniffer.h"

using namespace peiyu;

namespace {

QString refusalOf(const QByteArray &bytes)
{
    const TableFixture files;
    const auto format = sniffTable(files.write(u"来件.xlsx"_qs, bytes), {});
    REQUIRE_FALSE(format);
    CHECK(format.error().code == ErrorCode::Format);
    CHECK(format.error().text.contains(u"来件.xlsx"));
    return format.error().text;
}

/// An OLE file as far as its directory of names.
QByteArray ole(const char *stream)
{
    QByteArray bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    bytes.append(QByteArray(2000, '\0'));
    for (const char *c = stream; *c; ++c)
        bytes.append(*c).append('\0');
    return bytes.append(QByteArray(500, '\0'));
}

} // namespace

TEST_CASE("each kind of file is refused with its own cure")
{
    CHECK(refusalOf({}).contains(u"空文件"));
    CHECK(refusalOf(ole("EncryptedPackage")).contains(u"去掉密码"));
    CHECK(refusalOf(QByteArray("\x09\x08\x10\x00\x00\x06", 6)).contains(u"Excel 95"));
    CHECK(refusalOf(ole("WordDocument")).contains(u"文字文档"));
    CHECK(refusalOf(ole("Anything")).contains(u"不是本程序能读"));
    CHECK(refusalOf("%PDF-1.4\n%").contains(u"PDF"));
    CHECK(refusalOf("\x89PNG\r\n").contains(u"图片"));
    CHECK(refusalOf("Rar!\x1a\x07").contains(u"压缩包"));
    CHECK(refusalOf("\xef\xbb\xbf <html><table>").contains(u"网页"));
    CHECK(refusalOf("<table><tr><td>1</td></tr></table>").contains(u"网页"));
    CHECK(refusalOf("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>")
              .contains(u"XML"));
    CHECK(refusalOf(QByteArray("\x01\x02\x03\x04\x05").repeated(100)).contains(u"不是本程序"));
    CHECK(refusalOf("PK\x03\x04 cut").contains(u"没有传完"));
}

TEST_CASE("zips are told apart by their parts")
{
    const TableFixture files;
    const auto refusal = [&](const ZipParts &parts) {
        const auto format = sniffTable(files.writeZip(u"a.xlsx"_qs, parts), {});
        REQUIRE_FALSE(format);
        return format.error().text;
    };
    CHECK(refusal({{"content.xml", "x"}, {"mimetype", "x"}}).contains(u".ods"));
    CHECK(
        refusal({{"word/document.xml", "x"}, {"[Content_Types].xml", "x"}}).contains(u"文字文档"));
    CHECK(refusal({{"xl/workbook.bin", "x"}}).contains(u".xlsb"));
    CHECK(refusal({{"2025年台账.xlsx", "x"}}).contains(u"先解压"));
}

TEST_CASE("the name of a file decides nothing")
{
    const TableFixture files;
    CHECK(*sniffTable(files.write(u"a.xlsx"_qs, "企业名称,地址\n甲,乙\n"), {}) == TableFormat::Csv);
    CHECK(*sniffTable(files.write(u"a.csv"_qs, ole("Workbook")), {}) == TableFormat::Xls);
    CHECK(*sniffTable(files.writeZip(u"a.csv"_qs, workbookParts({})), {}) == TableFormat::Xlsx);
}

TEST_CASE("a missing file is not found, a folder cannot be read")
{
    const TableFixture files;
    CHECK(openTabular(files.path(u"none.xlsx"_qs)).error().code == ErrorCode::NotFound);
    CHECK(openTabular(files.path(u"."_qs)).error().code == ErrorCode::Io);
}

TEST_CASE("a zip that promises millions of parts is refused before they are listed")
{
    const TableFixture files;
    QByteArray end("PK\x05\x06", 4);
    end.append(QByteArray(4, '\0')).append("\xff\xff\xff\xff", 4).append(QByteArray(10, '\0'));
    const auto read = openTabular(files.write(u"many.xlsx"_qs, "PK\x03\x04" + end));
    REQUIRE_FALSE(read);
    CHECK(read.error().text.contains(u"组成部分太多"));
}
