#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordjson.h"
#include "domain/displaytext.h"
#include "services/assignmentproposal.h"
#include "services/contactlist.h"
#include "services/enterpriseservice.h"
#include "services/placedirectory.h"
#include "services/staffingservice.h"
#include "services/targetservice.h"

#include <QCoreApplication>
#include <QMap>

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

Result<> printRecord(CommandRun &run, const Saved &saved, QJsonObject record,
                     const QString &sentence)
{
    for (const QString &warning : saved.warnings)
        run.io.note(warning);
    if (run.io.wantsJson()) {
        record.insert(QStringLiteral("warnings"), jsonTexts(saved.warnings));
        record.insert(QStringLiteral("change_set"), jsonText(saved.changes.id.value()));
        run.io.json(record);
    } else {
        run.io.line(sentence);
    }
    return {};
}

Result<> setAssignment(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    AssignmentOrder order;
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, given.positional.first()));
    QString person;
    if (given.has(QStringLiteral("specialist"))) {
        PEIYU_TRY(found,
                  StaffingService::named(*run.context, given.value(QStringLiteral("specialist"))));
        order.specialist = found.id;
        person = found.name;
    }
    PEIYU_TRY(from, given.date(QStringLiteral("from")));
    PEIYU_TRY(until, given.date(QStringLiteral("until")));
    order.enterprise = firm.id;
    order.leader = given.value(QStringLiteral("leader"));
    order.members = given.values(QStringLiteral("member"));
    order.experts = given.values(QStringLiteral("expert"));
    order.from = from;
    // As people say it: until is the last day.
    order.until = until.isNull() ? until : until.addDays(1);
    order.reason = given.value(QStringLiteral("reason"));
    order.itemsFollow = !given.has(QStringLiteral("keep-items"));
    PEIYU_TRY(saved, StaffingService::assign(*run.context, order));
    return printRecord(
        run, saved,
        {{QStringLiteral("firm"), firm.name},
         {QStringLiteral("specialist"), jsonText(person)},
         {QStringLiteral("leader"), jsonText(order.leader)},
         {QStringLiteral("members"), jsonTexts(order.members)},
         {QStringLiteral("experts"), jsonTexts(order.experts)},
         {QStringLiteral("from"), jsonDay(order.from)},
         {QStringLiteral("until"), jsonDay(until)}},
        person.isEmpty()
            ? Text::tr("%1 的服务人员自 %2 起已登记。").arg(firm.name, dateText(order.from))
            : Text::tr("%1 的专员自 %2 起为 %3。").arg(firm.name, dateText(order.from), person));
}

Result<> endAssignment(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, given.positional.first()));
    PEIYU_TRY(on, given.date(QStringLiteral("on")));
    Duty duty = Duty::Specialist;
    if (given.has(QStringLiteral("duty"))) {
        const auto known = dutyFromKey(given.value(QStringLiteral("duty")));
        if (!known)
            return usageFailure(Text::tr("--duty 应为 specialist、leader、member 或 expert。"));
        duty = *known;
    }
    SpecialistId person;
    if (given.has(QStringLiteral("person"))) {
        PEIYU_TRY(found, StaffingService::anybody(*run.context,
                                                  given.value(QStringLiteral("person")), duty));
        person = found.id;
    }
    PEIYU_TRY(saved, StaffingService::end(*run.context, firm.id, duty, person, on,
                                          given.value(QStringLiteral("reason"))));
    return printRecord(
        run, saved,
        {{QStringLiteral("firm"), firm.name},
         {QStringLiteral("duty"), dutyKey(duty)},
         {QStringLiteral("on"), jsonDay(on)}},
        Text::tr("%1 的%2到 %3 为止。").arg(firm.name, dutyText(duty), dateText(on.addDays(-1))));
}

Result<> proposeAssignments(CommandRun &run)
{
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    PEIYU_TRY(district, places.district(run.arguments.value(QStringLiteral("district"))));
    PEIYU_TRY(catalog, run.catalog());
    PEIYU_TRY(found, AssignmentProposal::make(*run.context, *catalog, district, run.asOf()));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const ProposedDuty &one : found) {
        items.append(QJsonObject{{QStringLiteral("firm"), one.firmName},
                                 {QStringLiteral("town"), jsonText(one.townName)},
                                 {QStringLiteral("specialist"), jsonText(one.specialistName)},
                                 {QStringLiteral("why"), one.why}});
        lines.append({one.firmName, one.townName, one.specialistName, one.why});
    }
    QJsonObject record{{QStringLiteral("district"), district.value()},
                       {QStringLiteral("total"), found.size()},
                       {QStringLiteral("items"), items},
                       {QStringLiteral("change_set"), QJsonValue()}};
    QString applied;
    if (run.arguments.has(QStringLiteral("apply")) && !found.isEmpty()) {
        PEIYU_TRY(from, run.arguments.date(QStringLiteral("from")));
        PEIYU_TRY(saved,
                  AssignmentProposal::apply(*run.context, found, from.isNull() ? run.asOf() : from,
                                            run.arguments.value(QStringLiteral("reason"))));
        for (const QString &warning : saved.warnings)
            run.io.note(warning);
        record.insert(QStringLiteral("change_set"), jsonText(saved.changes.id.value()));
        record.insert(QStringLiteral("warnings"), jsonTexts(saved.warnings));
        applied = saved.changes.title;
    }
    if (run.io.wantsJson()) {
        run.io.json(record);
        return {};
    }
    if (found.isEmpty()) {
        run.io.line(Text::tr("全部企业已配专员，没有需要建议的。"));
        return {};
    }
    run.io.table({Text::tr("企业"), Text::tr("镇街"), Text::tr("建议专员"), Text::tr("理由")},
                 lines);
    if (!applied.isEmpty())
        run.io.line(Text::tr("已执行：%1。").arg(applied));
    return {};
}

