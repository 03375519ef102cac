// .xls and .et: read as stored, refused with a sentence, never trusted.
#include "oldworkbook.h"
#include "tablefixture.h"

using namespace peiyu;

namespace {

QVector<TableRow> rowsOfOld(const OldWorkbook &book, int sheet = -1)
{
    const TableFixture files;
    auto rows = rowsOf(files.write(u"台账.xls"_qs, book.file()), {}, sheet);
    REQUIRE_OK(rows);
    return *rows;
}

Error refusalOf(const QByteArray &bytes, const TabularOptions &options = {})
{
    const TableFixture files;
    auto rows = rowsOf(files.write(u"台账.et"_qs, bytes), options);
    REQUIRE_FALSE(rows);
    CAPTURE(rows.error().text);
    CHECK(rows.error().code == ErrorCode::Format);
    CHECK(rows.error().text.contains(u"台账.et"));
    return rows.error();
}

OldWorkbook small()
{
    OldWorkbook book;
    book.addSheet(u"台账"_qs);
    book.text(0, 0, u"企业名称"_qs);
    book.number(1, 0, 1);
    return book;
}

} // namespace

TEST_CASE("an old workbook gives its texts, numbers and days as an .xlsx does")
{
    OldWorkbook book({0, 14, 58, 165, 10, 22});
    book.ownFormat(165, u"yyyy\"年\"m\"月\""_qs);
    book.addSheet(u"台账"_qs);
    book.text(0, 0, u"企业名称"_qs);
    book.text(0, 2, u"  "_qs);
    book.number(2, 0, 45047, 1);
    book.number(2, 1, 45061, 2);
    book.number(2, 2, 45047, 3);
    book.number(2, 3, 0.35, 4);
    book.number(2, 4, 45047.5, 5);
    book.number(3, 0, 915001160000000000.0);
    book.number(3, 1, 2087.0249999999996);
    book.number(3, 2, 13912345678.0);
    book.number(3, 3, -3, 1);
    const auto rows = rowsOfOld(book);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].number == 1);
    CHECK(texts(rows[0]) == QStringList{u"企业名称"_qs, QString(), u"  "_qs});
    CHECK(rows[1].number == 3);
    CHECK(rows[1].cell(0) == TableCell::ofDate(u"2023-05-01"_qs));
    CHECK(rows[1].cell(1) == TableCell{u"2023-05-15"_qs, CellKind::Date, true, false});
    CHECK(rows[1].cell(2).dateCompleted);
    CHECK(rows[1].cell(3) == TableCell::ofNumber(u"0.35"_qs));
    CHECK(rows[1].cell(4).text == u"2023-05-01 12:00:00"_qs);
    CHECK(rows[2].cell(0) == TableCell::ofNumber(u"9.15001160000000E+17"_qs));
    CHECK(rows[2].cell(1).text == u"2087.025"_qs);
    CHECK(rows[2].cell(2).text == u"13912345678"_qs);
    CHECK(rows[2].cell(3) == TableCell::ofNumber(u"-3"_qs));
}

TEST_CASE("saved results of formulas are read, errors by name, never as zero or one")
{
    OldWorkbook book;
    book.addSheet(u"台账"_qs);
    book.formula(0, 0, 7.5);
    book.formula(0, 1, u"双福街道"_qs);
    book.error(0, 2, 0x2A);
    book.error(0, 3, 0x17);
    book.boolean(0, 4, true);
    const auto rows = rowsOfOld(book);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cell(0) == TableCell::ofNumber(u"7.5"_qs));
    CHECK(rows[0].cell(1) == TableCell::ofText(u"双福街道"_qs));
    CHECK(rows[0].cell(2) == TableCell{u"#N/A"_qs, CellKind::Error});
    CHECK(rows[0].cell(3).text == u"#REF!"_qs);
    CHECK(rows[0].cell(4) == TableCell{u"TRUE"_qs, CellKind::Boolean});
}

TEST_CASE("short numbers, prolonged texts and merges of old workbooks are understood")
{
    OldWorkbook book;
    book.addSheet(u"台账"_qs);
    book.shortNumbers(0, 1, {{false, 150}, {true, 12345}, {false, -7}});
    const QString latin(9000, u'\u00e9');
    book.text(1, 0, QString(5000, u'长'));
    book.text(1, 1, latin);
    book.text(4, 0, u"双福街道"_qs);
    book.text(5, 1, u"甲"_qs);
    book.text(6, 1, u"乙"_qs);
    book.text(8, 1, u"丙"_qs);
    book.merge(4, 6, 0);
    const auto rows = rowsOfOld(book);
    REQUIRE(rows.size() == 6);
    CHECK(texts(rows[0]) == QStringList{QString(), u"150"_qs, u"123.45"_qs, u"-7"_qs});
    CHECK(rows[1].cell(0).text == QString(5000, u'长'));
    CHECK(rows[1].cell(1).text == latin);
    CHECK_FALSE(rows[2].cell(0).covered);
    CHECK(rows[3].cell(0) == TableCell{u"双福街道"_qs, CellKind::Text, false, true});
    CHECK(rows[4].cell(0).covered);
    CHECK(rows[5].cell(0).isEmpty());
}

