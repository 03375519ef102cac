// Figures of months and quarters: what is written, 累计 turned into months, jumps asked about,
// permission, undo, import of the tables offices keep.

#include "exchange/tablewriter.h"
#include "importing.h"
#include "services/changehistoryservice.h"
#include "services/duplicateservice.h"
#include "services/periodfigureservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

using namespace peiyu;

namespace {

PeriodCell cell(const EnterpriseId &firm, const char *period, PeriodItem item, const char *text,
                bool cumulative = false)
{
    return {firm, *FigurePeriod::fromKey(QString::fromLatin1(period)), periodItemKey(item),
            QString::fromUtf8(text), cumulative};
}

QString stored(const TestBase &base, const EnterpriseId &firm, const char *period, PeriodItem item)
{
    for (const PeriodFigures &one : value(PeriodFigureService::ofFirm(base.context(), firm))) {
        if (one.period.key() == QLatin1String(period))
            return one.value(item);
    }
    return QStringLiteral("none");
}

constexpr auto revenue = PeriodItem::Revenue;

struct Desk
{
    TestBase base;
    EnterpriseId firm = addFirm(base.context(), {QStringLiteral("甲公司")});

    PeriodsPut put(const QVector<PeriodCell> &cells, bool confirmed = false) const
    {
        return value(PeriodFigureService::put(base.context(), cells, confirmed));
    }
    QString at(const char *period, PeriodItem item = revenue) const
    {
        return stored(base, firm, period, item);
    }
};

} // namespace

TEST_CASE("cells of a grid are one change; an empty cell is not zero and the last one takes the "
          "period along")
{
    const Desk desk;
    const EnterpriseId other = addFirm(desk.base.context(), {QStringLiteral("乙公司")});
    const QString before = digest(desk.base.connection());
    const PeriodsPut done = desk.put({cell(desk.firm, "2025-11", revenue, " １,200.50 "),
                                      cell(desk.firm, "2025-11", PeriodItem::Orders, "0"),
                                      cell(other, "2025-Q4", revenue, "30")});
    CHECK(done.refused.isEmpty());
    CHECK(desk.at("2025-11") == u"1200.5");
    CHECK(desk.at("2025-11", PeriodItem::Orders) == u"0");
    CHECK(desk.at("2025-11", PeriodItem::Electricity).isEmpty());
    CHECK(stored(desk.base, other, "2025-Q4", revenue) == u"30");
    value(ChangeHistoryService::revert(desk.base.context(), done.saved.changes.id));
    CHECK(digest(desk.base.connection()) == before);

    desk.put({cell(desk.firm, "2025-11", revenue, "5")});
    desk.put({cell(desk.firm, "2025-11", revenue, "")});
    CHECK(desk.at("2025-11") == u"none");
}

TEST_CASE("what is wrong is refused by its cell and holds no other back")
{
    const Desk desk;
    const PeriodsPut done = desk.put({cell(desk.firm, "2025-10", revenue, "12"),
                                      cell(desk.firm, "2025-10", PeriodItem::Employees, "12.5"),
                                      cell(desk.firm, "2025-10", PeriodItem::Electricity, "-3")});
    REQUIRE(done.refused.size() == 2);
    CHECK(done.refused[0].cell == 1);
    CHECK(done.refused[0].error.issues.first().field == u"employees");
    CHECK(done.refused[0].text.startsWith(QStringLiteral("甲公司：")));
    CHECK(done.refused[1].cell == 2);
    CHECK(desk.at("2025-10") == u"12");
    const PeriodsPut bad = desk.put(
        {{desk.firm, {2025, 13, false}, periodItemKey(revenue), QStringLiteral("1"), false}});
    REQUIRE(bad.refused.size() == 1);
    CHECK(bad.refused.first().error.issues.first().field == u"period");
    CHECK(bad.saved.changes.isEmpty());
}

