#pragma once
/// What falls to a substitute while somebody is away: everything open for his firms, and what of it
/// is due in those days. Clocks run on and nothing changes hands. Of this room.
/// Thread: the context's. Errors: NotFound, Permission.

#include "services/handoverservice.h"

namespace peiyu {

struct CoverWork
{
    Absence absence;
    HandoverSheet sheet; ///< from: who is away, to: who stands in (empty: nobody)
    QDate day;           ///< it is counted on

    /// Late when it begins, or due before it ends.
    bool fallsIn(QDate due) const;
    /// How many of these.
    WorkCounts due() const;
};

Result<CoverWork> coverWork(const JobContext &context, const Absence &absence);
Result<CoverWork> coverWork(const JobContext &context, const QString &absence);

} // namespace peiyu
