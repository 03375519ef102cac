#include "cli/command.h"
#include "cli/jsonvalues.h"
#include "cli/planjson.h"
#include "domain/displaytext.h"
#include "services/planservice.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanCommands)
};

Result<> listPlans(CommandRun &run)
{
    PEIYU_TRY(catalog, run.catalog());
    QJsonArray items;
    QVector<QStringList> lines;
    for (const Plan &plan : catalog->plans()) {
        const bool current = catalog->currentPlan(plan.district, run.asOf()) == &plan;
        QJsonObject head = planHeadJson(plan);
        head.insert(QStringLiteral("current"), current);
        items.append(head);
        QStringList notes;
        if (plan.isOwn())
            notes.append(Text::tr("本单位录入"));
        if (current)
            notes.append(Text::tr("现行"));
        lines.append({plan.id.value(), planTitleText(plan), plan.status, dateText(plan.targetDate),
                      QString::number(plan.targets.size()), QString::number(plan.tasks.size()),
                      notes.join(Text::tr("，"))});
    }
    if (run.io.wantsJson())
        run.io.json({{QStringLiteral("plans"), items}});
    else
        run.io.table({Text::tr("编号"), Text::tr("标题"), Text::tr("状态"), Text::tr("目标日期"),
                      Text::tr("目标"), Text::tr("任务"), Text::tr("备注")},
                     lines);
    return {};
}

Result<> showPlan(CommandRun &run)
{
    PEIYU_TRY(plan, PlanService::named(*run.context, run.arguments.positional.first()));
    if (run.io.wantsJson()) {
        run.io.json(planJson(plan));
        return {};
    }
    run.io.line(planTitleText(plan));
    run.io.line(Text::tr("状态 %1，文号 %2，目标日期 %3")
                    .arg(plan.status,
                         plan.documentNumber.isEmpty() ? QStringLiteral("—") : plan.documentNumber,
                         dateText(plan.targetDate)));
    QVector<QStringList> lines;
    for (const PlanTarget &target : plan.targets)
        lines.append({target.id.value(), target.name, target.qualifier,
                      quantityText(target.value) + target.unit, basisText(target.basis),
                      target.quote});
    run.io.table({Text::tr("编号"), Text::tr("目标"), Text::tr("提法"), Text::tr("数值"),
                  Text::tr("口径"), Text::tr("原文")},
                 lines);
    lines.clear();
    for (const PlanTask &task : plan.tasks)
        lines.append({task.id, task.number, task.shortTitle,
                      (task.leadUnits + task.responsibleUnits).join(QStringLiteral("、"))});
    run.io.table({Text::tr("编号"), Text::tr("序号"), Text::tr("任务"), Text::tr("牵头/责任单位")},
                 lines);
    return {};
}

} // namespace

QVector<Command> planCommands()
{
    return {
        {QStringLiteral("plan list"),
         {},
         Text::tr("有哪些计划"),
         BaseNeed::Read,
         0,
         0,
         {},
         {},
         listPlans},
        {QStringLiteral("plan show"),
         QStringLiteral("ID"),
         Text::tr("计划全文要点"),
         BaseNeed::Read,
         1,
         1,
         {},
         {},
         showPlan},
    };
}

} // namespace peiyu