TEST_CASE("累计 is stored as what the month alone had, and refused where a month is missing")
{
    const Desk desk;
    desk.put({cell(desk.firm, "2025-01", revenue, "100", true)});
    CHECK(desk.at("2025-01") == u"100");
    const PeriodsPut gap = desk.put({cell(desk.firm, "2025-03", revenue, "360", true)});
    REQUIRE(gap.refused.size() == 1);
    CHECK(gap.refused.first().text.contains(QStringLiteral("2025年2月")));
    CHECK(desk.at("2025-03") == u"none");
    // Several months at once stand on each other, whatever their order.
    const PeriodsPut both = desk.put({cell(desk.firm, "2025-03", revenue, "360.5", true),
                                      cell(desk.firm, "2025-02", revenue, "220", true)});
    CHECK(both.refused.isEmpty());
    CHECK(desk.at("2025-02") == u"120");
    CHECK(desk.at("2025-03") == u"140.5");
    const PeriodsPut less = desk.put({cell(desk.firm, "2025-04", revenue, "300", true)});
    REQUIRE(less.refused.size() == 1);
    CHECK(less.refused.first().text.contains(QStringLiteral("360.5")));
    // Of persons there is none.
    desk.put({cell(desk.firm, "2025-04", PeriodItem::Employees, "30", true)});
    CHECK(desk.at("2025-04", PeriodItem::Employees) == u"30");
}

TEST_CASE("元 taken for 万元 is asked about, and written when it is confirmed")
{
    const Desk desk;
    desk.put({cell(desk.firm, "2025-09", revenue, "120")});
    const QVector<PeriodCell> jump = {cell(desk.firm, "2025-10", revenue, "1300000"),
                                      cell(desk.firm, "2025-10", PeriodItem::Employees, "40")};
    const PeriodsPut asked = desk.put(jump);
    REQUIRE(asked.refused.size() == 1);
    CHECK(asked.refused.first().jump);
    CHECK(desk.at("2025-10").isEmpty());
    CHECK(desk.at("2025-10", PeriodItem::Employees) == u"40");
    CHECK(desk.put({jump.first()}, true).refused.isEmpty());
    CHECK(desk.at("2025-10") == u"1300000");
}

TEST_CASE("a pasted run in 元 is asked about as a whole, and 累计 that stands on it")
{
    const Desk desk;
    desk.put({cell(desk.firm, "2025-01", revenue, "100"),
              cell(desk.firm, "2025-02", revenue, "100"),
              cell(desk.firm, "2025-03", revenue, "100")});
    const QVector<PeriodCell> run = {cell(desk.firm, "2025-04", revenue, "1000000"),
                                     cell(desk.firm, "2025-05", revenue, "1000000"),
                                     cell(desk.firm, "2025-06", revenue, "1000000")};
    PeriodsPut asked = desk.put(run);
    CHECK(asked.refused.size() == 3);
    CHECK(asked.saved.changes.isEmpty());
    CHECK(std::all_of(asked.refused.begin(), asked.refused.end(),
                      [](const PeriodRefusal &one) { return one.jump; }));
    CHECK(desk.at("2025-06") == u"none");

    // 1—5月 less 1—4月 is no jump itself, and stands on the month that is not written.
    const QVector<PeriodCell> sums = {cell(desk.firm, "2025-04", revenue, "1000300", true),
                                      cell(desk.firm, "2025-05", revenue, "1000420", true),
                                      cell(desk.firm, "2025-05", PeriodItem::Employees, "7")};
    asked = desk.put(sums);
    REQUIRE(asked.refused.size() == 2);
    CHECK(asked.refused[1].cell == 1);
    CHECK(asked.refused[1].jump);
    CHECK(desk.at("2025-04") == u"none");
    CHECK(desk.at("2025-05").isEmpty());
    CHECK(desk.at("2025-05", PeriodItem::Employees) == u"7");
    CHECK(desk.put({sums[0], sums[1]}, true).refused.isEmpty());
    CHECK(desk.at("2025-05") == u"120");
}

TEST_CASE("a period stands once, whatever is undone")
{
    const Desk desk;
    desk.put({cell(desk.firm, "2025-11", revenue, "100")});
    const QString before = digest(desk.base.connection());
    const PeriodsPut cleared = desk.put({cell(desk.firm, "2025-11", revenue, "")});
    const PeriodsPut again = desk.put({cell(desk.firm, "2025-11", PeriodItem::Orders, "200")});
    const auto undone = ChangeHistoryService::revert(desk.base.context(), cleared.saved.changes.id);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(value(PeriodFigureService::ofFirm(desk.base.context(), desk.firm)).size() == 1);
    CHECK(desk.at("2025-11").isEmpty()); // nothing of the old report came back with the period
    CHECK(desk.at("2025-11", PeriodItem::Orders) == u"200");
    // The later one first, then both are as if they had not been.
    value(ChangeHistoryService::revert(desk.base.context(), again.saved.changes.id));
    CHECK(desk.at("2025-11") == u"none");
    value(ChangeHistoryService::revert(desk.base.context(), cleared.saved.changes.id));
    CHECK(digest(desk.base.connection()) == before);

    // A firm that was entered twice brings a period this one had once.
    const PeriodsPut gone = desk.put({cell(desk.firm, "2025-11", revenue, "")});
    const EnterpriseId other = addFirm(desk.base.context(), {QStringLiteral("甲公司二")});
    desk.put({cell(other, "2025-11", revenue, "300")});
    const QString apart = digest(desk.base.connection());
    const Saved merged = value(DuplicateService::merge(desk.base.context(), desk.firm, other, {}));
    CHECK(desk.at("2025-11") == u"300");
    CHECK_FALSE(ChangeHistoryService::revert(desk.base.context(), gone.saved.changes.id));
    CHECK(value(PeriodFigureService::ofFirm(desk.base.context(), desk.firm)).size() == 1);
    value(ChangeHistoryService::revert(desk.base.context(), merged.changes.id));
    CHECK(digest(desk.base.connection()) == apart);
}

