// Lists that are cut off, damaged, hostile, or change under way, through the real command: a
// sentence, the base as it was, little memory, nothing written elsewhere.

#include "faults/faultplace.h"
#include "services/importservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/smalldisk.h"
#include "unit/exchange/tablefixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <sys/stat.h>
#include <unistd.h>

using namespace peiyu;

namespace {

constexpr qint64 mostKilobytes = 200 * 1024;
constexpr qint64 mostMicroseconds = (optimised ? 5 : 30) * 1'000'000;

#ifdef PEIYU_SANITIZED
constexpr bool countsMemory = false;
#else
constexpr bool countsMemory = true;
#endif

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray row(int number, const QByteArray &name, const QByteArray &code)
{
    const QByteArray at = QByteArray::number(number);
    return "<row r=\"" + at + "\"><c r=\"A" + at + "\" t=\"inlineStr\"><is><t>" + name +
           "</t></is></c><c r=\"B" + at + "\" t=\"inlineStr\"><is><t>" + code +
           "</t></is></c></row>";
}

QByteArray goodRows()
{
    QByteArray rows = row(1, "企业名称", "统一社会信用代码");
    for (int i = 0; i < 200; ++i)
        rows += row(i + 2, QStringLiteral("第%1号机械有限公司").arg(i + 100).toUtf8(),
                    soundCode(i + 100).toLatin1());
    return rows;
}

/// Every file below a folder, with its size.
QStringList filesBelow(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        found.append(QStringLiteral("%1 %2").arg(file.filePath()).arg(file.size()));
    }
    found.sort();
    return found;
}

class Lists
{
public:
    Lists() : m_database(m_place.freshBase()), m_before(m_place.digestOf(m_database)) {}

    const FaultPlace &place() const { return m_place; }
    const TableFixture &files() const { return m_files; }
    const QString &database() const { return m_database; }

    Ended import(const QString &path, const QStringList &more = {}) const
    {
        ProgramCall call =
            m_place.call(m_database, QStringList{QStringLiteral("import"), path} + more);
        call.killAfter = 4 * mostMicroseconds;
        const Ended ended = runProgram(call);
        INFO(path.toStdString() << ": " << ended.err.toStdString());
        CHECK_FALSE(ended.killed);
        CHECK(ended.microseconds < mostMicroseconds);
        if (countsMemory)
            CHECK(ended.peakKilobytes < mostKilobytes);
        return ended;
    }
    void requireUntouched() const { REQUIRE(m_place.digestOf(m_database) == m_before); }
    /// Refused as a whole.
    void refused(const QString &path, int code) const
    {
        INFO(path.toStdString());
        requireRefused(import(path), code);
        requireUntouched();
    }
    /// Refused row by row: each with its number and a sentence, nothing written.
    void rowsRefused(const QString &path) const
    {
        const Ended ended = import(path);
        INFO(path.toStdString() << ended.out.toStdString() << ended.err.toStdString());
        if (ended.code != 0) {
            requireRefused(ended, 3);
        } else {
            const QJsonObject report = ended.json();
            CHECK(report.value(QStringLiteral("added")).toInt() == 0);
            CHECK(report.value(QStringLiteral("rejected")).toInt() >= 1);
            const QJsonObject issue =
                report.value(QStringLiteral("issues")).toArray().first().toObject();
            CHECK(issue.value(QStringLiteral("row")).toInt() >= 2);
            CHECK_FALSE(issue.value(QStringLiteral("text")).toString().isEmpty());
        }
        requireUntouched();
    }

private:
    FaultPlace m_place;
    TableFixture m_files;
    QString m_database;
    QString m_before;
};

} // namespace

