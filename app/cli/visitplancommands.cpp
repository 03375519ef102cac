#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/recordcommand.h"
#include "domain/calendartext.h"
#include "domain/displaytext.h"
#include "domain/listcondition.h"
#include "services/enterpriseservice.h"
#include "services/placedirectory.h"
#include "services/staffingservice.h"
#include "services/visitplanservice.h"
#include "services/visitschedule.h"

#include <QCoreApplication>
#include <QMap>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VisitPlanCommands)
};

Result<VisitKind> kindOption(const CommandRun &run)
{
    const QString words = run.arguments.value(QStringLiteral("kind"));
    if (words.isEmpty())
        return VisitKind::OnSite;
    const auto kind = visitKindFromWords(words);
    if (!kind)
        return fieldFailure(QStringLiteral("kind"),
                            Text::tr("走访方式应为 实地、电话、微信、座谈 或 来访。"));
    return *kind;
}

/// The person named, `me` whoever acts; empty when none is named.
Result<SpecialistId> personOption(const CommandRun &run)
{
    const QString words = run.arguments.value(QStringLiteral("specialist"));
    if (words.isEmpty())
        return SpecialistId();
    if (words == u"me") {
        if (run.context->actor.specialist.isEmpty())
            return usageFailure(Text::tr("本机使用人没有对应专员，--specialist 请写姓名。"));
        return run.context->actor.specialist;
    }
    PEIYU_TRY(person, StaffingService::named(*run.context, words));
    return person.id;
}

/// --district (default: 本区县) and --specialist as a list.
Result<ListQuery> scopeOption(const CommandRun &run)
{
    ListQuery scope;
    scope.asOf = run.asOf();
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    PEIYU_TRY(district, places.district(run.arguments.value(QStringLiteral("district"))));
    scope.district = district;
    PEIYU_TRY(person, personOption(run));
    scope.specialist = person;
    return scope;
}

QJsonObject planJson(const PlannedVisit &plan)
{
    return {{QStringLiteral("id"), plan.id},
            {QStringLiteral("on"), jsonDay(plan.on)},
            {QStringLiteral("at"), jsonText(plan.at.toString(QStringLiteral("HH:mm")))},
            {QStringLiteral("kind"), visitKindKey(plan.kind)},
            {QStringLiteral("purpose"), jsonText(plan.purpose)},
            {QStringLiteral("unit"), jsonText(plan.unit)},
            {QStringLiteral("state"), plannedStateKey(plan.state)},
            {QStringLiteral("reason"), jsonText(plan.reason)},
            {QStringLiteral("moved"), plan.moved}};
}

/// The sentence and what is worth a look; with --json the record with both.
Result<> printPlan(CommandRun &run, const Saved &saved, QJsonObject record, const QString &sentence)
{
    record.insert(QStringLiteral("warnings"), jsonTexts(saved.warnings));
    PEIYU_CHECK(printSavedRecord(run, saved, record, sentence));
    for (const QString &warning : saved.warnings)
        run.io.note(warning);
    return {};
}

Result<> plan(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    const ParsedArguments &given = run.arguments;
    PlannedVisit visit;
    visit.enterprise = firm.id;
    PEIYU_TRY(on, given.date(QStringLiteral("on")));
    PEIYU_TRY(kind, kindOption(run));
    PEIYU_TRY(person, personOption(run));
    visit.on = on;
    visit.kind = kind;
    visit.specialist = person;
    visit.purpose = given.value(QStringLiteral("purpose"));
    visit.unit = given.value(QStringLiteral("unit"));
    if (given.has(QStringLiteral("at"))) {
        visit.at = QTime::fromString(given.value(QStringLiteral("at")), QStringLiteral("H:mm"));
        if (!visit.at.isValid())
            return fieldFailure(QStringLiteral("at"), Text::tr("时间应写作 14:30。"));
    }
    PEIYU_TRY(saved,
              VisitPlanService::plan(*run.context, visit, {given.has(QStringLiteral("day-off"))}));
    visit.id = saved.id;
    QJsonObject record = planJson(visit);
    record.insert(QStringLiteral("enterprise"), firm.name);
    return printPlan(run, saved, record,
                     Text::tr("已安排走访 %1：%2 %3，编号 %4。")
                         .arg(firm.name, dateText(visit.on), visitKindText(visit.kind), saved.id));
}

Result<> printChanged(CommandRun &run, const Saved &saved, const QString &sentence)
{
    PEIYU_TRY(stored, VisitPlanService::planned(*run.context, saved.id));
    return printPlan(run, saved, planJson(stored), sentence.arg(dateText(stored.on)));
}

