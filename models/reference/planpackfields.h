#pragma once
/// The one list of the fields of a plan pack: read by PackReader, written by PackWriter, so that
/// the two cannot differ. The order is the order in the file. Included by planpack.cpp only.

#include "domain/plan.h"

#include <concepts>
#include <type_traits>

namespace peiyu {

inline QLatin1String packKey(const char *key)
{
    return QLatin1String(key);
}

/// The value itself when reading, the constant value when writing.
template <class Value, class Wanted>
concept PackPart = std::same_as<std::remove_const_t<Value>, Wanted>;

template <class Pack, PackPart<PlanDefinition> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("term"), part.term);
    pack.text(packKey("meaning"), part.meaning);
    pack.optionalText(packKey("quote"), part.quote);
}

template <class Pack, PackPart<PlanTier> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("key"), part.key);
    pack.text(packKey("name"), part.name);
    pack.optionalText(packKey("national_equivalent"), part.nationalEquivalent);
    pack.optionalText(packKey("note"), part.note);
}

template <class Pack, PackPart<LadderStep> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("key"), part.key);
    pack.text(packKey("name"), part.name);
}

template <class Pack, PackPart<PlanMilestone> Part> void packFields(Pack &pack, Part &part)
{
    pack.day(packKey("on"), part.on);
    pack.amount(packKey("value"), part.value);
}

template <class Pack, PackPart<PlanTarget> Part> void packFields(Pack &pack, Part &part)
{
    pack.id(packKey("id"), part.id);
    pack.text(packKey("kind"), part.kind);
    pack.text(packKey("name"), part.name);
    pack.optionalText(packKey("tier"), part.tierKey);
    pack.word(packKey("comparator"), part.comparator, comparatorFromKey, comparatorKey);
    pack.quantity(packKey("value"), part.value);
    pack.optionalText(packKey("value_text"), part.valueText);
    pack.text(packKey("unit"), part.unit);
    pack.optionalText(packKey("qualifier"), part.qualifier);
    pack.word(packKey("basis"), part.basis, basisFromKey, basisKey);
    pack.text(packKey("period"), part.period);
    pack.day(packKey("deadline"), part.deadline);
    pack.optionalText(packKey("deadline_text"), part.deadlineText);
    pack.optionalText(packKey("task"), part.taskId);
    pack.optionalText(packKey("section"), part.section);
    pack.flag(packKey("scored"), part.scored);
    pack.optionalText(packKey("quote"), part.quote);
    pack.optionalText(packKey("note"), part.note);
    pack.sparseText(packKey("honour"), part.honourKind);
    pack.sparseParts(packKey("milestones"), part.milestones);
}

template <class Pack, PackPart<PlanSection> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("number"), part.number);
    pack.text(packKey("title"), part.title);
    pack.optionalText(packKey("text"), part.text);
    pack.optionalText(packKey("responsibility_text"), part.responsibilityText);
    pack.texts(packKey("responsible_units"), part.responsibleUnits);
}

template <class Pack, PackPart<PlanTask> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("id"), part.id);
    pack.whole(packKey("sequence"), part.sequence);
    pack.optionalText(packKey("section_number"), part.sectionNo);
    pack.optionalText(packKey("section_title"), part.sectionTitle);
    pack.optionalText(packKey("number"), part.number);
    pack.optionalText(packKey("title"), part.title);
    pack.text(packKey("short_title"), part.shortTitle);
    pack.texts(packKey("themes"), part.themes);
    pack.texts(packKey("demand_categories"), part.demandCategories);
    pack.text(packKey("text"), part.text);
    pack.optionalText(packKey("body"), part.body);
    pack.optionalText(packKey("parent_text"), part.parentText);
    pack.texts(packKey("lead_units"), part.leadUnits);
    pack.texts(packKey("supporting_units"), part.supportingUnits);
    pack.texts(packKey("responsible_units"), part.responsibleUnits);
    pack.optionalText(packKey("responsibility_text"), part.responsibilityText);
    pack.optionalText(packKey("responsibility_scope"), part.responsibilityScope);
    pack.texts(packKey("indicator_ids"), part.indicatorIds);
    pack.texts(packKey("money_rule_ids"), part.moneyRuleIds);
    pack.sparseText(packKey("due"), part.due);
}

