#include "statistics/coverage.h"

#include "database/statement.h"
#include "domain/datespan.h"
#include "domain/quantity.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

QString scopeSql(StaffingRule rule)
{
    // Without a rule the titled firms are counted, so that the two rates still say something.
    if (rule == StaffingRule::LeaderAndSpecialist)
        return {};
    return QStringLiteral(" AND EXISTS (SELECT 1 FROM recognition t WHERE t.enterprise = e.id"
                          " AND t.deleted = 0 AND t.tier IN ('provincial', 'little_giant')"
                          " AND t.from_date <= :as_of AND t.until_date >= :as_of"
                          " AND t.revoked_on > :as_of)");
}

QString holder(const char *column, const char *duty)
{
    return QStringLiteral("COALESCE((SELECT s.%1 FROM assignment a JOIN specialist s"
                          " ON s.id = a.specialist WHERE a.enterprise = e.id AND a.deleted = 0"
                          " AND a.duty = '%2' AND a.from_date <= :as_of AND a.until_date > :as_of"
                          " ORDER BY a.from_date DESC LIMIT 1), '')")
        .arg(QLatin1String(column), QLatin1String(duty));
}

struct Firm
{
    EnterpriseId id;
    QString name;
    QString place; ///< town and park
    bool specialist = false;
    bool leader = false;
    QString leaderUnit;
    bool plan = false;
};

/// What the rule misses at a firm; empty when it is kept.
QStringList faults(const Firm &firm, StaffingRule rule)
{
    QStringList found;
    if (!firm.specialist)
        found.append(Text::tr("未配专员"));
    switch (rule) {
    case StaffingRule::LeaderAndSpecialist:
        if (!firm.leader)
            found.append(Text::tr("未落实帮扶领导"));
        break;
    case StaffingRule::SpecialistAndPlan:
        if (!firm.plan)
            found.append(Text::tr("未制定一策"));
        break;
    case StaffingRule::SpecialistAndLinkedLeader:
        if (!firm.leader)
            found.append(Text::tr("无挂钩领导"));
        else if (firm.leaderUnit.isEmpty() || !firm.place.contains(firm.leaderUnit))
            found.append(Text::tr("挂钩领导不是企业所在镇或园区的主要领导"));
        break;
    case StaffingRule::None:
        break;
    }
    return found;
}

} // namespace

ListQuery staffingScope(StaffingRule rule, const DistrictId &district, QDate asOf)
{
    ListQuery query;
    query.asOf = asOf;
    query.district = district;
    query.titled = rule != StaffingRule::LeaderAndSpecialist;
    return query;
}

ListQuery listOf(const DistrictCoverage &coverage, CoveragePart part, QDate asOf)
{
    ListQuery query = staffingScope(coverage.rule, coverage.district, asOf);
    query.assigned = part == CoveragePart::WithSpecialist;
    query.unassigned = part == CoveragePart::WithoutSpecialist;
    if (part == CoveragePart::WithPlan || part == CoveragePart::WithoutPlan)
        query.planned = part == CoveragePart::WithPlan;
    return query;
}

Result<DistrictCoverage> districtCoverage(const Connection &connection, const Plan &plan,
                                          QDate asOf)
{
    DistrictCoverage coverage;
    coverage.district = plan.district;
    coverage.rule = plan.staffing;
    const bool judged = plan.staffing != StaffingRule::None;
    if (judged)
        coverage.compliant = 0;

    Statement select(
        connection,
        QStringLiteral("SELECT e.id, e.name, COALESCE(w.name, '') AS town,"
                       " COALESCE(p.name, '') AS park, %1 AS specialist, %2 AS leader,"
                       " %3 AS leader_unit, (SELECT COUNT(*) FROM measure m WHERE"
                       " m.enterprise = e.id AND m.deleted = 0 AND m.set_on <= :as_of) AS plans"
                       " FROM enterprise e JOIN residence r ON r.enterprise = e.id"
                       " AND r.deleted = 0 AND r.district = :district AND r.from_date <= :as_of"
                       " AND r.until_date > :as_of LEFT JOIN area w ON w.id = r.town"
                       " LEFT JOIN area p ON p.id = r.park WHERE e.deleted = 0"
                       " AND NOT EXISTS (SELECT 1 FROM pool_stage x WHERE x.enterprise = e.id"
                       " AND x.deleted = 0 AND x.stage = 'exited' AND x.from_date <= :as_of"
                       " AND x.until_date > :as_of)%4 ORDER BY e.name_sort, e.no")
            .arg(holder("id", "specialist"), holder("id", "leader"), holder("unit", "leader"),
                 scopeSql(plan.staffing)));
    select.bind(":as_of", dayText(asOf)).bind(":district", plan.district);
    PEIYU_CHECK(select.each([&](const Row &row) {
        const Firm firm{EnterpriseId(row.text("id")),
                        row.text("name"),
                        row.text("town") + u'\n' + row.text("park"),
                        !row.text("specialist").isEmpty(),
                        !row.text("leader").isEmpty(),
                        row.text("leader_unit"),
                        row.integer("plans") > 0};
        ++coverage.firms;
        coverage.withSpecialist += firm.specialist ? 1 : 0;
        coverage.withPlan += firm.plan ? 1 : 0;
        if (!judged)
            return;
        const QStringList missing = faults(firm, plan.staffing);
        if (missing.isEmpty())
            ++*coverage.compliant;
        else
            coverage.violations.append(
                CoverageViolation{firm.id, firm.name, missing.join(QStringLiteral("；"))});
    }));
    if (judged && coverage.firms > 0)
        coverage.rate = Quantity::fromDouble(static_cast<double>(*coverage.compliant) /
                                             static_cast<double>(coverage.firms))
                            .toDouble();
    return coverage;
}

} // namespace peiyu
