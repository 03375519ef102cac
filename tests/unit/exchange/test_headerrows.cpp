// Heads of two rows over columns of months, and what titles, sheets and files say of the period.

#include "tablefixture.h"

#include "exchange/columnmapping.h"
#include "exchange/importkind.h"

using namespace peiyu;

namespace {

const HeaderWords &monthly()
{
    static const HeaderWords words = *headerWordsOf(ImportKind::Figures);
    return words;
}

TableRow row(int number, const QStringList &texts)
{
    TableRow made;
    made.number = number;
    for (const QString &text : texts)
        made.cells.append(TableCell::ofText(text));
    return made;
}

/// "revenue", "revenue+" for 累计, "-" for a column that is not read; the first two columns apart.
QStringList read(const QStringList &columns)
{
    const ColumnMapping mapping = guessMapping(monthly(), columns);
    QStringList texts;
    for (int column = 2; column < columns.size(); ++column) {
        const auto period = mapping.periodOf(column);
        texts.append(period && period->item
                         ? periodItemKey(*period->item) + (period->cumulative ? u"+"_qs : QString())
                         : u"-"_qs);
    }
    return texts;
}

QString periodIn(const QString &title)
{
    const PeriodColumn said = monthly().findInTitle(title);
    if (said.period.number == 0)
        return said.period.year == 0 ? u"-"_qs : QString::number(said.period.year);
    return (said.period.year == 0 ? QString::number(said.period.number) : said.period.key()) +
           (said.cumulative ? u"+"_qs : QString());
}

} // namespace

TEST_CASE("an item over its columns gives each of them one name")
{
    const QVector<TableRow> rows{
        row(1, {u"企业主要经济指标月报表"_qs}),
        row(3, {u"序号"_qs,
                u"企业名称"_qs,
                u"营业收入（万元）"_qs,
                {},
                {},
                u"用电量"_qs,
                u"用工人数"_qs,
                {},
                u"应交税费"_qs,
                {}}),
        row(4, {{},
                {},
                u"上年同期"_qs,
                u"本月"_qs,
                u"本年累计"_qs,
                u"万千瓦时"_qs,
                u"月平均"_qs,
                u"月末"_qs,
                u"本月"_qs,
                u"累计"_qs}),
        row(5, {u"1"_qs, u"甲公司"_qs, u"9"_qs}),
    };
    // Whoever points at a row of it means both.
    for (const auto &header : {guessHeaderRow(monthly(), rows), headerInRow(monthly(), rows, 3),
                               headerInRow(monthly(), rows, 4)}) {
        REQUIRE(header);
        CHECK(header->row == 4);
        CHECK(header->firstRow() == 3);
        CHECK(header->columns[2] == u"营业收入（万元）上年同期"_qs);
        CHECK(header->columns[7] == u"用工人数月末"_qs);
        CHECK(header->columns[8] == u"应交税费本月"_qs);
        CHECK(read(header->columns) == QStringList{u"-"_qs, u"revenue"_qs, u"revenue+"_qs,
                                                   u"electricity"_qs, u"-"_qs, u"employees"_qs,
                                                   u"-"_qs, u"-"_qs});
        CHECK(titleLines(rows, *header) == QStringList{u"企业主要经济指标月报表"_qs});
    }
}

TEST_CASE("persons alone under their item are read, and the average where nothing else stands")
{
    const QVector<TableRow> rows{row(1, {u"序号"_qs, u"企业名称"_qs, u"用工人数"_qs, {}}),
                                 row(2, {{}, {}, u"月平均"_qs, u"月末"_qs})};
    CHECK(read(guessHeaderRow(monthly(), rows)->columns) == QStringList{u"-"_qs, u"employees"_qs});
    CHECK(read({u"序号"_qs, u"企业名称"_qs, u"用工人数月平均"_qs}) == QStringList{u"employees"_qs});
    // What is added up has no average of the month.
    CHECK(read({u"序号"_qs, u"企业名称"_qs, u"营业收入月平均"_qs, u"营业收入月末"_qs}) ==
          QStringList{u"-"_qs, u"-"_qs});
}

