#pragma once
/// 目标看板's numbers and what people enter for them: 基期数, and values the pool cannot count.
/// Thread: the context's. Errors: Validation, NotFound, Permission.

#include "domain/plan.h"
#include "repositories/targetvaluerepository.h"
#include "services/saved.h"
#include "statistics/areaprogress.h"
#include "statistics/countpath.h"
#include "statistics/coverage.h"
#include "statistics/targetexplanation.h"
#include "statistics/targetprogress.h"
#include "statistics/targetseries.h"

namespace peiyu {

/// What people entered for a target, recorded values oldest first.
struct EnteredValues
{
    std::optional<TargetValue> baseline;
    QVector<TargetValue> recorded;
};

class TargetService
{
public:
    /// Empty districts: all of the base, in its order.
    static Result<ProgressReport> progress(const JobContext &context, const PlanCatalog &catalog,
                                           ProgressRequest request);
    /// 镇街、园区 of one target: what the page, the report and `progress --by` show.
    static Result<AreaProgress> areas(const JobContext &context, const PlanCatalog &catalog,
                                      const AreaRequest &request);
    static Result<TargetExplanation> explain(const JobContext &context, const CountScope &scope);
    /// The rows of 资质荣誉与成果 behind a value.
    static Result<QVector<CountedHonour>> honours(const JobContext &context,
                                                  const HonourScope &scope);
    static Result<QVector<CountStep>> path(const JobContext &context, const CountScope &scope);
    /// What the path chart of a target draws; `progress` is the target's at `asOf`.
    static Result<TargetPathSeries> series(const JobContext &context, const Plan &plan,
                                           const TargetProgress &progress, QDate asOf);
    static Result<EnteredValues> entered(const JobContext &context, const TargetId &target);
    /// One entry per district, by the plan it works by on that day.
    static Result<QVector<DistrictCoverage>> coverage(const JobContext &context,
                                                      const PlanCatalog &catalog,
                                                      QVector<DistrictId> districts, QDate asOf);

    static Result<Saved> setBaseline(const JobContext &context, const PlanCatalog &catalog,
                                     const TargetId &target, Quantity value, QDate on,
                                     const QString &source);
    /// Refused for targets the pool counts.
    static Result<Saved> setRecorded(const JobContext &context, const PlanCatalog &catalog,
                                     const TargetId &target, Quantity value, QDate on,
                                     const QString &source);
};

} // namespace peiyu
