#pragma once
/// 走访覆盖: which firms were visited as their cadence asks (domain/visitcadence.h) in the period a
/// day lies in, and which are still due. In scope: firms of the list on the day, of the pool, whose
/// highest valid title has a cadence. Covered: a visit of our own office, confirmed, of a kind that
/// counts, from the first day of the period to the day. Exempt firms stand apart, visited or not.
/// The condition is repositories/visitclause.h, which the list of firms uses too.
/// Thread: the connection's. Errors: those of the statements.

#include "domain/listquery.h"
#include "domain/visitcadence.h"
#include "foundation/result.h"

#include <QHash>
#include <QVector>

namespace peiyu {

class Connection;

/// One firm that is to be visited, or exempt from it.
struct FirmDuty
{
    EnterpriseId id;
    qint64 no = 0;
    QString name;
    QString shortName;
    AreaId town;
    QString townName;
    std::optional<Tier> tier;
    SpecialistId specialist;
    QString specialistName;
    VisitDuty duty = VisitDuty::Due; ///< Covered, Due or Exempt
    bool missed = false;             ///< the period before, too
    int months = 0;                  ///< its cadence
    DateSpan period;
    QString reason;       ///< of the exemption
    QDate lastVisit;      ///< 最近实地
    QDate nextVisit;      ///< the first open plan of ours from the day on
    QDate overdueVisit;   ///< the first one before it: agreed and not kept
    bool planned = false; ///< nextVisit lies in the period (domain/visitplan.h)
};

struct DutySums
{
    qint64 required = 0;
    qint64 covered = 0;
    qint64 exempt = 0;
    qint64 missed = 0;
    qint64 planned = 0; ///< due, and a visit is to come before the period ends

    qint64 due() const { return required - covered; }
    void add(const FirmDuty &firm);
};

struct VisitCoverage
{
    QDate asOf;
    CadenceRules rules;
    QVector<FirmDuty> firms; ///< due first: missed ones, then by the end of their period and name
    DutySums all;
    /// In the order of cadenceTiers(); those with nothing to visit have zeros.
    QVector<DutySums> byTier;
    QHash<AreaId, DutySums> byTown;             ///< '' : 未定镇街
    QHash<SpecialistId, DutySums> bySpecialist; ///< '' : nobody serves them
};

/// `scope`: day, district, town and specialist of the list; its other conditions hold too.
Result<VisitCoverage> visitCoverage(const Connection &connection, ListQuery scope);
/// The list behind one of its numbers.
ListQuery listOf(ListQuery scope, VisitDuty duty, std::optional<Tier> tier = std::nullopt);

} // namespace peiyu
