#pragma once
/// 外出: when a person is away and who stands in. Nobody is away twice at once; an absence changes
/// no duty, no clock and no coverage. Warnings name a substitute who is away himself, and, when
/// nobody stands in, what is late or due in those days.
/// Thread: the context's. Errors: Validation with the field (the conflicting interval is named),
/// NotFound, Conflict on a stale revision, Permission.

#include "domain/service.h"
#include "services/saved.h"

#include <QVector>

namespace peiyu {

class AbsenceService
{
public:
    /// `span.until` is the first day back; null: not known yet.
    static Result<Saved> add(const JobContext &context, Absence absence);
    /// `absence.revision` is the one that was read. The person stays.
    static Result<Saved> update(const JobContext &context, Absence absence);
    /// What add() or update() would warn of, or how they would refuse.
    static Result<QStringList> judge(const JobContext &context, const Absence &absence);
    static Result<Saved> remove(const JobContext &context, const QString &id, int revision);
    /// Of one person, the newest first; of everybody when it is empty.
    static Result<QVector<Absence>> list(const JobContext &context, const SpecialistId &person);
};

} // namespace peiyu
