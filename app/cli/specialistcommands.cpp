#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordjson.h"
#include "domain/displaytext.h"
#include "domain/textfold.h"
#include "services/absenceservice.h"
#include "services/contactlist.h"
#include "services/peoplelist.h"
#include "services/placedirectory.h"
#include "services/staffingservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SpecialistCommands)
};

/// A town or park of 本区县 by its name.
Result<AreaId> areaNamed(CommandRun &run, const QString &words)
{
    if (words.isEmpty())
        return AreaId();
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    PEIYU_TRY(district, places.district({}));
    for (const AreaKind kind : {AreaKind::Town, AreaKind::Park}) {
        const AreaAnswer answer = places.area(district, kind, words);
        if (!answer.id.isEmpty())
            return answer.id;
    }
    return fieldFailure(QStringLiteral("area"),
                        Text::tr("本区县没有镇街或园区“%1”，请按名单写全称。").arg(words));
}

Result<bool> yesOrNo(const QString &field, const QString &words)
{
    const QString word = words.toLower();
    if (word == u"1" || word == u"yes" || word == Text::tr("是"))
        return true;
    if (word == u"0" || word == u"no" || word == Text::tr("否"))
        return false;
    return usageFailure(Text::tr("%1 应为 yes 或 no。").arg(field));
}

Result<> setField(CommandRun &run, Specialist &person, const QString &name, const QString &value)
{
    for (const auto &[field, member] :
         {std::pair{u"name", &Specialist::name}, std::pair{u"unit", &Specialist::unit},
          std::pair{u"post", &Specialist::post}, std::pair{u"phone", &Specialist::phone}}) {
        if (name == QStringView(field)) {
            person.*member = value;
            return {};
        }
    }
    if (name == u"area") {
        PEIYU_TRY(area, areaNamed(run, value));
        person.area = area;
    } else if (name == u"active" || name == u"principal") {
        PEIYU_TRY(truth, yesOrNo(name, value));
        (name == u"active" ? person.active : person.principal) = truth;
    } else {
        return usageFailure(Text::tr("没有字段“%1”，可用：%2。")
                                .arg(name, QStringLiteral("name unit post phone active area"
                                                          " principal")));
    }
    return {};
}

Result<> printPerson(CommandRun &run, const Saved &saved, const QString &sentence)
{
    PEIYU_TRY(person, StaffingService::anybody(*run.context, saved.id));
    for (const QString &warning : saved.warnings)
        run.io.note(warning);
    if (run.io.wantsJson()) {
        QJsonObject record = specialistJson(person);
        record.insert(QStringLiteral("change_set"), jsonText(saved.changes.id.value()));
        record.insert(QStringLiteral("warnings"), jsonTexts(saved.warnings));
        run.io.json(record);
    } else {
        run.io.line(sentence.arg(dutyText(person.duty), person.name));
    }
    return {};
}

Result<> addSpecialist(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    Specialist person;
    person.name = given.positional.first();
    person.unit = given.value(QStringLiteral("unit"));
    person.post = given.value(QStringLiteral("post"));
    person.phone = given.value(QStringLiteral("phone"));
    for (const auto &[flag, duty] :
         {std::pair{u"leader", Duty::Leader}, std::pair{u"member", Duty::Member},
          std::pair{u"expert", Duty::Expert}}) {
        if (given.has(QString::fromUtf16(flag)))
            person.duty = duty;
    }
    PEIYU_TRY(area, areaNamed(run, given.value(QStringLiteral("area"))));
    person.area = area;
    person.principal = given.has(QStringLiteral("principal"));
    PEIYU_TRY(saved, StaffingService::addSpecialist(*run.context, person));
    return printPerson(run, saved, Text::tr("已登记%1 %2。"));
}

Result<> setSpecialist(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    PEIYU_TRY(person, StaffingService::anybody(*run.context, given.positional.first()));
    for (const QString &one : given.positional.mid(1)) {
        const qsizetype at = one.indexOf(u'=');
        if (at <= 0)
            return usageFailure(Text::tr("“%1”应写成 字段=值。").arg(one));
        PEIYU_CHECK(setField(run, person, one.left(at), one.mid(at + 1)));
    }
    LeavingOrder leaving;
    PEIYU_TRY(on, given.date(QStringLiteral("on")));
    leaving.on = on;
    leaving.reason = given.value(QStringLiteral("reason"));
    leaving.toOffice = given.has(QStringLiteral("nobody"));
    if (given.has(QStringLiteral("successor"))) {
        PEIYU_TRY(successor,
                  StaffingService::anybody(*run.context, given.value(QStringLiteral("successor")),
                                           person.duty));
        leaving.successor = successor.id;
    }
    PEIYU_TRY(saved, StaffingService::updateSpecialist(*run.context, person, leaving));
    return printPerson(run, saved, Text::tr("已修改%1 %2。"));
}

