// Giving firms to people: orders, their preview, and their end.

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/assignmentrepository.h"
#include "repositories/enterpriserepository.h"
#include "repositories/specialistrepository.h"
#include "services/backupservice.h"
#include "services/dutypeople.h"
#include "services/dutyplacement.h"
#include "services/openwork.h"
#include "services/permission.h"
#include "services/staffingservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StaffingService)
};

/// Everybody an order names.
struct OrderedDuty
{
    Duty duty = Duty::Specialist;
    SpecialistId person;
};

Result<QVector<OrderedDuty>> orderedPeople(UnitOfWork &unit, const AssignmentOrder &order)
{
    QVector<OrderedDuty> people;
    if (!order.specialist.isEmpty())
        people.append({Duty::Specialist, order.specialist});
    QVector<std::pair<Duty, QString>> names{{Duty::Leader, order.leader}};
    for (const QString &name : order.members)
        names.append({Duty::Member, name});
    for (const QString &name : order.experts)
        names.append({Duty::Expert, name});
    for (const auto &[duty, words] : names) {
        const QString name = tidyText(words);
        if (name.isEmpty())
            continue;
        PEIYU_TRY(person, personNamed(unit, duty, name));
        people.append({duty, person});
    }
    return people;
}

/// What stands against an order at one firm; empty when nothing does.
Result<QString> refusalAt(const Connection &connection, const EnterpriseId &enterprise,
                          const QVector<OrderedDuty> &people, const DateSpan &span)
{
    PEIYU_TRY(present, AssignmentRepository::ofEnterprise(connection, enterprise));
    for (const OrderedDuty &one : people) {
        const DutyStep step = planDuty(present, one.duty, one.person, span);
        if (step.outcome != DutyOutcome::Refused)
            continue;
        PEIYU_TRY(person, SpecialistRepository::find(connection, step.other->specialist.value()));
        return Text::tr("与%1。请改生效日期，或写明止期。")
            .arg(overlapText(*step.other, person ? person->name : QString()));
    }
    return QString();
}

Result<> checkOrder(const JobContext &context, const QVector<EnterpriseId> &enterprises,
                    const AssignmentOrder &order)
{
    if (order.from.isNull())
        return fieldFailure(QStringLiteral("from"), Text::tr("请填写生效日期，例如 2026-03-01。"));
    if (!order.until.isNull() && order.until <= order.from)
        return fieldFailure(QStringLiteral("until"), Text::tr("止期不能早于生效日期。"));
    if (enterprises.isEmpty())
        return failure(ErrorCode::Validation, Text::tr("没有选中企业。"));
    const bool others =
        !tidyText(order.leader).isEmpty() || !order.members.isEmpty() || !order.experts.isEmpty();
    if (order.specialist.isEmpty() && others)
        return {};
    PEIYU_TRY(person, SpecialistRepository::find(context.connection, order.specialist.value()));
    if (person && !person->active && person->duty == Duty::Specialist)
        return fieldFailure(QStringLiteral("specialist"),
                            Text::tr("%1 已停用，请选择一位在岗的服务专员。").arg(person->name));
    if (!person || person->duty != Duty::Specialist)
        return fieldFailure(QStringLiteral("specialist"), Text::tr("请选择一位在岗的服务专员。"));
    return {};
}

Result<QString> titleOf(const JobContext &context, const QVector<EnterpriseId> &enterprises,
                        const AssignmentOrder &order)
{
    QString who = Text::tr("帮扶领导或成员");
    if (!order.specialist.isEmpty()) {
        PEIYU_TRY(person, SpecialistRepository::find(context.connection, order.specialist.value()));
        who = Text::tr("专员 %1").arg(person->name);
    }
    if (enterprises.size() > 1)
        return Text::tr("配备%1：%n 家企业", "", static_cast<int>(enterprises.size())).arg(who);
    PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, enterprises.first()));
    if (!firm)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    return Text::tr("配备%1：%2").arg(who, firm->name);
}

