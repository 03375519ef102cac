// What is read of requests: the second file of RequestService that writes nothing.

#include "domain/plan.h"
#include "domain/requestflow.h"
#include "repositories/enterpriserepository.h"
#include "repositories/requestlist.h"
#include "repositories/requestrecordrepository.h"
#include "repositories/specialistrepository.h"
#include "services/calendarservice.h"
#include "services/permission.h"
#include "services/planservice.h"
#include "services/requestregistering.h"
#include "services/requestservice.h"
#include "services/requestsettings.h"

#include <QCoreApplication>
#include <QHash>
#include <QPair>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RequestReading)
};

Result<QString> nameOf(const JobContext &context, const SpecialistId &id)
{
    if (id.isEmpty())
        return QString();
    PEIYU_TRY(found, SpecialistRepository::find(context.connection, id.value()));
    return found ? found->name : QString();
}

Result<QHash<QString, QString>> categoryNames(const JobContext &context)
{
    PEIYU_TRY(all, RequestSettings::categories(context));
    QHash<QString, QString> names;
    for (const RequestCategory &one : all)
        names.insert(one.id, one.name);
    return names;
}

/// Limits of the rows of a page: few districts, five kinds.
class LimitsSeen
{
public:
    explicit LimitsSeen(const JobContext &context) : m_context(context) {}

    Result<std::optional<ClockLimit>> of(const Request &request)
    {
        const auto key = qMakePair(request.district.value(), static_cast<int>(request.kind));
        if (!m_seen.contains(key)) {
            PEIYU_TRY(limit, RequestSettings::limit(m_context, request.district, request.kind));
            m_seen.insert(key, limit);
        }
        return m_seen.value(key);
    }

private:
    const JobContext &m_context;
    QHash<QPair<QString, int>, std::optional<ClockLimit>> m_seen;
};

Result<> readClocks(const JobContext &context, QVector<RequestRow> &rows,
                    const QVector<qint64> &keys, QDate asOf)
{
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    PEIYU_TRY(pauses, pausesOfRows(context.connection, keys));
    LimitsSeen limits(context);
    for (RequestRow &row : rows) {
        PEIYU_TRY(limit, limits.of(row.request));
        row.limit = limit;
        row.clocks =
            row.request.closedFigures.isEmpty()
                ? clocksOf(row.request, {pauses.value(row.request.id), limit}, calendar, asOf)
                : figuresFrom(row.request.closedFigures).clocks;
    }
    return {};
}

/// What a plan says of the category, task by task.
QVector<UnitProposal> unitsIn(const Plan &plan, const QString &category)
{
    QVector<UnitProposal> found;
    for (const PlanTask &task : plan.tasks) {
        if (!task.demandCategories.contains(category))
            continue;
        UnitProposal one;
        one.plan = plan.shortTitle;
        one.task = task.id;
        one.number = task.number;
        one.title = task.title.isEmpty() ? task.shortTitle : task.title;
        one.lead = task.leadUnits;
        one.supporting = task.supportingUnits;
        one.responsible = task.responsibleUnits;
        if (!one.lead.isEmpty() || !one.responsible.isEmpty())
            found.append(one);
    }
    return found;
}

} // namespace

Result<Request> RequestService::request(const JobContext &context, const QString &idOrNumber)
{
    PEIYU_TRY(byId, RecordRepository<Request>::find(context.connection, idOrNumber));
    std::optional<Request> found = byId;
    if (!found) {
        PEIYU_TRY(byNumber, requestNumbered(context.connection, idOrNumber.trimmed().toUpper()));
        found = byNumber;
    }
    if (!found)
        return failure(ErrorCode::NotFound,
                       Text::tr("没有诉求“%1”，可能已被删除。").arg(idOrNumber));
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, found->enterprise}));
    return *found;
}

Result<RequestFile> RequestService::file(const JobContext &context, const QString &id, QDate today)
{
    PEIYU_TRY(request, RequestService::request(context, id));
    RequestFile file;
    file.request = request;
    PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, request.enterprise));
    file.firm = firm ? firm->name : QString();
    PEIYU_TRY(names, categoryNames(context));
    file.categoryName = names.value(request.category, request.category);
    PEIYU_TRY(first, nameOf(context, request.firstContact));
    PEIYU_TRY(follower, nameOf(context, request.specialist));
    file.firstContactName = first;
    file.specialistName = follower;
    PEIYU_TRY(steps, RecordRepository<RequestStep>::ofParent(context.connection, request.id));
    PEIYU_TRY(dispatches, RecordRepository<Dispatch>::ofParent(context.connection, request.id));
    PEIYU_TRY(supervisions,
              RecordRepository<Supervision>::ofParent(context.connection, request.id));
    PEIYU_TRY(facts, clockFactsOf(context, request));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    file.steps = steps;
    file.dispatches = dispatches;
    file.supervisions = supervisions;
    file.pauses = facts.pauses;
    file.limit = facts.limit;
    file.clocks = request.closedFigures.isEmpty() ? clocksOf(request, facts, calendar, today)
                                                  : figuresFrom(request.closedFigures).clocks;
    file.request.paused = isPausedOn(request, facts.pauses, today);
    file.next = nextSteps(file.request);
    return file;
}

Result<QVector<Request>> RequestService::ofFirm(const JobContext &context,
                                                const EnterpriseId &enterprise)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, enterprise}));
    PEIYU_TRY(found, requestsOfFirm(context.connection, enterprise));
    for (Request &one : found) {
        if (!one.paused)
            continue;
        PEIYU_TRY(facts, clockFactsOf(context, one));
        one.paused = isPausedOn(one, facts.pauses, context.clock.today());
    }
    return found;
}

Result<QVector<qint64>> RequestService::keys(const JobContext &context, const RequestQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, {}}));
    return requestKeys(context.connection, query);
}

Result<QVector<RequestRow>> RequestService::rows(const JobContext &context,
                                                 const QVector<qint64> &keys, QDate asOf)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(rows, requestRows(context.connection, keys, asOf));
    PEIYU_TRY(names, categoryNames(context));
    for (RequestRow &row : rows)
        row.categoryName = names.value(row.request.category, row.request.category);
    PEIYU_CHECK(readClocks(context, rows, keys, asOf));
    return rows;
}

Result<QStringList> RequestService::units(const JobContext &context, const DistrictId &district)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {district, {}}));
    return unitsWithRequests(context.connection, district);
}

Result<QVector<QueueCount>> RequestService::counts(const JobContext &context,
                                                   const RequestQuery &query)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {query.district, {}}));
    return requestQueueCounts(context.connection, query);
}

Result<QVector<UnitProposal>> RequestService::proposedUnits(const JobContext &context,
                                                            const DistrictId &district,
                                                            const QString &category, QDate day)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {district, {}}));
    PEIYU_TRY(catalog, PlanService::catalog(context));
    for (const Plan *plan : catalog->speakingPlans(district, day)) {
        const QVector<UnitProposal> found = unitsIn(*plan, category);
        if (!found.isEmpty())
            return found;
    }
    return QVector<UnitProposal>();
}

Result<QVector<Supervision>> RequestService::supervisions(const JobContext &context, bool openOnly)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(all, RecordRepository<Supervision>::all(context.connection));
    if (openOnly)
        all.removeIf([](const Supervision &one) { return !one.repliedOn.isNull(); });
    return all;
}

} // namespace peiyu
