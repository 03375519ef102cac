#include "services/visitservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/carerecordrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/requestrecordrepository.h"
#include "repositories/specialistrepository.h"
#include "repositories/visitlist.h"
#include "repositories/visitrepository.h"
#include "services/calendarservice.h"
#include "services/dutyplacement.h"
#include "services/enterpriseservice.h"
#include "services/permission.h"
#include "services/promiseservice.h"
#include "services/requestregistering.h"
#include "services/visitplanning.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitService)
};

using Promises = RecordRepository<Promise>;

constexpr qsizetype mostMeetingFirms = 500;

Result<Enterprise> liveFirm(const JobContext &context, const EnterpriseId &id)
{
    PEIYU_TRY(found, EnterpriseRepository::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    return *found;
}

/// A next date that was agreed before the firm left stays as it was written, and plans nothing.
Result<Visit> checkedOf(const JobContext &context, Visit visit,
                        const std::optional<Visit> &before = std::nullopt)
{
    PEIYU_TRY(entered, enteredOn(context.connection, visit.enterprise));
    PEIYU_TRY(checked, checkedVisit(std::move(visit), context.clock.today(), entered));
    const bool asBefore = before && before->next == checked.next && before->state == checked.state;
    if (!checked.next.isNull() && !asBefore) {
        PEIYU_TRY(left, leftPoolSentence(context.connection, checked.enterprise, checked.next));
        if (left)
            return fieldFailure(QStringLiteral("next"), *left);
    }
    return checked;
}

RequestSource sourceOf(VisitKind kind)
{
    return kind == VisitKind::Meeting ? RequestSource::Meeting : RequestSource::Visit;
}

/// Promises and requests given at the visit. Lines left empty are no lines.
Result<> writeLines(const JobContext &context, UnitOfWork &unit, const VisitEntry &entry)
{
    const Visit &visit = entry.visit;
    PEIYU_CHECK(writePromises(unit, visit, entry.promises, context.clock.today()));
    for (Request request : entry.requests) {
        request.enterprise = visit.enterprise;
        request.visit = visit.id;
        request.receivedOn = visit.on;
        request.source = sourceOf(visit.kind);
        if (request.raisedBy.isEmpty())
            request.raisedBy = visit.met;
        if (request.specialist.isEmpty()) {
            PEIYU_TRY(keeper,
                      keeperOf(unit.connection(), visit.enterprise, visit.on, visit.specialist));
            request.specialist = visit.specialist.isEmpty() ? SpecialistId() : keeper;
        }
        PEIYU_CHECK(registerRequest(context, unit, request));
    }
    return {};
}

Result<QStringList> warningsOf(const JobContext &context, const Visit &visit)
{
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    const QString warning = dayOffWarning(calendar, visit.next, context.clock.today());
    return warning.isEmpty() ? QStringList() : QStringList{warning};
}

} // namespace

Result<Saved> VisitService::add(const JobContext &context, VisitEntry entry)
{
    PEIYU_CHECK(requirePermission(context, Action::RecordVisit, {{}, entry.visit.enterprise}));
    PEIYU_TRY(firm, liveFirm(context, entry.visit.enterprise));
    PEIYU_TRY(checked, checkedOf(context, std::move(entry.visit)));
    entry.visit = std::move(checked);
    entry.visit.id = newUuid();
    const QString kind = visitKindText(entry.visit.kind);
    PEIYU_TRY(unit, beginUnit(context, entry.visit.state == VisitState::Draft
                                           ? Text::tr("走访草稿 %1（%2）").arg(firm.name, kind)
                                           : Text::tr("记录走访 %1（%2）").arg(firm.name, kind)));
    PEIYU_CHECK(writeVisit(*unit, entry.visit, entry.fulfils));
    PEIYU_CHECK(writeLines(context, *unit, entry));
    PEIYU_TRY(warnings, warningsOf(context, entry.visit));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{entry.visit.id, changes, warnings};
}

Result<Saved> VisitService::add(const JobContext &context, const Visit &visit)
{
    return add(context, VisitEntry{visit, {}, {}, {}});
}

