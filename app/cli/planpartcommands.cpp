#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/planjson.h"
#include "cli/recordcommand.h"
#include "domain/displaytext.h"
#include "domain/planwords.h"
#include "services/planpartservice.h"
#include "services/planservice.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanPartCommands)
};

/// 字段=值 one after the other.
template <class Part>
Result<> setParts(Part &part, const QStringList &assignments,
                  Result<> (*set)(Part &, const QString &, const QString &))
{
    for (const QString &assignment : assignments) {
        const qsizetype at = assignment.indexOf(u'=');
        if (at <= 0)
            return usageFailure(Text::tr("“%1”应写成 字段=值。").arg(assignment));
        PEIYU_CHECK(set(part, assignment.left(at), assignment.mid(at + 1)));
    }
    return {};
}

Result<> setTargetValue(PlanTarget &target, const QString &words)
{
    const RequirementReading reading = requirementFromWords(words);
    if (!reading.value) {
        target.value.reset();
        target.valueText = words;
        return {};
    }
    target.value = reading.value;
    target.valueText.clear();
    if (Quantity::fromText(words.trimmed()))
        return {}; // the bare number: the words round it stay
    target.comparator = reading.comparator;
    target.qualifier = reading.qualifier;
    if (!reading.unit.isEmpty())
        target.unit = reading.unit;
    return {};
}

Result<> setTargetField(PlanTarget &target, const QString &name, const QString &value)
{
    if (name == u"name")
        target.name = value;
    else if (name == u"value")
        return setTargetValue(target, value);
    else if (name == u"unit")
        target.unit = value;
    else if (name == u"qualifier")
        target.qualifier = value;
    else if (name == u"tier")
        target.tierKey = value;
    else if (name == u"honour")
        target.honourKind = value;
    else if (name == u"task")
        target.taskId = value;
    else if (name == u"section")
        target.section = value;
    else if (name == u"quote")
        target.quote = value;
    else if (name == u"note")
        target.note = value;
    else if (name == u"deadline_text")
        target.deadlineText = value;
    else if (name == u"scored")
        target.scored = value == u"1" || value == Text::tr("是");
    else if (name == u"deadline") {
        target.deadline = value.isEmpty() ? QDate() : deadlineFromWords(value);
        if (!value.isEmpty() && target.deadline.isNull())
            return fieldFailure(
                name, Text::tr("时限“%1”看不出日期，应为 2027-12-31 或“2027年底”。").arg(value));
        if (dayFromWords(value).isNull())
            target.deadlineText = value;
    } else if (name == u"comparator") {
        const auto comparator = comparatorFromKey(value);
        if (!comparator)
            return fieldFailure(name,
                                Text::tr("比较“%1”不认识，应为 >= > = <= ~ 之一。").arg(value));
        target.comparator = *comparator;
    } else if (name == u"basis") {
        const auto key = basisFromKey(value);
        const auto basis = key ? key : basisFromWords(value);
        if (!basis)
            return fieldFailure(name, Text::tr("口径“%1”不认识，应为 stock、cumulative、"
                                               "new_in_period、annual_flow 等。")
                                          .arg(value));
        target.basis = *basis;
    } else {
        return usageFailure(Text::tr("目标没有字段“%1”，可用：%2。")
                                .arg(name, QStringLiteral("name value unit qualifier comparator "
                                                          "tier honour basis deadline "
                                                          "deadline_text task section scored "
                                                          "quote note")));
    }
    return {};
}

QStringList unitsOf(const QString &words)
{
    static const QRegularExpression parts(QStringLiteral("[、，,；;\\n]+"));
    return words.split(parts, Qt::SkipEmptyParts);
}

Result<> setTaskField(PlanTask &task, const QString &name, const QString &value)
{
    if (name == u"name")
        task.title = value;
    else if (name == u"content")
        task.text = value;
    else if (name == u"number")
        task.number = value;
    else if (name == u"section_number")
        task.sectionNo = value;
    else if (name == u"section_title")
        task.sectionTitle = value;
    else if (name == u"lead_units")
        task.leadUnits = unitsOf(value);
    else if (name == u"supporting_units")
        task.supportingUnits = unitsOf(value);
    else if (name == u"responsible_units")
        task.responsibleUnits = unitsOf(value);
    else if (name == u"due")
        task.due = value;
    else
        return usageFailure(Text::tr("任务没有字段“%1”，可用：%2。")
                                .arg(name, QStringLiteral("name content number section_number "
                                                          "section_title lead_units "
                                                          "supporting_units responsible_units "
                                                          "due")));
    return {};
}

Result<> printTarget(CommandRun &run, const Saved &saved, const QString &sentence)
{
    PEIYU_TRY(catalog, run.catalog());
    const auto placed = catalog->target(TargetId(saved.id));
    QJsonObject record = placed ? planTargetJson(*placed->target) : QJsonObject();
    record.insert(QStringLiteral("warnings"), jsonTexts(saved.warnings));
    if (placed)
        record.insert(QStringLiteral("plan"), placed->plan->id.value());
    return printSavedRecord(run, saved, record,
                            sentence.arg(placed ? placed->target->name : QString()));
}

Result<> addTarget(CommandRun &run)
{
    const QStringList &words = run.arguments.positional;
    PlanTarget target;
    target.unit = QStringLiteral("家"); // data
    PEIYU_CHECK(setParts(target, words.mid(1), setTargetField));
    PEIYU_TRY(saved, PlanPartService::putTarget(*run.context, PlanId(words.first()), target));
    return printTarget(run, saved, Text::tr("已新增目标 %1。"));
}

