#include "tablefixture.h"

#include "exchange/enterpriserowparser.h"

using namespace peiyu;

namespace {

using Cells = QVector<std::pair<ImportField, TableCell>>;

ParsedRow parse(const Cells &cells, bool dates1904 = false)
{
    static const HeaderWords words = *HeaderWords::builtIn();
    ColumnMapping mapping;
    for (const ImportField field : allImportFields)
        mapping.set(field, static_cast<int>(field));
    TableRow row;
    row.number = 7;
    row.cells.resize(qsizetype(allImportFields.size()));
    for (const auto &[field, cell] : cells)
        row.cells[static_cast<int>(field)] = cell;
    return EnterpriseRowParser(words, mapping, dates1904).parse(row);
}

const std::pair<ImportField, TableCell> named = {ImportField::Name,
                                                 TableCell::ofText(u"重庆启岚泵业有限公司"_qs)};

ParsedRow parseField(ImportField field, const TableCell &cell)
{
    return parse({named, {field, cell}});
}

ParsedRow parseText(ImportField field, const QString &text)
{
    return parseField(field, TableCell::ofText(text));
}

/// The one issue of the row.
RowIssue onlyIssue(const ParsedRow &row)
{
    REQUIRE(row.issues.size() == 1);
    return row.issues.first();
}

void checkOnlyError(const ParsedRow &row, ImportField field, const QString &part)
{
    const RowIssue issue = onlyIssue(row);
    CAPTURE(issue.text);
    CHECK(issue.severity == IssueSeverity::Error);
    CHECK(issue.field == field);
    CHECK(issue.text.contains(part));
    CHECK_FALSE(row.draft.has(field));
}

} // namespace

TEST_CASE("a full row becomes typed values")
{
    const ParsedRow row =
        parse({{ImportField::Name, TableCell::ofText(u" 重庆启岚泵业 有限公司\n"_qs)},
               {ImportField::CreditCode, TableCell::ofText(u"９１５００２４０ma5tt0019q"_qs)},
               {ImportField::Town, TableCell::ofText(u"德感街道"_qs)},
               {ImportField::Tier, TableCell::ofText(u"市级专精特新"_qs)},
               {ImportField::RecognizedFrom, TableCell::ofDate(u"2023-05-01"_qs)},
               {ImportField::RecognizedUntil, TableCell::ofText(u"2026年4月30日"_qs)},
               {ImportField::Stage, TableCell::ofText(u"培育库"_qs)},
               {ImportField::Phone, TableCell::ofNumber(u"13912345678"_qs)},
               {ImportField::Note, TableCell::ofText(u"一\n二 "_qs)}});
    CHECK(row.issues.isEmpty());
    CHECK_FALSE(row.empty);
    CHECK(row.draft.row == 7);
    CHECK(row.draft.name == u"重庆启岚泵业 有限公司"_qs);
    CHECK(row.draft.creditCode == u"91500240MA5TT0019Q"_qs);
    CHECK(row.draft.codeState == CodeState::Sound);
    CHECK(row.draft.town == u"德感街道"_qs);
    CHECK(row.draft.tier == Tier::Provincial);
    CHECK(row.draft.recognizedFrom == QDate(2023, 5, 1));
    CHECK(row.draft.recognizedUntil == QDate(2026, 4, 30));
    CHECK(row.draft.stage == Stage::Cultivation);
    CHECK(row.draft.phone == u"13912345678"_qs);
    CHECK(row.draft.note == u"一\n二"_qs);
    CHECK(row.draft.has(ImportField::Tier));
    CHECK_FALSE(row.draft.has(ImportField::Park));
    CHECK(row.draft.present.count() == 9);
}

TEST_CASE("words for none are no values")
{
    for (const QString &text : {u"-"_qs, u"—"_qs, u"——"_qs, u"/"_qs, u"无"_qs, u" 无 "_qs,
                                u"N/A"_qs, u"－"_qs, u"　"_qs}) {
        CAPTURE(text);
        for (const ImportField field : {ImportField::CreditCode, ImportField::Tier,
                                        ImportField::RecognizedFrom, ImportField::Contact}) {
            const ParsedRow row = parseText(field, text);
            CHECK(row.issues.isEmpty());
            CHECK_FALSE(row.draft.has(field));
        }
    }
    CHECK(parseText(ImportField::Contact, u"无忌"_qs).draft.contact == u"无忌"_qs);
}

