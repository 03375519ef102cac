// 终期结果对照表: the ended plans of all districts as they stood on their last day, in the order of
// the documents, never ranked; another target year apart.
#include "domain/displaytext.h"
#include "domain/targettext.h"
#include "services/reportparts.h"
#include "services/targetservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportFinal)
};

/// A target where it stands.
struct Line
{
    const Plan *plan = nullptr;
    QString district;
    TargetProgress progress;

    bool isMet() const { return progress.reading.status == TargetStatus::Met; }
    bool isMissed() const { return progress.reading.status == TargetStatus::Missed; }
};

bool hasGap(const TargetReading &reading)
{
    return reading.gap && *reading.gap > Quantity();
}

ReportTable tableOf(const QVector<Line> &lines, const QString &valueHead, QDate asOf)
{
    ReportTable table;
    table.columns = {{Text::tr("区县"), ReportAlign::Left, 5.2},
                     {Text::tr("梯度（本地名称）"), ReportAlign::Left, 8.2},
                     {Text::tr("口径"), ReportAlign::Left, 4.2},
                     {Text::tr("基期数"), ReportAlign::Right, 3.2},
                     {Text::tr("目标"), ReportAlign::Right, 3.1},
                     {valueHead, ReportAlign::Right, 3.9},
                     {Text::tr("完成率"), ReportAlign::Right, 3.5},
                     {Text::tr("缺口"), ReportAlign::Right, 2.8},
                     {Text::tr("达成日"), ReportAlign::Left, 5.6},
                     {Text::tr("状态"), ReportAlign::Left, 4.5}};
    for (const Line &line : lines) {
        const TargetReading &reading = line.progress.reading;
        ReportRow row;
        row.group = line.plan->id.value();
        ReportCell district = ReportCell::ofText(line.district);
        district.bold = true;
        district.badge = draftWordsOf(*line.plan);
        ReportCell value = valueCell(line.progress, reading.final);
        value.bold = true;
        row.cells = {district,
                     ReportCell::ofText(planTargetText(*line.plan, line.progress.target)),
                     ReportCell::ofText(basisText(line.progress.basis)),
                     reading.baseline ? ReportCell::ofQuantity(reading.baseline->value)
                                      : ReportCell::ofText(Text::tr("未设")),
                     ReportCell::ofText(targetValueText(line.progress.target)),
                     value,
                     ReportCell::ofShare(reading.rate),
                     hasGap(reading) ? ReportCell::ofQuantity(reading.gap)
                                     : ReportCell::ofText(QStringLiteral("—")),
                     ReportCell::ofDay(line.progress.achievedOn),
                     ReportCell::ofText(statusWords(line.progress, asOf, ReportStyle::Internal))};
        table.rows.append(row);
    }
    return table;
}

/// One panel a tier: only what is counted alike stands side by side.
ReportFigure figureOf(const QVector<Line> &lines)
{
    ReportFigure figure;
    figure.caption = Text::tr("图 1　终期完成率（终期 ÷ 目标，粗横线为目标 100%）");
    for (const Tier tier : {Tier::Innovative, Tier::Provincial, Tier::LittleGiant}) {
        ReportPanel panel;
        panel.name = tierText(tier);
        panel.unit = Text::tr("家");
        panel.tierKey = tierKey(tier);
        for (const Line &line : lines) {
            const TargetProgress &progress = line.progress;
            if (progress.target.countedTier() != tier)
                continue;
            panel.bars.append(ReportBar{line.district, panel.tierKey, progress.reading.final,
                                        progress.reading.goal, progress.reading.rate,
                                        progress.reading.status, draftWordsOf(*line.plan)});
        }
        if (!panel.bars.isEmpty())
            figure.panels.append(panel);
    }
    return figure;
}

QString nameOf(const Line &line)
{
    return line.district + planTargetText(*line.plan, line.progress.target);
}

ReportParagraph summary(const QVector<Line> &lines, const QVector<Line> &apart)
{
    QStringList districts;
    const Line *worst = nullptr;
    for (const Line &line : lines) {
        if (!districts.contains(line.district))
            districts.append(line.district);
        const auto &gap = line.progress.reading.gap;
        const bool firms = line.progress.target.countedTier().has_value();
        if (firms && hasGap(line.progress.reading) && (!worst || gap > worst->progress.reading.gap))
            worst = &line;
    }
    const auto met =
        std::count_if(lines.begin(), lines.end(), [](const Line &l) { return l.isMet(); });
    const auto missed =
        std::count_if(lines.begin(), lines.end(), [](const Line &l) { return l.isMissed(); });
    const auto other = lines.size() - met - missed;
    ReportParagraph text;
    const auto add = [&](const QString &words, bool bold = false) {
        text.runs.append(ReportRun{words, bold});
    };
    add(Text::tr("%1的计划已于 %2 到期，%3 项目标中")
            .arg(districts.join(Text::tr("、")),
                 lines.isEmpty() ? QString() : dateText(lines.first().plan->targetDate))
            .arg(lines.size()));
    add(Text::tr("已达成 %1 项").arg(met), true);
    add(Text::tr("、未达成 %1 项").arg(missed));
    if (other > 0)
        add(Text::tr("、其余 %1 项没有填报或数据").arg(other));
    if (worst)
        add(Text::tr("；缺口最大的是%1，缺口 %2 家")
                .arg(nameOf(*worst), quantityText(worst->progress.reading.gap)));
    add(Text::tr("。"));
    QStringList others;
    for (const Line &line : apart) {
        const QString words =
            Text::tr("%1计划目标年为 %2 年").arg(line.district).arg(line.plan->targetDate.year());
        if (!others.contains(words))
            others.append(words);
    }
    if (!others.isEmpty())
        add(Text::tr("%1，另列。").arg(others.join(Text::tr("，"))));
    return text;
}

