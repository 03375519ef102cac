#include "services/requestimporting.h"

#include "domain/displaytext.h"
#include "domain/requestclock.h"
#include "foundation/uuidv7.h"
#include "repositories/requestrecordrepository.h"
#include "repositories/specialistrepository.h"
#include "services/calendarservice.h"
#include "services/requestregistering.h"

#include <QCoreApplication>

#include <utility>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestImporting)
};

struct NamedDay
{
    const char *field;
    QString name;
    QDate on;
};

/// No day before the one it follows, none to come.
Result<> checkDays(const Request &request, QDate today)
{
    const NamedDay days[] = {
        {"on", Text::tr("提出日期"), request.receivedOn},
        {"dispatched_on", Text::tr("交办日期"), request.dispatchedOn},
        {"signed_on", Text::tr("签收日期"), request.signedOn},
        {"answered_on", Text::tr("答复日期"), request.answeredOn},
        {"called_on", Text::tr("回访日期"), request.calledOn},
    };
    const auto fault = [](const NamedDay &later, const NamedDay &earlier) {
        return fieldFailure(
            QLatin1String(later.field),
            Text::tr("%1 %2 早于%3 %4，请核对两个日期。")
                .arg(later.name, dateText(later.on), earlier.name, dateText(earlier.on)));
    };
    const NamedDay *before = nullptr;
    for (const NamedDay &day : days) {
        if (day.on.isNull())
            continue;
        if (day.on > today)
            return fieldFailure(
                QLatin1String(day.field),
                Text::tr("%1 %2 在今天之后，请核对。").arg(day.name, dateText(day.on)));
        if (before && day.on < before->on)
            return fault(day, *before);
        before = &day;
    }
    // Offices call back before they close, and after it: 办结 follows the answer alone.
    const NamedDay closed{"closed_on", Text::tr("办结日期"), request.closedOn};
    if (closed.on > today)
        return fieldFailure(
            QLatin1String(closed.field),
            Text::tr("%1 %2 在今天之后，请核对。").arg(closed.name, dateText(closed.on)));
    for (const NamedDay &day : days) {
        if (!closed.on.isNull() && day.on > closed.on && QLatin1String(day.field) != u"called_on")
            return fault(closed, day);
    }
    return {};
}

/// Where a request with these days stands.
RequestState stateOf(const Request &request)
{
    if (request.state == RequestState::Declined)
        return RequestState::Declined;
    if (!request.closedOn.isNull())
        return RequestState::Closed;
    if (!request.calledOn.isNull())
        return request.satisfaction == Satisfaction::Unsatisfied ? RequestState::Handling
                                                                 : RequestState::Reviewed;
    if (!request.answeredOn.isNull())
        return RequestState::Answered;
    if (!request.signedOn.isNull())
        return RequestState::Handling;
    return request.dispatchedOn.isNull() ? RequestState::Registered : RequestState::Dispatched;
}

/// 不满意 and not closed: it is being done again, with the days that were left.
std::optional<RequestPause> waitingOf(const Request &request)
{
    if (request.reopenedOn.isNull() || request.firstAnsweredOn.isNull())
        return std::nullopt;
    RequestPause waiting;
    waiting.kind = PauseKind::Waiting;
    waiting.reason = Text::tr("答复后至重办");
    waiting.span = {request.firstAnsweredOn.addDays(1), request.reopenedOn.addDays(1)};
    return waiting;
}

void settleState(Request &request)
{
    request.state = stateOf(request);
    if (request.state == RequestState::Declined) {
        if (request.closedOn.isNull())
            request.closedOn = request.receivedOn;
        return;
    }
    if (request.state == RequestState::Closed && request.answeredOn.isNull())
        request.answeredOn = request.closedOn; // what was closed was answered by then
    request.firstAnsweredOn = request.answeredOn;
    request.acceptedOn =
        request.dispatchedOn.isNull() ? request.firstAnsweredOn : request.dispatchedOn;
    const bool reviewed =
        request.state == RequestState::Reviewed || request.state == RequestState::Closed;
    request.reviewedOn = reviewed ? request.answeredOn : QDate();
    const bool rated = request.satisfaction && *request.satisfaction != Satisfaction::NotRated;
    if (!request.calledOn.isNull() && !request.satisfaction)
        request.satisfaction = Satisfaction::NotRated;
    request.contacted = rated;
    request.solved = rated && request.satisfaction != Satisfaction::Unsatisfied &&
                     request.result != RequestResult::Unsolvable &&
                     request.result != RequestResult::Planned;
    if (request.state == RequestState::Handling && !request.calledOn.isNull()) {
        request.reopened = 1;
        request.reopenedOn = std::exchange(request.calledOn, QDate());
        request.answeredOn = {};
    }
}

/// The lead unit's part and those asked with it.
Result<> writeParts(UnitOfWork &unit, const Request &request)
{
    if (request.leadUnit.isEmpty() || request.dispatchedOn.isNull())
        return {};
    for (const QString &name : QStringList{request.leadUnit} + request.coUnits) {
        Dispatch part;
        part.request = request.id;
        part.unit = name;
        part.lead = name == request.leadUnit;
        part.on = request.dispatchedOn;
        part.signedOn = request.signedOn;
        part.answeredOn = part.lead ? request.answeredOn : QDate();
        PEIYU_CHECK(RecordRepository<Dispatch>::apply(unit, newUuid(), ChangeOp::Insert,
                                                      RecordRepository<Dispatch>::fields(part)));
    }
    return {};
}

