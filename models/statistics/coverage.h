#pragma once
/// 一企一策一人: how many firms a district's own rule wants staffed are (decisions §3).
/// 石柱: all firms present in the pool; 江津, 两江, 永春: present firms with a valid provincial or
/// little_giant title; 蔡甸: the document sets no rule, nothing is judged.

#include "domain/listquery.h"
#include "domain/plan.h"
#include "foundation/result.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <optional>

namespace peiyu {

class Connection;

struct CoverageViolation
{
    EnterpriseId id;
    QString firm;
    QString problem;
};

struct DistrictCoverage
{
    DistrictId district;
    StaffingRule rule = StaffingRule::None;
    qint64 firms = 0; ///< in scope
    qint64 withSpecialist = 0;
    qint64 withPlan = 0;             ///< 已有一策
    std::optional<qint64> compliant; ///< null where no rule is set
    std::optional<double> rate;      ///< compliant ÷ firms; null without a rule or without firms
    QVector<CoverageViolation> violations;

    /// Part ÷ firms; none without firms.
    std::optional<double> share(qint64 part) const
    {
        if (firms == 0)
            return std::nullopt;
        return static_cast<double>(part) / static_cast<double>(firms);
    }
};

/// The list of the firms a rule is about; its length is DistrictCoverage::firms.
ListQuery staffingScope(StaffingRule rule, const DistrictId &district, QDate asOf);
/// Firms behind one figure of 一企一策一人.
enum class CoveragePart { All, WithSpecialist, WithoutSpecialist, WithPlan, WithoutPlan };
/// The firms behind one of its figures, as a list.
ListQuery listOf(const DistrictCoverage &coverage, CoveragePart part, QDate asOf);

/// Thread: the connection's. Errors: those of the statements.
Result<DistrictCoverage> districtCoverage(const Connection &connection, const Plan &plan,
                                          QDate asOf);

} // namespace peiyu