TEST_CASE("the year before over items is not this period")
{
    const QVector<TableRow> rows{
        row(1, {u"序号"_qs, u"企业名称"_qs, u"上年同期"_qs, {}, u"2025年10月"_qs, {}}),
        row(2, {{}, {}, u"营业收入"_qs, u"用电量"_qs, u"营业收入"_qs, u"用电量"_qs})};
    const auto header = guessHeaderRow(monthly(), rows);
    REQUIRE(header);
    CHECK(read(header->columns) == QStringList{u"-"_qs, u"-"_qs, u"revenue"_qs, u"electricity"_qs});
}

TEST_CASE("a second row that is none stays a row of data")
{
    const QVector<TableRow> rows{row(1, {u"序号"_qs, u"企业名称"_qs, u"营业收入"_qs, u"用电量"_qs}),
                                 row(2, {{}, {}, u"见附件"_qs, u"未报"_qs}),
                                 row(3, {u"1"_qs, u"甲公司"_qs, u"10"_qs, u"2"_qs})};
    CHECK(guessHeaderRow(monthly(), rows)->row == 1);
    CHECK(headerInRow(monthly(), rows, 1)->row == 1);
}

TEST_CASE("a month that a spreadsheet has taken for a day heads its column")
{
    TableRow head = row(1, {u"企业名称"_qs});
    head.cells.append(TableCell{u"2025-10-01"_qs, CellKind::Date, true, false});
    const auto header = headerInRow(monthly(), {head, row(2, {u"甲公司"_qs, u"1"_qs})}, 1);
    REQUIRE(header);
    CHECK(header->columns[1] == u"2025年10月"_qs);
}

TEST_CASE("the period of a title, a sheet or a file, in the forms offices write")
{
    const QVector<std::pair<QString, QString>> forms{
        {u"2026年10月运行监测表"_qs, u"2026-10"_qs},
        {u"2026年10月份月报"_qs, u"2026-10"_qs},
        {u"月报2026.10"_qs, u"2026-10"_qs},
        {u"月报2026.9"_qs, u"2026-09"_qs},
        {u"202610"_qs, u"2026-10"_qs},
        {u"10月"_qs, u"10"_qs},
        {u"2026年1—10月"_qs, u"2026-10+"_qs},
        {u"2026.1-10月"_qs, u"2026-10+"_qs},
        {u"2026年三季度"_qs, u"2026-Q3"_qs},
        {u"2026年一季度（1-3月）"_qs, u"2026-Q1"_qs},
        {u"截至2026年10月31日"_qs, u"2026-10"_qs},
        {u"2026年10月12家企业"_qs, u"2026-10"_qs},
        // More than one, a day on which the table was made, or nothing: it is asked.
        {u"2026年7-9月"_qs, u"2026"_qs},
        {u"2026年9月和10月"_qs, u"2026"_qs},
        {u"2025年和2026年10月"_qs, u"10"_qs},
        {u"填报日期：2026-11-05"_qs, u"-"_qs},
        {u"填表时间：2026年11月"_qs, u"-"_qs},
        {u"2026年11月5日"_qs, u"-"_qs},
        {u"Sheet1"_qs, u"-"_qs},
    };
    for (const auto &[title, period] : forms) {
        INFO(title.toStdString());
        CHECK(periodIn(title) == period);
    }
}

TEST_CASE("a period as it is typed")
{
    CHECK(periodSaid(u"2026-10"_qs)->period.key() == u"2026-10");
    CHECK(periodSaid(u"2026.10"_qs)->period.key() == u"2026-10");
    CHECK(periodSaid(u"2026年10月份"_qs)->period.key() == u"2026-10");
    CHECK(periodSaid(u"2026-Q3"_qs)->period.key() == u"2026-Q3");
    CHECK(periodSaid(u"2026年"_qs)->period.year == 2026);
    CHECK(periodSaid(u"2026年"_qs)->period.number == 0);
    for (const QString &wrong : {u"10月"_qs, u"2026-13"_qs, u"去年"_qs, QString()})
        CHECK_FALSE(periodSaid(wrong));
}
