#include "tablefixture.h"

#include "exchange/enterpriserowparser.h"
#include "exchange/templatewriter.h"
#include "exchange/ziparchive.h"

#include <QDir>
#include <QFile>

using namespace peiyu;

namespace {

/// A part of the template as it lies in the file.
QByteArray partOf(const QString &path, const QByteArray &name)
{
    const auto archive = ZipArchive::open(path, {});
    REQUIRE_OK(archive);
    const auto part = (*archive)->part(name);
    REQUIRE_OK(part);
    QByteArray bytes(1 << 20, '\0');
    const auto size = (*part)->read(bytes.data(), static_cast<int>(bytes.size()));
    REQUIRE_OK(size);
    return bytes.left(*size);
}

} // namespace

TEST_CASE("the pool's template is understood by the import, its example is skipped")
{
    const TableFixture files;
    const QString path = files.path(u"模板.xlsx"_qs);
    QStringList towns;
    for (int i = 1; i <= 60; ++i)
        towns.append(u"很长的镇街名称第%1号"_qs.arg(i));
    const ImportTemplate made = poolTemplate({{ImportField::Town, towns}}, 2024);
    REQUIRE_OK(writeTemplate(path, made));
    const auto reader = openTabular(path);
    REQUIRE_OK(reader);
    REQUIRE((*reader)->sheets().size() == 3);
    CHECK((*reader)->defaultSheet() == 0);
    CHECK((*reader)->sheets()[1].name == u"填写说明"_qs);
    CHECK((*reader)->sheets()[2].hidden);
    const auto rows = rowsOf(path);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 2);
    const HeaderWords words = *HeaderWords::builtIn();
    const auto header = guessHeaderRow(words, *rows);
    REQUIRE(header);
    CHECK(header->row == 1);
    const ColumnMapping mapping = guessMapping(words, header->columns);
    for (int i = 0; i < header->columns.size(); ++i) {
        CAPTURE(header->columns[i]);
        CHECK((mapping.fieldOf(i) || mapping.figureOf(i)));
    }
    CHECK(mapping.hasFigure(FigureItem::Employees, 2024));
    CHECK_FALSE(mapping.lacksYear());
    CHECK(mapping.unitOf(mapping.column(ImportField::Capital)) == AmountUnit::Wan);
    CHECK(EnterpriseRowParser(words, mapping).parse(rows->at(1)).empty);

    // The same row without its mark is a sound firm: the example shows how to fill in.
    TableRow example = rows->at(1);
    example.cells[mapping.column(ImportField::Name)].text.remove(exampleMark());
    const ParsedRow parsed = EnterpriseRowParser(words, mapping).parse(example);
    for (const RowIssue &issue : parsed.issues)
        FAIL_CHECK(issue.text.toStdString());
    CHECK(parsed.draft.tier);
    CHECK(parsed.draft.town == towns.last());
}

TEST_CASE("lists of any length are offered, fixed words are enforced")
{
    const TableFixture files;
    const QString path = files.path(u"t.xlsx"_qs);
    ImportTemplate what;
    what.sheet = u"[名单]"_qs;
    what.columns = {
        {u"镇街"_qs, {}, {}, QStringList(500, u"双福街道"_qs), false, false, TemplateCell::Text},
        {u"链主"_qs, {}, {}, {u"是"_qs, u"否"_qs}, false, true, TemplateCell::Text},
        {u"信用代码"_qs, u"_x0041_0001"_qs, {}, {}, true, false, TemplateCell::Text}};
    REQUIRE_OK(writeTemplate(path, what));
    const QByteArray sheet = partOf(path, "xl/worksheets/sheet1.xml");
    CHECK(sheet.contains("<dataValidations count=\"2\">"));
    CHECK(sheet.contains("$A$1:$A$500"));
    CHECK(sheet.contains("errorStyle=\"warning\""));
    CHECK(sheet.contains("sqref=\"A2:A5001\""));
    const auto rows = rowsOf(path);
    REQUIRE_OK(rows);
    CHECK(rows->at(1).cell(2) == TableCell::ofText(u"_x0041_0001"_qs));
    CHECK((*openTabular(path))->sheets()[0].name == u"名单"_qs);
}

TEST_CASE("a template that cannot be written leaves nothing behind")
{
    const TableFixture files;
    const auto written = writeTemplate(files.path(u"none/t.xlsx"_qs), poolTemplate({}, 0));
    REQUIRE_FALSE(written);
    CHECK_FALSE(written.error().text.isEmpty());
    CHECK(QDir(files.path(u"."_qs)).entryList(QDir::Files | QDir::Hidden).isEmpty());
}
