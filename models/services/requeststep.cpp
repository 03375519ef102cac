#include "services/requeststep.h"

#include "domain/displaytext.h"
#include "domain/requestflow.h"
#include "foundation/uuidv7.h"
#include "repositories/enterpriserepository.h"
#include "repositories/requestrecordrepository.h"
#include "services/calendarservice.h"
#include "services/permission.h"
#include "services/requestregistering.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestStep)
};

/// A step lies neither in the future nor before the one it follows.
Result<QDate> dayOf(const JobContext &context, const StepOrder &order, const Request &request)
{
    const QDate today = context.clock.today();
    const QDate on = order.on.isNull() ? today : order.on;
    if (on > today)
        return fieldFailure(QStringLiteral("on"),
                            Text::tr("日期 %1 在今天之后，请核对。").arg(dateText(on)));
    PEIYU_TRY(steps, RecordRepository<RequestStep>::ofParent(context.connection, request.id));
    // A handover is no step of the matter itself: what was done before it may be entered after it.
    steps.removeIf([](const RequestStep &one) { return one.kind == StepKind::HandedOver; });
    const QDate before = steps.isEmpty() ? request.receivedOn : steps.last().on;
    if (on < before)
        return fieldFailure(
            QStringLiteral("on"),
            Text::tr("日期 %1 早于上一步“%2”的 %3，请核对。")
                .arg(dateText(on),
                     steps.isEmpty() ? stepText(StepKind::Registered) : stepText(steps.last().kind),
                     dateText(before)));
    return on;
}

} // namespace

QString coordinationOffice()
{
    return Text::tr("专班（联席会议）办公室");
}

Result<StepWork> readStep(const JobContext &context, const StepOrder &order, StepKind step,
                          Action action)
{
    PEIYU_TRY(request, RequestService::request(context, order.request));
    PEIYU_CHECK(requirePermission(context, action, {request.district, request.enterprise}));
    PEIYU_TRY(facts, clockFactsOf(context, request));
    request.paused =
        isPausedOn(request, facts.pauses, order.on.isNull() ? context.clock.today() : order.on);
    PEIYU_CHECK(mayFollow(request, step));
    PEIYU_TRY(on, dayOf(context, order, request));
    PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, request.enterprise));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    StepWork work;
    work.request = request;
    work.firm = firm ? firm->name : QString();
    work.on = on;
    work.calendar = calendar;
    work.facts = facts;
    return work;
}

Result<StepWork> beginStep(const JobContext &context, const StepOrder &order, StepKind step,
                           Action action)
{
    PEIYU_TRY(work, readStep(context, order, step, action));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("诉求 %1 %2（%3）")
                                           .arg(work.request.number, stepText(step), work.firm)));
    work.unit = std::move(unit);
    return work;
}

Result<> writeRequest(const JobContext &context, UnitOfWork &unit, StepWork &work,
                      const StepOrder &order)
{
    PEIYU_TRY(facts, clockFactsOf(context, work.request)); // pauses as they are by now
    work.facts = facts;
    storeDueDays(work.request, work.facts, work.calendar);
    return RecordRepository<Request>::apply(
        unit, work.request.id, ChangeOp::Update, RecordRepository<Request>::fields(work.request),
        order.revision > 0 ? std::optional(order.revision) : std::nullopt);
}

Result<Saved> finishStep(const JobContext &context, StepWork &work, const StepOrder &order,
                         StepKind step, const QString &content, const QString &unitName)
{
    PEIYU_CHECK(writeRequest(context, *work.unit, work, order));
    PEIYU_CHECK(writeStep(context, *work.unit, work.request, step, work.on, content, unitName));
    PEIYU_TRY(changes, commitUnit(context, *work.unit));
    return Saved{work.request.id, changes, {}};
}

Result<> requireText(const StepOrder &order, const QString &sentence)
{
    if (order.text.trimmed().isEmpty())
        return fieldFailure(QStringLiteral("text"), sentence);
    return {};
}

const Dispatch *leadDispatch(const QVector<Dispatch> &dispatches)
{
    const Dispatch *found = nullptr;
    for (const Dispatch &one : dispatches) {
        if (one.lead && one.returnedOn.isNull())
            found = &one;
    }
    return found;
}

Result<> placeDispatch(UnitOfWork &unit, StepWork &work, const QString &lead,
                       const QStringList &supporting, const QString &slip)
{
    PEIYU_TRY(before, RecordRepository<Dispatch>::ofParent(unit.connection(), work.request.id));
    for (Dispatch one : before) { // 转办: what was out before is called in
        if (!one.returnedOn.isNull() || !one.answeredOn.isNull())
            continue;
        one.returnedOn = work.on;
        one.reason = Text::tr("转办 %1").arg(lead);
        PEIYU_CHECK(RecordRepository<Dispatch>::apply(unit, one.id, ChangeOp::Update,
                                                      RecordRepository<Dispatch>::fields(one)));
    }
    const auto write = [&](const QString &name, bool isLead) {
        Dispatch one;
        one.request = work.request.id;
        one.slip = slip;
        one.unit = name;
        one.lead = isLead;
        one.on = work.on;
        return RecordRepository<Dispatch>::apply(unit, newUuid(), ChangeOp::Insert,
                                                 RecordRepository<Dispatch>::fields(one));
    };
    PEIYU_CHECK(write(lead, true));
    for (const QString &name : supporting)
        PEIYU_CHECK(write(name, false));
    Request &request = work.request;
    if (request.acceptedOn.isNull())
        request.acceptedOn = work.on;
    request.state = RequestState::Dispatched;
    request.leadUnit = lead;
    request.coUnits = supporting;
    request.dispatchedOn = work.on;
    request.signedOn = {};
    return {};
}

} // namespace peiyu
