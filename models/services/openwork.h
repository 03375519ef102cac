#pragma once
/// What is open at a firm, and giving it to somebody else inside an open unit of work: shared by
/// handovers, plain duties, import, proposals and people who leave. No due day, pause or state of a
/// request changes; its 经过 gets a step 交接.
/// Thread: the connection's. Errors: those of the repositories.

#include "domain/measurestep.h"
#include "domain/request.h"
#include "domain/service.h"
#include "services/dutyplacement.h"
#include "services/saved.h"

#include <QHash>
#include <QVector>

namespace peiyu {

/// How many of each kind.
struct WorkCounts
{
    int requests = 0;
    int visits = 0;
    int promises = 0;
    int measures = 0;
    int drafts = 0; ///< 走访草稿: no items, but to be confirmed by somebody

    int items() const { return requests + visits + promises + measures; }
    void add(const WorkCounts &other);
    friend bool operator==(const WorkCounts &, const WorkCounts &) = default;
};

/// What is open at one firm, whoever does it.
struct FirmWork
{
    EnterpriseId firm;
    QVector<Request> requests;
    QVector<PlannedVisit> visits; ///< of our own office
    QVector<Promise> promises;
    QVector<MeasureStep> measures;
    QVector<Visit> drafts;

    WorkCounts counts() const;
};
Result<FirmWork> openWorkOf(const Connection &connection, const EnterpriseId &firm);

/// Which kinds go to the recipient. Of the others no item keeps its holder either: planned visits
/// are cancelled with the reason, requests, promises and measures have no person any more (由科室
/// 代管: whoever serves the firm and the department see them).
struct FollowingKinds
{
    bool requests = true;
    bool visits = true;
    bool promises = true;
    bool measures = true;

    bool all() const { return requests && visits && promises && measures; }
};

/// Everybody listed, on duty or not, by id: read once where many firms are asked.
using Staff = QHash<SpecialistId, Specialist>;
Result<Staff> staffOf(const Connection &connection);

/// What this person alone has open at the firm, also what names him in words.
Result<FirmWork> workOfPerson(const Connection &connection, const Staff &staff,
                              const EnterpriseId &firm, const SpecialistId &person);

/// What is to go from one person to another at one firm. Items of people off duty go along.
struct WorkMove
{
    EnterpriseId firm;
    SpecialistId from; ///< empty: only what people off duty hold
    SpecialistId to;   ///< empty: 由科室代管
    FollowingKinds kinds = {};
    QString reason;
};

/// What the move takes from the holder, without writing.
Result<FirmWork> movingWork(const Connection &connection, const Staff &staff, const WorkMove &move);
/// Writes it; says how many items went.
Result<WorkCounts> moveOpenWork(const JobContext &context, UnitOfWork &unit, const Staff &staff,
                                const WorkMove &move);

/// After placeDuty(): the open work of a 专员 who was replaced follows to the new one.
Result<> followDuty(const JobContext &context, UnitOfWork &unit, const EnterpriseId &firm,
                    const DutyStep &step, const SpecialistId &to, const DateSpan &span,
                    const QString &reason);

} // namespace peiyu
