// What happens to a request once a unit has it: the second half of RequestService.

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/requestrecordrepository.h"
#include "services/permission.h"
#include "services/requestregistering.h"
#include "services/requestservice.h"
#include "services/requeststep.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestHandling)
};

Result<> writePause(UnitOfWork &unit, const RequestPause &pause)
{
    const bool isNew = pause.id.isEmpty();
    return RecordRepository<RequestPause>::apply(unit, isNew ? newUuid() : pause.id,
                                                 isNew ? ChangeOp::Insert : ChangeOp::Update,
                                                 RecordRepository<RequestPause>::fields(pause));
}

/// Ends the pause of this kind that runs on the day; one that ran out by itself stays as it is.
Result<> endPause(UnitOfWork &unit, const StepWork &work, PauseKind kind)
{
    for (const RequestPause &known : work.facts.pauses) {
        RequestPause pause = known;
        if (pause.kind != kind || !(pause.span.until.isNull() || pause.span.until > work.on))
            continue;
        pause.span.until = work.on;
        PEIYU_CHECK(writePause(unit, pause));
    }
    return {};
}

/// The lead unit's part: answered on the day, or, with none, not any more.
Result<> markAnswered(const JobContext &context, StepWork &work, QDate on)
{
    PEIYU_TRY(dispatches,
              RecordRepository<Dispatch>::ofParent(context.connection, work.request.id));
    for (const Dispatch &given : dispatches) {
        Dispatch one = given;
        if (!one.lead || !one.returnedOn.isNull())
            continue;
        one.answeredOn = on;
        PEIYU_CHECK(RecordRepository<Dispatch>::apply(*work.unit, one.id, ChangeOp::Update,
                                                      RecordRepository<Dispatch>::fields(one)));
    }
    return {};
}

} // namespace

Result<Saved> RequestService::note(const JobContext &context, const StepOrder &order)
{
    PEIYU_CHECK(requireText(order, Text::tr("请写明办理经过。")));
    PEIYU_TRY(work, beginStep(context, order, StepKind::Worked));
    return finishStep(context, work, order, StepKind::Worked, order.text.trimmed(),
                      work.request.leadUnit);
}

Result<Saved> RequestService::askExtension(const JobContext &context, const StepOrder &order,
                                           int days)
{
    PEIYU_CHECK(requireText(order, Text::tr("请写明延期理由。")));
    PEIYU_TRY(work, beginStep(context, order, StepKind::ExtensionAsked));
    if (!work.facts.limit)
        return failure(ErrorCode::Conflict, Text::tr("意见建议没有时限，不用延期。"));
    if (days < 1 || days > work.facts.limit->close)
        return fieldFailure(QStringLiteral("days"),
                            Text::tr("延期应为 1 至 %1 个工作日（不超过原办结时限，本系统默认）。")
                                .arg(work.facts.limit->close));
    if (!work.request.closeDue.isNull() && work.on > work.request.closeDue)
        return failure(ErrorCode::Conflict,
                       Text::tr("诉求 %1 的办结时限 %2 已过，延期应在到期前申请。")
                           .arg(work.request.number, dateText(work.request.closeDue)));
    work.request.extensionAsked = days;
    return finishStep(context, work, order, StepKind::ExtensionAsked,
                      Text::tr("申请延期 %1 个工作日：%2").arg(days).arg(order.text.trimmed()),
                      work.request.leadUnit);
}

Result<Saved> RequestService::decideExtension(const JobContext &context, const StepOrder &order,
                                              bool granted)
{
    const StepKind step = granted ? StepKind::ExtensionGranted : StepKind::ExtensionRefused;
    PEIYU_TRY(work, beginStep(context, order, step, Action::ApproveRequest));
    const int days = work.request.extensionAsked;
    work.request.extensionAsked = 0;
    if (granted)
        work.request.extensionDays = days;
    QString content = granted ? Text::tr("同意延期 %1 个工作日").arg(days) : Text::tr("不同意延期");
    if (!order.text.trimmed().isEmpty())
        content += Text::tr("：%1").arg(order.text.trimmed());
    return finishStep(context, work, order, step, content);
}

Result<Saved> RequestService::pause(const JobContext &context, const StepOrder &order)
{
    PEIYU_CHECK(requireText(order, Text::tr("请写明暂停原因，例如“等企业补图纸”。")));
    PEIYU_TRY(work, beginStep(context, order, StepKind::Paused));
    const bool unlimited = may(context.actor, Action::CloseReopened, {{}, work.request.enterprise});
    const int left =
        longestPause - askedPauseDays(work.facts.pauses, work.calendar, work.on.addDays(-1));
    if (left <= 0 && !unlimited)
        return failure(
            ErrorCode::Permission,
            Text::tr("诉求 %1 暂停合计已满 %2 个工作日（本系统默认），再暂停须由部门负责人办理。")
                .arg(work.request.number)
                .arg(longestPause));
    RequestPause pause;
    pause.request = work.request.id;
    pause.reason = order.text.trimmed();
    // A pause ends by itself when the days that may be paused are used up; the head's does not.
    pause.span = {work.on,
                  unlimited ? QDate() : work.calendar.after(work.on.addDays(-1), left).addDays(1)};
    PEIYU_CHECK(writePause(*work.unit, pause));
    work.request.paused = true;
    QString content = pause.reason;
    if (!unlimited)
        content += u'\n' + Text::tr("最迟至 %1").arg(dateText(pause.span.until.addDays(-1)));
    return finishStep(context, work, order, StepKind::Paused, content);
}

