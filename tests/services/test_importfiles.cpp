// The file behind an import: header, mapping, changes under way, refused rows, stopping.

#include "exchange/tabularreader.h"
#include "services/enterpriseservice.h"
#include "services/importing.h"
#include "support/firms.h"
#include "support/results.h"

#include <QFile>
#include <QFileInfo>

using namespace peiyu;

namespace {

/// All cells of a file's first sheet as text, rows joined by |.
QStringList cells(const QString &path)
{
    const auto reader = value(openTabular(path, {}));
    value(reader->openSheet(0));
    QStringList lines;
    TableRow row;
    while (value(reader->next(row))) {
        QStringList texts;
        for (const TableCell &cell : row.cells)
            texts.append(cell.text);
        lines.append(texts.join(QLatin1Char('|')));
    }
    return lines;
}

const QString head = QStringLiteral("企业名称,统一社会信用代码");

} // namespace

TEST_CASE("the header is found below titles, or said where it is")
{
    const TestBase base;
    const QString path = csvFile(
        base,
        {QStringLiteral("江津区企业名单"), {}, head, QStringLiteral("甲公司,") + soundCode(1)});
    const ImportPreview preview = value(ImportService::preview(base.context(), {path, {}, 0, {}}));
    CHECK(preview.header.row == 3);
    CHECK(preview.mapping.has(ImportField::Name));
    CHECK(preview.mapping.has(ImportField::CreditCode));
    ImportRequest request = importOf(path);
    request.source.headerRow = 3;
    CHECK(importBoth(base, request).added == 1);
    request.source.headerRow = 1;
    errorOf(ImportService::run(base.context(), request), ErrorCode::Validation);
}

TEST_CASE("a column may be named by a person")
{
    const TestBase base;
    const QString path = csvFile(base, {QStringLiteral("甲列,乙列,企业名称"),
                                        QStringLiteral("甲公司,%1,简称").arg(soundCode(1))});
    ImportRequest request = importOf(path);
    request.mappingTexts = {QStringLiteral("name=甲列"), QStringLiteral("credit_code=乙列"),
                            QStringLiteral("short_name=企业名称")};
    CHECK(importBoth(base, request).added == 1);
    const Enterprise firm = value(EnterpriseService::named(base.context(), soundCode(1)));
    CHECK(firm.name == u"甲公司");
    CHECK(firm.shortName == u"简称");
    request.mappingTexts = {QStringLiteral("name=没有这列")};
    errorOf(ImportService::run(base.context(), request), ErrorCode::Validation);
}

TEST_CASE("a file without firms is refused with what to do")
{
    const TestBase base;
    const auto refused = [&](const QStringList &lines, ErrorCode code) {
        return errorOf(ImportService::run(base.context(), importOf(csvFile(base, lines))), code);
    };
    CHECK(refused({QStringLiteral("一,二"), QStringLiteral("1,2")}, ErrorCode::Validation)
              .text.contains(u"企业名称"));
    refused({QStringLiteral("统一社会信用代码,联系电话"), soundCode(1) + QStringLiteral(",1")},
            ErrorCode::Validation);
    errorOf(
        ImportService::run(base.context(), importOf(base.folder() + QStringLiteral("/none.csv"))),
        ErrorCode::Io);
    CHECK(counts(value(ImportService::run(base.context(), importOf(csvFile(base, {head})))))
              .isEmpty());
}

TEST_CASE("a commit takes the file that was checked, no other")
{
    const TestBase base;
    const QString path = csvFile(base, {head, QStringLiteral("甲公司,") + soundCode(1)});
    ImportRequest request = importOf(path, true);
    request.expectedHash = value(ImportService::run(base.context(), request)).fileHash;
    request.dryRun = false;
    csvFile(base, {head, QStringLiteral("乙公司,") + soundCode(1)});
    const QString before = digest(base.connection());
    const Error changed = errorOf(ImportService::run(base.context(), request), ErrorCode::Conflict);
    CHECK(changed.text.contains(u"预检"));
    CHECK(digest(base.connection()) == before);
}

TEST_CASE("a stopped import changes nothing")
{
    const TestBase base;
    QStringList lines = {head};
    for (int i = 1; i < 400; ++i)
        lines.append(QStringLiteral("第%1公司,").arg(i) + soundCode(i));
    const QString path = csvFile(base, lines);
    const QString before = digest(base.connection());
    const qint64 sets =
        number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM change_set"));

    JobContext context{base.connection(), base.context().actor, base.context().clock};
    // Progress is told from inside the loop: there a person presses 取消.
    context.progress = Progress([&](const ProgressNote &) { context.cancellation.cancel(); });
    const Error stopped =
        errorOf(ImportService::run(context, importOf(path)), ErrorCode::Cancelled);
    CHECK(stopped.text.contains(u"取消"));
    CHECK(digest(base.connection()) == before);
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM change_set")) ==
          sets);
    // Nothing hinders the next attempt.
    CHECK(value(ImportService::run(base.context(), importOf(path))).added == 399);
}

TEST_CASE("rows that were not written go to a file, with the reason")
{
    const TestBase base;
    const QStringList lines = {QStringLiteral("序号,企业名称,统一社会信用代码"),
                               QStringLiteral("1,甲公司,") + soundCode(1),
                               QStringLiteral("2,乙公司,123"),
                               QStringLiteral("3,=丙公司(),") + soundCode(3).left(17)};
    for (const QString &ending : {QStringLiteral("xlsx"), QStringLiteral("csv")}) {
        ImportRequest request = importOf(csvFile(base, lines), true);
        request.errorsFile = base.folder() + QStringLiteral("/错误.") + ending;
        value(ImportService::run(base.context(), request));
        const QStringList rows = cells(request.errorsFile);
        REQUIRE(rows.size() == 3);
        CHECK(rows[0] == u"序号|企业名称|统一社会信用代码|原因");
        CHECK(rows[1].startsWith(u"2|乙公司|123|"));
        CHECK(rows[1].contains(u"18"));
        CHECK(rows[2].contains(u"丙公司"));
    }
    // Nothing to say, no file.
    ImportRequest clean = importOf(csvFile(base, lines.mid(0, 2)), true);
    clean.errorsFile = base.folder() + QStringLiteral("/leer.xlsx");
    value(ImportService::run(base.context(), clean));
    CHECK_FALSE(QFileInfo::exists(clean.errorsFile));
}

TEST_CASE("the refused rows never take the place of the list itself")
{
    const TestBase base;
    const QString path = csvFile(base, {head, QStringLiteral("乙公司,123")});
    ImportRequest request = importOf(path, true);
    request.errorsFile = path;
    errorOf(ImportService::run(base.context(), request), ErrorCode::Validation);
    CHECK(cells(path).size() == 2);
}

TEST_CASE("an administrator imports nothing")
{
    const TestBase base;
    const JobContext context{base.connection(),
                             Actor{{}, QStringLiteral("管理"), Role::Administrator, {}},
                             base.context().clock};
    const QString path = csvFile(base, {head, QStringLiteral("甲公司,") + soundCode(1)});
    errorOf(ImportService::run(context, importOf(path)), ErrorCode::Permission);
    errorOf(ImportService::preview(context, {path, {}, 0, {}}), ErrorCode::Permission);
}
