// 进展通报: one target of a district by its towns and parks, what is behind, and what the office
// sets down to do next.
#include "domain/displaytext.h"
#include "domain/targettext.h"
#include "services/reportfacts.h"

#include <QCoreApplication>

#include <cmath>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportProgress)
};

using Facts = ProgressFacts;

QString count(const std::optional<Quantity> &quantity)
{
    return quantityText(quantity);
}

Result<const Plan *> planOf(const ReportOrder &order)
{
    const PlanId &wanted = order.request.plan;
    if (!order.request.target.isEmpty()) {
        const auto placed = order.catalog.target(order.request.target);
        if (!placed)
            return failure(ErrorCode::NotFound,
                           Text::tr("没有编号为“%1”的目标。").arg(order.request.target.value()));
        return placed->plan;
    }
    const Plan *plan = wanted.isEmpty() ? order.catalog.currentPlan(order.district, order.asOf)
                                        : order.catalog.plan(wanted);
    if (plan)
        return plan;
    if (!wanted.isEmpty())
        return failure(ErrorCode::NotFound, Text::tr("没有编号为“%1”的计划。").arg(wanted.value()));
    return failure(ErrorCode::NotFound,
                   Text::tr("%1还没有计划，没有目标可以通报。请先在“计划”页录入一个计划。")
                       .arg(order.districtName()));
}

/// A 公文 is about figures in force.
Result<> checkOfficial(const Facts &facts)
{
    if (const QString draft = draftWordsOf(facts.plan); !draft.isEmpty())
        return fieldFailure(
            QStringLiteral("style"),
            Text::tr("%1的目标出自“%2”，公文不引用未定稿文件的数字和名次。请把版式改为“内部表图”。")
                .arg(facts.district(), draft));
    if (!facts.areas.total.value())
        return fieldFailure(
            QStringLiteral("district"),
            Text::tr("截至 %1，%2没有在库企业，没有可以通报的数字。请换一个日期，或先导入企业。")
                .arg(dateText(facts.order.asOf), facts.district()));
    return {};
}

QString planWords(const Plan &plan)
{
    QString title = plan.title.isEmpty() ? plan.shortTitle : plan.title;
    if (title.isEmpty())
        title = planTitleText(plan);
    const QString number =
        plan.documentNumber.isEmpty() ? QString() : Text::tr("（%1）").arg(plan.documentNumber);
    return Text::tr("《%1》%2").arg(title, number);
}

QString completionWords(const Facts &facts)
{
    const TargetReading &reading = facts.own.reading;
    const QString unit = facts.own.target.unit.isEmpty() ? Text::tr("家") : facts.own.target.unit;
    const QString level = levelOf(facts.district());
    const bool gap = reading.gap && *reading.gap > Quantity();
    QString words;
    if (facts.ended()) {
        words = Text::tr("%1%2企业终期（%3）%4%5，%6目标%7%5，")
                    .arg(facts.whole(), facts.target, dayInWords(facts.own.target.deadline),
                         count(reading.final), unit, level, count(facts.own.target.value));
        words += gap ? Text::tr("缺口%1%2，%3。")
                           .arg(count(reading.gap), unit, targetStatusText(reading.status))
                     : Text::tr("%1。").arg(targetStatusText(reading.status));
        words += Text::tr("截至%1现有%2%3。")
                     .arg(dayInWords(facts.order.asOf), count(reading.actual), unit);
    } else {
        words = Text::tr("%1%2企业现有%3%4，%5目标%6%4，")
                    .arg(facts.whole(), facts.target, count(reading.actual), unit, level,
                         count(facts.own.target.value));
        words += gap ? Text::tr("缺口%1%2").arg(count(reading.gap), unit) : Text::tr("已达成");
        if (gap && reading.expected && reading.actual) {
            const double ahead = reading.actual->toDouble() - *reading.expected;
            const auto whole = static_cast<qint64>(std::lround(std::abs(ahead)));
            words += Text::tr("；按序时进度应达%1%2，")
                         .arg(countText(std::lround(*reading.expected)), unit);
            words += whole == 0  ? Text::tr("与序时进度持平")
                     : ahead < 0 ? Text::tr("落后序时%1%2").arg(countText(whole), unit)
                                 : Text::tr("超序时%1%2").arg(countText(whole), unit);
        }
        words += Text::tr("。");
    }
    const AreaCare &care = facts.areas.total.care;
    if (care.firms > 0)
        words += Text::tr("应配企业%1家，已配专员%2家，已有一策%3家。")
                     .arg(countText(care.firms), countText(care.withSpecialist),
                          countText(care.withPlan));
    if (!facts.areas.isSplit())
        words += Text::tr("目标尚未分解到镇街、园区。");
    return words;
}

