#include "tablefixture.h"

#include "exchange/tablewriter.h"
#include "exchange/xlsxwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>
#include <zip.h>

using namespace peiyu;

namespace {

const TableLayout layout{u"错误行"_qs,
                         {{u"企业名称"_qs}, {u"信用代码"_qs}, {u"日期"_qs}, {u"值"_qs}}};

const QVector<QVector<TableCell>> contents = {
    {TableCell::ofText(u"=HYPERLINK(\"http://x\")"_qs), TableCell::ofText(u"913706817402392957"_qs),
     TableCell::ofDate(u"2023-05-01"_qs), TableCell::ofNumber(u"12.5"_qs)},
    {TableCell::ofText(u"http://example.com"_qs), TableCell(), TableCell(),
     TableCell::ofNumber(u"-3"_qs)},
    {TableCell::ofText(u"多\n行，“引号”\",逗号"_qs), TableCell::ofText(u"007"_qs),
     TableCell::ofText(u"-"_qs), TableCell::ofText(u"_x0041_ 𠮷 <&>"_qs)},
};

Result<> write(const QString &path)
{
    PEIYU_TRY(writer, createTable(path, layout));
    for (const auto &cells : contents)
        PEIYU_CHECK(writer->append(cells));
    return writer->finish();
}

QStringList leftovers(const QString &file)
{
    return QFileInfo(file).dir().entryList({u"*.part"_qs}, QDir::Files | QDir::Hidden);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray partOf(const QString &path, const char *part)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    REQUIRE(archive != nullptr);
    zip_file_t *file = zip_fopen(archive, part, 0);
    REQUIRE(file != nullptr);
    QByteArray bytes(1 << 20, '\0');
    bytes.truncate(zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(bytes.size())));
    zip_fclose(file);
    zip_discard(archive);
    return bytes;
}

} // namespace

TEST_CASE("what is written is read again as it was")
{
    const TableFixture files;
    const QString path = files.path(GENERATE(as<QString>(), u"表.xlsx"_qs, u"表.csv"_qs));
    REQUIRE_OK(write(path));
    auto rows = rowsOf(path);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == contents.size() + 1);
    CHECK(texts(rows->first()).first() == u"企业名称"_qs);
    for (qsizetype i = 0; i < contents.size(); ++i) {
        QStringList expected;
        for (const TableCell &cell : contents[i])
            expected.append(cell.text);
        CHECK(texts(rows->at(i + 1)) == expected);
    }
    CHECK(leftovers(path).isEmpty());
    CHECK(QFile::permissions(path).testFlag(QFile::ReadOwner));
    CHECK_FALSE(QFile::permissions(path).testFlag(QFile::ReadOther));
}

TEST_CASE("a workbook keeps kinds, and holds no formula and no link")
{
    const TableFixture files;
    const QString path = files.path(u"表.xlsx"_qs);
    REQUIRE_OK(write(path));
    auto rows = rowsOf(path);
    REQUIRE_OK(rows);
    CHECK(rows->at(1).cells[0].kind == CellKind::Text);
    CHECK(rows->at(1).cells[1].kind == CellKind::Text);
    CHECK(rows->at(1).cells[2].kind == CellKind::Date);
    CHECK(rows->at(1).cells[3].kind == CellKind::Number);
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
    CHECK(sheet.contains("913706817402392957"));
    CHECK_FALSE(sheet.contains("<f>"));
    CHECK_FALSE(sheet.contains("<hyperlink"));
}

TEST_CASE("text tables carry a mark, CRLF and the guard against formulas")
{
    const TableFixture files;
    const QString path = files.path(u"表.csv"_qs);
    REQUIRE_OK(write(path));
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.startsWith("\xef\xbb\xbf"
                           "企业名称,信用代码,日期,值\r\n\"'=HYPERLINK("));
    CHECK(bytes.contains(",'-,"));    // a text
    CHECK(bytes.contains(",-3\r\n")); // a number
}

TEST_CASE("numbers with more digits than a spreadsheet keeps stay texts")
{
    const TableFixture files;
    const QString path = files.path(u"表.xlsx"_qs);
    auto writer = createTable(path, {u"[坏]*名?字"_qs, {{u"a"_qs}}});
    REQUIRE_OK(writer);
    REQUIRE_OK((*writer)->append({TableCell::ofNumber(u"913706817402392957"_qs)}));
    REQUIRE_OK((*writer)->finish());
    auto rows = rowsOf(path);
    REQUIRE_OK(rows);
    CHECK(rows->at(1).cells.first() == TableCell::ofText(u"913706817402392957"_qs));
    CHECK((*openTabular(path))->sheets().first().name == u"坏名字"_qs);
}

TEST_CASE("names of sheets are made fit")
{
    CHECK(sheetNameFrom(u"a/b:c"_qs) == u"abc"_qs);
    CHECK(sheetNameFrom(QString(40, u'长')).size() == 31);
    CHECK(sheetNameFrom(u"'x'"_qs) == u"x"_qs);
    CHECK_FALSE(sheetNameFrom(u"[]"_qs).isEmpty());
}

TEST_CASE("a table that is not finished leaves nothing behind and the old file as it was")
{
    const TableFixture files;
    const QString path = files.write(GENERATE(as<QString>(), u"旧.xlsx"_qs, u"旧.csv"_qs), "old");
    {
        auto writer = createTable(path, layout);
        REQUIRE_OK(writer);
        REQUIRE_OK((*writer)->append(contents.first()));
    }
    CHECK(bytesOf(path) == "old");
    CHECK(leftovers(path).isEmpty());
}

TEST_CASE("a full disk fails the table and keeps the old file")
{
    const TableFixture files;
    const QString path = files.write(GENERATE(as<QString>(), u"旧.xlsx"_qs, u"旧.csv"_qs), "old");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit full = before;
    full.rlim_cur = 20'000;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &full) == 0);
    Result<> result = [&]() -> Result<> {
        PEIYU_TRY(writer, createTable(path, layout));
        for (int i = 0; i < 20'000; ++i)
            PEIYU_CHECK(writer->append({TableCell::ofText(QString::number(i * 7919.77, 'f', 9))}));
        return writer->finish();
    }();
    REQUIRE(setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, SIG_DFL);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::DiskFull);
    CHECK(bytesOf(path) == "old");
    CHECK(leftovers(path).isEmpty());
}

TEST_CASE("a folder that is not there is named")
{
    const TableFixture files;
    const auto writer = createTable(files.path(u"没有/表.xlsx"_qs), layout);
    REQUIRE_FALSE(writer);
    CHECK(writer.error().code == ErrorCode::Io);
}

TEST_CASE("a text no cell can hold is refused")
{
    const TableFixture files;
    auto writer = createTable(files.path(u"表.xlsx"_qs), layout);
    REQUIRE_OK(writer);
    const auto result = (*writer)->append({TableCell::ofText(QString(40'000, u'长'))});
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Validation);
}