TEST_CASE("a row with nothing in mapped columns is no row, one without a name is an error")
{
    CHECK(parse({}).empty);
    CHECK(parse({}).issues.isEmpty());
    const ParsedRow nameless = parse({{ImportField::Town, TableCell::ofText(u"白沙镇"_qs)}});
    CHECK_FALSE(nameless.empty);
    checkOnlyError(nameless, ImportField::Name, u"企业名称为空"_qs);
}

TEST_CASE("totals, remarks and repeated headers are not firms")
{
    const auto withName = [](const QString &name) {
        return parse({{ImportField::Name, TableCell::ofText(name)}});
    };
    for (const QString &name : {u"合计"_qs, u"合 计"_qs, u"总计："_qs, u"小计"_qs}) {
        CAPTURE(name);
        CHECK(onlyIssue(withName(name)).text.contains(u"合计"));
    }
    CHECK(onlyIssue(withName(u"注：本表每季度报一次"_qs)).text.contains(u"说明"));
    CHECK(onlyIssue(withName(u"填表人：张三"_qs)).severity == IssueSeverity::Error);
    CHECK(onlyIssue(withName(u"企业名称"_qs)).text.contains(u"表头"));
    CHECK(onlyIssue(withName(u"公司"_qs)).text.contains(u"表头"));
    CHECK(onlyIssue(withName(u"产品介绍\n(这是一行示例数据，在导入时需要删除该行)"_qs)).severity ==
          IssueSeverity::Pending);
    CHECK(withName(u"注册岩土工程厂"_qs).issues.isEmpty());
    CHECK(onlyIssue(parse({{ImportField::Name, TableCell::ofNumber(u"12"_qs)}})).severity ==
          IssueSeverity::Error);
}

TEST_CASE("credit codes: damage is an error, a failed check is pending")
{
    const auto code = ImportField::CreditCode;
    checkOnlyError(parseText(code, u"9.15E+17"_qs), code, u"科学计数，尾数已丢失"_qs);
    checkOnlyError(parseField(code, TableCell::ofNumber(u"9.15001160000000E+17"_qs)), code,
                   u"尾数已丢失"_qs);
    checkOnlyError(parseText(code, u"913706817402393000"_qs), code, u"改成了 0"_qs);
    checkOnlyError(parseText(code, u"91500116"_qs), code, u"18 位"_qs);
    checkOnlyError(parseText(code, u"91500240MA5TT0O19Q"_qs), code, u"91500240MA5TT0019Q"_qs);
    checkOnlyError(parseText(code, u"123456789012345678"_qs), code, u"不是真实代码"_qs);

    const ParsedRow pending = parseText(code, u"91500240MA5TT0019A"_qs);
    const RowIssue issue = onlyIssue(pending);
    CHECK(issue.severity == IssueSeverity::Pending);
    CHECK(issue.text == u"校验码算得 Q，请核对执照"_qs);
    CHECK(pending.draft.creditCode == u"91500240MA5TT0019A"_qs);
    CHECK(pending.draft.codeState == CodeState::Pending);
    CHECK(pending.hasSeverity(IssueSeverity::Pending));
    CHECK_FALSE(pending.hasSeverity(IssueSeverity::Error));

    // All digits, and sound.
    CHECK(parseText(code, u"913706817402392957"_qs).issues.isEmpty());
}

TEST_CASE("an old registration number in the code column is taken as one")
{
    const ParsedRow row =
        parseField(ImportField::CreditCode, TableCell::ofNumber(u"370681018019402"_qs));
    CHECK(onlyIssue(row).severity == IssueSeverity::Warning);
    CHECK(row.draft.registrationNo == u"370681018019402"_qs);
    CHECK(row.draft.has(ImportField::RegistrationNo));
    CHECK_FALSE(row.draft.has(ImportField::CreditCode));
    const ParsedRow differs =
        parse({named,
               {ImportField::CreditCode, TableCell::ofText(u"370681018019402"_qs)},
               {ImportField::RegistrationNo, TableCell::ofText(u"370681018013864"_qs)}});
    CHECK(onlyIssue(differs).severity == IssueSeverity::Error);
    checkOnlyError(parseText(ImportField::RegistrationNo, u"3.70681E+14"_qs),
                   ImportField::RegistrationNo, u"尾数已丢失"_qs);
}