Result<Saved> VisitService::update(const JobContext &context, VisitEntry entry)
{
    PEIYU_TRY(present, visit(context, entry.visit.id));
    PEIYU_CHECK(requirePermission(context, Action::RecordVisit, {{}, present.enterprise}));
    PEIYU_TRY(firm, liveFirm(context, present.enterprise));
    entry.visit.enterprise = present.enterprise;
    if (present.state == VisitState::Confirmed)
        entry.visit.state = VisitState::Confirmed;
    PEIYU_TRY(checked, checkedOf(context, std::move(entry.visit), present));
    entry.visit = std::move(checked);
    const bool confirms = entry.visit.state != present.state;
    PEIYU_TRY(unit, beginUnit(context, (confirms ? Text::tr("确认走访 %1（%2）")
                                                 : Text::tr("修改走访 %1（%2）"))
                                           .arg(firm.name, dateText(entry.visit.on))));
    PEIYU_CHECK(VisitRepository::apply(*unit, present.id, ChangeOp::Update,
                                       VisitRepository::fields(entry.visit), entry.visit.revision));
    PEIYU_CHECK(settlePlans(*unit, entry.visit, present, entry.fulfils));
    PEIYU_CHECK(writeLines(context, *unit, entry));
    PEIYU_TRY(warnings, warningsOf(context, entry.visit));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{present.id, changes, warnings};
}

Result<Saved> VisitService::update(const JobContext &context, const Visit &visit)
{
    return update(context, VisitEntry{visit, {}, {}, {}});
}

Result<Saved> VisitService::confirm(const JobContext &context, const QString &id, int revision)
{
    PEIYU_TRY(present, visit(context, id));
    if (present.state == VisitState::Confirmed)
        return failure(ErrorCode::Conflict, Text::tr("这条走访已经确认过了。"));
    if (revision > 0)
        present.revision = revision;
    present.state = VisitState::Confirmed;
    return update(context, present);
}

Result<Saved> VisitService::remove(const JobContext &context, const QString &id, int revision)
{
    PEIYU_TRY(present, visit(context, id));
    PEIYU_CHECK(requirePermission(context, Action::RecordVisit, {{}, present.enterprise}));
    PEIYU_TRY(firm, liveFirm(context, present.enterprise));
    PEIYU_TRY(promises, Promises::ofEnterprise(context.connection, present.enterprise));
    PEIYU_TRY(requests, requestsOfFirm(context.connection, present.enterprise));
    PEIYU_TRY(unit, beginUnit(context,
                              Text::tr("删除走访 %1（%2）").arg(firm.name, dateText(present.on))));
    PEIYU_CHECK(releasePlans(*unit, present));
    FieldValues loose; // what had an outcome, or a chain of its own, goes on without the visit
    loose.set(QStringLiteral("visit"), QString());
    for (const Promise &promise : promises) {
        if (promise.visit != id)
            continue;
        const bool open = promise.state == PromiseState::Open;
        PEIYU_CHECK(Promises::apply(*unit, promise.id, open ? ChangeOp::Delete : ChangeOp::Update,
                                    open ? FieldValues() : loose));
    }
    for (const Request &request : requests) {
        if (request.visit == id)
            PEIYU_CHECK(
                RecordRepository<Request>::apply(*unit, request.id, ChangeOp::Update, loose));
    }
    PEIYU_CHECK(VisitRepository::apply(*unit, id, ChangeOp::Delete, {}, revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<Saved> VisitService::addMeeting(const JobContext &context, const Visit &common,
                                       const QVector<MeetingFirm> &firms)
{
    PEIYU_CHECK(requirePermission(context, Action::RecordVisit));
    if (firms.isEmpty())
        return fieldFailure(QStringLiteral("firms"), Text::tr("请至少选一家参加座谈的企业。"));
    if (firms.size() > mostMeetingFirms)
        return fieldFailure(QStringLiteral("firms"),
                            Text::tr("一次座谈最多记 %1 家，请分几次记。").arg(mostMeetingFirms));
    QVector<Visit> visits;
    QSet<QString> named;
    for (const MeetingFirm &firm : firms) {
        PEIYU_CHECK(requirePermission(context, Action::RecordVisit, {{}, firm.enterprise}));
        PEIYU_TRY(live, liveFirm(context, firm.enterprise));
        if (named.contains(firm.enterprise.value()))
            return fieldFailure(QStringLiteral("firms"),
                                Text::tr("“%1”列了两次，请去掉一个。").arg(live.name));
        named.insert(firm.enterprise.value());
        Visit visit = common;
        visit.enterprise = firm.enterprise;
        const QString note = firm.note.trimmed();
        visit.text = common.text.trimmed();
        if (!note.isEmpty())
            visit.text = visit.text.isEmpty() ? note : visit.text + u'\n' + note;
        auto checked = checkedOf(context, std::move(visit));
        if (!checked) {
            Error error = checked.error();
            if (error.issues.value(0).field == u"on" && firms.size() > 1)
                error.text = Text::tr("%1：%2").arg(live.name, error.text);
            if (!error.issues.isEmpty())
                error.issues.first().text = error.text;
            return Failure(error);
        }
        visits.append(*checked);
    }
    const QString meeting = newUuid();
    PEIYU_TRY(
        unit,
        beginUnit(context,
                  Text::tr("%1 %2 家企业").arg(visitKindText(common.kind)).arg(visits.size())));
    for (Visit &visit : visits) {
        visit.id = newUuid();
        visit.meeting = meeting;
        PEIYU_CHECK(writeVisit(*unit, visit));
    }
    PEIYU_TRY(warnings, warningsOf(context, common));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{meeting, changes, warnings};
}

Result<Visit> VisitService::visit(const JobContext &context, const QString &id)
{
    PEIYU_TRY(found, VisitRepository::find(context.connection, id));
    if (!found)
        return failure(ErrorCode::NotFound, Text::tr("这条走访记录已被删除。"));
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, found->enterprise}));
    return *found;
}

