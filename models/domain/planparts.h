#pragma once
/// The parts of a plan as its document states them: numbers, tasks with their units, services,
/// safeguards. Texts and quotes are the document's own, letter by letter; what is marked "ours" is
/// not. Empty means the document does not say.

#include "domain/quantity.h"
#include "domain/tier.h"
#include "domain/vocabulary.h"
#include "foundation/strongid.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace peiyu {

struct PlanTier
{
    QString key;                ///< tierKey() or listed, tech_sme, high_tech, champion
    QString name;               ///< the document's word: 市级“专精特新”中小企业
    QString nationalEquivalent; ///< ours
    QString note;               ///< ours

    friend bool operator==(const PlanTier &, const PlanTier &) = default;
};

/// A rung of the ladder the document draws (科技型中小企业—市级…), wider than its tiers.
struct LadderStep
{
    QString key;
    QString name;

    friend bool operator==(const LadderStep &, const LadderStep &) = default;
};

/// 年度目标: what a target is to stand at by an earlier day.
struct PlanMilestone
{
    QDate on;
    Quantity value;

    friend bool operator==(const PlanMilestone &, const PlanMilestone &) = default;
};

/// A number of the plan: a headline target or an indicator inside a task.
struct PlanTarget
{
    TargetId id;
    QString kind; ///< headline_target, task_indicator, policy_parameter, …
    QString name;
    QString tierKey;    ///< empty when it is about no tier
    QString honourKind; ///< the kind of 资质荣誉 whose rows count for it; empty: none
    Comparator comparator = Comparator::AtLeast;
    std::optional<Quantity> value;
    QString valueText; ///< 一批: words only
    QString unit;
    QString qualifier; ///< 达到, 力争…: how reports word it
    Basis basis = Basis::Stock;
    QString period; ///< once, annual, annual_average
    QDate deadline; ///< null when the document gives none
    QString deadlineText;
    QString taskId; ///< of the task or safeguard it stands in; empty for headline targets
    QString section;
    bool scored = true;
    QString quote;
    QString note;
    QVector<PlanMilestone> milestones; ///< rising in day

    /// A number of the plan as a whole; all others belong to a task.
    bool isHeadline() const { return kind == QLatin1String("headline_target"); }
    /// Counted from the pool: a tier firms hold titles of. All others take recorded values.
    std::optional<Tier> countedTier() const { return tierFromKey(tierKey); }
    /// What counts as reached: "超过100" asks for 101.
    std::optional<Quantity> goal() const;

    friend bool operator==(const PlanTarget &, const PlanTarget &) = default;
};

struct PlanSection
{
    QString number; ///< 一, 四（二）
    QString title;
    QString text;
    QString responsibilityText;
    QStringList responsibleUnits; ///< 江津: one list for all tasks of the section

    friend bool operator==(const PlanSection &, const PlanSection &) = default;
};

struct PlanTask
{
    QString id;
    int sequence = 0;
    QString sectionNo;
    QString sectionTitle;
    QString number;
    QString title;                ///< the document's, may be empty
    QString shortTitle;           ///< ours
    QStringList themes;           ///< ours
    QStringList demandCategories; ///< ours: which requests its units answer
    QString text;
    QString body; ///< text without number, title and units
    QString parentText;
    QStringList leadUnits;        ///< 牵头
    QStringList supportingUnits;  ///< 配合
    QStringList responsibleUnits; ///< 责任: named without a lead, the first is none either
    QString responsibilityText;
    QString responsibilityScope; ///< task, or section: named once for the whole section
    QString due;                 ///< 时限 as written; of own plans
    QStringList indicatorIds;
    QStringList moneyRuleIds;

    friend bool operator==(const PlanTask &, const PlanTask &) = default;
};

/// 服务机制. What of it binds is Plan::staffing.
struct ServiceMechanism
{
    QString id;
    QString name;
    QString form;
    QString staffing;
    QString ratio; ///< 一企一人
    QString scope;
    QStringList duties;
    QStringList units;
    QString taskId;
    QString quote;

    friend bool operator==(const ServiceMechanism &, const ServiceMechanism &) = default;
};

/// 保障措施: stand beside the tasks and are never counted with them.
struct PlanSafeguard
{
    QString id;
    QString number;
    QString title;
    QString shortTitle; ///< ours
    QString text;
    QStringList responsibleUnits;
    QString responsibilityText;

    friend bool operator==(const PlanSafeguard &, const PlanSafeguard &) = default;
};

/// 监测, 督查, 通报.
struct PlanMonitoring
{
    QString id;
    QString name;
    QString subject;
    QString responsible;
    QString frequency; ///< 定期, 适时: words
    QString quote;

    friend bool operator==(const PlanMonitoring &, const PlanMonitoring &) = default;
};

/// Who steers: offices and posts, no persons' names.
struct PlanOrganisation
{
    QString mechanism;
    QString leader;
    QStringList deputies;
    QStringList memberUnits;
    QString office;
    QString officeDuty;
    QString quote;

    friend bool operator==(const PlanOrganisation &, const PlanOrganisation &) = default;
};

/// A unit the document names, with the other spellings it uses.
struct PlanUnit
{
    QString name;
    QStringList aliases;
    QString kind; ///< ours

    friend bool operator==(const PlanUnit &, const PlanUnit &) = default;
};

struct PlanDefinition
{
    QString term;
    QString meaning;
    QString quote;

    friend bool operator==(const PlanDefinition &, const PlanDefinition &) = default;
};

/// Another policy the document points to.
struct ReferencedPolicy
{
    QString name;
    QString documentNumber;
    QString context;

    friend bool operator==(const ReferencedPolicy &, const ReferencedPolicy &) = default;
};

} // namespace peiyu
