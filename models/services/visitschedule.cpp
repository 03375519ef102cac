#include "services/visitschedule.h"

#include "domain/displaytext.h"
#include "domain/permissions.h"
#include "foundation/uuidv7.h"
#include "repositories/absencerepository.h"
#include "repositories/carerecordrepository.h"
#include "repositories/firmservants.h"
#include "repositories/plannedvisitlist.h"
#include "services/calendarservice.h"
#include "services/permission.h"
#include "services/visitplanning.h"
#include "statistics/visitcoverage.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <map>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitSchedule)
};

using Plans = RecordRepository<PlannedVisit>;

constexpr int mostPerDay = 20;

/// The days of one run and who has how much on each.
class Diary
{
public:
    static Result<Diary> load(const JobContext &context, const ScheduleRequest &request)
    {
        Diary diary;
        diary.m_perDay = request.perDay;
        PEIYU_TRY(calendar, CalendarService::calendar(context));
        diary.m_calendar = calendar;
        PEIYU_TRY(absences, AbsenceRepository::all(context.connection));
        diary.m_absences = absences;
        const QDate today = context.clock.today();
        diary.m_first = calendar.workingDayFrom(
            request.from.isNull() ? today.addDays(1) : std::max(request.from, today));
        VisitPlanQuery coming;
        coming.asOf = today;
        coming.days.from = today;
        coming.openOnly = true;
        PEIYU_TRY(plans, plannedVisits(context.connection, coming));
        for (const PlannedRow &row : plans) {
            if (row.plan.unit.isEmpty())
                ++diary.m_used[{row.goes.value(), row.plan.on}];
            else if (row.plan.kind == VisitKind::OnSite)
                diary.m_others[row.plan.enterprise].append(row.plan);
        }
        return diary;
    }

    /// The working days a person may go on, up to the last one named.
    QVector<QDate> days(const SpecialistId &person, QDate last) const
    {
        QVector<QDate> found;
        for (QDate day = m_first; day <= last; day = m_calendar.workingDayFrom(day.addDays(1))) {
            if (!isAway(person, day))
                found.append(day);
        }
        return found;
    }

    int room(const SpecialistId &person, QDate day) const
    {
        const auto used = m_used.find({person.value(), day});
        return m_perDay - (used == m_used.end() ? 0 : used->second);
    }

    void take(const SpecialistId &person, QDate day) { ++m_used[{person.value(), day}]; }

    /// The first visit of another office to the firm on one of these days.
    const PlannedVisit *other(const EnterpriseId &firm, const QVector<QDate> &days) const
    {
        const auto found = m_others.constFind(firm);
        if (found == m_others.constEnd())
            return nullptr;
        for (const PlannedVisit &plan : *found) {
            if (days.contains(plan.on))
                return &plan;
        }
        return nullptr;
    }

    int perDay() const { return m_perDay; }
    bool isProvisional(QDate day) const { return !m_calendar.isPublished(day.year()); }

private:
    bool isAway(const SpecialistId &person, QDate day) const
    {
        return std::any_of(m_absences.begin(), m_absences.end(), [&](const Absence &one) {
            return one.specialist == person && one.span.contains(day);
        });
    }

    WorkingCalendar m_calendar;
    QVector<Absence> m_absences;
    QDate m_first;
    int m_perDay = 1;
    std::map<std::pair<QString, QDate>, int> m_used;
    QHash<EnterpriseId, QVector<PlannedVisit>> m_others;
};

ScheduledVisit rowOf(const FirmDuty &firm)
{
    ScheduledVisit row;
    row.firm = firm.id;
    row.firmName = firm.name;
    row.shortName = firm.shortName;
    row.townName = firm.townName;
    row.specialist = firm.specialist;
    row.specialistName = firm.specialistName;
    row.until = firm.period.until;
    return row;
}

/// The firms that are not the acting person's to plan, with the name of who serves them.
Result<QHash<EnterpriseId, QString>> firmsOfOthers(const JobContext &context)
{
    const Actor &actor = context.actor;
    if (reachOf(actor.role, Action::RecordVisit) != Reach::Own)
        return QHash<EnterpriseId, QString>();
    return foreignFirms(context.connection, actor.specialist, context.clock.today());
}

