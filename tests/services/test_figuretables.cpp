// The office's monthly tables: heads of two rows, and the period where no head names it.

#include "exchange/importkind.h"
#include "importing.h"
#include "repositories/firmrecordrepository.h"
#include "services/periodfigureservice.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

struct Desk
{
    TestBase base; // today: 2026-01-20
    EnterpriseId firm = addFirm(base.context(), {QStringLiteral("甲公司")});

    QString at(const char *period, PeriodItem item) const
    {
        for (const PeriodFigures &one : value(PeriodFigureService::ofFirm(base.context(), firm))) {
            if (one.period.key() == QLatin1String(period))
                return one.value(item);
        }
        return QStringLiteral("none");
    }
    QString file(const QString &name, const QString &title = {}) const
    {
        return csvFile(base,
                       {title + QStringLiteral(",,,,,,,"),
                        QStringLiteral("企业名称,营业收入（万元）,,,用电量,用工人数,,应交税费"),
                        QStringLiteral(",上年同期,本月,本年累计,本月,月平均,月末,本月"),
                        QStringLiteral("甲公司,99,120.5,1200,1.5,86,88,7")},
                       name);
    }
    Error refused(const ImportRequest &request) const
    {
        const auto report = ImportService::run(base.context(), request);
        REQUIRE_FALSE(report);
        return report.error();
    }
    void checkDecember() const
    {
        CHECK(at("2025-12", PeriodItem::Revenue) == u"120.5");
        CHECK(at("2025-12", PeriodItem::Electricity) == u"1.5");
        CHECK(at("2025-12", PeriodItem::Employees) == u"88");
        CHECK(at("2025-12", PeriodItem::TaxableRevenue).isEmpty());
    }
};

} // namespace

TEST_CASE("a monthly table with heads of two rows comes in by its title")
{
    const Desk desk;
    const ImportReport report =
        importBoth(desk.base, importOf(desk.file(QStringLiteral("月报.csv"),
                                                 QStringLiteral("2025年12月份主要指标月报表"))));
    CHECK(report.kind == ImportKind::Figures);
    CHECK(counts(report) == u"rows=1 added=1");
    CHECK(report.source.titledBy == u"标题");
    desk.checkDecember();
}

TEST_CASE("the nearest title says the period; the day a table was made says none")
{
    const Desk desk;
    const ImportReport report = importBoth(
        desk.base, importOf(desk.file(QStringLiteral("2025年11月月报.csv"),
                                      QStringLiteral("主要指标（2025.12）,填报日期：2026-01-05"))));
    CHECK(report.source.titledBy == u"标题");
    desk.checkDecember();
    const ImportPreview byFile = value(ImportService::preview(
        desk.base.context(),
        importOf(desk.file(QStringLiteral("2025年11月月报.csv"), QStringLiteral("月报"))).source));
    CHECK(byFile.titledBy == u"文件名");
    CHECK(byFile.titled.period.key() == u"2025-11");
}

TEST_CASE("a table whose period nobody says is refused until it is said")
{
    const Desk desk;
    ImportRequest request = importOf(desk.file(QStringLiteral("月报.csv")));
    const QString before = digest(desk.base.connection());
    for (const QString &wrong : {QString(), QStringLiteral("2025")}) {
        request.figurePeriod = wrong;
        const Error error = desk.refused(request);
        CHECK(error.issues.first().field == u"period");
        CHECK(error.text.contains(u"没有读出报告期"));
    }
    request.figurePeriod = QStringLiteral("上个月");
    CHECK(desk.refused(request).text.contains(u"“上个月”不对"));
    CHECK(digest(desk.base.connection()) == before);
    request.figurePeriod = QStringLiteral("2025-12");
    CHECK(counts(importBoth(desk.base, request)) == u"rows=1 added=1");
    desk.checkDecember();
}

TEST_CASE("a year alone is enough for heads that name their month")
{
    const Desk desk;
    const QString path = csvFile(desk.base, {QStringLiteral("企业名称,11月营业收入,12月营业收入"),
                                             QStringLiteral("甲公司,10,20")});
    CHECK(desk.refused(importOf(path)).text.contains(u"没有读出报告期"));
    ImportRequest request = importOf(path);
    request.figurePeriod = QStringLiteral("2025");
    CHECK(counts(importBoth(desk.base, request)) == u"rows=1 added=1");
    CHECK(desk.at("2025-11", PeriodItem::Revenue) == u"10");
    CHECK(desk.at("2025-12", PeriodItem::Revenue) == u"20");
}