TEST_CASE("a specialist reports for firms of hers alone")
{
    const Desk desk;
    const SpecialistId min = addPerson(desk.base.context(), QStringLiteral("闵"));
    const SpecialistId lin = addPerson(desk.base.context(), QStringLiteral("林"));
    const EnterpriseId hers = addFirm(desk.base.context(), {QStringLiteral("乙公司")});
    assign(desk.base.context(), desk.firm, lin, day("2025-01-01"));
    assign(desk.base.context(), hers, min, day("2025-01-01"));
    JobContext context = desk.base.context();
    context.actor.role = Role::Specialist;
    context.actor.specialist = min;
    const PeriodsPut done = value(PeriodFigureService::put(
        context, {cell(hers, "2025-10", revenue, "1"), cell(desk.firm, "2025-10", revenue, "1")}));
    REQUIRE(done.refused.size() == 1);
    CHECK(done.refused.first().cell == 1);
    CHECK(done.refused.first().error.code == ErrorCode::Permission);
    CHECK(stored(desk.base, hers, "2025-10", revenue) == u"1");
}

TEST_CASE("figures of a firm that was entered twice become one")
{
    const Desk desk;
    const EnterpriseId other = addFirm(desk.base.context(), {QStringLiteral("甲公司二")});
    desk.put({cell(desk.firm, "2025-10", revenue, "10"), cell(other, "2025-10", revenue, "99"),
              cell(other, "2025-10", PeriodItem::Employees, "7"),
              cell(other, "2025-11", revenue, "11")});
    const QString before = digest(desk.base.connection());
    const Saved merged = value(DuplicateService::merge(desk.base.context(), desk.firm, other, {}));
    CHECK(desk.at("2025-10") == u"10");
    CHECK(desk.at("2025-10", PeriodItem::Employees) == u"7");
    CHECK(desk.at("2025-11") == u"11");
    value(ChangeHistoryService::revert(desk.base.context(), merged.changes.id));
    CHECK(digest(desk.base.connection()) == before);
}

TEST_CASE("a table of months under a merged title is taken in, with its undo")
{
    const Desk desk;
    const QString before = digest(desk.base.connection());
    const QString path = csvFile(
        desk.base, {QStringLiteral("2025年企业运行监测表,,,,"), QStringLiteral("单位：万元,,,,"),
                    QStringLiteral("序号,企业名称,产值(万元)1月,产值(万元)2月,2025年3月营业收入"),
                    QStringLiteral("1,甲公司,100,120.5,90"), QStringLiteral("2,不在库公司,1,2,3")});
    ImportRequest request = importOf(path);
    const ImportReport report = importBoth(desk.base, request);
    CHECK(report.kind == ImportKind::Figures);
    CHECK(counts(report) == u"rows=2 added=1 rejected=1");
    CHECK(desk.at("2025-01", PeriodItem::OutputValue) == u"100");
    CHECK(desk.at("2025-02", PeriodItem::OutputValue) == u"120.5");
    CHECK(desk.at("2025-03") == u"90");
    value(ChangeHistoryService::revert(desk.base.context(), report.changes.id));
    CHECK(digest(desk.base.connection()) == before);
}