template <class Pack, PackPart<MoneyItem> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("label"), part.label);
    pack.optionalText(packKey("tier"), part.tierKey);
    pack.optionalText(packKey("amount_wan"), part.amountWan);
    pack.optionalText(packKey("unit"), part.unit);
    pack.optionalText(packKey("upstream_amount_wan"), part.upstreamAmountWan);
    pack.flag(packKey("derived"), part.derived);
    pack.optionalText(packKey("formula"), part.formula);
    pack.optionalText(packKey("amount"), part.amount);
    pack.optionalText(packKey("amount_unit"), part.amountUnit);
}

template <class Pack, PackPart<MoneyRule> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("id"), part.id);
    pack.text(packKey("name"), part.name);
    pack.optionalText(packKey("task"), part.taskId);
    pack.optionalText(packKey("beneficiary"), part.beneficiary);
    pack.optionalText(packKey("condition"), part.condition);
    pack.optionalText(packKey("kind"), part.kind);
    pack.flag(packKey("quantified"), part.quantified);
    pack.optionalText(packKey("funder"), part.funder);
    pack.parts(packKey("items"), part.items);
    pack.optionalText(packKey("upstream_reward"), part.upstreamReward);
    pack.optionalText(packKey("rate"), part.rate);
    pack.optionalText(packKey("rate_base"), part.rateBase);
    pack.optionalText(packKey("cap_wan"), part.capWan);
    pack.optionalText(packKey("cap_basis"), part.capBasis);
    pack.optionalText(packKey("duration_text"), part.duration);
    pack.optionalWhole(packKey("duration_years"), part.durationYears);
    pack.flag(packKey("first_time_only"), part.firstTimeOnly);
    pack.flag(packKey("one_off"), part.oneOff);
    pack.optionalText(packKey("stacking"), part.stacking);
    pack.texts(packKey("exclusions"), part.exclusions);
    pack.optionalText(packKey("quote"), part.quote);
    pack.optionalText(packKey("note"), part.note);
}

template <class Pack, PackPart<EligibilityExclusion> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("id"), part.id);
    pack.text(packKey("rule"), part.rule);
    pack.optionalWhole(packKey("lookback_years"), part.lookbackYears);
    pack.optionalText(packKey("quote"), part.quote);
}

template <class Pack, PackPart<Clawback> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("id"), part.id);
    pack.text(packKey("trigger"), part.trigger);
    pack.optionalWhole(packKey("period_years"), part.periodYears);
    pack.optionalText(packKey("consequence"), part.consequence);
    pack.optionalText(packKey("quote"), part.quote);
}

template <class Pack, PackPart<PrecedenceRule> Part> void packFields(Pack &pack, Part &part)
{
    pack.optionalText(packKey("id"), part.id);
    pack.text(packKey("rule"), part.rule);
    pack.optionalText(packKey("quote"), part.quote);
}

template <class Pack, PackPart<ServiceMechanism> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("id"), part.id);
    pack.text(packKey("name"), part.name);
    pack.optionalText(packKey("form"), part.form);
    pack.optionalText(packKey("staffing"), part.staffing);
    pack.optionalText(packKey("ratio"), part.ratio);
    pack.optionalText(packKey("scope"), part.scope);
    pack.texts(packKey("duties"), part.duties);
    pack.texts(packKey("units"), part.units);
    pack.optionalText(packKey("task"), part.taskId);
    pack.optionalText(packKey("quote"), part.quote);
}

template <class Pack, PackPart<PlanMonitoring> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("id"), part.id);
    pack.text(packKey("name"), part.name);
    pack.optionalText(packKey("subject"), part.subject);
    pack.optionalText(packKey("responsible"), part.responsible);
    pack.optionalText(packKey("frequency"), part.frequency);
    pack.optionalText(packKey("quote"), part.quote);
}

template <class Pack, PackPart<PlanSafeguard> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("id"), part.id);
    pack.optionalText(packKey("number"), part.number);
    pack.text(packKey("title"), part.title);
    pack.optionalText(packKey("short_title"), part.shortTitle);
    pack.text(packKey("text"), part.text);
    pack.texts(packKey("responsible_units"), part.responsibleUnits);
    pack.optionalText(packKey("responsibility_text"), part.responsibilityText);
}

template <class Pack, PackPart<PlanOrganisation> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("mechanism"), part.mechanism);
    pack.optionalText(packKey("leader"), part.leader);
    pack.texts(packKey("deputies"), part.deputies);
    pack.texts(packKey("member_units"), part.memberUnits);
    pack.optionalText(packKey("office"), part.office);
    pack.optionalText(packKey("office_duty"), part.officeDuty);
    pack.optionalText(packKey("quote"), part.quote);
}

template <class Pack, PackPart<PlanUnit> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("name"), part.name);
    pack.texts(packKey("aliases"), part.aliases);
    pack.optionalText(packKey("kind"), part.kind);
}

