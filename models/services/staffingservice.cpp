#include "services/staffingservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/assignmentrepository.h"
#include "repositories/specialistrepository.h"
#include "repositories/staffinglist.h"
#include "services/permission.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StaffingService)
};

/// Tidies a person and refuses one who is entered already.
Result<Specialist> checkedPerson(const JobContext &context, Specialist person)
{
    for (const auto &[field, text] :
         {std::pair{u"name", &person.name}, std::pair{u"unit", &person.unit},
          std::pair{u"post", &person.post}, std::pair{u"phone", &person.phone}}) {
        if (!isCleanText(*text))
            return fieldFailure(QString::fromUtf16(field),
                                Text::tr("内容含有不能保存的控制字符，请重新输入。"));
        *text = tidyText(*text);
    }
    if (person.name.isEmpty())
        return fieldFailure(QStringLiteral("name"), Text::tr("请填写姓名。"));
    if (person.principal && person.area.isEmpty())
        return fieldFailure(QStringLiteral("area"), Text::tr("主要领导请写明所在镇街或园区。"));
    PEIYU_TRY(people, SpecialistRepository::all(context.connection));
    for (const Specialist &other : people) {
        if (other.id != person.id && other.name == person.name && other.unit == person.unit &&
            other.duty == person.duty && other.active && person.active) {
            const QString sentence = Text::tr("%1“%2”已经登记。同名不同人请写明单位。")
                                         .arg(dutyText(other.duty), other.name);
            return Failure(Error{ErrorCode::Duplicate,
                                 sentence,
                                 {},
                                 {FieldIssue{QStringLiteral("unit"), 0, sentence}}});
        }
    }
    return person;
}

Result<> checkedLeaving(const JobContext &context, const Specialist &person,
                        const LeavingOrder &leaving)
{
    if (leaving.successor.isEmpty())
        return {};
    PEIYU_TRY(successor, SpecialistRepository::find(context.connection, leaving.successor.value()));
    if (!successor || !successor->active || successor->duty != person.duty ||
        successor->id == person.id)
        return fieldFailure(QStringLiteral("successor"),
                            Text::tr("请选择一位在岗的%1接手。").arg(dutyText(person.duty)));
    return {};
}

/// One duty of somebody who leaves on `on`; true when the successor could not take it.
Result<bool> giveUp(UnitOfWork &unit, Assignment duty, const LeavingOrder &leaving, QDate on)
{
    const DateSpan rest{duty.span.from.isNull() || duty.span.from < on ? on : duty.span.from,
                        duty.span.until};
    if (rest.from == duty.span.from) {
        PEIYU_CHECK(AssignmentRepository::apply(unit, duty.id, ChangeOp::Delete, {}));
    } else {
        duty.span.until = on;
        PEIYU_CHECK(AssignmentRepository::apply(unit, duty.id, ChangeOp::Update,
                                                AssignmentRepository::fields(duty)));
    }
    if (leaving.successor.isEmpty())
        return true;
    PEIYU_TRY(present, AssignmentRepository::ofEnterprise(unit.connection(), duty.enterprise));
    if (planDuty(present, duty.duty, leaving.successor, rest).outcome == DutyOutcome::Refused)
        return true;
    PEIYU_CHECK(
        placeDuty(unit, duty.enterprise, duty.duty, leaving.successor, rest, leaving.reason));
    return false;
}

/// Ends what a person still serves on the day; says how many firms that leaves without.
Result<QStringList> giveUpDuties(UnitOfWork &unit, const Specialist &person,
                                 const LeavingOrder &leaving, QDate on)
{
    PEIYU_TRY(duties, AssignmentRepository::ofPerson(unit.connection(), person.id));
    qint64 without = 0;
    qint64 taken = 0;
    for (const Assignment &duty : duties) {
        if (!duty.span.until.isNull() && duty.span.until <= on)
            continue;
        PEIYU_TRY(left, giveUp(unit, duty, leaving, on));
        (left ? without : taken) += 1;
    }
    QStringList warnings;
    if (taken > 0) {
        PEIYU_TRY(successor,
                  SpecialistRepository::find(unit.connection(), leaving.successor.value()));
        warnings.append(Text::tr("%1 服务的 %2 家企业自 %3 起由%4接手。")
                            .arg(person.name, countText(taken), dateText(on),
                                 successor ? successor->name : QString()));
    }
    if (without > 0)
        warnings.append(
            Text::tr("%1 服务的 %2 家企业自 %3 起没有%4，请尽快改配。")
                .arg(person.name, countText(without), dateText(on), dutyText(person.duty)));
    return warnings;
}

} // namespace