TEST_CASE("a workbook that is cut off or damaged is refused as a whole")
{
    const Lists lists;
    const QByteArray whole = bytesOf(lists.files().writeWorkbook(goodRows()));
    REQUIRE(lists
                .import(lists.files().write(QStringLiteral("好.xlsx"), whole),
                        {QStringLiteral("--dry-run")})
                .json()
                .value(QStringLiteral("added"))
                .toInt() == 200);
    const int steps = optimised ? 20 : 6;
    for (int i = 1; i < steps; ++i)
        lists.refused(lists.files().write(QStringLiteral("断%1.xlsx").arg(i),
                                          whole.left(whole.size() * i / steps)),
                      3);
    lists.refused(lists.files().write(QStringLiteral("断.xlsx"), whole.left(whole.size() - 1)), 3);
    // A flipped byte in the packed sheet: its sum no longer fits.
    QByteArray flipped = whole;
    const auto sheet = flipped.indexOf("xl/worksheets/sheet1.xml");
    flipped[sheet + 400] = static_cast<char>(flipped[sheet + 400] ^ 0x20);
    lists.refused(lists.files().write(QStringLiteral("和.xlsx"), flipped), 3);
    lists.refused(lists.files().write(QStringLiteral("空.xlsx"), {}), 3);
}

