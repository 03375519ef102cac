#include "services/openwork.h"

#include "repositories/carerecordrepository.h"
#include "repositories/measurerecordrepository.h"
#include "repositories/requestrecordrepository.h"
#include "repositories/specialistrepository.h"
#include "repositories/visitrepository.h"
#include "services/requestregistering.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenWork)
};

template <class T> QVector<T> chosen(const QVector<T> &all, bool (*fits)(const T &))
{
    QVector<T> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), fits);
    return found;
}

/// Whose items are asked for: one person's and, where they go along, those of everybody off duty.
class Holders
{
public:
    Holders(const Staff &staff, const SpecialistId &from, bool offDuty = true)
        : m_staff(staff), m_from(from), m_offDuty(offDuty)
    {
    }

    bool gives(const SpecialistId &holder) const
    {
        if (holder.isEmpty())
            return false;
        if (holder == m_from)
            return true;
        const auto found = m_staff.constFind(holder);
        return m_offDuty && (found == m_staff.constEnd() || !found->active);
    }
    /// A measure may name who does it in words.
    bool gives(const MeasureStep &step) const
    {
        return gives(step.specialist) || (step.specialist.isEmpty() && names(step.owner));
    }
    bool names(const QString &owner) const
    {
        return !m_from.isEmpty() && !owner.isEmpty() && owner == name(m_from);
    }
    QString name(const SpecialistId &id) const { return m_staff.value(id).name; }

private:
    const Staff &m_staff;
    SpecialistId m_from;
    bool m_offDuty;
};

void keepGiven(FirmWork &work, const Holders &holders)
{
    work.requests.removeIf([&](const Request &one) {
        return !holders.gives(one.specialist) && !holders.gives(one.firstContact);
    });
    work.visits.removeIf([&](const PlannedVisit &one) { return !holders.gives(one.specialist); });
    work.promises.removeIf([&](const Promise &one) { return !holders.gives(one.specialist); });
    work.measures.removeIf([&](const MeasureStep &one) { return !holders.gives(one); });
    work.drafts.removeIf([&](const Visit &one) { return !holders.gives(one.specialist); });
}

template <class T> Result<> write(UnitOfWork &unit, const T &record)
{
    return RecordRepository<T>::apply(unit, record.id, ChangeOp::Update,
                                      RecordRepository<T>::fields(record), record.revision);
}

/// One move while it is written.
class Moving
{
public:
    Moving(const JobContext &context, UnitOfWork &unit, const WorkMove &move,
           const Holders &holders)
        : m_context(context), m_unit(unit), m_move(move), m_holders(holders)
    {
    }

    Result<> request(Request one)
    {
        const SpecialistId before =
            m_holders.gives(one.specialist) ? one.specialist : one.firstContact;
        const SpecialistId to = m_move.kinds.requests ? m_move.to : SpecialistId();
        if (m_holders.gives(one.specialist))
            one.specialist = to;
        // Who was asked first answers until the end; who left cannot, so the duty goes along.
        if (m_holders.gives(one.firstContact))
            one.firstContact = to;
        PEIYU_CHECK(write(m_unit, one));
        const QString from =
            m_holders.name(before).isEmpty() ? Text::tr("已删除的人员") : m_holders.name(before);
        QString words = to.isEmpty() ? Text::tr("%1 移交，暂无人，由科室代管").arg(from)
                                     : Text::tr("由 %1 移交 %2").arg(from, m_holders.name(to));
        if (!m_move.reason.isEmpty())
            words = Text::tr("%1（%2）").arg(words, m_move.reason);
        return writeStep(m_context, m_unit, one, StepKind::HandedOver, m_context.clock.today(),
                         words);
    }

    Result<> visit(PlannedVisit one)
    {
        one.specialist = m_move.to;
        if (!m_move.kinds.visits) {
            one.state = PlannedState::Cancelled;
            one.reason = m_move.reason.isEmpty() ? Text::tr("交接，不再走访")
                                                 : Text::tr("交接：%1").arg(m_move.reason);
            one.specialist = {};
        }
        return write(m_unit, one);
    }

    Result<> promise(Promise one)
    {
        one.specialist = m_move.kinds.promises ? m_move.to : SpecialistId();
        return write(m_unit, one);
    }

