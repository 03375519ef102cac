#include "domain/plan.h"

#include "domain/displaytext.h"

#include <algorithm>

namespace peiyu {

QString planOriginKey(PlanOrigin origin)
{
    switch (origin) {
    case PlanOrigin::BuiltIn:
        return QStringLiteral("built_in");
    case PlanOrigin::Entered:
        return QStringLiteral("entered");
    case PlanOrigin::Sample:
        return QStringLiteral("sample");
    }
    return QStringLiteral("built_in");
}

std::optional<PlanOrigin> planOriginFromKey(QStringView key)
{
    for (const auto origin : {PlanOrigin::BuiltIn, PlanOrigin::Entered, PlanOrigin::Sample}) {
        if (planOriginKey(origin) == key)
            return origin;
    }
    return std::nullopt;
}

QString planStateKey(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return QStringLiteral("draft");
    case PlanState::Formal:
        return QStringLiteral("formal");
    case PlanState::Ended:
        return QStringLiteral("ended");
    }
    return QStringLiteral("formal");
}

std::optional<PlanState> planStateFromKey(QStringView key)
{
    for (const PlanState state : allPlanStates) {
        if (planStateKey(state) == key)
            return state;
    }
    return std::nullopt;
}

QString staffingRuleKey(StaffingRule rule)
{
    switch (rule) {
    case StaffingRule::LeaderAndSpecialist:
        return QStringLiteral("leader_and_specialist");
    case StaffingRule::SpecialistAndPlan:
        return QStringLiteral("specialist_and_plan");
    case StaffingRule::SpecialistAndLinkedLeader:
        return QStringLiteral("specialist_and_linked_leader");
    case StaffingRule::None:
        return QStringLiteral("none");
    }
    return QStringLiteral("none");
}

std::optional<StaffingRule> staffingRuleFromKey(QStringView key)
{
    for (const auto rule : {StaffingRule::LeaderAndSpecialist, StaffingRule::SpecialistAndPlan,
                            StaffingRule::SpecialistAndLinkedLeader, StaffingRule::None}) {
        if (staffingRuleKey(rule) == key)
            return rule;
    }
    return std::nullopt;
}

std::optional<Quantity> PlanTarget::goal() const
{
    if (!value)
        return std::nullopt;
    return comparator == Comparator::MoreThan ? *value + Quantity::fromCount(1) : *value;
}

QDate Plan::periodStart() const
{
    if (!effectiveFrom.isNull())
        return effectiveFrom;
    return startYear > 0 ? QDate(startYear, 1, 1) : QDate();
}

const PlanTarget *Plan::target(const TargetId &wanted) const
{
    for (const PlanTarget &target : targets) {
        if (target.id == wanted)
            return &target;
    }
    for (const PlanTarget &indicator : indicators) {
        if (indicator.id == wanted)
            return &indicator;
    }
    return nullptr;
}

QString Plan::tierName(const QString &key) const
{
    for (const PlanTier &tier : tiers) {
        if (tier.key == key)
            return tier.name;
    }
    return tierKeyText(key);
}

const Plan *PlanCatalog::plan(const PlanId &id) const
{
    for (const Plan &plan : m_plans) {
        if (plan.id == id)
            return &plan;
    }
    return nullptr;
}

QVector<const Plan *> PlanCatalog::plansOf(const DistrictId &district) const
{
    QVector<const Plan *> plans;
    for (const Plan &plan : m_plans) {
        if (plan.district == district)
            plans.append(&plan);
    }
    return plans;
}

const Plan *PlanCatalog::currentPlan(const DistrictId &district, QDate day) const
{
    const Plan *ended = nullptr;
    const Plan *coming = nullptr;
    const Plan *running = nullptr;
    const PlanId chosen = m_chosen.value(district);
    for (const Plan *plan : plansOf(district)) {
        const QDate start = plan->periodStart();
        const QDate end = plan->targetDate;
        if (plan->isOwnDraft() && plan->id != chosen)
            continue;
        if ((!end.isNull() && end < day) || plan->state == PlanState::Ended) {
            if (!ended || ended->targetDate < end)
                ended = plan;
        } else if (!start.isNull() && start > day) {
            if (!coming || start < coming->periodStart())
                coming = plan;
        } else if (!running || plan->id == chosen) {
            running = plan;
        }
    }
    if (running)
        return running;
    return ended ? ended : coming;
}

QVector<const Plan *> PlanCatalog::speakingPlans(const DistrictId &district, QDate day) const
{
    QVector<const Plan *> plans;
    const Plan *current = currentPlan(district, day);
    for (const Plan *plan : plansOf(district)) {
        const QDate start = plan->periodStart();
        if (plan != current && !plan->isOwnDraft() && (start.isNull() || start <= day))
            plans.append(plan);
    }
    std::stable_sort(plans.begin(), plans.end(), [](const Plan *one, const Plan *other) {
        return one->targetDate > other->targetDate;
    });
    if (current)
        plans.prepend(current);
    return plans;
}

std::optional<PlacedTarget> PlanCatalog::target(const TargetId &id) const
{
    for (const Plan &plan : m_plans) {
        if (const PlanTarget *target = plan.target(id))
            return PlacedTarget{&plan, target};
    }
    return std::nullopt;
}

} // namespace peiyu