ScheduledVisit foreignRow(const FirmDuty &firm, const QString &server)
{
    ScheduledVisit row = rowOf(firm);
    row.foreign = true;
    row.why = Text::tr("由专员%1服务，请由其本人、科室或负责人排期").arg(server);
    return row;
}

/// Why a firm of the proposal gets no plan now; empty when it gets one.
Result<QString> skippedText(const JobContext &context, const ScheduledVisit &one)
{
    PEIYU_TRY(left, leftPoolSentence(context.connection, one.firm, one.on));
    if (left)
        return *left;
    PEIYU_TRY(present, Plans::ofEnterprise(context.connection, one.firm));
    const bool planned = std::any_of(present.begin(), present.end(), [&](const PlannedVisit &it) {
        return it.state == PlannedState::Open && it.unit.isEmpty() &&
               plansPeriod(it.on, context.clock.today(), one.until);
    });
    return planned ? Text::tr("“%1”已另有走访计划，没有重复安排。").arg(one.firmName) : QString();
}

/// Firms of one person and one period, by town.
using Round = QVector<FirmDuty>;

/// One day's firms: of one town, no more than a day holds.
QVector<Round> tripsOf(const Round &round, int perDay)
{
    QMap<QString, Round> byTown;
    for (const FirmDuty &firm : round)
        byTown[firm.townName + firm.town.value()].append(firm);
    QVector<Round> trips;
    for (const Round &firms : std::as_const(byTown)) {
        for (qsizetype first = 0; first < firms.size(); first += perDay)
            trips.append(firms.mid(first, perDay));
    }
    // Those that were missed before, or told of a day that passed, go first.
    std::stable_sort(trips.begin(), trips.end(), [](const Round &a, const Round &b) {
        const auto late = [](const Round &one) {
            return std::any_of(one.begin(), one.end(), [](const FirmDuty &firm) {
                return firm.missed || !firm.overdueVisit.isNull();
            });
        };
        return late(a) && !late(b);
    });
    return trips;
}

/// The day at or after `wanted` with room for the whole trip, else before it; −1: none.
qsizetype freeDay(const Diary &diary, const SpecialistId &person, const QVector<QDate> &days,
                  qsizetype wanted, int visits)
{
    for (qsizetype i = wanted; i < days.size(); ++i) {
        if (diary.room(person, days[i]) >= visits)
            return i;
    }
    for (qsizetype i = wanted - 1; i >= 0; --i) {
        if (diary.room(person, days[i]) >= visits)
            return i;
    }
    return -1;
}

void placeOne(Diary &diary, const FirmDuty &firm, const QVector<QDate> &days, qsizetype wanted,
              QVector<ScheduledVisit> &found)
{
    ScheduledVisit row = rowOf(firm);
    const qsizetype place = freeDay(diary, firm.specialist, days, wanted, 1);
    if (place < 0) {
        row.why = days.isEmpty() ? Text::tr("%1内已没有可排的工作日")
                                       .arg(visitPeriodText(firm.months, firm.period.from))
                                 : Text::tr("%1内每天最多 %2 家，已排满")
                                       .arg(visitPeriodText(firm.months, firm.period.from))
                                       .arg(diary.perDay());
        if (firm.specialist.isEmpty())
            row.why += Text::tr("；未配专员，请先配备");
    } else {
        row.on = days[place];
        row.why = !firm.overdueVisit.isNull()
                      ? Text::tr("约定 %1 已过，另排").arg(dateText(firm.overdueVisit))
                  : firm.missed ? Text::tr("上期未走访，优先安排")
                                : Text::tr("同镇街同一天");
        diary.take(firm.specialist, row.on);
    }
    found.append(row);
}

void placeRound(Diary &diary, Round round, QVector<ScheduledVisit> &found)
{
    if (round.isEmpty())
        return;
    const SpecialistId person = round.first().specialist;
    const QVector<QDate> days = diary.days(person, round.first().period.until.addDays(-1));
    round.removeIf([&](const FirmDuty &firm) {
        const PlannedVisit *other = diary.other(firm.id, days);
        if (!other || diary.room(person, other->on) < 1)
            return false;
        ScheduledVisit row = rowOf(firm);
        row.on = other->on;
        row.why = Text::tr("与%1同去").arg(other->unit);
        diary.take(person, row.on);
        found.append(row);
        return true;
    });
    const QVector<Round> trips = tripsOf(round, diary.perDay());
    for (qsizetype i = 0; i < trips.size(); ++i) {
        const qsizetype wanted = days.isEmpty() ? 0 : i * days.size() / trips.size();
        const qsizetype whole =
            freeDay(diary, person, days, wanted, static_cast<int>(trips[i].size()));
        for (const FirmDuty &firm : trips[i])
            placeOne(diary, firm, days, whole < 0 ? wanted : whole, found);
    }
}

} // namespace