/// A refused firm as a line of the result.
Result<FieldIssue> issueAt(const Connection &connection, const EnterpriseId &enterprise,
                           const QString &refusal, bool alone)
{
    PEIYU_TRY(firm, EnterpriseRepository::find(connection, enterprise));
    return FieldIssue{QStringLiteral("from"), 0,
                      alone || !firm ? refusal : Text::tr("%1：%2").arg(firm->name, refusal)};
}

} // namespace

Result<SpecialistId> personNamed(UnitOfWork &unit, Duty duty, const QString &name)
{
    PEIYU_TRY(people, SpecialistRepository::all(unit.connection()));
    QVector<Specialist> found;
    bool left = false;
    for (const Specialist &person : people) {
        if (person.duty != duty || (person.name != name && person.id.value() != name))
            continue;
        if (person.active)
            found.append(person);
        else
            left = true;
    }
    const QString field = dutyKey(duty);
    if (found.size() > 1)
        return fieldFailure(field,
                            Text::tr("有几位%1叫“%2”，请改用其编号。").arg(dutyText(duty), name));
    if (!found.isEmpty())
        return found.first().id;
    if (left)
        return fieldFailure(
            field, Text::tr("%1“%2”已停用，请先改为在岗，或换一位。").arg(dutyText(duty), name));
    Specialist fresh;
    fresh.id = SpecialistId(newUuid());
    fresh.name = name;
    fresh.duty = duty;
    PEIYU_CHECK(SpecialistRepository::apply(unit, fresh.id.value(), ChangeOp::Insert,
                                            SpecialistRepository::fields(fresh)));
    return fresh.id;
}

Result<Saved> StaffingService::assign(const JobContext &context, const AssignmentOrder &order)
{
    return assignAll(context, {order.enterprise}, order);
}

Result<Saved> StaffingService::assignAll(const JobContext &context,
                                         const QVector<EnterpriseId> &enterprises,
                                         const AssignmentOrder &order)
{
    PEIYU_CHECK(requirePermission(context, Action::Assign));
    PEIYU_CHECK(checkOrder(context, enterprises, order));
    PEIYU_TRY(title, titleOf(context, enterprises, order));
    if (enterprises.size() >= BackupService::bulkFrom)
        PEIYU_CHECK(BackupService::prepareLargeStep(context, BackupOccasion::Bulk));
    PEIYU_TRY(unit, beginUnit(context, title, order.reason));
    PEIYU_TRY(people, orderedPeople(*unit, order));
    const DateSpan span{order.from, order.until};
    QVector<FieldIssue> refused;
    for (const EnterpriseId &enterprise : enterprises) {
        PEIYU_CHECK(context.cancellation.check());
        PEIYU_TRY(refusal, refusalAt(unit->connection(), enterprise, people, span));
        if (!refusal.isEmpty()) {
            PEIYU_TRY(issue,
                      issueAt(unit->connection(), enterprise, refusal, enterprises.size() == 1));
            refused.append(issue);
            continue;
        }
        for (const OrderedDuty &one : people) {
            PEIYU_TRY(step, placeDuty(*unit, enterprise, one.duty, one.person, span, order.reason));
            if (order.itemsFollow)
                PEIYU_CHECK(
                    followDuty(context, *unit, enterprise, step, one.person, span, order.reason));
        }
    }
    if (refused.size() == enterprises.size())
        return Failure(Error{ErrorCode::Validation, refused.first().text, {}, refused});
    PEIYU_TRY(changes, commitUnit(context, *unit));
    QStringList warnings;
    for (const FieldIssue &issue : refused)
        warnings.append(Text::tr("未配备：%1").arg(issue.text));
    return Saved{enterprises.first().value(), changes, warnings};
}

