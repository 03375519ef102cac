#include "tablefixture.h"

#include "exchange/columnmapping.h"
#include "exchange/enterpriserowparser.h"
#include "exchange/importkind.h"

#include <QSet>

using namespace peiyu;

namespace {

const HeaderWords &words()
{
    static const HeaderWords builtIn = *HeaderWords::builtIn();
    return builtIn;
}

TableRow row(int number, const QStringList &texts)
{
    TableRow made;
    made.number = number;
    for (const QString &text : texts)
        made.cells.append(TableCell::ofText(text));
    return made;
}

} // namespace

TEST_CASE("the built-in words are sound and cover every field")
{
    const auto loaded = HeaderWords::builtIn();
    REQUIRE_OK(loaded);
    for (const ImportField field : importFields(ImportKind::Firms)) {
        CAPTURE(importFieldKey(field));
        const auto match = loaded->find(importFieldText(field));
        REQUIRE(match);
        CHECK(match->field == field);
        CHECK(importFieldFromKey(importFieldKey(field)) == field);
    }
}

TEST_CASE("every kind of list has words for all its fields")
{
    for (const ImportKind kind : allImportKinds) {
        CAPTURE(importKindKey(kind));
        CHECK(importKindFromKey(importKindKey(kind)) == kind);
        const auto words = headerWordsOf(kind);
        REQUIRE_OK(words);
        for (const ImportField field : importFields(kind)) {
            CAPTURE(importFieldKey(field));
            const auto match = words->find(importFieldText(field));
            REQUIRE(match);
            CHECK(match->field == field);
        }
    }
}

TEST_CASE("a list with an unknown key, or a word for two fields, is refused")
{
    CHECK_FALSE(HeaderWords::parse("nmae\t企业名称\n"));
    CHECK_FALSE(HeaderWords::parse("name\t企业\ntown\t企业\n"));
    CHECK_FALSE(HeaderWords::parse("name\n"));
    CHECK(HeaderWords::parse("# 注\n\nname\t企业\n"));
}

TEST_CASE("headers are compared without what offices add to them")
{
    for (const QString &header :
         {u"企业名称"_qs, u" 企业 名称 "_qs, u"企业\n名称"_qs, u"企业名称（必填）"_qs,
          u"*企业名称(全称)"_qs, u"1、企业名称"_qs, u"企业名称："_qs, u"【必填】企业名称"_qs,
          u"（企业名称）"_qs, u"企业名称　"_qs}) {
        CAPTURE(header);
        CHECK(normalizedHeader(header) == u"企业名称"_qs);
    }
    CHECK(normalizedHeader(u"营收（万元）"_qs) == u"营收"_qs);
    CHECK(normalizedHeader(u"ＡＢＣ"_qs) == u"abc"_qs);
}

TEST_CASE("columns are mapped by whole words, the most exact one first")
{
    const QStringList header{u"序号"_qs,
                             u"单位名称"_qs,
                             u"提供企业名称"_qs,
                             u"企业名称"_qs,
                             u"统一社会信用代码\n（18位）"_qs,
                             u"电话"_qs,
                             u"备注"_qs,
                             u"备注"_qs};
    const ColumnMapping mapping = guessMapping(words(), header);
    CHECK(mapping.column(ImportField::Name) == 3);
    CHECK(mapping.column(ImportField::CreditCode) == 4);
    CHECK(mapping.column(ImportField::Phone) == 5);
    CHECK(mapping.column(ImportField::Note) == 6);
    CHECK_FALSE(mapping.has(ImportField::Town));
    CHECK(mapping.fieldOf(3) == ImportField::Name);
    CHECK(mapping.fieldOf(2) == ImportField::ListedName);
    CHECK_FALSE(mapping.fieldOf(0).has_value());
    CHECK_FALSE(mapping.fieldOf(-1).has_value());
}

