#pragma once
/// The plans of the base as one catalogue: the built-in packs, unchanged, and beside them the
/// office's own plans, the milestones of both, and which one a district chose as 现行.
/// Thread: the context's. Errors: Format for a pack that cannot be read.

#include "domain/plan.h"
#include "jobs/jobcontext.h"

#include <memory>

namespace peiyu {

class PlanService
{
public:
    static Result<std::shared_ptr<const PlanCatalog>> catalog(const JobContext &context);
    /// The same packs with the own plans, milestones and choices of now: what a window asks after
    /// a commit that touched them.
    static Result<std::shared_ptr<const PlanCatalog>> refreshed(const JobContext &context,
                                                                const PlanCatalog &before);
    /// By id; NotFound with the ids there are.
    static Result<Plan> named(const JobContext &context, const QString &id);
};

} // namespace peiyu
