// Towns and parks in 进展通报: their table, their chart, and what the figures say is behind.
#include "domain/displaytext.h"
#include "domain/indextext.h"
#include "services/reportfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportAreas)
};

using Facts = ProgressFacts;

QString count(const std::optional<Quantity> &quantity)
{
    return quantityText(quantity);
}

ReportCell shareOf(qint64 part, qint64 firms)
{
    return ReportCell::ofText(firms == 0
                                  ? QStringLiteral("—")
                                  : QStringLiteral("%1/%2").arg(countText(part), countText(firms)));
}

ReportCell indexCell(const std::optional<double> &index)
{
    if (!index)
        return ReportCell::ofText(QStringLiteral("—"));
    const QString text = indexText(index);
    return {text, ReportValue::Number, text, false, {}};
}

/// One row; `lead` stands in the column of ranks. Without shares only what is there is shown.
ReportRow areaRow(const Facts &facts, const AreaFigure &area, const QString &lead,
                  const QString &name)
{
    const bool gap = area.reading.gap && *area.reading.gap > Quantity();
    ReportRow row;
    row.cells = {ReportCell::ofText(lead), ReportCell::ofText(name)};
    if (facts.areas.isSplit())
        row.cells.append(ReportCell::ofQuantity(area.share));
    row.cells.append(ReportCell::ofQuantity(area.value()));
    if (facts.areas.isSplit()) {
        row.cells.append(gap ? ReportCell::ofQuantity(area.reading.gap)
                             : ReportCell::ofText(QStringLiteral("—")));
        row.cells.append(ReportCell::ofShare(area.reading.rate));
    }
    if (facts.showsIndex())
        row.cells.append(indexCell(area.reading.index));
    row.cells.append(shareOf(area.care.withSpecialist, area.care.firms));
    row.cells.append(shareOf(area.care.withPlan, area.care.firms));
    if (!facts.areas.isSplit())
        return row;
    QString status = QStringLiteral("—");
    if (area.share && area.reading.status != TargetStatus::Unset)
        status = statusWords(area.reading.status, facts.order.request.style);
    else if (area.share)
        status = Text::tr("未设基期");
    row.cells.append(ReportCell::ofText(status));
    return row;
}

/// Areas without a share as one line, so that the rows add up to the total.
AreaFigure restOf(const AreaProgress &areas)
{
    AreaFigure rest;
    Quantity present;
    for (const AreaFigure &area : areas.others) {
        present = present + area.value().value_or(Quantity());
        rest.care += area.care;
    }
    rest.reading.actual = present;
    return rest;
}

QStringList tableNotes(const Facts &facts)
{
    const AreaProgress &areas = facts.areas;
    QStringList parts;
    if (areas.isSplit() && areas.total.share && areas.goal)
        parts.append(
            areas.difference && *areas.difference != Quantity()
                ? Text::tr("目标分解合计%1家，%2目标%3家")
                      .arg(count(areas.total.share), levelOf(facts.district()), count(areas.goal))
                : Text::tr("目标分解合计与%1目标一致").arg(levelOf(facts.district())));
    if (areas.ranked && areas.isSplit())
        parts.append(facts.hasPath() ? Text::tr("按序时完成比从低到高")
                                     : Text::tr("按完成率从低到高"));
    parts.append(Text::tr("园区内企业计入园区"));
    if (areas.baselineFromPool && facts.showsIndex())
        parts.append(Text::tr("各单位基期数由培育库推定"));
    QStringList notes = {Text::tr("注：%1。").arg(parts.join(Text::tr("；")))};
    const QString marks = planMarks(facts.plan, 0);
    if (!marks.isEmpty())
        notes.append(Text::tr("目标出自“%1”：%2。")
                         .arg(facts.plan.shortTitle.isEmpty() ? planTitleText(facts.plan)
                                                              : facts.plan.shortTitle,
                              marks));
    return notes;
}