TEST_CASE("a 专员's own words head her columns")
{
    const QStringList header{u"企业"_qs,     u"代码"_qs,     u"镇街"_qs, u"联系人"_qs,
                             u"手机"_qs,     u"上次走访"_qs, u"方式"_qs, u"谈了什么"_qs,
                             u"答应的事"_qs, u"下次去"_qs};
    const ColumnMapping firms = guessMapping(words(), header);
    CHECK(firms.column(ImportField::Name) == 0);
    CHECK(firms.column(ImportField::CreditCode) == 1);
    CHECK(firms.column(ImportField::Phone) == 4);
    const auto ofVisits = headerWordsOf(ImportKind::Visits);
    REQUIRE_OK(ofVisits);
    const ColumnMapping visits = guessMapping(*ofVisits, header);
    CHECK(visits.column(ImportField::CreditCode) == 1);
    CHECK(visits.column(ImportField::EventDay) == 5);
    CHECK(visits.column(ImportField::VisitText) == 7);
    CHECK(visits.column(ImportField::Promised) == 8);
    CHECK(visits.column(ImportField::NextDay) == 9);
    CHECK_FALSE(missingColumn(ImportKind::Visits, visits));
    CHECK(missingColumn(ImportKind::Visits, firms) == u"走访日期"_qs);
}

TEST_CASE("a ledger of visits is known by its day and who went; what is done stands by its promise")
{
    const auto ofVisits = headerWordsOf(ImportKind::Visits);
    REQUIRE_OK(ofVisits);
    const auto kindOf = [](const QStringList &header) {
        return *guessKind({row(1, header), row(2, {u"x"_qs, u"y"_qs})}, u"表.xlsx"_qs);
    };
    const auto mapped = [&](const char16_t *heads) {
        return guessMapping(*ofVisits, QString::fromUtf16(heads).split(u','));
    };
    const QString full =
        u"走访日期,企业名称,走访人,走访方式,企业诉求,承诺事项,承诺时限,办理情况,办结日期"_qs;
    CHECK(kindOf(full.split(u',')) == ImportKind::Visits);
    CHECK(kindOf({u"企业名称"_qs, u"走访日期"_qs, u"走访人"_qs}) == ImportKind::Visits);
    CHECK(kindOf({u"企业名称"_qs, u"走访时间"_qs, u"走访方式"_qs}) == ImportKind::Visits);
    // Lists of 一策 that say who was there when.
    CHECK(kindOf({u"企业名称"_qs, u"走访时间"_qs, u"走访人员"_qs, u"存在问题"_qs, u"下一步措施"_qs,
                  u"责任人"_qs, u"完成时限"_qs}) == ImportKind::Measures);
    CHECK(kindOf({u"企业名称"_qs, u"上门日期"_qs, u"走访人"_qs, u"目标梯度"_qs, u"差距"_qs,
                  u"下一步"_qs, u"时限"_qs}) == ImportKind::Measures);
    CHECK(kindOf({u"企业名称"_qs, u"走访日期"_qs, u"走访人"_qs, u"走访内容"_qs, u"下一步"_qs,
                  u"时限"_qs}) == ImportKind::Visits);
    // Firms with the day of the last visit, and who serves whom, are no ledger of visits.
    CHECK(kindOf({u"企业名称"_qs, u"信用代码"_qs, u"联系电话"_qs, u"最近走访日期"_qs,
                  u"走访人"_qs}) == ImportKind::Firms);
    CHECK(kindOf({u"企业名称"_qs, u"服务专员"_qs, u"走访日期"_qs}) == ImportKind::Assignments);
    CHECK(kindOf({u"企业名称"_qs, u"提出日期"_qs, u"诉求内容"_qs, u"责任单位"_qs, u"办理情况"_qs,
                  u"办结日期"_qs}) == ImportKind::Requests);

    const ColumnMapping mapping = guessMapping(*ofVisits, full.split(u','));
    CHECK(mapping.column(ImportField::Promised) == 5);
    CHECK(mapping.column(ImportField::PromiseDue) == 6);
    CHECK(mapping.column(ImportField::PromiseResult) == 7);
    CHECK(mapping.column(ImportField::PromiseEnded) == 8);
    // 落实情况 is the visit's own where nothing was promised before it, or the promise has its own.
    const auto outcome = mapped(u"企业名称,走访日期,走访内容,落实情况,承诺事项,完成情况");
    CHECK(outcome.column(ImportField::VisitOutcome) == 3);
    CHECK(outcome.column(ImportField::PromiseResult) == 5);
    const auto named = mapped(u"企业名称,走访日期,承诺事项,时限,承诺兑现情况,落实情况");
    CHECK(named.column(ImportField::PromiseDue) == 3);
    CHECK(named.column(ImportField::PromiseResult) == 4);
    CHECK(named.column(ImportField::VisitOutcome) == 5);
    // Another thing that is handled stands between.
    const auto asked = mapped(u"企业名称,走访日期,承诺事项,企业诉求,办理情况,办结日期");
    CHECK_FALSE(asked.has(ImportField::PromiseResult));
    CHECK_FALSE(asked.has(ImportField::PromiseEnded));
}