Result<> setTarget(CommandRun &run)
{
    const QStringList &words = run.arguments.positional;
    PEIYU_TRY(catalog, run.catalog());
    const auto placed = catalog->target(TargetId(words.first()));
    if (!placed)
        return failure(ErrorCode::NotFound, Text::tr("没有编号为“%1”的目标。").arg(words.first()));
    PlanTarget target = *placed->target;
    PEIYU_CHECK(setParts(target, words.mid(1), setTargetField));
    PEIYU_TRY(saved, PlanPartService::putTarget(*run.context, placed->plan->id, target));
    return printTarget(run, saved, Text::tr("已修改目标 %1。"));
}

Result<> removeTarget(CommandRun &run)
{
    PEIYU_TRY(saved, PlanPartService::removeTarget(*run.context,
                                                   TargetId(run.arguments.positional.first())));
    return printSavedRecord(run, saved, {}, Text::tr("已删除目标。"));
}

Result<> printTask(CommandRun &run, const Saved &saved, const PlanTask &task,
                   const QString &sentence)
{
    return printSavedRecord(run, saved, planTaskJson(task), sentence.arg(task.title));
}

Result<> addTask(CommandRun &run)
{
    const QStringList &words = run.arguments.positional;
    PlanTask task;
    PEIYU_CHECK(setParts(task, words.mid(1), setTaskField));
    PEIYU_TRY(saved, PlanPartService::putTask(*run.context, PlanId(words.first()), task));
    return printTask(run, saved, task, Text::tr("已新增任务 %1。"));
}

Result<> setTask(CommandRun &run)
{
    const QStringList &words = run.arguments.positional;
    PEIYU_TRY(catalog, run.catalog());
    for (const Plan &plan : catalog->plans()) {
        for (PlanTask task : plan.tasks) {
            if (task.id != words.first())
                continue;
            PEIYU_CHECK(setParts(task, words.mid(1), setTaskField));
            PEIYU_TRY(saved, PlanPartService::putTask(*run.context, plan.id, task));
            return printTask(run, saved, task, Text::tr("已修改任务 %1。"));
        }
    }
    return failure(ErrorCode::NotFound, Text::tr("没有编号为“%1”的任务。").arg(words.first()));
}

Result<> removeTask(CommandRun &run)
{
    PEIYU_TRY(saved, PlanPartService::removeTask(*run.context, run.arguments.positional.first()));
    return printSavedRecord(run, saved, {}, Text::tr("已删除任务。"));
}

/// One day of a target; without --value the milestone of that day goes.
Result<> setMilestone(CommandRun &run)
{
    const TargetId id(run.arguments.positional.first());
    PEIYU_TRY(catalog, run.catalog());
    const auto placed = catalog->target(id);
    if (!placed)
        return failure(ErrorCode::NotFound, Text::tr("没有编号为“%1”的目标。").arg(id.value()));
    PEIYU_TRY(on, run.arguments.date(QStringLiteral("on")));
    if (on.isNull())
        return usageFailure(Text::tr("请用 --on 写明年度目标的日期，如 2026-12-31。"));
    QVector<PlanMilestone> milestones = placed->target->milestones;
    milestones.removeIf([on = on](const PlanMilestone &one) { return one.on == on; });
    if (const QString words = run.arguments.value(QStringLiteral("value")); !words.isEmpty()) {
        const auto value = Quantity::fromText(words);
        if (!value)
            return fieldFailure(QStringLiteral("value"),
                                Text::tr("数值“%1”应为数字，最多四位小数。").arg(words));
        milestones.append(PlanMilestone{on, *value});
    }
    PEIYU_TRY(saved, PlanPartService::setMilestones(*run.context, id, milestones));
    return printTarget(run, saved, Text::tr("已保存年度目标：%1。"));
}

Command writing(const char16_t *name, const QString &usage, const QString &summary,
                Result<> (*work)(CommandRun &), int most = -1)
{
    return {QString::fromUtf16(name), usage, summary, BaseNeed::Write, 1, most, {}, {}, work};
}

} // namespace

QVector<Command> planPartCommands()
{
    return {
        writing(u"plan target add", Text::tr("PLAN 字段=值…"), Text::tr("本单位计划增加目标"),
                addTarget),
        writing(u"plan target set", Text::tr("TARGET 字段=值…"), Text::tr("修改目标"), setTarget),
        writing(u"plan target remove", QStringLiteral("TARGET"), Text::tr("删除目标"), removeTarget,
                1),
        writing(u"plan task add", Text::tr("PLAN 字段=值…"), Text::tr("本单位计划增加任务"),
                addTask),
        writing(u"plan task set", Text::tr("TASK 字段=值…"), Text::tr("修改任务"), setTask),
        writing(u"plan task remove", QStringLiteral("TASK"), Text::tr("删除任务"), removeTask, 1),
        {QStringLiteral("plan milestone set"),
         Text::tr("TARGET --on 日期 [--value N]"),
         Text::tr("年度目标；不写数值即删去该日"),
         BaseNeed::Write,
         1,
         1,
         {QStringLiteral("on"), QStringLiteral("value")},
         {},
         setMilestone},
    };
}

} // namespace peiyu