/// Everything one person served.
Result<> personHistory(CommandRun &run, const QString &words)
{
    PEIYU_TRY(person, StaffingService::anybody(*run.context, words));
    PEIYU_TRY(spans, StaffingService::served(*run.context, person.id));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const ServedSpan &one : spans) {
        items.append(QJsonObject{{QStringLiteral("firm"), one.firm},
                                 {QStringLiteral("duty"), dutyKey(one.duty)},
                                 {QStringLiteral("from"), jsonDay(one.span.from)},
                                 {QStringLiteral("until"), jsonDay(one.span.until)},
                                 {QStringLiteral("reason"), jsonText(one.reason)}});
        lines.append({one.firm, dutyText(one.duty), dateText(one.span.from),
                      dateText(one.span.until), one.reason});
    }
    if (run.io.wantsJson())
        run.io.json(
            {{QStringLiteral("specialist"), person.name}, {QStringLiteral("items"), items}});
    else
        run.io.table(
            {Text::tr("企业"), Text::tr("职责"), Text::tr("自"), Text::tr("至"), Text::tr("原因")},
            lines);
    return {};
}

Result<> assignmentHistory(CommandRun &run)
{
    if (run.arguments.has(QStringLiteral("specialist")))
        return personHistory(run, run.arguments.value(QStringLiteral("specialist")));
    if (run.arguments.positional.isEmpty())
        return usageFailure(Text::tr("请写明企业，或用 --specialist 写明人员。"));
    PEIYU_TRY(firm, EnterpriseService::named(*run.context, run.arguments.positional.first()));
    PEIYU_TRY(duties, StaffingService::history(*run.context, firm.id));
    PEIYU_TRY(people, ContactList::people(*run.context, run.asOf()));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const Assignment &one : duties) {
        const ServingPerson person = people.value(one.specialist);
        items.append(QJsonObject{{QStringLiteral("specialist"), person.name},
                                 {QStringLiteral("duty"), dutyKey(one.duty)},
                                 {QStringLiteral("from"), jsonDay(one.span.from)},
                                 {QStringLiteral("until"), jsonDay(one.span.until)},
                                 {QStringLiteral("reason"), jsonText(one.reason)}});
        lines.append({person.name, dutyText(one.duty), dateText(one.span.from),
                      dateText(one.span.until), one.reason});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("firm"), firm.name}, {QStringLiteral("items"), items}});
    else
        run.io.table(
            {Text::tr("姓名"), Text::tr("职责"), Text::tr("自"), Text::tr("至"), Text::tr("原因")},
            lines);
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

QJsonArray violationsJson(const QVector<CoverageViolation> &found, const PlaceDirectory &places)
{
    QJsonArray items;
    for (const CoverageViolation &one : found) {
        QStringList faults;
        for (const StaffingFault fault : allStaffingFaults) {
            if (one.faults.testFlag(fault))
                faults.append(staffingFaultKey(fault));
        }
        items.append(QJsonObject{{QStringLiteral("firm"), one.firm},
                                 {QStringLiteral("problem"), one.problem},
                                 {QStringLiteral("faults"), jsonTexts(faults)},
                                 {QStringLiteral("town"), jsonText(places.areaName(one.town))},
                                 {QStringLiteral("park"), jsonText(places.areaName(one.park))}});
    }
    return items;
}

QJsonObject areaJson(const QString &name, const AreaCoverage &area)
{
    return {{QStringLiteral("name"), jsonText(name)},
            {QStringLiteral("firms"), area.firms},
            {QStringLiteral("with_specialist"), area.withSpecialist},
            {QStringLiteral("with_plan"), area.withPlan},
            {QStringLiteral("visit_required"), area.visitRequired},
            {QStringLiteral("visited_this_quarter"), area.visitedThisQuarter},
            {QStringLiteral("compliant"), area.compliant}};
}

QJsonArray areasJson(const QHash<AreaId, AreaCoverage> &areas, const PlaceDirectory &places)
{
    QMap<QString, QJsonObject> byName;
    for (auto it = areas.begin(); it != areas.end(); ++it)
        byName.insert(places.areaName(it.key()), areaJson(places.areaName(it.key()), it.value()));
    QJsonArray list;
    for (const QJsonObject &one : byName)
        list.append(one);
    return list;
}