Result<AssignmentPreview> StaffingService::preview(const JobContext &context,
                                                   const QVector<qint64> &keys,
                                                   const AssignmentOrder &order)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(firms, firmDuties(context.connection, keys, Duty::Specialist, order.from));
    PEIYU_TRY(all, SpecialistRepository::all(context.connection));
    QHash<SpecialistId, QString> names;
    for (const Specialist &person : all)
        names.insert(person.id, person.name);
    AssignmentPreview preview;
    preview.firms = firms.size();
    QHash<QString, qint64> taken;
    for (const FirmDuties &firm : firms) {
        AssignmentLine line{firm.no, firm.id, firm.name, firm.townName, {}, {}, {}};
        const DutyStep step =
            planDuty(firm.duties, Duty::Specialist, order.specialist, {order.from, order.until});
        line.outcome = step.outcome;
        const QString other = step.other ? names.value(step.other->specialist) : QString();
        if (step.outcome == DutyOutcome::Refused) {
            line.refusal = overlapText(*step.other, other);
            ++preview.refused;
        } else {
            line.before = other;
        }
        preview.unassigned += step.outcome == DutyOutcome::New ? 1 : 0;
        preview.unchanged += step.outcome == DutyOutcome::Unchanged ? 1 : 0;
        preview.extended += step.outcome == DutyOutcome::Extends ? 1 : 0;
        if (step.outcome == DutyOutcome::Replaces || step.outcome == DutyOutcome::Corrects)
            ++taken[other];
        preview.lines.append(line);
    }
    for (auto it = taken.begin(); it != taken.end(); ++it)
        preview.taken.append({it.key(), it.value()});
    std::sort(preview.taken.begin(), preview.taken.end(), [](const auto &a, const auto &b) {
        return a.firms != b.firms ? a.firms > b.firms : a.name < b.name;
    });
    return preview;
}

Result<Saved> StaffingService::end(const JobContext &context, const EnterpriseId &enterprise,
                                   Duty duty, const SpecialistId &person, QDate on,
                                   const QString &reason)
{
    PEIYU_CHECK(requirePermission(context, Action::Assign));
    if (on.isNull())
        return fieldFailure(QStringLiteral("on"), Text::tr("请填写结束日期，例如 2026-03-01。"));
    PEIYU_TRY(firm, EnterpriseRepository::find(context.connection, enterprise));
    if (!firm)
        return failure(ErrorCode::NotFound, Text::tr("企业已不在库中。"));
    PEIYU_TRY(unit,
              beginUnit(context, Text::tr("结束%1：%2").arg(dutyText(duty), firm->name), reason));
    PEIYU_TRY(duties, AssignmentRepository::ofEnterprise(unit->connection(), enterprise));
    bool found = false;
    QVector<SpecialistId> ended;
    for (const Assignment &held : duties) {
        Assignment one = held;
        if (one.duty != duty || !one.span.contains(on) ||
            (!person.isEmpty() && one.specialist != person))
            continue;
        found = true;
        if (duty == Duty::Specialist)
            ended.append(one.specialist);
        const bool whole = one.span.from == on;
        one.span.until = on;
        PEIYU_CHECK(
            AssignmentRepository::apply(*unit, one.id, whole ? ChangeOp::Delete : ChangeOp::Update,
                                        whole ? FieldValues() : AssignmentRepository::fields(one)));
    }
    if (!found)
        return failure(
            ErrorCode::NotFound,
            Text::tr("“%1”在 %2 没有%3，无需结束。").arg(firm->name, dateText(on), dutyText(duty)));
    PEIYU_TRY(staff, staffOf(unit->connection()));
    for (const SpecialistId &one : ended) {
        PEIYU_TRY(next, keeperOf(unit->connection(), enterprise, on));
        PEIYU_CHECK(moveOpenWork(context, *unit, staff, {enterprise, one, next, {}, reason}));
    }
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{enterprise.value(), changes, {}};
}

} // namespace peiyu