Result<qint64> VisitService::keyOf(const JobContext &context, const QString &id)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return visitKey(context.connection, id);
}

Result<VisitFile> VisitService::file(const JobContext &context, const QString &id)
{
    VisitFile file;
    PEIYU_TRY(visit, VisitService::visit(context, id));
    PEIYU_TRY(firm, EnterpriseService::file(context, visit.enterprise, visit.on));
    file.visit = visit;
    file.firm = firm.enterprise.name;
    file.place = firm.place();
    if (!visit.specialist.isEmpty()) {
        PEIYU_TRY(person, SpecialistRepository::find(context.connection, visit.specialist.value()));
        file.specialistName = person ? person->name : QString();
    }
    PromiseQuery query;
    query.asOf = context.clock.today();
    query.firm = visit.enterprise;
    PEIYU_TRY(promises, PromiseService::rows(context, query));
    std::copy_if(promises.begin(), promises.end(), std::back_inserter(file.promises),
                 [&](const PromiseRow &row) { return row.promise.visit == id; });
    PEIYU_TRY(requests, requestsOfFirm(context.connection, visit.enterprise));
    std::copy_if(requests.begin(), requests.end(), std::back_inserter(file.requests),
                 [&](const Request &request) { return request.visit == id; });
    PEIYU_TRY(plans,
              RecordRepository<PlannedVisit>::ofEnterprise(context.connection, visit.enterprise));
    for (const PlannedVisit &plan : plans) {
        if (plan.origin == id)
            file.planned = plan;
    }
    return file;
}

Result<FirmCare> VisitService::careOf(const JobContext &context, const EnterpriseId &enterprise,
                                      QDate asOf)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, enterprise}));
    FirmCare care;
    PromiseQuery query;
    query.asOf = asOf;
    query.firm = enterprise;
    query.state = PromiseState::Open;
    PEIYU_TRY(promises, PromiseService::rows(context, query));
    care.promises = promises;
    PEIYU_TRY(requests, requestsOfFirm(context.connection, enterprise));
    std::copy_if(requests.begin(), requests.end(), std::back_inserter(care.requests),
                 [&](const Request &request) {
                     return isOpen(request.state) && request.receivedOn <= asOf;
                 });
    PEIYU_TRY(plans, RecordRepository<PlannedVisit>::ofEnterprise(context.connection, enterprise));
    std::copy_if(plans.begin(), plans.end(), std::back_inserter(care.planned),
                 [](const PlannedVisit &plan) { return plan.state == PlannedState::Open; });
    return care;
}

Result<QVector<Visit>> VisitService::visits(const JobContext &context,
                                            const EnterpriseId &enterprise)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, enterprise}));
    PEIYU_TRY(found, VisitRepository::ofEnterprise(context.connection, enterprise));
    std::reverse(found.begin(), found.end());
    return found;
}

Result<QVector<qint64>> VisitService::keys(const JobContext &context, const VisitQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, {}}));
    return visitKeys(context.connection, query);
}

Result<QVector<VisitRow>> VisitService::rows(const JobContext &context, const QVector<qint64> &keys,
                                             QDate asOf)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return visitRows(context.connection, keys, asOf);
}

} // namespace peiyu
