#include "statistics/coverage.h"

#include "statistics/coveragefacts.h"

#include "domain/quantity.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

/// What the rule misses at a firm; empty when it is kept. A warning may come along.
StaffingFaults faultsOf(const CoveredFirm &firm, StaffingRule rule, const CoverageFacts &facts)
{
    StaffingFaults found;
    if (!firm.specialist)
        found |= StaffingFault::NoSpecialist;
    switch (rule) {
    case StaffingRule::LeaderAndSpecialist:
        if (firm.leader < 0)
            found |= StaffingFault::NoLeader;
        break;
    case StaffingRule::SpecialistAndPlan:
        if (!firm.plan)
            found |= StaffingFault::NoPlan;
        break;
    case StaffingRule::SpecialistAndLinkedLeader:
        if (firm.leader < 0) {
            found |= StaffingFault::NoLinkedLeader;
            break;
        }
        switch (facts.linkOf(firm)) {
        case LeaderLink::Principal:
            break;
        case LeaderLink::ByUnitWords:
            found |= StaffingFault::LeaderWithoutArea;
            break;
        case LeaderLink::Strange:
            found |= StaffingFault::StrangeLeader;
            break;
        }
        break;
    case StaffingRule::None:
        return {};
    }
    return found;
}

QString problemText(StaffingFaults faults)
{
    QStringList words;
    for (const StaffingFault fault : allStaffingFaults) {
        if (faults.testFlag(fault))
            words.append(staffingFaultText(fault));
    }
    return words.join(QStringLiteral("；"));
}

bool isViolation(StaffingFaults faults)
{
    return (faults & ~StaffingFaults(StaffingFault::LeaderWithoutArea)) != StaffingFaults();
}

void count(AreaCoverage &sums, const CoveredFirm &firm, bool compliant)
{
    ++sums.firms;
    sums.withSpecialist += firm.specialist ? 1 : 0;
    sums.withPlan += firm.plan ? 1 : 0;
    sums.visitRequired += firm.visitRequired ? 1 : 0;
    sums.visitedThisQuarter += firm.visited ? 1 : 0;
    sums.compliant += compliant ? 1 : 0;
}

/// Counts one district's firms; those with faults keep them in `firm.faults`.
void countFirms(CoverageFacts &facts, DistrictCoverage &coverage)
{
    const bool judged = coverage.rule != StaffingRule::None;
    AreaCoverage all;
    for (CoveredFirm &firm : facts.firms()) {
        if (!firm.inScope(coverage.rule) || facts.districtOf(firm) != coverage.district)
            continue;
        firm.faults = faultsOf(firm, coverage.rule, facts);
        const bool compliant = judged && !isViolation(firm.faults);
        count(all, firm, compliant);
        count(firm.town.isEmpty() ? coverage.noTown : coverage.byTown[firm.town], firm, compliant);
        if (!firm.park.isEmpty())
            count(coverage.byPark[firm.park], firm, compliant);
    }
    coverage.firms = all.firms;
    coverage.withSpecialist = all.withSpecialist;
    coverage.withPlan = all.withPlan;
    coverage.visitRequired = all.visitRequired;
    coverage.visitedThisQuarter = all.visitedThisQuarter;
    if (!judged)
        return;
    coverage.compliant = all.compliant;
    if (all.firms > 0)
        coverage.rate = Quantity::fromDouble(static_cast<double>(all.compliant) /
                                             static_cast<double>(all.firms))
                            .toDouble();
}

} // namespace

QString staffingFaultKey(StaffingFault fault)
{
    switch (fault) {
    case StaffingFault::NoSpecialist:
        return QStringLiteral("no_specialist");
    case StaffingFault::NoLeader:
        return QStringLiteral("no_leader");
    case StaffingFault::NoPlan:
        return QStringLiteral("no_plan");
    case StaffingFault::NoLinkedLeader:
        return QStringLiteral("no_linked_leader");
    case StaffingFault::StrangeLeader:
        return QStringLiteral("leader_of_another_place");
    case StaffingFault::LeaderWithoutArea:
        return QStringLiteral("leader_without_place");
    }
    return {};
}

