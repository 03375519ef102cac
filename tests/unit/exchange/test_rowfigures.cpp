// Yearly figures and 资质 of a row.
#include "rowfixture.h"

using namespace peiyu;

namespace {

TableCell text(const QString &words)
{
    return TableCell::ofText(words);
}

/// The only figure of a row with one column of figures, "none" when there is none.
QString figure(const QString &header, const TableCell &cell)
{
    const ParsedRow row = parseRow({{header, cell}});
    CHECK(row.issues.isEmpty());
    return row.draft.figures.size() == 1 ? row.draft.figures[0].value : u"none"_qs;
}

RowIssue issueOf(const QString &header, const TableCell &cell)
{
    const ParsedRow row = parseRow({{header, cell}});
    REQUIRE(row.issues.size() == 1);
    CAPTURE(row.issues[0].text);
    return row.issues[0];
}

} // namespace

TEST_CASE("figures are read in the unit of their header or cell")
{
    CHECK(figure(u"2024年营业收入（万元）"_qs, TableCell::ofNumber(u"1234.5"_qs)) == u"1234.5"_qs);
    CHECK(figure(u"2024年营业收入（元）"_qs, TableCell::ofNumber(u"12345000"_qs)) == u"1234.5"_qs);
    CHECK(figure(u"2024年营业收入（亿元）"_qs, text(u"1.2"_qs)) == u"12000"_qs);
    CHECK(figure(u"营业收入(2024)"_qs, text(u"１，２３４万元 "_qs)) == u"1234"_qs);
    CHECK(figure(u"2024年净利润"_qs, text(u"-35.5"_qs)) == u"-35.5"_qs);
    CHECK(figure(u"2023年研发费用"_qs, text(u"0"_qs)) == u"0"_qs);
    CHECK(figure(u"2024年职工人数"_qs, text(u"56人"_qs)) == u"56"_qs);
    CHECK(figure(u"2024年市场占有率"_qs, text(u"35%"_qs)) == u"35"_qs);
    CHECK(figure(u"2024年市场占有率（%）"_qs, TableCell::ofNumber(u"33.3333333"_qs)) ==
          u"33.33"_qs);
    for (const QString &blank : {u"-"_qs, u"/"_qs, u"无"_qs, u" "_qs})
        CHECK(figure(u"2024年营业收入"_qs, text(blank)) == u"none"_qs);
    const ParsedRow row = parseRow({{u"2023年营收"_qs, text(u"7"_qs)}});
    CHECK(row.draft.figures == QVector<FigureDraft>{{2023, FigureItem::Revenue, u"7"_qs}});
}

TEST_CASE("a figure that cannot be read is left out with a warning")
{
    const QVector<std::pair<QString, TableCell>> faults = {
        {u"2024年营业收入"_qs, text(u"约500"_qs)},
        {u"2024年营业收入"_qs, text(u"50万美元"_qs)},
        {u"2024年营业收入（万美元）"_qs, text(u"50"_qs)},
        {u"2024年营业收入"_qs, text(u"-5"_qs)},
        {u"2024年营业收入"_qs, TableCell::ofDate(u"2024-05-01"_qs)},
        {u"2024年营业收入"_qs, {u"#DIV/0!"_qs, CellKind::Error}},
        {u"2024年职工人数"_qs, text(u"50-60"_qs)},
        {u"2024年职工人数"_qs, text(u"5.5"_qs)},
        {u"2024年市场占有率"_qs, TableCell::ofNumber(u"0.35"_qs)},
        // Shown as 35% it is stored like this, under whatever header.
        {u"2024年市场占有率（%）"_qs, TableCell::ofNumber(u"0.35"_qs)},
        {u"2024年市场占有率"_qs, text(u"135%"_qs)},
        {u"职工人数"_qs, text(u"56"_qs)},
    };
    for (const auto &[header, cell] : faults) {
        CAPTURE(header, cell);
        CHECK(issueOf(header, cell).severity == IssueSeverity::Warning);
        CHECK(parseRow({{header, cell}}).draft.figures.isEmpty());
    }
    CHECK(issueOf(u"职工人数"_qs, text(u"56"_qs)).text.contains(u"年度"));
}

TEST_CASE("元 taken for 万元 waits for a person")
{
    const RowIssue large = issueOf(u"2024年营业收入"_qs, text(u"12345678"_qs));
    CHECK(large.severity == IssueSeverity::Pending);
    CHECK(large.text.contains(u"元"));
    CHECK(issueOf(u"2024年营业收入（万元）"_qs, text(u"12345678"_qs)).severity ==
          IssueSeverity::Pending);
    CHECK(parseRow({{u"2024年营业收入"_qs, text(u"12345678万元"_qs)}}).issues.isEmpty());
    const ParsedRow jump = parseRow(
        {{u"2024年营业收入"_qs, text(u"5200000"_qs)}, {u"2023年营业收入"_qs, text(u"480"_qs)}});
    CHECK(jump.hasSeverity(IssueSeverity::Pending));
    CHECK(jump.issues.last().text.contains(u"2023 年是 480 万元"));
    CHECK(jump.draft.figures.first().year == 2023);
    CHECK(parseRow({{u"2024年营业收入"_qs, text(u"5200"_qs)},
                    {u"2023年营业收入"_qs, text(u"480"_qs)},
                    {u"2023年净利润"_qs, text(u"0.4"_qs)}})
              .issues.isEmpty());
}

