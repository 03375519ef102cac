#include "plans/planitems.h"

#include "domain/displaytext.h"
#include "domain/moneytext.h"
#include "domain/textfold.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanItems)
};

QString joined(const QStringList &parts)
{
    return parts.join(Text::tr("、"));
}

/// Facts that are there; the document's silence is no row.
class Facts
{
public:
    Facts &add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.append({name, value});
        return *this;
    }
    operator QVector<QPair<QString, QString>>() const { return m_facts; }

private:
    QVector<QPair<QString, QString>> m_facts;
};

QString unitsText(const PlanTask &task)
{
    QStringList parts;
    if (!task.leadUnits.isEmpty())
        parts.append(Text::tr("牵头：%1").arg(joined(task.leadUnits)));
    if (!task.supportingUnits.isEmpty())
        parts.append(Text::tr("配合：%1").arg(joined(task.supportingUnits)));
    if (!task.responsibleUnits.isEmpty())
        parts.append(Text::tr("责任：%1").arg(joined(task.responsibleUnits)));
    return parts.isEmpty() ? Text::tr("文件未写责任单位") : parts.join(Text::tr("；"));
}

QString milestonesText(const PlanTarget &target)
{
    QStringList parts;
    for (const PlanMilestone &milestone : target.milestones)
        parts.append(Text::tr("%1：%2 %3")
                         .arg(dateText(milestone.on), quantityText(milestone.value), target.unit));
    return parts.join(Text::tr("；"));
}

QString sourceText(const PlanTarget &target)
{
    if (target.countedTier())
        return Text::tr("培育库认定记录统计");
    return target.honourKind.isEmpty()
               ? Text::tr("填报")
               : Text::tr("资质荣誉“%1”统计，没有时填报").arg(target.honourKind);
}

PlanItem overview(const QString &title, const QString &value, const QString &quote = {})
{
    PlanItem item;
    item.title = title;
    item.summary = value;
    item.quote = quote;
    return item;
}

void addOverview(const Plan &plan, QVector<PlanItem> &items)
{
    const auto add = [&items](const QString &title, const QString &value,
                              const QString &quote = {}) {
        if (!value.isEmpty())
            items.append(overview(title, value, quote));
    };
    add(Text::tr("标题"), planTitleText(plan), plan.titleNote);
    add(Text::tr("印发通知"), plan.noticeTitle);
    add(Text::tr("状态"), plan.status, plan.statusInText);
    add(Text::tr("来源"),
        plan.origin == PlanOrigin::BuiltIn
            ? Text::tr("内置计划，按文件原文保存，不能修改；可以复制为本单位计划再改")
        : plan.origin == PlanOrigin::Sample ? Text::tr("示例，非真实文件")
                                            : Text::tr("本单位录入"));
    add(Text::tr("发文机关"), plan.issuingBody.isEmpty() ? plan.issuingBodyNote : plan.issuingBody);
    add(Text::tr("文号"),
        plan.documentNumber.isEmpty() ? Text::tr("正文未写") : plan.documentNumber);
    add(Text::tr("印发日期"),
        plan.issueDate.isNull() ? Text::tr("正文未写") : dateText(plan.issueDate));
    const QString from = dateText(plan.effectiveFrom);
    const QString to = dateText(plan.effectiveTo);
    if (!plan.effectiveFrom.isNull() || !plan.effectiveTo.isNull())
        add(Text::tr("有效期"), Text::tr("%1 至 %2").arg(from, to), plan.effectiveText);
    else
        add(Text::tr("有效期"), Text::tr("正文未写"), plan.effectiveText);
    const QString start = plan.periodStart().isNull()
                              ? Text::tr("正文未写起始年")
                              : Text::tr("%1 起%2").arg(
                                    dateText(plan.periodStart()),
                                    plan.periodStartInferred() ? Text::tr("（推定）") : QString());
    add(Text::tr("计划期"), start, plan.periodNote.isEmpty() ? plan.periodText : plan.periodNote);
    add(Text::tr("目标日期"), dateText(plan.targetDate), plan.targetDateText);
    add(Text::tr("配备规则"), staffingRuleText(plan.staffing), plan.staffingQuote);
    add(Text::tr("备注"), plan.note);
    add(Text::tr("解释单位"), plan.interpretationBody);
    add(Text::tr("适用范围"), plan.applicability, plan.applicability);
    add(Text::tr("依据"), plan.basedOn.join(Text::tr("；")));
    add(Text::tr("重点产业"), joined(plan.focusIndustries));
    add(Text::tr("梯度"), plan.ladderText, plan.ladderText);
    add(Text::tr("前言"), plan.preamble.left(80), plan.preamble);
    add(Text::tr("指导思想"), plan.guidingText.left(80), plan.guidingText);
    add(Text::tr("目标段"), plan.targetsText.left(80), plan.targetsText);
    for (const PlanDefinition &definition : plan.definitions)
        add(definition.term, definition.meaning, definition.quote);
}

