#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/planjson.h"
#include "cli/recordcommand.h"
#include "domain/displaytext.h"
#include "domain/planwords.h"
#include "services/districtservice.h"
#include "services/ownplanservice.h"
#include "services/placedirectory.h"
#include "services/planpackservice.h"
#include "services/planpasteservice.h"
#include "services/planservice.h"

#include <QCoreApplication>
#include <QFile>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OwnPlanCommands)
};

/// The plan as it stands now, or the sentence.
Result<> printPlan(CommandRun &run, const Saved &saved, const QString &sentence)
{
    for (const QString &warning : saved.warnings)
        run.io.note(warning);
    PEIYU_TRY(plan, PlanService::named(*run.context, saved.id));
    if (!run.io.wantsJson()) {
        QString words = sentence;
        run.io.line(words.replace(QLatin1String("%1"), plan.shortTitle)
                        .replace(QLatin1String("%2"), plan.id.value()));
        return {};
    }
    QJsonObject record = planJson(plan);
    record.insert(QStringLiteral("change_set"), jsonText(saved.changes.id.value()));
    record.insert(QStringLiteral("warnings"), jsonTexts(saved.warnings));
    run.io.json(record);
    return {};
}

Result<DistrictId> districtOption(CommandRun &run)
{
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    return places.district(run.arguments.value(QStringLiteral("district")));
}

Result<> createPlan(CommandRun &run)
{
    NewPlan order;
    PEIYU_TRY(district, districtOption(run));
    order.district = district;
    order.name = run.arguments.value(QStringLiteral("name"));
    order.copyOf = PlanId(run.arguments.value(QStringLiteral("copy")));
    PEIYU_TRY(from, run.arguments.date(QStringLiteral("from")));
    PEIYU_TRY(until, run.arguments.date(QStringLiteral("until")));
    order.from = from;
    order.until = until;
    PEIYU_TRY(saved, OwnPlanService::create(*run.context, order));
    return printPlan(run, saved, Text::tr("已新建计划“%1”，编号 %2。"));
}

struct PlanText
{
    const char16_t *name;
    QString Plan::*member;
};

const PlanText planTexts[] = {
    {u"name", &Plan::shortTitle},
    {u"title", &Plan::title},
    {u"document_number", &Plan::documentNumber},
    {u"issuing_body", &Plan::issuingBody},
    {u"target_date_text", &Plan::targetDateText},
    {u"period_text", &Plan::periodText},
    {u"staffing_quote", &Plan::staffingQuote},
    {u"draft_words", &Plan::draftWords},
    {u"note", &Plan::note},
};

struct PlanDay
{
    const char16_t *name;
    QDate Plan::*member;
};

const PlanDay planDays[] = {
    {u"issue_date", &Plan::issueDate},
    {u"effective_from", &Plan::effectiveFrom},
    {u"effective_to", &Plan::effectiveTo},
    {u"target_date", &Plan::targetDate},
};

QStringList planFieldNames()
{
    QStringList names;
    for (const PlanText &field : planTexts)
        names.append(QString::fromUtf16(field.name));
    for (const PlanDay &field : planDays)
        names.append(QString::fromUtf16(field.name));
    return names + QStringList{QStringLiteral("state"), QStringLiteral("staffing"),
                               QStringLiteral("start_year"), QStringLiteral("end_year")};
}

Result<> setYear(int &year, const QString &name, const QString &value)
{
    bool whole = true;
    year = value.isEmpty() ? 0 : value.toInt(&whole);
    return whole ? Result<>()
                 : Result<>(fieldFailure(name, Text::tr("年份“%1”应为四位数字。").arg(value)));
}

Result<> setPlanField(Plan &plan, const QString &name, const QString &value)
{
    for (const PlanText &field : planTexts) {
        if (name == QStringView(field.name)) {
            plan.*field.member = value;
            return {};
        }
    }
    for (const PlanDay &field : planDays) {
        if (name != QStringView(field.name))
            continue;
        plan.*field.member = dayFromWords(value);
        if (!value.isEmpty() && (plan.*field.member).isNull())
            return fieldFailure(name, Text::tr("“%1”不是完整的日期，应为 2027-12-31。").arg(value));
        return {};
    }
    if (name == u"start_year")
        return setYear(plan.startYear, name, value);
    if (name == u"end_year")
        return setYear(plan.endYear, name, value);
    if (name == u"state") {
        const auto state = planStateFromKey(value);
        if (!state)
            return fieldFailure(
                name, Text::tr("状态“%1”不认识，应为 draft、formal 或 ended。").arg(value));
        plan.state = *state;
        return {};
    }
    if (name == u"staffing") {
        const auto rule = staffingRuleFromKey(value);
        if (!rule)
            return fieldFailure(name, Text::tr("配备规则“%1”不认识，应为 leader_and_specialist、"
                                               "specialist_and_plan、specialist_and_linked_leader "
                                               "或 none。")
                                          .arg(value));
        plan.staffing = *rule;
        return {};
    }
    return usageFailure(Text::tr("计划没有字段“%1”，可用：%2。")
                            .arg(name, planFieldNames().join(QLatin1String(" "))));
}

