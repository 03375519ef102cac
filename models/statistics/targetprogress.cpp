#include "statistics/targetprogress.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "repositories/countingclause.h"
#include "repositories/targetvaluerepository.h"
#include "statistics/areacounting.h"
#include "statistics/firmcounts.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <vector>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TargetProgress)
};

constexpr int forecastWindowDays = 365;

Result<bool> anyPresent(const Connection &connection, const CountScope &scope)
{
    QString sql = QStringLiteral("SELECT COUNT(*) AS n FROM (SELECT 1 FROM residence r"
                                 " WHERE r.deleted = 0 AND r.from_date <= :on"
                                 " AND r.until_date > :on");
    if (!scope.district.isEmpty())
        sql += QStringLiteral(" AND r.district = :district");
    if (!scope.area.isEmpty())
        sql += QStringLiteral(" AND (r.town = :area OR r.park = :area)");
    Statement select(connection, sql + QStringLiteral(" LIMIT 1) present"));
    select.bind(":on", dayText(scope.on));
    if (!scope.district.isEmpty())
        select.bind(":district", scope.district);
    if (!scope.area.isEmpty())
        select.bind(":area", scope.area);
    PEIYU_TRY(count, select.number("n"));
    return count > 0;
}

/// Whether the scope has a number at all, be it 0.
Result<bool> isKnown(const Connection &connection, const CountScope &scope)
{
    if (scope.basis == Basis::NewInPeriod && scope.periodStart.isNull())
        return false;
    return anyPresent(connection, scope);
}

const TargetValue *latestUntil(const QVector<TargetValue> &values, QDate day)
{
    const TargetValue *found = nullptr;
    for (const TargetValue &value : values) {
        if (value.on <= day)
            found = &value;
    }
    return found;
}

/// One target on its way: what was asked of the pass over all firms, then what came of it.
struct AskedTarget
{
    TargetProgress progress;
    std::optional<FirmCounts::Number> actual;
    std::optional<FirmCounts::Number> final;
    std::optional<FirmCounts::Number> begun;
    std::optional<FirmCounts::Number> ending;
    std::optional<FirmCounts::Number> path;
    std::optional<AreaCounting> areas;
};

/// The targets of one plan: asks first, reads the answers after the pass.
class Reader
{
public:
    Reader(const Connection &connection, const ProgressRequest &request, const Plan &plan)
        : m_connection(connection), m_request(request), m_plan(plan)
    {
    }

    const Plan &plan() const { return m_plan; }

    Result<> ask(FirmCounts &counts)
    {
        if (m_request.areas) {
            PEIYU_TRY(areas, districtAreas(m_connection, m_plan, m_request.asOf));
            m_areas = areas;
        }
        for (const PlanTarget &target : m_plan.targets) {
            if (!m_request.only.isEmpty() && m_request.only != target.id)
                continue;
            AskedTarget asked;
            TargetProgress &progress = asked.progress;
            progress.target = target;
            progress.basis = m_request.basis.value_or(target.basis);
            progress.counted = target.countedTier().has_value();
            progress.judged = progress.basis == target.basis && m_request.filter.isEmpty();
            if (progress.counted)
                PEIYU_CHECK(askCounts(counts, asked));
            if (m_request.areas && progress.counted) {
                asked.areas.emplace(m_plan, target, m_request.asOf, *m_request.areas);
                PEIYU_CHECK(asked.areas->ask(m_connection, m_areas, *progress.actualScope,
                                             progress.finalScope, progress.judged, counts));
            }
            m_targets.append(asked);
        }
        return {};
    }

    Result<QVector<TargetProgress>> read(const FirmCounts &counts)
    {
        QVector<TargetProgress> found;
        for (AskedTarget &asked : m_targets) {
            PEIYU_CHECK(readOne(counts, asked));
            found.append(asked.progress);
        }
        return found;
    }

private:
    CountScope scope(const TargetProgress &progress, QDate on) const
    {
        CountScope scope;
        scope.district = m_plan.district;
        scope.tier = *progress.target.countedTier();
        scope.basis = progress.basis;
        scope.promoted = m_request.promoted && progress.basis == Basis::Stock;
        scope.on = on;
        scope.periodStart = m_plan.periodStart();
        scope.area = m_request.filter.area;
        scope.chain = m_request.filter.chain;
        return scope;
    }

    bool ended(const PlanTarget &target) const
    {
        return !target.deadline.isNull() && m_request.asOf > target.deadline;
    }

    /// Asks unless it is 无数据.
    Result<std::optional<FirmCounts::Number>> ask(FirmCounts &counts, const CountScope &scope) const
    {
        // 无数据 is said of a district; a town or chain without firms has 0.
        CountScope district = scope;
        district.area = {};
        PEIYU_TRY(known, isKnown(m_connection, district));
        return known ? std::optional(counts.ask(scope)) : std::nullopt;
    }

