#include "services/visitplanservice.h"

#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/carerecordrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/plannedvisitlist.h"
#include "repositories/residencerepository.h"
#include "repositories/visitrepository.h"
#include "services/calendarservice.h"
#include "services/permission.h"
#include "services/visitplanning.h"
#include "services/visitsettings.h"
#include "services/visitwriting.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitPlanService)
};

using Plans = RecordRepository<PlannedVisit>;
using Exemptions = RecordRepository<VisitExemption>;

constexpr qsizetype longestText = 400;

Result<QString> tidied(const QString &field, const QString &text)
{
    if (!isCleanText(text) || text.size() > longestText)
        return fieldFailure(
            field, Text::tr("文字过长（最多 %1 字）或含有控制字符，请修改。").arg(longestText));
    return tidyText(text);
}

Result<QString> reasonFor(const QString &text, const QString &missing)
{
    PEIYU_TRY(reason, tidied(QStringLiteral("reason"), text));
    if (reason.isEmpty())
        return fieldFailure(QStringLiteral("reason"), missing);
    return reason;
}

/// The firm, if it is of the pool and of a place on the day.
Result<Enterprise> poolFirm(const JobContext &context, const EnterpriseId &id, QDate day)
{
    PEIYU_TRY(found, EnterpriseRepository::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    PEIYU_TRY(left, leftPoolSentence(context.connection, id, day));
    if (left)
        return fieldFailure(QStringLiteral("firm"), *left);
    PEIYU_TRY(stays, ResidenceRepository::ofEnterprise(context.connection, id));
    const bool here = std::any_of(stays.begin(), stays.end(),
                                  [&](const Residence &stay) { return stay.span.contains(day); });
    if (!here)
        return fieldFailure(
            QStringLiteral("firm"),
            Text::tr("“%1”在 %2 不在本库任何区县，请先登记迁入。").arg(found->name, dateText(day)));
    return *found;
}

Result<> checkDay(const JobContext &context, QDate on, PlanManner manner)
{
    if (!on.isValid())
        return fieldFailure(QStringLiteral("on"), Text::tr("请填写计划日期，例如 2026-03-31。"));
    if (on < context.clock.today())
        return fieldFailure(
            QStringLiteral("on"),
            Text::tr("%1 已经过去，不能再作计划；走访过的请用“记录走访”登记。").arg(dateText(on)));
    if (manner.dayOffToo)
        return {};
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    if (const auto sentence = dayOffSentence(calendar, on))
        return fieldFailure(QStringLiteral("on"), *sentence);
    return {};
}

Result<PlannedVisit> openPlan(const JobContext &context, const QString &id)
{
    PEIYU_TRY(plan, VisitPlanService::planned(context, id));
    if (plan.state != PlannedState::Open)
        return failure(ErrorCode::Conflict,
                       Text::tr("%1 的走访计划%2，不能再改。")
                           .arg(dateText(plan.on), plannedStateText(plan.state)));
    return plan;
}

/// Another office went there already.
Result<Saved> recordOther(const JobContext &context, const PlannedVisit &plan,
                          const Enterprise &firm)
{
    Visit visit;
    visit.id = newUuid();
    visit.enterprise = plan.enterprise;
    visit.unit = plan.unit;
    visit.kind = plan.kind;
    visit.on = plan.on;
    visit.text = plan.purpose.isEmpty() ? Text::tr("%1走访").arg(plan.unit) : plan.purpose;
    PEIYU_TRY(unit, beginUnit(context, Text::tr("登记%1走访 %2").arg(plan.unit, firm.name)));
    PEIYU_CHECK(writeVisit(*unit, visit));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{visit.id, changes, {}};
}

/// What is worth a look before somebody goes there on that day.
Result<QStringList> warningsOf(const JobContext &context, const PlannedVisit &plan)
{
    QStringList found;
    if (plan.unit.isEmpty()) { // when another office goes is not ours to say
        PEIYU_TRY(calendar, CalendarService::calendar(context));
        const QString provisional = provisionalDayText(calendar, plan.on);
        if (!provisional.isEmpty())
            found.append(provisional);
    }
    if (plan.kind != VisitKind::OnSite)
        return found;
    PEIYU_TRY(company, VisitPlanService::company(context, plan.enterprise, plan.on));
    const bool known =
        std::any_of(company.visits.begin(), company.visits.end(), [&](const CompanyVisit &one) {
            return one.on == plan.on && one.kind == VisitKind::OnSite && one.id != plan.id;
        });
    if (!known && company.isFull())
        found.append(Text::tr("无事不扰：%1年%2月已有 %3 天有单位上门，上限 %4 次%5。")
                         .arg(plan.on.year())
                         .arg(plan.on.month())
                         .arg(company.daysOfMonth)
                         .arg(company.cap)
                         .arg(company.capIsDefault ? Text::tr("（本系统默认）") : QString()));
    if (plan.unit.isEmpty() && company.together && company.together->on != plan.on)
        found.append(Text::tr("建议同去：%1 将于 %2 走访（%3）。")
                         .arg(company.together->unit, dateText(company.together->on),
                              company.together->purpose.isEmpty() ? Text::tr("未写事由")
                                                                  : company.together->purpose));
    return found;
}

} // namespace

