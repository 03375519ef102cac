#pragma once
/// The 示例 data of a sample base: invented firms, people and histories, the same on every PC, and
/// one invented successor plan, so that live figures have something to show.
/// Thread: the context's. Errors: those of the base.

#include "jobs/jobcontext.h"

namespace peiyu {

/// Fills an empty base whose districts, packs and first account are there.
Result<> fillSampleBase(const JobContext &context);

} // namespace peiyu