Result<> setPlan(CommandRun &run)
{
    const QStringList &words = run.arguments.positional;
    PEIYU_TRY(plan, OwnPlanService::editable(*run.context, PlanId(words.first())));
    for (const QString &assignment : words.mid(1)) {
        const qsizetype at = assignment.indexOf(u'=');
        if (at <= 0)
            return usageFailure(Text::tr("“%1”应写成 字段=值。").arg(assignment));
        PEIYU_CHECK(setPlanField(plan, assignment.left(at), assignment.mid(at + 1)));
    }
    PEIYU_TRY(saved, OwnPlanService::change(*run.context, plan));
    return printPlan(run, saved, Text::tr("已修改计划“%1”。"));
}

Result<> usePlan(CommandRun &run)
{
    PEIYU_TRY(saved, OwnPlanService::use(*run.context, PlanId(run.arguments.positional.first())));
    return printPlan(run, saved, Text::tr("“%1”已设为现行计划。"));
}

Result<> removePlan(CommandRun &run)
{
    PEIYU_TRY(saved,
              OwnPlanService::remove(*run.context, PlanId(run.arguments.positional.first())));
    return printSavedRecord(run, saved, {}, Text::tr("已删除计划，可用 change undo 撤销。"));
}

Result<> exportPlan(CommandRun &run)
{
    const QStringList &words = run.arguments.positional;
    PEIYU_CHECK(PlanPackService::save(*run.context, PlanId(words[0]), words[1]));
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("plan"), words[0]}, {QStringLiteral("file"), words[1]}});
    else
        run.io.line(Text::tr("计划包已保存到 %1。").arg(words[1]));
    return {};
}

Result<> importPlan(CommandRun &run)
{
    PEIYU_TRY(offer, PlanPackService::read(*run.context, run.arguments.positional.first()));
    DistrictId district;
    if (run.arguments.has(QStringLiteral("district"))) {
        PEIYU_TRY(named, districtOption(run));
        district = named;
    }
    PEIYU_TRY(saved, PlanPackService::take(*run.context, offer, district,
                                           run.arguments.has(QStringLiteral("copy"))));
    return printPlan(run, saved, Text::tr("已打开计划包“%1”，编号 %2。"));
}

Result<> pastePlan(CommandRun &run)
{
    const QStringList &words = run.arguments.positional;
    const bool tasks = run.arguments.has(QStringLiteral("tasks"));
    if (tasks == run.arguments.has(QStringLiteral("targets")))
        return usageFailure(Text::tr("请用 --targets 或 --tasks 写明是目标表还是任务表。"));
    const PlanTableKind kind = tasks ? PlanTableKind::Tasks : PlanTableKind::Targets;
    const bool dry = run.arguments.has(QStringLiteral("dry-run"));
    PEIYU_TRY(table, PlanPasteService::read(*run.context, PlanId(words[0]),
                                            PlanTableSource{words[1], {}}, kind));
    QJsonArray rows;
    QVector<QStringList> lines;
    for (const PlanTableRow &row : table.rows) {
        rows.append(QJsonObject{{QStringLiteral("row"), row.number},
                                {QStringLiteral("name"), row.name},
                                {QStringLiteral("understood"), row.understood},
                                {QStringLiteral("notes"), jsonTexts(row.notes)},
                                {QStringLiteral("fault"), jsonText(row.fault)}});
        lines.append({QString::number(row.number), row.name, row.understood,
                      row.fault.isEmpty() ? row.notes.join(u' ') : row.fault});
    }
    Saved saved;
    if (!dry) {
        PEIYU_TRY(taken, PlanPasteService::take(*run.context, PlanId(words[0]), table,
                                                run.arguments.has(QStringLiteral("replace"))));
        saved = taken;
    }
    if (run.io.wantsJson()) {
        run.io.json({{QStringLiteral("dry_run"), dry},
                     {QStringLiteral("plan"), words[0]},
                     {QStringLiteral("columns"), jsonTexts(table.columns)},
                     {QStringLiteral("unused_columns"), jsonTexts(table.unused)},
                     {QStringLiteral("understood"), table.sound()},
                     {QStringLiteral("rejected"), table.rows.size() - table.sound()},
                     {QStringLiteral("rows"), rows},
                     {QStringLiteral("change_set"), jsonText(saved.changes.id.value())}});
        return {};
    }
    run.io.table({Text::tr("行"), Text::tr("名称"), Text::tr("读成"), Text::tr("说明")}, lines);
    run.io.line(dry ? Text::tr("预检：%1 行可录入，%2 行有问题，没有写入。")
                          .arg(table.sound())
                          .arg(table.rows.size() - table.sound())
                    : Text::tr("已录入 %1 行，%2 行有问题没有录入。")
                          .arg(table.sound())
                          .arg(table.rows.size() - table.sound()));
    return {};
}