QString numbered(qsizetype index, const QString &words)
{
    static const QStringList numbers = {Text::tr("一"), Text::tr("二"), Text::tr("三"),
                                        Text::tr("四"), Text::tr("五")};
    return Text::tr("（%1）%2").arg(numbers.value(index), words);
}

void addProblems(const Facts &facts, ReportDocument &document)
{
    document.blocks.append(ReportHeading{1, Text::tr("二、存在问题")});
    const QStringList found = progressProblems(facts);
    if (found.isEmpty())
        document.blocks.append(
            paragraph(Text::tr("从以上数字看，没有落后的单位，应配企业均已配专员、已有一策。")));
    for (qsizetype i = 0; i < found.size(); ++i)
        document.blocks.append(paragraph(found.size() == 1 ? found[i] : numbered(i, found[i])));
}

void addSteps(const ReportOrder &order, ReportDocument &document)
{
    const QStringList lines = order.request.steps.split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty() && !order.isOfficial())
        return;
    document.blocks.append(ReportHeading{1, Text::tr("三、下一步工作")});
    for (const QString &line : lines)
        document.blocks.append(paragraph(line.trimmed()));
    if (lines.isEmpty())
        document.blocks.append(paragraph(Text::tr("〔下一步工作由本单位填写〕")));
}

ReportTable targetsTable(const Facts &facts)
{
    ReportTable table;
    table.columns = {{Text::tr("目标"), ReportAlign::Left, 10},
                     {Text::tr("口径"), ReportAlign::Left, 4},
                     {Text::tr("基期数"), ReportAlign::Right, 3.6},
                     {Text::tr("目标数"), ReportAlign::Right, 4},
                     {facts.ended() ? Text::tr("终期") : Text::tr("现有"), ReportAlign::Right, 4},
                     {Text::tr("完成率"), ReportAlign::Right, 4},
                     {Text::tr("缺口"), ReportAlign::Right, 3.4},
                     {Text::tr("状态"), ReportAlign::Left, 5.4}};
    for (const TargetProgress &target : facts.all) {
        const TargetReading &reading = target.reading;
        const bool gap = reading.gap && *reading.gap > Quantity();
        table.rows.append(ReportRow{
            {ReportCell::ofText(planTargetText(facts.plan, target.target)),
             ReportCell::ofText(basisText(target.basis)),
             reading.baseline ? ReportCell::ofQuantity(reading.baseline->value)
                              : ReportCell::ofText(Text::tr("未设")),
             ReportCell::ofText(targetValueText(target.target)),
             valueCell(target, facts.ended() ? reading.final : reading.actual),
             ReportCell::ofShare(reading.rate),
             gap ? ReportCell::ofQuantity(reading.gap) : ReportCell::ofText(QStringLiteral("—")),
             ReportCell::ofText(statusWords(target, facts.order.asOf, facts.order.request.style))},
            {}});
    }
    return table;
}

ReportDocument officialPaper(const Facts &facts)
{
    const ReportOrder &order = facts.order;
    ReportDocument document;
    document.title = {Text::tr("关于%1专精特新企业培育工作").arg(facts.whole()),
                      Text::tr("进展情况的通报")};
    document.recipients =
        order.request.recipients.isEmpty()
            ? Text::tr("各镇街，各园区，%1级有关部门：").arg(levelOf(facts.district()))
            : order.request.recipients;
    if (!document.recipients.endsWith(Text::tr("：")))
        document.recipients += Text::tr("：");
    document.blocks.append(
        paragraph(Text::tr("按照%1要求，现将截至%2各镇街、园区%3企业培育进展通报如下。")
                      .arg(planWords(facts.plan), dayInWords(order.asOf), facts.target)));
    document.blocks.append(ReportHeading{1, Text::tr("一、目标完成情况")});
    document.blocks.append(paragraph(completionWords(facts)));
    document.blocks.append(areaTable(facts));
    addProblems(facts, document);
    addSteps(order, document);
    document.attachments = order.request.attachments;
    document.issuer =
        order.request.issuer.isEmpty() ? Text::tr("〔发文单位〕") : order.request.issuer;
    document.date = order.asOf;
    return document;
}