TEST_CASE("a column of periods: months of the title's year, 累计, and what is left empty")
{
    const Desk desk;
    const QString path = csvFile(
        desk.base, {QStringLiteral("2025年企业营业收入,,"),
                    QStringLiteral("企业名称,月份,营业收入"), QStringLiteral("甲公司,1月,10"),
                    QStringLiteral("甲公司,2025.2,20"), QStringLiteral("甲公司,2025年1-3月,60"),
                    QStringLiteral("甲公司,,70"), QStringLiteral("甲公司,2025年7-9月,90")});
    const ImportReport report = importBoth(desk.base, importOf(path));
    CHECK(report.added == 3);
    CHECK(report.rejected == 2);
    CHECK(desk.at("2025-01", PeriodItem::Revenue) == u"10");
    CHECK(desk.at("2025-02", PeriodItem::Revenue) == u"20");
    CHECK(desk.at("2025-03", PeriodItem::Revenue) == u"30"); // 60 − 10 − 20
    CHECK(report.rowsSeen.value(3).reason.contains(u"没有写报告期"));
    CHECK(report.rowsSeen.value(4).reason.contains(u"2025年7-9月"));
}

TEST_CASE("a title of January to February makes columns 累计 that do not say 本月")
{
    const auto february = [](const QString &head, const QString &said) {
        const Desk desk;
        value(PeriodFigureService::put(desk.base.context(), {{desk.firm,
                                                              {2025, 1, false},
                                                              periodItemKey(PeriodItem::Revenue),
                                                              QStringLiteral("100"),
                                                              false}}));
        ImportRequest request =
            importOf(csvFile(desk.base, {QStringLiteral("2025年1—2月主要指标,,"), head,
                                         QStringLiteral("甲公司,210,33")}));
        request.figurePeriod = said;
        importBoth(desk.base, request);
        CHECK(desk.at("2025-02", PeriodItem::Employees) == u"33");
        return desk.at("2025-02", PeriodItem::Revenue);
    };
    const auto plain = QStringLiteral("企业名称,营业收入,用工人数");
    const auto month = QStringLiteral("企业名称,本月营业收入,用工人数");
    CHECK(february(plain, {}) == u"110");
    CHECK(february(plain, QStringLiteral("2025-02")) == u"110");
    CHECK(february(plain, QStringLiteral("2025-02 当期")) == u"210");
    CHECK(february(month, {}) == u"210");
}

TEST_CASE("the next month's table comes in by what its own heads say, not last month's")
{
    const Desk desk;
    const auto importNamed = [&](const char *name, const char *head, const char *row) {
        importBoth(desk.base,
                   importOf(csvFile(desk.base, {QString::fromUtf8(head), QString::fromUtf8(row)},
                                    QString::fromUtf8(name))));
    };
    // 本月, remembered and found again
    importNamed("2025年9月.csv", "企业名称,本月营业收入（万元）,本月用电量", "甲公司,10,1");
    importNamed("2025年10月.csv", "企业名称,本月营业收入（万元）,本月用电量", "甲公司,20,2");
    CHECK(desk.at("2025-09", PeriodItem::Revenue) == u"10");
    CHECK(desk.at("2025-10", PeriodItem::Revenue) == u"20");
    CHECK(desk.at("2025-10", PeriodItem::Electricity) == u"2");
    // periods in brackets, which the words of a header do not count
    importNamed("a.csv", "企业名称,产值（2025年9月）", "甲公司,30");
    importNamed("b.csv", "企业名称,产值（2025年10月）", "甲公司,40");
    CHECK(desk.at("2025-09", PeriodItem::OutputValue) == u"30");
    CHECK(desk.at("2025-10", PeriodItem::OutputValue) == u"40");
    // 累计 in brackets
    importNamed("2025年1月.csv", "企业名称,研发费用（万元）", "甲公司,100");
    importNamed("2025年2月.csv", "企业名称,研发费用（累计）", "甲公司,210");
    CHECK(desk.at("2025-02", PeriodItem::RdExpense) == u"110");
}