TEST_CASE("words behind a column name two fields that there are, once")
{
    CHECK(HeaderWords::parse("promised\t承诺\npromised>outcome\t结果\noutcome\t结果\n"));
    CHECK_FALSE(HeaderWords::parse("promised>nothing\t结果\n"));
    CHECK_FALSE(HeaderWords::parse("nothing>outcome\t结果\n"));
    CHECK_FALSE(HeaderWords::parse("promised>outcome\t结果\npromised>promise_due\t结果\n"));
}

TEST_CASE("a column of 资质 full of tiers is the column of tiers")
{
    const auto fieldOf = [](const QStringList &cells) {
        const TableHeader header{1, {u"企业名称"_qs, u"资质"_qs}, 2};
        QVector<TableRow> rows{row(1, header.columns)};
        for (const QString &cell : cells)
            rows.append(row(rows.last().number + 1, {u"甲公司"_qs, cell}));
        ColumnMapping mapping = guessMapping(words(), header.columns);
        readTiersByCells(words(), rows, header, mapping);
        return mapping.fieldOf(1);
    };
    CHECK(fieldOf({u"创新型中小企业"_qs,
                   {},
                   u"专精特新中小企业"_qs,
                   u"/"_qs,
                   u"国家级专精特新“小巨人”企业"_qs,
                   u"省级"_qs,
                   u"小巨人"_qs}) == ImportField::Tier);
    for (const QStringList &cells :
         {QStringList{}, QStringList{{}, u"无"_qs}, QStringList{u"小巨人"_qs, u"高新技术企业"_qs},
          QStringList{u"专精特新、高新技术企业"_qs}, QStringList{u"市级企业技术中心"_qs},
          QStringList{u"专精特新、市级企业技术中心"_qs}, QStringList{u"拟申报专精特新"_qs}}) {
        CAPTURE(cells.join(u'|').toStdString());
        CHECK(fieldOf(cells) == ImportField::Honours);
    }
    // What comes behind them may be a 资质, under this head alone.
    const auto readBehind = [](const QString &head, const QString &cell) {
        const TableHeader header{1, {u"企业名称"_qs, head, u"认定日期"_qs}, 3};
        ColumnMapping mapping = guessMapping(words(), header.columns);
        readTiersByCells(words(), {row(2, {u"甲公司"_qs, u"小巨人"_qs, {}})}, header, mapping);
        return EnterpriseRowParser(words(), mapping)
            .parse(row(3, {u"乙公司"_qs, cell, u"2024-01-01"_qs}));
    };
    const ParsedRow behind = readBehind(u"资质"_qs, u"高新技术企业"_qs);
    CHECK(behind.issues.isEmpty());
    REQUIRE(behind.draft.honours.size() == 1);
    CHECK(behind.draft.honours.first().kindName == u"高新技术企业");
    CHECK(behind.draft.honours.first().on == QDate(2024, 1, 1));
    CHECK_FALSE(behind.draft.tier);
    const ParsedRow mixed = readBehind(u"资质"_qs, u"专精特新中小企业、高新技术企业"_qs);
    CHECK(mixed.issues.isEmpty());
    CHECK(mixed.draft.tier == Tier::Provincial);
    CHECK(mixed.draft.honours.first().on.isNull()); // the day is the title's
    CHECK(readBehind(u"资质"_qs, u"拟申报专精特新"_qs).hasSeverity(IssueSeverity::Error));
    CHECK(readBehind(u"梯度"_qs, u"高新技术企业"_qs).hasSeverity(IssueSeverity::Error));
    // Where the list has a column of tiers, 资质 is what it says.
    const TableHeader both{1, {u"企业名称"_qs, u"梯度"_qs, u"资质"_qs}, 3};
    ColumnMapping mapping = guessMapping(words(), both.columns);
    readTiersByCells(words(), {row(2, {u"甲公司"_qs, u"小巨人"_qs, u"小巨人"_qs})}, both, mapping);
    CHECK(mapping.fieldOf(1) == ImportField::Tier);
    CHECK(mapping.fieldOf(2) == ImportField::Honours);
}