Result<> move(CommandRun &run)
{
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    PEIYU_TRY(saved, VisitPlanService::move(*run.context, run.arguments.positional.first(), on,
                                            run.arguments.value(QStringLiteral("reason")),
                                            {run.arguments.has(QStringLiteral("day-off"))}));
    return printChanged(run, saved, Text::tr("已改期到 %1。"));
}

Result<> cancel(CommandRun &run)
{
    PEIYU_TRY(saved, VisitPlanService::cancel(*run.context, run.arguments.positional.first(),
                                              run.arguments.value(QStringLiteral("reason"))));
    return printChanged(run, saved, Text::tr("已取消 %1 的走访计划。"));
}

QString latenessWords(const PlannedRow &row)
{
    if (row.plan.state != PlannedState::Open)
        return plannedStateText(row.plan.state);
    return row.lateness.late ? latenessText(row.lateness) : plannedStateText(PlannedState::Open);
}

Result<> planned(CommandRun &run)
{
    const ParsedArguments &given = run.arguments;
    VisitPlanQuery query;
    query.asOf = run.asOf();
    query.cancelledToo = given.has(QStringLiteral("cancelled"));
    query.openOnly = given.has(QStringLiteral("open"));
    PEIYU_TRY(from, given.date(QStringLiteral("from")));
    PEIYU_TRY(until, given.date(QStringLiteral("until")));
    query.days = {from, until.isNull() ? until : until.addDays(1)};
    PEIYU_TRY(person, personOption(run));
    query.specialist = person;
    if (given.has(QStringLiteral("firm"))) {
        PEIYU_TRY(firm,
                  EnterpriseService::named(*run.context, given.value(QStringLiteral("firm"))));
        query.firm = firm.id;
    }
    PEIYU_TRY(rows, VisitPlanService::list(*run.context, query));
    QJsonArray items;
    QVector<QStringList> lines;
    for (const PlannedRow &row : rows) {
        QJsonObject item = planJson(row.plan);
        item.insert(QStringLiteral("enterprise"), row.firm);
        item.insert(QStringLiteral("town"), jsonText(row.townName));
        item.insert(QStringLiteral("specialist"), jsonText(row.goesName));
        item.insert(QStringLiteral("overdue"), row.lateness.late);
        item.insert(QStringLiteral("overdue_days"), row.lateness.days);
        items.append(item);
        lines.append({dateText(row.plan.on), row.firm, visitKindText(row.plan.kind),
                      row.plan.unit.isEmpty() ? row.goesName : row.plan.unit, latenessWords(row),
                      row.plan.purpose, row.plan.id});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("total"), items.size()}, {QStringLiteral("items"), items}});
    else
        run.io.table({Text::tr("日期"), Text::tr("企业"), Text::tr("方式"), Text::tr("谁去"),
                      Text::tr("状态"), Text::tr("事由"), Text::tr("编号")},
                     lines);
    return {};
}

Result<> schedule(CommandRun &run)
{
    ScheduleRequest request;
    PEIYU_TRY(scope, scopeOption(run));
    request.scope = scope;
    PEIYU_TRY(from, run.arguments.date(QStringLiteral("from")));
    request.from = from;
    if (run.arguments.has(QStringLiteral("per-day")))
        request.perDay = run.arguments.value(QStringLiteral("per-day")).toInt();
    PEIYU_TRY(proposed, VisitSchedule::propose(*run.context, request));
    QJsonArray items;
    QVector<QStringList> lines;
    qint64 placed = 0;
    qint64 foreign = 0;
    for (const ScheduledVisit &one : proposed) {
        placed += one.on.isNull() ? 0 : 1;
        foreign += one.foreign ? 1 : 0;
        items.append(QJsonObject{{QStringLiteral("enterprise"), one.firmName},
                                 {QStringLiteral("town"), jsonText(one.townName)},
                                 {QStringLiteral("specialist"), jsonText(one.specialistName)},
                                 {QStringLiteral("on"), jsonDay(one.on)},
                                 {QStringLiteral("foreign"), one.foreign},
                                 {QStringLiteral("why"), one.why}});
        lines.append({dateText(one.on), one.firmName, one.townName, one.specialistName, one.why});
    }
    QJsonObject answer{{QStringLiteral("dry_run"), run.arguments.has(QStringLiteral("dry-run"))},
                       {QStringLiteral("placed"), placed},
                       {QStringLiteral("unplaced"), proposed.size() - placed - foreign},
                       {QStringLiteral("foreign"), foreign},
                       {QStringLiteral("items"), items},
                       {QStringLiteral("change_set"), QJsonValue()}};
    if (!run.arguments.has(QStringLiteral("dry-run")) && placed > 0) {
        PEIYU_TRY(saved, VisitSchedule::apply(*run.context, proposed));
        answer.insert(QStringLiteral("change_set"), saved.changes.id.value());
        for (const QString &warning : saved.warnings)
            run.io.note(warning);
    }
    if (foreign > 0)
        run.io.note(
            Text::tr("%1 家由其他专员服务，没有排；请由其专员、科室或负责人排期。").arg(foreign));
    if (run.io.wantsJson()) {
        run.io.json(answer);
        return {};
    }
    run.io.table(
        {Text::tr("日期"), Text::tr("企业"), Text::tr("镇街"), Text::tr("专员"), Text::tr("说明")},
        lines);
    run.io.line(
        Text::tr("可排 %1 家，排不下 %2 家。").arg(placed).arg(proposed.size() - placed - foreign));
    return {};
}

