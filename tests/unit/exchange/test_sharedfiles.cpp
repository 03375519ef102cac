// Real files of others, where the shared folder is there: every one is read right or refused.
#include "tablefixture.h"

#include "exchange/enterpriserowparser.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>

using namespace peiyu;

namespace {

const QString folder = QStringLiteral(PEIYU_SHARED_DATA "/data/");

bool isThere(const QString &file)
{
    if (QFile::exists(folder + file))
        return true;
    WARN("skipped: no shared folder with " << file.toStdString());
    return false;
}

QString sheetFile(const QString &name)
{
    return folder + u"spreadsheets/"_qs + name;
}

QVector<TableRow> rowsOfShared(const QString &name, int sheet = -1)
{
    auto rows = rowsOf(sheetFile(name), {}, sheet);
    INFO(name.toStdString());
    REQUIRE_OK(rows);
    return *rows;
}

} // namespace

TEST_CASE("every shared spreadsheet is read, or refused with a sentence")
{
    if (!isThere(u"spreadsheets/manifest.csv"_qs))
        return;
    const auto manifest = rowsOfShared(u"manifest.csv"_qs);
    const QMap<QString, QString> refusals{
        {u"encrypted/encrypted_1.xlsx"_qs, u"去掉密码"_qs},
        {u"malformed/empty_zip_22_bytes.xlsx"_qs, u"压缩包"_qs},
        {u"malformed/fuzz_372_bytes.xlsx"_qs, u"没有传完"_qs},
        {u"malformed/fuzz_bad_local_header.xlsx"_qs, u"没有传完"_qs},
        {u"malformed/zero_bytes.xlsx"_qs, u"空文件"_qs},
        {u"malicious/xml_entity_bomb_shared_strings.xlsx"_qs, u"DTD"_qs},
        {u"malicious/billion_laughs_core_props.xlsx"_qs, u"DTD"_qs},
    };
    int seen = 0;
    for (qsizetype i = 1; i < manifest.size(); ++i) {
        const QString name = manifest[i].cell(0).text;
        CAPTURE(name);
        auto reader = openTabular(sheetFile(name));
        Result<QVector<TableRow>> rows = rowsOf(sheetFile(name));
        ++seen;
        if (refusals.contains(name)) {
            REQUIRE_FALSE(rows);
            CAPTURE(rows.error().text);
            CHECK(rows.error().code == ErrorCode::Format);
            CHECK(rows.error().text.contains(refusals[name]));
            continue;
        }
        REQUIRE_OK(rows);
        REQUIRE_OK(reader);
        for (int sheet = 0; sheet < (*reader)->sheets().size(); ++sheet)
            REQUIRE_OK(rowsOf(sheetFile(name), {}, sheet));
    }
    CHECK(seen == 33);
}

TEST_CASE("shared text tables are read right")
{
    if (!isThere(u"spreadsheets/manifest.csv"_qs))
        return;
    CHECK(texts(rowsOfShared(u"csv/utf8_bom.csv"_qs)[1]) == QStringList{u"姓名0"_qs, u"20"_qs});
    CHECK(texts(rowsOfShared(u"csv/utf16le.csv"_qs)[0]) == QStringList{u"Å"_qs, u"1"_qs});
    const auto quoted = rowsOfShared(u"csv/crlf_quoted_newlines.csv"_qs);
    CHECK(texts(quoted[4]).last() == u"我是一段\r\n带换行的内容"_qs);
    CHECK(quoted[5].number == 6);
}

TEST_CASE("shared dialects are read right")
{
    if (!isThere(u"spreadsheets/manifest.csv"_qs))
        return;
    CHECK(rowsOfShared(u"dialect/inline_strings.xlsx"_qs)[1].cell(2).text ==
          u"1st Inline String"_qs);
    const auto unplaced = rowsOfShared(u"dialect/cells_without_reference.xlsx"_qs);
    CHECK(texts(unplaced[0]).size() == 10);
    CHECK(texts(unplaced[0])[9] == u"10"_qs);
    CHECK(rowsOfShared(u"dialect/rows_without_numbers.xlsx"_qs)[1].cell(1).text == u"[M+Na]+1"_qs);
    CHECK(rowsOfShared(u"dialect/prefixed_namespace.xlsx"_qs)[1].cell(1) ==
          TableCell::ofNumber(u"3"_qs));
    CHECK(rowsOfShared(u"dialect/no_shared_strings.xlsx"_qs)[0].cell(0).kind == CellKind::Date);
    CHECK(rowsOfShared(u"layout/dimension_whole_sheet.xlsx"_qs).size() == 2);
    auto hidden = openTabular(sheetFile(u"hidden/first_sheet_hidden.xlsx"_qs));
    REQUIRE_OK(hidden);
    CHECK((*hidden)->sheets()[0].hidden);
    CHECK((*hidden)->defaultSheet() == 1);
    CHECK(texts(rowsOfShared(u"other_format/chinese_provinces.xls"_qs)[3]) ==
          QStringList{u"Chongqing"_qs, u"重庆市"_qs});
    CHECK(rowsOfShared(u"types/errors_in_formulas.xlsx"_qs)[4].cell(0) ==
          TableCell{u"#REF!"_qs, CellKind::Error, false});
    // 年龄 of two rows is one merged cell: the second row has nothing of its own there.
    const auto merged = rowsOfShared(u"layout/merge_cn_small.xlsx"_qs);
    CHECK(merged[2].cell(2) == TableCell{u"11"_qs, CellKind::Number, false, true});
    CHECK_FALSE(merged[3].cell(2).covered);
    const auto middle = rowsOfShared(u"layout/table_in_middle.xlsx"_qs);
    CHECK(middle[0].number == 4);
    CHECK(texts(middle[0]) == QStringList{QString(), u"label"_qs, u"value"_qs});
    CHECK(rowsOfShared(u"malicious/external_workbook_link.xlsx"_qs).size() == 1);
    const auto kept = rowsOfShared(u"layout/title_row_then_header_text_numbers.xlsx"_qs);
    CHECK(texts(kept[2]).contains(u"01502200"_qs));
}