TEST_CASE("two rows of heads: items over months, and 本月 beside 累计")
{
    const Desk desk;
    const QString months =
        csvFile(desk.base, {QStringLiteral("企业名称,营业收入（万元）,,用电量（万千瓦时）,"),
                            QStringLiteral(",2025年1月,2025年2月,2025年1月,2025年2月"),
                            QStringLiteral("甲公司,10,20,1.5,2.5")});
    CHECK(counts(importBoth(desk.base, importOf(months))) == u"rows=1 added=1");
    CHECK(desk.at("2025-02") == u"20");
    CHECK(desk.at("2025-02", PeriodItem::Electricity) == u"2.5");

    // The period stands in the title; 上年同期 and 同比 are no figures of this period.
    const QString sums = csvFile(
        desk.base,
        {QStringLiteral("2025年3月规上企业运行情况表,,,"),
         QStringLiteral("企业名称,营业收入本年累计（万元）,营业收入上年同期,营业收入同比(%)"),
         QStringLiteral("甲公司,65,50,30")},
        QStringLiteral("三月.csv"));
    const ImportReport report = importBoth(desk.base, importOf(sums));
    CHECK(counts(report) == u"rows=1 added=1");
    CHECK(desk.at("2025-03") == u"35"); // 65 − 10 − 20
}

TEST_CASE("累计 without its earlier months is refused with the months it lacks")
{
    const Desk desk;
    const QString path = csvFile(desk.base, {QStringLiteral("企业名称,2025年1-3月营业收入(万元)"),
                                             QStringLiteral("甲公司,300")});
    const ImportReport report = importBoth(desk.base, importOf(path));
    CHECK(counts(report) == u"rows=1 rejected=1");
    REQUIRE_FALSE(report.issues.isEmpty());
    CHECK(report.issues.first().text.contains(QStringLiteral("2025年1月、2025年2月")));
}

TEST_CASE("a line for each period, and plain columns of a period that is said")
{
    const Desk desk;
    const QString lines =
        csvFile(desk.base,
                {QStringLiteral("企业名称,报告期,营业收入,从业人员"),
                 QStringLiteral("甲公司,2025-05,10,20"), QStringLiteral("甲公司,2025年6月,11,21"),
                 QStringLiteral("甲公司,2025-05,10,20"), QStringLiteral("甲公司,去年,1,1")});
    CHECK(counts(importBoth(desk.base, importOf(lines))) ==
          u"rows=4 added=2 duplicates=1 rejected=1 warnings=2");
    CHECK(desk.at("2025-06", PeriodItem::Employees) == u"21");

    const QString plain = csvFile(desk.base,
                                  {QStringLiteral("企业名称,营业收入(元),用电量（千瓦时）"),
                                   QStringLiteral("甲公司,123456.7,25000")},
                                  QStringLiteral("平表.csv"));
    ImportRequest request = importOf(plain);
    request.kind = ImportKind::Figures;
    request.figurePeriod = QStringLiteral("2025-07");
    CHECK(counts(importBoth(desk.base, request)) == u"rows=1 added=1");
    CHECK(desk.at("2025-07") == u"12.34567");
    CHECK(desk.at("2025-07", PeriodItem::Electricity) == u"2.5");
    // The same heads next month: what was said for one import is not remembered.
    const ImportPreview next = value(
        ImportService::preview(desk.base.context(), importOf(plain).source, ImportKind::Figures));
    CHECK(next.mapping.lacksPeriod());
}

TEST_CASE("2026.1 is January or October: only a workbook's cell of text says which")
{
    const Desk desk;
    const QStringList head{QStringLiteral("企业名称"), QStringLiteral("报告期"),
                           QStringLiteral("营业收入")};
    const QStringList row{QStringLiteral("甲公司"), QStringLiteral("2025.1"), QStringLiteral("10")};
    const QStringList lines{head.join(u','), row.join(u',')};
    const ImportReport csv =
        value(ImportService::run(desk.base.context(), importOf(csvFile(desk.base, lines), true)));
    CHECK(counts(csv) == u"rows=1 rejected=1");
    CHECK(csv.rowsSeen.value(0).reason.contains(u"分不清是1月还是10月"));
    ImportRequest pasted;
    pasted.source.pasted = head.join(u'\t') + u'\n' + row.join(u'\t');
    CHECK(counts(value(ImportService::run(desk.base.context(), pasted))) == u"rows=1 rejected=1");
    CHECK(desk.at("2025-01") == u"none");
    // A workbook tells 2025.1 as a number from what somebody typed as text.
    for (const bool number : {true, false}) {
        const QString path =
            desk.base.folder() + (number ? QStringLiteral("/数.xlsx") : QStringLiteral("/字.xlsx"));
        const auto sheet = value(
            createTable(path, {QStringLiteral("表"), {{head[0], 0}, {head[1], 0}, {head[2], 0}}}));
        value(sheet->append({TableCell::ofText(row[0]),
                             number ? TableCell::ofNumber(row[1]) : TableCell::ofText(row[1]),
                             TableCell::ofNumber(row[2])}));
        value(sheet->finish());
        const ImportReport report =
            value(ImportService::run(desk.base.context(), importOf(path, true)));
        CHECK(counts(report) == (number ? u"rows=1 rejected=1" : u"rows=1 added=1"));
    }
}

