#include "services/planpackservice.h"

#include "foundation/atomicfile.h"
#include "reference/planpack.h"
#include "repositories/ownplanrepository.h"
#include "repositories/placerepository.h"
#include "services/ownplanrules.h"
#include "services/ownplanservice.h"
#include "services/permission.h"
#include "services/planservice.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanPackService)
};

/// The largest shipped pack has 120 KB.
constexpr qint64 largestPack = 8 << 20;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, Text::tr("找不到文件“%1”。").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io,
                       Text::tr("打不开文件“%1”：%2。").arg(path, file.errorString()));
    if (file.size() > largestPack)
        return failure(ErrorCode::Format,
                       Text::tr("“%1”太大，不是计划包。请选择由本程序保存的计划包。").arg(path));
    return file.readAll();
}

Result<bool> isKnown(const JobContext &context, const Plan &plan)
{
    PEIYU_TRY(catalog, PlanService::catalog(context));
    PEIYU_TRY(here, OwnPlanRepository::known(context.connection, QStringLiteral("own_plan"),
                                             plan.id.value()));
    if (here || catalog->plan(plan.id))
        return true;
    for (const QVector<PlanTarget> *targets : {&plan.targets, &plan.indicators}) {
        for (const PlanTarget &target : *targets) {
            PEIYU_TRY(used,
                      OwnPlanRepository::known(context.connection, QStringLiteral("plan_target"),
                                               target.id.value()));
            if (used || catalog->target(target.id))
                return true;
        }
    }
    for (const PlanTask &task : plan.tasks) {
        PEIYU_TRY(used, OwnPlanRepository::known(context.connection, QStringLiteral("plan_task"),
                                                 task.id));
        if (used)
            return true;
    }
    return false;
}

Result<bool> hasDistrict(const JobContext &context, const DistrictId &wanted)
{
    PEIYU_TRY(districts, PlaceRepository::districts(context.connection));
    return std::any_of(districts.begin(), districts.end(),
                       [&](const District &one) { return one.id == wanted; });
}

/// Its name, with （副本） behind it while another plan has it.
Result<> freeName(const JobContext &context, Plan &plan)
{
    const QString name = plan.shortTitle;
    for (int copy = 1;; ++copy) {
        if (const auto free = OwnPlanService::checkNameFree(context, plan); free)
            return {};
        else if (free.error().code != ErrorCode::Duplicate)
            return free;
        plan.shortTitle = copy == 1 ? Text::tr("%1（副本）").arg(name)
                                    : Text::tr("%1（副本 %2）").arg(name).arg(copy);
    }
}

} // namespace

Result<> PlanPackService::save(const JobContext &context, const PlanId &id, const QString &path)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(plan, PlanService::named(context, id.value()));
    return AtomicFile::write(path, planPackJson(plan));
}

Result<PackOffer> PlanPackService::read(const JobContext &context, const QString &path)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(bytes, bytesOf(path));
    PackOffer offer;
    PEIYU_TRY(plan, parsePlanPack(bytes));
    offer.plan = std::move(plan);
    PEIYU_TRY(known, isKnown(context, offer.plan));
    offer.known = known;
    PEIYU_TRY(there, hasDistrict(context, offer.plan.district));
    offer.districtMissing = !there;
    return offer;
}

Result<Saved> PlanPackService::take(const JobContext &context, const PackOffer &offer,
                                    const DistrictId &district, bool asCopy)
{
    PEIYU_CHECK(requirePermission(context, Action::EditTargets));
    Plan plan = offer.plan;
    plan.district = district.isEmpty() ? plan.district : district;
    PEIYU_TRY(there, hasDistrict(context, plan.district));
    if (!there)
        return fieldFailure(QStringLiteral("district"),
                            Text::tr("计划包是区县“%1”的，这个库里没有它。请先新增这个区县，"
                                     "或指定作为哪个区县的计划。")
                                .arg(plan.district.value()));
    if (offer.known && !asCopy)
        return failure(ErrorCode::Duplicate,
                       Text::tr("“%1”这个库里已经有（或曾经有过），没有覆盖。需要的话请作为"
                                "副本打开。")
                           .arg(plan.shortTitle));
    if (asCopy) {
        plan = OwnPlanService::withNewIds(plan, plan.district);
        PEIYU_CHECK(freeName(context, plan));
    } else {
        PEIYU_CHECK(OwnPlanService::checkNameFree(context, plan));
    }
    plan.origin = PlanOrigin::Entered;
    plan.state = plan.draft ? PlanState::Draft : PlanState::Formal;
    PEIYU_CHECK(checkPlanFacts(plan));
    for (QVector<PlanTarget> *targets : {&plan.targets, &plan.indicators}) {
        for (const PlanTarget &target : std::as_const(*targets)) {
            QVector<PlanMilestone> milestones = target.milestones;
            PEIYU_CHECK(checkMilestones(plan, target, milestones));
        }
    }
    PEIYU_TRY(unit, beginUnit(context, Text::tr("打开计划包“%1”").arg(plan.shortTitle)));
    PEIYU_CHECK(OwnPlanRepository::insert(*unit, plan));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{plan.id.value(), changes, {}};
}

} // namespace peiyu
