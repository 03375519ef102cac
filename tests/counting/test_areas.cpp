// Towns and parks: every firm counts for one of them alone, so the areas add up to their district;
// the SQL behind each row's list says what the pass counted.

#include "counting/countingbase.h"
#include "services/enterpriseservice.h"
#include "services/placedirectory.h"
#include "services/planservice.h"
#include "services/splitservice.h"
#include "services/targetservice.h"
#include "statistics/firmcounts.h"
#include "statistics/targetseries.h"
#include "support/firms.h"
#include "support/results.h"

#include <random>

using namespace peiyu;

namespace {

const QString shuangfu = QStringLiteral("双福街道");
const QString degan = QStringLiteral("德感街道");
const QString jijiang = QStringLiteral("几江街道");
const QString park = QStringLiteral("双福工业园");
const QString otherPark = QStringLiteral("德感工业园");

AreaId areaNamed(const TestBase &base, const QString &name)
{
    const auto places = value(PlaceDirectory::load(base.connection()));
    for (const Area &area : places.areas()) {
        if (area.name == name)
            return area.id;
    }
    FAIL("no area " << name.toStdString());
    return {};
}

qint64 whole(const std::optional<Quantity> &quantity)
{
    REQUIRE(quantity);
    return quantity->scaled() / Quantity::scale;
}

void stayIn(const JobContext &context, const EnterpriseId &firm, const QString &town,
            const QString &parkName, QDate since)
{
    editFirm(context, firm, [&](EnterpriseForm &form) {
        form.town = town;
        form.park = parkName;
        form.placesComplete = true;
        form.since = since;
    });
}

/// Firms that came, moved between towns and parks and left, with titles of every kind.
void fillAtRandom(const TestBase &base, QVector<QDate> &days)
{
    const JobContext &context = base.context();
    std::mt19937 dice(20261120);
    const auto below = [&](int size) {
        return static_cast<int>(dice() % static_cast<unsigned>(size));
    };
    const auto someDay = [&] { return QDate(2022, 1, 1).addDays(below(1400)); };
    const QStringList towns = {shuangfu, degan, jijiang, {}};
    const QStringList parks = {park, otherPark, {}, {}};
    for (int i = 0; i < 40; ++i) {
        FirmFacts facts{QStringLiteral("第 %1 家企业").arg(i)};
        facts.town = towns[below(4)];
        facts.park = parks[below(4)];
        if (below(2) == 0)
            facts.since = someDay();
        const EnterpriseId firm = addFirm(context, facts);
        for (int title = 1 + below(3); title > 0; --title) {
            const QDate from = someDay();
            addTitle(context, firm, allTiers[static_cast<size_t>(1 + below(3))], from,
                     from.addDays(below(900)));
            days.append(from);
        }
        if (below(2) == 0) {
            const QDate on = std::max(someDay(), facts.since.addDays(1));
            stayIn(context, firm, towns[below(3)], parks[below(4)], on);
            days.append(on);
        } else if (below(4) == 0) {
            moveFirm(context, firm, yongchun, std::max(someDay(), facts.since.addDays(1)));
        }
    }
}

QVector<CountScope> everyScope(const QVector<QDate> &days)
{
    QVector<CountScope> scopes;
    for (const Tier tier : {Tier::Innovative, Tier::Provincial, Tier::LittleGiant}) {
        for (const Basis basis : {Basis::Stock, Basis::Cumulative, Basis::NewInPeriod}) {
            for (const bool promoted : {false, true}) {
                for (const QDate on : days)
                    scopes.append(scopeOf(jiangjin, tier, basis, on, promoted));
            }
        }
    }
    return scopes;
}

} // namespace

TEST_CASE("areas add up to their district, and each row's list is its number")
{
    const TestBase base;
    QVector<QDate> days;
    fillAtRandom(base, days);
    days.resize(10);
    const QVector<AreaId> own = {areaNamed(base, park)};
    const QVector<CountScope> scopes = everyScope(days);
    FirmCounts counts;
    QVector<std::pair<FirmCounts::Number, FirmCounts::Number>> numbers;
    for (const CountScope &scope : scopes)
        numbers.append({counts.ask(scope), counts.askAreas(scope, own)});
    REQUIRE_OK(counts.run(base.connection()));
    int found = 0;
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        qint64 sum = 0;
        const QHash<AreaId, qint64> &areas = counts.areas(numbers[i].second);
        for (auto area = areas.begin(); area != areas.end(); ++area) {
            sum += *area;
            CountScope scope = scopes[i];
            scope.share = SharePlace{area.key(), own};
            ListQuery list = listOf(scope);
            CHECK(value(EnterpriseService::total(base.context(), list)) == *area);
            ++found;
        }
        CHECK(sum == counts.count(numbers[i].first));
    }
    CHECK(found > 200);
    CHECK_FALSE(counts.areas(numbers.first().second).contains(areaNamed(base, otherPark)));
}