TEST_CASE("人数 alone is the firm's people; under a head it is of whom the head names")
{
    const auto itemOf = [](const QStringList &above, const QStringList &below, int column) {
        const QVector<TableRow> rows{row(1, above), row(2, below)};
        const auto header = guessHeaderRow(words(), rows);
        const auto figure = guessMapping(words(), header->columns).figureOf(column);
        return figure ? figureKey(figure->item) : QString();
    };
    CHECK(guessMapping(words(), {u"企业名称"_qs, u"2025年人数"_qs}).figureOf(1) ==
          FigureColumn{FigureItem::Employees, 2025, 1});
    const QStringList names{u"企业名称"_qs, u"职工"_qs, u"研发人员"_qs, u"党员"_qs};
    const QStringList numbers{{}, u"人数"_qs, u"人数"_qs, u"人数"_qs};
    CHECK(itemOf(names, numbers, 1) == u"employees");
    CHECK(itemOf(names, numbers, 2) == u"rd_staff");
    CHECK(itemOf(names, numbers, 3).isEmpty());
    CHECK(itemOf({u"企业名称"_qs, u"2025年"_qs, {}}, {{}, u"营业收入"_qs, u"人数"_qs}, 2) ==
          u"employees");
}

TEST_CASE("the header is found under titles, notes and empty rows")
{
    const QVector<TableRow> rows{
        row(1, {u"2025年江津区专精特新企业培育台账"_qs}),
        row(2, {u"填报单位：双福街道"_qs, {}, {}, u"联系电话"_qs, u"023-1234"_qs}),
        row(4, {u"序号"_qs, u"企业名称"_qs, u"信用代码"_qs, u"镇街"_qs}),
        row(5, {u"1"_qs, u"甲公司"_qs, u"x"_qs, u"双福街道"_qs}),
    };
    const auto header = guessHeaderRow(words(), rows);
    REQUIRE(header);
    CHECK(header->row == 4);
    CHECK(header->known == 3);
    CHECK(header->columns[1] == u"企业名称"_qs);
}

TEST_CASE("two header rows are read as one, whichever knows more words")
{
    const QVector<TableRow> rows{
        row(1, {u"台账"_qs}),
        row(2, {u"序号"_qs, u"企业名称"_qs, u"认定情况"_qs, {}, {}, u"联系方式"_qs}),
        row(3, {{}, {}, u"级别"_qs, u"认定日期"_qs, u"有效期至"_qs, u"联系人"_qs, u"电话"_qs}),
        row(4, {u"1"_qs, u"甲公司"_qs, u"创新型"_qs, u"2023-05-01"_qs}),
    };
    for (const auto &header : {guessHeaderRow(words(), rows), headerInRow(words(), rows, 3)}) {
        REQUIRE(header);
        CHECK(header->row == 3);
        const ColumnMapping mapping = guessMapping(words(), header->columns);
        CHECK(mapping.column(ImportField::Name) == 1);
        CHECK(mapping.column(ImportField::Tier) == 2);
        CHECK(mapping.column(ImportField::RecognizedFrom) == 3);
        CHECK(mapping.column(ImportField::RecognizedUntil) == 4);
        CHECK(mapping.column(ImportField::Contact) == 5);
        CHECK(mapping.column(ImportField::Phone) == 6);
    }
}

TEST_CASE("a data row below the header is not taken for a second header row")
{
    const QVector<TableRow> rows{row(1, {u"企业名称"_qs, u"镇街"_qs}),
                                 row(2, {u"甲公司"_qs, u"双福街道"_qs}),
                                 row(3, {{}, u"白沙镇"_qs})};
    CHECK(guessHeaderRow(words(), rows)->row == 1);
}

TEST_CASE("without known words the first full row of texts is offered")
{
    const QVector<TableRow> rows{row(1, {u"Note 1"_qs}), row(3, {u"A"_qs, u"B"_qs, u"C"_qs}),
                                 row(4, {u"1"_qs, u"2"_qs, u"3"_qs})};
    const auto header = guessHeaderRow(words(), rows);
    REQUIRE(header);
    CHECK(header->row == 3);
    CHECK(header->known == 0);
    CHECK_FALSE(guessHeaderRow(words(), {}));
    CHECK_FALSE(guessHeaderRow(words(), {row(1, {u"一句说明"_qs})}));
    CHECK_FALSE(headerInRow(words(), rows, 2));
}