QJsonValue absenceJson(const ServingPerson &person)
{
    if (!person.isAway())
        return {};
    return QJsonObject{{QStringLiteral("from"), jsonDay(person.away.from)},
                       {QStringLiteral("until"), jsonDay(person.away.until)},
                       {QStringLiteral("substitute"), jsonText(person.substitute)},
                       {QStringLiteral("reason"), jsonText(person.awayReason)}};
}

Result<> listSpecialists(CommandRun &run)
{
    PEIYU_TRY(loads, StaffingService::specialists(*run.context, run.asOf()));
    PEIYU_TRY(people, ContactList::people(*run.context, run.asOf()));
    const bool all = run.arguments.has(QStringLiteral("all"));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const SpecialistLoad &one : loads) {
        const Specialist &person = one.specialist;
        if (person.duty != Duty::Specialist && !all)
            continue;
        const ServingPerson serving = people.value(person.id);
        QJsonObject item = specialistJson(person);
        item.insert(QStringLiteral("area"), jsonText(serving.areaName));
        item.insert(QStringLiteral("firms"), one.firms);
        item.insert(QStringLiteral("absence"), absenceJson(serving));
        items.append(item);
        QString state = person.active ? Text::tr("在岗") : Text::tr("停用");
        if (serving.isAway())
            state = serving.awayText();
        lines.append({person.name, dutyText(person.duty), person.unit, person.phone, state,
                      QString::number(one.firms), person.id.value()});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("姓名"), Text::tr("职责"), Text::tr("单位"), Text::tr("电话"),
                      Text::tr("状态"), Text::tr("企业数"), Text::tr("编号")},
                     lines);
    return {};
}

Result<> addAbsence(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    PEIYU_TRY(person, StaffingService::anybody(*run.context, given.positional.first()));
    Absence absence;
    absence.specialist = person.id;
    PEIYU_TRY(from, given.date(QStringLiteral("from")));
    PEIYU_TRY(until, given.date(QStringLiteral("until")));
    // As people say it: until is the last day away.
    absence.span = DateSpan{from, until.isNull() ? until : until.addDays(1)};
    absence.reason = given.value(QStringLiteral("reason"));
    QString substitute;
    if (given.has(QStringLiteral("substitute"))) {
        PEIYU_TRY(other, StaffingService::anybody(*run.context,
                                                  given.value(QStringLiteral("substitute"))));
        absence.substitute = other.id;
        substitute = other.name;
    }
    PEIYU_TRY(saved, AbsenceService::add(*run.context, absence));
    for (const QString &warning : saved.warnings)
        run.io.note(warning);
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("id"), saved.id},
                     {QStringLiteral("specialist"), person.name},
                     {QStringLiteral("substitute"), jsonText(substitute)},
                     {QStringLiteral("from"), jsonDay(from)},
                     {QStringLiteral("until"), jsonDay(until)},
                     {QStringLiteral("warnings"), jsonTexts(saved.warnings)},
                     {QStringLiteral("change_set"), jsonText(saved.changes.id.value())}});
    else
        run.io.line(Text::tr("已登记 %1 外出：%2。").arg(person.name, servedText(absence.span)));
    return {};
}

Result<> listAbsences(CommandRun &run)
{
    PEIYU_TRY(people, ContactList::people(*run.context, run.asOf()));
    PEIYU_TRY(found, AbsenceService::list(*run.context, {}));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const Absence &one : found) {
        const QString name = people.value(one.specialist).name;
        const QString substitute = people.value(one.substitute).name;
        const QDate last = one.span.until.isNull() ? QDate() : one.span.until.addDays(-1);
        items.append(QJsonObject{{QStringLiteral("id"), one.id},
                                 {QStringLiteral("specialist"), name},
                                 {QStringLiteral("substitute"), jsonText(substitute)},
                                 {QStringLiteral("from"), jsonDay(one.span.from)},
                                 {QStringLiteral("until"), jsonDay(last)},
                                 {QStringLiteral("reason"), jsonText(one.reason)}});
        lines.append(
            {name, dateText(one.span.from), dateText(last), substitute, one.reason, one.id});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("姓名"), Text::tr("自"), Text::tr("至"), Text::tr("代理人"),
                      Text::tr("原因"), Text::tr("编号")},
                     lines);
    return {};
}

Result<> removeAbsence(CommandRun &run)
{
    const QString id = run.arguments.positional.first();
    PEIYU_TRY(all, AbsenceService::list(*run.context, {}));
    for (const Absence &one : all) {
        if (one.id != id)
            continue;
        PEIYU_TRY(saved, AbsenceService::remove(*run.context, id, one.revision));
        if (run.io.wantsJson())
            run.io.json({{QStringLiteral("id"), id},
                         {QStringLiteral("change_set"), jsonText(saved.changes.id.value())}});
        else
            run.io.line(Text::tr("已删除这条外出。"));
        return {};
    }
    return failure(ErrorCode::NotFound,
                   Text::tr("没有编号为“%1”的外出，请用 specialist absence list 查看。").arg(id));
}

