#include "services/ownplanrules.h"

#include "domain/displaytext.h"
#include "domain/textfold.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OwnPlanService)
};

constexpr qsizetype longestName = 100;
constexpr qsizetype longestLine = 400;
constexpr qsizetype longestText = 20'000;
constexpr int earliestYear = 2000;
constexpr int latestYear = 2100;

/// One line: blanks folded.
Result<> line(const char16_t *field, QString &text, qsizetype longest = longestLine)
{
    const QString name = QString::fromUtf16(field);
    if (!isCleanText(text))
        return fieldFailure(name, Text::tr("内容含有不能保存的控制字符，请重新输入。"));
    text = tidyText(text);
    if (text.size() > longest)
        return fieldFailure(
            name, Text::tr("内容过长（%1 字），最多 %2 字。").arg(text.size()).arg(longest));
    return {};
}

/// Several lines, kept as they are.
Result<> words(const char16_t *field, QString &text)
{
    const QString name = QString::fromUtf16(field);
    text = text.trimmed();
    if (!isCleanText(text))
        return fieldFailure(name, Text::tr("内容含有不能保存的控制字符，请重新输入。"));
    if (text.size() > longestText)
        return fieldFailure(
            name, Text::tr("内容过长（%1 字），最多 %2 字。").arg(text.size()).arg(longestText));
    return {};
}

Failure refuse(const char16_t *field, const QString &sentence)
{
    return fieldFailure(QString::fromUtf16(field), sentence);
}

Result<> checkYears(const Plan &plan)
{
    for (const auto &[field, year] :
         {std::pair(u"start_year", plan.startYear), std::pair(u"end_year", plan.endYear)}) {
        if (year != 0 && (year < earliestYear || year > latestYear))
            return refuse(field, Text::tr("年份 %1 不合理，请填 %2 到 %3 之间的年份。")
                                     .arg(year)
                                     .arg(earliestYear)
                                     .arg(latestYear));
    }
    if (plan.startYear > 0 && plan.endYear > 0 && plan.endYear < plan.startYear)
        return refuse(
            u"end_year",
            Text::tr("终止年 %1 早于起始年 %2，请核对。").arg(plan.endYear).arg(plan.startYear));
    return {};
}

Result<> checkDays(const Plan &plan)
{
    if (!plan.effectiveFrom.isNull() && !plan.effectiveTo.isNull() &&
        plan.effectiveTo < plan.effectiveFrom)
        return refuse(u"effective_to",
                      Text::tr("有效期至 %1 早于施行日期 %2，请核对。")
                          .arg(dateText(plan.effectiveTo), dateText(plan.effectiveFrom)));
    const QDate start = plan.periodStart();
    if (!plan.targetDate.isNull() && !start.isNull() && plan.targetDate < start)
        return refuse(u"target_date", Text::tr("目标日期 %1 早于计划开始的 %2，请核对。")
                                          .arg(dateText(plan.targetDate), dateText(start)));
    if (plan.state != PlanState::Draft && plan.targetDate.isNull())
        return refuse(u"target_date",
                      Text::tr("请填写目标日期：没有它，看板算不出序时进度和是否到期。"));
    return {};
}

/// Empty, one of the pool's rungs, or another word plans use.
bool isPlanTier(const QString &key)
{
    static const QStringList others = {QStringLiteral("listed"), QStringLiteral("tech_sme"),
                                       QStringLiteral("high_tech"), QStringLiteral("champion")};
    return key.isEmpty() || tierFromKey(key) || others.contains(key);
}

bool isPercent(Basis basis)
{
    return basis == Basis::GrowthRate || basis == Basis::Coverage;
}

QString periodOf(Basis basis)
{
    if (basis == Basis::AnnualFlow)
        return QStringLiteral("annual");
    return basis == Basis::GrowthRate ? QStringLiteral("annual_average") : QStringLiteral("once");
}

