// 运行监测: groups and the lists behind them, comparable firms, 预警, the 规上 line, who has not
// reported, settings of a district.

#include "services/changehistoryservice.h"
#include "services/figureservice.h"
#include "services/monitoringservice.h"
#include "services/periodfigureservice.h"
#include "services/placedirectory.h"
#include "services/planservice.h"
#include "services/reportservice.h"
#include "services/todayservice.h"
#include "support/firms.h"
#include "support/results.h"
#include "support/testbase.h"

#include <map>

using namespace peiyu;

namespace {

constexpr auto revenue = PeriodItem::Revenue;

/// Four firms of 双福 and 德感 with titles, one without, on 2026-01-20.
struct Desk
{
    Desk()
    {
        firm("甲", "双福街道");
        firm("乙", "双福街道");
        firm("丙", "德感街道");
        firm("丁", "德感街道");
        firms["戊"] = addFirm(base.context(),
                              {.name = QStringLiteral("戊"), .town = QStringLiteral("德感街道")});
    }
    void firm(const char *name, const char *town)
    {
        firms[name] = addFirm(base.context(),
                              {.name = QString::fromUtf8(name), .town = QString::fromUtf8(town)});
        addTitle(base.context(), firms[name], Tier::Provincial, day("2024-01-01"));
    }
    void put(const char *name, const char *period, const char *text,
             PeriodItem item = PeriodItem::Revenue)
    {
        const PeriodsPut done = value(PeriodFigureService::put(
            base.context(), {{firms[name], *FigurePeriod::fromKey(QString::fromLatin1(period)),
                              periodItemKey(item), QString::fromUtf8(text), false}}));
        REQUIRE(done.refused.isEmpty());
    }
    MonitorAnalysis analysis(const char *period, MonitorGroup group = MonitorGroup::Town) const
    {
        return value(MonitoringService::analysis(
            base.context(), {},
            {revenue, *FigurePeriod::fromKey(QString::fromLatin1(period)), false}, group));
    }
    QStringList warned() const
    {
        QStringList names;
        for (const FigureWarning &one : value(MonitoringService::warnings(base.context(), {})))
            names.append(one.item.firmName + u' ' + one.period.key());
        names.sort();
        return names;
    }

    TestBase base;
    std::map<std::string, EnterpriseId> firms;
};

} // namespace

TEST_CASE("a group's change is of the firms that reported both years")
{
    Desk desk;
    desk.put("甲", "2024-12", "100");
    desk.put("甲", "2025-12", "80");
    desk.put("乙", "2025-12", "1000"); // new: no part of the change
    desk.put("丙", "2024-12", "50");   // did not report this year
    desk.put("丁", "2024-12", "10");
    desk.put("丁", "2025-12", "11");
    desk.put("戊", "2025-12", "7"); // no title: not watched
    const MonitorAnalysis found = desk.analysis("2025-12");
    CHECK(found.total.count(MonitorCount::Due) == 4);
    CHECK(found.total.count(MonitorCount::Reported) == 3);
    CHECK(found.total.count(MonitorCount::Missing) == 1);
    CHECK(found.total.count(MonitorCount::Comparable) == 2);
    CHECK(found.total.count(MonitorCount::Falling) == 1);
    CHECK(figureAmountValue(*found.total.sum) == u"1091");
    CHECK(*found.total.yoy.ratio == Approx(91.0 / 110 - 1));
    CHECK_FALSE(found.total.mom.ratio);
    CHECK(found.total.mom.why == NoChange::BaseMissing);
    // Every number is the length of its list, group by group.
    int due = 0;
    for (const GroupFigures &one : found.groups) {
        for (const MonitorCount what : allMonitorCounts)
            CHECK(linesBehind(found.lines, what, found.group, one.key).size() == one.count(what));
        due += one.count(MonitorCount::Due);
    }
    CHECK(due == 4);
    const auto gan = std::find_if(found.groups.begin(), found.groups.end(),
                                  [](const auto &one) { return one.name == u"德感街道"; });
    REQUIRE(gan != found.groups.end());
    CHECK(*gan->yoy.ratio == Approx(0.1));
}