Result<QVector<ScheduledVisit>> VisitSchedule::propose(const JobContext &context,
                                                       const ScheduleRequest &request)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {request.scope.district, {}}));
    if (request.perDay < 1 || request.perDay > mostPerDay)
        return fieldFailure(QStringLiteral("per_day"),
                            Text::tr("每人每天应为 1 到 %1 家。").arg(mostPerDay));
    ListQuery scope = request.scope;
    scope.asOf = context.clock.today();
    PEIYU_TRY(coverage, visitCoverage(context.connection, scope));
    PEIYU_TRY(diary, Diary::load(context, request));
    PEIYU_TRY(others, firmsOfOthers(context));
    QVector<ScheduledVisit> found;
    // The nearer end of period first, then person by person.
    std::map<std::pair<QDate, QString>, Round> rounds;
    for (const FirmDuty &firm : coverage.firms) {
        if (firm.duty != VisitDuty::Due || firm.planned)
            continue;
        if (const auto server = others.constFind(firm.id); server != others.constEnd())
            found.append(foreignRow(firm, *server));
        else
            rounds[{firm.period.until, firm.specialist.value()}].append(firm);
    }
    for (const auto &[key, round] : rounds)
        placeRound(diary, round, found);
    for (ScheduledVisit &one : found) {
        if (one.on.isValid() && diary.isProvisional(one.on))
            one.why += Text::tr("；%1 年放假通知未录入，按周末暂估").arg(one.on.year());
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const ScheduledVisit &a, const ScheduledVisit &b) {
                         if (a.on.isNull() != b.on.isNull())
                             return b.on.isNull();
                         if (a.foreign != b.foreign)
                             return b.foreign;
                         return std::tie(a.on, a.specialistName, a.townName) <
                                std::tie(b.on, b.specialistName, b.townName);
                     });
    return found;
}

Result<Saved> VisitSchedule::apply(const JobContext &context, const QVector<ScheduledVisit> &visits)
{
    PEIYU_CHECK(requirePermission(context, Action::RecordVisit));
    PEIYU_TRY(calendar, CalendarService::calendar(context));
    Saved saved;
    std::optional<Error> refused;
    QVector<PlannedVisit> plans;
    for (const ScheduledVisit &one : visits) {
        if (one.on.isNull())
            continue;
        if (one.on < context.clock.today() || !calendar.isWorking(one.on))
            return fieldFailure(QStringLiteral("on"),
                                Text::tr("“%1”排在 %2，这天已过或不是工作日，请重新生成。")
                                    .arg(one.firmName, dateText(one.on)));
        const auto allowed = requirePermission(context, Action::RecordVisit, {{}, one.firm});
        if (!allowed && allowed.error().code != ErrorCode::Permission)
            return Failure(allowed.error());
        if (!allowed) {
            refused = allowed.error();
            saved.warnings.append(refused->text);
            continue;
        }
        PEIYU_TRY(skipped, skippedText(context, one));
        if (!skipped.isEmpty()) {
            saved.warnings.append(skipped);
            continue;
        }
        PlannedVisit plan; // of whoever serves the firm then: a handover takes it along
        plan.enterprise = one.firm;
        plan.on = one.on;
        plan.purpose = Text::tr("按频次走访");
        plans.append(plan);
    }
    if (plans.isEmpty() && refused)
        return Failure(*refused);
    if (plans.isEmpty())
        return failure(ErrorCode::Validation, Text::tr("没有可以安排的走访。"));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("按规则排期 %1 家").arg(plans.size())));
    for (const PlannedVisit &plan : plans)
        PEIYU_CHECK(Plans::apply(*unit, newUuid(), ChangeOp::Insert, Plans::fields(plan)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    saved.changes = changes;
    return saved;
}

} // namespace peiyu