QJsonObject sumsJson(const QString &key, const QJsonValue &name, const DutySums &sums)
{
    return {{key, name},
            {QStringLiteral("required"), sums.required},
            {QStringLiteral("covered"), sums.covered},
            {QStringLiteral("due"), sums.due()},
            {QStringLiteral("exempt"), sums.exempt},
            {QStringLiteral("missed_before"), sums.missed},
            {QStringLiteral("planned"), sums.planned}};
}

struct SumsRow
{
    QString key; ///< '' : nobody, nowhere, no title
    QString name;
    DutySums sums;
};

Result<QVector<SumsRow>> partsOf(const CommandRun &run, const VisitCoverage &coverage,
                                 const QString &by)
{
    QVector<SumsRow> rows;
    if (by == u"tier") {
        for (int i = 0; i < cadenceTiers().size(); ++i) {
            const std::optional<Tier> tier = cadenceTiers()[i];
            rows.append({tier ? tierKey(*tier) : QString(),
                         tier ? tierText(*tier) : Text::tr("没有称号"), coverage.byTier[i]});
        }
        return rows;
    }
    if (by != u"town" && by != u"specialist")
        return usageFailure(Text::tr("--by 应为 tier、town 或 specialist。"));
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    QMap<QString, SumsRow> byName;
    if (by == u"town") {
        for (auto it = coverage.byTown.begin(); it != coverage.byTown.end(); ++it) {
            const QString name =
                it.key().isEmpty() ? Text::tr("未定镇街") : places.areaName(it.key());
            byName.insert(name + it.key().value(), {it.key().value(), name, it.value()});
        }
    } else {
        for (const FirmDuty &firm : coverage.firms) {
            const QString name =
                firm.specialist.isEmpty() ? Text::tr("未配专员") : firm.specialistName;
            byName.insert(name + firm.specialist.value(),
                          {firm.specialist.value(), name, coverage.bySpecialist[firm.specialist]});
        }
    }
    return QVector<SumsRow>(byName.begin(), byName.end());
}

Result<> coverage(CommandRun &run)
{
    PEIYU_TRY(scope, scopeOption(run));
    PEIYU_TRY(found, VisitPlanService::coverage(*run.context, scope));
    const QString by = run.arguments.has(QStringLiteral("by"))
                           ? run.arguments.value(QStringLiteral("by"))
                           : QStringLiteral("tier");
    PEIYU_TRY(parts, partsOf(run, found, by));
    if (run.io.wantsJson()) {
        QJsonObject answer = sumsJson(QStringLiteral("as_of"), jsonDay(run.asOf()), found.all);
        QJsonArray items;
        for (const SumsRow &row : parts) {
            QJsonObject item = sumsJson(by, jsonText(row.key), row.sums);
            item.insert(QStringLiteral("name"), row.name);
            items.append(item);
        }
        QJsonArray due;
        for (const FirmDuty &firm : found.firms) {
            if (firm.duty == VisitDuty::Due)
                due.append(QJsonObject{{QStringLiteral("enterprise"), firm.name},
                                       {QStringLiteral("until"), jsonDay(firm.period.until)},
                                       {QStringLiteral("missed_before"), firm.missed},
                                       {QStringLiteral("next"), jsonDay(firm.nextVisit)},
                                       {QStringLiteral("overdue"), jsonDay(firm.overdueVisit)}});
        }
        answer.insert(QStringLiteral("district"), scope.district.value());
        answer.insert(QStringLiteral("by"), items);
        answer.insert(QStringLiteral("due_firms"), due);
        run.io.json(answer);
        return {};
    }
    QVector<QStringList> lines;
    parts.append({QString(), Text::tr("合计"), found.all});
    for (const SumsRow &row : parts)
        lines.append({row.name,
                      QStringLiteral("%1/%2").arg(row.sums.covered).arg(row.sums.required),
                      countText(row.sums.due()), countText(row.sums.planned),
                      countText(row.sums.missed), countText(row.sums.exempt)});
    run.io.table({Text::tr("分组"), Text::tr("已走访/应走访"), Text::tr("未走访"),
                  Text::tr("其中已排"), Text::tr("上期未走访"), Text::tr("免走访")},
                 lines);
    return {};
}