/// The areas of most of something, as 珞璜工业园27家、双福工业园15家.
QString largest(const Facts &facts, qint64 (*part)(const AreaFigure &))
{
    QVector<AreaFigure> areas = facts.areas.shared + facts.areas.others;
    std::stable_sort(areas.begin(), areas.end(), [part](const AreaFigure &a, const AreaFigure &b) {
        return part(a) > part(b);
    });
    constexpr qsizetype shown = 2;
    QStringList words;
    for (const AreaFigure &area : areas.mid(0, shown)) {
        if (part(area) > 0)
            words.append(Text::tr("%1%2家").arg(facts.nameOf(area), countText(part(area))));
    }
    return words.join(Text::tr("、"));
}

void addBehind(const Facts &facts, QStringList &found)
{
    QStringList behind;
    QStringList still;
    Quantity gaps;
    const AreaFigure *worst = nullptr;
    for (const AreaFigure &area : facts.areas.shared) {
        const TargetStatus status = area.reading.status;
        if (status != TargetStatus::Behind && status != TargetStatus::Missed)
            continue;
        behind.append(facts.nameOf(area));
        gaps = gaps + area.reading.gap.value_or(Quantity());
        if (!worst || area.reading.gap > worst->reading.gap)
            worst = &area;
        if (area.added && *area.added <= Quantity())
            still.append(facts.nameOf(area));
    }
    if (behind.isEmpty())
        return;
    QString words = facts.ended()
                        ? Text::tr("目标没有全部达成。%1未达成分解目标").arg(unitsInWords(behind))
                        : Text::tr("新增进度不平衡。%1落后序时进度").arg(unitsInWords(behind));
    words += Text::tr("，缺口合计%1家").arg(count(gaps));
    const auto &all = facts.areas.total.reading.gap;
    if (all && *all > gaps)
        words += Text::tr("，占分解缺口%1家的%2")
                     .arg(count(all), percentText(gaps.toDouble() / all->toDouble()));
    if (behind.size() > 1 && worst->reading.gap)
        words += Text::tr("；其中%1缺口最大，为%2家")
                     .arg(facts.nameOf(*worst), count(worst->reading.gap));
    if (!still.isEmpty())
        words += Text::tr("；%1自基期以来没有净新增").arg(unitsInWords(still));
    found.append(words + Text::tr("。"));
}

} // namespace

QString ProgressFacts::nameOf(const AreaFigure &area) const
{
    return area.name.isEmpty() ? Text::tr("未定镇街") : area.name;
}

ReportTable areaTable(const ProgressFacts &facts)
{
    ReportTable table;
    table.name = facts.areas.isSplit() ? Text::tr("%1企业目标分解完成情况").arg(facts.target)
                                       : Text::tr("%1企业分布情况").arg(facts.target);
    table.unit = Text::tr("单位：家");
    const auto column = [&](const QString &head, ReportAlign align, double width) {
        table.columns.append({head, align, width});
    };
    const bool split = facts.areas.isSplit();
    column(split && facts.areas.ranked ? Text::tr("名次") : Text::tr("序号"), ReportAlign::Centre,
           2.8);
    column(Text::tr("单位"), ReportAlign::Left, 6);
    if (split)
        column(Text::tr("目标\n分解"), ReportAlign::Right, 3.2);
    column(facts.ended() ? Text::tr("终期") : Text::tr("现有"), ReportAlign::Right, 3.2);
    if (split) {
        column(Text::tr("缺口"), ReportAlign::Right, 3);
        column(Text::tr("完成率"), ReportAlign::Right, 4);
    }
    if (facts.showsIndex())
        column(Text::tr("序时\n完成比"), ReportAlign::Right, 3.6);
    column(Text::tr("已配\n专员"), ReportAlign::Right, 4.4);
    column(Text::tr("已有\n一策"), ReportAlign::Right, 4.4);
    if (split)
        column(Text::tr("状态"), ReportAlign::Centre, facts.order.isOfficial() ? 4 : 5);
    const AreaProgress &areas = facts.areas;
    qsizetype number = 0;
    const auto add = [&](const AreaFigure &area) {
        ++number;
        const QString lead =
            areas.ranked ? (area.rank > 0 ? QString::number(area.rank) : QStringLiteral("—"))
                         : QString::number(number);
        table.rows.append(areaRow(facts, area, lead, facts.nameOf(area)));
    };
    for (const AreaFigure &area : areas.shared)
        add(area);
    if (!areas.isSplit()) {
        for (const AreaFigure &area : areas.others)
            add(area);
    } else if (!areas.others.isEmpty()) {
        table.rows.append(areaRow(facts, restOf(areas), QString(), Text::tr("未分解单位")));
    }
    table.totals = areaRow(facts, areas.total, QString(), Text::tr("合计"));
    if (split) {
        table.totals->cells.last() = ReportCell::ofText(QString());
        // Firms of areas without a share over the shares alone would be no rate.
        if (!areas.others.isEmpty())
            table.totals->cells[5] = ReportCell::ofText(QStringLiteral("—"));
    }
    if (facts.showsIndex())
        table.totals->cells[6] = ReportCell::ofText(QString());
    table.notes = tableNotes(facts);
    return table;
}