TEST_CASE("a row that has only figures is a row without a name")
{
    const ParsedRow row = parseRow({{u"企业名称"_qs, {}}, {u"2024年营业收入"_qs, text(u"5"_qs)}});
    CHECK_FALSE(row.empty);
    CHECK(row.hasSeverity(IssueSeverity::Error));
}

TEST_CASE("a column of one 资质 says yes, no, a day or a number")
{
    const auto honours = [](const TableCell &cell) {
        const ParsedRow row = parseRow({{u"是否高新技术企业"_qs, cell}});
        CHECK(row.issues.isEmpty());
        return row.draft.honours;
    };
    const QString kind = u"高新技术企业"_qs;
    for (const QString &yes : {u"是"_qs, u"√"_qs, u"Y"_qs, u"1"_qs})
        CHECK(honours(text(yes)) == QVector<HonourDraft>{{kind, {}, {}, {}}});
    for (const QString &no : {u"否"_qs, u"×"_qs, u"无"_qs, u"-"_qs, u"N"_qs})
        CHECK(honours(text(no)).isEmpty());
    const QDate day(2023, 10, 16);
    CHECK(honours(TableCell::ofDate(u"2023-10-16"_qs)) ==
          QVector<HonourDraft>{{kind, {}, day, {}}});
    CHECK(honours(text(u"GR202351101234"_qs)) ==
          QVector<HonourDraft>{{kind, {}, {}, u"GR202351101234"_qs}});
    CHECK(honours(text(u"是，GR202351101234（2023-10-16）"_qs)) ==
          QVector<HonourDraft>{{kind, {}, day, u"GR202351101234"_qs}});
    const ParsedRow applied = parseRow(u"高新技术企业"_qs, u"申报中"_qs);
    CHECK(applied.draft.honours.isEmpty());
    CHECK(applied.issues.size() == 1);
}

TEST_CASE("day and number of a 资质 come from columns of their own")
{
    const ParsedRow row = parseRow({{u"高企"_qs, text(u"是"_qs)},
                                    {u"高企认定时间"_qs, text(u"2023.10.16"_qs)},
                                    {u"高企证书编号"_qs, text(u"GR202351101234"_qs)}});
    CHECK(row.issues.isEmpty());
    CHECK(
        row.draft.honours ==
        QVector<HonourDraft>{{u"高新技术企业"_qs, {}, QDate(2023, 10, 16), u"GR202351101234"_qs}});
    const ParsedRow partial = parseRow({{u"高企"_qs, text(u"是"_qs)},
                                        {u"高企认定时间"_qs, text(u"2023年10月"_qs)},
                                        {u"高企证书编号"_qs, text(u"2.02E+11"_qs)}});
    CHECK(partial.issues.size() == 2);
    CHECK(partial.draft.honours == QVector<HonourDraft>{{u"高新技术企业"_qs, {}, {}, {}}});
}

TEST_CASE("a list of honours is taken apart, level and day with it")
{
    const ParsedRow row =
        parseRow(u"资质荣誉"_qs, u"国家级绿色工厂（2023年5月1日）、市级企业技术中心；区长质量奖\n"
                                 u"高新技术企业（GR202351101234）"_qs);
    CHECK(row.issues.isEmpty());
    CHECK(row.draft.has(ImportField::Honours));
    CHECK(row.draft.honours ==
          QVector<HonourDraft>{{u"绿色工厂"_qs, u"国家级"_qs, QDate(2023, 5, 1), {}},
                               {u"企业技术中心"_qs, u"市级"_qs, {}, {}},
                               {u"区长质量奖"_qs, {}, {}, {}},
                               {u"高新技术企业"_qs, {}, {}, u"GR202351101234"_qs}});
    const ParsedRow year = parseRow(u"荣誉"_qs, u"2022年智能工厂"_qs);
    CHECK(year.issues.size() == 1);
    CHECK(year.draft.honours == QVector<HonourDraft>{{u"智能工厂"_qs, {}, {}, {}}});
    const ParsedRow title = parseRow(u"荣誉"_qs, u"专精特新中小企业、守合同重信用"_qs);
    CHECK(title.issues.size() == 1);
    CHECK(title.draft.honours.size() == 1);
    CHECK(parseRow(u"荣誉"_qs, QString(61, u'长')).draft.honours.isEmpty());
    CHECK_FALSE(parseRow(u"荣誉"_qs, u"、、-"_qs).draft.has(ImportField::Honours));
}

TEST_CASE("a figure whose unit or currency contradicts its header waits")
{
    for (const auto &[header, said] : {std::pair{u"2024年营业收入（万元）"_qs, u"500人民币"_qs},
                                       std::pair{u"2024年营业收入（万美元）"_qs, u"500万元"_qs}}) {
        const ParsedRow row = parseRow({{header, text(said)}});
        REQUIRE(row.issues.size() == 1);
        CHECK(row.issues[0].severity == IssueSeverity::Pending);
        REQUIRE(row.draft.figures.size() == 1);
        CHECK(row.draft.figures[0].value == u"500"_qs);
    }
}