/// The list as it is judged; what can be entered is.
Result<> importPeople(CommandRun &run)
{
    PEIYU_TRY(lines, PeopleList::readFile(*run.context, run.arguments.positional.first()));
    QHash<int, int> counts;
    QJsonArray issues;
    QVector<QStringList> refused;
    for (const PersonLine &line : lines) {
        ++counts[static_cast<int>(line.outcome)];
        if (line.outcome != PersonOutcome::Refused)
            continue;
        issues.append(QJsonObject{{QStringLiteral("row"), line.row},
                                  {QStringLiteral("name"), jsonText(line.person.name)},
                                  {QStringLiteral("text"), line.note}});
        refused.append({QString::number(line.row), line.person.name, line.note});
    }
    const auto count = [&](PersonOutcome outcome) {
        return counts.value(static_cast<int>(outcome));
    };
    const int added = count(PersonOutcome::New);
    const int updated = count(PersonOutcome::Changed);
    const bool dry = run.arguments.has(QStringLiteral("dry-run"));
    QString changes;
    if (!dry && added + updated > 0) {
        PEIYU_TRY(saved, PeopleList::enter(*run.context, lines));
        changes = saved.changes.id.value();
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("dry_run"), dry},
                     {QStringLiteral("rows"), lines.size()},
                     {QStringLiteral("added"), added},
                     {QStringLiteral("updated"), updated},
                     {QStringLiteral("unchanged"), count(PersonOutcome::Unchanged)},
                     {QStringLiteral("rejected"), count(PersonOutcome::Refused)},
                     {QStringLiteral("change_set"), jsonText(changes)},
                     {QStringLiteral("issues"), issues}});
        return {};
    }
    run.io.line(Text::tr("新增 %1 人，更新 %2 人，未变 %3 人，不登记 %4 人。")
                    .arg(added)
                    .arg(updated)
                    .arg(count(PersonOutcome::Unchanged))
                    .arg(count(PersonOutcome::Refused)));
    if (!refused.isEmpty())
        run.io.table({Text::tr("行"), Text::tr("姓名"), Text::tr("原因")}, refused);
    return {};
}

QStringList names(std::initializer_list<const char16_t *> words)
{
    QStringList found;
    for (const char16_t *word : words)
        found.append(QString::fromUtf16(word));
    return found;
}

} // namespace

QVector<Command> specialistCommands()
{
    return {
        {QStringLiteral("specialist add"),
         Text::tr("姓名 [--unit 单位] [--post 职务] [--phone 电话] [--area 镇街或园区] "
                  "[--principal] [--leader | --member | --expert]"),
         Text::tr("登记服务专员（--leader 帮扶领导，--member 服务组成员，--expert 专家）"),
         BaseNeed::Write, 1, 1, names({u"unit", u"post", u"phone", u"area"}),
         names({u"leader", u"member", u"expert", u"principal"}), addSpecialist},
        {QStringLiteral("specialist set"),
         Text::tr("姓名 字段=值… [--on 日期] [--successor 姓名 | --nobody] [--reason 原因]"),
         Text::tr("修改人员（name unit post phone active area principal）；停用时企业和未办事项"
                  "交给接手人，--nobody 则暂由科室代管"),
         BaseNeed::Write, 2, -1, names({u"on", u"successor", u"reason"}), names({u"nobody"}),
         setSpecialist},
        {QStringLiteral("specialist list"),
         QStringLiteral("[--all]"),
         Text::tr("专员及其企业数、外出（--all 连同领导、成员、专家）"),
         BaseNeed::Read,
         0,
         0,
         {},
         names({u"all"}),
         listSpecialists},
        {QStringLiteral("specialist import"),
         Text::tr("文件 [--dry-run]"),
         Text::tr("登记一份人员名单（姓名、单位、职务、电话、职责、镇街）"),
         BaseNeed::Write,
         1,
         1,
         {},
         names({u"dry-run"}),
         importPeople,
         QStringLiteral("dry-run")},
        {QStringLiteral("specialist absence add"),
         Text::tr("姓名 --from 日期 [--until 最后一天] [--substitute 姓名] [--reason 原因]"),
         Text::tr("登记外出和代理人"),
         BaseNeed::Write,
         1,
         1,
         names({u"from", u"until", u"substitute", u"reason"}),
         {},
         addAbsence},
        {QStringLiteral("specialist absence list"),
         {},
         Text::tr("登记过的外出"),
         BaseNeed::Read,
         0,
         0,
         {},
         {},
         listAbsences},
        {QStringLiteral("specialist absence remove"),
         Text::tr("编号"),
         Text::tr("删除一条外出"),
         BaseNeed::Write,
         1,
         1,
         {},
         {},
         removeAbsence},
    };
}

} // namespace peiyu