TEST_CASE("what was typed of one table is not remembered of the next")
{
    const Desk desk;
    for (int month = 1; month <= 8; ++month)
        value(PeriodFigureService::put(desk.base.context(), {{desk.firm,
                                                              {2025, month, false},
                                                              periodItemKey(PeriodItem::Revenue),
                                                              QStringLiteral("10"),
                                                              false}}));
    const QString head = QStringLiteral("企业名称,营业收入（万元）");
    ImportRequest typed =
        importOf(csvFile(desk.base, {head, QStringLiteral("甲公司,15")}, QStringLiteral("一.csv")));
    typed.kind = ImportKind::Figures;
    typed.figurePeriod = QStringLiteral("2025-09当期");
    importBoth(desk.base, typed);
    CHECK(desk.at("2025-09", PeriodItem::Revenue) == u"15");
    importBoth(desk.base,
               importOf(csvFile(
                   desk.base, {QStringLiteral("2025年1—10月,"), head, QStringLiteral("甲公司,120")},
                   QStringLiteral("二.csv"))));
    CHECK(desk.at("2025-10", PeriodItem::Revenue) == u"25"); // 120 − 8 × 10 − 15
}

TEST_CASE("累计 no month comes of leaves the row its other figures")
{
    const Desk desk;
    const ImportReport report = importBoth(
        desk.base, importOf(csvFile(desk.base, {QStringLiteral("2025年1—10月主要指标,,"),
                                                QStringLiteral("企业名称,营业收入,用工人数"),
                                                QStringLiteral("甲公司,300,88")})));
    CHECK(counts(report) == u"rows=1 added=1 warnings=1");
    CHECK(desk.at("2025-10", PeriodItem::Employees) == u"88");
    CHECK(desk.at("2025-10", PeriodItem::Revenue).isEmpty());
    CHECK(report.rowsSeen.value(0).reason.contains(u"没有采用：2025年10月累计折算不出当期"));
}

TEST_CASE("January and February together are 累计; other months together are no period")
{
    const HeaderWords words = value(headerWordsOf(ImportKind::Figures));
    const auto said = [&](const char *title) {
        const PeriodColumn column = words.findInTitle(QString::fromUtf8(title));
        return column.period.isValid()
                   ? column.period.key() + (column.cumulative ? QStringLiteral("+") : QString())
                   : QString();
    };
    CHECK(said("2026年1和2月规上工业") == u"2026-02+");
    CHECK(said("2026年1月和2月规上工业") == u"2026-02+");
    CHECK(said("2026年1、2月规上工业") == u"2026-02+");
    CHECK(said("2026年1—10月规上工业") == u"2026-10+");
    CHECK(said("2026年10月规上工业") == u"2026-10");
    CHECK(said("2026年9月和10月规上工业").isEmpty());
    CHECK(said("2026年1、3月规上工业").isEmpty());
    CHECK(said("2026年7—9月规上工业").isEmpty());
    CHECK(said("2026年三季度（7—9月）") == u"2026-Q3");
    // The number of the paper is no month.
    CHECK(said("附件1、2月份企业运行监测表（2026年）") == u"2026-02");
    CHECK(said("附件1 2月份企业运行监测表（2026年）") == u"2026-02");
    CHECK(said("附件 1：1、2月份企业运行监测表（2026年）") == u"2026-02+");
    CHECK(said("附件1-2 2026年10月企业运行监测表") == u"2026-10");
    CHECK(said("附表2.3月份企业运行监测表（2026年）") == u"2026-03");
    CHECK(said("表1、2月份企业运行（2026年）") == u"2026-02");
    CHECK(said("企业运行监测表1—10月（2026年）") == u"2026-10+");
    CHECK(said("企业运行监测表1、2月（2026年）") == u"2026-02+");
    CHECK(said("附件1 月报表（2026年9月）") == u"2026-09");
    CHECK(said("第1 季度企业运行监测表（2026年）") == u"2026-Q1");
    CHECK(said("附件 12 月份企业运行监测表（2026年）") == u"2026-12");
}

