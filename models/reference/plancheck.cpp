#include "reference/plancheck.h"

#include "domain/textfold.h"
#include "foundation/money.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanCheck)
};

constexpr std::array targetKinds = {u"headline_target", u"task_indicator", u"policy_parameter",
                                    u"annual_commitment", u"service_ratio"};
constexpr std::array targetPeriods = {u"once", u"annual", u"annual_average"};
constexpr std::array otherTierKeys = {u"listed", u"tech_sme", u"high_tech", u"champion"};
constexpr std::array unitScopes = {u"task", u"section"};

template <class List> bool knows(const List &list, const QString &word)
{
    return std::any_of(list.begin(), list.end(),
                       [&word](const char16_t *known) { return word == QStringView(known); });
}

bool isTierKey(const QString &key)
{
    return tierFromKey(key).has_value() || knows(otherTierKeys, key);
}

Failure refused(const QString &sentence)
{
    return failure(ErrorCode::Validation, sentence);
}

/// Goes through the plan part by part; the ids come first, the references need them.
class PlanChecker
{
public:
    explicit PlanChecker(const Plan &plan) : m_plan(plan) {}

    Result<> check()
    {
        PEIYU_CHECK(checkHead());
        PEIYU_CHECK(collectIds());
        PEIYU_CHECK(checkTiers());
        PEIYU_CHECK(checkTargets());
        PEIYU_CHECK(checkTasks());
        PEIYU_CHECK(checkMoney());
        return checkServices();
    }

private:
    Result<> checkHead() const;
    Result<> collectIds();
    Result<> addId(const QString &id, QSet<QString> *kind);
    Result<> checkTiers() const;
    Result<> checkTargets() const;
    Result<> checkTarget(const PlanTarget &target) const;
    Result<> checkTasks() const;
    Result<> checkMoney() const;
    Result<> checkAmounts(const MoneyRule &rule) const;
    Result<> checkServices() const;
    Result<> checkReference(const QString &from, const QString &to, const QSet<QString> &known,
                            const QString &what) const;

    const Plan &m_plan;
    QSet<QString> m_all;
    QSet<QString> m_indicators;
    QSet<QString> m_moneyRules;
    QSet<QString> m_tasks; ///< and safeguards: both carry numbers and services
};

Result<> PlanChecker::checkHead() const
{
    if (m_plan.id.isEmpty() || m_plan.district.isEmpty() || m_plan.version.isEmpty())
        return refused(Text::tr("方案缺少编号、区县或版本，请补全。"));
    if (m_plan.shortTitle.isEmpty() || m_plan.status.isEmpty())
        return refused(Text::tr("方案缺少简称（short_title）或文件状态（status），请补全。"));
    if (m_plan.title.isEmpty() && m_plan.titleNote.isEmpty())
        return refused(Text::tr("方案没有标题。确实缺失时，请在 title_note 中写明原因。"));
    if (m_plan.draft != !m_plan.draftWords.isEmpty())
        return refused(Text::tr("方案的草案标志（draft）与草案字样（draft_words）不一致："
                                "草案须写文件自己的字样，正式文件不写。"));
    const bool backwards =
        (!m_plan.effectiveFrom.isNull() && !m_plan.effectiveTo.isNull() &&
         m_plan.effectiveTo < m_plan.effectiveFrom) ||
        (m_plan.startYear > 0 && m_plan.endYear > 0 && m_plan.endYear < m_plan.startYear);
    if (backwards)
        return refused(Text::tr("方案的终止日期早于起始日期，请核对有效期和计划年度。"));
    return {};
}

Result<> PlanChecker::addId(const QString &id, QSet<QString> *kind)
{
    if (id.isEmpty())
        return refused(Text::tr("方案中有一项没有编号（id），请补上。"));
    if (m_all.contains(id))
        return refused(Text::tr("方案中的编号“%1”出现了两次，请改为不同的编号。").arg(id));
    m_all.insert(id);
    if (kind)
        kind->insert(id);
    return {};
}

Result<> PlanChecker::collectIds()
{
    for (const PlanTarget &target : m_plan.targets)
        PEIYU_CHECK(addId(target.id.value(), nullptr));
    for (const PlanTarget &indicator : m_plan.indicators)
        PEIYU_CHECK(addId(indicator.id.value(), &m_indicators));
    for (const PlanTask &task : m_plan.tasks)
        PEIYU_CHECK(addId(task.id, &m_tasks));
    for (const PlanSafeguard &safeguard : m_plan.safeguards)
        PEIYU_CHECK(addId(safeguard.id, &m_tasks));
    for (const MoneyRule &rule : m_plan.moneyRules)
        PEIYU_CHECK(addId(rule.id, &m_moneyRules));
    for (const ServiceMechanism &mechanism : m_plan.serviceMechanisms)
        PEIYU_CHECK(addId(mechanism.id, nullptr));
    for (const PlanMonitoring &monitoring : m_plan.monitoring)
        PEIYU_CHECK(addId(monitoring.id, nullptr));
    for (const EligibilityExclusion &exclusion : m_plan.exclusions)
        PEIYU_CHECK(addId(exclusion.id, nullptr));
    for (const Clawback &clawback : m_plan.clawbacks)
        PEIYU_CHECK(addId(clawback.id, nullptr));
    return {};
}

Result<> PlanChecker::checkReference(const QString &from, const QString &to,
                                     const QSet<QString> &known, const QString &what) const
{
    if (known.contains(to))
        return {};
    return refused(Text::tr("方案中“%1”指向的%2“%3”不存在，请核对编号。").arg(from, what, to));
}

