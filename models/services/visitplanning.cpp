#include "services/visitplanning.h"

#include "domain/displaytext.h"
#include "foundation/uuidv7.h"
#include "repositories/carerecordrepository.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitPlanning)
};

using Plans = CareRecordRepository<PlannedVisit>;

Result<> store(UnitOfWork &unit, const PlannedVisit &plan)
{
    return Plans::apply(unit, plan.id, ChangeOp::Update, Plans::fields(plan));
}

/// Whether going there that way is what was planned.
bool makes(const Visit &visit, const PlannedVisit &plan)
{
    return plan.on <= visit.on && (visit.kind == plan.kind || visit.kind == VisitKind::OnSite);
}

/// What stood open and is settled by the visit.
Result<> settle(UnitOfWork &unit, const Visit &visit, PlannedVisit plan)
{
    const bool promised = !plan.origin.isEmpty();
    if (makes(visit, plan)) {
        plan.state = PlannedState::Done;
    } else if (visit.unit.isEmpty() && promised && !visit.next.isNull()) {
        plan.state = PlannedState::Cancelled;
        plan.reason = Text::tr("改约 %1").arg(dateText(visit.next));
    } else {
        return {};
    }
    plan.visit = visit.id;
    return store(unit, plan);
}

Result<> placePromise(UnitOfWork &unit, const Visit &visit, const PlannedVisit *promised)
{
    if (promised && promised->state != PlannedState::Open)
        return {};
    if (visit.next.isNull())
        return promised ? Plans::apply(unit, promised->id, ChangeOp::Delete, {}) : Result<>();
    PlannedVisit plan = promised ? *promised : PlannedVisit();
    plan.enterprise = visit.enterprise;
    plan.specialist = visit.specialist;
    plan.on = visit.next;
    plan.kind = visit.kind;
    plan.origin = visit.id;
    if (promised)
        return store(unit, plan);
    return Plans::apply(unit, newUuid(), ChangeOp::Insert, Plans::fields(plan));
}

} // namespace

Result<> placeNextVisit(UnitOfWork &unit, const Visit &visit, const Visit *before)
{
    if (visit.state != VisitState::Confirmed)
        return {};
    PEIYU_TRY(plans, Plans::ofEnterprise(unit.connection(), visit.enterprise));
    const PlannedVisit *promised = nullptr;
    for (const PlannedVisit &plan : plans) {
        if (plan.origin == visit.id)
            promised = &plan;
        else if (plan.state == PlannedState::Open && plan.unit == visit.unit)
            PEIYU_CHECK(settle(unit, visit, plan));
    }
    const bool untouched = before && before->state == VisitState::Confirmed &&
                           before->next == visit.next && before->specialist == visit.specialist;
    if (!visit.unit.isEmpty() || untouched)
        return {};
    return placePromise(unit, visit, promised);
}

Result<> withdrawVisit(UnitOfWork &unit, const Visit &visit)
{
    PEIYU_TRY(plans, Plans::ofEnterprise(unit.connection(), visit.enterprise));
    for (PlannedVisit plan : plans) {
        if (plan.origin == visit.id && plan.state == PlannedState::Open) {
            PEIYU_CHECK(Plans::apply(unit, plan.id, ChangeOp::Delete, {}));
        } else if (plan.visit == visit.id) {
            plan.state = PlannedState::Open;
            plan.reason.clear();
            plan.visit.clear();
            PEIYU_CHECK(store(unit, plan));
        }
    }
    return {};
}

Result<> closePlannedVisits(UnitOfWork &unit, const EnterpriseId &enterprise, QDate day,
                            QDate today, const QString &reason)
{
    PEIYU_TRY(plans, Plans::ofEnterprise(unit.connection(), enterprise));
    for (PlannedVisit plan : plans) {
        if (plan.state != PlannedState::Open || (day > today && plan.on < day))
            continue;
        plan.state = PlannedState::Cancelled;
        plan.reason = reason;
        PEIYU_CHECK(store(unit, plan));
    }
    return {};
}

} // namespace peiyu