Result<> exempt(CommandRun &run)
{
    PEIYU_TRY(firm, namedFirm(run));
    PEIYU_TRY(from, run.arguments.date(QStringLiteral("from")));
    PEIYU_TRY(until, run.arguments.date(QStringLiteral("until")));
    if (run.arguments.has(QStringLiteral("end"))) {
        PEIYU_TRY(all, VisitPlanService::exemptions(*run.context, firm.id));
        const QDate last = until.isNull() ? run.asOf().addDays(-1) : until;
        for (const VisitExemption &one : all) {
            if (!one.span.until.isNull() && one.span.until <= last.addDays(1))
                continue;
            PEIYU_TRY(saved, VisitPlanService::endExemption(*run.context, one.id, last));
            return printSavedRecord(
                run, saved,
                {{QStringLiteral("id"), saved.id}, {QStringLiteral("enterprise"), firm.name}},
                Text::tr("已结束免走访 %1。").arg(firm.name));
        }
        return failure(ErrorCode::NotFound, Text::tr("“%1”没有免走访。").arg(firm.name));
    }
    VisitExemption one;
    one.enterprise = firm.id;
    one.span = {from, until.isNull() ? until : until.addDays(1)};
    one.reason = run.arguments.value(QStringLiteral("reason"));
    PEIYU_TRY(saved, VisitPlanService::exempt(*run.context, one));
    return printSavedRecord(run, saved,
                            {{QStringLiteral("id"), saved.id},
                             {QStringLiteral("enterprise"), firm.name},
                             {QStringLiteral("reason"), one.reason}},
                            Text::tr("已登记免走访 %1：%2。").arg(firm.name, one.reason));
}

} // namespace

QVector<Command> visitPlanCommands()
{
    const auto command = [](const char16_t *name, const QString &usage, const QString &summary,
                            BaseNeed base, int positional, const QStringList &options,
                            const QStringList &flags, Result<> (*verb)(CommandRun &)) {
        return Command{QString::fromUtf16(name),
                       usage,
                       summary,
                       base,
                       positional,
                       positional,
                       options,
                       flags,
                       verb};
    };
    QVector<Command> all = {
        command(u"visit plan",
                Text::tr("FIRM --on 日期 [--at 14:30] [--kind 方式] [--purpose 事由]"
                         " [--unit 其他单位] [--specialist 姓名|me] [--day-off]"),
                Text::tr("安排走访，或登记其他单位的走访"), BaseNeed::Write, 1,
                optionNames({u"on", u"at", u"kind", u"purpose", u"unit", u"specialist"}),
                optionNames({u"day-off"}), plan),
        command(u"visit move", Text::tr("编号 --on 日期 --reason 原因 [--day-off]"),
                Text::tr("走访改期"), BaseNeed::Write, 1, optionNames({u"on", u"reason"}),
                optionNames({u"day-off"}), move),
        command(u"visit cancel", Text::tr("编号 --reason 原因"), Text::tr("取消走访计划"),
                BaseNeed::Write, 1, optionNames({u"reason"}), {}, cancel),
        command(u"visit planned",
                Text::tr("[--from 日期] [--until 日期] [--specialist 姓名|me] [--firm 企业]"
                         " [--open|--cancelled]"),
                Text::tr("列出走访计划"), BaseNeed::Read, 0,
                optionNames({u"from", u"until", u"specialist", u"firm"}),
                optionNames({u"open", u"cancelled"}), planned),
        command(u"visit coverage",
                Text::tr("[--district ID] [--specialist 姓名|me] [--by tier|town|specialist]"),
                Text::tr("按走访频次看覆盖"), BaseNeed::Read, 0,
                optionNames({u"district", u"specialist", u"by"}), {}, coverage),
        command(u"visit exempt",
                Text::tr("FIRM --reason 原因 [--from 日期] [--until 最后一天] | FIRM --end"
                         " [--until 最后一天]"),
                Text::tr("登记或结束免走访"), BaseNeed::Write, 1,
                optionNames({u"from", u"until", u"reason"}), optionNames({u"end"}), exempt),
    };
    Command proposal =
        command(u"visit schedule",
                Text::tr("[--district ID] [--specialist 姓名|me] [--per-day 家数] [--from 日期]"
                         " [--dry-run]"),
                Text::tr("按走访频次排期"), BaseNeed::Write, 0,
                optionNames({u"district", u"specialist", u"per-day", u"from"}),
                optionNames({u"dry-run"}), schedule);
    proposal.readOnlyFlag = QStringLiteral("dry-run");
    all.append(proposal);
    return all + visitCadenceCommands();
}

} // namespace peiyu