    Result<> measure(MeasureStep one)
    {
        one.specialist = m_move.kinds.measures ? m_move.to : SpecialistId();
        if (m_holders.names(one.owner))
            one.owner.clear();
        return write(m_unit, one);
    }

private:
    const JobContext &m_context;
    UnitOfWork &m_unit;
    const WorkMove &m_move;
    const Holders &m_holders;
};

} // namespace

void WorkCounts::add(const WorkCounts &other)
{
    requests += other.requests;
    visits += other.visits;
    promises += other.promises;
    measures += other.measures;
    drafts += other.drafts;
}

WorkCounts FirmWork::counts() const
{
    return {static_cast<int>(requests.size()), static_cast<int>(visits.size()),
            static_cast<int>(promises.size()), static_cast<int>(measures.size()),
            static_cast<int>(drafts.size())};
}

Result<FirmWork> openWorkOf(const Connection &connection, const EnterpriseId &firm)
{
    FirmWork work;
    work.firm = firm;
    PEIYU_TRY(requests, requestsOfFirm(connection, firm));
    work.requests = chosen<Request>(requests, [](const Request &one) { return isOpen(one.state); });
    PEIYU_TRY(visits, RecordRepository<PlannedVisit>::ofEnterprise(connection, firm));
    work.visits = chosen<PlannedVisit>(visits, [](const PlannedVisit &one) {
        return one.state == PlannedState::Open && one.unit.isEmpty();
    });
    PEIYU_TRY(promises, RecordRepository<Promise>::ofEnterprise(connection, firm));
    work.promises = chosen<Promise>(
        promises, [](const Promise &one) { return one.state == PromiseState::Open; });
    PEIYU_TRY(measures, RecordRepository<MeasureStep>::ofEnterprise(connection, firm));
    work.measures =
        chosen<MeasureStep>(measures, [](const MeasureStep &one) { return one.isOpen(); });
    PEIYU_TRY(written, VisitRepository::ofEnterprise(connection, firm));
    work.drafts = chosen<Visit>(written, [](const Visit &one) {
        return one.state == VisitState::Draft && one.unit.isEmpty();
    });
    return work;
}

Result<Staff> staffOf(const Connection &connection)
{
    PEIYU_TRY(people, SpecialistRepository::all(connection));
    Staff staff;
    for (const Specialist &person : people)
        staff.insert(person.id, person);
    return staff;
}

Result<FirmWork> workOfPerson(const Connection &connection, const Staff &staff,
                              const EnterpriseId &firm, const SpecialistId &person)
{
    PEIYU_TRY(work, openWorkOf(connection, firm));
    keepGiven(work, Holders(staff, person, false));
    return work;
}

Result<FirmWork> movingWork(const Connection &connection, const Staff &staff, const WorkMove &move)
{
    PEIYU_TRY(work, openWorkOf(connection, move.firm));
    keepGiven(work, Holders(staff, move.from));
    return work;
}

Result<WorkCounts> moveOpenWork(const JobContext &context, UnitOfWork &unit, const Staff &staff,
                                const WorkMove &move)
{
    const Holders holders(staff, move.from);
    PEIYU_TRY(work, movingWork(unit.connection(), staff, move));
    Moving moving(context, unit, move, holders);
    for (const Request &one : work.requests)
        PEIYU_CHECK(moving.request(one));
    for (const PlannedVisit &one : work.visits)
        PEIYU_CHECK(moving.visit(one));
    for (const Promise &one : work.promises)
        PEIYU_CHECK(moving.promise(one));
    for (const MeasureStep &one : work.measures)
        PEIYU_CHECK(moving.measure(one));
    return work.counts();
}

Result<> followDuty(const JobContext &context, UnitOfWork &unit, const EnterpriseId &firm,
                    const DutyStep &step, const SpecialistId &to, const DateSpan &span,
                    const QString &reason)
{
    const bool replaced =
        step.other && step.other->duty == Duty::Specialist &&
        (step.outcome == DutyOutcome::Replaces || step.outcome == DutyOutcome::Corrects);
    // A duty entered for past days alone takes nothing from who serves the firm now.
    const bool reachesOn = span.until.isNull() || span.until > context.clock.today();
    if (!replaced || !reachesOn)
        return {};
    PEIYU_TRY(staff, staffOf(unit.connection()));
    PEIYU_CHECK(moveOpenWork(context, unit, staff, {firm, step.other->specialist, to, {}, reason}));
    return {};
}

} // namespace peiyu