TEST_CASE("days in all forms offices write")
{
    const auto day = [](const TableCell &cell, bool dates1904 = false) {
        const ParsedRow row = parse({named,
                                     {ImportField::Tier, TableCell::ofText(u"创新型"_qs)},
                                     {ImportField::RecognizedFrom, cell}},
                                    dates1904);
        CHECK(row.issues.isEmpty());
        return row.draft.recognizedFrom;
    };
    const QDate expected(2023, 5, 1);
    for (const QString &text :
         {u"2023-05-01"_qs, u"2023.5.1"_qs, u"2023/5/1"_qs, u"2023年5月1日"_qs, u"20230501"_qs,
          u"２０２３．５．１"_qs, u"2023 年 5 月 1 日"_qs, u"2023-05-01 10:11:12"_qs,
          u"2023-05-01T00:00:00Z"_qs, u"45047"_qs}) {
        CAPTURE(text);
        CHECK(day(TableCell::ofText(text)) == expected);
    }
    CHECK(day(TableCell::ofNumber(u"45047"_qs)) == expected);
    CHECK(day(TableCell::ofNumber(u"20230501"_qs)) == expected);
    CHECK(day(TableCell::ofNumber(u"43585"_qs), true) == expected);
    CHECK(day(TableCell::ofDate(u"2023-05-01 10:10:10"_qs)) == expected);
}

TEST_CASE("partial and impossible days are errors, made-up ones are asked about")
{
    const auto from = ImportField::RecognizedFrom;
    const auto error = [&](const TableCell &cell, const QString &part) {
        const ParsedRow row =
            parse({named, {ImportField::Tier, TableCell::ofText(u"创新型"_qs)}, {from, cell}});
        checkOnlyError(row, from, part);
    };
    for (const QString &text :
         {u"2023年5月"_qs, u"2023.5"_qs, u"2023-05"_qs, u"202305"_qs, u"2023年"_qs, u"2023"_qs}) {
        CAPTURE(text);
        error(TableCell::ofText(text), u"没有写到日"_qs);
    }
    error(TableCell::ofNumber(u"2023.5"_qs), u"没有写到日"_qs);
    for (const QString &text : {u"2023-02-30"_qs, u"长期"_qs, u"23.5.1"_qs, u"12"_qs, u"99999"_qs,
                                u"2023-05-01至2026-04-30"_qs})
        error(TableCell::ofText(text), u"不是日期"_qs);
    error({u"#VALUE!"_qs, CellKind::Error, false}, u"#VALUE!"_qs);

    const ParsedRow completed = parse({named,
                                       {ImportField::Tier, TableCell::ofText(u"创新型"_qs)},
                                       {from, {u"2023-05-01"_qs, CellKind::Date, true}}});
    CHECK(onlyIssue(completed).severity == IssueSeverity::Pending);
    CHECK(onlyIssue(completed).text.contains(u"2023-05-01"));
    CHECK(completed.draft.recognizedFrom == QDate(2023, 5, 1));

    const ParsedRow reversed =
        parse({named,
               {ImportField::Tier, TableCell::ofText(u"创新型"_qs)},
               {from, TableCell::ofText(u"2023-05-01"_qs)},
               {ImportField::RecognizedUntil, TableCell::ofText(u"2022-05-01"_qs)}});
    CHECK(onlyIssue(reversed).field == ImportField::RecognizedUntil);
}

TEST_CASE("tier words are read or named, never guessed")
{
    const auto tierOf = [](const QString &words) {
        return parse({named,
                      {ImportField::Tier, TableCell::ofText(words)},
                      {ImportField::RecognizedFrom, TableCell::ofDate(u"2023-05-01"_qs)}});
    };
    CHECK(tierOf(u"创新型中小企业"_qs).draft.tier == Tier::Innovative);
    CHECK(tierOf(u"国家级专精特新“小巨人”企业"_qs).draft.tier == Tier::LittleGiant);
    CHECK(tierOf(u"专精特新、市级专精特新"_qs).draft.tier == Tier::Provincial);
    CHECK(tierOf(u"A级"_qs).issues.first().text.contains(u"A级"));
    for (const QString &words :
         {u"非专精特新"_qs, u"未认定专精特新"_qs, u"拟申报小巨人"_qs, u"瞪羚"_qs,
          u"创新型、瞪羚"_qs, u"创新型、小巨人"_qs, u"专精特新（已过期）"_qs}) {
        CAPTURE(words);
        const ParsedRow row = tierOf(words);
        CHECK(row.hasSeverity(IssueSeverity::Error));
        CHECK_FALSE(row.draft.tier);
    }
}

