#pragma once
/// A district's plan as read from its document: targets, tasks with their units, money rules,
/// staffing rule, validity and draft words. Texts and quotes are the document's own, letter by
/// letter; names marked "ours" are not. A plan is a value: packs and entered plans look the same.

#include "domain/quantity.h"
#include "domain/tier.h"
#include "domain/vocabulary.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace peiyu {

/// Where a plan comes from; an entered one is marked 本单位录入.
enum class PlanOrigin { BuiltIn, Entered, Sample };
QString planOriginKey(PlanOrigin origin);

struct PlanTier
{
    QString key; ///< tierKey() or listed, tech_sme, high_tech, champion
    QString name; ///< the document's word: 市级“专精特新”中小企业
    QString nationalEquivalent; ///< ours
};

/// A number of the plan: a headline target or an indicator inside a task.
struct PlanTarget
{
    TargetId id;
    QString kind; ///< headline_target, task_indicator, policy_parameter, …
    QString name;
    QString tierKey; ///< empty when it is about no tier
    Comparator comparator = Comparator::AtLeast;
    std::optional<Quantity> value;
    QString valueText; ///< 一批: words only
    QString unit;
    QString qualifier; ///< 达到, 力争…: how reports word it
    Basis basis = Basis::Stock;
    QString period; ///< once, annual, annual_average
    QDate deadline; ///< null when the document gives none
    QString deadlineText;
    QString taskId;
    bool scored = true;
    QString quote;
    QString note;

    /// Counted from the pool: a tier firms hold titles of. All others take recorded values.
    std::optional<Tier> countedTier() const { return tierFromKey(tierKey); }
    /// What counts as reached: "超过100" asks for 101.
    std::optional<Quantity> goal() const;
};

struct PlanTask
{
    QString id;
    int sequence = 0;
    QString sectionNo;
    QString sectionTitle;
    QString number;
    QString title; ///< the document's, may be empty
    QString shortTitle; ///< ours
    QString text;
    QString parentText;
    QStringList leadUnits;        ///< 牵头
    QStringList supportingUnits;  ///< 配合
    QStringList responsibleUnits; ///< 责任: named without a lead
    QString responsibilityText;
    QStringList indicatorIds;
    QStringList moneyRuleIds;
};

struct MoneyItem
{
    QString label;
    QString tierKey;
    QString amountWan; ///< exact decimal in 万元, empty when the item is no amount
    QString unit;
    QString formula; ///< ours, when the amount is derived
};

struct MoneyRule
{
    QString id;
    QString name;
    QString taskId;
    QString beneficiary;
    QString condition;
    bool quantified = false; ///< false: 文件未量化, never shown as 0
    QVector<MoneyItem> items;
    QString rate;
    QString rateBase;
    QString capWan;
    QString duration;
    QString stacking;
    QString quote;
    QString note;
};

/// 服务机制; the first one that names a 专员 or a leader decides the staffing rule.
struct ServiceMechanism
{
    QString id;
    QString name;
    QString form;
    QString staffing;
    QString scope;
    QString taskId;
    QString quote;
};

/// How the district wants its firms staffed (decisions §3): whose coverage is counted, and by what.
enum class StaffingRule {
    LeaderAndSpecialist, ///< 石柱 一企一组: all present pool firms
    SpecialistAndPlan,   ///< 江津, 两江 一企一策一人: valid provincial or little_giant title
    SpecialistAndLinkedLeader, ///< 永春: as above, 挂钩领导 is the principal of the firm's town
    None                 ///< 蔡甸: 文件未作规定（只统计，不考核）
};
QString staffingRuleKey(StaffingRule rule);
std::optional<StaffingRule> staffingRuleFromKey(QStringView key);

struct Plan
{
    PlanId id;
    DistrictId district;
    QString version;
    PlanOrigin origin = PlanOrigin::BuiltIn;
    QString title; ///< empty: （标题首行缺失）, see titleNote
    QString titleNote;
    QString status; ///< 正式印发, 征求意见稿, …
    QString statusInText;
    bool draft = false;
    QString draftWords; ///< the badge: the document's own words
    QString issuingBody;
    QString documentNumber;
    QDate issueDate;
    QDate effectiveFrom;
    QDate effectiveTo;
    QString periodText;
    int startYear = 0; ///< 0 when the document gives none
    int endYear = 0;
    QDate targetDate;
    QString targetDateText;
    StaffingRule staffing = StaffingRule::None;
    QString shortTitle; ///< ours, for selectors: 2022-2025 行动计划
    QVector<PlanTier> tiers;
    QVector<PlanTarget> targets;
    QVector<PlanTarget> indicators;
    QVector<PlanTask> tasks;
    QVector<MoneyRule> moneyRules;
    QVector<ServiceMechanism> serviceMechanisms;
    QStringList exclusions; ///< quotes
    QStringList clawbacks;  ///< quotes
    QString stackingRule;   ///< quote

    /// effective_from, else 1 January of the start year (推定), else null.
    QDate periodStart() const;
    bool periodStartInferred() const { return effectiveFrom.isNull() && startYear > 0; }
    const PlanTarget *target(const TargetId &id) const;
    /// The document's word for a tier; the national word when it has none.
    QString tierName(const QString &key) const;
};

/// A target with the plan it stands in.
struct PlacedTarget
{
    const Plan *plan = nullptr;
    const PlanTarget *target = nullptr;
};

/// All plans a base knows.
class PlanCatalog
{
public:
    PlanCatalog() = default;
    explicit PlanCatalog(QVector<Plan> plans) : m_plans(std::move(plans)) {}

    const QVector<Plan> &plans() const { return m_plans; }
    const Plan *plan(const PlanId &id) const;
    QVector<const Plan *> plansOf(const DistrictId &district) const;
    /// The one a district works by on that day: its period holds the day; else the one that ended
    /// last before it; else the first to come.
    const Plan *currentPlan(const DistrictId &district, QDate day) const;
    std::optional<PlacedTarget> target(const TargetId &id) const;

private:
    QVector<Plan> m_plans;
};

} // namespace peiyu
