// What a base remembers of imports: columns under a header, files that were taken in; and the way
// of a dirty list through its file of errors.

#include "services/changehistoryservice.h"
#include "services/enterpriseservice.h"
#include "services/exportservice.h"
#include "services/importing.h"
#include "support/firms.h"
#include "support/results.h"

#include <QFile>
#include <QFileInfo>

using namespace peiyu;

namespace {

const QString head = QStringLiteral("企业名称,统一社会信用代码,镇街,说不清的列");

QString listFile(const TestBase &base, const QString &name = QStringLiteral("名单.csv"))
{
    return csvFile(base, {head, QStringLiteral("甲公司,%1,双福街道,023").arg(soundCode(1))}, name);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    text.remove(QChar(0xFEFF)).remove(u'\r');
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a mapping a person settled is used when the header comes again")
{
    const TestBase base;
    ImportRequest request = importOf(listFile(base));
    request.mappingTexts = {QStringLiteral("phone=说不清的列")};
    importBoth(base, request);
    const QString second =
        csvFile(base, {QStringLiteral("一个标题"), head, QStringLiteral("乙公司,,,024")},
                QStringLiteral("下月.csv"));
    const ImportPreview preview =
        value(ImportService::preview(base.context(), {second, {}, 0, {}, {}}));
    CHECK(preview.remembered);
    CHECK(preview.mapping.column(ImportField::Phone) == 3);
    importBoth(base, importOf(second));
    CHECK(value(EnterpriseService::named(base.context(), QStringLiteral("乙公司"))).phone ==
          u"024");

    SECTION("another header knows nothing of it")
    {
        CHECK_FALSE(value(ImportService::preview(base.context(),
                                                 {csvFile(base, {head + QStringLiteral(",地址"),
                                                                 QStringLiteral("丙公司,,,025,")}),
                                                  {},
                                                  0,
                                                  {},
                                                  {}}))
                        .remembered);
    }
    SECTION("it can be settled anew without an import")
    {
        ColumnMapping other = preview.mapping;
        other.set(ImportField::Note, 3);
        value(ImportService::rememberMapping(base.context(), ImportKind::Firms,
                                             preview.header.columns, other));
        const ImportPreview again =
            value(ImportService::preview(base.context(), {second, {}, 0, {}, {}}));
        CHECK(again.mapping.column(ImportField::Note) == 3);
        CHECK_FALSE(again.mapping.has(ImportField::Phone));
    }
}

TEST_CASE("a file that was taken in is not taken in again unasked")
{
    const TestBase base;
    ImportRequest request = importOf(listFile(base));
    request.again = false;
    const ImportReport first = value(ImportService::run(base.context(), request));
    CHECK_FALSE(first.source.earlier);
    const Error refused =
        errorOf(ImportService::run(base.context(), request), ErrorCode::Duplicate);
    CHECK(refused.text.contains(u"陈岩"));

    SECTION("a dry run says so")
    {
        request.dryRun = true;
        const ImportReport report = value(ImportService::run(base.context(), request));
        REQUIRE(report.source.earlier);
        CHECK(report.source.earlier->by == u"陈岩");
        CHECK(report.source.earlier->summary.contains(u"新增 1 家"));
        CHECK(value(ImportService::preview(base.context(), request.source)).earlier);
    }
    SECTION("asked for, it is")
    {
        request.again = true;
        CHECK(value(ImportService::run(base.context(), request)).unchanged == 1);
    }
    SECTION("the same rows under another name are the same file, other rows are not")
    {
        request.source.path = listFile(base, QStringLiteral("改名.csv"));
        errorOf(ImportService::run(base.context(), request), ErrorCode::Duplicate);
        request.source.path =
            csvFile(base, {head, QStringLiteral("乙公司,,,")}, QStringLiteral("别的.csv"));
        CHECK(value(ImportService::run(base.context(), request)).added == 1);
    }
    SECTION("undone, it can come again; the undo undone, it cannot")
    {
        const Saved undo = value(ChangeHistoryService::revert(base.context(), first.changes.id));
        const QString before = digest(base.connection());
        request.dryRun = true;
        CHECK_FALSE(value(ImportService::run(base.context(), request)).source.earlier);
        CHECK(digest(base.connection()) == before);
        value(ChangeHistoryService::revert(base.context(), undo.changes.id));
        CHECK(value(ImportService::run(base.context(), request)).source.earlier);
    }
}

TEST_CASE("a file that changed nothing is not remembered as taken in")
{
    const TestBase base;
    ImportRequest request =
        importOf(csvFile(base, {head, QStringLiteral(",,,"), QStringLiteral("甲公司,123,,")}));
    request.again = false;
    CHECK(value(ImportService::run(base.context(), request)).rejected == 1);
    CHECK(value(ImportService::run(base.context(), request)).rejected == 1);
}

TEST_CASE("a dirty list of a town, corrected through its file of errors")
{
    const TestBase base;
    const QString path = csvFile(
        base, {QStringLiteral("双福街道 2025 年企业台账"), QStringLiteral("填报：双福街道办事处"),
               QStringLiteral("序号,企业名称,统一社会信用代码,镇街,2024年营业收入（元）,联系电话"),
               QStringLiteral("1,甲公司,%1,双福街道,12000000,1").arg(soundCode(1)),
               QStringLiteral("2,乙公司,9.15E+17,双福街道,-,2"),
               QStringLiteral("3,,%1,双福街道,5,3").arg(soundCode(3)),
               QStringLiteral("4,丁公司,%1,双复街道,/,4").arg(soundCode(4)),
               QStringLiteral("合计,,,,,")});
    ImportRequest request = importOf(path);
    request.errorsFile = base.folder() + QStringLiteral("/错误行.csv");
    const ImportReport report = importBoth(base, request);
    CHECK(counts(report) == u"rows=4 added=2 rejected=2 warnings=1");
    CHECK(report.errorFileRows == report.rejected + report.pending);
    QStringList errors = linesOf(request.errorsFile);
    REQUIRE(errors.size() == 1 + report.errorFileRows);
    CHECK(errors.first().endsWith(QStringLiteral(",原因")));

    // The clerk corrects the rows where they stand and leaves the reasons as they are.
    errors[1].replace(QStringLiteral("9.15E+17"), soundCode(2));
    errors[2].replace(QStringLiteral("3,,"), QStringLiteral("3,丙公司,"));
    const QString mended = csvFile(base, errors, QStringLiteral("改好.csv"));
    ImportRequest second = importOf(mended);
    second.errorsFile = base.folder() + QStringLiteral("/还错.csv");
    CHECK(counts(importBoth(base, second)) == u"rows=2 added=2");
    CHECK_FALSE(QFileInfo::exists(second.errorsFile));
    CHECK(value(EnterpriseService::named(base.context(), QStringLiteral("丙公司"))).creditCode ==
          soundCode(3));
    // What goes out to the town comes back without a change.
    ExportOrder order;
    order.path = base.folder() + QStringLiteral("/导出.xlsx");
    order.query.asOf = base.context().clock.today();
    order.columns = ExportService::ledgerColumns();
    CHECK(value(ExportService::firms(base.context(), order)).firms == 4);
    const ImportReport back = importBoth(base, importOf(order.path));
    CHECK(back.kind == ImportKind::Firms);
    CHECK(back.unchanged == 4);
    CHECK(back.rows == 4);
    // The whole list, corrected: nothing is left to do.
    CHECK(counts(importLines(base, {QStringLiteral("企业名称,统一社会信用代码,2024年营业收入"),
                                    QStringLiteral("甲公司,%1,1200").arg(soundCode(1)),
                                    QStringLiteral("乙公司,%1,").arg(soundCode(2))})) ==
          u"rows=2 unchanged=2");
}

TEST_CASE("rows of errors corrected only in part keep one column of reasons")
{
    const TestBase base;
    ImportRequest request =
        importOf(csvFile(base, {QStringLiteral("企业名称,统一社会信用代码,原因"),
                                QStringLiteral("甲公司,123,原来的原因")}));
    request.dryRun = true;
    request.errorsFile = base.folder() + QStringLiteral("/错误行.csv");
    CHECK(value(ImportService::run(base.context(), request)).rejected == 1);
    const QStringList lines = linesOf(request.errorsFile);
    CHECK(lines.first() == u"企业名称,统一社会信用代码,原因");
    CHECK_FALSE(lines.last().contains(u"原来的原因"));
}