Result<Saved> StaffingService::addSpecialist(const JobContext &context, Specialist specialist)
{
    PEIYU_CHECK(requirePermission(context, Action::EditSpecialists));
    PEIYU_TRY(checked, checkedPerson(context, std::move(specialist)));
    PEIYU_TRY(unit,
              beginUnit(context, Text::tr("登记%1 %2").arg(dutyText(checked.duty), checked.name)));
    checked.id = SpecialistId(newUuid());
    PEIYU_CHECK(SpecialistRepository::apply(*unit, checked.id.value(), ChangeOp::Insert,
                                            SpecialistRepository::fields(checked)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{checked.id.value(), changes, {}};
}

Result<Saved> StaffingService::updateSpecialist(const JobContext &context, Specialist specialist,
                                                const LeavingOrder &leaving)
{
    PEIYU_CHECK(requirePermission(context, Action::EditSpecialists));
    PEIYU_TRY(present, SpecialistRepository::find(context.connection, specialist.id.value()));
    if (!present)
        return failure(ErrorCode::NotFound, Text::tr("这位专员已不在名单中。"));
    specialist.duty = present->duty;
    PEIYU_TRY(checked, checkedPerson(context, std::move(specialist)));
    const bool leaves = present->active && !checked.active;
    PEIYU_CHECK(checkedLeaving(context, checked, leaving));
    PEIYU_TRY(unit, beginUnit(context,
                              (leaves ? Text::tr("停用%1 %2") : Text::tr("修改%1 %2"))
                                  .arg(dutyText(checked.duty), checked.name),
                              leaving.reason));
    PEIYU_CHECK(SpecialistRepository::apply(*unit, checked.id.value(), ChangeOp::Update,
                                            SpecialistRepository::fields(checked),
                                            checked.revision));
    QStringList warnings;
    if (leaves) {
        PEIYU_TRY(given, giveUpDuties(*unit, checked, leaving,
                                      leaving.on.isNull() ? context.clock.today() : leaving.on));
        warnings = given;
    }
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{checked.id.value(), changes, warnings};
}

Result<QVector<Specialist>> StaffingService::people(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return SpecialistRepository::all(context.connection);
}

Result<QVector<SpecialistLoad>> StaffingService::specialists(const JobContext &context, QDate asOf,
                                                             const DistrictId &district)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {district, {}}));
    PEIYU_TRY(people, SpecialistRepository::all(context.connection));
    PEIYU_TRY(everywhere, specialistLoads(context.connection, {}, asOf));
    auto loads = everywhere;
    if (!district.isEmpty()) {
        PEIYU_TRY(here, specialistLoads(context.connection, district, asOf));
        loads = here;
    }
    QVector<SpecialistLoad> found;
    for (const Specialist &person : people) {
        if (everywhere.contains(person.id) && !loads.contains(person.id))
            continue;
        const ServedLoad load = loads.value(person.id);
        found.append(SpecialistLoad{person, load.firms, load.unvisited, load.unplanned});
    }
    return found;
}

Result<Specialist> StaffingService::named(const JobContext &context, const QString &words)
{
    const QString wanted = tidyText(words);
    PEIYU_TRY(people, SpecialistRepository::all(context.connection));
    QVector<Specialist> found;
    for (const Specialist &person : people) {
        if (person.id.value() == wanted)
            return person;
        if (person.duty == Duty::Specialist && person.active && person.name == wanted)
            found.append(person);
    }
    if (found.size() > 1)
        return failure(
            ErrorCode::Conflict,
            Text::tr("有 %1 位专员叫“%2”，请改用其编号。").arg(found.size()).arg(wanted));
    if (found.isEmpty())
        return failure(ErrorCode::NotFound,
                       Text::tr("没有在岗的专员“%1”，请先登记专员。").arg(wanted));
    return found.first();
}

Result<Specialist> StaffingService::anybody(const JobContext &context, const QString &words,
                                            std::optional<Duty> duty)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    const QString wanted = tidyText(words);
    PEIYU_TRY(people, SpecialistRepository::all(context.connection));
    QVector<Specialist> found;
    for (const Specialist &person : people) {
        if (person.id.value() == wanted)
            return person;
        if (person.name == wanted && (!duty || person.duty == *duty))
            found.append(person);
    }
    if (found.size() > 1)
        return failure(
            ErrorCode::Conflict,
            Text::tr("名单中有 %1 位“%2”，请改用其编号。").arg(found.size()).arg(wanted));
    if (found.isEmpty())
        return failure(ErrorCode::NotFound, Text::tr("人员名单中没有“%1”，请先登记。").arg(wanted));
    return found.first();
}

Result<QVector<AssignmentRow>> StaffingService::list(const JobContext &context,
                                                     const DistrictId &district, QDate asOf)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {district, {}}));
    PEIYU_TRY(found, assignmentList(context.connection, district, asOf));
    QVector<AssignmentRow> rows;
    for (const ListedAssignment &one : found)
        rows.append(AssignmentRow{one.enterprise, one.firm, one.specialist, one.specialistName,
                                  one.leaderName, one.span});
    return rows;
}

Result<QVector<Assignment>> StaffingService::history(const JobContext &context,
                                                     const EnterpriseId &enterprise)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms, {{}, enterprise}));
    return AssignmentRepository::ofEnterprise(context.connection, enterprise);
}

Result<QVector<ServedSpan>> StaffingService::served(const JobContext &context,
                                                    const SpecialistId &person)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    return servedSpans(context.connection, person);
}

} // namespace peiyu