TEST_CASE("bombs, entities and deep XML are stopped early and small")
{
    const Lists lists;
    const auto workbook = [&](const char *name, const QByteArray &sheet) {
        ZipParts parts = workbookParts(goodRows());
        setPart(parts, "xl/worksheets/sheet1.xml", sheet);
        return lists.files().writeZip(QString::fromUtf8(name), parts);
    };
    const QByteArray open = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/"
                            "2006/main\"><sheetData>";
    // Made and forgotten before it is read: a child counts what its parent has in memory.
    const QString bomb = workbook("炸弹.xlsx", open + QByteArray(64 << 20, ' ') + goodRows() +
                                                   "</sheetData></worksheet>");
    lists.refused(bomb, 3);
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">";
    for (char name = 'b'; name < 'l'; ++name)
        laughs += QByteArray("<!ENTITY ") + name + " \"" +
                  (QByteArray("&") + static_cast<char>(name - 1) + ";").repeated(10) + "\">";
    laughs += "]>" + open + row(1, "&k;", "1") + "</sheetData></worksheet>";
    lists.refused(workbook("笑.xlsx", laughs), 3);
    lists.refused(workbook("外.xlsx", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" +
                                          open + row(1, "&e;", "1") + "</sheetData></worksheet>"),
                  3);
    lists.refused(workbook("深.xlsx", open + QByteArray("<a>").repeated(300'000)), 3);
}

TEST_CASE("names in a zip are never paths")
{
    const Lists lists;
    ZipParts parts = workbookParts(goodRows());
    for (const char *name : {"../../evil.txt", "/tmp/peiyu-evil.txt", "..\\evil.txt", "xl/../../e"})
        parts.append(std::pair<QByteArray, QByteArray>(name, "evil"));
    const QString path = lists.files().writeZip(QStringLiteral("穿.xlsx"), parts);
    const QStringList before = filesBelow(QFileInfo(path).path());
    const Ended ended = lists.import(path, {QStringLiteral("--dry-run")});
    CHECK((ended.code == 0 || ended.code == 3));
    CHECK(filesBelow(QFileInfo(path).path()) == before);
    CHECK_FALSE(QFileInfo::exists(QStringLiteral("/tmp/peiyu-evil.txt")));
    CHECK_FALSE(QFileInfo::exists(QFileInfo(path).path() + QStringLiteral("/../../evil.txt")));
    lists.requireUntouched();
}

TEST_CASE("text with what is no text is refused row by row")
{
    const Lists lists;
    const QByteArray head = QStringLiteral("企业名称,统一社会信用代码\n").toUtf8();
    const QByteArray code = soundCode(100).toLatin1();
    const auto csv = [&](const char *name, const QByteArray &bytes) {
        return lists.files().write(QString::fromUtf8(name), bytes);
    };
    const QByteArray firm = QStringLiteral("某某机械有限公司").toUtf8();
    lists.rowsRefused(csv("零.csv", head + firm + QByteArray(1, '\0') + "," + code + "\n"));
    lists.rowsRefused(csv("字节.csv", head + firm + "\xff\xfe\x80," + code + "\n"));
    lists.rowsRefused(csv("长.csv", head + QByteArray(1 << 20, 'a') + "," + code + "\n"));
    lists.rowsRefused(csv("引号.csv", head + "\"" + firm + "," + code + "\n" + firm));
    const QString lone = QStringLiteral("企业名称,统一社会信用代码\n甲") + QChar(0xd800) +
                         QStringLiteral("乙公司,") + QString::fromLatin1(code) + u'\n';
    lists.rowsRefused(csv(
        "代理.csv", QByteArray("\xff\xfe") +
                        QByteArray(reinterpret_cast<const char *>(lone.utf16()), lone.size() * 2)));
    lists.rowsRefused(lists.files().writeWorkbook(row(1, "企业名称", "统一社会信用代码") +
                                                  row(2, QByteArray(1 << 20, 'a'), code)));
}

TEST_CASE("what is no file that can be read is refused at once")
{
    const Lists lists;
    lists.refused(lists.place().path(QStringLiteral("没有.xlsx")), 8);
    const QString folder = lists.place().path(QStringLiteral("夹.xlsx"));
    REQUIRE(::mkdir(QFile::encodeName(folder).constData(), 0755) == 0);
    lists.refused(folder, 8);
    const QString pipe = lists.place().path(QStringLiteral("管.csv"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    lists.refused(pipe, 8);
    lists.refused(QStringLiteral("/dev/zero"), 8);

    const QString closed = lists.place().list(QStringLiteral("关.csv"), 100, 3);
    REQUIRE(::chmod(QFile::encodeName(closed).constData(), 0000) == 0);
    lists.place().openToEverybody();
    ProgramCall call = lists.place().call(
        lists.database(), {QStringLiteral("import"), closed, QStringLiteral("--dry-run")});
    REQUIRE(::chmod(QFile::encodeName(lists.database()).constData(), 0666) == 0);
    call.asNobody = true;
    const Ended ended = runProgram(call);
    if (::geteuid() != 0 || ended.code == ProgramRun::notStarted)
        return skipped("cannot run the program as another user");
    requireRefused(ended, 8);
}

TEST_CASE("a list that changes or vanishes while it is taken in is not taken in")
{
    FaultPlace place;
    const auto opened = value(OpenedBase::open(place.freshBase()));
    const QString before = digest(opened->context().connection);
    const QString path = place.list(QStringLiteral("名单.csv"), 100, 50);
    const QByteArray whole = bytesOf(path);
    for (const bool vanishes : {false, true}) {
        place.write(QStringLiteral("名单.csv"), whole);
        ImportRequest request;
        request.source.path = path;
        request.dryRun = true;
        request.expectedHash = value(ImportService::run(opened->context(), request)).fileHash;
        request.dryRun = false;
        JobContext context{opened->context().connection, opened->context().actor,
                           opened->context().clock};
        // Progress is told from inside the loop: there the other program writes.
        context.progress = Progress([&](const ProgressNote &) {
            if (vanishes)
                QFile::remove(path);
            else
                place.list(QStringLiteral("名单.csv"), 500, 60);
        });
        const auto run = ImportService::run(context, request);
        REQUIRE_FALSE(run);
        INFO(run.error().text.toStdString());
        CHECK(run.error().code == (vanishes ? ErrorCode::Io : ErrorCode::Conflict));
        CHECK(digest(opened->context().connection) == before);
    }
    // And the list as it was is still taken.
    place.write(QStringLiteral("名单.csv"), whole);
    ImportRequest request;
    request.source.path = path;
    request.dryRun = false;
    CHECK(value(ImportService::run(opened->context(), request)).added == 50);
}