std::optional<QString> dayOffSentence(const WorkingCalendar &calendar, QDate day)
{
    if (!day.isValid() || calendar.isWorking(day))
        return std::nullopt;
    const QString name = calendar.nameOf(day);
    return Text::tr("%1 是%2，最近的工作日是 %3。")
        .arg(dateText(day), name.isEmpty() ? Text::tr("周末") : name + Text::tr("假期"),
             dateText(calendar.workingDayFrom(day)));
}

Result<Saved> VisitPlanService::plan(const JobContext &context, PlannedVisit visit,
                                     PlanManner manner)
{
    PEIYU_CHECK(requirePermission(context, Action::RecordVisit, {{}, visit.enterprise}));
    PEIYU_TRY(purpose, tidied(QStringLiteral("purpose"), visit.purpose));
    PEIYU_TRY(office, tidied(QStringLiteral("unit"), visit.unit));
    visit.purpose = purpose;
    visit.unit = office;
    const QDate today = context.clock.today();
    const bool theirsMade = !visit.unit.isEmpty() && visit.on.isValid() && visit.on < today;
    if (!theirsMade) {
        // When another office goes there is not ours to say.
        manner.dayOffToo = manner.dayOffToo || !visit.unit.isEmpty();
        PEIYU_CHECK(checkDay(context, visit.on, manner));
    }
    PEIYU_TRY(firm, poolFirm(context, visit.enterprise, theirsMade ? today : visit.on));
    if (theirsMade)
        return recordOther(context, visit, firm);
    PEIYU_TRY(present, Plans::ofEnterprise(context.connection, visit.enterprise));
    for (const PlannedVisit &one : present) {
        if (one.state == PlannedState::Open && one.unit == visit.unit && one.on == visit.on)
            return fieldFailure(
                QStringLiteral("on"),
                Text::tr("“%1”在 %2 已有走访计划。").arg(firm.name, dateText(visit.on)));
    }
    visit.id = newUuid();
    visit.state = PlannedState::Open;
    visit.moved = 0;
    visit.reason.clear();
    if (!visit.unit.isEmpty())
        visit.specialist = {};
    PEIYU_TRY(warnings, warningsOf(context, visit));
    PEIYU_TRY(unit,
              beginUnit(context, Text::tr("计划走访 %1（%2）").arg(firm.name, dateText(visit.on))));
    PEIYU_CHECK(Plans::apply(*unit, visit.id, ChangeOp::Insert, Plans::fields(visit)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{visit.id, changes, warnings};
}

Result<Saved> VisitPlanService::move(const JobContext &context, const QString &id, QDate on,
                                     const QString &reason, PlanManner manner)
{
    PEIYU_TRY(plan, openPlan(context, id));
    PEIYU_CHECK(requirePermission(context, Action::RecordVisit, {{}, plan.enterprise}));
    if (on == plan.on)
        return fieldFailure(QStringLiteral("on"),
                            Text::tr("这次走访本来就在 %1，请选另一天。").arg(dateText(on)));
    manner.dayOffToo = manner.dayOffToo || !plan.unit.isEmpty();
    PEIYU_CHECK(checkDay(context, on, manner));
    PEIYU_TRY(why, reasonFor(reason, Text::tr("请写明改期原因。")));
    PEIYU_TRY(firm, poolFirm(context, plan.enterprise, on));
    const QDate before = plan.on;
    plan.on = on;
    plan.reason = why;
    plan.moved += 1;
    PEIYU_TRY(warnings, warningsOf(context, plan));
    PEIYU_TRY(
        unit,
        beginUnit(
            context,
            Text::tr("走访改期 %1：%2 改为 %3").arg(firm.name, dateText(before), dateText(on)),
            why));
    PEIYU_CHECK(Plans::apply(*unit, plan.id, ChangeOp::Update, Plans::fields(plan), plan.revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{plan.id, changes, warnings};
}

Result<Saved> VisitPlanService::cancel(const JobContext &context, const QString &id,
                                       const QString &reason)
{
    PEIYU_TRY(plan, openPlan(context, id));
    PEIYU_CHECK(requirePermission(context, Action::RecordVisit, {{}, plan.enterprise}));
    PEIYU_TRY(why, reasonFor(reason, Text::tr("请写明取消原因。")));
    PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, plan.enterprise));
    plan.state = PlannedState::Cancelled;
    plan.reason = why;
    PEIYU_TRY(
        unit,
        beginUnit(
            context,
            Text::tr("取消走访计划 %1（%2）").arg(firm ? firm->name : QString(), dateText(plan.on)),
            why));
    PEIYU_CHECK(Plans::apply(*unit, plan.id, ChangeOp::Update, Plans::fields(plan), plan.revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{plan.id, changes, {}};
}

Result<PlannedVisit> VisitPlanService::planned(const JobContext &context, const QString &id)
{
    PEIYU_TRY(found, Plans::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("没有编号为“%1”的走访计划。").arg(id));
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, found->enterprise}));
    return *found;
}

Result<QVector<PlannedRow>> VisitPlanService::list(const JobContext &context,
                                                   const VisitPlanQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, query.firm}));
    PEIYU_TRY(rows, plannedVisits(context.connection, query));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    for (PlannedRow &row : rows) {
        if (row.plan.state == PlannedState::Open && row.plan.unit.isEmpty())
            row.lateness = lateness(calendar, row.plan.on, context.clock.today());
    }
    return rows;
}

