#include "services/visitwriting.h"

#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/carerecordrepository.h"
#include "repositories/poolstagerepository.h"
#include "repositories/residencerepository.h"
#include "repositories/visitrepository.h"
#include "services/dutyplacement.h"
#include "services/promiseservice.h"
#include "services/visitplanning.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitWriting)
};

using Plans = RecordRepository<PlannedVisit>;

constexpr qsizetype longestText = 4000;
constexpr qsizetype longestLine = 200;

Result<> checkText(const char16_t *field, const QString &text, qsizetype longest)
{
    if (!isCleanText(text) || text.size() > longest)
        return fieldFailure(
            QString::fromUtf16(field),
            Text::tr("内容过长（最多 %1 字）或含有控制字符，请修改。").arg(longest));
    return {};
}

Result<> checkTexts(const Visit &visit)
{
    for (const auto &[field, text] :
         {std::pair{u"text", &visit.text}, std::pair{u"purpose", &visit.purpose},
          std::pair{u"operations", &visit.operations}, std::pair{u"policies", &visit.policies},
          std::pair{u"difficulties", &visit.difficulties}, std::pair{u"outcome", &visit.outcome}})
        PEIYU_CHECK(checkText(field, *text, longestText));
    for (const auto &[field, text] :
         {std::pair{u"met", &visit.met}, std::pair{u"unit", &visit.unit},
          std::pair{u"visitors", &visit.visitors}, std::pair{u"led_by", &visit.ledBy}})
        PEIYU_CHECK(checkText(field, *text, longestLine));
    return {};
}

void tidy(Visit &visit)
{
    for (QString *text : {&visit.text, &visit.purpose, &visit.operations, &visit.policies,
                          &visit.difficulties, &visit.outcome})
        *text = text->trimmed();
    for (QString *text : {&visit.met, &visit.unit, &visit.visitors, &visit.ledBy})
        *text = tidyText(*text);
}

/// Nothing is planned by a draft, nor by a date that a later visit of the same office kept or
/// replaced.
bool plansNext(const Visit &visit, const QVector<Visit> &visits)
{
    if (visit.state == VisitState::Draft || visit.next.isNull())
        return false;
    return std::none_of(visits.begin(), visits.end(), [&](const Visit &other) {
        return other.id != visit.id && other.state == VisitState::Confirmed &&
               other.unit == visit.unit &&
               (other.on >= visit.next || (other.on > visit.on && !other.next.isNull()));
    });
}

Result<> set(UnitOfWork &unit, const PlannedVisit &plan)
{
    return Plans::apply(unit, plan.id, ChangeOp::Update, Plans::fields(plan));
}

/// The planned visit of the next date follows the visit.
Result<> settleNext(UnitOfWork &unit, const Visit &visit, const QVector<PlannedVisit> &plans,
                    bool wanted, bool changed)
{
    const auto own = std::find_if(plans.begin(), plans.end(), [&](const PlannedVisit &plan) {
        return plan.origin == visit.id;
    });
    if (own == plans.end()) {
        if (!wanted)
            return {};
        PlannedVisit plan;
        plan.id = newUuid();
        plan.enterprise = visit.enterprise;
        PEIYU_TRY(keeper,
                  keeperOf(unit.connection(), visit.enterprise, visit.on, visit.specialist));
        plan.specialist = visit.specialist.isEmpty() ? SpecialistId() : keeper;
        plan.unit = visit.unit;
        plan.on = visit.next;
        plan.kind = visit.kind == VisitKind::Phone || visit.kind == VisitKind::Wechat
                        ? visit.kind
                        : VisitKind::OnSite;
        plan.origin = visit.id;
        return Plans::apply(unit, plan.id, ChangeOp::Insert, Plans::fields(plan));
    }
    // What became of it since is a fact of its own; only another date here moves it.
    if (!changed || own->state == PlannedState::Done)
        return {};
    PlannedVisit plan = *own;
    if (wanted) {
        plan.on = visit.next;
        plan.state = PlannedState::Open;
        plan.reason.clear();
        plan.visit.clear();
    } else if (plan.state == PlannedState::Open) {
        plan.state = PlannedState::Cancelled;
        plan.reason = Text::tr("走访记录中取消了约定");
    } else {
        return {};
    }
    return set(unit, plan);
}

Result<> settle(UnitOfWork &unit, const Visit &visit, const std::optional<Visit> &before,
                const QString &fulfils)
{
    PEIYU_TRY(plans, Plans::ofEnterprise(unit.connection(), visit.enterprise));
    PEIYU_TRY(visits, VisitRepository::ofEnterprise(unit.connection(), visit.enterprise));
    const bool counts = visit.state == VisitState::Confirmed;
    bool wanted = plansNext(visit, visits);
    if (wanted) {
        PEIYU_TRY(left, leftPoolSentence(unit.connection(), visit.enterprise, visit.next));
        wanted = !left.has_value();
    }
    const PlanningVisit planning{visit.on, visit.kind, fulfils, wanted};
    for (PlannedVisit plan : plans) {
        if (plan.origin == visit.id || plan.unit != visit.unit)
            continue;
        const PlanOutcome outcome = counts && plan.state == PlannedState::Open
                                        ? planOutcome(planning, plan)
                                        : PlanOutcome::Stays;
        if (outcome == PlanOutcome::Made) {
            plan.state = PlannedState::Done;
            plan.visit = visit.id;
        } else if (outcome == PlanOutcome::Replaced) {
            plan.state = PlannedState::Cancelled;
            plan.reason = Text::tr("走访时改约 %1").arg(dateText(visit.next));
            plan.visit = visit.id;
        } else if (before && plan.state == PlannedState::Done && plan.visit == visit.id &&
                   plan.on > visit.on && plan.on <= before->on) {
            plan.state = PlannedState::Open; // the day was wrong
            plan.visit.clear();
        } else {
            continue;
        }
        PEIYU_CHECK(set(unit, plan));
    }
    return settleNext(unit, visit, plans, wanted,
                      before && (before->next != visit.next || before->state != visit.state));
}

} // namespace

