#include "services/requestservice.h"

#include "domain/requestflow.h"
#include "domain/textfold.h"
#include "repositories/baserepository.h"
#include "repositories/requestrecordrepository.h"
#include "services/calendarservice.h"
#include "services/permission.h"
#include "services/requestregistering.h"
#include "services/requeststep.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestService)
};

constexpr qsizetype longestUnit = 60;

/// One name of an office, tidied; Validation for none.
Result<QString> unitName(const QString &words)
{
    const QString name = tidyText(words);
    if (name.isEmpty())
        return fieldFailure(QStringLiteral("unit"), Text::tr("请填写主办单位。"));
    if (name.size() > longestUnit || !isCleanText(name))
        return fieldFailure(QStringLiteral("unit"),
                            Text::tr("单位名称最多 %1 字，请修改。").arg(longestUnit));
    return name;
}

/// 协办 without empty names, repetitions and the lead itself.
Result<QStringList> supportingUnits(const QStringList &words, const QString &lead)
{
    QStringList names;
    for (const QString &one : words) {
        if (tidyText(one).isEmpty())
            continue;
        PEIYU_TRY(name, unitName(one));
        if (name != lead && !names.contains(name))
            names.append(name);
    }
    return names;
}

QString dispatchText(const QString &lead, const QStringList &supporting, const QString &text)
{
    QString content = supporting.isEmpty()
                          ? Text::tr("主办：%1").arg(lead)
                          : Text::tr("主办：%1；协办：%2").arg(lead, supporting.join(u'、'));
    if (!text.trimmed().isEmpty())
        content += u'\n' + text.trimmed();
    return content;
}

/// The version of the calendar the stored due days were counted with.
const QString countedWith = QStringLiteral("request_calendar");

} // namespace

Result<Saved> RequestService::add(const JobContext &context, Request request)
{
    PEIYU_CHECK(requirePermission(context, Action::HandleRequest, {{}, request.enterprise}));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("登记诉求")));
    PEIYU_TRY(registered, registerRequest(context, *unit, std::move(request)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{registered.id, changes, {}};
}

Result<Saved> RequestService::correct(const JobContext &context, const Request &request)
{
    PEIYU_TRY(present, RequestService::request(context, request.id));
    PEIYU_CHECK(requirePermission(context, Action::HandleRequest, {{}, present.enterprise}));
    if (!isOpen(present.state))
        return failure(ErrorCode::Conflict,
                       Text::tr("诉求 %1 %2，不能再改。")
                           .arg(present.number, requestStateText(present.state)));
    PEIYU_TRY(checked, checkedRequest(context, request, context.clock.today()));
    Request kept = present;
    kept.title = checked.title;
    kept.content = checked.content;
    kept.raisedBy = checked.raisedBy;
    kept.phone = checked.phone;
    kept.source = checked.source;
    kept.urgent = checked.urgent;
    kept.confidential = checked.confidential;
    kept.specialist = checked.specialist;
    PEIYU_TRY(unit, beginUnit(context, Text::tr("修改诉求 %1").arg(present.number)));
    PEIYU_CHECK(RecordRepository<Request>::apply(
        *unit, kept.id, ChangeOp::Update, RecordRepository<Request>::fields(kept),
        request.revision > 0 ? std::optional(request.revision) : std::nullopt));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{kept.id, changes, {}};
}

Result<Saved> RequestService::closeOnSpot(const JobContext &context, Request request,
                                          const QString &answer)
{
    PEIYU_CHECK(requirePermission(context, Action::HandleRequest, {{}, request.enterprise}));
    if (request.kind != RequestKind::Consultation && request.kind != RequestKind::Suggestion)
        return fieldFailure(QStringLiteral("kind"),
                            Text::tr("只有咨询和意见建议可以当场办结；“%1”请登记后交办。")
                                .arg(requestKindText(request.kind)));
    if (answer.trimmed().isEmpty())
        return fieldFailure(QStringLiteral("answer"), Text::tr("请写明当场怎样答复。"));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("当场办结诉求")));
    PEIYU_TRY(registered, registerRequest(context, *unit, std::move(request)));
    StepWork work;
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    work.calendar = calendar;
    work.request = registered;
    work.on = registered.receivedOn;
    work.request.acceptedOn = work.on;
    work.request.firstAnsweredOn = work.on;
    work.request.answeredOn = work.on;
    work.request.answer = answer.trimmed();
    work.request.result = RequestResult::Explained;
    work.request.closedOn = work.on;
    work.request.state = RequestState::Closed;
    PEIYU_TRY(facts, clockFactsOf(context, work.request));
    work.request.closedFigures =
        frozenFigures(clocksOf(work.request, facts, calendar, work.on), calendar);
    PEIYU_CHECK(writeRequest(context, *unit, work, {}));
    PEIYU_CHECK(
        writeStep(context, *unit, work.request, StepKind::Answered, work.on, work.request.answer));
    PEIYU_CHECK(
        writeStep(context, *unit, work.request, StepKind::Closed, work.on, Text::tr("当场办结")));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{registered.id, changes, {}};
}

