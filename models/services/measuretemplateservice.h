#pragma once
/// What 制定一策 proposes for a goal: the shipped measures of a tier (本系统默认), or those the
/// office entered in their place for all districts or for one.
/// Thread: the context's. Errors: Validation with the field and row, Permission.

#include "domain/measurestep.h"
#include "services/saved.h"

namespace peiyu {

struct TierTemplate
{
    QVector<MeasureTemplate> measures;
    bool shipped = true; ///< 本系统默认
};

/// A measure a template proposes for a firm.
struct ProposedMeasure
{
    MeasureStep step;
    QString reached; ///< the firm's figure that reaches it already; empty: none does, or none known
};

class MeasureTemplateService
{
public:
    static Result<TierTemplate> of(const JobContext &context, const DistrictId &district,
                                   Tier tier);
    /// Replaces the tier's measures by these, in this order; at least one.
    static Result<Saved> set(const JobContext &context, const DistrictId &district, Tier tier,
                             QVector<MeasureTemplate> measures);
    /// Back to what holds for all districts, or to the shipped ones.
    static Result<Saved> reset(const JobContext &context, const DistrictId &district, Tier tier);

    /// The template as measures of a firm: due days counted from today and moved to a working day,
    /// not after `goalDate`; figures of this year. Reached is one by the figure of this year, and
    /// where that is not known yet by that of the last.
    static Result<QVector<ProposedMeasure>> proposed(const JobContext &context,
                                                     const EnterpriseId &firm,
                                                     const DistrictId &district, Tier goal,
                                                     QDate goalDate);
};

} // namespace peiyu