void addTargets(const QVector<PlanTarget> &targets, PlanGroup group, QVector<PlanItem> &items)
{
    int number = 0;
    for (const PlanTarget &target : targets) {
        PlanItem item;
        item.group = group;
        item.id = target.id.value();
        item.number = QString::number(++number);
        item.title = target.name;
        item.summary = requirementText(target);
        item.facts =
            Facts()
                .add(Text::tr("要求"), requirementText(target))
                .add(Text::tr("口径"), basisText(target.basis))
                .add(Text::tr("截止"),
                     target.deadline.isNull()
                         ? target.deadlineText
                         : Text::tr("%1（%2）").arg(dateText(target.deadline), target.deadlineText))
                .add(Text::tr("年度目标"), milestonesText(target))
                .add(Text::tr("数的来源"), sourceText(target))
                .add(Text::tr("说明"), target.note);
        item.quote = target.quote;
        items.append(item);
    }
}

void addTasks(const Plan &plan, QVector<PlanItem> &items)
{
    for (const PlanTask &task : plan.tasks) {
        PlanItem item;
        item.group = PlanGroup::Tasks;
        item.id = task.id;
        item.section = task.sectionNo.isEmpty()
                           ? task.sectionTitle
                           : Text::tr("%1、%2").arg(task.sectionNo, task.sectionTitle);
        item.number = QString::number(task.sequence);
        item.title = task.title.isEmpty() ? task.shortTitle : task.title;
        item.summary = unitsText(task);
        item.facts = Facts()
                         .add(Text::tr("所属"), item.section)
                         .add(Text::tr("牵头单位"), joined(task.leadUnits))
                         .add(Text::tr("配合单位"), joined(task.supportingUnits))
                         .add(Text::tr("责任单位"), joined(task.responsibleUnits))
                         .add(Text::tr("时限"), task.due)
                         .add(Text::tr("单位原文"),
                              task.responsibilityScope == u"section"
                                  ? Text::tr("%1 按全章统列").arg(task.responsibilityText)
                                  : task.responsibilityText);
        for (const QString &id : task.indicatorIds) {
            if (const PlanTarget *indicator = plan.target(TargetId(id)))
                item.facts.append(
                    {Text::tr("指标"),
                     QStringLiteral("%1：%2").arg(indicator->name, requirementText(*indicator))});
        }
        item.quote = task.parentText.isEmpty() ? task.text : task.parentText + u'\n' + task.text;
        items.append(item);
    }
}

void addMoney(const Plan &plan, QVector<PlanItem> &items)
{
    for (const MoneyRule &rule : plan.moneyRules) {
        PlanItem item;
        item.group = PlanGroup::Money;
        item.id = rule.id;
        item.title = rule.name;
        item.summary = moneyRuleText(rule);
        item.facts = Facts()
                         .add(Text::tr("对象"), rule.beneficiary)
                         .add(Text::tr("条件"), rule.condition)
                         .add(Text::tr("金额"), moneyRuleText(rule))
                         .add(Text::tr("资金"), rule.funder)
                         .add(Text::tr("上级奖励"), rule.upstreamReward)
                         .add(Text::tr("期限"), rule.duration)
                         .add(Text::tr("次数"), rule.firstTimeOnly ? Text::tr("首次")
                                                : rule.oneOff      ? Text::tr("一次性")
                                                                   : QString())
                         .add(Text::tr("叠加"), rule.stacking)
                         .add(Text::tr("除外"), rule.exclusions.join(Text::tr("；")))
                         .add(Text::tr("说明"), rule.note);
        item.quote = rule.quote;
        items.append(item);
    }
    const auto plain = [&items](const QString &id, const QString &title, const QString &words,
                                const QString &quote) {
        PlanItem item;
        item.group = PlanGroup::Money;
        item.id = id;
        item.title = title;
        item.summary = words;
        item.quote = quote;
        items.append(item);
    };
    for (const EligibilityExclusion &rule : plan.exclusions)
        plain(rule.id, Text::tr("不予支持"), rule.rule, rule.quote);
    for (const Clawback &rule : plan.clawbacks)
        plain(rule.id, Text::tr("追回"), rule.trigger + Text::tr("：") + rule.consequence,
              rule.quote);
    if (plan.stackingRule)
        plain(plan.stackingRule->id, Text::tr("同类政策"), plan.stackingRule->rule,
              plan.stackingRule->quote);
    if (plan.conflictRule)
        plain(plan.conflictRule->id, Text::tr("冲突时"), plan.conflictRule->rule,
              plan.conflictRule->quote);
}