Result<Saved> RequestService::accept(const JobContext &context, const StepOrder &order)
{
    PEIYU_TRY(work, beginStep(context, order, StepKind::Accepted));
    work.request.state = RequestState::Accepted;
    work.request.acceptedOn = work.on;
    return finishStep(context, work, order, StepKind::Accepted, order.text.trimmed());
}

Result<Saved> RequestService::decline(const JobContext &context, const StepOrder &order)
{
    PEIYU_CHECK(requireText(order, Text::tr("请写明不予受理的理由，企业会问到。")));
    PEIYU_TRY(work, beginStep(context, order, StepKind::Declined));
    work.request.state = RequestState::Declined;
    work.request.closedOn = work.on;
    return finishStep(context, work, order, StepKind::Declined, order.text.trimmed());
}

Result<Saved> RequestService::dispatch(const JobContext &context, const StepOrder &order,
                                       const QString &lead, const QStringList &supporting)
{
    PEIYU_TRY(leadName, unitName(lead));
    PEIYU_TRY(others, supportingUnits(supporting, leadName));
    PEIYU_TRY(work, beginStep(context, order, StepKind::Dispatched));
    PEIYU_CHECK(placeDispatch(*work.unit, work, leadName, others, {}));
    return finishStep(context, work, order, StepKind::Dispatched,
                      dispatchText(leadName, others, order.text), leadName);
}

Result<Saved> RequestService::dispatchMany(const JobContext &context, const QStringList &requests,
                                           const QString &unit, const QString &text, QDate on)
{
    PEIYU_TRY(name, unitName(unit));
    if (requests.isEmpty())
        return fieldFailure(QStringLiteral("requests"), Text::tr("请先选择要交办的诉求。"));
    QStringList ids; // each once, however it was named
    for (const QString &words : requests) {
        PEIYU_TRY(one, RequestService::request(context, words));
        if (!ids.contains(one.id))
            ids.append(one.id);
    }
    PEIYU_TRY(work, beginUnit(context, Text::tr("批量交办 %1 件给 %2").arg(ids.size()).arg(name)));
    const QString prefix =
        QStringLiteral("JB-%1-").arg((on.isNull() ? context.clock.today() : on).year());
    PEIYU_TRY(highest, highestNumber(context.connection, NumberedRecord::Slip, prefix));
    const QString slip = withRunningNumber(prefix, highest + 1);
    for (const QString &id : ids) {
        const StepOrder order{id, 0, on, text};
        PEIYU_TRY(one, readStep(context, order, StepKind::Dispatched, Action::HandleRequest));
        PEIYU_CHECK(placeDispatch(*work, one, name, {}, slip));
        PEIYU_CHECK(writeRequest(context, *work, one, order));
        PEIYU_CHECK(writeStep(
            context, *work, one.request, StepKind::Dispatched, one.on,
            dispatchText(name, {}, text) + u'\n' + Text::tr("交办单 %1").arg(slip), name));
    }
    PEIYU_TRY(changes, commitUnit(context, *work));
    return Saved{slip, changes, {}};
}

Result<Saved> RequestService::sign(const JobContext &context, const StepOrder &order)
{
    PEIYU_TRY(work, beginStep(context, order, StepKind::Signed));
    PEIYU_TRY(dispatches,
              RecordRepository<Dispatch>::ofParent(context.connection, work.request.id));
    for (const Dispatch &given : dispatches) {
        Dispatch one = given; // the lead's hand stands for all who were asked with it
        if (!one.returnedOn.isNull() || !one.signedOn.isNull())
            continue;
        one.signedOn = work.on;
        PEIYU_CHECK(RecordRepository<Dispatch>::apply(*work.unit, one.id, ChangeOp::Update,
                                                      RecordRepository<Dispatch>::fields(one)));
    }
    work.request.state = RequestState::Handling;
    work.request.signedOn = work.on;
    return finishStep(context, work, order, StepKind::Signed, order.text.trimmed(),
                      work.request.leadUnit);
}

