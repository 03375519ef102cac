#include "services/dutyplacement.h"

#include "domain/displaytext.h"
#include "foundation/uuidv7.h"
#include "repositories/absencerepository.h"
#include "repositories/assignmentrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/openitems.h"
#include "repositories/specialistrepository.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DutyPlacement)
};

/// What one interval of the same duty means for a new one that it meets.
DutyOutcome meets(const Assignment &other, Duty duty, const SpecialistId &person,
                  const DateSpan &span)
{
    const bool covers = other.span.contains(span.from);
    const bool sameEnd = other.span.until.isNull() || other.span.until == span.until;
    if (other.specialist == person) {
        if (covers)
            return sameEnd ? DutyOutcome::Unchanged : DutyOutcome::Refused;
        return other.span.until == span.until ? DutyOutcome::Extends : DutyOutcome::Refused;
    }
    if (!isSingleDuty(duty))
        return DutyOutcome::New;
    if (!covers || !sameEnd)
        return DutyOutcome::Refused;
    return other.span.from == span.from ? DutyOutcome::Corrects : DutyOutcome::Replaces;
}

Result<QString> nameOf(const Connection &connection, const SpecialistId &id)
{
    PEIYU_TRY(person, SpecialistRepository::find(connection, id.value()));
    return person ? person->name : Text::tr("已删除的人员");
}

Result<> checkDuty(const Connection &connection, const Assignment &one)
{
    PEIYU_TRY(firm, EnterpriseRepository::find(connection, one.enterprise));
    PEIYU_TRY(person, SpecialistRepository::find(connection, one.specialist.value()));
    const QString name = firm ? firm->name : QString();
    if (one.span.until.isNull() && person && !person->active)
        return failure(ErrorCode::Conflict,
                       Text::tr("没有撤销：“%1”会回到%2 %3名下，此人已停用。请先改为在岗。")
                           .arg(name, dutyText(one.duty), person->name));
    PEIYU_TRY(duties, AssignmentRepository::ofEnterprise(connection, one.enterprise));
    for (const Assignment &other : duties) {
        if (other.id == one.id || other.duty != one.duty || !other.span.overlaps(one.span) ||
            (!isSingleDuty(one.duty) && other.specialist != one.specialist))
            continue;
        PEIYU_TRY(second, nameOf(connection, other.specialist));
        return failure(ErrorCode::Conflict,
                       Text::tr("没有撤销：“%1”会同时有两位%2，%3。请先撤销后来的配备。")
                           .arg(name, dutyText(one.duty), overlapText(other, second)));
    }
    return {};
}

Result<> checkPerson(const Connection &connection, const SpecialistId &id)
{
    PEIYU_TRY(person, SpecialistRepository::find(connection, id.value()));
    if (!person || person->active)
        return {};
    PEIYU_TRY(duties, AssignmentRepository::ofPerson(connection, id));
    for (const Assignment &one : duties) {
        if (one.span.until.isNull())
            return failure(ErrorCode::Conflict,
                           Text::tr("没有撤销：%1 会变为停用，但还服务着企业。请先改配这些企业。")
                               .arg(person->name));
    }
    return {};
}

Result<> checkAbsence(const Connection &connection, const Absence &one)
{
    PEIYU_TRY(all, AbsenceRepository::ofPerson(connection, one.specialist));
    for (const Absence &other : all) {
        if (other.id == one.id || !other.span.overlaps(one.span))
            continue;
        PEIYU_TRY(name, nameOf(connection, one.specialist));
        return failure(ErrorCode::Conflict,
                       Text::tr("没有撤销：%1 的外出会与 %2 的重叠。请先改后来登记的外出。")
                           .arg(name, servedText(other.span)));
    }
    return {};
}

Result<> checkItems(const Connection &connection, const QStringList &items)
{
    if (items.isEmpty())
        return {};
    PEIYU_TRY(stranded, strandedItems(connection));
    for (const OpenItem &one : stranded) {
        if (items.contains(one.record))
            return failure(ErrorCode::Conflict,
                           Text::tr("没有撤销：“%1”的%2会回到已停用的%3名下。请先在“配备与交接”"
                                    "页把此人改为在岗，撤销后再办交接。")
                               .arg(one.firm, openKindText(one.kind), one.holderName));
    }
    return {};
}

} // namespace

