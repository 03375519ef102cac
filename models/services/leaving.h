#pragma once
/// Going off duty: a person holds no firm and no open item afterwards. His firms and items go to
/// successors, or, where it was said so, to nobody (由科室代管). Of this room.
/// Thread: the unit's. Errors: Validation naming what is left.

#include "services/staffingservice.h"

namespace peiyu {

/// Nobody goes off duty ahead: he would be off duty today and serve firms until that day. The one
/// rule of a plain 停用 and of a handover that puts somebody off duty.
Result<> checkLeavingDay(const JobContext &context, QDate on);
/// Refuses before anything is written: the day, and that somebody must take what is left.
Result<> checkLeaving(const JobContext &context, const Specialist &person,
                      const LeavingOrder &leaving);
/// Says who has what now.
Result<QStringList> leaveDuties(const JobContext &context, UnitOfWork &unit,
                                const Specialist &person, const LeavingOrder &leaving);

} // namespace peiyu