TEST_CASE("the path of an area agrees with its count on every day")
{
    const TestBase base;
    QVector<QDate> days;
    fillAtRandom(base, days);
    const QVector<AreaId> own = {areaNamed(base, park)};
    std::sort(days.begin(), days.end());
    for (const Basis basis : {Basis::Stock, Basis::Cumulative, Basis::NewInPeriod}) {
        for (const AreaId &area : {own.first(), areaNamed(base, shuangfu), AreaId()}) {
            CountScope scope = scopeOf(jiangjin, Tier::Provincial, basis, days.last());
            scope.share = SharePlace{area, own};
            const auto path = value(countPath(base.connection(), scope));
            for (const QDate on : days) {
                qint64 stands = 0;
                for (const CountStep &step : path)
                    stands = step.day <= on ? step.count : stands;
                scope.on = on;
                const auto count = value(countEnterprises(base.connection(), scope));
                CHECK(stands == whole(count.value_or(Quantity())));
            }
        }
    }
}

TEST_CASE("a chain or a town alone is counted alike by pass and list, and never judged")
{
    const TestBase base;
    QVector<QDate> days;
    fillAtRandom(base, days);
    const auto firms = texts(base.connection(), QStringLiteral("SELECT id AS t FROM enterprise"
                                                               " ORDER BY no"));
    for (int i = 0; i < firms.size(); i += 2)
        editFirm(base.context(), EnterpriseId(firms[i]),
                 [](EnterpriseForm &form) { form.enterprise.chain = QStringLiteral("汽摩"); });
    const auto catalog = value(PlanService::catalog(base.context()));
    ProgressRequest request;
    request.asOf = day("2024-06-30");
    request.districts = {DistrictId(jiangjin)};
    const auto all = value(TargetService::progress(base.context(), *catalog, request));
    for (const bool chain : {true, false}) {
        request.filter = {};
        if (chain)
            request.filter.chain = QStringLiteral("汽摩");
        else
            request.filter.area = areaNamed(base, shuangfu);
        const auto some = value(TargetService::progress(base.context(), *catalog, request));
        qint64 fewer = 0;
        for (int i = 0; i < 3; ++i) {
            const TargetProgress &target = some.districts.first().targets[i];
            CHECK_FALSE(target.judged);
            CHECK(target.reading.status == TargetStatus::Unset);
            CHECK_FALSE(target.reading.rate);
            CHECK(target.reading.goal == all.districts.first().targets[i].reading.goal);
            REQUIRE(target.actualScope);
            CHECK(value(EnterpriseService::total(base.context(), listOf(*target.actualScope))) ==
                  whole(target.reading.actual));
            fewer += whole(all.districts.first().targets[i].reading.actual) -
                     whole(target.reading.actual);
        }
        CHECK(fewer > 0);
    }
}

