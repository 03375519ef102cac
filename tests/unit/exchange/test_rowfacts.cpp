// Founding, capital, size, chain, tags; what registers and spreadsheets do to them.
#include "rowfixture.h"

using namespace peiyu;

namespace {

/// The only issue is a warning at the field, which has no value then.
void checkOnlyWarned(const ParsedRow &row, ImportField field, const QString &part)
{
    REQUIRE(row.issues.size() == 1);
    CAPTURE(row.issues[0].text);
    CHECK(row.issues[0].severity == IssueSeverity::Warning);
    CHECK(row.issues[0].field == field);
    CHECK(row.issues[0].text.contains(part));
    CHECK_FALSE(row.draft.has(field));
}

TableCell text(const QString &words)
{
    return TableCell::ofText(words);
}

} // namespace

TEST_CASE("the facts of a firm become typed values")
{
    const ParsedRow row = parseRow({{u"法定代表人"_qs, text(u" 张 三 "_qs)},
                                    {u"成立日期"_qs, TableCell::ofNumber(u"45047"_qs)},
                                    {u"注册资本（元）"_qs, TableCell::ofNumber(u"15000000"_qs)},
                                    {u"企业规模"_qs, text(u"小型企业"_qs)},
                                    {u"主导产品"_qs, text(u"离心泵"_qs)},
                                    {u"是否链主"_qs, text(u"√"_qs)},
                                    {u"标签"_qs, text(u"高企，瞪羚;高企"_qs)},
                                    {u"职务"_qs, text(u"总经理"_qs)}});
    CHECK(row.issues.isEmpty());
    CHECK(row.draft.legalPerson == u"张 三"_qs);
    CHECK(row.draft.foundedOn == QDate(2023, 5, 1));
    CHECK(row.draft.capital == u"1500"_qs);
    CHECK(row.draft.capitalCurrency.isEmpty());
    CHECK(row.draft.has(ImportField::CapitalCurrency));
    CHECK(row.draft.sizeClass == SizeClass::Small);
    CHECK(row.draft.mainProduct == u"离心泵"_qs);
    CHECK(row.draft.chainLeader);
    CHECK(row.draft.tags == u"高企、瞪羚"_qs);
    CHECK(row.draft.contactPost == u"总经理"_qs);
    CHECK_FALSE(parseRow(u"链主"_qs, u"否"_qs).draft.chainLeader);
    CHECK(parseRow(u"链主"_qs, u"否"_qs).draft.has(ImportField::ChainLeader));
}

TEST_CASE("what cannot be read of a firm's facts holds no row back")
{
    checkOnlyWarned(parseRow(u"成立日期"_qs, u"2003年5月"_qs), ImportField::FoundedOn,
                    u"没有写到日"_qs);
    checkOnlyWarned(parseRow(u"成立日期"_qs, u"去年"_qs), ImportField::FoundedOn, u"不是日期"_qs);
    checkOnlyWarned(parseRow(u"注册资本"_qs, u"面议"_qs), ImportField::Capital, u"面议"_qs);
    checkOnlyWarned(parseRow(u"注册资本"_qs, u"-5万"_qs), ImportField::Capital, u"-5万"_qs);
    checkOnlyWarned(parseRow(u"企业规模"_qs, u"小微"_qs), ImportField::SizeClass, u"小微"_qs);
    checkOnlyWarned(parseRow(u"链主"_qs, u"二级供应商"_qs), ImportField::ChainLeader,
                    u"二级供应商"_qs);
    checkOnlyWarned(parseRow(u"币种"_qs, u"金条"_qs), ImportField::CapitalCurrency, u"金条"_qs);
    checkOnlyWarned(parseRow({{u"地址"_qs, {u"#N/A"_qs, CellKind::Error}}}), ImportField::Address,
                    u"#N/A"_qs);
    const ParsedRow code = parseRow({{u"信用代码"_qs, {u"#REF!"_qs, CellKind::Error}}});
    CHECK(code.hasSeverity(IssueSeverity::Error));
}

