#include "services/leaving.h"

#include "domain/displaytext.h"
#include "repositories/assignmentrepository.h"
#include "repositories/openitems.h"
#include "repositories/specialistrepository.h"
#include "services/handoverwriting.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StaffingService)
};

QDate dayOf(const JobContext &context, const LeavingOrder &leaving)
{
    return leaving.on.isNull() ? context.clock.today() : leaving.on;
}

/// Duties that reach beyond the day, the oldest first.
Result<QVector<Assignment>> openDuties(const Connection &connection, const SpecialistId &person,
                                       QDate on)
{
    PEIYU_TRY(duties, AssignmentRepository::ofPerson(connection, person));
    duties.removeIf(
        [&](const Assignment &duty) { return !duty.span.until.isNull() && duty.span.until <= on; });
    return duties;
}

DateSpan restOfDuty(const Assignment &duty, QDate on)
{
    return {duty.span.from.isNull() || duty.span.from < on ? on : duty.span.from, duty.span.until};
}

Result<> checkSuccessor(const JobContext &context, const Specialist &person,
                        const SpecialistId &successor)
{
    if (successor.isEmpty())
        return {};
    PEIYU_TRY(found, SpecialistRepository::find(context.connection, successor.value()));
    if (!found || !found->active || found->duty != person.duty || found->id == person.id)
        return fieldFailure(QStringLiteral("successor"),
                            Text::tr("请选择一位在岗的%1接手。").arg(dutyText(person.duty)));
    return {};
}

/// Cuts a duty that is no 专员's; true when the successor could not take it.
Result<bool> giveUp(UnitOfWork &unit, Assignment duty, const LeavingOrder &leaving, QDate on)
{
    const DateSpan rest = restOfDuty(duty, on);
    if (rest.from == duty.span.from) {
        PEIYU_CHECK(AssignmentRepository::apply(unit, duty.id, ChangeOp::Delete, {}));
    } else {
        duty.span.until = on;
        PEIYU_CHECK(AssignmentRepository::apply(unit, duty.id, ChangeOp::Update,
                                                AssignmentRepository::fields(duty)));
    }
    const SpecialistId successor = leaving.successorAt(duty.enterprise);
    if (successor.isEmpty())
        return true;
    PEIYU_TRY(present, AssignmentRepository::ofEnterprise(unit.connection(), duty.enterprise));
    if (planDuty(present, duty.duty, successor, rest).outcome == DutyOutcome::Refused)
        return true;
    PEIYU_CHECK(placeDuty(unit, duty.enterprise, duty.duty, successor, rest, leaving.reason));
    return false;
}

/// A firm of a 专员 who leaves; without the successor where he cannot have it.
Result<FirmMove> moveOf(UnitOfWork &unit, const Assignment &duty, const LeavingOrder &leaving,
                        QDate on)
{
    FirmMove move{duty.enterprise, duty.specialist, leaving.successorAt(duty.enterprise), true,
                  restOfDuty(duty, on)};
    if (move.to.isEmpty())
        return move;
    PEIYU_TRY(present, AssignmentRepository::ofEnterprise(unit.connection(), duty.enterprise));
    present.removeIf([&](const Assignment &one) { return one.id == duty.id; });
    if (planDuty(present, Duty::Specialist, move.to, move.span).outcome == DutyOutcome::Refused)
        move.to = {};
    return move;
}

/// Firms by who has them now.
class Taken
{
public:
    void add(const SpecialistId &to, Duty duty)
    {
        if (to.isEmpty()) {
            ++m_without;
            m_duty = duty;
        } else {
            ++m_firms[to];
        }
    }

    Result<QStringList> sentences(const Connection &connection, const Specialist &person,
                                  QDate on) const
    {
        QStringList found;
        PEIYU_TRY(people, SpecialistRepository::all(connection));
        for (const Specialist &one : people) {
            if (m_firms.contains(one.id))
                found.append(Text::tr("%1 服务的 %2 家企业自 %3 起由%4接手。")
                                 .arg(person.name, countText(m_firms.value(one.id)), dateText(on),
                                      one.name));
        }
        if (m_without > 0)
            found.append(
                Text::tr("%1 服务的 %2 家企业自 %3 起没有%4，请尽快改配。")
                    .arg(person.name, countText(m_without), dateText(on), dutyText(m_duty)));
        return found;
    }

private:
    QHash<SpecialistId, qint64> m_firms;
    qint64 m_without = 0;
    Duty m_duty = Duty::Specialist;
};

} // namespace

Result<> checkLeavingDay(const JobContext &context, QDate on)
{
    if (on <= context.clock.today())
        return {};
    return fieldFailure(
        QStringLiteral("on"),
        Text::tr("离岗停用不能预先办理：请先办交接，到 %1 再停用。").arg(dateText(on)));
}

Result<> checkLeaving(const JobContext &context, const Specialist &person,
                      const LeavingOrder &leaving)
{
    PEIYU_CHECK(checkLeavingDay(context, dayOf(context, leaving)));
    PEIYU_CHECK(checkSuccessor(context, person, leaving.successor));
    for (const SpecialistId &one : leaving.successors)
        PEIYU_CHECK(checkSuccessor(context, person, one));
    if (leaving.toOffice || !leaving.successor.isEmpty())
        return {};
    PEIYU_TRY(duties, openDuties(context.connection, person.id, dayOf(context, leaving)));
    duties.removeIf([&](const Assignment &duty) {
        return duty.duty != Duty::Specialist || leaving.successors.contains(duty.enterprise);
    });
    PEIYU_TRY(items, openItemsOf(context.connection, person.id));
    items.removeIf(
        [&](const OpenItem &item) { return leaving.successors.contains(item.enterprise); });
    if (duties.isEmpty() && items.isEmpty())
        return {};
    return fieldFailure(
        QStringLiteral("successor"),
        Text::tr("%1 还服务 %2 家企业、名下有 %3 件未办事项。请选接手人；暂时没有人接手的，请选“"
                 "暂无人（由科室代管）”。")
            .arg(person.name, countText(duties.size()), countText(items.size())));
}

Result<QStringList> leaveDuties(const JobContext &context, UnitOfWork &unit,
                                const Specialist &person, const LeavingOrder &leaving)
{
    const QDate on = dayOf(context, leaving);
    PEIYU_TRY(duties, openDuties(unit.connection(), person.id, on));
    QVector<FirmMove> moves;
    Taken taken;
    for (const Assignment &duty : duties) {
        if (duty.duty == Duty::Specialist) {
            PEIYU_TRY(move, moveOf(unit, duty, leaving, on));
            taken.add(move.to, duty.duty);
            moves.append(move);
            continue;
        }
        PEIYU_TRY(left, giveUp(unit, duty, leaving, on));
        taken.add(left ? SpecialistId() : leaving.successorAt(duty.enterprise), duty.duty);
    }
    // A leader's successor is a leader: what he was to do at a firm is its 专员's.
    const SpecialistId heir = person.duty == Duty::Specialist ? leaving.successor : SpecialistId();
    PEIYU_TRY(rest, restOf(context, person.id, moves, heir, on));
    moves += rest;
    if (!moves.isEmpty())
        PEIYU_CHECK(writeHandovers(context, unit, moves,
                                   {HandoverKind::Leaving, on, leaving.reason, {}, {}}));
    return taken.sentences(unit.connection(), person, on);
}

} // namespace peiyu