    Result<> askCounts(FirmCounts &counts, AskedTarget &asked) const
    {
        TargetProgress &progress = asked.progress;
        const PlanTarget &target = progress.target;
        progress.actualScope = scope(progress, m_request.asOf);
        PEIYU_TRY(actual, ask(counts, *progress.actualScope));
        asked.actual = actual;
        if (progress.basis != target.basis)
            return {};
        if (ended(target)) {
            progress.finalScope = scope(progress, target.deadline);
            PEIYU_TRY(final, ask(counts, *progress.finalScope));
            asked.final = final;
        } else if (!progress.judged) {
            return {};
        } else if (!target.deadline.isNull() && m_request.asOf < target.deadline) {
            CountScope begun = *progress.actualScope;
            begun.basis = Basis::NewInPeriod;
            begun.promoted = false;
            begun.periodStart = m_request.asOf.addDays(1 - forecastWindowDays);
            PEIYU_TRY(lastYear, ask(counts, begun));
            asked.begun = lastYear;
            if (progress.basis == Basis::Stock)
                asked.ending = counts.askEnding(*progress.actualScope, target.deadline);
        }
        if (m_request.achieved && !m_request.promoted && progress.judged)
            asked.path = counts.askPath(progress.finalScope.value_or(*progress.actualScope));
        return {};
    }

    static std::optional<Quantity> quantity(const FirmCounts &counts,
                                            const std::optional<FirmCounts::Number> &number)
    {
        return number ? std::optional(Quantity::fromCount(counts.count(*number))) : std::nullopt;
    }

    Result<> readOne(const FirmCounts &counts, AskedTarget &asked) const
    {
        TargetProgress &progress = asked.progress;
        const PlanTarget &target = progress.target;
        TargetFacts facts;
        facts.actual = quantity(counts, asked.actual);
        facts.final = quantity(counts, asked.final);
        facts.begunInLastYear = quantity(counts, asked.begun);
        facts.endingBeforeDeadline = quantity(counts, asked.ending).value_or(Quantity());
        if (progress.counted)
            progress.origin = facts.actual ? ValueOrigin::Pool : ValueOrigin::None;
        else
            PEIYU_CHECK(uncounted(progress, facts));
        if (!progress.judged) {
            progress.reading.goal = target.goal();
            progress.reading.actual = facts.actual;
            progress.reading.final = facts.final;
            return readAreas(counts, asked);
        }
        PEIYU_TRY(baseline, TargetValueRepository::baseline(m_connection, target.id));
        if (baseline)
            facts.baseline = BaselinePoint{baseline->value, baseline->on};
        progress.reading = readTarget(target, facts, m_request.asOf, m_plan.periodStart());
        if (asked.path && progress.reading.met == true)
            findAchieved(counts.path(*asked.path), progress);
        return readAreas(counts, asked);
    }

    Result<> readAreas(const FirmCounts &counts, AskedTarget &asked) const
    {
        if (asked.areas)
            asked.progress.areas = asked.areas->read(m_areas, counts, asked.progress.reading);
        return {};
    }

    HonourScope honourScope(const PlanTarget &target, QDate on) const
    {
        return {m_plan.district,     m_request.filter.area, m_request.filter.chain,
                target.honourKind,   target.basis,          on,
                m_plan.periodStart()};
    }

    /// By rows of 资质 where the district has any of the kind, else what was entered.
    Result<> uncounted(TargetProgress &progress, TargetFacts &facts) const
    {
        const PlanTarget &target = progress.target;
        if (!target.honourKind.isEmpty()) {
            const HonourScope now = honourScope(target, m_request.asOf);
            PEIYU_TRY(rows, countedHonours(m_connection, now));
            facts.actual = honourSum(rows);
            if (facts.actual) {
                progress.origin = ValueOrigin::Honours;
                progress.honours = now;
            }
        }
        if (progress.origin != ValueOrigin::Honours)
            return m_request.filter.isEmpty() ? recorded(progress, facts) : Result<>();
        if (ended(target)) {
            progress.finalHonours = honourScope(target, target.deadline);
            PEIYU_TRY(rows, countedHonours(m_connection, *progress.finalHonours));
            facts.final = honourSum(rows);
        }
        return {};
    }

    Result<> recorded(TargetProgress &progress, TargetFacts &facts) const
    {
        const PlanTarget &target = progress.target;
        PEIYU_TRY(values, TargetValueRepository::recorded(m_connection, target.id));
        if (const TargetValue *now = latestUntil(values, m_request.asOf)) {
            facts.actual = now->value;
            progress.origin = ValueOrigin::Recorded;
            progress.recordedSource = now->source;
            progress.recordedOn = now->on;
        }
        if (ended(target)) {
            if (const TargetValue *then = latestUntil(values, target.deadline))
                facts.final = then->value;
        }
        return {};
    }

    static void findAchieved(const QVector<CountStep> &path, TargetProgress &progress)
    {
        for (const CountStep &step : path) {
            if (reaches(progress.target, Quantity::fromCount(step.count))) {
                progress.achievedOn = step.day;
                return;
            }
        }
    }