QString staffingFaultText(StaffingFault fault)
{
    switch (fault) {
    case StaffingFault::NoSpecialist:
        return Text::tr("未配专员");
    case StaffingFault::NoLeader:
        return Text::tr("未落实帮扶领导");
    case StaffingFault::NoPlan:
        return Text::tr("未制定一策");
    case StaffingFault::NoLinkedLeader:
        return Text::tr("无挂钩领导");
    case StaffingFault::StrangeLeader:
        return Text::tr("挂钩领导不是企业所在镇或园区的主要领导");
    case StaffingFault::LeaderWithoutArea:
        return Text::tr("挂钩领导按单位名称认定，请补所在镇街");
    }
    return {};
}

QString planCountingText(int staleMonths)
{
    return staleMonths > 0
               ? Text::tr(
                     "已有一策：截止日前制定，且最近 %1 个月内制定、修改、有措施办结或定过新版本"
                     "的；更久没动的列入“一策已过时”。")
                     .arg(staleMonths)
               : Text::tr("已有一策：截止日前制定的一策，一直有效（本系统默认）。");
}

ListQuery staffingScope(StaffingRule rule, const DistrictId &district, QDate asOf)
{
    ListQuery query;
    query.asOf = asOf;
    query.district = district;
    query.titled = rule != StaffingRule::LeaderAndSpecialist;
    return query;
}

ListQuery listOf(const DistrictCoverage &coverage, CoveragePart part, QDate asOf,
                 const AreaId &area)
{
    ListQuery query = staffingScope(coverage.rule, coverage.district, asOf);
    query.town = area;
    query.assigned = part == CoveragePart::WithSpecialist;
    query.unassigned = part == CoveragePart::WithoutSpecialist;
    if (part == CoveragePart::WithPlan || part == CoveragePart::WithoutPlan)
        query.planned = part == CoveragePart::WithPlan;
    if (part == CoveragePart::NotVisited)
        query.visitDuty = VisitDuty::Due;
    return query;
}

QVector<ServiceMechanism> staffingMechanisms(const Plan &plan)
{
    if (plan.staffing == StaffingRule::None || plan.serviceMechanisms.isEmpty())
        return {};
    const auto namesPeople = [](const ServiceMechanism &one) { return !one.staffing.isEmpty(); };
    auto first =
        std::find_if(plan.serviceMechanisms.begin(), plan.serviceMechanisms.end(), namesPeople);
    // A plan of the office's own may hold the sentence alone.
    if (first == plan.serviceMechanisms.end())
        return {plan.serviceMechanisms.first()};
    QVector<ServiceMechanism> found;
    for (const ServiceMechanism &one : plan.serviceMechanisms) {
        if (namesPeople(one) && one.taskId == first->taskId)
            found.append(one);
    }
    return found;
}

Result<QVector<DistrictCoverage>> coverageOf(const Connection &connection,
                                             const QVector<const Plan *> &plans, QDate asOf)
{
    QVector<DistrictId> districts;
    for (const Plan *plan : plans)
        districts.append(plan->district);
    PEIYU_TRY(facts, CoverageFacts::load(connection, districts, asOf));
    QVector<DistrictCoverage> found;
    for (const Plan *plan : plans) {
        DistrictCoverage coverage;
        coverage.district = plan->district;
        coverage.plan = plan->id;
        coverage.rule = plan->staffing;
        coverage.staleMonths = facts.ages().of(plan->district);
        for (const ServiceMechanism &mechanism : staffingMechanisms(*plan))
            coverage.quotes.append(mechanism.quote);
        countFirms(facts, coverage);
        found.append(coverage);
    }
    // The sentence of each kind of fault is made once: there may be one of a kind per firm.
    QHash<int, QString> problems;
    PEIYU_CHECK(facts.eachFaulty(connection, [&](const CoveredFirm &firm, const QString &id,
                                                 const QString &name, qint64 no) {
        QString &problem = problems[firm.faults.toInt()];
        if (problem.isEmpty())
            problem = problemText(firm.faults);
        for (DistrictCoverage &coverage : found) {
            if (coverage.district != facts.districtOf(firm))
                continue;
            (isViolation(firm.faults) ? coverage.violations : coverage.warnings)
                .append(CoverageViolation{EnterpriseId(id), name, problem, firm.town, firm.park, no,
                                          firm.faults});
        }
    }));
    return found;
}

Result<DistrictCoverage> districtCoverage(const Connection &connection, const Plan &plan,
                                          QDate asOf)
{
    PEIYU_TRY(found, coverageOf(connection, {&plan}, asOf));
    return found.first();
}

} // namespace peiyu
