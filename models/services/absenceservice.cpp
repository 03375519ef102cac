#include "services/absenceservice.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "foundation/uuidv7.h"
#include "repositories/absencerepository.h"
#include "repositories/specialistrepository.h"
#include "services/coverwork.h"
#include "services/dutyplacement.h"
#include "services/permission.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AbsenceService)
};

struct CheckedAbsence
{
    Absence absence;
    QString name; ///< of who is away
    QStringList warnings;
};

/// Nobody stands in: what is due in those days is seen by the department alone.
Result<QStringList> dueUncovered(const JobContext &context, const Absence &absence)
{
    if (!absence.span.until.isNull() && absence.span.until <= context.clock.today())
        return QStringList(); // over already
    PEIYU_TRY(work, coverWork(context, absence));
    const WorkCounts due = work.due();
    if (due.items() == 0)
        return QStringList();
    QStringList parts;
    for (const auto &[count, words] : {std::pair{due.requests, Text::tr("诉求 %1 件")},
                                       std::pair{due.visits, Text::tr("走访 %1 次")},
                                       std::pair{due.promises, Text::tr("承诺 %1 项")},
                                       std::pair{due.measures, Text::tr("一策措施 %1 条")}}) {
        if (count > 0)
            parts.append(words.arg(count));
    }
    return QStringList{Text::tr("没有代理人：期间到期或已超期的有%1，请指定代理人。")
                           .arg(parts.join(Text::tr("、")))};
}

/// Who stands in: somebody else, on duty. Being away himself is only worth a look.
Result<QStringList> checkSubstitute(const JobContext &context, const Absence &absence)
{
    if (absence.substitute.isEmpty())
        return dueUncovered(context, absence);
    const Connection &connection = context.connection;
    const QString field = QStringLiteral("substitute");
    if (absence.substitute == absence.specialist)
        return fieldFailure(field, Text::tr("代理人不能是本人。"));
    PEIYU_TRY(person, SpecialistRepository::find(connection, absence.substitute.value()));
    if (!person)
        return fieldFailure(field, Text::tr("代理人不在人员名单中，请先登记。"));
    if (!person->active)
        return fieldFailure(field, Text::tr("代理人 %1 已停用，请另选一位。").arg(person->name));
    PEIYU_TRY(theirs, AbsenceRepository::ofPerson(connection, absence.substitute));
    for (const Absence &other : theirs) {
        if (other.span.overlaps(absence.span))
            return QStringList{Text::tr("代理人 %1 在 %2 也外出，请核对。")
                                   .arg(person->name, servedText(other.span))};
    }
    return QStringList();
}

Result<CheckedAbsence> checked(const JobContext &context, Absence absence)
{
    PEIYU_TRY(person, SpecialistRepository::find(context.connection, absence.specialist.value()));
    if (!person)
        return fieldFailure(QStringLiteral("specialist"), Text::tr("这个人已不在名单中。"));
    if (absence.span.from.isNull())
        return fieldFailure(QStringLiteral("from"), Text::tr("请填写外出的第一天。"));
    if (absence.span.isEmpty())
        return fieldFailure(QStringLiteral("until"), Text::tr("外出的最后一天不能早于第一天。"));
    if (!isCleanText(absence.reason))
        return fieldFailure(QStringLiteral("reason"),
                            Text::tr("内容含有不能保存的控制字符，请重新输入。"));
    absence.reason = tidyText(absence.reason);
    PEIYU_TRY(present, AbsenceRepository::ofPerson(context.connection, absence.specialist));
    for (const Absence &other : present) {
        if (other.id != absence.id && other.span.overlaps(absence.span))
            return fieldFailure(QStringLiteral("from"),
                                Text::tr("%1 在 %2 已登记外出，日期重叠。请改日期，或修改那一条。")
                                    .arg(person->name, servedText(other.span)));
    }
    PEIYU_TRY(warnings, checkSubstitute(context, absence));
    return CheckedAbsence{absence, person->name, warnings};
}

} // namespace

Result<Saved> AbsenceService::add(const JobContext &context, Absence absence)
{
    PEIYU_CHECK(requirePermission(context, Action::EditSpecialists));
    PEIYU_TRY(sound, checked(context, std::move(absence)));
    sound.absence.id = newUuid();
    PEIYU_TRY(unit, beginUnit(context, Text::tr("登记外出：%1").arg(sound.name)));
    PEIYU_CHECK(AbsenceRepository::apply(*unit, sound.absence.id, ChangeOp::Insert,
                                         AbsenceRepository::fields(sound.absence)));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{sound.absence.id, changes, sound.warnings};
}

Result<Saved> AbsenceService::update(const JobContext &context, Absence absence)
{
    PEIYU_CHECK(requirePermission(context, Action::EditSpecialists));
    PEIYU_TRY(present, AbsenceRepository::find(context.connection, absence.id));
    if (!present)
        return failure(ErrorCode::NotFound, Text::tr("这条外出已被删除。"));
    absence.specialist = present->specialist;
    PEIYU_TRY(sound, checked(context, std::move(absence)));
    PEIYU_TRY(unit, beginUnit(context, Text::tr("修改外出：%1").arg(sound.name)));
    PEIYU_CHECK(AbsenceRepository::apply(*unit, sound.absence.id, ChangeOp::Update,
                                         AbsenceRepository::fields(sound.absence),
                                         sound.absence.revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{sound.absence.id, changes, sound.warnings};
}

Result<QStringList> AbsenceService::judge(const JobContext &context, const Absence &absence)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    PEIYU_TRY(sound, checked(context, absence));
    return sound.warnings;
}

Result<Saved> AbsenceService::remove(const JobContext &context, const QString &id, int revision)
{
    PEIYU_CHECK(requirePermission(context, Action::EditSpecialists));
    PEIYU_TRY(present, AbsenceRepository::find(context.connection, id));
    if (!present)
        return failure(ErrorCode::NotFound, Text::tr("这条外出已被删除。"));
    PEIYU_TRY(person, SpecialistRepository::find(context.connection, present->specialist.value()));
    PEIYU_TRY(unit,
              beginUnit(context, Text::tr("删除外出：%1").arg(person ? person->name : QString())));
    PEIYU_CHECK(AbsenceRepository::apply(*unit, id, ChangeOp::Delete, {}, revision));
    PEIYU_TRY(changes, commitUnit(context, *unit));
    return Saved{id, changes, {}};
}

Result<QVector<Absence>> AbsenceService::list(const JobContext &context, const SpecialistId &person)
{
    PEIYU_CHECK(requirePermission(context, Action::ReadFirms));
    if (person.isEmpty())
        return AbsenceRepository::all(context.connection);
    PEIYU_TRY(found, AbsenceRepository::ofPerson(context.connection, person));
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace peiyu