Result<Saved> RequestService::resume(const JobContext &context, const StepOrder &order)
{
    PEIYU_TRY(work, beginStep(context, order, StepKind::Resumed));
    PEIYU_CHECK(endPause(*work.unit, work, PauseKind::Asked));
    work.request.paused = false;
    return finishStep(context, work, order, StepKind::Resumed, order.text.trimmed());
}

Result<Saved> RequestService::answer(const JobContext &context, const StepOrder &order,
                                     RequestResult result)
{
    PEIYU_CHECK(requireText(order, Text::tr("请写明怎样答复企业。")));
    PEIYU_TRY(work, beginStep(context, order, StepKind::Answered));
    Request &request = work.request;
    request.state = RequestState::Answered;
    request.answer = order.text.trimmed();
    request.answeredOn = work.on;
    request.result = result;
    if (request.firstAnsweredOn.isNull())
        request.firstAnsweredOn = work.on;
    PEIYU_CHECK(markAnswered(context, work, work.on));
    return finishStep(context, work, order, StepKind::Answered,
                      Text::tr("%1：%2").arg(requestResultText(result), request.answer),
                      request.leadUnit);
}

Result<Saved> RequestService::review(const JobContext &context, const StepOrder &order, bool passed)
{
    if (!passed)
        PEIYU_CHECK(requireText(order, Text::tr("请写明退回的理由，承办单位据此补办。")));
    const StepKind step = passed ? StepKind::ReviewPassed : StepKind::ReviewRefused;
    PEIYU_TRY(work, beginStep(context, order, step, Action::ApproveRequest));
    work.request.state = passed ? RequestState::Reviewed : RequestState::Handling;
    work.request.reviewedOn = passed ? work.on : QDate();
    if (!passed)
        work.request.answeredOn = {};
    return finishStep(context, work, order, step, order.text.trimmed());
}

Result<Saved> RequestService::callBack(const JobContext &context, const StepOrder &order,
                                       const CallBack &said)
{
    const bool again = said.satisfaction == Satisfaction::Unsatisfied;
    if (again)
        PEIYU_CHECK(requireText(order, Text::tr("请写明企业不满意什么，重办时要看。")));
    PEIYU_TRY(work, beginStep(context, order, StepKind::CalledBack));
    Request &request = work.request;
    request.calledOn = work.on;
    request.contacted = said.contacted;
    request.solved = said.solved;
    request.satisfaction = said.satisfaction;
    request.opinion = order.text.trimmed();
    QString content = satisfactionText(said.satisfaction);
    if (!request.opinion.isEmpty())
        content += Text::tr("：%1").arg(request.opinion);
    if (!again)
        return finishStep(context, work, order, StepKind::CalledBack, content);
    // 重办: the same number goes on with the days that were left.
    RequestPause waiting;
    waiting.request = request.id;
    waiting.kind = PauseKind::Waiting;
    waiting.reason = Text::tr("答复后至重办");
    waiting.span = {request.answeredOn.addDays(1), work.on.addDays(1)};
    PEIYU_CHECK(writePause(*work.unit, waiting));
    PEIYU_CHECK(markAnswered(context, work, QDate()));
    request.state = RequestState::Handling;
    request.reopened += 1;
    request.reopenedOn = work.on;
    request.calledOn = {};
    request.reviewedOn = {};
    request.answeredOn = {};
    PEIYU_CHECK(writeStep(context, *work.unit, request, StepKind::CalledBack, work.on, content));
    return finishStep(context, work, order, StepKind::Reopened,
                      Text::tr("企业不满意，退回%1重办").arg(request.leadUnit), request.leadUnit);
}

Result<Saved> RequestService::close(const JobContext &context, const StepOrder &order)
{
    PEIYU_TRY(present, RequestService::request(context, order.request));
    PEIYU_TRY(work,
              beginStep(context, order, StepKind::Closed,
                        present.reopened > 0 ? Action::CloseReopened : Action::HandleRequest));
    work.request.state = RequestState::Closed;
    work.request.closedOn = work.on;
    work.request.closedFigures =
        frozenFigures(clocksOf(work.request, work.facts, work.calendar, work.on), work.calendar);
    return finishStep(context, work, order, StepKind::Closed, order.text.trimmed());
}