TEST_CASE("the number of a paper before 月度 or 季度 is no period: it is asked for")
{
    const Desk desk;
    const auto preview = [&](const QStringList &titles, const QString &file) {
        QStringList lines;
        for (const QString &title : titles)
            lines.append(title + QStringLiteral(",,"));
        lines.append(QStringLiteral("企业名称,统一社会信用代码,营业收入（万元）"));
        lines.append(QStringLiteral("甲公司,,120"));
        const QString path = csvFile(desk.base, lines, file + QStringLiteral(".csv"));
        const ImportPreview seen =
            value(ImportService::preview(desk.base.context(), importOf(path).source));
        CHECK(seen.kind == ImportKind::Figures);
        const bool asks = seen.titled.period.number == 0;
        if (asks)
            CHECK(desk.refused(importOf(path)).text.contains(u"没有读出报告期"));
        return asks ? QString::number(seen.titled.period.year) : seen.titled.period.key();
    };
    const auto said = [&](const char *title) {
        CAPTURE(title);
        return preview({QString::fromUtf8(title)}, QStringLiteral("表"));
    };
    CHECK(said("2026年 附件1 月度数据表") == u"2026");
    CHECK(said("表3 月度数据 2026年") == u"2026");
    CHECK(said("附件2 季度经济运行表 2026年") == u"2026");
    CHECK(said("2026年表2 月份数据") == u"2026");
    CHECK(said("2026年附件1月度数据表") == u"2026");
    CHECK(said("附件2季度经济运行表 2026年") == u"2026");
    CHECK(said("附表1-2：月报表 2026年") == u"2026");
    CHECK(preview({QStringLiteral("附件10 月度运行监测表"), QStringLiteral("填报年份：2026年")},
                  QStringLiteral("表")) == u"2026");
    CHECK(preview({}, QStringLiteral("附件2 月度数据2026年")) == u"2026");
    // What names its month or quarter beside it is read.
    CHECK(said("附件1 月度数据表（2026年9月）") == u"2026-09");
    CHECK(said("附件1：2026年3月份月度监测表") == u"2026-03");
    CHECK(said("附件2 季度经济运行表 2026年三季度") == u"2026-Q3");
    CHECK(said("附件2 2026年第3季度经济运行表") == u"2026-Q3");
    CHECK(said("企业运行监测表3季度（2026年）") == u"2026-Q3");
    CHECK(said("企业运行监测表9月份数据（2026年）") == u"2026-09");
}

TEST_CASE("two quarters together are no quarter of their own")
{
    const HeaderWords words = value(headerWordsOf(ImportKind::Figures));
    const auto said = [&](const char *title) {
        const PeriodColumn column = words.findInTitle(QString::fromUtf8(title));
        return column.period.isValid()
                   ? column.period.key() + (column.cumulative ? QStringLiteral("+") : QString())
                   : QString();
    };
    for (const char *title : {"2026年第1、2季度", "第1、2季度企业运行（2026年）",
                              "2026年一、二季度", "2026年第一季度和第二季度",
                              "2026年一季度、二季度", "2026年2—3季度", "2026年三至四季度"}) {
        CAPTURE(title);
        CHECK(said(title).isEmpty());
    }
    CHECK(said("2026年1—3季度") == u"2026-Q3+");
    CHECK(said("2026年一至三季度") == u"2026-Q3+");
    CHECK(said("2026年前三季度") == u"2026-Q3+");
    CHECK(said("2026年第2季度") == u"2026-Q2");
    CHECK(said("2026年二季度（4—6月）") == u"2026-Q2");
    CHECK(said("附件1、2季度企业运行（2026年）") == u"2026-Q2");
}

TEST_CASE("what a person put right of a head that names its period or year is remembered with it")
{
    const Desk desk;
    const auto take = [&](const QString &heads, const QString &cells, const QStringList &said) {
        ImportRequest request = importOf(csvFile(desk.base, {heads, cells}));
        request.mappingTexts = said;
        importBoth(desk.base, request);
    };
    const QString month = QStringLiteral("企业名称,产值（2025年9月）");
    take(month, QStringLiteral("甲公司,10"),
         {QStringLiteral("period.output_value@2025-08=产值（2025年9月）")});
    const ImportPreview again = value(ImportService::preview(
        desk.base.context(),
        importOf(csvFile(desk.base, {month, QStringLiteral("甲公司,10")})).source));
    CHECK(again.remembered);
    REQUIRE(again.mapping.periodOf(1));
    CHECK(again.mapping.periodOf(1)->period.key() == u"2025-08");
    CHECK(desk.at("2025-08", PeriodItem::OutputValue) == u"10");
    CHECK(desk.at("2025-09", PeriodItem::OutputValue) == u"none");
    // Another month stands under the same words.
    take(QStringLiteral("企业名称,产值（2025年10月）"), QStringLiteral("甲公司,20"), {});
    CHECK(desk.at("2025-10", PeriodItem::OutputValue) == u"20");

    const QString year = QStringLiteral("企业名称,2024年营业收入");
    take(year, QStringLiteral("甲公司,100"), {QStringLiteral("revenue@2023=2024年营业收入")});
    take(year, QStringLiteral("甲公司,110"), {});
    const auto years =
        value(RecordRepository<YearlyFigures>::ofEnterprise(desk.base.connection(), desk.firm));
    REQUIRE(years.size() == 1);
    CHECK(years.first().year == 2023);
    CHECK(years.first().value(FigureItem::Revenue) == u"110");
}
