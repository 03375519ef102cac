#pragma once
/// Plans an office keeps itself, beside the built-in ones: made from blank or as a copy, their
/// facts changed, made 现行, removed while nothing stands on them. Each call is one change set. A
/// built-in plan is never changed, but may be 现行 again. Not here: targets and tasks
/// (PlanPartService), pasted tables (PlanPasteService), pack files (PlanPackService), reading all
/// plans (PlanService). Thread: the context's. Errors: Validation with the field, NotFound,
/// Duplicate, InUse, Conflict, Permission.

#include "domain/plan.h"
#include "services/saved.h"

namespace peiyu {

struct NewPlan
{
    DistrictId district;
    QString name;
    PlanId copyOf; ///< empty: blank
    QDate from;    ///< null: as in the copied plan
    QDate until;
};

class OwnPlanService
{
public:
    /// A draft; `Saved::id` is the plan's.
    static Result<Saved> create(const JobContext &context, const NewPlan &order);
    /// Its facts as they stand in `plan`; targets and tasks are not looked at.
    static Result<Saved> change(const JobContext &context, Plan plan);
    /// 设为现行 for its district, also a built-in one.
    static Result<Saved> use(const JobContext &context, const PlanId &plan);
    static Result<Saved> remove(const JobContext &context, const PlanId &plan);

    /// An own plan by id. A built-in one is refused with the way out; NotFound names those there
    /// are.
    static Result<Plan> editable(const JobContext &context, const PlanId &plan);
    /// The plan with ids of its own throughout, as another one of `district`.
    static Plan withNewIds(Plan plan, const DistrictId &district);
    /// No other plan of its district bears this name.
    static Result<> checkNameFree(const JobContext &context, const Plan &plan);
};

} // namespace peiyu