TEST_CASE("a mapping text names field and column in any of their forms")
{
    const QStringList header{u"序号"_qs, u"厂名"_qs, u"B"_qs, {}, u"企业 地址"_qs};
    ColumnMapping mapping;
    REQUIRE_OK(applyMappingText(words(), u"name=厂名"_qs, header, mapping));
    CHECK(mapping.column(ImportField::Name) == 1);
    REQUIRE_OK(applyMappingText(words(), u"企业名称 = c"_qs, header, mapping));
    CHECK(mapping.column(ImportField::Name) == 2);
    REQUIRE_OK(applyMappingText(words(), u"note=B"_qs, header, mapping)); // the header text wins
    CHECK(mapping.column(ImportField::Note) == 2);
    CHECK_FALSE(mapping.has(ImportField::Name));
    REQUIRE_OK(applyMappingText(words(), u"town=4"_qs, header, mapping));
    CHECK(mapping.column(ImportField::Town) == 3);
    REQUIRE_OK(applyMappingText(words(), u"address=企业地址"_qs, header, mapping));
    CHECK(mapping.column(ImportField::Address) == 4);
    REQUIRE_OK(applyMappingText(words(), u"note="_qs, header, mapping));
    CHECK_FALSE(mapping.has(ImportField::Note));
}

TEST_CASE("columns of figures are known with their year, as many as there are")
{
    const QStringList header{u"企业名称"_qs,
                             u"2024年营业收入（万元）"_qs,
                             u"营业收入(2023)"_qs,
                             u"2023年度研发费用\n（单位：元）"_qs,
                             u"职工人数"_qs,
                             u"2024年1-6月营业收入"_qs,
                             u"2022-2023年营收"_qs,
                             u"上年度净利润(亿元)"_qs,
                             u"市场占有率（%）"_qs,
                             u"2024营业收入"_qs,
                             u"净利润（2024年1-6月）"_qs};
    const ColumnMapping mapping = guessMapping(words(), header);
    CHECK(mapping.figures() == QVector<FigureColumn>{{FigureItem::Revenue, 2024, 1},
                                                     {FigureItem::Revenue, 2023, 2},
                                                     {FigureItem::RdExpense, 2023, 3},
                                                     {FigureItem::Employees, 0, 4},
                                                     {FigureItem::NetProfit, 0, 7},
                                                     {FigureItem::MarketShare, 0, 8}});
    CHECK(mapping.unitOf(1) == AmountUnit::Wan);
    CHECK(mapping.unitOf(2) == AmountUnit::None);
    CHECK(mapping.unitOf(3) == AmountUnit::Yuan);
    CHECK(mapping.unitOf(7) == AmountUnit::Yi);
    CHECK(mapping.unitOf(8) == AmountUnit::Percent);
    CHECK(mapping.unitOf(99) == AmountUnit::None);
    CHECK(mapping.lacksYear());
    CHECK(mapping.figureOf(3)->item == FigureItem::RdExpense);
    CHECK_FALSE(mapping.figureOf(0));
}

TEST_CASE("the year of figures without one is said by a person")
{
    const QStringList header{u"企业名称"_qs, u"营业收入"_qs, u"2024年营业收入"_qs, u"职工人数"_qs};
    ColumnMapping mapping = guessMapping(words(), header);
    REQUIRE_OK(applyMappingText(words(), u"figure_year=2023"_qs, header, mapping));
    CHECK_FALSE(mapping.lacksYear());
    CHECK(mapping.hasFigure(FigureItem::Revenue, 2023));
    CHECK(mapping.hasFigure(FigureItem::Employees, 2023));
    // A column that has the year keeps it alone.
    ColumnMapping twice = guessMapping(words(), header);
    twice.setMissingYears(2024);
    CHECK(twice.figureOf(2)->year == 2024);
    CHECK(twice.figureOf(1)->year == 0);
    CHECK_FALSE(applyMappingText(words(), u"figure_year=23"_qs, header, twice));
}