QString servedText(const DateSpan &span)
{
    if (span.until.isNull())
        return span.from.isNull() ? Text::tr("一直") : Text::tr("%1 起").arg(dateText(span.from));
    const QString last = dateText(span.until.addDays(-1));
    return span.from.isNull() ? Text::tr("到 %1 止").arg(last)
                              : Text::tr("%1 至 %2").arg(dateText(span.from), last);
}

DutyStep planDuty(const QVector<Assignment> &ofFirm, Duty duty, const SpecialistId &person,
                  const DateSpan &span)
{
    DutyStep step;
    for (const Assignment &other : ofFirm) {
        if (other.duty != duty || !other.span.overlaps(span))
            continue;
        const DutyOutcome outcome = meets(other, duty, person, span);
        // What stands against it wins over what it would replace.
        if (outcome > step.outcome)
            step = DutyStep{outcome, other};
    }
    return step;
}

QString overlapText(const Assignment &other, const QString &name)
{
    return Text::tr("%1（%2）%3，日期重叠").arg(dutyText(other.duty), name, servedText(other.span));
}

Result<DutyStep> placeDuty(UnitOfWork &unit, const EnterpriseId &enterprise, Duty duty,
                           const SpecialistId &person, const DateSpan &span, const QString &reason)
{
    PEIYU_TRY(present, AssignmentRepository::ofEnterprise(unit.connection(), enterprise));
    DutyStep step = planDuty(present, duty, person, span);
    switch (step.outcome) {
    case DutyOutcome::Unchanged:
        return step;
    case DutyOutcome::Refused: {
        PEIYU_TRY(name, nameOf(unit.connection(), step.other->specialist));
        return fieldFailure(
            QStringLiteral("from"),
            Text::tr("与%1。请改生效日期，或写明止期。").arg(overlapText(*step.other, name)));
    }
    case DutyOutcome::Extends: {
        Assignment longer = *step.other;
        longer.span.from = span.from;
        PEIYU_CHECK(AssignmentRepository::apply(unit, longer.id, ChangeOp::Update,
                                                AssignmentRepository::fields(longer)));
        return step;
    }
    case DutyOutcome::Corrects:
        PEIYU_CHECK(AssignmentRepository::apply(unit, step.other->id, ChangeOp::Delete, {}));
        break;
    case DutyOutcome::Replaces: {
        Assignment ended = *step.other;
        ended.span.until = span.from;
        PEIYU_CHECK(AssignmentRepository::apply(unit, ended.id, ChangeOp::Update,
                                                AssignmentRepository::fields(ended)));
        break;
    }
    case DutyOutcome::New:
        break;
    }
    Assignment assignment;
    assignment.enterprise = enterprise;
    assignment.duty = duty;
    assignment.specialist = person;
    assignment.span = span;
    assignment.reason = reason;
    PEIYU_CHECK(AssignmentRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                            AssignmentRepository::fields(assignment)));
    return step;
}

Result<SpecialistId> keeperOf(const Connection &connection, const EnterpriseId &firm, QDate day,
                              const SpecialistId &person)
{
    PEIYU_TRY(duties, AssignmentRepository::ofEnterprise(connection, firm));
    SpecialistId keeper;
    bool served = person.isEmpty();
    for (const Assignment &one : duties) { // the oldest first: the last one is there longest
        if (one.duty != Duty::Specialist)
            continue;
        served = served || (one.specialist == person && one.span.contains(day));
        if (one.span.until.isNull() || one.span.until > day)
            keeper = one.specialist;
    }
    return served && !keeper.isEmpty() ? keeper : person;
}

Result<> checkRestored(const Connection &connection, const RestoredStaffing &restored)
{
    for (const QString &id : restored.duties) {
        PEIYU_TRY(duty, AssignmentRepository::find(connection, id));
        if (duty)
            PEIYU_CHECK(checkDuty(connection, *duty));
    }
    for (const QString &id : restored.absences) {
        PEIYU_TRY(absence, AbsenceRepository::find(connection, id));
        if (absence)
            PEIYU_CHECK(checkAbsence(connection, *absence));
    }
    for (const SpecialistId &id : restored.people)
        PEIYU_CHECK(checkPerson(connection, id));
    return checkItems(connection, restored.items);
}

} // namespace peiyu