QJsonObject coverageJson(const DistrictCoverage &one, const PlaceDirectory &places)
{
    return {
        {QStringLiteral("id"), one.district.value()},
        {QStringLiteral("plan"), jsonText(one.plan.value())},
        {QStringLiteral("rule"), staffingRuleKey(one.rule)},
        {QStringLiteral("rule_text"), staffingRuleText(one.rule)},
        {QStringLiteral("quotes"), jsonTexts(one.quotes)},
        {QStringLiteral("scope"), scopeKey(one.rule)},
        {QStringLiteral("firms"), one.firms},
        {QStringLiteral("compliant"), one.compliant ? QJsonValue(*one.compliant) : QJsonValue()},
        {QStringLiteral("rate"), jsonNumber(one.rate)},
        {QStringLiteral("with_specialist"), one.withSpecialist},
        {QStringLiteral("with_plan"), one.withPlan},
        {QStringLiteral("stale_months"), one.staleMonths},
        {QStringLiteral("visit_required"), one.visitRequired},
        {QStringLiteral("visited_this_quarter"), one.visitedThisQuarter},
        {QStringLiteral("violations"), violationsJson(one.violations, places)},
        {QStringLiteral("warnings"), violationsJson(one.warnings, places)},
        {QStringLiteral("towns"), areasJson(one.byTown, places)},
        {QStringLiteral("parks"), areasJson(one.byPark, places)},
        {QStringLiteral("no_town"), areaJson({}, one.noTown)}};
}

/// What the rule misses, firm by firm, under the document's own words.
void printViolations(CommandRun &run, const DistrictCoverage &one)
{
    if (one.violations.isEmpty() && one.warnings.isEmpty())
        return;
    run.io.line({});
    for (const QString &quote : one.quotes)
        run.io.line(QStringLiteral("“%1”").arg(quote));
    QVector<QStringList> lines;
    for (const CoverageViolation &violation : one.violations)
        lines.append({violation.firm, violation.problem});
    for (const CoverageViolation &warning : one.warnings)
        lines.append({warning.firm, warning.problem});
    run.io.table({Text::tr("企业"), Text::tr("不符合之处")}, lines);
}

Result<> coverage(CommandRun &run)
{
    PEIYU_TRY(districts, districtOption(run));
    PEIYU_TRY(catalog, run.catalog());
    PEIYU_TRY(found, TargetService::coverage(*run.context, *catalog, districts, run.asOf()));
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    QJsonArray list;
    QVector<QStringList> lines;
    for (const DistrictCoverage &one : found) {
        list.append(coverageJson(one, places));
        lines.append({places.districtName(one.district), staffingRuleText(one.rule),
                      QString::number(one.firms), QString::number(one.withSpecialist),
                      QString::number(one.withPlan),
                      one.rate ? percentText(*one.rate) : QStringLiteral("—")});
    }
    if (run.io.wantsJson()) {
        run.io.json(
            {{QStringLiteral("as_of"), jsonDay(run.asOf())}, {QStringLiteral("districts"), list}});
        return {};
    }
    run.io.table({Text::tr("区县"), Text::tr("配备规则"), Text::tr("应配"), Text::tr("已配专员"),
                  Text::tr("已有一策"), Text::tr("符合率")},
                 lines);
    for (const DistrictCoverage &one : found)
        printViolations(run, one);
    return {};
}

} // namespace

QVector<Command> staffingCommands()
{
    return {
        {QStringLiteral("assignment set"),
         Text::tr("FIRM --specialist 姓名 [--leader 姓名] [--member 姓名]… [--expert 姓名]… "
                  "--from 日期 [--until 最后一天] [--reason 原因] [--keep-items]"),
         Text::tr("配备专员、领导、成员、专家；原专员和原领导到这一天为止，原专员的未办事项一并"
                  "移交（--keep-items 不移交）"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("specialist"), QStringLiteral("leader"), QStringLiteral("member"),
          QStringLiteral("expert"), QStringLiteral("from"), QStringLiteral("until"),
          QStringLiteral("reason")},
         {QStringLiteral("keep-items")},
         setAssignment},
        {QStringLiteral("assignment end"),
         Text::tr("FIRM --on 日期 [--duty specialist|leader|member|expert] [--person 姓名] "
                  "[--reason 原因]"),
         Text::tr("从这一天起不再服务"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("on"), QStringLiteral("duty"), QStringLiteral("person"),
          QStringLiteral("reason")},
         {},
         endAssignment},
        {QStringLiteral("assignment propose"),
         Text::tr("[--district ID] [--apply] [--from 日期] [--reason 原因]"),
         Text::tr("为未配专员的企业建议专员：先看谁服务该镇街，再看家数；--apply 时写入"),
         BaseNeed::Write,
         0,
         0,
         {QStringLiteral("district"), QStringLiteral("from"), QStringLiteral("reason")},
         {QStringLiteral("apply")},
         proposeAssignments},
        {QStringLiteral("assignment history"),
         Text::tr("FIRM | --specialist 姓名"),
         Text::tr("一家企业的历任，或一个人服务过的企业"),
         BaseNeed::Read,
         0,
         1,
         {QStringLiteral("specialist")},
         {},
         assignmentHistory},
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
