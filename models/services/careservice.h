#pragma once
/// 一策 of a firm. A firm has one living 一策; setting it again edits that one.
/// Thread: the context's. Errors: Validation with the field, NotFound, Conflict, Permission.

#include "domain/service.h"
#include "services/saved.h"

#include <optional>

namespace peiyu {

class CareService
{
public:
    static Result<Saved> setMeasure(const JobContext &context, Measure measure);
    static Result<std::optional<Measure>> measure(const JobContext &context,
                                                  const EnterpriseId &enterprise);
};

/// The rules of one 一策, shared with import; texts come back tidied.
Result<Measure> checkedMeasure(Measure measure);

} // namespace peiyu
