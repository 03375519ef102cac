// Cells corrected by a person in the dry run: judged, written and refused as if they stood in the
// file.

#include "services/importing.h"
#include "services/visitservice.h"
#include "support/firms.h"
#include "support/results.h"

#include <QFile>

using namespace peiyu;

namespace {

ImportRequest request(const QString &path, const RowCorrections &corrections)
{
    ImportRequest wanted = importOf(path);
    wanted.corrections = corrections;
    return wanted;
}

QString code(int number)
{
    return soundCode(number);
}

const ImportRow &rowOf(const ImportReport &report, int row)
{
    const auto found = std::find_if(report.rowsSeen.begin(), report.rowsSeen.end(),
                                    [&](const ImportRow &one) { return one.row == row; });
    REQUIRE(found != report.rowsSeen.end());
    return *found;
}

ImportReport dryRun(const TestBase &base, ImportRequest wanted)
{
    wanted.dryRun = true;
    return value(ImportService::run(base.context(), wanted));
}

QString contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("a corrected cell is judged and written in place of the file's")
{
    TestBase base;
    const QString path = csvFile(base, {QStringLiteral("企业名称,统一社会信用代码,所在镇街"),
                                        QStringLiteral("甲机械有限公司,9.15E+17,双福街道"),
                                        QStringLiteral(",%1,白沙镇").arg(code(2)),
                                        QStringLiteral("丙阀门有限公司,%1,双福街").arg(code(3))});
    CHECK(counts(dryRun(base, importOf(path))) == u"rows=3 added=1 rejected=2 warnings=1");
    const RowCorrections corrections = {
        {2, {{QStringLiteral("credit_code"), code(1)}}},
        {3, {{QStringLiteral("name"), QStringLiteral("乙电子有限公司")}}},
        {4, {{QStringLiteral("town"), QStringLiteral("双福街道")}}}};
    const ImportReport report = importBoth(base, request(path, corrections));
    CHECK(counts(report) == u"rows=3 added=3");
    CHECK(texts(base.connection(),
                QStringLiteral("SELECT credit_code AS t FROM enterprise ORDER BY credit_code")) ==
          QStringList({code(1), code(2), code(3)}));
    CHECK(number(base.connection(),
                 QStringLiteral("SELECT COUNT(*) AS n FROM residence WHERE town <> ''")) == 3);
}

TEST_CASE("a corrected row changes what other rows are")
{
    TestBase base;
    const QString path = csvFile(base, {QStringLiteral("企业名称,统一社会信用代码"),
                                        QStringLiteral("甲公司,%1").arg(code(1)),
                                        QStringLiteral("甲公司,%1").arg(code(1))});
    CHECK(counts(dryRun(base, importOf(path))) == u"rows=2 added=1 duplicates=1 warnings=1");
    const RowCorrections apart = {{3,
                                   {{QStringLiteral("name"), QStringLiteral("乙公司")},
                                    {QStringLiteral("credit_code"), code(2)}}}};
    CHECK(counts(importBoth(base, request(path, apart))) == u"rows=2 added=2");
}

TEST_CASE("the file of errors holds what was typed")
{
    TestBase base;
    const QString path =
        csvFile(base, {QStringLiteral("企业名称,统一社会信用代码"),
                       QStringLiteral("甲公司,9.15E+17"), QStringLiteral("乙公司,9.15E+17,旁注"),
                       QStringLiteral("丙公司,%1,旁注").arg(code(3))});
    ImportRequest wanted =
        request(path, {{2, {{QStringLiteral("credit_code"), QStringLiteral("12345")}}},
                       {3, {{QStringLiteral("town"), QStringLiteral("双福街道")}}}});
    wanted.errorsFile = base.folder() + QStringLiteral("/未写入.csv");
    const ImportReport report = importBoth(base, wanted);
    // A field the list had no column for has one now; what stood beside the header stays outside.
    CHECK(counts(report) == u"rows=3 added=1 rejected=2");
    const QStringList lines = contentOf(wanted.errorsFile).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].trimmed().endsWith(u"企业名称,统一社会信用代码,镇街,原因"));
    CHECK(lines[1].startsWith(u"甲公司,12345,,"));
    CHECK(lines[2].startsWith(u"乙公司,9.15E+17,双福街道,"));
    // And it can be taken in again.
    CHECK(dryRun(base, importOf(wanted.errorsFile)).rows == 2);
}

