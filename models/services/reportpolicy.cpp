// 政策一页纸 of one firm: its titles with the day they end, the papers a review wants, what the
// district's plan pays with its clause (the plan before it where that says nothing), and what was
// promised. Amounts only where the document gives them.
#include "domain/displaytext.h"
#include "domain/moneytext.h"
#include "domain/today.h"
#include "repositories/carerecordrepository.h"
#include "services/calendarservice.h"
#include "services/enterpriseservice.h"
#include "services/reportparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportPolicy)
};

/// A title that ends within it is one to prepare for.
constexpr int reviewMonths = 12;

struct Paper
{
    QString name;
    QString note;
};

/// What the platform asks for (domain reference §3.1).
QVector<Paper> reviewPapers()
{
    return {
        {Text::tr("自评表"), Text::tr("在平台填报后打印，签字盖章")},
        {Text::tr("营业执照"), Text::tr("与工商登记一致；名称、地址变更的附变更证明")},
        {Text::tr("上年 12 月社保缴纳人数证明"), Text::tr("作职工人数的依据")},
        {Text::tr("审计报告"), Text::tr("带防伪码；近两年（申报要求三年的备三年）")},
        {Text::tr("知识产权证明"), Text::tr("专利登记簿副本或缴费凭证，与主导产品相关")},
        {Text::tr("主导产品所属领域说明"), Text::tr("500 字以内")},
        {Text::tr("直通条件佐证"), Text::tr("按科技奖励、股权融资等直通条件申报的备")},
    };
}

ReportTable titleTable(const EnterpriseFile &file, const DistrictId &district, QDate asOf)
{
    ReportTable table;
    table.name = Text::tr("一、现有认定");
    table.columns = {{Text::tr("称号"), ReportAlign::Left, 9},
                     {Text::tr("批次、文号"), ReportAlign::Left, 14},
                     {Text::tr("起"), ReportAlign::Left, 6},
                     {Text::tr("有效期至"), ReportAlign::Left, 6},
                     {Text::tr("还有"), ReportAlign::Right, 5}};
    for (const Recognition &title : file.validTitles(asOf)) {
        const QString from = QStringLiteral("%1 %2").arg(title.batch, title.document).trimmed();
        ReportRow row;
        row.cells = {ReportCell::ofText(tierBadgeText(title.tier, district.value())),
                     ReportCell::ofText(orDash(from)), ReportCell::ofDay(title.from),
                     ReportCell::ofDay(title.until),
                     ReportCell::ofText(Text::tr("%1 天").arg(asOf.daysTo(title.until)))};
        row.cells[3].bold = asOf.daysTo(title.until) <= titleEndingDays;
        table.rows.append(row);
    }
    return table;
}

ReportTable paperTable(const QString &why)
{
    ReportTable table;
    table.name = Text::tr("二、需要准备的复核材料");
    table.columns = {{Text::tr("材料"), ReportAlign::Left, 14},
                     {Text::tr("说明"), ReportAlign::Left, 22},
                     {Text::tr("已备"), ReportAlign::Centre, 4}};
    for (const Paper &paper : reviewPapers())
        table.rows.append(ReportRow{{ReportCell::ofText(paper.name), ReportCell::ofText(paper.note),
                                     ReportCell::ofText(QStringLiteral("□"))},
                                    {}});
    table.notes.append(why);
    return table;
}

QString clauseOf(const Plan &plan, const MoneyRule &rule)
{
    for (const PlanTask &task : plan.tasks) {
        if (task.id == rule.taskId)
            return QStringLiteral("%1%2").arg(
                task.number, task.title.isEmpty() ? task.shortTitle : task.title); // format
    }
    return {};
}

/// Which plan pays: the first that speaks of money; null when none of the district does.
const Plan *payingPlan(const PlanCatalog &catalog, const DistrictId &district, QDate asOf)
{
    const QVector<const Plan *> plans = catalog.speakingPlans(district, asOf);
    const auto found = std::find_if(plans.begin(), plans.end(),
                                    [](const Plan *plan) { return !plan->moneyRules.isEmpty(); });
    return found == plans.end() ? nullptr : *found;
}

/// Whether the clauses still hold is not for this paper to say.
QString termText(const Plan &plan, QDate asOf)
{
    if (!plan.effectiveTo.isNull() && plan.effectiveTo < asOf)
        return Text::tr("本文件有效期至 %1，已过期：只对有效期内的事项适用，"
                        "以后的事项请看后续文件。")
            .arg(dateText(plan.effectiveTo));
    if (plan.effectiveTo.isNull() && !plan.targetDate.isNull() && plan.targetDate < asOf)
        return Text::tr("本计划期至 %1，计划期已满，是否继续执行以主管部门答复为准。")
            .arg(dateText(plan.targetDate));
    return {};
}