TEST_CASE("shares, present numbers, baseline, rank and sum by hand")
{
    const TestBase base;
    const JobContext &context = base.context();
    const auto firm = [&](const char *name, const QString &town, const QString &parkName,
                          const char *from) {
        const auto id = addFirm(context, {QString::fromUtf8(name), {}, {}, {}, town, parkName, {}});
        addTitle(context, id, Tier::Provincial, day(from));
        return id;
    };
    // 双福街道: one of 2023, one of 2024 and one in the park of 2024; 德感街道 one of 2023;
    // 几江街道 one of 2024 without a share; one without a town.
    firm("甲", shuangfu, {}, "2023-03-01");
    firm("乙", shuangfu, {}, "2024-03-01");
    firm("丙", shuangfu, park, "2024-03-01");
    firm("丁", degan, {}, "2023-03-01");
    firm("戊", jijiang, {}, "2024-03-01");
    firm("己", {}, {}, "2024-03-01");
    const auto catalog = value(PlanService::catalog(context));
    const TargetId target(QStringLiteral("jiangjin-T2")); // 200 until 2025-12-31
    value(TargetService::setBaseline(context, *catalog, target, Quantity::fromCount(2),
                                     day("2023-12-31"), QStringLiteral("测试")));
    const auto entry = [&](const QString &name, qint64 share) {
        return ShareEntry{areaNamed(base, name), Quantity::fromCount(share), {}};
    };
    value(SplitService::set(context, *catalog, target,
                            {entry(shuangfu, 3), entry(park, 1), entry(degan, 5)}));
    AreaRequest request{target, day("2024-12-31"), AreaView::Shares, false, {}};
    const AreaProgress areas = value(TargetService::areas(context, *catalog, request));

    REQUIRE(areas.shared.size() == 3);
    CHECK(areas.ranked);
    // 德感街道 added nothing of 4; the halves of the others are told by what is expected.
    const AreaFigure &last = areas.shared[0];
    CHECK(last.name == degan);
    CHECK(last.rank == 1);
    CHECK(whole(last.reading.actual) == 1);
    CHECK(whole(last.reading.baseline->value) == 1);
    CHECK(whole(last.added) == 0);
    CHECK(whole(last.shareAdded) == 4);
    CHECK(last.addedRate == 0.0);
    CHECK(last.reading.index == 0.0);
    CHECK(last.reading.status == TargetStatus::Behind);
    const AreaFigure &town = areas.shared[1];
    CHECK(town.name == shuangfu);
    CHECK(whole(town.reading.actual) == 2); // 丙 counts for the park
    CHECK(whole(town.added) == 1);
    CHECK(whole(town.shareAdded) == 2);
    CHECK(town.addedRate == 0.5);
    CHECK(whole(town.reading.gap) == 1);
    // Half of 2023-12-31 to 2025-12-31 has passed: 366 of 731 days.
    CHECK(town.reading.index == Approx(1.0 / (2 * 366.0 / 731)).margin(0.0001));
    CHECK(town.reading.status == TargetStatus::Watch);
    CHECK(areas.shared[2].name == park);
    CHECK(areas.shared[2].reading.status == TargetStatus::Met);
    CHECK(areas.elapsed == Approx(366.0 / 731));

    REQUIRE(areas.others.size() == 2);
    CHECK(areas.others[0].name == jijiang);
    CHECK(areas.others[1].area.isEmpty()); // 未定镇街 stands last
    CHECK(whole(areas.others[1].reading.actual) == 1);
    CHECK(areas.unshared.contains(jijiang));
    CHECK_FALSE(areas.unshared.contains(degan));
    CHECK(whole(areas.total.share) == 9);
    CHECK(whole(areas.total.reading.actual) == 6); // of the district, by the sum of the rows
    CHECK(whole(areas.total.reading.gap) == 5);
    CHECK(whole(areas.goal) == 200);
    CHECK(whole(areas.difference) == 9 - 200);
    CHECK(whole(areas.elsewhere) == 0);

    request.view = AreaView::Towns;
    const AreaProgress towns = value(TargetService::areas(context, *catalog, request));
    CHECK(towns.shared.size() == 2);
    CHECK(whole(towns.elsewhere) == 1); // the park's
    request.view = AreaView::Parks;
    const AreaProgress parks = value(TargetService::areas(context, *catalog, request));
    REQUIRE(parks.shared.size() == 1);
    CHECK(whole(parks.elsewhere) == 5);
}

TEST_CASE("areas have no baseline without the district's, and drafts are not ranked")
{
    TestBase::Options options;
    options.districts.append(DistrictId(caidian));
    const TestBase base(options);
    const JobContext &context = base.context();
    const auto id = addFirm(context, {QStringLiteral("甲"), caidian});
    addTitle(context, id, Tier::Provincial, day("2023-03-01"));
    const auto catalog = value(PlanService::catalog(context));
    const TargetId target(QStringLiteral("caidian-T2"));
    const auto split = value(SplitService::split(context, *catalog, target));
    REQUIRE_FALSE(split.rows.isEmpty());
    value(SplitService::set(context, *catalog, target,
                            {{split.rows.first().area.id, Quantity::fromCount(2), {}}}));
    const AreaProgress areas = value(TargetService::areas(
        context, *catalog, {target, day("2023-06-30"), AreaView::Shares, false, {}}));
    REQUIRE(areas.shared.size() == 1);
    CHECK_FALSE(areas.ranked);
    CHECK(areas.shared.first().rank == 0);
    CHECK_FALSE(areas.shared.first().reading.baseline);
    CHECK_FALSE(areas.shared.first().added);
    CHECK(areas.shared.first().reading.status == TargetStatus::Unset);
    // After the deadline there is a final number and only met or missed.
    const AreaProgress ended = value(TargetService::areas(
        context, *catalog, {target, day("2024-06-30"), AreaView::Shares, false, {}}));
    CHECK(ended.ended);
    CHECK(ended.shared.first().reading.status == TargetStatus::Missed);
    CHECK(whole(ended.shared.first().reading.gap) == 2);
}