ReportDocument internalPaper(const Facts &facts)
{
    const ReportOrder &order = facts.order;
    ReportDocument document;
    document.title = {Text::tr("%1%2企业培育进展情况").arg(facts.district(), facts.target)};
    QStringList second = {Text::tr("内部表图，不作通报")};
    if (const QString marks = planMarks(facts.plan, 0); !marks.isEmpty())
        second.append(marks);
    if (!facts.areas.ranked)
        second.append(Text::tr("不排名"));
    document.subtitle = second.join(QStringLiteral("　　"));
    document.recipients = order.request.recipients;
    document.blocks.append(ReportHeading{1, Text::tr("一、目标完成情况")});
    document.blocks.append(paragraph(completionWords(facts)));
    document.blocks.append(targetsTable(facts));
    document.blocks.append(areaTable(facts));
    if (facts.areas.isSplit())
        document.blocks.append(areaFigure(facts));
    addProblems(facts, document);
    addSteps(order, document);
    document.closing = {
        Text::tr("口径：%1；应配企业按本区县规则（%2）。")
            .arg(basisText(facts.own.basis), staffingRuleText(facts.plan.staffing)),
        facts.ended()
            ? Text::tr("状态：■ 已达成，▲ 接近（仅“左右”类目标），▼ 未达成；到期后不用其他状态。")
            : Text::tr("状态：● 正常（序时完成比 ≥ 1），▲ 关注（≥ 0.8），▼ 落后，■ 已达成。")};
    if (const QString draft = draftWordsOf(facts.plan); !draft.isEmpty())
        document.closing.append(
            Text::tr("%1（%2）目标仅供参考，不排名。").arg(facts.district(), draft));
    return document;
}

} // namespace

Result<ReportDocument> progressReport(const ReportOrder &given)
{
    PEIYU_TRY(plan, planOf(given));
    ReportOrder order = given;
    order.district = plan->district;
    const QVector<const PlanTarget *> targets = ReportService::progressTargets(*plan);
    const PlanTarget *target = order.request.target.isEmpty() ? targets.value(0, nullptr)
                                                              : plan->target(order.request.target);
    if (!target || !target->countedTier() || !target->value)
        return fieldFailure(QStringLiteral("target"),
                            Text::tr("“%1”中没有可按镇街统计的目标：通报用由培育库计数的梯度目标。")
                                .arg(planTitleText(*plan)));
    ProgressRequest request;
    request.asOf = order.asOf;
    request.districts = {plan->district};
    request.plan = plan->id;
    request.achieved = false;
    PEIYU_TRY(report, TargetService::progress(order.context, order.catalog, request));
    AreaRequest wanted;
    wanted.target = target->id;
    wanted.asOf = order.asOf;
    PEIYU_TRY(areas, TargetService::areas(order.context, order.catalog, wanted));
    Facts facts{order, *plan, planTargetText(*plan, *target), {}, {}, areas};
    for (const DistrictProgress &district : report.districts)
        facts.all += district.targets;
    for (const TargetProgress &one : facts.all) {
        if (one.target.id == target->id)
            facts.own = one;
    }
    if (order.isOfficial())
        PEIYU_CHECK(checkOfficial(facts));
    ReportDocument document = order.isOfficial() ? officialPaper(facts) : internalPaper(facts);
    document.name =
        Text::tr("%1%2进展%3 %4")
            .arg(facts.district(), facts.target,
                 order.isOfficial() ? Text::tr("通报") : Text::tr("情况"), dateText(order.asOf));
    document.days =
        facts.ended()
            ? Text::tr("截至 %1 · 终期 %2").arg(dateText(order.asOf), dateText(target->deadline))
            : Text::tr("截至 %1 · 目标日期 %2")
                  .arg(dateText(order.asOf), dateText(target->deadline));
    return document;
}

} // namespace peiyu
