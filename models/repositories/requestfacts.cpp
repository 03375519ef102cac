#include "repositories/requestfacts.h"

namespace peiyu {

namespace {

int number(const FieldValues &f, QStringView name)
{
    return static_cast<int>(f.integer(name));
}

bool flag(const FieldValues &f, QStringView name)
{
    return f.integer(name) != 0;
}

qint64 flagValue(bool value)
{
    return value ? 1 : 0;
}

QDate day(const FieldValues &f, QStringView name)
{
    return dayFromText(f.text(name));
}

} // namespace

void RecordFacts<Request>::read(const FieldValues &f, Request &one)
{
    one.number = f.text(u"number");
    one.enterprise = EnterpriseId(f.text(u"enterprise"));
    one.district = DistrictId(f.text(u"district"));
    one.visit = f.text(u"visit");
    one.raisedBy = f.text(u"raised_by");
    one.phone = f.text(u"phone");
    one.source = requestSourceFromKey(f.text(u"source")).value_or(RequestSource::Other);
    one.receivedOn = day(f, u"received_on");
    one.category = f.text(u"category");
    one.kind = requestKindFromKey(f.text(u"kind")).value_or(RequestKind::General);
    one.title = f.text(u"title");
    one.content = f.text(u"content");
    one.urgent = flag(f, u"urgent");
    one.confidential = flag(f, u"confidential");
    one.task = f.text(u"task");
    one.firstContact = SpecialistId(f.text(u"first_contact"));
    one.specialist = SpecialistId(f.text(u"specialist"));
    one.state = requestStateFromKey(f.text(u"state")).value_or(RequestState::Registered);
    one.leadUnit = f.text(u"lead_unit");
    one.coUnits = f.text(u"co_units").split(u'\n', Qt::SkipEmptyParts);
    one.acceptedOn = day(f, u"accepted_on");
    one.dispatchedOn = day(f, u"dispatched_on");
    one.signedOn = day(f, u"signed_on");
    one.firstAnsweredOn = day(f, u"first_answered_on");
    one.answeredOn = day(f, u"answered_on");
    one.answer = f.text(u"answer");
    one.result = requestResultFromKey(f.text(u"result"));
    one.reviewedOn = day(f, u"reviewed_on");
    one.calledOn = day(f, u"called_on");
    one.contacted = flag(f, u"contacted");
    one.solved = flag(f, u"solved");
    one.satisfaction = satisfactionFromKey(f.text(u"satisfaction"));
    one.opinion = f.text(u"opinion");
    one.closedOn = day(f, u"closed_on");
    one.returns = number(f, u"returns");
    one.reopened = number(f, u"reopened");
    one.reopenedOn = day(f, u"reopened_on");
    one.extensionAsked = number(f, u"extension_asked");
    one.extensionDays = number(f, u"extension_days");
    one.paused = flag(f, u"paused");
    one.signDue = day(f, u"sign_due");
    one.answerDue = day(f, u"answer_due");
    one.closeDue = day(f, u"close_due");
    one.clock = requestClockFromKey(f.text(u"clock"));
    one.due = day(f, u"due");
    one.closedFigures = f.text(u"closed_figures");
}

void RecordFacts<Request>::write(const Request &one, FieldValues &f)
{
    f.set(QStringLiteral("number"), one.number);
    f.set(QStringLiteral("enterprise"), one.enterprise.value());
    f.set(QStringLiteral("district"), one.district.value());
    f.set(QStringLiteral("visit"), one.visit);
    f.set(QStringLiteral("raised_by"), one.raisedBy);
    f.set(QStringLiteral("phone"), one.phone);
    f.set(QStringLiteral("source"), requestSourceKey(one.source));
    f.set(QStringLiteral("received_on"), dayText(one.receivedOn));
    f.set(QStringLiteral("category"), one.category);
    f.set(QStringLiteral("kind"), requestKindKey(one.kind));
    f.set(QStringLiteral("title"), one.title);
    f.set(QStringLiteral("content"), one.content);
    f.set(QStringLiteral("urgent"), flagValue(one.urgent));
    f.set(QStringLiteral("confidential"), flagValue(one.confidential));
    f.set(QStringLiteral("task"), one.task);
    f.set(QStringLiteral("first_contact"), one.firstContact.value());
    f.set(QStringLiteral("specialist"), one.specialist.value());
    f.set(QStringLiteral("state"), requestStateKey(one.state));
    f.set(QStringLiteral("lead_unit"), one.leadUnit);
    f.set(QStringLiteral("co_units"), one.coUnits.join(u'\n'));
    f.set(QStringLiteral("accepted_on"), dayText(one.acceptedOn));
    f.set(QStringLiteral("dispatched_on"), dayText(one.dispatchedOn));
    f.set(QStringLiteral("signed_on"), dayText(one.signedOn));
    f.set(QStringLiteral("first_answered_on"), dayText(one.firstAnsweredOn));
    f.set(QStringLiteral("answered_on"), dayText(one.answeredOn));
    f.set(QStringLiteral("answer"), one.answer);
    f.set(QStringLiteral("result"), one.result ? requestResultKey(*one.result) : QString());
    f.set(QStringLiteral("reviewed_on"), dayText(one.reviewedOn));
    f.set(QStringLiteral("called_on"), dayText(one.calledOn));
    f.set(QStringLiteral("contacted"), flagValue(one.contacted));
    f.set(QStringLiteral("solved"), flagValue(one.solved));
    f.set(QStringLiteral("satisfaction"),
          one.satisfaction ? satisfactionKey(*one.satisfaction) : QString());
    f.set(QStringLiteral("opinion"), one.opinion);
    f.set(QStringLiteral("closed_on"), dayText(one.closedOn));
    f.set(QStringLiteral("returns"), qint64(one.returns));
    f.set(QStringLiteral("reopened"), qint64(one.reopened));
    f.set(QStringLiteral("reopened_on"), dayText(one.reopenedOn));
    f.set(QStringLiteral("extension_asked"), qint64(one.extensionAsked));
    f.set(QStringLiteral("extension_days"), qint64(one.extensionDays));
    f.set(QStringLiteral("paused"), flagValue(one.paused));
    f.set(QStringLiteral("sign_due"), dayText(one.signDue));
    f.set(QStringLiteral("answer_due"), dayText(one.answerDue));
    f.set(QStringLiteral("close_due"), dayText(one.closeDue));
    f.set(QStringLiteral("clock"), one.clock ? requestClockKey(*one.clock) : QString());
    f.set(QStringLiteral("due"), dayText(one.due));
    f.set(QStringLiteral("closed_figures"), one.closedFigures);
}

void RecordFacts<RequestStep>::read(const FieldValues &f, RequestStep &one)
{
    one.request = f.text(u"request");
    one.position = number(f, u"position");
    one.kind = stepFromKey(f.text(u"kind")).value_or(StepKind::Worked);
    one.on = day(f, u"on_date");
    one.at = QTime::fromString(f.text(u"at_time"), QStringLiteral("HH:mm"));
    one.person = f.text(u"person");
    one.unit = f.text(u"unit");
    one.content = f.text(u"content");
}

void RecordFacts<RequestStep>::write(const RequestStep &one, FieldValues &f)
{
    f.set(QStringLiteral("request"), one.request);
    f.set(QStringLiteral("position"), qint64(one.position));
    f.set(QStringLiteral("kind"), stepKey(one.kind));
    f.set(QStringLiteral("on_date"), dayText(one.on));
    f.set(QStringLiteral("at_time"), one.at.toString(QStringLiteral("HH:mm")));
    f.set(QStringLiteral("person"), one.person);
    f.set(QStringLiteral("unit"), one.unit);
    f.set(QStringLiteral("content"), one.content);
}

void RecordFacts<RequestPause>::read(const FieldValues &f, RequestPause &one)
{
    one.request = f.text(u"request");
    one.kind = pauseKindFromKey(f.text(u"kind")).value_or(PauseKind::Asked);
    one.span = {day(f, u"from_date"), day(f, u"until_date")};
    one.reason = f.text(u"reason");
}

void RecordFacts<RequestPause>::write(const RequestPause &one, FieldValues &f)
{
    f.set(QStringLiteral("request"), one.request);
    f.set(QStringLiteral("kind"), pauseKindKey(one.kind));
    f.set(QStringLiteral("from_date"), fromText(one.span.from));
    f.set(QStringLiteral("until_date"), untilText(one.span.until));
    f.set(QStringLiteral("reason"), one.reason);
}

void RecordFacts<Dispatch>::read(const FieldValues &f, Dispatch &one)
{
    one.request = f.text(u"request");
    one.slip = f.text(u"slip");
    one.unit = f.text(u"unit");
    one.lead = f.text(u"role") == u"lead";
    one.on = day(f, u"on_date");
    one.signedOn = day(f, u"signed_on");
    one.returnedOn = day(f, u"returned_on");
    one.reason = f.text(u"reason");
    one.answeredOn = day(f, u"answered_on");
}

void RecordFacts<Dispatch>::write(const Dispatch &one, FieldValues &f)
{
    f.set(QStringLiteral("request"), one.request);
    f.set(QStringLiteral("slip"), one.slip);
    f.set(QStringLiteral("unit"), one.unit);
    f.set(QStringLiteral("role"), one.lead ? QStringLiteral("lead") : QStringLiteral("support"));
    f.set(QStringLiteral("on_date"), dayText(one.on));
    f.set(QStringLiteral("signed_on"), dayText(one.signedOn));
    f.set(QStringLiteral("returned_on"), dayText(one.returnedOn));
    f.set(QStringLiteral("reason"), one.reason);
    f.set(QStringLiteral("answered_on"), dayText(one.answeredOn));
}

void RecordFacts<Supervision>::read(const FieldValues &f, Supervision &one)
{
    one.number = f.text(u"number");
    one.request = f.text(u"request");
    one.enterprise = EnterpriseId(f.text(u"enterprise"));
    one.unit = f.text(u"unit");
    one.content = f.text(u"content");
    one.on = day(f, u"on_date");
    one.due = day(f, u"due");
    one.reply = f.text(u"reply");
    one.repliedOn = day(f, u"replied_on");
}

void RecordFacts<Supervision>::write(const Supervision &one, FieldValues &f)
{
    f.set(QStringLiteral("number"), one.number);
    f.set(QStringLiteral("request"), one.request);
    f.set(QStringLiteral("enterprise"), one.enterprise.value());
    f.set(QStringLiteral("unit"), one.unit);
    f.set(QStringLiteral("content"), one.content);
    f.set(QStringLiteral("on_date"), dayText(one.on));
    f.set(QStringLiteral("due"), dayText(one.due));
    f.set(QStringLiteral("reply"), one.reply);
    f.set(QStringLiteral("replied_on"), dayText(one.repliedOn));
}

void RecordFacts<RequestCategory>::read(const FieldValues &f, RequestCategory &one)
{
    one.name = f.text(u"name");
    one.kind = requestKindFromKey(f.text(u"kind")).value_or(RequestKind::General);
    one.active = flag(f, u"active");
}

void RecordFacts<RequestCategory>::write(const RequestCategory &one, FieldValues &f)
{
    f.set(QStringLiteral("name"), one.name);
    f.set(QStringLiteral("kind"), requestKindKey(one.kind));
    f.set(QStringLiteral("active"), flagValue(one.active));
}

void RecordFacts<ClockLimit>::read(const FieldValues &f, ClockLimit &one)
{
    one.district = DistrictId(f.text(u"district"));
    one.kind = requestKindFromKey(f.text(u"kind")).value_or(RequestKind::General);
    one.sign = number(f, u"sign_days");
    one.answer = number(f, u"answer_days");
    one.close = number(f, u"close_days");
    one.source = f.text(u"source");
}

void RecordFacts<ClockLimit>::write(const ClockLimit &one, FieldValues &f)
{
    f.set(QStringLiteral("district"), one.district.value());
    f.set(QStringLiteral("kind"), requestKindKey(one.kind));
    f.set(QStringLiteral("sign_days"), qint64(one.sign));
    f.set(QStringLiteral("answer_days"), qint64(one.answer));
    f.set(QStringLiteral("close_days"), qint64(one.close));
    f.set(QStringLiteral("source"), one.source);
}

} // namespace peiyu
