#include "tablefixture.h"

#include "exchange/csvguard.h"
#include "exchange/csvreader.h"

#include <unicode/ucnv.h>

using namespace peiyu;

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode code = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &code);
    QByteArray bytes(text.size() * 4, '\0');
    const auto size = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                                      reinterpret_cast<const char16_t *>(text.utf16()),
                                      int32_t(text.size()), &code);
    ucnv_close(converter);
    REQUIRE(U_SUCCESS(code));
    bytes.truncate(size);
    return bytes;
}

Result<QVector<TableRow>> read(const QByteArray &bytes, const TabularOptions &options = {})
{
    const TableFixture files;
    return rowsOf(files.write(u"表.csv"_qs, bytes), options);
}

QStringList firstRow(const QByteArray &bytes, const TabularOptions &options = {})
{
    auto rows = read(bytes, options);
    REQUIRE_OK(rows);
    REQUIRE_FALSE(rows->isEmpty());
    CHECK(rows->first().fault.isEmpty());
    return texts(rows->first());
}

const QString sample = u"企业名称,所在镇街\r\n重庆启岚泵业有限公司,德感街道\r\n"_qs;

} // namespace

TEST_CASE("all encodings offices send are detected")
{
    const auto [encoding, mark] = GENERATE(table<const char *, bool>({{"UTF-8", false},
                                                                      {"UTF-8", true},
                                                                      {"gb18030", false},
                                                                      {"UTF-16LE", false},
                                                                      {"UTF-16LE", true},
                                                                      {"UTF-16BE", false},
                                                                      {"UTF-16BE", true}}));
    CAPTURE(encoding, mark);
    const QByteArray bytes = encoded(mark ? QChar(0xFEFF) + sample : sample, encoding);
    CHECK(detectEncoding(bytes).compare(QString::fromLatin1(encoding), Qt::CaseInsensitive) == 0);
    auto rows = read(bytes);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 2);
    CHECK(texts(rows->at(0)) == QStringList{u"企业名称"_qs, u"所在镇街"_qs});
    CHECK(texts(rows->at(1)) == QStringList{u"重庆启岚泵业有限公司"_qs, u"德感街道"_qs});
}

TEST_CASE("16-bit text is told from 8-bit text with stray NULs")
{
    CHECK(detectEncoding(encoded(u"上海一厂,白沙镇,1\n甲上厂,德感街道,2\n"_qs, "UTF-16LE")) ==
          u"UTF-16LE"_qs);
    CHECK(detectEncoding(encoded(u"上海一厂,白沙镇,1\n甲上厂,德感街道,2\n"_qs, "UTF-16BE")) ==
          u"UTF-16BE"_qs);
    CHECK(detectEncoding(QByteArrayLiteral("a,b,c,d,e\n1,2\0\n")) == u"UTF-8"_qs);
    CHECK(detectEncoding(QByteArrayLiteral("abc,def\n1,2\0\n3,4\n5,6\n7,8\n9,1\n")) == u"UTF-8"_qs);
}

TEST_CASE("a header in ASCII does not decide the encoding of a long file")
{
    QByteArray bytes = "name,town\n";
    while (bytes.size() < (1 << 20) + 100)
        bytes += "a,b\n";
    bytes += encoded(u"启岚泵业,德感街道\n"_qs, "gb18030");
    CHECK(openTabular(TableFixture().write(u"a.csv"_qs, {})).error().code == ErrorCode::Format);
    auto rows = read(bytes);
    REQUIRE_OK(rows);
    CHECK(texts(rows->last()) == QStringList{u"启岚泵业"_qs, u"德感街道"_qs});
}

TEST_CASE("the encoding can be named, and an unknown one is refused")
{
    TabularOptions options;
    options.encoding = u"gbk"_qs;
    CHECK(firstRow(encoded(sample, "gb18030"), options).first() == u"企业名称"_qs);
    options.encoding = u"klingon"_qs;
    const auto rows = read("a,b\n", options);
    REQUIRE_FALSE(rows);
    CHECK(rows.error().text.contains(u"klingon"));
}

TEST_CASE("what is no text in any of the encodings is refused")
{
    CHECK_FALSE(read(QByteArray("\xc5\xff\x80\xfe,\xff").repeated(50)));
    CHECK_FALSE(read(QByteArray(5000, '\0')));
}

TEST_CASE("the separator is detected or given")
{
    CHECK(firstRow("a,b;c\nd,e\n") == QStringList{u"a"_qs, u"b;c"_qs});
    CHECK(firstRow("a;b\nc;d,e\nf;g\n") == QStringList{u"a"_qs, u"b"_qs});
    CHECK(firstRow("a\tb\nc\td,e\n") == QStringList{u"a"_qs, u"b"_qs});
    CHECK(firstRow("\"x,y,z\";b\n\"x,y\";d\n") == QStringList{u"x,y,z"_qs, u"b"_qs});
    CHECK(firstRow("只有一列\n甲\n") == QStringList{u"只有一列"_qs});
    TabularOptions options;
    options.separator = u';';
    CHECK(firstRow("a,b;c\n", options) == QStringList{u"a,b"_qs, u"c"_qs});
}