TEST_CASE("a code settles which of two firms is meant where the list has none")
{
    TestBase base;
    addFirm(base.context(), {QStringLiteral("同名公司"), {}, code(1)});
    addFirm(base.context(), {QStringLiteral("同名公司"), {}, code(2)});
    ImportRequest wanted =
        importOf(csvFile(base, {QStringLiteral("企业名称,走访日期,走访方式,走访内容,体会"),
                                QStringLiteral("同名公司,2025-12-01,电话,问贷款,不错")}));
    wanted.kind = ImportKind::Visits;
    wanted.mappingTexts = {QStringLiteral("text=体会")};
    CHECK(counts(dryRun(base, wanted)) == u"rows=1 rejected=1");
    wanted.corrections = {{2, {{QStringLiteral("credit_code"), code(2)}}}};
    CHECK(counts(importBoth(base, wanted)) == u"rows=1 added=1");
    // What is remembered of the header is the list's own.
    const ImportPreview again = value(ImportService::preview(
        base.context(), ImportSource{wanted.source.path, {}, 0, {}, {}}, ImportKind::Visits));
    CHECK(again.remembered);
    CHECK(again.mapping.column(ImportField::VisitText) == 4);
    CHECK(again.guessed.column(ImportField::VisitText) == 3);
    CHECK_FALSE(again.mapping.has(ImportField::CreditCode));
}

TEST_CASE("a dry run tells the cells in question, as they stand in the file")
{
    TestBase base;
    const QString path =
        csvFile(base, {QStringLiteral("企业名称,统一社会信用代码,2024年营业收入,高新技术企业"),
                       QStringLiteral("甲公司,9.15E+17,很多,是"),
                       QStringLiteral("乙公司,%1,1200,是").arg(code(2))});
    const ImportReport report = dryRun(base, importOf(path));
    CHECK(report.figureColumns ==
          QStringList({QStringLiteral("revenue@2024"), QStringLiteral("honour.高新技术企业")}));
    const ImportRow &refused = rowOf(report, 2);
    REQUIRE_FALSE(refused.cells.isEmpty());
    CHECK(refused.cells.first().field == u"credit_code"); // the worst first
    CHECK(refused.cells.first().text == u"9.15E+17");
    CHECK(refused.cells.first().issue == IssueSeverity::Error);
    REQUIRE(refused.cell(QStringLiteral("revenue@2024")));
    CHECK(refused.cell(QStringLiteral("revenue@2024"))->text == u"很多");
    CHECK(refused.cell(QStringLiteral("revenue@2024"))->issue == IssueSeverity::Warning);
    CHECK(refused.cell(QStringLiteral("name")));

    const ImportRow &sound = rowOf(report, 3);
    CHECK(sound.cell(QStringLiteral("revenue@2024"))->text == u"1200");
    CHECK_FALSE(sound.isCorrected());
    CHECK(sound.isNew);
    QStringList told;
    for (const FieldChange &change : sound.changes)
        told.append(change.label + u'=' + change.after);
    CHECK(told.contains(QStringLiteral("企业名称=乙公司")));
    CHECK(told.filter(QStringLiteral("营业收入（万元）=1200")).size() == 1);
    CHECK(told.filter(QStringLiteral("高新技术企业")).size() == 1);

    const ImportReport corrected = dryRun(
        base, request(path, {{3, {{QStringLiteral("revenue@2024"), QStringLiteral("1300")}}}}));
    const ImportCell *cell = rowOf(corrected, 3).cell(QStringLiteral("revenue@2024"));
    REQUIRE(cell);
    CHECK(cell->isCorrected());
    CHECK(cell->text == u"1300");
    CHECK(cell->inFile == u"1200");
    CHECK(rowOf(corrected, 3).isCorrected());
}

TEST_CASE("corrections that fit no row and no column change nothing")
{
    TestBase base;
    const QString path =
        csvFile(base, {QStringLiteral("企业名称,联系电话"), QStringLiteral("甲公司,1")});
    const RowCorrections strange = {{99, {{QStringLiteral("name"), QStringLiteral("乙公司")}}},
                                    {2,
                                     {{QStringLiteral("revenue@2019"), QStringLiteral("5")},
                                      {QStringLiteral("nothing"), QStringLiteral("x")},
                                      {QString(), QStringLiteral("x")}}}};
    CHECK(counts(importBoth(base, request(path, strange))) == u"rows=1 added=1");
    CHECK(number(base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM yearly_figure")) ==
          0);
}

TEST_CASE("of two firms of one name the code says which, in a list without codes too")
{
    const TestBase base;
    const auto firm = addFirm(base.context(), {QStringLiteral("甲公司"), {}, code(1)});
    addFirm(base.context(), {QStringLiteral("甲公司"), {}, code(2)});
    const QString path = csvFile(base, {QStringLiteral("企业名称,走访日期,走访方式,走访内容"),
                                        QStringLiteral("甲公司,2025-12-01,电话,问贷款")});
    const ImportReport refused = dryRun(base, importOf(path));
    REQUIRE(refused.issues.size() == 1);
    CHECK(refused.issues.first().field == u"credit_code");
    const ImportReport done = value(ImportService::run(
        base.context(), request(path, {{2, {{refused.issues.first().field, code(1)}}}})));
    CHECK(counts(done) == u"rows=1 added=1");
    CHECK(value(VisitService::visits(base.context(), firm)).size() == 1);
}
