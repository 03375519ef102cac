#pragma once
/// The SQL of visits made and visits owed, over a firm `e` and its residence `r` on the day :as_of.
/// Lists filter by it, statistics count by it: a number is its list.
///
/// What counts as a visit of ours: confirmed, by our own office, on or before the day. Another
/// office's visit and a 草稿 count for nothing.
/// Which way of domain/visitcadence.h a firm falls under: its highest valid title in its district.
/// Of this room and of statistics.

#include "domain/listquery.h"
#include "domain/visitcadence.h"
#include "repositories/countingclause.h"

namespace peiyu {

class Connection;

/// The cadences in force in this base.
Result<CadenceRules> cadenceRules(const Connection &connection);

/// A visit `alias` that counts.
QString ownVisitSql(const QString &alias);
/// SELECT of the firms visited as one way asks, in the period of :as_of.
QString firmsVisitedSql(const VisitWay &way, QDate asOf);
/// SELECT of the firms that need not be visited on :as_of.
QString firmsExemptSql();
/// The day of the earliest open planned visit of our own office; '' without one. A plan is of now,
/// whatever day the list is for.
QString nextVisitSql();
/// The same from :as_of on, and before it: what is still to come, and what was agreed and not kept.
QString comingVisitSql();
QString overdueVisitSql();

/// 0 not visited by rule, 1 covered, 2 due, 3 exempt.
QString visitStandingSql(const CadenceRules &rules, QDate asOf);
/// Whether the period before :as_of's was missed, as a condition.
QString visitMissedSql(const CadenceRules &rules, QDate asOf);
/// The condition of a list.
QString visitDutySql(const CadenceRules &rules, VisitDuty duty, QDate asOf);

} // namespace peiyu