    const Connection &m_connection;
    const ProgressRequest &m_request;
    const Plan &m_plan;
    DistrictAreas m_areas;
    QVector<AskedTarget> m_targets;
};

/// The target year most plans share; of equally many the latest.
int mostSharedYear(const QVector<const Plan *> &plans)
{
    QMap<int, int> counts;
    for (const Plan *plan : plans) {
        if (!plan->targetDate.isNull())
            ++counts[plan->targetDate.year()];
    }
    int year = 0;
    int most = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() >= most) {
            most = it.value();
            year = it.key();
        }
    }
    return year;
}

QVector<const Plan *> plansOf(const PlanCatalog &catalog, const DistrictId &district,
                              const ProgressRequest &request)
{
    QVector<const Plan *> found;
    for (const Plan *plan : catalog.plansOf(district)) {
        const bool ended = !plan->targetDate.isNull() && plan->targetDate < request.asOf;
        if (request.choice == PlanChoice::Ended && ended)
            found.append(plan);
        if (request.choice == PlanChoice::OfTargetYear && found.isEmpty() &&
            plan->targetDate.year() == request.targetYear)
            found.append(plan);
    }
    if (request.choice != PlanChoice::Ended && found.isEmpty()) {
        if (const Plan *plan = catalog.currentPlan(district, request.asOf))
            found.append(plan);
    }
    return found;
}

Result<QVector<const Plan *>> plansFor(const PlanCatalog &catalog, const ProgressRequest &request)
{
    QVector<const Plan *> plans;
    if (!request.plan.isEmpty()) {
        const Plan *plan = catalog.plan(request.plan);
        if (!plan)
            return failure(ErrorCode::NotFound,
                           Text::tr("没有编号为“%1”的计划。").arg(request.plan.value()));
        plans.append(plan);
        return plans;
    }
    for (const DistrictId &district : request.districts)
        plans += plansOf(catalog, district, request);
    return plans;
}

} // namespace

int commonTargetYear(const PlanCatalog &catalog, const QVector<DistrictId> &districts)
{
    QVector<const Plan *> plans;
    for (const DistrictId &district : districts)
        plans += catalog.plansOf(district);
    return mostSharedYear(plans);
}

QHash<TargetId, int> tierRanks(const ProgressReport &report)
{
    QMap<QString, QVector<const TargetProgress *>> tiers;
    for (const DistrictProgress &district : report.districts) {
        for (const TargetProgress &target : district.targets) {
            if (district.ranked && target.reading.rate && !target.target.tierKey.isEmpty())
                tiers[target.target.tierKey].append(&target);
        }
    }
    QHash<TargetId, int> ranks;
    for (const QVector<const TargetProgress *> &targets : tiers) {
        for (const TargetProgress *target : targets) {
            const auto better =
                std::count_if(targets.begin(), targets.end(), [&](const TargetProgress *other) {
                    return *other->reading.rate > *target->reading.rate;
                });
            ranks.insert(target->target.id, static_cast<int>(better) + 1);
        }
    }
    return ranks;
}

Result<std::optional<Quantity>> countEnterprises(const Connection &connection,
                                                 const CountScope &scope)
{
    PEIYU_TRY(known, isKnown(connection, scope));
    if (!known)
        return std::optional<Quantity>();
    const SqlClause counted = countedEnterprises(scope);
    Statement select(
        connection,
        QStringLiteral("SELECT COUNT(DISTINCT c.enterprise) AS n FROM (%1) c").arg(counted.sql));
    counted.bindTo(select);
    PEIYU_TRY(count, select.number("n"));
    return std::optional(Quantity::fromCount(count));
}

Result<ProgressReport> targetProgress(const Connection &connection, const PlanCatalog &catalog,
                                      const ProgressRequest &request)
{
    PEIYU_TRY(plans, plansFor(catalog, request));
    const int year =
        request.choice == PlanChoice::OfTargetYear ? request.targetYear : mostSharedYear(plans);
    std::vector<Reader> readers;
    FirmCounts counts;
    for (const Plan *plan : plans) {
        readers.emplace_back(connection, request, *plan);
        PEIYU_CHECK(readers.back().ask(counts));
    }
    PEIYU_CHECK(counts.run(connection));
    ProgressReport report;
    report.asOf = request.asOf;
    for (Reader &reader : readers) {
        const Plan &plan = reader.plan();
        DistrictProgress district;
        district.district = plan.district;
        district.plan = plan.id;
        district.targetDate = plan.targetDate;
        district.ended = !plan.targetDate.isNull() && request.asOf > plan.targetDate;
        district.ranked = !plan.draft && plan.targetDate.year() == year;
        PEIYU_TRY(targets, reader.read(counts));
        district.targets = targets;
        report.districts.append(district);
    }
    return report;
}

} // namespace peiyu
