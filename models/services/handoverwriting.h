#pragma once
/// Writing a handover inside an open unit: duties, items, one sheet per pair. Shared by
/// HandoverService and by people who leave. Of this room.
/// Thread: the unit's. Errors: those of dutyplacement.h and of the repositories.

#include "services/handoverservice.h"

namespace peiyu {

/// One firm of it; judged before.
struct FirmMove
{
    EnterpriseId firm;
    SpecialistId from;
    SpecialistId to;  ///< empty: 由科室代管
    bool duty = true; ///< the 专员 changes; else items alone
    DateSpan span;    ///< of the new duty
};

struct HandoverManner
{
    HandoverKind kind = HandoverKind::Transfer;
    QDate on;
    QString reason;
    FollowingKinds kinds = {};
    SpecialistId leader; ///< new one of every firm; empty: as it is
};

/// The ids of the sheets, in the order of the pairs.
Result<QStringList> writeHandovers(const JobContext &context, UnitOfWork &unit,
                                   const QVector<FirmMove> &moves, const HandoverManner &manner);

/// What becomes of what does not follow, in one sentence; empty when all follows.
QString leftBehindText(const FollowingKinds &kinds);

/// Nothing is left in the name of somebody who goes off duty: his items at firms that were not
/// handed over go to whoever serves them, else to `successor`, else to nobody. In firms order.
Result<QVector<FirmMove>> restOf(const JobContext &context, const SpecialistId &person,
                                 const QVector<FirmMove> &moves, const SpecialistId &successor,
                                 QDate on);

} // namespace peiyu