Result<Saved> RequestService::shelve(const JobContext &context, const StepOrder &order)
{
    PEIYU_CHECK(requireText(order, Text::tr("请写明挂账原因和今后怎样跟进。")));
    PEIYU_TRY(work, beginStep(context, order, StepKind::Shelved, Action::ApproveRequest));
    RequestPause pause;
    pause.request = work.request.id;
    pause.kind = PauseKind::Shelved;
    pause.reason = order.text.trimmed();
    pause.span = {work.on, {}};
    PEIYU_CHECK(writePause(*work.unit, pause));
    work.request.state = RequestState::Shelved;
    return finishStep(context, work, order, StepKind::Shelved, pause.reason);
}

Result<Saved> RequestService::unshelve(const JobContext &context, const StepOrder &order)
{
    PEIYU_TRY(work, beginStep(context, order, StepKind::Unshelved));
    PEIYU_CHECK(endPause(*work.unit, work, PauseKind::Shelved));
    // Back to where it was: a unit that had signed goes on, else it is dispatched.
    work.request.state =
        work.request.signedOn.isNull() ? RequestState::Accepted : RequestState::Handling;
    return finishStep(context, work, order, StepKind::Unshelved, order.text.trimmed());
}

Result<Saved> RequestService::supervise(const JobContext &context, Supervision supervision)
{
    PEIYU_CHECK(requirePermission(context, Action::Supervise, {{}, supervision.enterprise}));
    const QDate today = context.clock.today();
    supervision.unit = tidyText(supervision.unit);
    supervision.content = supervision.content.trimmed();
    if (supervision.on.isNull())
        supervision.on = today;
    if (supervision.on > today)
        return fieldFailure(
            QStringLiteral("on"),
            Text::tr("督办日期 %1 在今天之后，请核对。").arg(dateText(supervision.on)));
    if (supervision.unit.isEmpty())
        return fieldFailure(QStringLiteral("unit"), Text::tr("请填写督办单送哪个单位或哪个人。"));
    if (supervision.content.isEmpty() || !isCleanText(supervision.content))
        return fieldFailure(QStringLiteral("content"), Text::tr("请写明督办什么、要求做到什么。"));
    if (supervision.due.isNull() || supervision.due < supervision.on)
        return fieldFailure(QStringLiteral("due"),
                            Text::tr("请填写回复期限，不早于 %1。").arg(dateText(supervision.on)));
    const StepOrder order{supervision.request, 0, supervision.on, {}};
    std::optional<StepWork> work;
    if (!supervision.request.isEmpty()) {
        PEIYU_TRY(read, readStep(context, order, StepKind::Supervised, Action::Supervise));
        supervision.request = read.request.id;
        supervision.enterprise = read.request.enterprise;
        work = std::move(read);
    }
    const QString prefix = QStringLiteral("DB-%1-").arg(supervision.on.year());
    PEIYU_TRY(highest, highestNumber(context.connection, NumberedRecord::Supervision, prefix));
    supervision.number = withRunningNumber(prefix, highest + 1);
    PEIYU_TRY(
        unit,
        beginUnit(context, Text::tr("督办单 %1（%2）").arg(supervision.number, supervision.unit)));
    const QString id = newUuid();
    PEIYU_CHECK(RecordRepository<Supervision>::apply(
        *unit, id, ChangeOp::Insert, RecordRepository<Supervision>::fields(supervision)));
    if (work)
        PEIYU_CHECK(
            writeStep(context, *unit, work->request, StepKind::Supervised, supervision.on,
                      Text::tr("督办单 %1，%2 前回复：%3")
                          .arg(supervision.number, dateText(supervision.due), supervision.content),
                      supervision.unit));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Action RequestService::replyAction(const Supervision &supervision)
{
    // A firm nobody named is everybody's own: the reach would stop nobody.
    return supervision.enterprise.isEmpty() ? Action::Supervise : Action::HandleRequest;
}

Result<Saved> RequestService::replySupervision(const JobContext &context, const QString &id,
                                               const QString &reply, QDate on)
{
    PEIYU_TRY(found, RecordRepository<Supervision>::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("这份督办单已被删除。"));
    PEIYU_CHECK(requirePermission(context, replyAction(*found), {{}, found->enterprise}));
    if (reply.trimmed().isEmpty())
        return fieldFailure(QStringLiteral("reply"), Text::tr("请写明回复内容。"));
    Supervision supervision = *found;
    supervision.reply = reply.trimmed();
    supervision.repliedOn = on.isNull() ? context.clock.today() : on;
    if (supervision.repliedOn < supervision.on || supervision.repliedOn > context.clock.today())
        return fieldFailure(QStringLiteral("on"),
                            Text::tr("回复日期应在 %1 至今天之间。").arg(dateText(supervision.on)));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("回复督办单 %1").arg(supervision.number)));
    PEIYU_CHECK(RecordRepository<Supervision>::apply(
        *unit, id, ChangeOp::Update, RecordRepository<Supervision>::fields(supervision),
        found->revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

} // namespace peiyu