TEST_CASE("figures and 资质 are mapped by text, taken away and remembered")
{
    const QStringList header{u"厂名"_qs, u"收入"_qs, u"高企"_qs, u"高企证书编号"_qs};
    ColumnMapping mapping = guessMapping(words(), header);
    CHECK(mapping.honours() ==
          QVector<HonourColumn>{{u"高新技术企业"_qs, HonourPart::Held, 2},
                                {u"高新技术企业"_qs, HonourPart::Document, 3}});
    REQUIRE_OK(applyMappingText(words(), u"name=厂名"_qs, header, mapping));
    REQUIRE_OK(applyMappingText(words(), u"revenue@2024=收入"_qs, header, mapping));
    CHECK(mapping.figureOf(1) == FigureColumn{FigureItem::Revenue, 2024, 1});
    const QStringList remembered = mappingTexts(mapping, header);
    CHECK(remembered == QStringList{u"name=厂名"_qs, u"revenue@2024=收入"_qs,
                                    u"honour.高新技术企业=高企"_qs,
                                    u"honour.高新技术企业.document=高企证书编号"_qs});
    ColumnMapping again;
    for (const QString &text : remembered)
        REQUIRE_OK(applyMappingText(words(), text, header, again));
    CHECK(again == mapping);
    REQUIRE_OK(applyMappingText(words(), u"2024年营业收入="_qs, header, mapping));
    REQUIRE_OK(applyMappingText(words(), u"高企="_qs, header, mapping));
    CHECK(mapping.figures().isEmpty());
    CHECK(mapping.honours().size() == 1);
    mapping.set(ImportField::Note, 3); // no column is mapped twice
    CHECK(mapping.honours().isEmpty());
    for (const QString &text : {u"revenue@24=B"_qs, u"honour.=B"_qs, u"revenue@2024=Z"_qs})
        CHECK_FALSE(applyMappingText(words(), text, header, mapping));
}

TEST_CASE("a year above several figures goes to each of them")
{
    const QVector<TableRow> rows{
        row(1, {u"企业名称"_qs, u"2024年"_qs, {}, u"2023年（万元）"_qs, {}}),
        row(2, {{}, u"营业收入"_qs, u"净利润"_qs, u"营业收入"_qs, u"净利润"_qs})};
    const auto header = guessHeaderRow(words(), rows);
    REQUIRE(header);
    CHECK(header->row == 2);
    const ColumnMapping mapping = guessMapping(words(), header->columns);
    CHECK(mapping.hasFigure(FigureItem::NetProfit, 2024));
    CHECK(mapping.figureOf(3) == FigureColumn{FigureItem::Revenue, 2023, 3});
}

TEST_CASE("a mapping text that names nothing says what there is")
{
    const QStringList header{u"序号"_qs, u"厂名"_qs};
    ColumnMapping mapping;
    for (const QString &text : {u"nmae=A"_qs, u"name"_qs, u"=A"_qs, QString()}) {
        const auto applied = applyMappingText(words(), text, header, mapping);
        REQUIRE_FALSE(applied);
        CHECK(applied.error().code == ErrorCode::Validation);
        CHECK(applied.error().text.contains(u"credit_code"));
    }
    for (const QString &text : {u"name=地址"_qs, u"name=Z"_qs, u"name=0"_qs, u"name=3"_qs}) {
        const auto applied = applyMappingText(words(), text, header, mapping);
        REQUIRE_FALSE(applied);
        CHECK(applied.error().text.contains(u"厂名"));
    }
    CHECK(mapping == ColumnMapping());
}

TEST_CASE("a mapping can be remembered and applied again")
{
    const QStringList header{u"序号"_qs, u"厂名"_qs, u"电话"_qs, u"电话"_qs, {}};
    ColumnMapping mapping;
    mapping.set(ImportField::Name, 1);
    mapping.set(ImportField::Phone, 3);
    mapping.set(ImportField::Note, 4);
    const QStringList remembered = mappingTexts(mapping, header);
    CHECK(remembered == QStringList{u"name=厂名"_qs, u"phone=D"_qs, u"note=E"_qs});
    ColumnMapping again;
    for (const QString &text : remembered)
        REQUIRE_OK(applyMappingText(words(), text, header, again));
    CHECK(again == mapping);
}

TEST_CASE("columns are lettered as spreadsheets do")
{
    CHECK(columnLetters(0) == u"A"_qs);
    CHECK(columnLetters(25) == u"Z"_qs);
    CHECK(columnLetters(26) == u"AA"_qs);
    CHECK(columnLetters(701) == u"ZZ"_qs);
    CHECK(columnLetters(702) == u"AAA"_qs);
}