Result<> checkValue(PlanTarget &target)
{
    if (!target.value && target.valueText.isEmpty())
        return refuse(u"value", Text::tr("请填写目标值；文件只有文字（如“一批”）的，填在文字里。"));
    if (target.value && *target.value < Quantity())
        return refuse(u"value", Text::tr("目标值不能是负数。"));
    if (target.value && *target.value == Quantity() && target.comparator != Comparator::AtMost)
        return refuse(u"value", Text::tr("目标值是 0，算不出完成率。没有这个目标的请删去。"));
    if (target.unit.isEmpty())
        return refuse(u"unit", Text::tr("请填写计量单位，如 家、个、件、%。"));
    if (isPercent(target.basis) && target.value && target.unit != u"%")
        return refuse(u"unit",
                      Text::tr("口径是“%1”时，计量单位应为 %。").arg(basisText(target.basis)));
    if (target.basis == Basis::Coverage && target.value && *target.value > Quantity::fromCount(100))
        return refuse(u"value", Text::tr("覆盖率不能超过 100%。"));
    if (!target.value)
        target.scored = false; // words give no progress
    return {};
}

Result<> checkBasis(const PlanTarget &target)
{
    if (!isPlanTier(target.tierKey))
        return refuse(u"tier", Text::tr("不认识梯度“%1”。").arg(target.tierKey));
    if (!target.countedTier())
        return {};
    if (!target.honourKind.isEmpty())
        return refuse(u"honour",
                      Text::tr("“%1”由培育库的认定记录统计，不用再选资质类别。").arg(target.name));
    const Basis basis = target.basis;
    if (basis != Basis::Stock && basis != Basis::Cumulative && basis != Basis::NewInPeriod)
        return refuse(u"basis", Text::tr("按梯度统计的目标，口径只能是期末有效、累计或期内新增；"
                                         "“%1”请把梯度留空，数值另行填报。")
                                    .arg(basisText(basis)));
    if (target.value && !target.value->isWhole())
        return refuse(u"value", Text::tr("按家数统计的目标值应为整数。"));
    return {};
}

Result<> checkUnits(const char16_t *field, QStringList &units)
{
    QStringList kept;
    for (QString unit : std::as_const(units)) {
        PEIYU_CHECK(line(field, unit, longestName));
        if (!unit.isEmpty() && !kept.contains(unit))
            kept.append(unit);
    }
    units = kept;
    return {};
}

} // namespace

Result<> checkPlanFacts(Plan &plan)
{
    PEIYU_CHECK(line(u"name", plan.shortTitle, longestName));
    if (plan.shortTitle.isEmpty())
        return refuse(u"name", Text::tr("请填写计划的简称，如“2026-2028 行动计划”。"));
    PEIYU_CHECK(line(u"title", plan.title));
    PEIYU_CHECK(line(u"document_number", plan.documentNumber));
    PEIYU_CHECK(line(u"issuing_body", plan.issuingBody));
    PEIYU_CHECK(line(u"target_date_text", plan.targetDateText));
    PEIYU_CHECK(line(u"period_text", plan.periodText));
    PEIYU_CHECK(line(u"draft_words", plan.draftWords, longestName));
    PEIYU_CHECK(words(u"staffing_quote", plan.staffingQuote));
    PEIYU_CHECK(words(u"note", plan.note));
    PEIYU_CHECK(checkYears(plan));
    return checkDays(plan);
}