Result<QVector<MadeRow>> VisitPlanService::made(const JobContext &context,
                                                const VisitPlanQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, query.firm}));
    return madeVisits(context.connection, query);
}

Result<Saved> VisitPlanService::exempt(const JobContext &context, VisitExemption exemption)
{
    PEIYU_CHECK(requirePermission(context, Action::RecordVisit, {{}, exemption.enterprise}));
    PEIYU_TRY(why, reasonFor(exemption.reason, Text::tr("请写明免走访的原因，例如停产检修。")));
    exemption.reason = why;
    if (exemption.span.from.isNull())
        exemption.span.from = context.clock.today();
    if (exemption.span.isEmpty())
        return fieldFailure(
            QStringLiteral("until"),
            Text::tr("免走访的最后一天应不早于 %1。").arg(dateText(exemption.span.from)));
    PEIYU_TRY(firm, poolFirm(context, exemption.enterprise, exemption.span.from));
    PEIYU_TRY(present, Exemptions::ofEnterprise(context.connection, exemption.enterprise));
    for (const VisitExemption &one : present) {
        if (one.span.overlaps(exemption.span))
            return fieldFailure(QStringLiteral("from"),
                                Text::tr("“%1”从 %2 起已免走访（%3），请先结束它。")
                                    .arg(firm.name, dateText(one.span.from), one.reason));
    }
    exemption.id = newUuid();
    PEIYU_TRY(unit, beginUnit(context, Text::tr("免走访 %1").arg(firm.name), why));
    PEIYU_CHECK(
        Exemptions::apply(*unit, exemption.id, ChangeOp::Insert, Exemptions::fields(exemption)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{exemption.id, changes, {}};
}

Result<Saved> VisitPlanService::endExemption(const JobContext &context, const QString &id,
                                             QDate lastDay)
{
    PEIYU_TRY(found, Exemptions::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("这条免走访记录已被删除。"));
    PEIYU_CHECK(requirePermission(context, Action::RecordVisit, {{}, found->enterprise}));
    PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, found->enterprise));
    PEIYU_TRY(unit,
              beginUnit(context, Text::tr("结束免走访 %1").arg(firm ? firm->name : QString())));
    VisitExemption ended = *found;
    ended.span.until = lastDay.addDays(1);
    if (ended.span.isEmpty())
        PEIYU_CHECK(Exemptions::apply(*unit, id, ChangeOp::Delete, {}, found->revision));
    else
        PEIYU_CHECK(Exemptions::apply(*unit, id, ChangeOp::Update, Exemptions::fields(ended),
                                      found->revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<QVector<VisitExemption>> VisitPlanService::exemptions(const JobContext &context,
                                                             const EnterpriseId &enterprise)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, enterprise}));
    return Exemptions::ofEnterprise(context.connection, enterprise);
}

Result<VisitCoverage> VisitPlanService::coverage(const JobContext &context, const ListQuery &scope)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {scope.district, {}}));
    return visitCoverage(context.connection, scope);
}

Result<FirmCompany> VisitPlanService::company(const JobContext &context,
                                              const EnterpriseId &enterprise, QDate around)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, enterprise}));
    FirmCompany found;
    PEIYU_TRY(cap, VisitSettings::cap(context));
    found.cap = cap.most;
    found.capIsDefault = cap.isDefault;
    PEIYU_TRY(visits, VisitRepository::ofEnterprise(context.connection, enterprise));
    PEIYU_TRY(plans, Plans::ofEnterprise(context.connection, enterprise));
    QVector<CompanyVisit> all;
    for (const Visit &one : visits) {
        if (one.state == VisitState::Confirmed)
            all.append({one.id, one.unit, one.on, one.kind,
                        one.purpose.isEmpty() ? one.text : one.purpose, false});
    }
    for (const PlannedVisit &one : plans) {
        if (one.state == PlannedState::Open)
            all.append({one.id, one.unit, one.on, one.kind, one.purpose, true});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const CompanyVisit &a, const CompanyVisit &b) { return a.on < b.on; });
    QSet<QDate> days;
    for (const CompanyVisit &one : all) {
        const bool onSite = one.kind == VisitKind::OnSite;
        if (onSite && one.on.year() == around.year() && one.on.month() == around.month())
            days.insert(one.on);
        if (std::abs(around.daysTo(one.on)) <= FirmCompany::days)
            found.visits.append(one);
        if (onSite && one.planned && !one.unit.isEmpty() && one.on >= context.clock.today() &&
            std::abs(around.daysTo(one.on)) <= FirmCompany::days && !found.together)
            found.together = one;
    }
    found.daysOfMonth = static_cast<int>(days.size());
    return found;
}

} // namespace peiyu