TEST_CASE("a firm counts where and as what it was on the last day of the period")
{
    Desk desk;
    moveFirm(desk.base.context(), desk.firms["甲"], {}, day("2026-01-05"),
             QStringLiteral("德感街道"));
    revokeTitle(desk.base.context(), desk.firms["丁"], Tier::Provincial, day("2026-01-02"));
    const auto due = [](const MonitorAnalysis &found, const char16_t *town) {
        for (const GroupFigures &one : found.groups) {
            if (one.name == town)
                return one.count(MonitorCount::Due);
        }
        return 0;
    };
    CHECK(due(desk.analysis("2025-12"), u"双福街道") == 2);
    CHECK(due(desk.analysis("2025-12"), u"德感街道") == 2);
    CHECK(due(desk.analysis("2026-01"), u"双福街道") == 1);
    CHECK(due(desk.analysis("2026-01"), u"德感街道") == 2);
    // The scope is the district's to say.
    value(MonitorSettings::save(desk.base.context(), DistrictId(QStringLiteral("jiangjin")),
                                {{QStringLiteral("monitor.scope"), QStringLiteral("pool")}}));
    CHECK(desk.analysis("2025-12").total.count(MonitorCount::Due) == 5);
}

TEST_CASE("a fall is a warning until the next period is reported, or it is put off")
{
    Desk desk;
    desk.put("甲", "2024-11", "100");
    desk.put("甲", "2025-11", "80"); // exactly −20 %
    desk.put("乙", "2024-12", "100");
    desk.put("乙", "2025-12", "80.1");
    desk.put("丙", "2024-12", "100");
    desk.put("丙", "2025-12", "20");
    desk.put("丁", "2024-10", "100");
    desk.put("丁", "2025-10", "1"); // too long ago
    desk.put("戊", "2024-12", "100");
    desk.put("戊", "2025-12", "1"); // not watched
    CHECK(desk.warned() == QStringList{QStringLiteral("丙 2025-12"), QStringLiteral("甲 2025-11")});
    const TodayList today = value(TodayService::today(desk.base.context(), {}));
    CHECK(today.count(TodayGroup::Warnings) == 2);
    const TodayBoard board = value(TodayService::board(desk.base.context(), {}));
    CHECK(board.total.count(BoardColumn::Warnings) == 2);
    CHECK(value(TodayService::thingsBehind(desk.base.context(), {}, {BoardColumn::Warnings}))
              .size() == 2);
    const TodayItem item = today.items(TodayGroup::Warnings).first();
    CHECK(item.firmName == u"丙");
    CHECK(item.matter.contains(QStringLiteral("-80.0%")));
    value(TodayService::snooze(desk.base.context(), item.entity, item.record, day("2026-01-25")));
    CHECK(value(TodayService::today(desk.base.context(), {})).count(TodayGroup::Warnings) == 1);
    // The next period is another one.
    desk.put("甲", "2024-12", "100");
    desk.put("甲", "2025-12", "95");
    CHECK(desk.warned() == QStringList{QStringLiteral("丙 2025-12")});
}

