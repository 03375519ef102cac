#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordjson.h"
#include "domain/displaytext.h"
#include "services/enterpriseservice.h"
#include "services/placedirectory.h"
#include "services/staffingservice.h"
#include "services/targetservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StaffingCommands)
};

Result<QVector<DistrictId>> districtOption(CommandRun &run)
{
    QVector<DistrictId> districts;
    if (run.arguments.has(QStringLiteral("district"))) {
        PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
        PEIYU_TRY(one, places.district(run.arguments.value(QStringLiteral("district"))));
        districts.append(one);
    }
    return districts;
}

Result<> addSpecialist(CommandRun &run)
{
    Specialist person;
    person.name = run.arguments.positional.first();
    person.unit = run.arguments.value(QStringLiteral("unit"));
    person.post = run.arguments.value(QStringLiteral("post"));
    person.phone = run.arguments.value(QStringLiteral("phone"));
    if (run.arguments.has(QStringLiteral("leader")))
        person.duty = Duty::Leader;
    PEIYU_TRY(saved, StaffingService::addSpecialist(*run.context, person));
    person.id = SpecialistId(saved.id);
    if (run.io.wantsJson()) {
        QJsonObject record = specialistJson(person);
        record.insert(QStringLiteral("change_set"), saved.changes.id.value());
        run.io.json(record);
    } else {
        run.io.line(Text::tr("已登记%1 %2。").arg(dutyText(person.duty), person.name));
    }
    return {};
}

Result<> listSpecialists(CommandRun &run)
{
    PEIYU_TRY(people, StaffingService::specialists(*run.context, run.asOf()));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const SpecialistLoad &one : people) {
        if (one.specialist.duty != Duty::Specialist)
            continue;
        items.append(QJsonObject{{QStringLiteral("id"), one.specialist.id.value()},
                                 {QStringLiteral("name"), one.specialist.name},
                                 {QStringLiteral("unit"), jsonText(one.specialist.unit)},
                                 {QStringLiteral("active"), one.specialist.active},
                                 {QStringLiteral("firms"), one.firms}});
        lines.append({one.specialist.name, one.specialist.unit,
                      one.specialist.active ? Text::tr("在岗") : Text::tr("停用"),
                      QString::number(one.firms)});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("姓名"), Text::tr("单位"), Text::tr("状态"), Text::tr("企业数")},
                     lines);
    return {};
}

Result<> setAssignment(CommandRun &run)
{
    AssignmentOrder order;
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(person, StaffingService::named(*run.context,
                                             run.arguments.value(QStringLiteral("specialist"))));
    PEIYU_TRY(from, run.arguments.date(QStringLiteral("from")));
    order.enterprise = firm.id;
    order.specialist = person.id;
    order.leader = run.arguments.value(QStringLiteral("leader"));
    order.from = from;
    order.reason = run.arguments.value(QStringLiteral("reason"));
    PEIYU_TRY(saved, StaffingService::assign(*run.context, order));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("firm"), firm.name},
                     {QStringLiteral("specialist"), person.name},
                     {QStringLiteral("leader"), jsonText(order.leader)},
                     {QStringLiteral("from"), jsonDay(order.from)},
                     {QStringLiteral("until"), QJsonValue()},
                     {QStringLiteral("change_set"), jsonText(saved.changes.id.value())}});
    else
        run.io.line(
            Text::tr("%1 的专员自 %2 起为 %3。").arg(firm.name, dateText(order.from), person.name));
    return {};
}

Result<> listAssignments(CommandRun &run)
{
    PEIYU_TRY(districts, districtOption(run));
    PEIYU_TRY(rows, StaffingService::list(*run.context, districts.value(0), run.asOf()));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const AssignmentRow &row : rows) {
        items.append(QJsonObject{{QStringLiteral("firm"), row.firm},
                                 {QStringLiteral("specialist"), row.specialistName},
                                 {QStringLiteral("leader"), jsonText(row.leaderName)},
                                 {QStringLiteral("from"), jsonDay(row.span.from)},
                                 {QStringLiteral("until"), jsonDay(row.span.until)}});
        lines.append({row.firm, row.specialistName, row.leaderName, dateText(row.span.from),
                      dateText(row.span.until)});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("items"), items}});
    else
        run.io.table(
            {Text::tr("企业"), Text::tr("专员"), Text::tr("领导"), Text::tr("自"), Text::tr("至")},
            lines);
    return {};
}