TEST_CASE("a capital is never taken in the wrong unit or currency unasked")
{
    const ParsedRow yuan = parseRow(u"注册资本"_qs, u"15000000"_qs);
    REQUIRE(yuan.issues.size() == 1);
    CHECK(yuan.issues[0].severity == IssueSeverity::Pending);
    CHECK(parseRow(u"注册资本"_qs, u"5000"_qs).issues.isEmpty());
    CHECK(parseRow(u"注册资本（万元）"_qs, u"15000000"_qs).hasSeverity(IssueSeverity::Pending));
    CHECK(parseRow(u"注册资本"_qs, u"15000000万元"_qs).issues.isEmpty());
    const ParsedRow dollars =
        parseRow({{u"注册资本"_qs, text(u"50万"_qs)}, {u"币种"_qs, text(u"美金"_qs)}});
    CHECK(dollars.issues.isEmpty());
    CHECK(dollars.draft.capitalCurrency == u"美元"_qs);
    const ParsedRow two =
        parseRow({{u"注册资本"_qs, text(u"50万美元"_qs)}, {u"币种"_qs, text(u"欧元"_qs)}});
    CHECK(two.hasSeverity(IssueSeverity::Pending));
    CHECK(two.draft.capitalCurrency == u"美元"_qs);
}

TEST_CASE("unit and currency of a capital come from its header, and doubts wait")
{
    const ParsedRow header = parseRow(u"注册资本（万美元）"_qs, u"500"_qs);
    CHECK(header.issues.isEmpty());
    CHECK(header.draft.capital == u"500"_qs);
    CHECK(header.draft.capitalCurrency == u"美元"_qs);
    const ParsedRow other = parseRow(u"注册资本（万美元）"_qs, u"500万人民币"_qs);
    REQUIRE(other.issues.size() == 1);
    CHECK(other.issues[0].severity == IssueSeverity::Pending);
    CHECK(other.issues[0].text.contains(u"500 万人民币"));
    CHECK(other.draft.capitalCurrency.isEmpty());
    for (const QString &bare : {u"500人民币"_qs, u"500美元"_qs}) {
        const ParsedRow row = parseRow(u"注册资本（万元）"_qs, bare);
        REQUIRE(row.issues.size() == 1);
        CHECK(row.issues[0].severity == IssueSeverity::Pending);
        CHECK(row.issues[0].text.contains(u"500 万"));
        CHECK(row.draft.capital == u"500"_qs);
    }
    // 人民币 in words is a currency, too.
    const ParsedRow two =
        parseRow({{u"注册资本"_qs, text(u"50万人民币"_qs)}, {u"币种"_qs, text(u"美元"_qs)}});
    REQUIRE(two.issues.size() == 1);
    CHECK(two.issues[0].severity == IssueSeverity::Pending);
    CHECK(two.draft.capitalCurrency.isEmpty());
    CHECK(parseRow({{u"注册资本（万元）"_qs, text(u"50"_qs)}, {u"币种"_qs, text(u"美元"_qs)}})
              .draft.capitalCurrency == u"美元"_qs);
}

TEST_CASE("a founding day that is the licence's is proposed from the term, never taken")
{
    const auto row = [](const QString &founded, const QString &licensed, const QString &term) {
        return parseRow({{u"成立日期"_qs, text(founded)},
                         {u"发照日期"_qs, text(licensed)},
                         {u"营业期限"_qs, text(term)}});
    };
    checkOnlyWarned(row(u"2014-02-17"_qs, u"2014-02-17"_qs, u"1997-04-09至2047-03-19"_qs),
                    ImportField::FoundedOn, u"1997-04-09"_qs);
    CHECK(row(u"1997-04-09"_qs, u"2014-02-17"_qs, u"1997-04-09至无固定期限"_qs).issues.isEmpty());
    // A young firm: founded, licensed and begun on one day.
    const ParsedRow young =
        row(u"2019-01-11"_qs, u"2019-01-11"_qs, u"2019年1月11日至2039年1月10日"_qs);
    CHECK(young.issues.isEmpty());
    CHECK(young.draft.foundedOn == QDate(2019, 1, 11));
    CHECK(row(u"2019-01-11"_qs, u"2019-01-11"_qs, u"长期"_qs).issues.isEmpty());
}