ReportFigure areaFigure(const ProgressFacts &facts)
{
    constexpr qsizetype widest = 12; // bars that can carry their names
    const qsizetype all = facts.areas.shared.size();
    const qsizetype panels = std::max<qsizetype>(1, (all + widest - 1) / widest);
    const qsizetype most = (all + panels - 1) / panels;
    ReportFigure figure;
    figure.caption = Text::tr("图 1　各单位完成率（%1 ÷ 目标分解，粗横线为 100%）")
                         .arg(facts.ended() ? Text::tr("终期") : Text::tr("现有"));
    for (qsizetype from = 0; from < all; from += most) {
        ReportPanel panel;
        panel.name = facts.target;
        panel.unit = Text::tr("家");
        panel.tierKey = facts.own.target.tierKey;
        for (const AreaFigure &area : facts.areas.shared.mid(from, most)) {
            ReportBar bar;
            bar.name = facts.nameOf(area);
            bar.tierKey = panel.tierKey;
            bar.done = area.value();
            bar.goal = area.share;
            bar.rate = area.reading.rate;
            bar.status = area.reading.status;
            panel.bars.append(bar);
        }
        figure.panels.append(panel);
    }
    return figure;
}

QStringList progressProblems(const ProgressFacts &facts)
{
    QStringList found;
    addBehind(facts, found);
    const AreaCare &care = facts.areas.total.care;
    const auto add = [&](const QString &lead, qint64 missing, const QString &words,
                         qint64 (*part)(const AreaFigure &)) {
        if (missing <= 0)
            return;
        const QString most = largest(facts, part);
        const QString where = most.isEmpty() ? QString() : Text::tr("，其中%1").arg(most);
        found.append(Text::tr("%1。%2%3。").arg(lead, words.arg(countText(missing)), where));
    };
    add(Text::tr("专员配备不足"), care.firms - care.withSpecialist, Text::tr("%1家企业未配专员"),
        [](const AreaFigure &a) { return a.care.firms - a.care.withSpecialist; });
    add(Text::tr("一策覆盖不足"), care.firms - care.withPlan, Text::tr("%1家企业没有一策"),
        [](const AreaFigure &a) { return a.care.firms - a.care.withPlan; });
    if (!facts.ended())
        add(Text::tr("走访不到位"), care.visitRequired - care.visitedThisQuarter,
            Text::tr("本期还有%1家应走访企业未走访"),
            [](const AreaFigure &a) { return a.care.visitRequired - a.care.visitedThisQuarter; });
    return found;
}

} // namespace peiyu