TEST_CASE("half a title is not written, and said so")
{
    const ParsedRow dayless = parseText(ImportField::Tier, u"创新型"_qs);
    CHECK(onlyIssue(dayless).severity == IssueSeverity::Warning);
    CHECK_FALSE(dayless.draft.tier);
    CHECK_FALSE(dayless.draft.has(ImportField::Tier));
    const ParsedRow tierless =
        parseField(ImportField::RecognizedFrom, TableCell::ofDate(u"2023-05-01"_qs));
    CHECK(onlyIssue(tierless).severity == IssueSeverity::Warning);
}

TEST_CASE("stage words are read or named; leaving is not imported")
{
    CHECK(parseText(ImportField::Stage, u"储备"_qs).draft.stage == Stage::Reserve);
    CHECK(parseText(ImportField::Stage, u"提升阶段"_qs).draft.stage == Stage::Promotion);
    CHECK(parseText(ImportField::Stage, u"储备库"_qs).draft.stage == Stage::Reserve);
    checkOnlyError(parseText(ImportField::Stage, u"种子期"_qs), ImportField::Stage, u"种子期"_qs);
    checkOnlyError(parseText(ImportField::Stage, u"退库"_qs), ImportField::Stage, u"原因"_qs);
}

TEST_CASE("former names are separated and cleaned")
{
    const ParsedRow row = parseText(ImportField::FormerNames, u"潍坊巴斯夫肥料有限公司查看更多"_qs);
    CHECK(onlyIssue(row).severity == IssueSeverity::Warning);
    CHECK(row.draft.formerNames == u"潍坊巴斯夫肥料有限公司"_qs);
    CHECK(
        parseText(ImportField::FormerNames, u"甲公司，乙公司;\n丙 Co 公司"_qs).draft.formerNames ==
        u"甲公司、乙公司、丙 Co 公司"_qs);
    CHECK_FALSE(
        parseText(ImportField::FormerNames, u"查看更多"_qs).draft.has(ImportField::FormerNames));
}

TEST_CASE("damaged phones are left out, unfit texts refuse the row")
{
    const ParsedRow phone = parseText(ImportField::Phone, u"1.39E+10"_qs);
    CHECK(onlyIssue(phone).severity == IssueSeverity::Warning);
    CHECK_FALSE(phone.draft.has(ImportField::Phone));
    checkOnlyError(parseText(ImportField::Address, u"一%1二"_qs.arg(QChar(0))),
                   ImportField::Address, u"控制字符"_qs);
    checkOnlyError(parseText(ImportField::Address, u"一%1二"_qs.arg(QChar(7))),
                   ImportField::Address, u"控制字符"_qs);
    checkOnlyError(parseText(ImportField::Address, QString(QChar(0xD800))), ImportField::Address,
                   u"控制字符"_qs);
    checkOnlyError(parseText(ImportField::Contact, QString(61, u'长')), ImportField::Contact,
                   u"61 个字"_qs);
    CHECK(parseText(ImportField::Contact, QString(60, u'长')).issues.isEmpty());
    const ParsedRow reference = parse({{ImportField::Name, {u"#REF!"_qs, CellKind::Error, false}}});
    CHECK(onlyIssue(reference).text.contains(u"#REF!"));
}

TEST_CASE("a row its reader could not read is an error, whatever else it holds")
{
    static const HeaderWords words = *HeaderWords::builtIn();
    TableRow row;
    row.number = 3;
    row.fault = u"第 3 行有乱码"_qs;
    const ParsedRow parsed = EnterpriseRowParser(words, ColumnMapping()).parse(row);
    CHECK_FALSE(parsed.empty);
    CHECK(parsed.hasSeverity(IssueSeverity::Error));
    CHECK(parsed.issues.first().text == row.fault);
    CHECK_FALSE(parsed.issues.first().field);
}