QStringList gapsOf(const QVector<Line> &lines)
{
    QStringList found;
    for (const Line &line : lines) {
        const TargetReading &reading = line.progress.reading;
        if (!line.isMissed() || !hasGap(reading))
            continue;
        const QString unit =
            line.progress.target.unit.isEmpty() ? Text::tr("家") : line.progress.target.unit;
        found.append(Text::tr("%1：终期 %2 %5，目标 %3 %5，缺口 %4 %5。")
                         .arg(nameOf(line), quantityText(reading.final),
                              targetValueText(line.progress.target), quantityText(reading.gap),
                              unit));
    }
    return found;
}

/// The target year most of the ended plans share; of equally many the latest.
int sharedYear(const ProgressReport &report)
{
    QMap<int, int> plans;
    for (const DistrictProgress &one : report.districts)
        ++plans[one.targetDate.year()];
    int year = 0;
    for (auto it = plans.constBegin(); it != plans.constEnd(); ++it) {
        if (it.value() >= plans.value(year))
            year = it.key();
    }
    return year;
}

QStringList closingOf(const QVector<Line> &all)
{
    QStringList drafts;
    QStringList readings;
    for (const Line &line : all) {
        const QString draft = draftWordsOf(*line.plan);
        const QString words = Text::tr("%1（%2）").arg(line.district, draft);
        if (!draft.isEmpty() && !drafts.contains(words))
            drafts.append(words);
        const QString read =
            Text::tr("“%1”按 %2 计")
                .arg(line.progress.target.deadlineText, dateText(line.progress.target.deadline));
        if (!line.progress.target.deadlineText.isEmpty() && !readings.contains(read))
            readings.append(read);
    }
    QStringList closing = {
        Text::tr("口径：期末有效 = 目标日期当天在本区县、认定在有效期内且未撤销的企业；累计 = "
                 "到目标日期为止曾有效认定的不同企业；新增 = 计划期内首次。"),
        Text::tr("状态：■ 已达成，▲ 接近（仅“左右”类目标），▼ "
                 "未达成；到期后不用其他状态，未设基期数不影响判定。"),
        Text::tr("无数据、未填报不是 0。")};
    QString last =
        readings.isEmpty() ? QString() : readings.join(Text::tr("，")) + Text::tr("（推定）。");
    if (!drafts.isEmpty())
        last += Text::tr("%1目标仅供参考。").arg(drafts.join(Text::tr("、")));
    if (!last.isEmpty())
        closing.append(last);
    return closing;
}

} // namespace

Result<ReportDocument> finalReport(const ReportOrder &order)
{
    ProgressRequest request;
    request.asOf = order.asOf;
    request.choice = PlanChoice::Ended;
    if (!order.request.district.isEmpty())
        request.districts = {order.request.district};
    PEIYU_TRY(report, TargetService::progress(order.context, order.catalog, request));
    if (report.districts.isEmpty())
        return failure(ErrorCode::NotFound,
                       Text::tr("截至 %1 还没有到期的计划，没有终期结果。请换一个日期。")
                           .arg(dateText(order.asOf)));
    const int year = sharedYear(report);
    QVector<Line> lines;
    QVector<Line> apart;
    for (const DistrictProgress &one : report.districts) {
        const Plan *plan = order.catalog.plan(one.plan);
        const bool other = one.targetDate.year() != year;
        for (const TargetProgress &target : one.targets)
            (other ? apart : lines).append({plan, order.places.districtName(one.district), target});
    }
    ReportDocument document;
    document.title = {Text::tr("%1年到期行动计划终期结果对照表").arg(year)};
    document.subtitle = Text::tr("内部表图，不作通报　　按文件次序，不排名");
    document.recipients = order.request.recipients;
    document.name = Text::tr("终期结果对照表 %1").arg(dateText(order.asOf));
    document.days =
        Text::tr("截至 %1 · 终期 %2")
            .arg(dateText(order.asOf),
                 lines.isEmpty() ? QStringLiteral("—") : dateText(lines.first().plan->targetDate));
    if (!lines.isEmpty()) {
        document.blocks.append(summary(lines, apart));
        document.blocks.append(ReportHeading{1, Text::tr("一、终期完成情况")});
        document.blocks.append(tableOf(lines, Text::tr("终期"), order.asOf));
        document.blocks.append(figureOf(lines));
    }
    if (!apart.isEmpty()) {
        document.blocks.append(ReportHeading{1, lines.isEmpty()
                                                    ? Text::tr("一、目标年不同的计划（另列）")
                                                    : Text::tr("二、目标年不同的计划（另列）")});
        document.blocks.append(tableOf(
            apart, Text::tr("%1 末").arg(apart.first().plan->targetDate.year()), order.asOf));
    }
    const QStringList gaps = gapsOf(lines + apart);
    if (!gaps.isEmpty()) {
        const bool second = lines.isEmpty() || apart.isEmpty();
        document.blocks.append(ReportHeading{1, second ? Text::tr("二、未达成项的缺口")
                                                       : Text::tr("三、未达成项的缺口")});
        for (qsizetype i = 0; i < gaps.size(); ++i)
            document.blocks.append(paragraph(QStringLiteral("%1. %2").arg(i + 1).arg(gaps[i])));
    }
    document.closing = closingOf(lines + apart);
    return document;
}

} // namespace peiyu
