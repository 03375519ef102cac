#pragma once
/// What a visit is checked by, and what it does to planned visits, within a unit of work: shared by
/// VisitService and by the import of ledgers. Of this room.
/// A 草稿 does nothing to planned visits. A confirmed visit makes every open planned visit of its
/// office that was due by its day (a call only makes calls); its next date is a planned visit of
/// its own, in the place of what earlier visits had agreed. A next date that a later visit has kept
/// or replaced already (a ledger entered backwards) plans nothing, nor does one by which the firm
/// has left the pool. Thread: the connection's. Errors: Validation with the field, those of the
/// statements.

#include "database/unitofwork.h"
#include "domain/service.h"
#include "domain/visitplan.h"
#include "domain/workingcalendar.h"

#include <optional>

namespace peiyu {

/// The first day the firm is known to have been in the pool or the district; null when nobody
/// knows, which is no limit.
Result<QDate> enteredOn(const Connection &connection, const EnterpriseId &firm);

/// The rules of one visit; texts come back tidied. `entered`: no visit before it.
Result<Visit> checkedVisit(Visit visit, QDate today, QDate entered = {});

/// Writes a visit that has its id already. `fulfils`: the planned visit it makes, though its day
/// may lie ahead.
Result<> writeVisit(UnitOfWork &unit, const Visit &visit, const QString &fulfils = {});
/// Promises given at a visit that is written: its firm, its day and, where nobody is named, whose
/// they are (keeperOf).
Result<> writePromises(UnitOfWork &unit, const Visit &visit, const QVector<Promise> &promises,
                       QDate today);
/// After a visit was changed: `before` as it was.
Result<> settlePlans(UnitOfWork &unit, const Visit &visit, const Visit &before,
                     const QString &fulfils = {});
/// Before a visit is deleted: its open planned visit goes, what it had made or replaced is open
/// again.
Result<> releasePlans(UnitOfWork &unit, const Visit &visit);

/// A sentence for a day nobody works, with the working day that follows; else for a day to come of
/// a year whose notice is not known; empty for others.
QString dayOffWarning(const WorkingCalendar &calendar, QDate day, QDate today);

} // namespace peiyu
