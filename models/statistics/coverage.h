#pragma once
/// 一企一策一人: how many firms a district's own rule wants staffed are (decisions §3), in all and
/// by town and park, as of any day. 石柱: all firms present in the pool; 江津, 两江, 永春: present
/// firms with a valid provincial or little_giant title; 蔡甸: the document sets no rule, nothing is
/// judged. An own plan chooses one of these rules. A firm counts for its town and, apart from that,
/// for its park when it has one; town and park are never added up. Not here: what a person is:
/// whether somebody is still on duty is of today, not of the day asked.

#include "domain/listquery.h"
#include "domain/plan.h"
#include "foundation/result.h"

#include <QDate>
#include <QFlags>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <array>
#include <optional>

namespace peiyu {

class Connection;

/// What a firm lacks by its district's rule.
enum class StaffingFault {
    NoSpecialist = 1,      ///< 未配专员
    NoLeader = 2,          ///< 未落实帮扶领导
    NoPlan = 4,            ///< 未制定一策
    NoLinkedLeader = 8,    ///< 无挂钩领导
    StrangeLeader = 16,    ///< 挂钩领导不是企业所在镇或园区的主要领导
    LeaderWithoutArea = 32 ///< a warning: taken by the words of the unit, 请补所在镇街
};
Q_DECLARE_FLAGS(StaffingFaults, StaffingFault)
Q_DECLARE_OPERATORS_FOR_FLAGS(StaffingFaults)
inline constexpr std::array allStaffingFaults = {
    StaffingFault::NoSpecialist,   StaffingFault::NoLeader,      StaffingFault::NoPlan,
    StaffingFault::NoLinkedLeader, StaffingFault::StrangeLeader, StaffingFault::LeaderWithoutArea};
QString staffingFaultKey(StaffingFault fault);
QString staffingFaultText(StaffingFault fault);

struct CoverageViolation
{
    EnterpriseId id;
    QString firm;
    QString problem; ///< all of it in words: 未配专员；未制定一策
    AreaId town;
    AreaId park;
    qint64 no = 0; ///< key of lists
    StaffingFaults faults;
};

/// The figures of the firms in scope in one town or park.
struct AreaCoverage
{
    qint64 firms = 0;
    qint64 withSpecialist = 0;
    qint64 withPlan = 0;
    qint64 visitRequired = 0;      ///< to be visited in the period of the day (visitcoverage.h)
    qint64 visitedThisQuarter = 0; ///< of these, visited as their cadence asks
    qint64 compliant = 0;          ///< 0 where no rule is set
};

struct DistrictCoverage
{
    DistrictId district;
    PlanId plan; ///< whose rule it is; empty: the district has no plan
    StaffingRule rule = StaffingRule::None;
    QStringList quotes; ///< the rule in the document's own words; empty where it sets none
    qint64 firms = 0;   ///< in scope
    qint64 withSpecialist = 0;
    qint64 withPlan = 0; ///< 已有一策
    int staleMonths = 0; ///< after which an untouched one no longer counts; 0: never
    qint64 visitRequired = 0;
    qint64 visitedThisQuarter = 0;   ///< 本季走访, by each firm's own cadence
    std::optional<qint64> compliant; ///< null where no rule is set
    std::optional<double> rate;      ///< compliant ÷ firms; null without a rule or without firms
    QVector<CoverageViolation> violations; ///< by name
    /// Firms that keep the rule as far as can be told, and what should be entered; by name.
    QVector<CoverageViolation> warnings;
    QHash<AreaId, AreaCoverage> byTown;
    QHash<AreaId, AreaCoverage> byPark;
    AreaCoverage noTown; ///< firms whose town was not entered

    /// Part ÷ firms; none without firms.
    std::optional<double> share(qint64 part) const
    {
        if (firms == 0)
            return std::nullopt;
        return static_cast<double>(part) / static_cast<double>(firms);
    }
};

/// What 已有一策 counts, for 查看口径 and beside the number.
QString planCountingText(int staleMonths);

/// The list of the firms a rule is about; its length is DistrictCoverage::firms.
ListQuery staffingScope(StaffingRule rule, const DistrictId &district, QDate asOf);
/// Firms behind one figure of 一企一策一人.
enum class CoveragePart {
    All,
    WithSpecialist,
    WithoutSpecialist,
    WithPlan,
    WithoutPlan,
    NotVisited ///< due by its cadence, not visited yet
};
/// The firms behind one of its figures, as a list; of one town or park when `area` is set.
ListQuery listOf(const DistrictCoverage &coverage, CoveragePart part, QDate asOf,
                 const AreaId &area = {});

/// What the plan's document says of people for firms: 服务机制 that binds. The first that names
/// people, and what the same article adds to it.
QVector<ServiceMechanism> staffingMechanisms(const Plan &plan);

/// One entry per plan, in its order; all are counted in one pass.
/// Thread: the connection's. Errors: those of the statements.
Result<QVector<DistrictCoverage>> coverageOf(const Connection &connection,
                                             const QVector<const Plan *> &plans, QDate asOf);
Result<DistrictCoverage> districtCoverage(const Connection &connection, const Plan &plan,
                                          QDate asOf);

} // namespace peiyu
