#pragma once
/// Versions of a 一策: 定为新版本 keeps goal, gap and measures as they stand, 企业确认 says who of
/// the firm agreed to one and when. A version is never changed.
/// Thread: the context's. Errors: Validation with the field, NotFound, Conflict, Permission.

#include "domain/measuresheet.h"
#include "services/saved.h"

namespace peiyu {

class MeasureVersionService
{
public:
    /// Conflict when nothing changed since the last one.
    static Result<Saved> freeze(const JobContext &context, const EnterpriseId &firm,
                                const QString &reason);
    static Result<Saved> confirm(const JobContext &context, const EnterpriseId &firm, int number,
                                 const QString &who, QDate on);
    /// NotFound says which versions there are.
    static Result<MeasureVersion> version(const JobContext &context, const EnterpriseId &firm,
                                          int number);
    /// From one version to another; `to` 0: to what holds now.
    static Result<SheetDifference> between(const JobContext &context, const EnterpriseId &firm,
                                           int from, int to);
};

} // namespace peiyu