Result<Saved> RequestService::giveBack(const JobContext &context, const StepOrder &order)
{
    PEIYU_CHECK(requireText(order, Text::tr("请写明退单理由。")));
    PEIYU_TRY(work, beginStep(context, order, StepKind::Returned));
    const QString unit = work.request.leadUnit;
    if (unit == coordinationOffice())
        return failure(ErrorCode::Conflict,
                       Text::tr("诉求 %1 已由%2承办，不能再退单；会商明确承办单位后请转办。")
                           .arg(work.request.number, unit));
    PEIYU_TRY(dispatches,
              RecordRepository<Dispatch>::ofParent(context.connection, work.request.id));
    for (Dispatch one : dispatches) {
        if (!one.returnedOn.isNull())
            continue;
        one.returnedOn = work.on;
        one.reason = order.text.trimmed();
        PEIYU_CHECK(RecordRepository<Dispatch>::apply(*work.unit, one.id, ChangeOp::Update,
                                                      RecordRepository<Dispatch>::fields(one)));
    }
    Request &request = work.request;
    request.returns += 1;
    request.state = RequestState::Accepted;
    request.leadUnit.clear();
    request.coUnits.clear();
    request.dispatchedOn = {};
    request.signedOn = {};
    if (request.returns < returnsToCoordination)
        return finishStep(context, work, order, StepKind::Returned, order.text.trimmed(), unit);
    PEIYU_CHECK(writeStep(context, *work.unit, request, StepKind::Returned, work.on,
                          order.text.trimmed(), unit));
    PEIYU_CHECK(placeDispatch(*work.unit, work, coordinationOffice(), {}, {}));
    return finishStep(
        context, work, order, StepKind::Dispatched,
        Text::tr("第 %1 次退单，转%2（本系统默认）").arg(request.returns).arg(coordinationOffice()),
        coordinationOffice());
}

Result<Saved> RequestService::reclassify(const JobContext &context, const StepOrder &order,
                                         const QString &category, RequestKind kind,
                                         const QString &task)
{
    PEIYU_CHECK(requireText(order, Text::tr("请写明变更的理由，时限会随种类改变。")));
    // What has no clock any more leaves every overdue list: the department decides that.
    const bool stops = kind == RequestKind::Suggestion;
    PEIYU_TRY(work, beginStep(context, order, StepKind::Reclassified,
                              stops ? Action::ApproveRequest : Action::HandleRequest));
    Request wanted = work.request;
    wanted.category = category;
    PEIYU_TRY(checked, checkedRequest(context, wanted, context.clock.today()));
    const QString before =
        QStringLiteral("%1 · %2").arg(work.request.category, requestKindText(work.request.kind));
    work.request.category = checked.category;
    work.request.kind = kind;
    work.request.task = task;
    QString content =
        Text::tr("由 %1 变更为 %2 · %3").arg(before, checked.category, requestKindText(kind));
    content += u'\n' + order.text.trimmed();
    return finishStep(context, work, order, StepKind::Reclassified, content);
}

Result<> RequestService::recompute(const JobContext &context, UnitOfWork &unit)
{
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    PEIYU_TRY(open, openRequests(context.connection, {}));
    for (Request &request : open) {
        PEIYU_TRY(facts, clockFactsOf(context, request));
        storeDueDays(request, facts, calendar);
        PEIYU_CHECK(RecordRepository<Request>::apply(unit, request.id, ChangeOp::Update,
                                                     RecordRepository<Request>::fields(request)));
    }
    return BaseRepository::setSetting(unit, QString(), countedWith, calendar.version());
}

Result<bool> RequestService::followsCalendar(const JobContext &context)
{
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    PEIYU_TRY(stored, BaseRepository::setting(context.connection, QString(), countedWith));
    return stored == calendar.version();
}

Result<> RequestService::followCalendar(const JobContext &context)
{
    PEIYU_TRY(follows, followsCalendar(context));
    if (follows)
        return {};
    PEIYU_TRY(unit, beginUnit(context, Text::tr("按新的放假安排重算诉求时限")));
    PEIYU_CHECK(recompute(context, *unit));
    PEIYU_CHECK(commitUnit(context, *unit));
    return {};
}

} // namespace peiyu
