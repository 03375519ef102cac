// The path chart draws the board's own counts: at every point value, progress and list agree.

#include "counting/countingbase.h"
#include "services/enterpriseservice.h"
#include "services/measureservice.h"
#include "services/planservice.h"
#include "services/targetservice.h"
#include "support/firms.h"
#include "support/results.h"

using namespace peiyu;

namespace {

struct Board
{
    CountingBase counting;
    std::shared_ptr<const PlanCatalog> catalog = value(PlanService::catalog(counting.context()));

    QVector<TargetProgress> targets(const PlanId &plan, QDate asOf) const
    {
        ProgressRequest request;
        request.asOf = asOf;
        request.plan = plan;
        return value(TargetService::progress(counting.context(), *catalog, request))
            .districts.first()
            .targets;
    }
    TargetPathSeries series(const Plan &plan, const TargetProgress &progress, QDate asOf) const
    {
        return value(TargetService::series(counting.context(), plan, progress, asOf));
    }
};

PlanId planId(const QString &id)
{
    return PlanId(id);
}

} // namespace

TEST_CASE("every point of a path is what the board counts on its day, and its list is as long")
{
    const Board board;
    int points = 0;
    for (const char *asOf : {"2022-12-31", "2024-06-30", "2025-12-31", "2026-08-01"}) {
        for (const QString &id : {jiangjin, yongchun, caidian}) {
            const Plan &plan = *board.catalog->plan(planId(id));
            const auto targets = board.targets(plan.id, day(asOf));
            for (int i = 0; i < targets.size(); ++i) {
                if (!targets[i].counted)
                    continue;
                const TargetPathSeries series = board.series(plan, targets[i], day(asOf));
                QDate before;
                for (const PathPoint &point : series.actual) {
                    INFO(asOf << " " << targets[i].target.id.value().toStdString() << " "
                              << point.on.toString(Qt::ISODate).toStdString());
                    CHECK((before.isNull() || point.on > before));
                    before = point.on;
                    const auto then = board.targets(plan.id, point.on)[i].reading.actual;
                    CHECK(then == point.value);
                    REQUIRE(point.firms);
                    CHECK(value(EnterpriseService::total(board.counting.context(), *point.firms)) *
                              Quantity::scale ==
                          point.value.scaled());
                    ++points;
                }
            }
        }
    }
    CHECK(points > 60);
}

TEST_CASE("a path ends today while the plan runs, and on its last day afterwards")
{
    const Board board;
    const Plan &plan = *board.catalog->plan(planId(jiangjin));
    const auto running =
        board.series(plan, board.targets(plan.id, day("2024-06-30"))[1], day("2024-06-30"));
    CHECK(running.start == day("2022-01-01"));
    CHECK(running.actual.first().on == day("2022-01-01"));
    CHECK(running.actual.last().on == day("2024-06-30"));
    CHECK(running.actual.last().value == Quantity::fromCount(7)); // bcfhijp
    CHECK_FALSE(running.ended());
    CHECK_FALSE(running.baseline);

    value(TargetService::setBaseline(
        board.counting.context(), *board.catalog, TargetId(QStringLiteral("jiangjin-T2")),
        Quantity::fromCount(5), day("2021-12-31"), QStringLiteral("测试")));
    const auto targets = board.targets(plan.id, day("2026-08-01"));
    const auto ended = board.series(plan, targets[1], day("2026-08-01"));
    CHECK(ended.ended());
    CHECK(ended.start == day("2021-12-31"));
    CHECK(ended.actual.last().on == plan.targetDate);
    CHECK(ended.actual.last().value == *targets[1].reading.final);
    CHECK(ended.gap == targets[1].reading.gap);
}

TEST_CASE("without firms there is no path; without titles it is a line of 0")
{
    const Board board;
    const Plan &empty = *board.catalog->plan(planId(liangjiang));
    CHECK(board.series(empty, board.targets(empty.id, day("2024-06-30"))[0], day("2024-06-30"))
              .actual.isEmpty());
    const Plan &plan = *board.catalog->plan(planId(jiangjin));
    const auto none =
        board.series(plan, board.targets(plan.id, day("2024-06-30"))[0], day("2024-06-30"));
    REQUIRE(none.actual.size() == 2);
    CHECK(none.actual.first().value == Quantity());
    CHECK(none.actual.last().on == day("2024-06-30"));
}