TEST_CASE("what directory sites leave is named with a proposal")
{
    const ParsedRow address = parseRow(u"地址"_qs, u"龙口市北马镇楼子庄村附近公司"_qs);
    CHECK(address.issues.size() == 1);
    CHECK(address.draft.address == u"龙口市北马镇楼子庄村"_qs);
    const ParsedRow listed = parseRow({{u"提供企业名称"_qs, text(u"青州市力强机械有限公司"_qs)},
                                       {u"企业名称"_qs, text(u"青州力强机械有限公司"_qs)}});
    CHECK(listed.draft.name == u"青州力强机械有限公司"_qs);
    CHECK(listed.draft.listedName == u"青州市力强机械有限公司"_qs);
    REQUIRE(listed.issues.size() == 1);
    CHECK(listed.issues[0].text.contains(u"青州市力强机械有限公司"));
    CHECK(parseRow(u"提供企业名称"_qs, u"重庆启岚泵业 有限公司"_qs).issues.isEmpty());
}

TEST_CASE("brackets of a Chinese name become full width, and it is said")
{
    const ParsedRow row = parseRow({{u"企业名称"_qs, text(u"玮辰(龙口）实业有限公司"_qs)}});
    CHECK(row.draft.name == u"玮辰（龙口）实业有限公司"_qs);
    REQUIRE(row.issues.size() == 1);
    CHECK(row.issues[0].severity == IssueSeverity::Warning);
    CHECK(parseRow({{u"企业名称"_qs, text(u"ABC (China) Co."_qs)}}).issues.isEmpty());
}

TEST_CASE("zeros that a number lost are asked for")
{
    const ParsedRow phone = parseRow({{u"电话"_qs, TableCell::ofNumber(u"2348881234"_qs)}});
    REQUIRE(phone.issues.size() == 1);
    CHECK(phone.issues[0].text.contains(u"02348881234"));
    CHECK(phone.draft.phone == u"2348881234"_qs);
    CHECK(parseRow({{u"电话"_qs, TableCell::ofNumber(u"13912345678"_qs)}}).issues.isEmpty());
    CHECK(parseRow(u"电话"_qs, u"０２３－４８８８１２３４"_qs).draft.phone == u"023-48881234"_qs);
    const ParsedRow number = parseRow({{u"注册号"_qs, TableCell::ofNumber(u"70681018019402"_qs)}});
    REQUIRE(number.issues.size() == 1);
    CHECK(number.issues[0].text.contains(u"14 位"));
}

TEST_CASE("a merged cell holds for its rows where several firms may share it")
{
    TableCell town = text(u"双福街道"_qs);
    town.covered = true;
    CHECK(parseRow({{u"镇街"_qs, town}}).draft.town == u"双福街道"_qs);
    TableCell phone = text(u"023-1"_qs);
    phone.covered = true;
    CHECK_FALSE(parseRow({{u"电话"_qs, phone}}).draft.has(ImportField::Phone));
    TableCell figure = TableCell::ofNumber(u"5"_qs);
    figure.covered = true;
    CHECK(parseRow({{u"2024年营业收入"_qs, figure}}).draft.figures.isEmpty());
    TableCell name = text(u"甲公司"_qs);
    name.covered = true;
    const ParsedRow nameless =
        parseRow({{u"企业名称"_qs, name}, {u"地址"_qs, text(u"某路 1 号"_qs)}});
    REQUIRE(nameless.issues.size() == 1);
    CHECK(nameless.issues[0].text.contains(u"合并单元格"));
    CHECK(parseRow({{u"企业名称"_qs, name}, {u"镇街"_qs, town}}).empty);
}

TEST_CASE("the example row of a template is no row")
{
    CHECK(parseRow({{u"企业名称"_qs, text(exampleMark() + u"重庆某某有限公司"_qs)},
                    {u"信用代码"_qs, text(u"123"_qs)}})
              .empty);
}