Result<> checkTargetOf(const Plan &plan, PlanTarget &target)
{
    PEIYU_CHECK(line(u"target", target.name));
    if (target.name.isEmpty())
        return refuse(u"target", Text::tr("请填写目标的名称。"));
    PEIYU_CHECK(line(u"value_text", target.valueText));
    PEIYU_CHECK(line(u"unit", target.unit, longestName));
    PEIYU_CHECK(line(u"qualifier", target.qualifier, longestName));
    PEIYU_CHECK(line(u"deadline_text", target.deadlineText));
    PEIYU_CHECK(line(u"section", target.section));
    PEIYU_CHECK(words(u"quote", target.quote));
    PEIYU_CHECK(words(u"note", target.note));
    PEIYU_CHECK(checkBasis(target));
    PEIYU_CHECK(checkValue(target));
    if (target.deadline.isNull() && target.deadlineText.isEmpty()) {
        target.deadline = plan.targetDate;
        target.deadlineText = plan.targetDateText;
    }
    if (!target.deadline.isNull() && !plan.periodStart().isNull() &&
        target.deadline < plan.periodStart())
        return refuse(u"deadline",
                      Text::tr("时限 %1 早于计划开始的 %2，请核对。")
                          .arg(dateText(target.deadline), dateText(plan.periodStart())));
    target.period = periodOf(target.basis);
    if (target.kind.isEmpty() || target.isHeadline() || target.kind == u"task_indicator")
        target.kind = target.taskId.isEmpty() ? QStringLiteral("headline_target")
                                              : QStringLiteral("task_indicator");
    const auto placed = [&target](const auto &part) { return part.id == target.taskId; };
    if (!target.taskId.isEmpty() && std::none_of(plan.tasks.begin(), plan.tasks.end(), placed) &&
        std::none_of(plan.safeguards.begin(), plan.safeguards.end(), placed))
        return refuse(u"task", Text::tr("所属任务不在这份计划里，请重新选择。"));
    return checkMilestones(plan, target, target.milestones);
}

Result<> checkMilestones(const Plan &plan, const PlanTarget &target,
                         QVector<PlanMilestone> &milestones)
{
    std::sort(milestones.begin(), milestones.end(),
              [](const auto &a, const auto &b) { return a.on < b.on; });
    QDate last;
    for (const PlanMilestone &milestone : std::as_const(milestones)) {
        if (milestone.on.isNull())
            return refuse(u"milestones", Text::tr("年度目标缺少日期。"));
        const QString day = dateText(milestone.on);
        if (milestone.on == last)
            return refuse(u"milestones", Text::tr("%1 的年度目标写了两次。").arg(day));
        if (milestone.value < Quantity())
            return refuse(u"milestones", Text::tr("%1 的年度目标不能是负数。").arg(day));
        if (!plan.periodStart().isNull() && milestone.on < plan.periodStart())
            return refuse(u"milestones", Text::tr("年度目标的日期 %1 在计划开始之前。").arg(day));
        if (!target.deadline.isNull() && milestone.on > target.deadline)
            return refuse(
                u"milestones",
                Text::tr("年度目标的日期 %1 在时限 %2 之后。").arg(day, dateText(target.deadline)));
        last = milestone.on;
    }
    return {};
}

Result<> checkTask(PlanTask &task)
{
    PEIYU_CHECK(line(u"section_number", task.sectionNo, longestName));
    PEIYU_CHECK(line(u"section_title", task.sectionTitle));
    PEIYU_CHECK(line(u"number", task.number, longestName));
    PEIYU_CHECK(line(u"task", task.title));
    if (task.title.isEmpty())
        return refuse(u"task", Text::tr("请填写任务的名称。"));
    PEIYU_CHECK(words(u"content", task.text));
    PEIYU_CHECK(line(u"due", task.due));
    PEIYU_CHECK(checkUnits(u"lead_units", task.leadUnits));
    PEIYU_CHECK(checkUnits(u"supporting_units", task.supportingUnits));
    return checkUnits(u"responsible_units", task.responsibleUnits);
}

QStringList targetWarnings(const PlanTarget &target)
{
    QStringList warnings;
    if (target.quote.isEmpty())
        warnings.append(
            Text::tr("目标“%1”没有填出处原文，通报里只能注明“本单位录入”。").arg(target.name));
    const auto goal = target.goal();
    for (const PlanMilestone &milestone : target.milestones) {
        if (goal && milestone.value > *goal && target.basis != Basis::AnnualFlow)
            warnings.append(Text::tr("目标“%1”在 %2 的年度目标高于最终目标值。")
                                .arg(target.name, dateText(milestone.on)));
    }
    return warnings;
}

} // namespace peiyu