TEST_CASE("sheets of an old workbook: hidden ones are marked, cells need no order")
{
    OldWorkbook book;
    book.setDates1904();
    book.addSheet(u"藏"_qs, 2);
    book.text(0, 0, u"x"_qs);
    book.addSheet(u"表"_qs);
    book.text(3, 1, u"丁"_qs);
    book.text(1, 1, u"乙"_qs);
    book.text(1, 0, u"甲"_qs);
    const TableFixture files;
    auto reader = openTabular(files.write(u"a.xls"_qs, book.file()));
    REQUIRE_OK(reader);
    CHECK((*reader)->dates1904());
    CHECK((*reader)->sheets()[0].hidden);
    CHECK((*reader)->defaultSheet() == 1);
    CHECK(texts(rowsOfOld(book)[0]) == QStringList{u"甲"_qs, u"乙"_qs});
    CHECK(rowsOfOld(book)[1].number == 4);
    CHECK(rowsOfOld(book, 0).size() == 1);
    TableRow row;
    for (int i = 0; i < 2; ++i) {
        REQUIRE_OK((*reader)->openSheet(1));
        REQUIRE(*(*reader)->next(row));
        CHECK(row.number == 2);
    }
    REQUIRE(*(*reader)->next(row));
    CHECK((*reader)->progress() == 1);
    CHECK_FALSE(*(*reader)->next(row));
}

TEST_CASE("old workbooks that cannot be read are refused with their cure")
{
    OldWorkbook locked = small();
    locked.setEncrypted();
    CHECK(refusalOf(locked.file()).text.contains(u"去掉密码"));
    CHECK(refusalOf(
              oleFile(small().workbookStream().replace(4, 2, QByteArray("\0\5", 2)), u"Book"_qs))
              .text.contains(u"Excel 95"));
    const QByteArray whole = small().file();
    CHECK(refusalOf(whole.left(600)).text.contains(u"不是本程序能读"));
    CHECK(refusalOf(whole.left(1600)).text.contains(u"没有传完"));
    OldWorkbook none;
    CHECK(refusalOf(none.file()).text.contains(u"没有工作表"));
    TabularOptions tight;
    tight.limits.oldFileBytes = 1000;
    CHECK(refusalOf(whole, tight).text.contains(u"太大"));
    OldWorkbook wide;
    wide.addSheet(u"表"_qs);
    wide.text(0, 255, u"x"_qs);
    tight = {};
    tight.limits.columns = 200;
    CHECK(refusalOf(wide.file(), tight).text.contains(u"第 256 列"));
    tight = {};
    tight.limits.stringsBytes = 10;
    CHECK(refusalOf(whole, tight).text.contains(u"文字超过"));
    tight = {};
    tight.cancelled = [] { return true; };
    const TableFixture files;
    const auto stopped = rowsOf(files.write(u"a.xls"_qs, whole), tight);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("an old workbook with any byte changed is read or refused, never believed")
{
    OldWorkbook book({0, 14});
    book.addSheet(u"台账"_qs);
    book.text(0, 0, u"企业名称"_qs);
    book.formula(1, 0, u"甲公司"_qs);
    book.number(1, 1, 45047, 1);
    book.shortNumbers(2, 0, {{true, 5}, {false, 6}});
    book.merge(0, 2, 0);
    const QByteArray whole = book.file();
    const TableFixture files;
    int read = 0;
    int refused = 0;
    // The header, the table of sectors, the directory and the records of the workbook.
    for (qsizetype at = 8; at < 2300; ++at) {
        QByteArray bytes = whole;
        bytes[at] = "\0\x7f\xff"[at % 3];
        const auto rows = rowsOf(files.write(u"a.xls"_qs, bytes));
        (rows ? read : refused) += 1;
        if (!rows)
            CHECK(rows.error().code == ErrorCode::Format);
    }
    for (qsizetype size = 0; size < whole.size(); size += 37) {
        const auto rows = rowsOf(files.write(u"a.xls"_qs, whole.left(size)));
        (rows ? read : refused) += 1;
    }
    CHECK(read > 300);
    CHECK(refused > 100);
}

TEST_CASE("sectors that run in a circle end")
{
    QByteArray bytes = small().file();
    // The third sector of the file follows itself.
    bytes.replace(512 + 4 * 3, 4, QByteArray("\3\0\0\0", 4));
    CHECK(refusalOf(bytes).text.contains(u"没有传完"));
    bytes = small().file();
    // The directory follows itself.
    bytes.replace(512 + 4, 4, QByteArray("\1\0\0\0", 4));
    CHECK(refusalOf(bytes).text.contains(u"没有传完"));
}