void addServices(const Plan &plan, QVector<PlanItem> &items)
{
    PlanItem rule;
    rule.group = PlanGroup::Services;
    rule.title = Text::tr("配备规则");
    rule.summary = staffingRuleText(plan.staffing);
    items.append(rule);
    for (const ServiceMechanism &mechanism : plan.serviceMechanisms) {
        PlanItem item;
        item.group = PlanGroup::Services;
        item.id = mechanism.id;
        item.title = mechanism.name;
        item.summary = mechanism.ratio.isEmpty() ? mechanism.form : mechanism.ratio;
        item.facts = Facts()
                         .add(Text::tr("形式"), mechanism.form)
                         .add(Text::tr("人员"), mechanism.staffing)
                         .add(Text::tr("配比"), mechanism.ratio)
                         .add(Text::tr("范围"), mechanism.scope)
                         .add(Text::tr("职责"), mechanism.duties.join(Text::tr("；")))
                         .add(Text::tr("单位"), joined(mechanism.units));
        item.quote = mechanism.quote;
        items.append(item);
    }
}

void addSafeguards(const Plan &plan, QVector<PlanItem> &items)
{
    if (plan.organisation) {
        PlanItem item;
        item.group = PlanGroup::Safeguards;
        item.title = plan.organisation->mechanism;
        item.summary = plan.organisation->leader;
        item.facts = Facts()
                         .add(Text::tr("组长"), plan.organisation->leader)
                         .add(Text::tr("副组长"), joined(plan.organisation->deputies))
                         .add(Text::tr("成员单位"), joined(plan.organisation->memberUnits))
                         .add(Text::tr("办公室"), plan.organisation->office)
                         .add(Text::tr("办公室职责"), plan.organisation->officeDuty);
        item.quote = plan.organisation->quote;
        items.append(item);
    }
    for (const PlanSafeguard &safeguard : plan.safeguards) {
        PlanItem item;
        item.group = PlanGroup::Safeguards;
        item.id = safeguard.id;
        item.number = safeguard.number;
        item.title = safeguard.title.isEmpty() ? safeguard.shortTitle : safeguard.title;
        item.summary = joined(safeguard.responsibleUnits);
        item.facts = Facts()
                         .add(Text::tr("责任单位"), joined(safeguard.responsibleUnits))
                         .add(Text::tr("单位原文"), safeguard.responsibilityText);
        item.quote = safeguard.text;
        items.append(item);
    }
    for (const PlanMonitoring &one : plan.monitoring) {
        PlanItem item;
        item.group = PlanGroup::Safeguards;
        item.id = one.id;
        item.title = one.name;
        item.summary = QStringLiteral("%1 %2").arg(one.frequency, one.subject).trimmed();
        item.facts = Facts()
                         .add(Text::tr("内容"), one.subject)
                         .add(Text::tr("责任单位"), one.responsible)
                         .add(Text::tr("频次"), one.frequency);
        item.quote = one.quote;
        items.append(item);
    }
}

} // namespace

QString planGroupText(PlanGroup group)
{
    switch (group) {
    case PlanGroup::Overview:
        return Text::tr("概况");
    case PlanGroup::Targets:
        return Text::tr("主要目标");
    case PlanGroup::Indicators:
        return Text::tr("任务指标");
    case PlanGroup::Tasks:
        return Text::tr("任务");
    case PlanGroup::Money:
        return Text::tr("奖补规则");
    case PlanGroup::Services:
        return Text::tr("配备与服务");
    case PlanGroup::Safeguards:
        return Text::tr("保障与监测");
    }
    return {};
}

QVector<PlanItem> planItems(const Plan &plan)
{
    QVector<PlanItem> items;
    addOverview(plan, items);
    addTargets(plan.targets, PlanGroup::Targets, items);
    addTargets(plan.indicators, PlanGroup::Indicators, items);
    addTasks(plan, items);
    addMoney(plan, items);
    addServices(plan, items);
    addSafeguards(plan, items);
    return items;
}

bool planItemHolds(const PlanItem &item, const QString &words)
{
    QString all = item.section + u'\n' + item.number + u'\n' + item.title + u'\n' + item.summary +
                  u'\n' + item.quote;
    for (const auto &fact : item.facts)
        all += u'\n' + fact.second;
    const QStringList wanted = tidyText(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace peiyu