/// 经过, as far as the ledger tells it. Nobody's name stands beside: the ledger does not say whose.
QVector<RequestStep> stepsOf(const Request &request)
{
    QVector<RequestStep> steps;
    const auto add = [&](StepKind kind, QDate on, const QString &content,
                         const QString &unit = {}) {
        if (on.isNull())
            return;
        RequestStep step;
        step.request = request.id;
        step.position = static_cast<int>(steps.size()) + 1;
        step.kind = kind;
        step.on = on;
        step.unit = unit;
        step.content = content;
        steps.append(step);
    };
    const QString what = request.content.isEmpty() ? request.title : request.content;
    add(StepKind::Registered, request.receivedOn, Text::tr("（旧台账）%1").arg(what));
    if (request.state == RequestState::Declined) {
        add(StepKind::Declined, request.closedOn, request.answer);
        return steps;
    }
    add(StepKind::Dispatched, request.dispatchedOn,
        request.coUnits.isEmpty()
            ? Text::tr("主办：%1").arg(request.leadUnit)
            : Text::tr("主办：%1；协办：%2").arg(request.leadUnit, request.coUnits.join(u'、')),
        request.leadUnit);
    add(StepKind::Signed, request.signedOn, {}, request.leadUnit);
    QString answer = request.answer;
    if (request.result)
        answer = answer.isEmpty()
                     ? requestResultText(*request.result)
                     : Text::tr("%1：%2").arg(requestResultText(*request.result), answer);
    add(StepKind::Answered, request.firstAnsweredOn, answer, request.leadUnit);
    const auto addCall = [&] {
        QString said = request.satisfaction ? satisfactionText(*request.satisfaction) : QString();
        if (!request.opinion.isEmpty())
            said += Text::tr("：%1").arg(request.opinion);
        add(StepKind::CalledBack, request.calledOn.isNull() ? request.reopenedOn : request.calledOn,
            said);
    };
    const bool calledAfter = !request.closedOn.isNull() && request.calledOn > request.closedOn;
    if (!calledAfter)
        addCall();
    add(StepKind::Reopened, request.reopenedOn,
        Text::tr("企业不满意，退回%1重办").arg(request.leadUnit), request.leadUnit);
    add(StepKind::Closed, request.closedOn, {});
    if (calledAfter)
        addCall();
    return steps;
}

} // namespace

Result<Request> importedRequest(const JobContext &context, Request request)
{
    PEIYU_CHECK(checkDays(request, context.clock.today()));
    const bool given = !request.dispatchedOn.isNull() || !request.signedOn.isNull();
    if (given && request.leadUnit.isEmpty())
        return fieldFailure(QStringLiteral("lead_unit"),
                            Text::tr("写了交办或签收日期，没有写主办单位。"));
    if (!request.signedOn.isNull() && request.dispatchedOn.isNull())
        request.dispatchedOn = request.signedOn;
    if (request.dispatchedOn.isNull() && !request.leadUnit.isEmpty())
        request.dispatchedOn = request.receivedOn; // who leads it was given it
    const bool declined = request.state == RequestState::Declined;
    // Whoever imports an old ledger did not take these requests up.
    JobContext office = context;
    office.actor.specialist = {};
    PEIYU_TRY(placed, placedRequest(office, std::move(request)));
    request = std::move(placed);
    if (declined) {
        request.state = RequestState::Declined;
        request.leadUnit.clear();
        request.coUnits.clear();
        request.dispatchedOn = {};
        request.signedOn = {};
        request.answeredOn = {};
        request.calledOn = {};
        request.satisfaction.reset();
        request.result.reset();
    }
    settleState(request);
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    PEIYU_TRY(facts, clockFactsOf(context, request));
    if (const auto waiting = waitingOf(request))
        facts.pauses.append(*waiting);
    storeDueDays(request, facts, calendar);
    if (request.state == RequestState::Closed) {
        RequestClocks clocks = clocksOf(request, facts, calendar, request.closedOn);
        if (request.signedOn.isNull())
            clocks.sign.reset(); // a day nobody wrote down is neither kept nor missed
        request.closedFigures = frozenFigures(clocks, calendar);
    }
    return request;
}

Result<Request> writeImportedRequest(const JobContext &context, UnitOfWork &unit, Request request)
{
    if (request.number.isEmpty()) {
        PEIYU_TRY(number, nextRequestNumber(context, request));
        request.number = number;
    }
    request.id = newUuid();
    PEIYU_CHECK(RecordRepository<Request>::apply(unit, request.id, ChangeOp::Insert,
                                                 RecordRepository<Request>::fields(request)));
    if (auto waiting = waitingOf(request)) {
        waiting->request = request.id;
        PEIYU_CHECK(RecordRepository<RequestPause>::apply(
            unit, newUuid(), ChangeOp::Insert, RecordRepository<RequestPause>::fields(*waiting)));
    }
    PEIYU_CHECK(writeParts(unit, request));
    const QVector<RequestStep> steps = stepsOf(request);
    for (const RequestStep &step : steps)
        PEIYU_CHECK(RecordRepository<RequestStep>::apply(
            unit, newUuid(), ChangeOp::Insert, RecordRepository<RequestStep>::fields(step)));
    request.revision = 1;
    return request;
}

} // namespace peiyu