template <class Pack, PackPart<ReferencedPolicy> Part> void packFields(Pack &pack, Part &part)
{
    pack.text(packKey("name"), part.name);
    pack.optionalText(packKey("document_number"), part.documentNumber);
    pack.optionalText(packKey("context"), part.context);
}

template <class Pack, PackPart<Plan> Part> void packDocument(Pack &pack, Part &plan)
{
    pack.optionalText(packKey("title"), plan.title);
    pack.optionalText(packKey("title_note"), plan.titleNote);
    pack.optionalText(packKey("notice_title"), plan.noticeTitle);
    pack.text(packKey("status"), plan.status);
    pack.optionalText(packKey("status_in_text"), plan.statusInText);
    pack.flag(packKey("draft"), plan.draft);
    pack.optionalText(packKey("draft_words"), plan.draftWords);
    pack.optionalText(packKey("issuing_body"), plan.issuingBody);
    pack.optionalText(packKey("issuing_body_note"), plan.issuingBodyNote);
    pack.optionalText(packKey("document_number"), plan.documentNumber);
    pack.optionalText(packKey("approved_by"), plan.approvedBy);
    pack.optionalText(packKey("interpretation_body"), plan.interpretationBody);
    pack.optionalText(packKey("applicability"), plan.applicability);
    pack.texts(packKey("based_on"), plan.basedOn);
    pack.day(packKey("issue_date"), plan.issueDate);
    pack.day(packKey("effective_from"), plan.effectiveFrom);
    pack.day(packKey("effective_to"), plan.effectiveTo);
    pack.optionalText(packKey("effective_text"), plan.effectiveText);
    pack.optionalText(packKey("period_text"), plan.periodText);
    pack.optionalText(packKey("period_note"), plan.periodNote);
    pack.optionalWhole(packKey("start_year"), plan.startYear);
    pack.optionalWhole(packKey("end_year"), plan.endYear);
    pack.day(packKey("target_date"), plan.targetDate);
    pack.optionalText(packKey("target_date_text"), plan.targetDateText);
    pack.word(packKey("staffing_rule"), plan.staffing, staffingRuleFromKey, staffingRuleKey);
    pack.sparseText(packKey("staffing_quote"), plan.staffingQuote);
    pack.sparseText(packKey("own_note"), plan.note);
    pack.optionalText(packKey("preamble"), plan.preamble);
    pack.optionalText(packKey("guiding_text"), plan.guidingText);
    pack.optionalText(packKey("targets_text"), plan.targetsText);
    pack.optionalText(packKey("task_intro_text"), plan.taskIntroText);
    pack.texts(packKey("closing_texts"), plan.closingTexts);
    pack.texts(packKey("focus_industries"), plan.focusIndustries);
}

/// All of a plan but the lines that name the format.
template <class Pack, PackPart<Plan> Part> void packFields(Pack &pack, Part &plan)
{
    pack.id(packKey("id"), plan.id);
    pack.id(packKey("district"), plan.district);
    pack.text(packKey("pack_version"), plan.version);
    pack.word(packKey("origin"), plan.origin, planOriginFromKey, planOriginKey);
    pack.text(packKey("short_title"), plan.shortTitle);
    packDocument(pack, plan);
    pack.parts(packKey("definitions"), plan.definitions);
    pack.parts(packKey("tiers"), plan.tiers);
    pack.optionalText(packKey("ladder_text"), plan.ladderText);
    pack.parts(packKey("ladder"), plan.ladder);
    pack.parts(packKey("targets"), plan.targets);
    pack.parts(packKey("indicators"), plan.indicators);
    pack.parts(packKey("sections"), plan.sections);
    pack.parts(packKey("tasks"), plan.tasks);
    pack.parts(packKey("money_rules"), plan.moneyRules);
    pack.parts(packKey("exclusions"), plan.exclusions);
    pack.parts(packKey("clawbacks"), plan.clawbacks);
    pack.optionalPart(packKey("stacking_rule"), plan.stackingRule);
    pack.optionalPart(packKey("conflict_rule"), plan.conflictRule);
    pack.parts(packKey("service_mechanism"), plan.serviceMechanisms);
    pack.parts(packKey("monitoring"), plan.monitoring);
    pack.parts(packKey("safeguards"), plan.safeguards);
    pack.optionalPart(packKey("organisation"), plan.organisation);
    pack.parts(packKey("units"), plan.units);
    pack.parts(packKey("referenced_policies"), plan.referencedPolicies);
}

} // namespace peiyu
