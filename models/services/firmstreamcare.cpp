// The stream of a firm: visits, requests, 督办, promises, and visits to be made.
#include "domain/displaytext.h"
#include "repositories/carerecordrepository.h"
#include "repositories/requestrecordrepository.h"
#include "repositories/visitrepository.h"
#include "services/firmstreamreader.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmStreamCare)
};

QString dueWords(QDate due)
{
    return due.isNull() ? QString() : Text::tr("（%1 前）").arg(dateText(due));
}

QString visitText(const Visit &visit)
{
    QString text = visit.unit.isEmpty()
                       ? visitKindText(visit.kind)
                       : Text::tr("%1 %2").arg(visit.unit, visitKindText(visit.kind));
    if (!visit.met.isEmpty())
        text += Text::tr("，接待人 %1").arg(visit.met);
    text += said(visit.text);
    if (!visit.next.isNull()) {
        while (text.endsWith(QStringLiteral("。"))) // data
            text.chop(1);
        text += Text::tr("；下次 %1").arg(dateText(visit.next));
    }
    return visit.state == VisitState::Draft ? Text::tr("（草稿）%1").arg(text) : text;
}

} // namespace

Result<> FirmStreamReader::visits()
{
    PEIYU_TRY(all, VisitRepository::ofEnterprise(m_context.connection, m_firm));
    for (const Visit &one : all) {
        QString who = person(one.specialist);
        if (who.isEmpty())
            who = one.unit.isEmpty() ? one.visitors : one.unit;
        StreamEntry *entry =
            add(StreamKind::Visit, one.on, visitText(one), who, made(u"visit", one.id));
        correct(entry, one.id, {QStringLiteral("state"), QStringLiteral("meeting")});
    }
    return {};
}

Result<> FirmStreamReader::requests()
{
    PEIYU_TRY(all, requestsOfFirm(m_context.connection, m_firm));
    PEIYU_TRY(steps, stepsOfFirm(m_context.connection, m_firm));
    QHash<QString, const Request *> byId;
    for (const Request &one : all)
        byId.insert(one.id, &one);
    for (const RequestStep &step : steps) {
        if (const Request *request = byId.value(step.request))
            requestStep(*request, step);
    }
    return {};
}

/// The steps a firm would tell of. Receipt, extensions, pauses, reviews and calls stand in the
/// course of the request; 督办 and 交接 have entries of their own.
void FirmStreamReader::requestStep(const Request &request, const RequestStep &step)
{
    const QString matter = Text::tr("%1“%2”").arg(request.number, request.title.simplified());
    const QString content = request.confidential ? QString() : step.content;
    QString text;
    switch (step.kind) {
    case StepKind::Registered: {
        QStringList marks = {requestKindText(request.kind), requestSourceText(request.source)};
        if (request.urgent)
            marks.append(Text::tr("紧急"));
        if (request.confidential)
            marks.append(Text::tr("保密"));
        text = Text::tr("登记诉求 %1（%2）").arg(matter, marks.join(Text::tr("、")));
        break;
    }
    case StepKind::Declined:
        text = Text::tr("不予受理 %1").arg(matter) + said(content);
        break;
    case StepKind::Dispatched:
        text = Text::tr("交办 %1").arg(matter) + said(step.content);
        break;
    case StepKind::Returned:
        text = Text::tr("%1 退单 %2").arg(step.unit, matter) + said(content);
        break;
    case StepKind::Answered:
        text = Text::tr("答复 %1").arg(matter) + said(content);
        break;
    case StepKind::Reopened:
        text = Text::tr("重办 %1").arg(matter) + said(content);
        break;
    case StepKind::Shelved:
        text = Text::tr("挂账 %1").arg(matter) + said(content);
        break;
    case StepKind::Closed: {
        QStringList marks;
        if (request.result)
            marks.append(requestResultText(*request.result));
        if (request.satisfaction)
            marks.append(satisfactionText(*request.satisfaction));
        text = Text::tr("办结 %1").arg(matter);
        if (!marks.isEmpty())
            text += Text::tr("（%1）").arg(marks.join(Text::tr("，")));
        break;
    }
    default:
        return;
    }
    StreamEntry *entry = add(StreamKind::Request, step.on, text, step.person,
                             {u"request", request.id, m_log.entered(step.id)});
    if (step.kind != StepKind::Registered)
        return;
    // Everything else of a request is its course.
    QStringList course;
    for (const char16_t *field :
         {u"number",      u"district", u"first_contact", u"specialist",      u"state",
          u"lead_unit",   u"co_units", u"accepted_on",   u"dispatched_on",   u"signed_on",
          u"answered_on", u"answer",   u"result",        u"reviewed_on",     u"called_on",
          u"contacted",   u"solved",   u"satisfaction",  u"opinion",         u"closed_on",
          u"returns",     u"reopened", u"reopened_on",   u"extension_asked", u"extension_days",
          u"paused",      u"sign_due", u"answer_due",    u"close_due"})
        course.append(QString::fromUtf16(field));
    if (request.confidential)
        course.append(
            {QStringLiteral("content"), QStringLiteral("raised_by"), QStringLiteral("phone")});
    correct(entry, request.id, course);
}

