#include "cli/planjson.h"

#include "cli/jsonvalues.h"

namespace peiyu {

namespace {

template <class List, class ToJson> QJsonArray array(const List &list, ToJson toJson)
{
    QJsonArray json;
    for (const auto &one : list)
        json.append(toJson(one));
    return json;
}

QJsonObject milestoneJson(const PlanMilestone &milestone)
{
    return {{QStringLiteral("on"), jsonDay(milestone.on)},
            {QStringLiteral("value"), jsonQuantity(milestone.value)}};
}

QJsonObject moneyItemJson(const MoneyItem &item)
{
    return {{QStringLiteral("label"), item.label},
            {QStringLiteral("tier"), jsonText(item.tierKey)},
            {QStringLiteral("amount_wan"), jsonText(item.amountWan)},
            {QStringLiteral("unit"), jsonText(item.unit)},
            {QStringLiteral("formula"), jsonText(item.formula)}};
}

QJsonObject moneyRuleJson(const MoneyRule &rule)
{
    return {{QStringLiteral("id"), rule.id},
            {QStringLiteral("name"), rule.name},
            {QStringLiteral("task_id"), jsonText(rule.taskId)},
            {QStringLiteral("beneficiary"), jsonText(rule.beneficiary)},
            {QStringLiteral("condition"), jsonText(rule.condition)},
            {QStringLiteral("quantified"), rule.quantified},
            {QStringLiteral("items"), array(rule.items, moneyItemJson)},
            {QStringLiteral("rate"), jsonText(rule.rate)},
            {QStringLiteral("rate_base"), jsonText(rule.rateBase)},
            {QStringLiteral("cap_wan"), jsonText(rule.capWan)},
            {QStringLiteral("duration"), jsonText(rule.duration)},
            {QStringLiteral("stacking"), jsonText(rule.stacking)},
            {QStringLiteral("quote"), rule.quote},
            {QStringLiteral("note"), jsonText(rule.note)}};
}

QJsonObject serviceJson(const ServiceMechanism &service)
{
    return {{QStringLiteral("id"), service.id},
            {QStringLiteral("name"), service.name},
            {QStringLiteral("form"), jsonText(service.form)},
            {QStringLiteral("staffing"), jsonText(service.staffing)},
            {QStringLiteral("scope"), jsonText(service.scope)},
            {QStringLiteral("task_id"), jsonText(service.taskId)},
            {QStringLiteral("quote"), service.quote}};
}

QJsonObject tierJson(const PlanTier &tier)
{
    return {{QStringLiteral("key"), tier.key},
            {QStringLiteral("name"), tier.name},
            {QStringLiteral("national_equivalent"), jsonText(tier.nationalEquivalent)}};
}

} // namespace

QJsonObject planTargetJson(const PlanTarget &target)
{
    return {{QStringLiteral("id"), target.id.value()},
            {QStringLiteral("kind"), target.kind},
            {QStringLiteral("name"), target.name},
            {QStringLiteral("tier"), jsonText(target.tierKey)},
            {QStringLiteral("comparator"), comparatorKey(target.comparator)},
            {QStringLiteral("qualifier"), jsonText(target.qualifier)},
            {QStringLiteral("value"), jsonQuantity(target.value)},
            {QStringLiteral("value_text"), jsonText(target.valueText)},
            {QStringLiteral("unit"), jsonText(target.unit)},
            {QStringLiteral("basis"), basisKey(target.basis)},
            {QStringLiteral("period"), jsonText(target.period)},
            {QStringLiteral("deadline"), jsonDay(target.deadline)},
            {QStringLiteral("deadline_text"), jsonText(target.deadlineText)},
            {QStringLiteral("task_id"), jsonText(target.taskId)},
            {QStringLiteral("scored"), target.scored},
            {QStringLiteral("counted"), target.countedTier().has_value()},
            {QStringLiteral("honour"), jsonText(target.honourKind)},
            {QStringLiteral("milestones"), array(target.milestones, milestoneJson)},
            {QStringLiteral("quote"), target.quote},
            {QStringLiteral("note"), jsonText(target.note)}};
}

QJsonObject planTaskJson(const PlanTask &task)
{
    return {{QStringLiteral("id"), task.id},
            {QStringLiteral("number"), jsonText(task.number)},
            {QStringLiteral("section"), jsonText(task.sectionTitle)},
            {QStringLiteral("title"), jsonText(task.title)},
            {QStringLiteral("short_title"), jsonText(task.shortTitle)},
            {QStringLiteral("text"), task.text},
            {QStringLiteral("lead_units"), jsonTexts(task.leadUnits)},
            {QStringLiteral("supporting_units"), jsonTexts(task.supportingUnits)},
            {QStringLiteral("responsible_units"), jsonTexts(task.responsibleUnits)},
            {QStringLiteral("due"), jsonText(task.due)},
            {QStringLiteral("indicator_ids"), jsonTexts(task.indicatorIds)},
            {QStringLiteral("money_rule_ids"), jsonTexts(task.moneyRuleIds)}};
}

QJsonObject planHeadJson(const Plan &plan)
{
    return {{QStringLiteral("id"), plan.id.value()},
            {QStringLiteral("district"), plan.district.value()},
            {QStringLiteral("title"), jsonText(plan.title)},
            {QStringLiteral("title_note"), jsonText(plan.titleNote)},
            {QStringLiteral("short_title"), jsonText(plan.shortTitle)},
            {QStringLiteral("origin"), planOriginKey(plan.origin)},
            {QStringLiteral("state"), planStateKey(plan.state)},
            {QStringLiteral("status"), plan.status},
            {QStringLiteral("status_in_text"), jsonText(plan.statusInText)},
            {QStringLiteral("draft"), plan.draft},
            {QStringLiteral("draft_words"), jsonText(plan.draftWords)},
            {QStringLiteral("document_number"), jsonText(plan.documentNumber)},
            {QStringLiteral("issue_date"), jsonDay(plan.issueDate)},
            {QStringLiteral("effective_from"), jsonDay(plan.effectiveFrom)},
            {QStringLiteral("effective_to"), jsonDay(plan.effectiveTo)},
            {QStringLiteral("period_start"), jsonDay(plan.periodStart())},
            {QStringLiteral("target_date"), jsonDay(plan.targetDate)}};
}

QJsonObject planJson(const Plan &plan)
{
    QJsonObject json = planHeadJson(plan);
    json.insert(QStringLiteral("revision"), plan.revision);
    json.insert(QStringLiteral("issuing_body"), jsonText(plan.issuingBody));
    json.insert(QStringLiteral("start_year"), plan.startYear);
    json.insert(QStringLiteral("end_year"), plan.endYear);
    json.insert(QStringLiteral("target_date_text"), jsonText(plan.targetDateText));
    json.insert(QStringLiteral("staffing_rule"), staffingRuleKey(plan.staffing));
    json.insert(QStringLiteral("staffing_quote"), jsonText(plan.staffingQuote));
    json.insert(QStringLiteral("note"), jsonText(plan.note));
    json.insert(QStringLiteral("tiers"), array(plan.tiers, tierJson));
    json.insert(QStringLiteral("targets"), array(plan.targets, planTargetJson));
    json.insert(QStringLiteral("tasks"), array(plan.tasks, planTaskJson));
    json.insert(QStringLiteral("indicators"), array(plan.indicators, planTargetJson));
    json.insert(QStringLiteral("money_rules"), array(plan.moneyRules, moneyRuleJson));
    json.insert(QStringLiteral("service_mechanism"), array(plan.serviceMechanisms, serviceJson));
    return json;
}

} // namespace peiyu
