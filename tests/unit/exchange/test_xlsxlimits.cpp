// Hostile and damaged workbooks: refused with a sentence, with little memory, at once.
#include "tablefixture.h"

#include <QFile>
#include <QRandomGenerator>

using namespace peiyu;

namespace {

Error failureOf(const QString &path, const TabularOptions &options = {})
{
    const auto rows = rowsOf(path, options);
    REQUIRE_FALSE(rows);
    CHECK(rows.error().text.contains(u'。'));
    return rows.error();
}

QByteArray row(const QByteArray &cells)
{
    return "<row r=\"1\">" + cells + "</row>";
}

} // namespace

TEST_CASE("any document type definition is refused")
{
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    const QByteArray outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">";
    const TableFixture files;
    for (const QByteArray &definition : {bomb, outside}) {
        for (const char *part :
             {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"}) {
            ZipParts parts = workbookParts(row("<c r=\"A1\"><v>1</v></c>"),
                                           {{"xl/sharedStrings.xml", sharedStrings({})}});
            for (auto &[name, bytes] : parts) {
                if (name == part)
                    bytes.prepend(definition);
            }
            const Error error = failureOf(files.writeZip(u"dtd.xlsx"_qs, parts));
            CHECK(error.code == ErrorCode::Format);
            CHECK(error.text.contains(u"DTD"));
        }
    }
}

TEST_CASE("what unpacks too far, too densely or too long is refused")
{
    const TableFixture files;
    QByteArray rows;
    for (int i = 1; i <= 40'000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c><v>1</v></c></row>";
    const QString path = files.writeWorkbook(rows);
    TabularOptions options;
    REQUIRE_OK(rowsOf(path, options));

    options.limits.unpackedBytes = 100'000;
    CHECK(failureOf(path, options).text.contains(u"解开后超过"));
    options = {};
    options.limits.rows = 30'000;
    CHECK(failureOf(path, options).text.contains(u"30000 行"));
    options = {};
    options.limits.fileBytes = 1000;
    CHECK(failureOf(path, options).text.contains(u"太大"));
    options = {};
    options.limits.archiveEntries = 3;
    CHECK(failureOf(path, options).text.contains(u"组成部分太多"));
}

TEST_CASE("a dense bomb is stopped by its ratio")
{
    const TableFixture files;
    const QByteArray blank(40 << 20, ' ');
    const Error error = failureOf(files.writeWorkbook(row("<c r=\"A1\"><v>1</v></c>") + blank));
    CHECK(error.text.contains(u"压缩得异常紧"));
}

TEST_CASE("row numbers beyond a sheet and stray columns are refused")
{
    const TableFixture files;
    CHECK(failureOf(files.writeWorkbook("<row r=\"2000000\"><c><v>1</v></c></row>")).code ==
          ErrorCode::Format);
    CHECK(failureOf(files.writeWorkbook(row("<c r=\"XFD1\"><v>1</v></c>"))).text.contains(u"列"));
    // Only formatted, without content: no used column.
    REQUIRE_OK(rowsOf(files.writeWorkbook(row("<c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/>"))));
}

TEST_CASE("deep nesting and endless tokens are refused")
{
    const TableFixture files;
    CHECK(failureOf(files.writeWorkbook(QByteArray("<a>").repeated(70))).code == ErrorCode::Format);
    const QByteArray token = row("<c r=\"" + QByteArray(3 << 20, 'A') + "\"/>");
    CHECK(failureOf(files.writeWorkbook(token)).code == ErrorCode::Format);
    const QByteArray comment = "<!--" + QByteArray(3 << 20, 'x') + "-->";
    CHECK(failureOf(files.writeWorkbook(comment)).code == ErrorCode::Format);
}

TEST_CASE("an overlong cell makes its row a fault, the others are read")
{
    const TableFixture files;
    const QByteArray text(40'000, 'a');
    const ZipParts strings = {
        {"xl/sharedStrings.xml", sharedStrings("<si><t>" + text + "</t></si>")}};
    auto rows = rowsOf(files.writeWorkbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                                           "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" +
                                               text +
                                               "</t></is></c></row>"
                                               "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row>",
                                           strings));
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).fault.contains(u"第 1 行"));
    CHECK(rows->at(1).fault.contains(u"32767"));
    CHECK(rows->at(1).cells.first().text.size() == 32'767);
    CHECK(rows->at(2).fault.isEmpty());
}

TEST_CASE("the strings table is bounded")
{
    const TableFixture files;
    QByteArray items;
    for (int i = 0; i < 2000; ++i)
        items += "<si><t>" + QByteArray::number(i) + "</t></si>";
    const QString path = files.writeWorkbook(row("<c r=\"A1\" t=\"s\"><v>0</v></c>"),
                                             {{"xl/sharedStrings.xml", sharedStrings(items)}});
    TabularOptions options;
    REQUIRE_OK(rowsOf(path, options));
    options.limits.stringsBytes = 50'000;
    CHECK(failureOf(path, options).text.contains(u"文字超过"));
}

TEST_CASE("broken references and XML are damage, not empty cells")
{
    const TableFixture files;
    CHECK(failureOf(files.writeWorkbook(row("<c r=\"A1\" t=\"s\"><v>5</v></c>"))).code ==
          ErrorCode::Format);
    CHECK(failureOf(files.writeWorkbook(row("<c r=\"A1\"><v>1</c>"))).code == ErrorCode::Format);
    CHECK(failureOf(files.writeWorkbook(row("<c r=\"A1\" t=\"inlineStr\"><is><t>\xff\xfe</t>"
                                            "</is></c>")))
              .code == ErrorCode::Format);
    ZipParts parts = workbookParts({});
    setPart(parts, "xl/_rels/workbook.xml.rels", "CORRUPTED");
    CHECK(failureOf(files.writeZip(u"rels.xlsx"_qs, parts)).code == ErrorCode::Format);
    setPart(parts, "xl/_rels/workbook.xml.rels", "<Relationships/>");
    CHECK(failureOf(files.writeZip(u"none.xlsx"_qs, parts)).text.contains(u"没有工作表"));
}

TEST_CASE("names of parts are never paths")
{
    ZipParts parts = workbookParts({});
    for (auto &part : parts)
        part.second.replace("\"worksheets/sheet1.xml\"", "\"../../../../etc/passwd\"");
    const TableFixture files;
    CHECK(failureOf(files.writeZip(u"path.xlsx"_qs, parts)).text.contains(u"缺少"));
    parts = workbookParts({});
    for (auto &part : parts)
        part.second.replace("Target=\"worksheets/sheet1.xml\"",
                            "TargetMode=\"External\" Target=\"http://127.0.0.1/sheet1.xml\"");
    CHECK(failureOf(files.writeZip(u"outside.xlsx"_qs, parts)).text.contains(u"没有工作表"));
}

TEST_CASE("flipped and cut bytes never crash and never pass as another table")
{
    const TableFixture files;
    QByteArray rows;
    for (int i = 1; i <= 300; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c t=\"inlineStr\"><is><t>企业" +
                QByteArray::number(i * 7919) + "</t></is></c></row>";
    QFile whole(files.writeWorkbook(rows));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const auto sound = rowsOf(whole.fileName());
    REQUIRE_OK(sound);
    QRandomGenerator random(20260120);
    int refusedCount = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray damaged = bytes;
        if (i % 4 == 0)
            damaged.truncate(random.bounded(static_cast<int>(bytes.size())));
        else
            damaged[random.bounded(static_cast<int>(bytes.size()))] ^= char(1 << random.bounded(8));
        const auto read = rowsOf(files.write(u"damaged.xlsx"_qs, damaged));
        refusedCount += read ? 0 : 1;
        if (!read) {
            CHECK_FALSE(read.error().text.isEmpty());
            continue;
        }
        // Bytes that carry nothing (times, attributes of the zip) may differ; rows may not.
        REQUIRE(read->size() == sound->size());
        for (qsizetype r = 0; r < read->size(); ++r)
            REQUIRE(texts(read->at(r)) == texts(sound->at(r)));
    }
    CHECK(refusedCount > 200);
}

TEST_CASE("reading can be cancelled, in the strings table too")
{
    const TableFixture files;
    QByteArray items;
    for (int i = 0; i < 50'000; ++i)
        items += "<si><t>企业" + QByteArray::number(i) + "</t></si>";
    const QString path = files.writeWorkbook(row("<c r=\"A1\" t=\"s\"><v>0</v></c>"),
                                             {{"xl/sharedStrings.xml", sharedStrings(items)}});
    TabularOptions options;
    int asked = 0;
    options.cancelled = [&] { return ++asked > 12; };
    CHECK(failureOf(path, options).code == ErrorCode::Cancelled);
    CHECK(asked == 13);
}
