#include "statistics/visitcoverage.h"

#include "database/statement.h"
#include "repositories/enterpriselistclause.h"
#include "repositories/visitclause.h"

#include <algorithm>
#include <tuple>

namespace peiyu {

namespace {

std::optional<Tier> tierOfRank(qint64 rank)
{
    if (rank < 0 || rank >= static_cast<qint64>(allTiers.size()))
        return std::nullopt;
    return allTiers[static_cast<size_t>(rank)];
}

/// The firms of the scope with everything said of them once; those nobody wants visited are left
/// out.
QString coverageSql(const CadenceRules &rules, QDate asOf, const QString &where)
{
    const QString served = activeSpecialistSql(QStringLiteral("s.id"));
    const QString server = activeSpecialistSql(QStringLiteral("s.name"));
    const QString plans = comingVisitSql() + QStringLiteral(" AS next_visit, ") +
                          overdueVisitSql() + QStringLiteral(" AS overdue_visit");
    // The limit is no limit: it keeps SQLite from computing the inner columns twice.
    return QStringLiteral("SELECT k.* FROM (SELECT e.no, e.id, e.name, e.short_name, e.name_sort,"
                          " r.district, COALESCE(r.town, '') AS town,"
                          " COALESCE(w.name, '') AS town_name, %1 AS tier_rank, %2 AS standing,"
                          " %3 AS missed, %4 AS last_visit, %5,"
                          " COALESCE((%6 ORDER BY a.from_date DESC LIMIT 1), '') AS specialist,"
                          " COALESCE((%7 ORDER BY a.from_date DESC LIMIT 1), '') AS server,"
                          " COALESCE((SELECT x.reason FROM visit_exemption x WHERE x.enterprise ="
                          " e.id AND x.deleted = 0 AND x.from_date <= :as_of AND x.until_date >"
                          " :as_of LIMIT 1), '') AS reason"
                          " FROM enterprise e%8 LEFT JOIN area w ON w.id = r.town%9"
                          " LIMIT 1000000000) k WHERE k.standing > 0 ORDER BY k.name_sort, k.no")
        .arg(highestRankSql(), visitStandingSql(rules, asOf), visitMissedSql(rules, asOf),
             lastOnSiteSql(), plans, served, server, residenceJoinSql(), where);
}

FirmDuty firmFrom(const Row &row, const CadenceRules &rules, QDate asOf)
{
    FirmDuty firm;
    firm.id = EnterpriseId(row.text("id"));
    firm.no = row.integer("no");
    firm.name = row.text("name");
    firm.shortName = row.text("short_name");
    firm.town = AreaId(row.text("town"));
    firm.townName = row.text("town_name");
    firm.tier = tierOfRank(row.integer("tier_rank"));
    firm.specialist = SpecialistId(row.text("specialist"));
    firm.specialistName = row.text("server");
    const qint64 standing = row.integer("standing");
    firm.duty = standing == 1   ? VisitDuty::Covered
                : standing == 2 ? VisitDuty::Due
                                : VisitDuty::Exempt;
    firm.missed = row.integer("missed") == 1;
    firm.months = rules.of(DistrictId(row.text("district")), firm.tier).months;
    firm.period = visitPeriod(firm.months, asOf);
    firm.reason = row.text("reason");
    firm.lastVisit = dayFromText(row.text("last_visit"));
    firm.nextVisit = dayFromText(row.text("next_visit"));
    firm.overdueVisit = dayFromText(row.text("overdue_visit"));
    firm.planned = plansPeriod(firm.nextVisit, asOf, firm.period.until);
    return firm;
}

} // namespace

void DutySums::add(const FirmDuty &firm)
{
    if (firm.duty == VisitDuty::Exempt) {
        ++exempt;
        return;
    }
    ++required;
    covered += firm.duty == VisitDuty::Covered ? 1 : 0;
    missed += firm.missed ? 1 : 0;
    planned += firm.duty == VisitDuty::Due && firm.planned ? 1 : 0;
}

Result<VisitCoverage> visitCoverage(const Connection &connection, ListQuery scope)
{
    scope.visitDuty.reset();
    VisitCoverage found;
    found.asOf = scope.asOf;
    PEIYU_TRY(rules, cadenceRules(connection));
    found.rules = rules;
    found.byTier.resize(cadenceTiers().size());
    PEIYU_TRY(clause, listClause(connection, scope));
    const QString sql = coverageSql(rules, scope.asOf, clause.where);
    Statement select(connection, sql);
    clause.bindTo(select, sql, scope.asOf);
    PEIYU_CHECK(
        select.each([&](const Row &row) { found.firms.append(firmFrom(row, rules, scope.asOf)); }));
    for (const FirmDuty &firm : found.firms) {
        found.all.add(firm);
        found.byTier[cadenceTiers().indexOf(firm.tier)].add(firm);
        found.byTown[firm.town].add(firm);
        found.bySpecialist[firm.specialist].add(firm);
    }
    std::stable_sort(
        found.firms.begin(), found.firms.end(), [](const FirmDuty &a, const FirmDuty &b) {
            const auto order = [](const FirmDuty &one) {
                return std::tuple(one.duty != VisitDuty::Due, !one.missed, one.period.until);
            };
            return order(a) < order(b);
        });
    return found;
}

ListQuery listOf(ListQuery scope, VisitDuty duty, std::optional<Tier> tier)
{
    scope.visitDuty = duty;
    if (tier)
        scope.highest = *tier;
    return scope;
}

} // namespace peiyu