TEST_CASE("quotes hold separators, line ends and quotes")
{
    auto rows = read("\"a,1\",\"多\r\n行\",\"说\"\"好\"\"\",x\"y\n\n\"\",b,\r\nc\rd");
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 4);
    CHECK(texts(rows->at(0)) == QStringList{u"a,1"_qs, u"多\r\n行"_qs, u"说\"好\""_qs, u"x\"y"_qs});
    CHECK(rows->at(1).number == 3);
    CHECK(texts(rows->at(1)) == QStringList{QString(), u"b"_qs});
    CHECK(rows->at(2).number == 4);
    CHECK(texts(rows->at(3)) == QStringList{u"d"_qs});
}

TEST_CASE("pieces of the file may end anywhere")
{
    // 64 KB pieces end inside quotes, behind CR, inside characters.
    QByteArray bytes;
    QStringList expected;
    for (int i = 0; i < 9000; ++i) {
        const QString text = u"企业\"%1\"\r\n名"_qs.arg(i);
        expected.append(text);
        bytes += "\"" + QString(text).replace(u'"', u"\"\""_qs).toUtf8() + "\",x\r\n";
    }
    for (int shift = 0; shift < 3; ++shift) {
        auto rows = read(bytes);
        REQUIRE_OK(rows);
        REQUIRE(rows->size() == expected.size() + shift);
        for (int i = 0; i < expected.size(); ++i)
            REQUIRE(texts(rows->at(i + shift)) == QStringList{expected[i], u"x"_qs});
        bytes.prepend("ab\n");
    }
}

TEST_CASE("a quote that is never closed names its row")
{
    const auto rows = read("a,b\nc,\"d\ne,f\n");
    REQUIRE_FALSE(rows);
    CHECK(rows.error().code == ErrorCode::Format);
    CHECK(rows.error().text.contains(u"第 2 行"));
}

TEST_CASE("damaged rows are faults, the others are read")
{
    QByteArray bytes = "企业名称,镇街\n甲公司名称,德感街道\n乙\xff公司,白沙镇\n丙公司,";
    bytes += QByteArray("白\0沙", 7) + "\n丁公司名称,珞璜镇\n";
    bytes += "戊\xed\xa0\x80公司,白沙镇\n";
    auto rows = read(bytes);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 6);
    QVector<int> faults;
    for (const TableRow &row : *rows) {
        if (!row.fault.isEmpty()) {
            CHECK(row.fault.contains(u"第 %1 行"_qs.arg(row.number)));
            faults.append(row.number);
        }
    }
    CHECK(faults == QVector<int>{3, 4, 6});
}

TEST_CASE("a lone surrogate of UTF-16 is a fault")
{
    QByteArray bytes = encoded(u"企业名称\n甲\n"_qs, "UTF-16LE");
    bytes += QByteArray("\x00\xd8\x0a\x00", 4);
    TabularOptions options;
    options.encoding = u"UTF-16LE"_qs;
    auto rows = read(bytes, options);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 3);
    CHECK_FALSE(rows->at(2).fault.isEmpty());
    CHECK(rows->at(1).fault.isEmpty());
}

TEST_CASE("limits of text tables")
{
    TabularOptions options;
    options.limits.cellCharacters = 10;
    options.limits.columns = 3;
    options.limits.rows = 4;
    auto rows = read("12345678901,b\n\"12345678901\",b\n1234567890,b\n", options);
    REQUIRE_OK(rows);
    CHECK_FALSE(rows->at(0).fault.isEmpty());
    CHECK_FALSE(rows->at(1).fault.isEmpty());
    CHECK(rows->at(2).fault.isEmpty());
    CHECK(texts(rows->at(2)).first() == u"1234567890"_qs);
    REQUIRE_OK(read("a,b,c,,,,\n", options));
    CHECK_FALSE(read("a,b,c,d\n", options));
    CHECK_FALSE(read("a\na\na\na\na\n", options));
}

TEST_CASE("texts kept from being numbers and formulas are read as what they are")
{
    CHECK(firstRow("=\"0123\",\"=\"\"045\"\"\",'=1+1,'甲\n") ==
          QStringList{u"0123"_qs, u"045"_qs, u"=1+1"_qs, u"'甲"_qs});
}

TEST_CASE("the guard is put on what could run, and comes off again")
{
    for (const QString &text : {u"=1+1"_qs, u"+86"_qs, u"-无"_qs, u"@SUM"_qs, u"＝1"_qs, u"\t=1"_qs,
                                u"'=x"_qs, u"''=x"_qs, u"甲"_qs, u"'甲"_qs, u"'"_qs, QString()}) {
        CAPTURE(text);
        CHECK(withoutCsvGuard(withCsvGuard(text)) == text);
    }
    CHECK(withCsvGuard(u"=1"_qs) == u"'=1"_qs);
    CHECK(withCsvGuard(QString(1, QChar(0)) + u"x"_qs).startsWith(u'\''));
    CHECK(withCsvGuard(u"重庆"_qs) == u"重庆"_qs);
}

TEST_CASE("a text table is one sheet with the name of the file")
{
    const TableFixture files;
    auto reader = openTabular(files.write(u"双福街道.csv"_qs, "a,b\n"));
    REQUIRE_OK(reader);
    REQUIRE((*reader)->sheets().size() == 1);
    CHECK((*reader)->sheets()[0].name == u"双福街道"_qs);
    CHECK((*reader)->encoding() == u"UTF-8"_qs);
}