Result<> FirmStreamReader::supervisions()
{
    PEIYU_TRY(all, supervisionsOfFirm(m_context.connection, m_firm));
    for (const Supervision &one : all) {
        StreamEntry *sent =
            add(StreamKind::Supervision, one.on,
                Text::tr("发督办单 %1 给 %2%3").arg(one.number, one.unit, dueWords(one.due)) +
                    said(one.content),
                {}, made(u"supervision", one.id));
        correct(sent, one.id, {QStringLiteral("reply"), QStringLiteral("replied_on")});
        if (!one.repliedOn.isNull())
            add(StreamKind::Supervision, one.repliedOn,
                Text::tr("%1 回复督办单 %2").arg(one.unit, one.number) + said(one.reply), {},
                {u"supervision", one.id,
                 m_log.settled(one.id, u"replied_on", dayText(one.repliedOn))});
    }
    return {};
}

Result<> FirmStreamReader::promises()
{
    PEIYU_TRY(all, RecordRepository<Promise>::ofEnterprise(m_context.connection, m_firm));
    for (const Promise &one : all) {
        const QString who = person(one.specialist);
        StreamEntry *given = add(StreamKind::Promise, one.madeOn,
                                 Text::tr("承诺：%1%2").arg(brief(one.content), dueWords(one.due)),
                                 who, made(u"promise", one.id));
        correct(given, one.id,
                {QStringLiteral("state"), QStringLiteral("ended_on"), QStringLiteral("outcome")});
        if (one.state == PromiseState::Open || one.endedOn.isNull())
            continue;
        const QString text = one.state == PromiseState::Kept
                                 ? Text::tr("兑现承诺“%1”").arg(brief(one.content))
                                 : Text::tr("承诺不再办理“%1”").arg(brief(one.content));
        add(StreamKind::Promise, one.endedOn, text + said(one.outcome), who,
            {u"promise", one.id, m_log.settled(one.id, u"state", promiseStateKey(one.state))});
    }
    return {};
}

/// Those a visit agreed on stand in its own entry.
Result<> FirmStreamReader::plannedVisits()
{
    PEIYU_TRY(all, RecordRepository<PlannedVisit>::ofEnterprise(m_context.connection, m_firm));
    for (const PlannedVisit &one : all) {
        if (!one.origin.isEmpty())
            continue;
        const QString who = one.unit.isEmpty() ? person(one.specialist) : one.unit;
        const QString what = Text::tr("%1 %2").arg(dateText(one.on), visitKindText(one.kind));
        StreamEntry *agreed =
            add(StreamKind::Plan, {}, Text::tr("安排走访 %1").arg(what) + said(one.purpose), who,
                made(u"planned_visit", one.id));
        correct(agreed, one.id, {QStringLiteral("state"), QStringLiteral("reason")});
        if (one.state != PlannedState::Cancelled)
            continue;
        add(StreamKind::Plan, {}, Text::tr("取消走访 %1").arg(what) + said(one.reason), {},
            {u"planned_visit", one.id,
             m_log.settled(one.id, u"state", plannedStateKey(PlannedState::Cancelled))});
    }
    return {};
}

Result<> FirmStreamReader::exemptions()
{
    PEIYU_TRY(all, RecordRepository<VisitExemption>::ofEnterprise(m_context.connection, m_firm));
    for (const VisitExemption &one : all) {
        const QString text =
            one.span.until.isNull()
                ? Text::tr("免走访")
                : Text::tr("免走访至 %1").arg(dateText(one.span.until.addDays(-1)));
        StreamEntry *entry = add(StreamKind::Plan, one.span.from, text + said(one.reason), {},
                                 made(u"visit_exemption", one.id));
        correct(entry, one.id, {});
    }
    return {};
}

} // namespace peiyu
