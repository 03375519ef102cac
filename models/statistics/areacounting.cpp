#include "statistics/areacounting.h"

#include "repositories/placerepository.h"
#include "repositories/targetvaluerepository.h"
#include "statistics/coveragefacts.h"

#include <QHash>

#include <algorithm>

namespace peiyu {

namespace {

/// What the area asks by itself: "超过100" of a district is no "超过" of its parts.
PlanTarget ofShare(const PlanTarget &target, const std::optional<Quantity> &share)
{
    PlanTarget own = target;
    own.value = share;
    if (own.comparator == Comparator::MoreThan || own.comparator == Comparator::Equal)
        own.comparator = Comparator::AtLeast;
    return own;
}

std::optional<Quantity> difference(const std::optional<Quantity> &a,
                                   const std::optional<Quantity> &b)
{
    return a && b ? std::optional(*a - *b) : std::nullopt;
}

std::optional<double> shareOfTime(const PlanTarget &target, const TargetReading &reading,
                                  QDate asOf)
{
    if (!reading.baseline || target.deadline.isNull() || asOf > target.deadline)
        return std::nullopt;
    const auto span = static_cast<double>(reading.baseline->on.daysTo(target.deadline));
    const auto passed = static_cast<double>(reading.baseline->on.daysTo(asOf));
    return span > 0 && passed >= 0 ? std::optional(passed / span) : std::nullopt;
}

/// How bad a status is, the worst first.
int severity(TargetStatus status)
{
    switch (status) {
    case TargetStatus::Missed:
    case TargetStatus::Behind:
        return 0;
    case TargetStatus::Near:
    case TargetStatus::Watch:
        return 1;
    case TargetStatus::Unset:
        return 2;
    case TargetStatus::OnTrack:
        return 3;
    case TargetStatus::Met:
        return 4;
    }
    return 2;
}

/// Status, then 序时完成比, then 完成率; −1 stands for none.
std::tuple<int, double, double> standing(const AreaFigure &figure)
{
    const TargetReading &reading = figure.reading;
    return {severity(reading.status), reading.index.value_or(-1), reading.rate.value_or(-1)};
}

void rank(QVector<AreaFigure> &shared, bool ranked)
{
    std::stable_sort(shared.begin(), shared.end(), [](const AreaFigure &a, const AreaFigure &b) {
        return standing(a) < standing(b);
    });
    for (qsizetype i = 0; ranked && i < shared.size(); ++i) {
        const bool shares = i > 0 && standing(shared[i]) == standing(shared[i - 1]);
        shared[i].rank = shares ? shared[i - 1].rank : static_cast<int>(i) + 1;
    }
}

/// The firms the district's rule wants staffed, by town and park.
Result<QVector<DistrictAreas::Cell>> careCells(const Connection &connection, const Plan &plan,
                                               QDate asOf)
{
    PEIYU_TRY(facts, CoverageFacts::load(connection, {plan.district}, asOf));
    QHash<std::pair<AreaId, AreaId>, AreaCare> sums;
    for (const CoveredFirm &firm : facts.firms()) {
        if (!firm.inScope(plan.staffing))
            continue;
        sums[{firm.town, firm.park}] += AreaCare{1, firm.specialist ? 1 : 0, firm.plan ? 1 : 0,
                                                 firm.visitRequired ? 1 : 0, firm.visited ? 1 : 0};
    }
    QVector<DistrictAreas::Cell> cells;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        cells.append({sum.key().first, sum.key().second, *sum});
    return cells;
}

AreaCare careOf(const QVector<DistrictAreas::Cell> &cells, const AreaId &area,
                const QVector<AreaId> &parks)
{
    AreaCare sum;
    for (const DistrictAreas::Cell &cell : cells) {
        if (shareArea(Stay{{}, 0, 0, cell.town, cell.park}, parks) == area)
            sum += cell.care;
    }
    return sum;
}

} // namespace

Result<DistrictAreas> districtAreas(const Connection &connection, const Plan &plan, QDate asOf)
{
    DistrictAreas found;
    PEIYU_TRY(areas, PlaceRepository::areas(connection, plan.district));
    for (const Area &area : areas) {
        if (area.span.contains(asOf))
            found.areas.append(area);
    }
    PEIYU_TRY(cells, careCells(connection, plan, asOf));
    found.care = cells;
    return found;
}

AreaCounting::AreaCounting(const Plan &plan, const PlanTarget &target, QDate asOf, AreaView view)
    : m_plan(&plan), m_target(&target), m_asOf(asOf), m_view(view)
{
}

void AreaCounting::findParks(const QVector<Area> &areas)
{
    for (const Area &area : areas) {
        if (area.kind == AreaKind::Park && (m_view == AreaView::Parks || shareOf(area.id)))
            m_parks.append(area.id);
    }
}

Result<> AreaCounting::ask(const Connection &connection, const DistrictAreas &areas,
                           const CountScope &actual, const std::optional<CountScope> &final,
                           bool judged, FirmCounts &counts)
{
    m_judged = judged;
    PEIYU_TRY(shares, TargetSplitRepository::ofTarget(connection, m_target->id));
    m_shares = shares;
    findParks(areas.areas);
    m_scope = final.value_or(actual);
    m_actual = counts.askAreas(actual, m_parks);
    if (final)
        m_final = counts.askAreas(*final, m_parks);
    const bool grows = actual.basis == Basis::Stock || actual.basis == Basis::Cumulative;
    if (!grows || !judged)
        return {};
    PEIYU_TRY(baseline, TargetValueRepository::baseline(connection, m_target->id));
    if (baseline) {
        CountScope begun = actual;
        begun.on = baseline->on;
        begun.promoted = false;
        m_baseline = counts.askAreas(begun, m_parks);
    }
    return {};
}

std::optional<Quantity> AreaCounting::shareOf(const AreaId &area) const
{
    for (const TargetShare &share : m_shares) {
        if (share.area == area)
            return share.value;
    }
    return std::nullopt;
}

AreaFigure AreaCounting::figure(const Area &area, const FirmCounts &counts,
                                const TargetReading &district) const
{
    const auto counted = [&](const std::optional<FirmCounts::Number> &number, bool known) {
        return number && known
                   ? std::optional(Quantity::fromCount(counts.areas(*number).value(area.id)))
                   : std::nullopt;
    };
    AreaFigure figure;
    figure.area = area.id;
    figure.name = area.name;
    figure.kind = area.kind;
    figure.share = area.id.isEmpty() ? std::nullopt : shareOf(area.id);
    TargetFacts facts;
    facts.actual = counted(m_actual, district.actual.has_value());
    facts.final = counted(m_final, district.final.has_value());
    if (m_baseline && district.baseline)
        facts.baseline = BaselinePoint{*counted(m_baseline, true), district.baseline->on};
    figure.reading = readTarget(ofShare(*m_target, m_judged ? figure.share : std::nullopt), facts,
                                m_asOf, m_plan->periodStart());
    figure.scope = m_scope;
    figure.scope->share = SharePlace{area.id, m_parks};
    const auto &baseline = figure.reading.baseline;
    if (!baseline || !m_judged)
        return figure;
    figure.added = difference(figure.value(), baseline->value);
    figure.shareAdded = difference(figure.share, baseline->value);
    if (figure.added && figure.shareAdded && *figure.shareAdded > Quantity())
        figure.addedRate =
            Quantity::fromDouble(figure.added->toDouble() / figure.shareAdded->toDouble())
                .toDouble();
    return figure;
}

void AreaCounting::addTotal(const TargetReading &district, AreaProgress &progress) const
{
    AreaFigure &total = progress.total;
    total.reading.actual = district.actual;
    total.reading.final = district.final;
    total.scope = m_scope;
    const std::optional<Quantity> value = total.value();
    progress.elsewhere = value;
    Quantity shares;
    Quantity gaps;
    for (const AreaFigure &figure : progress.shared) {
        shares = shares + figure.share.value_or(Quantity());
        gaps = gaps + figure.reading.gap.value_or(Quantity());
    }
    for (const QVector<AreaFigure> *rows : {&progress.shared, &progress.others}) {
        for (const AreaFigure &figure : *rows)
            progress.elsewhere = difference(progress.elsewhere, figure.value());
    }
    progress.goal = m_target->goal();
    if (progress.shared.isEmpty())
        return;
    total.share = shares;
    total.reading.goal = shares;
    if (value && m_judged) {
        total.reading.gap = gaps;
        if (shares > Quantity())
            total.reading.rate =
                Quantity::fromDouble(value->toDouble() / shares.toDouble()).toDouble();
    }
    progress.difference = difference(shares, progress.goal);
}

AreaProgress AreaCounting::read(const DistrictAreas &areas, const FirmCounts &counts,
                                const TargetReading &district) const
{
    AreaProgress progress;
    progress.target = m_target->id;
    progress.asOf = m_asOf;
    progress.ended = !m_target->deadline.isNull() && m_asOf > m_target->deadline;
    progress.ranked = m_judged && !m_plan->draft && m_plan->state != PlanState::Draft;
    progress.baselineFromPool = m_baseline.has_value();
    progress.parks = m_parks;
    progress.elapsed = shareOfTime(*m_target, district, m_asOf);
    QVector<Area> rows = areas.areas;
    Area nowhere;
    nowhere.district = m_plan->district;
    rows.append(nowhere);
    for (const Area &area : rows) {
        AreaFigure one = figure(area, counts, district);
        one.care = careOf(areas.care, area.id, m_parks);
        progress.total.care += one.care;
        const bool outside = (m_view == AreaView::Towns && area.kind != AreaKind::Town) ||
                             (m_view == AreaView::Parks && (area.kind != AreaKind::Park));
        if (outside)
            continue;
        if (!one.share && !area.id.isEmpty())
            progress.unshared.append(area.name);
        if (one.share)
            progress.shared.append(one);
        else if (one.value().value_or(Quantity()) > Quantity() || m_view == AreaView::Parks)
            progress.others.append(one);
    }
    rank(progress.shared, progress.ranked);
    std::stable_sort(progress.others.begin(), progress.others.end(),
                     [](const AreaFigure &a, const AreaFigure &b) {
                         if (a.area.isEmpty() != b.area.isEmpty())
                             return b.area.isEmpty();
                         return a.value().value_or(Quantity()) > b.value().value_or(Quantity());
                     });
    addTotal(district, progress);
    return progress;
}

} // namespace peiyu