TEST_CASE("a figure that differs waits for a tick")
{
    const Desk desk;
    desk.put({cell(desk.firm, "2025-05", revenue, "10")});
    const QString path = csvFile(
        desk.base, {QStringLiteral("企业名称,2025年5月营业收入"), QStringLiteral("甲公司,12")});
    CHECK(counts(importBoth(desk.base, importOf(path))) == u"rows=1 pending=1");
    CHECK(desk.at("2025-05") == u"10");
    ImportRequest request = importOf(path);
    request.confirmedRows.insert(2);
    CHECK(counts(importBoth(desk.base, request)) == u"rows=1 updated=1");
    CHECK(desk.at("2025-05") == u"12");
}

TEST_CASE("a row that is refused or waits says nothing for later rows")
{
    const Desk desk;
    const QString head = QStringLiteral("企业名称,报告期,营业收入,从业人员");
    const QString waiting = csvFile(desk.base, {head, QStringLiteral("甲公司,2025-05,1000000,"),
                                                QStringLiteral("甲公司,2025-06,,5")});
    CHECK(counts(importBoth(desk.base, importOf(waiting))) == u"rows=2 added=1 pending=1");
    CHECK(desk.at("2025-05") == u"none");
    CHECK(desk.at("2025-06", PeriodItem::Employees) == u"5");

    const QString refused = csvFile(
        desk.base,
        {head, QStringLiteral("甲公司,2025-07,10,很多"), QStringLiteral("甲公司,2025-07,10,20")},
        QStringLiteral("再报.csv"));
    CHECK(counts(importBoth(desk.base, importOf(refused))) == u"rows=2 added=1 rejected=1");
    CHECK(desk.at("2025-07") == u"10");
    CHECK(desk.at("2025-07", PeriodItem::Employees) == u"20");
}

TEST_CASE("what fills an empty place leaves the others their source")
{
    const Desk desk;
    const auto source = [&desk](const char *period) {
        for (const PeriodFigures &one :
             value(PeriodFigureService::ofFirm(desk.base.context(), desk.firm))) {
            if (one.period.key() == QLatin1String(period))
                return one.source;
        }
        return std::optional<FigureSource>();
    };
    const auto sourced = [&](const char *period, FigureSource from) {
        PeriodCell one = cell(desk.firm, period, revenue, "");
        one.field = QStringLiteral("source");
        one.value = figureSourceKey(from);
        return one;
    };
    desk.put({cell(desk.firm, "2025-07", revenue, "500"), sourced("2025-07", FigureSource::Audit),
              cell(desk.firm, "2025-08", revenue, "500"), sourced("2025-08", FigureSource::Audit)});
    const QString path = csvFile(desk.base, {QStringLiteral("企业名称,报告期,营业收入,从业人员"),
                                             QStringLiteral("甲公司,2025-07,,30"),
                                             QStringLiteral("甲公司,2025-08,510,"),
                                             QStringLiteral("甲公司,2025-09,,31")});
    ImportRequest request = importOf(path);
    request.figureSource = FigureSource::Firm;
    request.confirmedRows.insert(3);
    CHECK(counts(importBoth(desk.base, request)) == u"rows=3 added=1 updated=2");
    CHECK(desk.at("2025-07", PeriodItem::Employees) == u"30");
    CHECK(source("2025-07") == FigureSource::Audit);
    CHECK(desk.at("2025-08") == u"510");
    CHECK(source("2025-08") == FigureSource::Firm); // agreed to
    CHECK(source("2025-09") == FigureSource::Firm);
    // What is at least as well founded is said of the period.
    request.confirmedRows.clear();
    request.source =
        importOf(csvFile(desk.base,
                         {QStringLiteral("企业名称,2025年9月新增订单"), QStringLiteral("甲公司,9")},
                         QStringLiteral("税务.csv")))
            .source;
    request.figureSource = FigureSource::Tax;
    CHECK(counts(importBoth(desk.base, request)) == u"rows=1 updated=1");
    CHECK(source("2025-09") == FigureSource::Tax);
}