QString scopeKey(StaffingRule rule)
{
    return rule == StaffingRule::LeaderAndSpecialist ? QStringLiteral("pool_firms")
                                                     : QStringLiteral("provincial_or_little_giant");
}

Result<> coverage(CommandRun &run)
{
    PEIYU_TRY(districts, districtOption(run));
    PEIYU_TRY(catalog, run.catalog());
    PEIYU_TRY(found, TargetService::coverage(*run.context, *catalog, districts, run.asOf()));
    QJsonArray list;
    QVector<QStringList> lines;
    for (const DistrictCoverage &one : found) {
        QJsonArray violations;
        for (const CoverageViolation &violation : one.violations)
            violations.append(QJsonObject{{QStringLiteral("firm"), violation.firm},
                                          {QStringLiteral("problem"), violation.problem}});
        list.append(QJsonObject{{QStringLiteral("id"), one.district.value()},
                                {QStringLiteral("rule"), staffingRuleKey(one.rule)},
                                {QStringLiteral("scope"), scopeKey(one.rule)},
                                {QStringLiteral("firms"), one.firms},
                                {QStringLiteral("compliant"),
                                 one.compliant ? QJsonValue(*one.compliant) : QJsonValue()},
                                {QStringLiteral("rate"), jsonNumber(one.rate)},
                                {QStringLiteral("with_specialist"), one.withSpecialist},
                                {QStringLiteral("with_plan"), one.withPlan},
                                {QStringLiteral("violations"), violations}});
        lines.append({one.district.value(), staffingRuleText(one.rule), QString::number(one.firms),
                      QString::number(one.withSpecialist), QString::number(one.withPlan),
                      one.rate ? percentText(*one.rate) : QStringLiteral("—")});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("districts"), list}});
    else
        run.io.table({Text::tr("区县"), Text::tr("配备规则"), Text::tr("应配"),
                      Text::tr("已配专员"), Text::tr("已有一策"), Text::tr("符合率")},
                     lines);
    return {};
}

} // namespace

QVector<Command> staffingCommands()
{
    return {
        {QStringLiteral("specialist add"),
         Text::tr("姓名 [--unit 单位] [--post 职务] [--phone 电话] [--leader]"),
         Text::tr("登记服务专员（--leader 为帮扶领导）"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("unit"), QStringLiteral("post"), QStringLiteral("phone")},
         {QStringLiteral("leader")},
         addSpecialist},
        {QStringLiteral("specialist list"),
         {},
         Text::tr("专员及其企业数"),
         BaseNeed::Read,
         0,
         0,
         {},
         {},
         listSpecialists},
        {QStringLiteral("assignment set"),
         Text::tr("FIRM --specialist 姓名 [--leader 姓名] --from 日期 [--reason 原因]"),
         Text::tr("配备专员，原专员到这一天为止"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("specialist"), QStringLiteral("leader"), QStringLiteral("from"),
          QStringLiteral("reason")},
         {},
         setAssignment},
        {QStringLiteral("assignment list"),
         QStringLiteral("[--district ID]"),
         Text::tr("谁服务哪家企业"),
         BaseNeed::Read,
         0,
         0,
         {QStringLiteral("district")},
         {},
         listAssignments},
        {QStringLiteral("assignment coverage"),
         QStringLiteral("[--district ID]"),
         Text::tr("按各区县规则的配备情况"),
         BaseNeed::Read,
         0,
         0,
         {QStringLiteral("district")},
         {},
         coverage},
    };
}

} // namespace peiyu
