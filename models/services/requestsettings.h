#pragma once
/// What the office sets for requests: categories, and limits per kind and district.
/// Thread: the context's. Errors: Validation with the field, Duplicate, InUse, Permission.

#include "domain/request.h"
#include "services/saved.h"

#include <QVector>

namespace peiyu {

class RequestSettings
{
public:
    /// Shipped and own, in order; those put away too.
    static Result<QVector<RequestCategory>> categories(const JobContext &context);
    /// By id or name; NotFound names those there are.
    static Result<RequestCategory> category(const JobContext &context, const QString &words);
    /// Adds one (no id) or renames, re-kinds, puts away one.
    static Result<Saved> saveCategory(const JobContext &context, RequestCategory category);

    /// What holds in a district for a kind: its own limit, else one for all, else the default.
    /// None for 意见建议.
    static Result<std::optional<ClockLimit>> limit(const JobContext &context,
                                                   const DistrictId &district, RequestKind kind);
    /// One per kind with a clock.
    static Result<QVector<ClockLimit>> limits(const JobContext &context,
                                              const DistrictId &district);
    /// Writes a district's own limit and computes every open request's due days anew.
    static Result<Saved> setLimit(const JobContext &context, ClockLimit limit);
    static Result<Saved> resetLimit(const JobContext &context, const DistrictId &district,
                                    RequestKind kind);
};

} // namespace peiyu