Result<QDate> enteredOn(const Connection &connection, const EnterpriseId &firm)
{
    PEIYU_TRY(stages, PoolStageRepository::ofEnterprise(connection, firm));
    PEIYU_TRY(stays, ResidenceRepository::ofEnterprise(connection, firm));
    // The day it left says nothing of the day it came.
    stages.removeIf([](const PoolStage &stage) { return stage.stage == Stage::Exited; });
    QDate earliest;
    const auto reach = [&](QDate from) {
        if (!from.isNull() && (earliest.isNull() || from < earliest))
            earliest = from;
    };
    for (const PoolStage &stage : stages) {
        if (stage.span.from.isNull())
            return QDate();
        reach(stage.span.from);
    }
    for (const Residence &stay : stays) {
        if (stay.span.from.isNull() && stages.isEmpty())
            return QDate();
        reach(stay.span.from);
    }
    return earliest;
}

Result<Visit> checkedVisit(Visit visit, QDate today, QDate entered)
{
    PEIYU_CHECK(checkTexts(visit));
    if (visit.on.isNull())
        return fieldFailure(QStringLiteral("on"), Text::tr("请填写走访日期，例如 2026-03-31。"));
    if (visit.on > today)
        return fieldFailure(QStringLiteral("on"),
                            Text::tr("走访日期 %1 在今天之后；约定的走访请填在“下次走访”。")
                                .arg(dateText(visit.on)));
    if (!entered.isNull() && visit.on < entered)
        return fieldFailure(QStringLiteral("on"),
                            Text::tr("走访日期 %1 早于企业入库的 %2，请核对日期；"
                                     "入库日期不对的，先在企业档案中更正。")
                                .arg(dateText(visit.on), dateText(entered)));
    if (!visit.next.isNull() && visit.next <= visit.on)
        return fieldFailure(QStringLiteral("next"),
                            Text::tr("下次走访 %1 应在本次日期 %2 之后。")
                                .arg(dateText(visit.next), dateText(visit.on)));
    tidy(visit);
    if (visit.text.isEmpty() && visit.state == VisitState::Confirmed)
        return fieldFailure(QStringLiteral("text"),
                            Text::tr("请写明走访要点；一时写不全的，可先存为草稿。"));
    return visit;
}

Result<> writeVisit(UnitOfWork &unit, const Visit &visit, const QString &fulfils)
{
    PEIYU_CHECK(
        VisitRepository::apply(unit, visit.id, ChangeOp::Insert, VisitRepository::fields(visit)));
    return settle(unit, visit, std::nullopt, fulfils);
}

Result<> settlePlans(UnitOfWork &unit, const Visit &visit, const Visit &before,
                     const QString &fulfils)
{
    return settle(unit, visit, before, fulfils);
}

Result<> writePromises(UnitOfWork &unit, const Visit &visit, const QVector<Promise> &promises,
                       QDate today)
{
    for (Promise promise : promises) {
        promise.id = newUuid();
        promise.enterprise = visit.enterprise;
        promise.visit = visit.id;
        promise.madeOn = visit.on;
        if (promise.specialist.isEmpty()) {
            PEIYU_TRY(keeper,
                      keeperOf(unit.connection(), visit.enterprise, visit.on, visit.specialist));
            promise.specialist = keeper;
        }
        PEIYU_TRY(checked, checkedPromise(std::move(promise), today));
        PEIYU_CHECK(RecordRepository<Promise>::apply(unit, checked.id, ChangeOp::Insert,
                                                     RecordRepository<Promise>::fields(checked)));
    }
    return {};
}

Result<> releasePlans(UnitOfWork &unit, const Visit &visit)
{
    PEIYU_TRY(plans, Plans::ofEnterprise(unit.connection(), visit.enterprise));
    for (PlannedVisit plan : plans) {
        if (plan.origin == visit.id && plan.state == PlannedState::Open) {
            PEIYU_CHECK(Plans::apply(unit, plan.id, ChangeOp::Delete, {}));
            continue;
        }
        if (plan.origin != visit.id && plan.visit != visit.id)
            continue;
        if (plan.origin == visit.id)
            plan.origin.clear();
        if (plan.visit == visit.id) {
            plan.state = PlannedState::Open;
            plan.reason.clear();
            plan.visit.clear();
        }
        PEIYU_CHECK(set(unit, plan));
    }
    return {};
}

QString dayOffWarning(const WorkingCalendar &calendar, QDate day, QDate today)
{
    if (day.isNull() || calendar.isWorking(day))
        return day < today ? QString() : provisionalDayText(calendar, day);
    const QString name = calendar.nameOf(day);
    const QDate working = calendar.workingDayFrom(day);
    return name.isEmpty() ? Text::tr("下次走访 %1 是周末，之后第一个工作日是 %2。")
                                .arg(dateText(day), dateText(working))
                          : Text::tr("下次走访 %1 是%2放假，之后第一个工作日是 %3。")
                                .arg(dateText(day), name, dateText(working));
}

} // namespace peiyu