TEST_CASE("a warning goes to who serves the firm, and follows the district's setting")
{
    Desk desk;
    const SpecialistId min = addPerson(desk.base.context(), QStringLiteral("闵"));
    const SpecialistId lin = addPerson(desk.base.context(), QStringLiteral("林"));
    assign(desk.base.context(), desk.firms["丙"], min, day("2025-01-01"));
    desk.put("丙", "2024-12", "100");
    desk.put("丙", "2025-12", "85");
    desk.put("丙", "2025-11", "30", PeriodItem::Employees);
    desk.put("丙", "2025-12", "26", PeriodItem::Employees); // −13 % 环比
    const auto count = [&](const SpecialistId &person) {
        return value(TodayService::today(desk.base.context(), person)).count(TodayGroup::Warnings);
    };
    CHECK(count(min) == 1);
    CHECK(count(lin) == 0);
    const DistrictId home(QStringLiteral("jiangjin"));
    value(MonitorSettings::save(
        desk.base.context(), home,
        {{QStringLiteral("monitor.fall.mom.employees"), QStringLiteral("off")}}));
    CHECK(count(min) == 0);
    value(MonitorSettings::save(
        desk.base.context(), home,
        {{QStringLiteral("monitor.fall.yoy.revenue"), QStringLiteral("15")}}));
    CHECK(count(min) == 1);
    value(MonitorSettings::save(desk.base.context(), home,
                                {{QStringLiteral("monitor.fall.yoy.revenue"), QString()},
                                 {QStringLiteral("monitor.fall.mom.employees"), QString()}}));
    CHECK(count(min) == 1);
    for (const auto &[name, wrong] :
         {std::pair{"monitor.fall.yoy.revenue", "0"}, std::pair{"monitor.report_day", "31"},
          std::pair{"monitor.scope", "all"}, std::pair{"monitor.unknown", "1"}}) {
        const auto refused = MonitorSettings::save(
            desk.base.context(), home, {{QString::fromLatin1(name), QString::fromLatin1(wrong)}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().issues.first().field == QLatin1String(name));
    }
}

TEST_CASE("a quarterly reporter is warned of by quarters, against months where those are what "
          "there was")
{
    Desk desk;
    for (const char *month : {"2024-10", "2024-11", "2024-12"})
        desk.put("甲", month, "100");
    desk.put("甲", "2025-Q4", "150");
    CHECK(desk.warned() == QStringList{QStringLiteral("甲 2025-Q4")});
}

TEST_CASE("the three states of who has not reported")
{
    Desk desk;
    desk.put("甲", "2025-12", "5");
    desk.put("乙", "2025-12", "0");
    desk.put("丙", "2025-10", "5");
    const FigurePeriod december{2025, 12, false};
    MissingList list = value(MonitoringService::missing(desk.base.context(), {}, december));
    CHECK(list.due == 4);
    CHECK(list.reported == 2);
    CHECK(list.zero == 1);
    REQUIRE(list.rows.size() == 2);
    CHECK(list.rows.first().state == ReportState::Missing); // 2026-01-20 is after the 10th
    const auto third = std::find_if(list.rows.begin(), list.rows.end(),
                                    [](const auto &row) { return row.firm.name == u"丙"; });
    REQUIRE(third != list.rows.end());
    CHECK(third->lastReported == u"2025年10月");
    // Whoever serves it today is who calls, though she came after the period.
    const EnterpriseId late = third->firm.id;
    const SpecialistId fresh = addPerson(desk.base.context(), QStringLiteral("新来的"));
    assign(desk.base.context(), late, fresh, day("2026-01-15"));
    for (const auto &row :
         value(MonitoringService::missing(desk.base.context(), {}, december)).rows) {
        if (row.firm.id == late)
            CHECK(row.firm.specialist == fresh);
    }
    desk.base.clock().set(day("2026-01-10"));
    list = value(MonitoringService::missing(desk.base.context(), {}, december));
    CHECK(list.rows.first().state == ReportState::NotDue);
}

TEST_CASE("最近报送 of months a year back, and of quarters by their months")
{
    Desk desk;
    desk.put("甲", "2024-12", "5");
    for (const char *month : {"2025-07", "2025-08", "2025-09", "2025-10"})
        desk.put("乙", month, "5");
    desk.put("丙", "2025-01", "5");
    const auto lastOf = [&](const char *name, const char *period) {
        const MissingList list = value(MonitoringService::missing(
            desk.base.context(), {}, *FigurePeriod::fromKey(QString::fromLatin1(period))));
        for (const MissingRow &row : list.rows) {
            if (row.firm.id == desk.firms[name])
                return row.lastReported;
        }
        return QStringLiteral("reported");
    };
    CHECK(lastOf("乙", "2025-Q4") == u"2025年三季度");
    CHECK(lastOf("丙", "2025-Q4").isEmpty()); // a month is no quarter
    CHECK(lastOf("丙", "2025-12") == u"2025年1月");
    CHECK(lastOf("甲", "2025-12") == u"2024年12月");
    CHECK(lastOf("丁", "2025-12").isEmpty());
}

TEST_CASE("a setting stands once, whatever is undone")
{
    Desk desk;
    const DistrictId home(QStringLiteral("jiangjin"));
    const auto set = [&](const char *text) {
        return value(MonitorSettings::save(
            desk.base.context(), home,
            {{QStringLiteral("monitor.report_day"), QString::fromLatin1(text)}}));
    };
    set("12");
    const Saved cleared = set("");
    set("15");
    CHECK_FALSE(ChangeHistoryService::revert(desk.base.context(), cleared.changes.id));
    CHECK(number(desk.base.connection(), QStringLiteral("SELECT COUNT(*) AS n FROM office_setting"
                                                        " WHERE deleted = 0")) == 1);
    CHECK(value(MonitorSettings::rules(desk.base.context(), home)).reportDay == 15);
}

TEST_CASE("the 规上 line looks both ways")
{
    Desk desk;
    const auto year = [&](const char *name, int of, const char *text) {
        YearlyFigures figures;
        figures.year = of;
        figures.value(FigureItem::Revenue) = QString::fromLatin1(text);
        value(FigureService::save(desk.base.context(), desk.firms[name], {figures}));
    };
    for (auto &[name, id] : desk.firms)
        editFirm(desk.base.context(), id, [](EnterpriseForm &form) {
            form.enterprise.industry = QStringLiteral("通用设备制造业");
        });
    year("甲", 2025, "1700");                 // near, below
    year("乙", 2025, "2300");                 // near, above
    year("丙", 2025, "1000");                 // far
    year("丁", 2024, "2600");                 // above the year before …
    for (int month = 1; month <= 12; ++month) // … and the twelve months are below
        desk.put(
            "丁",
            QStringLiteral("2025-%1").arg(month, 2, 10, QLatin1Char('0')).toLatin1().constData(),
            "150");
    year("戊", 2025, "1999.99"); // titles do not matter here
    const LineList list = value(MonitoringService::line(desk.base.context(), {}));
    QStringList told;
    for (const ScaleRow &row : list.rows)
        told.append(row.firm.name + u' ' + scaleSideKey(row.side));
    told.sort();
    CHECK(told == QStringList{QStringLiteral("丁 falling"), QStringLiteral("乙 falling"),
                              QStringLiteral("戊 rising"), QStringLiteral("甲 rising")});
    CHECK(list.count(ScaleSide::Rising) == 2);
    CHECK(list.rows.first().firm.name == u"戊"); // the nearest first
    value(
        MonitorSettings::save(desk.base.context(), DistrictId(QStringLiteral("jiangjin")),
                              {{QStringLiteral("monitor.line.industry"), QStringLiteral("1000")}}));
    CHECK(value(MonitoringService::line(desk.base.context(), {})).rows.size() == 1); // 丙 at it
}

TEST_CASE("the year before the one compared is that one, not any other")
{
    Desk desk;
    const auto year = [&](const char *name, int of, const char *text) {
        YearlyFigures figures;
        figures.year = of;
        figures.value(FigureItem::Revenue) = QString::fromLatin1(text);
        value(FigureService::save(desk.base.context(), desk.firms[name], {figures}));
    };
    for (const char *name : {"甲", "乙", "丙"})
        editFirm(desk.base.context(), desk.firms[name], [](EnterpriseForm &form) {
            form.enterprise.industry = QStringLiteral("通用设备制造业");
        });
    for (int month = 1; month <= 12; ++month) {
        const QByteArray period =
            QStringLiteral("2025-%1").arg(month, 2, 10, QLatin1Char('0')).toLatin1();
        desk.put("甲", period.constData(), "160");
        desk.put("丙", period.constData(), "160");
    }
    year("甲", 2025, "2005"); // the very months that are added up
    year("乙", 2023, "2600"); // two years before
    year("乙", 2025, "1700");
    year("丙", 2024, "2005");
    const LineList list = value(MonitoringService::line(desk.base.context(), {}));
    QStringList told;
    for (const ScaleRow &row : list.rows)
        told.append(row.firm.name + u' ' + scaleSideKey(row.side) + u' ' +
                    (row.yearBefore ? figureAmountValue(*row.yearBefore) : QStringLiteral("none")));
    told.sort();
    CHECK(told == QStringList{QStringLiteral("丙 falling 2005"), QStringLiteral("乙 rising none"),
                              QStringLiteral("甲 rising none")});
}

TEST_CASE("the paper says what the analysis says")
{
    Desk desk;
    desk.put("甲", "2024-12", "100");
    desk.put("甲", "2025-12", "80");
    ReportRequest request;
    request.what = ReportTemplate::Monitoring;
    request.figures = {revenue, {2025, 12, false}, false};
    const auto catalog = value(PlanService::catalog(desk.base.context()));
    const ReportDocument paper =
        value(ReportService::compose(desk.base.context(), *catalog, request));
    const auto *first = std::get_if<ReportParagraph>(&paper.blocks.first());
    REQUIRE(first);
    CHECK(first->text().contains(QStringLiteral("应报企业 4 家，已报 1 家，未报 3 家")));
    CHECK(first->text().contains(QStringLiteral("同比下降 20.0%")));
    const auto tables = tablesOf(paper);
    REQUIRE(tables.size() == 5); // four groups and who has not reported
    CHECK(tables.last()->rows.size() == 3);
    request.what = ReportTemplate::MissingReports;
    CHECK(tablesOf(value(ReportService::compose(desk.base.context(), *catalog, request)))
              .first()
              ->rows.size() == 3);
}

TEST_CASE("a paper of one grouping has its table alone; one of a part says so")
{
    Desk desk;
    desk.put("甲", "2025-12", "80");
    desk.put("丙", "2025-12", "50");
    const auto catalog = value(PlanService::catalog(desk.base.context()));
    const auto compose = [&](const ReportRequest &request) {
        return value(ReportService::compose(desk.base.context(), *catalog, request));
    };
    ReportRequest request;
    request.what = ReportTemplate::Monitoring;
    request.figures = {revenue, {2025, 12, false}, false};
    request.group = MonitorGroup::Industry;
    const ReportDocument one = compose(request);
    const auto tables = tablesOf(one);
    REQUIRE(tables.size() == 2); // the groups and who has not reported
    CHECK(tables.first()->name.contains(QStringLiteral("（按行业）")));
    CHECK(std::get_if<ReportParagraph>(&one.blocks.first())
              ->text()
              .contains(QStringLiteral("江津区持有有效称号的应报企业 4 家")));
    // 双福 alone: its firms, and its name on the paper and in the sentence.
    const auto places = value(PlaceDirectory::load(desk.base.connection()));
    for (const Area &area : places.areas()) {
        if (area.name == u"双福街道")
            request.area = area.id;
    }
    REQUIRE_FALSE(request.area.isEmpty());
    const ReportDocument part = compose(request);
    CHECK(part.title.first() == u"江津区双福街道企业运行监测分析");
    CHECK(std::get_if<ReportParagraph>(&part.blocks.first())
              ->text()
              .contains(QStringLiteral("江津区双福街道持有有效称号的应报企业 2 家")));
    request.what = ReportTemplate::MissingReports;
    CHECK(compose(request).title.first() == u"江津区双福街道运行监测未报名单");
    // A person's firms.
    request.area = {};
    request.specialist = addPerson(desk.base.context(), QStringLiteral("何健"));
    CHECK(compose(request).title.first() == u"江津区何健服务企业运行监测未报名单");
    request.what = ReportTemplate::Monitoring;
    CHECK(compose(request).title.first() == u"江津区何健服务企业运行监测分析");
}

TEST_CASE("where nobody reported the paper says so, and tells no sums or falls of nothing")
{
    Desk desk;
    const auto catalog = value(PlanService::catalog(desk.base.context()));
    ReportRequest request;
    request.what = ReportTemplate::Monitoring;
    request.figures = {revenue, {2025, 12, false}, false};
    const auto words = [&] {
        const ReportDocument paper =
            value(ReportService::compose(desk.base.context(), *catalog, request));
        return std::get_if<ReportParagraph>(&paper.blocks.first())->text();
    };
    CHECK(words().endsWith(
        QStringLiteral("应报企业 4 家，已报 0 家，未报 4 家。尚无企业报送营业收入。")));
    // Reported this year only: a sum, and nothing to compare with.
    desk.put("甲", "2025-11", "100");
    desk.put("甲", "2025-12", "110");
    const QString told = words();
    CHECK(told.contains(QStringLiteral("合计 110.00 万元；没有两年同期均报送的企业，不算同比。")));
    CHECK_FALSE(told.contains(QStringLiteral("下降 0 家")));
    CHECK(told.endsWith(QStringLiteral("与上期均报送的 1 家，环比增长 10.0%。")));
}

TEST_CASE("the grid tells how many firms are not watched any more because their title ran out")
{
    Desk desk;
    const auto grid = [&](const char *period) {
        PeriodGridQuery query;
        query.periods = {*FigurePeriod::fromKey(QString::fromLatin1(period))};
        query.items = {revenue};
        query.scope.on = query.periods.first().lastDay();
        return value(PeriodFigureService::grid(desk.base.context(), query));
    };
    CHECK(grid("2025-12").lapsed == 0);
    addTitle(desk.base.context(), desk.firms["戊"], Tier::Innovative, day("2020-01-01"));
    addTitle(desk.base.context(), desk.firms["甲"], Tier::Innovative, day("2020-01-01"));
    const PeriodGrid now = grid("2025-12");
    CHECK(now.firms.size() == 4); // 甲 has a valid one beside
    CHECK(now.lapsed == 1);
    // While it was valid the firm was watched.
    CHECK(grid("2022-06").lapsed == 0);
    CHECK(grid("2022-06").firms.size() == 1 + 1);
}