/// The names in a file, one in a line; empty without the option.
Result<QStringList> namesIn(CommandRun &run, const QString &option)
{
    const QString path = run.arguments.value(option);
    if (path.isEmpty())
        return QStringList();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, Text::tr("打不开文件“%1”。").arg(path));
    return DistrictService::namesOf(QString::fromUtf8(file.readAll()));
}

Result<> addDistrict(CommandRun &run)
{
    District district;
    district.name = run.arguments.positional.first();
    district.id = DistrictId(run.arguments.value(QStringLiteral("id")));
    district.shortName = run.arguments.value(QStringLiteral("short-name"));
    district.province = run.arguments.value(QStringLiteral("province"));
    district.city = run.arguments.value(QStringLiteral("city"));
    district.gbCode = run.arguments.value(QStringLiteral("gb-code"));
    PEIYU_TRY(towns, namesIn(run, QStringLiteral("towns")));
    PEIYU_TRY(parks, namesIn(run, QStringLiteral("parks")));
    PEIYU_TRY(saved, DistrictService::add(*run.context, district, towns, parks));
    return printSavedRecord(run, saved,
                            {{QStringLiteral("name"), district.name},
                             {QStringLiteral("towns"), towns.size()},
                             {QStringLiteral("parks"), parks.size()}},
                            Text::tr("已新增区县 %1，编号 %2。").arg(district.name, saved.id));
}

Result<> addAreas(CommandRun &run)
{
    PEIYU_TRY(places, PlaceDirectory::load(run.context->connection));
    PEIYU_TRY(district, places.district(run.arguments.positional.first()));
    PEIYU_TRY(towns, namesIn(run, QStringLiteral("towns")));
    PEIYU_TRY(parks, namesIn(run, QStringLiteral("parks")));
    if (towns.isEmpty() && parks.isEmpty())
        return usageFailure(Text::tr("请用 --towns 或 --parks 指定名单文件，每行一个名称。"));
    PEIYU_TRY(saved, DistrictService::addAreas(*run.context, district, towns, parks));
    return printSavedRecord(
        run, saved,
        {{QStringLiteral("towns"), towns.size()}, {QStringLiteral("parks"), parks.size()}},
        Text::tr("已补充 %1 的镇街、园区名单。").arg(places.districtName(district)));
}

Command planCommand(const char16_t *name, const QString &usage, const QString &summary,
                    Result<> (*work)(CommandRun &), int fewest, int most,
                    const QStringList &options = {}, const QStringList &flags = {})
{
    return {QString::fromUtf16(name),
            usage,
            summary,
            BaseNeed::Write,
            fewest,
            most,
            options,
            flags,
            work};
}

} // namespace

QVector<Command> ownPlanCommands()
{
    Command save = planCommand(u"plan export", QStringLiteral("PLAN FILE"),
                               Text::tr("保存为计划包"), exportPlan, 2, 2);
    save.base = BaseNeed::Read;
    Command paste =
        planCommand(u"plan paste", Text::tr("PLAN FILE --targets|--tasks [--replace] [--dry-run]"),
                    Text::tr("从表格录入目标或任务"), pastePlan, 2, 2, {},
                    optionNames({u"targets", u"tasks", u"replace", u"dry-run"}));
    paste.readOnlyFlag = QStringLiteral("dry-run");
    return {
        planCommand(u"plan create",
                    Text::tr("--district ID --name 简称 [--copy PLAN] [--from 日期 --until 日期]"),
                    Text::tr("新建本单位的计划（空白，或复制一份）"), createPlan, 0, 0,
                    optionNames({u"district", u"name", u"copy", u"from", u"until"})),
        planCommand(u"plan set", Text::tr("PLAN 字段=值…"), Text::tr("修改计划"), setPlan, 1, -1),
        planCommand(u"plan use", QStringLiteral("PLAN"), Text::tr("设为现行计划"), usePlan, 1, 1),
        planCommand(u"plan remove", QStringLiteral("PLAN"), Text::tr("删除本单位的计划"),
                    removePlan, 1, 1),
        save,
        planCommand(u"plan import", Text::tr("FILE [--district ID] [--copy]"),
                    Text::tr("打开计划包；已有的加 --copy 作为副本"), importPlan, 1, 1,
                    optionNames({u"district"}), optionNames({u"copy"})),
        paste,
        planCommand(u"district add",
                    Text::tr("名称 [--id ID] [--short-name 简称] [--province 省] [--city 市] "
                             "[--gb-code 代码] [--towns 文件] [--parks 文件]"),
                    Text::tr("新增区县和它的镇街、园区名单"), addDistrict, 1, 1,
                    optionNames({u"id", u"short-name", u"province", u"city", u"gb-code", u"towns",
                                 u"parks"})),
        planCommand(u"district areas", Text::tr("ID|名称 [--towns 文件] [--parks 文件]"),
                    Text::tr("补充区县的镇街、园区名单"), addAreas, 1, 1,
                    optionNames({u"towns", u"parks"})),
    };
}

} // namespace peiyu
