#pragma once
/// Titles of firms: adding with dates, batch and document, and revoking.
/// Thread: the context's. Errors: Validation with the field, Duplicate for the same title twice,
/// NotFound, Permission.

#include "domain/enterprise.h"
#include "services/saved.h"

namespace peiyu {

class RecognitionService
{
public:
    /// `until` may be missing: then three years less a day.
    static Result<Saved> add(const JobContext &context, Recognition recognition);
    /// Revokes the title of the tier that runs on the day.
    static Result<Saved> revoke(const JobContext &context, const EnterpriseId &enterprise,
                                Tier tier, QDate on, const QString &reason);
};

/// The rules of one title; fills a missing `until`.
Result<Recognition> checkedRecognition(Recognition recognition);

} // namespace peiyu
