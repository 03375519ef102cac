#include "cli/requestjson.h"

#include "cli/jsonvalues.h"

namespace peiyu {

namespace {

QJsonObject requestJson(const Request &request)
{
    return {
        {QStringLiteral("id"), request.id},
        {QStringLiteral("number"), request.number},
        {QStringLiteral("district"), jsonText(request.district.value())},
        {QStringLiteral("state"), requestStateKey(request.state)},
        {QStringLiteral("queue"), requestQueueKey(queueOf(request))},
        {QStringLiteral("kind"), requestKindKey(request.kind)},
        {QStringLiteral("title"), request.title},
        {QStringLiteral("urgent"), request.urgent},
        {QStringLiteral("confidential"), request.confidential},
        {QStringLiteral("received_on"), jsonDay(request.receivedOn)},
        {QStringLiteral("lead_unit"), jsonText(request.leadUnit)},
        {QStringLiteral("supporting_units"), jsonTexts(request.coUnits)},
        {QStringLiteral("returns"), request.returns},
        {QStringLiteral("reopened"), request.reopened},
        {QStringLiteral("paused"), request.paused},
        {QStringLiteral("clock"),
         request.clock ? QJsonValue(requestClockKey(*request.clock)) : QJsonValue()},
        {QStringLiteral("due"), jsonDay(request.due)},
        {QStringLiteral("closed_on"), jsonDay(request.closedOn)},
        {QStringLiteral("satisfaction"),
         request.satisfaction ? QJsonValue(satisfactionKey(*request.satisfaction)) : QJsonValue()}};
}

QJsonArray stepsJson(const QVector<RequestStep> &steps)
{
    QJsonArray found;
    for (const RequestStep &step : steps)
        found.append(QJsonObject{{QStringLiteral("kind"), stepKey(step.kind)},
                                 {QStringLiteral("on"), jsonDay(step.on)},
                                 {QStringLiteral("person"), jsonText(step.person)},
                                 {QStringLiteral("unit"), jsonText(step.unit)},
                                 {QStringLiteral("text"), jsonText(step.content)}});
    return found;
}

QJsonArray dispatchesJson(const QVector<Dispatch> &dispatches)
{
    QJsonArray found;
    for (const Dispatch &one : dispatches)
        found.append(QJsonObject{
            {QStringLiteral("unit"), one.unit},
            {QStringLiteral("role"), one.lead ? QStringLiteral("lead") : QStringLiteral("support")},
            {QStringLiteral("slip"), jsonText(one.slip)},
            {QStringLiteral("on"), jsonDay(one.on)},
            {QStringLiteral("signed_on"), jsonDay(one.signedOn)},
            {QStringLiteral("returned_on"), jsonDay(one.returnedOn)},
            {QStringLiteral("reason"), jsonText(one.reason)},
            {QStringLiteral("answered_on"), jsonDay(one.answeredOn)}});
    return found;
}

QJsonArray pausesJson(const QVector<RequestPause> &pauses)
{
    QJsonArray found;
    for (const RequestPause &one : pauses)
        found.append(QJsonObject{{QStringLiteral("kind"), pauseKindKey(one.kind)},
                                 {QStringLiteral("from"), jsonDay(one.span.from)},
                                 {QStringLiteral("until"), jsonDay(one.span.until)},
                                 {QStringLiteral("reason"), jsonText(one.reason)}});
    return found;
}

} // namespace

QJsonObject clockJson(const ClockReading &one, QDate today, const WorkingCalendar &calendar)
{
    return {
        {QStringLiteral("from"), jsonDay(one.from)},
        {QStringLiteral("limit"), one.limit},
        {QStringLiteral("used"), one.used},
        {QStringLiteral("paused"), one.paused},
        {QStringLiteral("left"), one.left},
        {QStringLiteral("due"), jsonDay(one.due)},
        {QStringLiteral("provisional"), !one.due.isNull() && !calendar.isPublished(one.due.year())},
        {QStringLiteral("met_on"), jsonDay(one.metOn)},
        {QStringLiteral("late"), one.late.late},
        {QStringLiteral("late_days"), one.late.days},
        {QStringLiteral("text"), clockText(one, today)}};
}

QJsonObject requestRowJson(const RequestRow &row)
{
    QJsonObject object = requestJson(row.request);
    object.insert(QStringLiteral("firm"), row.firm);
    object.insert(QStringLiteral("town"), jsonText(row.townName));
    object.insert(QStringLiteral("category"), row.categoryName);
    object.insert(QStringLiteral("specialist"), jsonText(row.specialistName));
    object.insert(QStringLiteral("supervised_until"), jsonDay(row.supervisedUntil));
    return object;
}

QJsonObject requestFileJson(const RequestFile &file, QDate today, const WorkingCalendar &calendar)
{
    QJsonObject object = requestJson(file.request);
    object.insert(QStringLiteral("firm"), file.firm);
    object.insert(QStringLiteral("category"), file.categoryName);
    object.insert(QStringLiteral("content"), jsonText(file.request.content));
    object.insert(QStringLiteral("raised_by"), jsonText(file.request.raisedBy));
    object.insert(QStringLiteral("phone"), jsonText(file.request.phone));
    object.insert(QStringLiteral("source"), requestSourceKey(file.request.source));
    object.insert(QStringLiteral("first_contact"), jsonText(file.firstContactName));
    object.insert(QStringLiteral("specialist"), jsonText(file.specialistName));
    object.insert(QStringLiteral("answer"), jsonText(file.request.answer));
    object.insert(QStringLiteral("result"), file.request.result
                                                ? QJsonValue(requestResultKey(*file.request.result))
                                                : QJsonValue());
    QJsonObject clocks;
    for (const RequestClock clock :
         {RequestClock::Sign, RequestClock::Answer, RequestClock::Close}) {
        const ClockReading *reading = file.clocks.of(clock);
        clocks.insert(requestClockKey(clock),
                      reading ? QJsonValue(clockJson(*reading, today, calendar)) : QJsonValue());
    }
    object.insert(QStringLiteral("clocks"), clocks);
    object.insert(QStringLiteral("limit_source"),
                  file.limit ? jsonText(file.limit->source) : QJsonValue());
    object.insert(QStringLiteral("steps"), stepsJson(file.steps));
    object.insert(QStringLiteral("dispatches"), dispatchesJson(file.dispatches));
    object.insert(QStringLiteral("pauses"), pausesJson(file.pauses));
    QJsonArray sheets;
    for (const Supervision &one : file.supervisions)
        sheets.append(supervisionJson(one));
    object.insert(QStringLiteral("supervisions"), sheets);
    QStringList next;
    for (const StepKind step : file.next)
        next.append(stepKey(step));
    object.insert(QStringLiteral("next"), jsonTexts(next));
    return object;
}

QJsonObject supervisionJson(const Supervision &one)
{
    return {{QStringLiteral("id"), one.id},
            {QStringLiteral("number"), one.number},
            {QStringLiteral("request"), jsonText(one.request)},
            {QStringLiteral("unit"), one.unit},
            {QStringLiteral("text"), one.content},
            {QStringLiteral("on"), jsonDay(one.on)},
            {QStringLiteral("due"), jsonDay(one.due)},
            {QStringLiteral("reply"), jsonText(one.reply)},
            {QStringLiteral("replied_on"), jsonDay(one.repliedOn)}};
}

} // namespace peiyu