Result<> PlanChecker::checkTiers() const
{
    QSet<QString> seen;
    for (const PlanTier &tier : m_plan.tiers) {
        if (!isTierKey(tier.key))
            return refused(
                Text::tr("方案的梯度“%1”写了不认识的代码“%2”。").arg(tier.name, tier.key));
        if (seen.contains(tier.key))
            return refused(Text::tr("方案的梯度代码“%1”出现了两次。").arg(tier.key));
        seen.insert(tier.key);
    }
    for (const LadderStep &step : m_plan.ladder) {
        if (!isTierKey(step.key))
            return refused(
                Text::tr("方案的梯度“%1”写了不认识的代码“%2”。").arg(step.name, step.key));
    }
    return {};
}

Result<> PlanChecker::checkTarget(const PlanTarget &target) const
{
    const QString id = target.id.value();
    if (target.name.isEmpty() || target.unit.isEmpty())
        return refused(Text::tr("方案目标“%1”缺少名称或计量单位，请补上。").arg(id));
    if (!knows(targetKinds, target.kind))
        return refused(Text::tr("方案目标“%1”的类别“%2”不认识。").arg(id, target.kind));
    if (!knows(targetPeriods, target.period))
        return refused(Text::tr("方案目标“%1”的周期“%2”不认识。").arg(id, target.period));
    if (!target.tierKey.isEmpty() && !isTierKey(target.tierKey))
        return refused(Text::tr("方案目标“%1”的梯度代码“%2”不认识。").arg(id, target.tierKey));
    if (!target.value && target.valueText.isEmpty())
        return refused(Text::tr("方案目标“%1”既没有数值，也没有文字表述，请补上一种。").arg(id));
    if (!target.value && target.scored)
        return refused(Text::tr("方案目标“%1”没有数值，不能计分（scored 应为 false）。").arg(id));
    if (!target.taskId.isEmpty())
        PEIYU_CHECK(checkReference(id, target.taskId, m_tasks, Text::tr("任务")));
    return {};
}

Result<> PlanChecker::checkTargets() const
{
    for (const PlanTarget &target : m_plan.targets)
        PEIYU_CHECK(checkTarget(target));
    for (const PlanTarget &indicator : m_plan.indicators)
        PEIYU_CHECK(checkTarget(indicator));
    return {};
}

Result<> PlanChecker::checkTasks() const
{
    QSet<QString> sections;
    for (const PlanSection &section : m_plan.sections)
        sections.insert(section.number);
    int last = 0;
    for (const PlanTask &task : m_plan.tasks) {
        if (task.sequence <= last)
            return refused(Text::tr("方案任务“%1”的序号 %2 没有大于前一项，请按原文顺序编号。")
                               .arg(task.id)
                               .arg(task.sequence));
        last = task.sequence;
        if (!task.sectionNo.isEmpty())
            PEIYU_CHECK(checkReference(task.id, task.sectionNo, sections, Text::tr("章节")));
        if (!task.responsibilityScope.isEmpty() && !knows(unitScopes, task.responsibilityScope))
            return refused(Text::tr("方案任务“%1”的责任范围“%2”不认识。")
                               .arg(task.id, task.responsibilityScope));
        for (const QString &indicator : task.indicatorIds)
            PEIYU_CHECK(checkReference(task.id, indicator, m_indicators, Text::tr("指标")));
        for (const QString &rule : task.moneyRuleIds)
            PEIYU_CHECK(checkReference(task.id, rule, m_moneyRules, Text::tr("奖补条款")));
    }
    return {};
}

Result<> PlanChecker::checkAmounts(const MoneyRule &rule) const
{
    static const QRegularExpression decimal(QStringLiteral("^\\d{1,9}(\\.\\d{1,6})?$"));
    QStringList numbers = {rule.rate, rule.capWan};
    bool stated = !rule.rate.isEmpty();
    for (const MoneyItem &item : rule.items) {
        numbers << item.amountWan << item.upstreamAmountWan << item.amount;
        stated = stated || !item.amountWan.isEmpty() || !item.amount.isEmpty();
        if (!item.tierKey.isEmpty() && !isTierKey(item.tierKey))
            return refused(
                Text::tr("奖补条款“%1”的梯度代码“%2”不认识。").arg(rule.id, item.tierKey));
        if (item.derived && item.formula.isEmpty())
            return refused(
                Text::tr("奖补条款“%1”中推算的“%2”没有写算式。").arg(rule.id, item.label));
    }
    for (const QString &number : numbers) {
        if (!number.isEmpty() && !decimal.match(number).hasMatch())
            return refused(Text::tr("奖补条款“%1”的数“%2”写法有误，应为不带单位的小数，如 0.05。")
                               .arg(rule.id, number));
    }
    if (rule.quantified != stated)
        return refused(
            Text::tr("奖补条款“%1”是否量化（quantified）与所列的金额、比例不一致。").arg(rule.id));
    return {};
}

Result<> PlanChecker::checkMoney() const
{
    for (const MoneyRule &rule : m_plan.moneyRules) {
        if (!rule.taskId.isEmpty())
            PEIYU_CHECK(checkReference(rule.id, rule.taskId, m_tasks, Text::tr("任务")));
        PEIYU_CHECK(checkAmounts(rule));
    }
    return {};
}

Result<> PlanChecker::checkServices() const
{
    for (const ServiceMechanism &mechanism : m_plan.serviceMechanisms) {
        if (!mechanism.taskId.isEmpty())
            PEIYU_CHECK(checkReference(mechanism.id, mechanism.taskId, m_tasks, Text::tr("任务")));
    }
    return {};
}

} // namespace

Result<> checkPlan(const Plan &plan)
{
    return PlanChecker(plan).check();
}

} // namespace peiyu