ReportTable moneyTable(const Plan &plan, const Plan *current, QDate asOf)
{
    ReportTable table;
    table.name = Text::tr("三、%1 的奖补条款").arg(planTitleText(plan));
    table.columns = {{Text::tr("条款"), ReportAlign::Left, 9},
                     {Text::tr("对象和条件"), ReportAlign::Left, 16},
                     {Text::tr("标准"), ReportAlign::Left, 15}};
    for (const MoneyRule &rule : plan.moneyRules) {
        QStringList whom = {rule.beneficiary, rule.condition};
        whom.removeAll(QString());
        const QString clause = clauseOf(plan, rule);
        ReportRow row;
        row.cells = {ReportCell::ofText(clause.isEmpty()
                                            ? rule.name
                                            : QStringLiteral("%1\n%2").arg(rule.name, clause)),
                     ReportCell::ofText(orDash(whom.join(Text::tr("；")))),
                     ReportCell::ofText(moneyRuleText(rule))};
        row.cells[0].badge = draftWordsOf(plan);
        table.rows.append(row);
    }
    if (current && current != &plan)
        table.notes.append(Text::tr("现行的 %1 没有奖补条款，以上是此前 %2 的条款。")
                               .arg(planTitleText(*current), plan.shortTitle));
    if (const QString term = termText(plan, asOf); !term.isEmpty())
        table.notes.append(term);
    if (const QString draft = draftWordsOf(plan); !draft.isEmpty())
        table.notes.append(Text::tr("本文件为%1，金额只作参考，不作承诺。").arg(draft));
    if (plan.stackingRule && !plan.stackingRule->rule.isEmpty())
        table.notes.append(Text::tr("叠加：%1").arg(plan.stackingRule->rule));
    return table;
}

Result<std::optional<ReportTable>> promiseTable(const ReportOrder &order, const EnterpriseId &firm)
{
    PEIYU_TRY(promises, RecordRepository<Promise>::ofEnterprise(order.context.connection, firm));
    PEIYU_TRY(calendar, CalendarService::calendar(order.context));
    ReportTable table;
    table.name = Text::tr("四、我们答应的事");
    table.columns = {{Text::tr("日期"), ReportAlign::Left, 6},
                     {Text::tr("承诺"), ReportAlign::Left, 24},
                     {Text::tr("时限"), ReportAlign::Left, 10}};
    for (const Promise &one : promises) {
        if (one.state != PromiseState::Open || one.madeOn > order.asOf)
            continue;
        const Lateness late = lateness(calendar, one.due, order.asOf);
        const QString due = one.due.isNull() ? Text::tr("未定")
                            : late.late
                                ? Text::tr("%1，%2").arg(dateText(one.due), latenessText(late))
                                : dateText(one.due);
        table.rows.append(
            ReportRow{{ReportCell::ofDay(one.madeOn), ReportCell::ofText(one.content.simplified()),
                       ReportCell::ofText(due)},
                      {}});
    }
    return table.rows.isEmpty() ? std::nullopt : std::optional(table);
}

} // namespace

Result<ReportDocument> policyReport(const ReportOrder &order)
{
    const EnterpriseId &id = order.request.firm;
    if (id.isEmpty())
        return fieldFailure(QStringLiteral("firm"),
                            Text::tr("请先选一家企业，政策一页纸一家一张。"));
    PEIYU_TRY(file, EnterpriseService::file(order.context, id, order.asOf));
    const DistrictId district = file.residence ? file.residence->district : order.district;
    ReportDocument document;
    document.title = {file.enterprise.name, Text::tr("政策一页纸")};
    document.days = Text::tr("截至 %1").arg(dateText(order.asOf));
    document.recipients = order.request.issuer.isEmpty() ? order.facts.name : order.request.issuer;
    document.name = Text::tr("%1 政策一页纸").arg(file.enterprise.name);
    document.subtitle =
        Text::tr("%1　%2").arg(orDash(file.place()), orDash(file.enterprise.creditCode));
    const QVector<Recognition> titles = file.validTitles(order.asOf);
    const auto say = [&](const QString &text) {
        document.blocks.append(ReportParagraph{{ReportRun{text, false}}, false});
    };
    if (titles.isEmpty())
        say(Text::tr("一、现有认定：没有有效的认定。"));
    else
        document.blocks.append(titleTable(file, district, order.asOf));
    QStringList ending;
    for (const Recognition &title : titles) {
        if (title.until <= order.asOf.addMonths(reviewMonths))
            ending.append(
                Text::tr("%1 %2 到期")
                    .arg(tierBadgeText(title.tier, district.value()), dateText(title.until)));
    }
    if (ending.isEmpty())
        say(Text::tr("二、复核：%1 个月内没有到期的认定。").arg(reviewMonths));
    else
        document.blocks.append(
            paperTable(Text::tr("%1。以当年通知为准；材料清单据培育平台申报要求。")
                           .arg(ending.join(Text::tr("，")))));
    const Plan *plan = order.catalog.currentPlan(district, order.asOf);
    if (const Plan *paying = payingPlan(order.catalog, district, order.asOf))
        document.blocks.append(moneyTable(*paying, plan, order.asOf));
    else if (plan)
        say(Text::tr("三、奖补：%1 没有奖补条款。").arg(planTitleText(*plan)));
    else
        say(Text::tr("三、奖补：本区县还没有录入行动计划。"));
    PEIYU_TRY(promises, promiseTable(order, id));
    if (promises)
        document.blocks.append(*promises);
    else
        say(Text::tr("四、我们答应的事：没有未办的承诺。"));
    document.closing.append(Text::tr("文件没有写明金额的，写“文件未量化”。奖补以文件原文和主管部门"
                                     "审核为准，本页不作兑付依据。"));
    return document;
}

} // namespace peiyu
