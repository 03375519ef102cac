#pragma once
/// What an office sets for visits: how often firms of a tier are visited, in a district or in all,
/// and how often in a month a firm is disturbed at most (无事不扰). Nothing entered: 本系统默认.
/// The cadence is a record of the office and undone like any; the cap is a setting of this base.
/// Thread: the context's. Errors: Validation with the field, Permission.

#include "domain/visitcadence.h"
#include "services/saved.h"

namespace peiyu {

/// 上门 days of a month at most.
struct VisitCap
{
    static constexpr int usual = 2;

    int most = usual;
    bool isDefault = true;
};

/// What a district is to have for one tier; no cadence: what holds for all again.
struct CadenceChange
{
    std::optional<Tier> tier;
    std::optional<VisitCadence> cadence;
};

class VisitSettings
{
public:
    static Result<CadenceRules> cadences(const JobContext &context);
    /// For one tier (none: firms without a title) of a district, or of all.
    static Result<Saved> setCadence(const JobContext &context, VisitCadence cadence);
    /// Back to what holds for all, or to the default.
    static Result<Saved> resetCadence(const JobContext &context, const DistrictId &district,
                                      std::optional<Tier> tier);

    /// Several in one change, and the cap with them; with nothing to change, the change is empty.
    static Result<Saved> save(const JobContext &context, const DistrictId &district,
                              const QVector<CadenceChange> &changes, std::optional<int> cap);

    static Result<VisitCap> cap(const JobContext &context);
    /// 0: back to the default.
    static Result<> setCap(const JobContext &context, int most);
};

} // namespace peiyu
