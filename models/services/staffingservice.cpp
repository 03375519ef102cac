#include "services/staffingservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/assignmentrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/specialistrepository.h"
#include "repositories/staffinglist.h"
#include "services/backupservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StaffingService)
};

Result<SpecialistId> leaderNamed(UnitOfWork &unit, const QString &name)
{
    PEIYU_TRY(people, SpecialistRepository::all(unit.connection()));
    for (const Specialist &person : people) {
        if (person.duty == Duty::Leader && person.active && person.name == name)
            return person.id;
    }
    Specialist leader;
    leader.id = SpecialistId(newUuid());
    leader.name = name;
    leader.duty = Duty::Leader;
    PEIYU_CHECK(SpecialistRepository::apply(unit, leader.id.value(), ChangeOp::Insert,
                                            SpecialistRepository::fields(leader)));
    return leader.id;
}

Result<> placeOrder(UnitOfWork &unit, const EnterpriseId &enterprise, const AssignmentOrder &order)
{
    PEIYU_CHECK(
        placeDuty(unit, enterprise, Duty::Specialist, order.specialist, order.from, order.reason));
    const QString leader = tidyText(order.leader);
    if (leader.isEmpty())
        return {};
    PEIYU_TRY(person, leaderNamed(unit, leader));
    return placeDuty(unit, enterprise, Duty::Leader, person, order.from, order.reason);
}

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

} // namespace

Result<> placeDuty(UnitOfWork &unit, const EnterpriseId &enterprise, Duty duty,
                   const SpecialistId &person, QDate from, const QString &reason)
{
    PEIYU_TRY(present, AssignmentRepository::ofEnterprise(unit.connection(), enterprise));
    QDate until;
    for (Assignment other : present) {
        if (other.duty != duty)
            continue;
        if (!other.span.from.isNull() && other.span.from > from) {
            until = until.isNull() ? other.span.from : std::min(until, other.span.from);
            continue;
        }
        if (!other.span.contains(from))
            continue;
        if (other.specialist == person)
            return {};
        if (other.span.from == from) {
            PEIYU_CHECK(AssignmentRepository::apply(unit, other.id, ChangeOp::Delete, {}));
            continue;
        }
        other.span.until = from;
        PEIYU_CHECK(AssignmentRepository::apply(unit, other.id, ChangeOp::Update,
                                                AssignmentRepository::fields(other)));
    }
    Assignment assignment;
    assignment.enterprise = enterprise;
    assignment.duty = duty;
    assignment.specialist = person;
    assignment.span = DateSpan{from, until};
    assignment.reason = reason;
    return AssignmentRepository::apply(unit, newUuid(), ChangeOp::Insert,
                                       AssignmentRepository::fields(assignment));
}

Result<Saved> StaffingService::addSpecialist(const JobContext &context, Specialist specialist)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditSpecialists));
    PEIYU_TRY(checked, checkedPerson(context, std::move(specialist)));
    PEIYU_TRY(unit,
              beginUnit(context, Text::tr("登记%1 %2").arg(dutyText(checked.duty), checked.name)));
    checked.id = SpecialistId(newUuid());
    PEIYU_CHECK(SpecialistRepository::apply(*unit, checked.id.value(), ChangeOp::Insert,
                                            SpecialistRepository::fields(checked)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{checked.id.value(), changes, {}};
}

Result<Saved> StaffingService::updateSpecialist(const JobContext &context, Specialist specialist)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::EditSpecialists));
    PEIYU_TRY(present, SpecialistRepository::find(context.connection, specialist.id.value()));
    if (!present)
        return failure(ErrorCode::NotFound, Text::tr("这位专员已不在名单中。"));
    specialist.duty = present->duty;
    PEIYU_TRY(checked, checkedPerson(context, std::move(specialist)));
    QStringList warnings;
    if (present->active && !checked.active) {
        PEIYU_TRY(loads, specialistLoads(context.connection, {}, context.clock.today()));
        if (const qint64 firms = loads.value(checked.id).firms; firms > 0)
            warnings.append(Text::tr("%1 还服务着 %2 家企业，请改配给别人。")
                                .arg(checked.name, countText(firms)));
    }
    PEIYU_TRY(unit,
              beginUnit(context, Text::tr("修改%1 %2").arg(dutyText(checked.duty), checked.name)));
    PEIYU_CHECK(SpecialistRepository::apply(*unit, checked.id.value(), ChangeOp::Update,
                                            SpecialistRepository::fields(checked),
                                            checked.revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{checked.id.value(), changes, warnings};
}

Result<QVector<Specialist>> StaffingService::people(const JobContext &context)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadFirms));
    return SpecialistRepository::all(context.connection);
}

Result<QVector<SpecialistLoad>> StaffingService::specialists(const JobContext &context, QDate asOf,
                                                             const DistrictId &district)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadFirms, {district, {}}));
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

Result<Saved> StaffingService::assign(const JobContext &context, const AssignmentOrder &order)
{
    return assignAll(context, {order.enterprise}, order);
}

Result<Saved> StaffingService::assignAll(const JobContext &context,
                                         const QVector<EnterpriseId> &enterprises,
                                         const AssignmentOrder &order)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::Assign));
    if (order.from.isNull())
        return fieldFailure(QStringLiteral("from"), Text::tr("请填写生效日期，例如 2026-03-01。"));
    if (enterprises.isEmpty())
        return failure(ErrorCode::Validation, Text::tr("没有选中企业。"));
    PEIYU_TRY(person, SpecialistRepository::find(context.connection, order.specialist.value()));
    if (!person || !person->active || person->duty != Duty::Specialist)
        return fieldFailure(QStringLiteral("specialist"), Text::tr("请选择一位在岗的服务专员。"));
    QString title = Text::tr("配备专员 %1：%n 家企业", "", static_cast<int>(enterprises.size()))
                        .arg(person->name);
    if (enterprises.size() == 1) {
        PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, enterprises.first()));
        if (!firm)
            return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
        title = Text::tr("配备专员 %1：%2").arg(person->name, firm->name);
    }
    if (enterprises.size() >= BackupService::bulkFrom)
        PEIYU_CHECK(BackupService::prepareLargeStep(context, BackupOccasion::Bulk));
    PEIYU_TRY(unit, beginUnit(context, title, order.reason));
    for (const EnterpriseId &enterprise : enterprises) {
        PEIYU_CHECK(context.cancellation.check());
        PEIYU_CHECK(placeOrder(*unit, enterprise, order));
    }
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{enterprises.first().value(), changes, {}};
}

Result<AssignmentPreview> StaffingService::preview(const JobContext &context,
                                                   const QVector<qint64> &keys,
                                                   const SpecialistId &specialist, QDate from)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadFirms));
    PEIYU_TRY(served, servedFirms(context.connection, keys, from));
    AssignmentPreview preview;
    preview.firms = keys.size();
    preview.unassigned = preview.firms;
    for (const ServedFirms &one : served) {
        preview.unassigned -= one.firms;
        if (one.specialist == specialist)
            preview.unchanged = one.firms;
        else
            preview.taken.append({one.name, one.firms});
    }
    return preview;
}

Result<QVector<AssignmentRow>> StaffingService::list(const JobContext &context,
                                                     const DistrictId &district, QDate asOf)
{
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadFirms, {district, {}}));
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
    PEIYU_CHECK(requirePermission(context.actor, Action::ReadFirms, {{}, enterprise}));
    return AssignmentRepository::ofEnterprise(context.connection, enterprise);
}

} // namespace peiyu
