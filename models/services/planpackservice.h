#pragma once
/// Plans as pack files: saved for another office or PC, and opened as a plan of this office. What
/// is opened never takes the place of a plan that is here; a known one comes in as a copy with ids
/// of its own, when the person says so. Thread: the context's. Errors: Io, NotFound, Format,
/// VersionTooNew, Validation, Duplicate, Permission.

#include "domain/plan.h"
#include "services/saved.h"

namespace peiyu {

/// A pack that was read, and what stands against taking it in as it is.
struct PackOffer
{
    Plan plan;
    bool known = false;           ///< a plan or a target of its ids is or was here
    bool districtMissing = false; ///< its district is none of this base
};

class PlanPackService
{
public:
    /// Any plan, built-in ones too.
    static Result<> save(const JobContext &context, const PlanId &plan, const QString &path);
    static Result<PackOffer> read(const JobContext &context, const QString &path);
    /// `district` empty: the pack's own. `asCopy`: with new ids, and another name where its own is
    /// taken.
    static Result<Saved> take(const JobContext &context, const PackOffer &offer,
                              const DistrictId &district, bool asCopy);
};

} // namespace peiyu
