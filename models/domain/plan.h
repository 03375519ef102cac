#pragma once
/// A district's plan as read from its document: targets, tasks with their units, money rules,
/// staffing rule, validity and draft words. Texts and quotes are the document's own, letter by
/// letter; names marked "ours" are not. A plan is a value: packs and entered plans look the same.
/// Reading and checking packs is done in reference/planpack.h.

#include "domain/planmoney.h"
#include "domain/planparts.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <array>
#include <optional>

namespace peiyu {

/// Where a plan comes from; an entered one is marked 本单位录入.
enum class PlanOrigin { BuiltIn, Entered, Sample };
QString planOriginKey(PlanOrigin origin);
std::optional<PlanOrigin> planOriginFromKey(QStringView key);

/// 起草中, 正式, 已结束: what an office says of its own plan. A built-in one is Formal or Draft.
enum class PlanState { Draft, Formal, Ended };
inline constexpr std::array allPlanStates = {PlanState::Draft, PlanState::Formal, PlanState::Ended};
QString planStateKey(PlanState state);
std::optional<PlanState> planStateFromKey(QStringView key);

/// How the district wants its firms staffed (decisions §3): whose coverage is counted, and by what.
enum class StaffingRule {
    LeaderAndSpecialist, ///< 石柱 一企一组: all present pool firms
    SpecialistAndPlan, ///< 江津, 两江 一企一策一人: valid provincial or little_giant title
    SpecialistAndLinkedLeader, ///< 永春: as above, 挂钩领导 is the principal of the firm's town
    None                       ///< 蔡甸: 文件未作规定（只统计，不考核）
};
QString staffingRuleKey(StaffingRule rule);
std::optional<StaffingRule> staffingRuleFromKey(QStringView key);

struct Plan
{
    PlanId id;
    DistrictId district;
    QString version;
    PlanOrigin origin = PlanOrigin::BuiltIn;
    PlanState state = PlanState::Formal;
    int revision = 0;   ///< of an own plan
    QString shortTitle; ///< ours, for selectors: 2022-2025 行动计划

    QString title; ///< empty: （标题首行缺失）, see titleNote
    QString titleNote;
    QString noticeTitle; ///< 关于印发…的通知
    QString status;      ///< 正式印发, 征求意见稿, …
    QString statusInText;
    bool draft = false;
    QString draftWords; ///< the badge: the document's own words
    QString issuingBody;
    QString issuingBodyNote; ///< ours
    QString documentNumber;
    QString approvedBy;
    QString interpretationBody;
    QString applicability;
    QStringList basedOn;

    QDate issueDate;
    QDate effectiveFrom;
    QDate effectiveTo;
    QString effectiveText;
    QString periodText;
    QString periodNote; ///< ours
    int startYear = 0;  ///< 0 when the document gives none
    int endYear = 0;
    QDate targetDate;
    QString targetDateText; ///< 到2025年: the day is our reading of it
    StaffingRule staffing = StaffingRule::None;
    QString staffingQuote; ///< of an own plan: the sentence its staffing rule stands on
    QString note;          ///< of an own plan

    QString preamble;
    QString guidingText;
    QString targetsText;
    QString taskIntroText;
    QStringList closingTexts;
    QStringList focusIndustries;
    QVector<PlanDefinition> definitions;
    QVector<PlanTier> tiers;
    QString ladderText;
    QVector<LadderStep> ladder;
    QVector<PlanTarget> targets;
    QVector<PlanTarget> indicators;
    QVector<PlanSection> sections;
    QVector<PlanTask> tasks;
    QVector<MoneyRule> moneyRules;
    QVector<EligibilityExclusion> exclusions;
    QVector<Clawback> clawbacks;
    std::optional<PrecedenceRule> stackingRule;
    std::optional<PrecedenceRule> conflictRule;
    QVector<ServiceMechanism> serviceMechanisms;
    QVector<PlanMonitoring> monitoring;
    QVector<PlanSafeguard> safeguards;
    std::optional<PlanOrganisation> organisation;
    QVector<PlanUnit> units;
    QVector<ReferencedPolicy> referencedPolicies;

    /// 本单位录入: kept in the rows of the office, and edited there.
    bool isOwn() const { return origin == PlanOrigin::Entered; }
    /// effective_from, else 1 January of the start year (推定), else null.
    QDate periodStart() const;
    bool periodStartInferred() const { return effectiveFrom.isNull() && startYear > 0; }
    const PlanTarget *target(const TargetId &id) const;
    /// An office's own draft stands for nothing before the office says so.
    bool isOwnDraft() const { return isOwn() && state == PlanState::Draft; }
    /// The document's word for a tier; the national word when it has none.
    QString tierName(const QString &key) const;

    friend bool operator==(const Plan &, const Plan &) = default;
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
    /// `chosen`: 现行 by decision of the office, where it took one.
    explicit PlanCatalog(QVector<Plan> plans, QHash<DistrictId, PlanId> chosen = {})
        : m_plans(std::move(plans)), m_chosen(std::move(chosen))
    {
    }

    const QVector<Plan> &plans() const { return m_plans; }
    const Plan *plan(const PlanId &id) const;
    QVector<const Plan *> plansOf(const DistrictId &district) const;
    /// The one a district works by on that day: the chosen one (现行); else the one whose period
    /// holds the day; else the one that ended last before it; else the first to come.
    const Plan *currentPlan(const DistrictId &district, QDate day) const;
    /// The plans that speak for a district on that day: the current one, then those begun before
    /// it, the last to end first; what one says nothing of may stand in the next (plans entered by
    /// an office often have targets alone). An office's own drafts never speak.
    QVector<const Plan *> speakingPlans(const DistrictId &district, QDate day) const;
    std::optional<PlacedTarget> target(const TargetId &id) const;

private:
    QVector<Plan> m_plans;
    QHash<DistrictId, PlanId> m_chosen;
};

} // namespace peiyu
