#pragma once
/// The plans of the base as one catalogue. Built-in packs stay unchanged; later an office's own
/// plans join them here.
/// Thread: the context's. Errors: Format for a pack that cannot be read.

#include "domain/plan.h"
#include "jobs/jobcontext.h"

#include <memory>

namespace peiyu {

class PlanService
{
public:
    static Result<std::shared_ptr<const PlanCatalog>> catalog(const JobContext &context);
    /// By id; NotFound with the ids there are.
    static Result<Plan> named(const JobContext &context, const QString &id);
};

} // namespace peiyu