TEST_CASE("shared days and numbers equal what Excel itself shows")
{
    if (!isThere(u"spreadsheets/manifest.csv"_qs))
        return;
    for (const TableRow &row : rowsOfShared(u"types/date_system_1904.xlsx"_qs)) {
        CAPTURE(row.number);
        CHECK(row.cell(1) == TableCell::ofDate(row.cell(2).text));
    }
    const auto iso = rowsOfShared(u"types/iso_8601_dates.xlsx"_qs);
    CHECK(iso[0].cell(0).text == u"2021-01-01"_qs);
    CHECK(iso[1].cell(0).text == u"2021-01-01 10:10:10"_qs);
    const auto formats = rowsOfShared(u"types/date_number_formats_cn.xlsx"_qs);
    REQUIRE(formats.size() == 28);
    for (qsizetype i = 1; i < formats.size(); ++i) {
        CAPTURE(i);
        CHECK(formats[i].cell(0).kind == CellKind::Date);
        CHECK(formats[i].cell(0).text.startsWith(u"2020-01-01"));
    }
    CHECK(rowsOfShared(u"types/numbers_as_text_and_formula.xlsx"_qs)[0].cell(2).text ==
          u"2087.025"_qs);
}

TEST_CASE("headers of shared files are found")
{
    if (!isThere(u"spreadsheets/manifest.csv"_qs))
        return;
    const HeaderWords words = *HeaderWords::builtIn();
    const auto header = [&](const QString &name) {
        return guessHeaderRow(words, rowsOfShared(name))->row;
    };
    CHECK(header(u"layout/title_row_then_header_text_numbers.xlsx"_qs) == 2);
    CHECK(header(u"layout/header_below_notes.xlsx"_qs) == 9);
    CHECK(header(u"types/cn_header_small.xlsx"_qs) == 1);
}

TEST_CASE("the registry sample maps and parses by itself")
{
    const QString file = u"enterprises_registry_sample.csv"_qs;
    if (!isThere(file))
        return;
    const HeaderWords words = *HeaderWords::builtIn();
    auto rows = rowsOf(folder + file);
    REQUIRE_OK(rows);
    const auto header = guessHeaderRow(words, rows->mid(0, headerSearchRows));
    REQUIRE(header);
    CHECK(header->row == 1);
    const ColumnMapping mapping = guessMapping(words, header->columns);
    const auto column = [&](ImportField field) {
        return header->columns.value(mapping.column(field));
    };
    CHECK(mapping.column(ImportField::Name) == 2);
    CHECK(column(ImportField::CreditCode) == u"统一社会信用代码"_qs);
    CHECK(column(ImportField::RegistrationNo) == u"注册号"_qs);
    CHECK(column(ImportField::FormerNames) == u"曾用名"_qs);
    CHECK(column(ImportField::Address) == u"企业地址"_qs);
    CHECK(column(ImportField::Industry) == u"所属行业"_qs);
    int mapped = 0;
    for (const ImportField field : allImportFields)
        mapped += mapping.has(field) ? 1 : 0;
    CHECK(mapped == 12);

    EnterpriseRowParser parser(words, mapping);
    int parsed = 0;
    int refused = 0;
    QMap<QString, int> said;
    QMap<QString, int> currencies;
    QSet<QString> codes;
    QSet<QString> registrationsOnly;
    for (const TableRow &row : rows->mid(1)) {
        const ParsedRow result = parser.parse(row);
        parsed += result.empty ? 0 : 1;
        refused += result.hasSeverity(IssueSeverity::Error) ? 1 : 0;
        refused += result.hasSeverity(IssueSeverity::Pending) ? 1 : 0;
        for (const RowIssue &issue : result.issues)
            ++said[importFieldKey(*issue.field)];
        if (result.draft.has(ImportField::Capital))
            ++currencies[result.draft.capitalCurrency];
        CHECK_FALSE(result.draft.address.endsWith(u"附近公司"));
        if (result.draft.has(ImportField::CreditCode))
            codes.insert(result.draft.creditCode);
        else
            registrationsOnly.insert(result.draft.registrationNo);
    }
    CHECK(parsed == 340);
    CHECK(refused == 0);
    // Every fault that the folder's README names, counted by hand from the file.
    CHECK(said == QMap<QString, int>{{u"address"_qs, 336},
                                     {u"former_names"_qs, 18},
                                     {u"founded_on"_qs, 328},
                                     {u"listed_name"_qs, 32},
                                     {u"size_class"_qs, 80}});
    CHECK(currencies == QMap<QString, int>{{QString(), 326}, {u"美元"_qs, 13}, {u"欧元"_qs, 1}});
    CHECK(codes.size() == 284);
    CHECK(registrationsOnly.size() == 2);
}
