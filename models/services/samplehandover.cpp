#include "services/samplehandover.h"

#include "services/absenceservice.h"
#include "services/handoverservice.h"

namespace peiyu {

namespace {

/// 岗位调整 of two firms, signed by both the day after.
Result<> writeHandover(const JobContext &context, const QVector<EnterpriseId> &firms,
                       const SpecialistId &to)
{
    const QDate on(2026, 11, 9);
    HandoverOrder order;
    order.parts = {{to, firms}};
    order.on = on;
    order.reason = QStringLiteral("岗位调整"); // data
    const AsOfClock clock(context.clock, on);
    const JobContext then{context.connection, context.actor, clock};
    PEIYU_TRY(done, HandoverService::handOver(then, order));
    const AsOfClock later(context.clock, on.addDays(1));
    const JobContext after{context.connection, context.actor, later};
    for (const QString &id : done.id.split(u' ', Qt::SkipEmptyParts))
        PEIYU_CHECK(HandoverService::sign(after, id, on, on.addDays(1)));
    return {};
}

Result<> writeAbsence(const JobContext &context, const SpecialistId &away,
                      const SpecialistId &substitute)
{
    Absence absence;
    absence.specialist = away;
    absence.substitute = substitute;
    absence.span = {QDate(2026, 11, 16), QDate(2026, 12, 6)};
    absence.reason = QStringLiteral("市委党校学习"); // data
    PEIYU_CHECK(AbsenceService::add(context, absence));
    return {};
}

} // namespace

Result<> takeSampleHandover(const JobContext &context, const QVector<SampleCared> &cared)
{
    QVector<SpecialistId> people; // each once, the first person in front
    for (const SampleCared &one : cared) {
        if (!people.contains(one.specialist))
            people.append(one.specialist);
    }
    if (people.size() < 4)
        return {};
    QVector<EnterpriseId> firms;
    for (const SampleCared &one : cared) {
        if (one.specialist == people[1] && firms.size() < 2)
            firms.append(one.firm);
    }
    PEIYU_CHECK(writeHandover(context, firms, people[2]));
    return writeAbsence(context, people[3], people[0]);
}

} // namespace peiyu
