#include "services/staffingservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/assignmentrepository.h"
#include "repositories/specialistrepository.h"
#include "repositories/staffinglist.h"
#include "services/leaving.h"
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
    if (leaves)
        PEIYU_CHECK(checkLeaving(context, checked, leaving));
    PEIYU_TRY(unit, beginUnit(context,
                              (leaves ? Text::tr("停用%1 %2") : Text::tr("修改%1 %2"))
                                  .arg(dutyText(checked.duty), checked.name),
                              leaving.reason));
    PEIYU_CHECK(SpecialistRepository::apply(*unit, checked.id.value(), ChangeOp::Update,
                                            SpecialistRepository::fields(checked),
                                            checked.revision));
    QStringList warnings;
    if (leaves) {
        PEIYU_TRY(given, leaveDuties(context, *unit, checked, leaving));
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