TEST_CASE("entered values are the path of what the pool cannot count")
{
    const Board board;
    const Plan &plan = *board.catalog->plan(planId(jiangjin));
    const TargetId listed(QStringLiteral("jiangjin-T4"));
    for (const auto &[on, count] :
         {std::pair{"2023-06-30", 1}, std::pair{"2024-12-31", 2}, std::pair{"2026-03-31", 3}})
        value(TargetService::setRecorded(board.counting.context(), *board.catalog, listed,
                                         Quantity::fromCount(count), day(on),
                                         QStringLiteral("测试")));
    const auto path =
        board.series(plan, board.targets(plan.id, day("2026-08-01"))[3], day("2026-08-01"));
    REQUIRE(path.actual.size() == 2); // the third came after the deadline
    CHECK(path.actual[0].on == day("2023-06-30"));
    CHECK(path.actual[1].value == Quantity::fromCount(2));
    CHECK_FALSE(path.actual[1].firms);
}

TEST_CASE("the lists behind coverage are as long as its figures")
{
    const Board board;
    const JobContext &context = board.counting.context();
    const auto li = addPerson(context, QStringLiteral("李敏"));
    assign(context, board.counting.firm(u'b'), li, day("2024-01-01"));
    assign(context, board.counting.firm(u'a'), li, day("2024-01-01"));
    Measure measure;
    measure.enterprise = board.counting.firm(u'b');
    measure.goal = Tier::LittleGiant;
    measure.goalDate = day("2027-12-31");
    measure.gap = QStringLiteral("研发费用");
    value(MeasureService::setNext(
        context, measure, {QStringLiteral("上门"), QStringLiteral("李敏"), day("2026-09-30")}));
    const QDate asOf = day("2026-08-01");
    const auto all = value(TargetService::coverage(context, *board.catalog, {}, asOf));
    REQUIRE(all.size() == 4);
    for (const DistrictCoverage &one : all) {
        INFO(one.district.value().toStdString());
        const auto length = [&](CoveragePart part) {
            return value(EnterpriseService::total(context, listOf(one, part, asOf)));
        };
        CHECK(length(CoveragePart::All) == one.firms);
        CHECK(length(CoveragePart::WithSpecialist) == one.withSpecialist);
        CHECK(length(CoveragePart::WithoutSpecialist) == one.firms - one.withSpecialist);
        CHECK(length(CoveragePart::WithPlan) == one.withPlan);
        CHECK(length(CoveragePart::WithoutPlan) == one.firms - one.withPlan);
    }
    CHECK(all.first().withSpecialist == 1); // a's title has run out
    CHECK(all.first().withPlan == 1);
}

TEST_CASE("ranks are per tier among formal plans of one target year, equal rates share one")
{
    const auto target = [](const char *id, const char *tier, std::optional<double> rate) {
        TargetProgress progress;
        progress.target.id = TargetId(QString::fromLatin1(id));
        progress.target.tierKey = QString::fromLatin1(tier);
        progress.reading.rate = rate;
        return progress;
    };
    const auto district = [](bool ranked, QVector<TargetProgress> targets) {
        DistrictProgress progress;
        progress.ranked = ranked;
        progress.targets = std::move(targets);
        return progress;
    };
    ProgressReport report;
    report.districts = {
        district(true, {target("a1", "provincial", 0.5), target("a2", "innovative", 0.1)}),
        district(true, {target("b1", "provincial", 0.9), target("b2", "innovative", 0.1)}),
        district(true, {target("c1", "provincial", 0.5), target("c2", "innovative", {})}),
        district(true, {target("d1", "provincial", 0.2)}),
        district(false, {target("e1", "provincial", 2.0)})};
    const auto ranks = tierRanks(report);
    const auto rank = [&](const char *id) {
        return ranks.value(TargetId(QString::fromLatin1(id)));
    };
    CHECK(rank("b1") == 1);
    CHECK(rank("a1") == 2);
    CHECK(rank("c1") == 2);
    CHECK(rank("d1") == 4);
    CHECK(rank("e1") == 0);
    CHECK(rank("a2") == 1);
    CHECK(rank("b2") == 1);
    CHECK(rank("c2") == 0);
}

TEST_CASE("districts are compared by their plans of one target year, ended ones stand alone")
{
    const Board board;
    ProgressRequest request;
    request.asOf = day("2026-08-01");
    request.choice = PlanChoice::OfTargetYear;
    request.targetYear = 2025;
    const auto compared =
        value(TargetService::progress(board.counting.context(), *board.catalog, request));
    QStringList ranked;
    for (const DistrictProgress &district : compared.districts) {
        if (district.ranked)
            ranked.append(district.district.value());
    }
    CHECK(compared.districts.size() == 4);
    CHECK(ranked == QStringList{jiangjin, yongchun, liangjiang}); // 蔡甸 is of 2023 and a draft
    request.choice = PlanChoice::Ended;
    request.asOf = day("2025-12-31"); // the last day is not over
    const auto ended =
        value(TargetService::progress(board.counting.context(), *board.catalog, request));
    REQUIRE(ended.districts.size() == 1);
    CHECK(ended.districts.first().district.value() == caidian);
}
