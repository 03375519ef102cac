#include "board/boardwords.h"

#include "domain/displaytext.h"
#include "domain/targettext.h"
#include "statistics/targetseries.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace peiyu::boardwords {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BoardWords)
};

std::optional<Quantity> shownValue(const TargetProgress &progress, QDate asOf)
{
    return hasEnded(progress.target, asOf) ? progress.reading.final : progress.reading.actual;
}

/// More have no room for their names: the table below lists all.
constexpr qsizetype mostAreaBars = 14;

/// 几江 for 几江街道, 珞璜园 for 珞璜工业园: what stands under a narrow bar.
QString shortAreaName(const AreaFigure &figure)
{
    QString name = boardwords::areaName(figure);
    constexpr qsizetype shortest = 2;
    const QString park = QStringLiteral("园"); // data
    for (const QString &ending :
         QStringLiteral("工业园区 工业园 产业园 街道").split(u' ')) { // data
        if (name.endsWith(ending) && name.size() - ending.size() >= shortest)
            return name.chopped(ending.size()) + (ending.contains(park) ? park : QString());
    }
    return name;
}

} // namespace

bool hasEnded(const PlanTarget &target, QDate asOf)
{
    return !target.deadline.isNull() && asOf > target.deadline;
}

QString targetName(const Plan &plan, const PlanTarget &target)
{
    return planTargetText(plan, target);
}

QString shortTargetName(const Plan &plan, const PlanTarget &target)
{
    const auto tier = target.countedTier();
    if (!tier)
        return target.tierKey == u"listed" ? Text::tr("上市") : target.name;
    return *tier == Tier::LittleGiant ? Text::tr("国家级")
                                      : tierBadgeText(*tier, plan.district.value());
}

QString missingWord(const TargetProgress &progress)
{
    return progress.counted ? Text::tr("无数据") : Text::tr("未填报");
}

QString valueText(const TargetProgress &progress, const std::optional<Quantity> &value)
{
    return value ? quantityText(value) : missingWord(progress);
}

QString areaName(const AreaFigure &figure)
{
    return figure.area.isEmpty() ? Text::tr("未定镇街") : figure.name;
}

StatusFace areaFace(const AreaFigure &figure)
{
    const TargetReading &reading = figure.reading;
    StatusFace face = statusFace(reading.status);
    if (face.tone != StatusTone::Unset)
        return face;
    if (!figure.share)
        face.word = Text::tr("未分解");
    else if (!figure.value())
        face.word = Text::tr("未填报");
    else if (!reading.goal)
        face.word = Text::tr("仅统计");
    else
        face.word = reading.baseline ? Text::tr("低于基期") : Text::tr("未设基期");
    return face;
}

QString areaCounts(const AreaProgress &progress)
{
    QStringList parts;
    for (const TargetStatus status :
         {TargetStatus::Missed, TargetStatus::Behind, TargetStatus::Near, TargetStatus::Watch}) {
        const auto count = std::count_if(
            progress.shared.begin(), progress.shared.end(),
            [status](const AreaFigure &figure) { return figure.reading.status == status; });
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(targetStatusText(status)).arg(count));
    }
    return parts.join(Text::tr("，"));
}

QString areaHeading(const BoardTarget &target, const AreaFigure &figure)
{
    const QString day = figure.scope ? dateText(figure.scope->on) : QString();
    return QStringLiteral("%1 · %2 · %3 · %4 · %5")
        .arg(target.districtName, areaName(figure),
             targetName(*target.plan, target.progress.target), basisText(target.progress.basis),
             figure.reading.final ? Text::tr("终期 %1").arg(day) : Text::tr("截至 %1").arg(day));
}

CompletionSeries areaBars(const BoardTarget &target, const AreaProgress &progress)
{
    CompletionSeries series;
    series.name = targetName(*target.plan, target.progress.target);
    series.unit = target.progress.target.unit;
    series.tierKey = target.progress.target.tierKey;
    const bool added =
        !progress.ended &&
        std::any_of(progress.shared.begin(), progress.shared.end(),
                    [](const AreaFigure &figure) { return figure.addedRate.has_value(); });
    series.ratio = added ? CompletionRatio::AddedOfSplit : CompletionRatio::PresentOfGoal;
    series.worstFirst = true;
    if (added)
        series.elapsed = progress.elapsed;
    series.asOf = progress.asOf;
    for (const AreaFigure &figure : progress.shared) {
        if (series.points.size() == mostAreaBars)
            break;
        CompletionPoint point;
        point.name = areaName(figure);
        point.shortName = shortAreaName(figure);
        point.done = added ? figure.added : figure.value();
        point.goal = added ? figure.shareAdded : figure.share;
        point.rate = added ? figure.addedRate : figure.reading.rate;
        point.status = figure.reading.status;
        point.present = figure.value();
        point.presentGoal = figure.share;
        point.gap = figure.reading.gap;
        point.draftWords = draftWords(*target.plan);
        if (figure.scope)
            point.firms = listOf(*figure.scope);
        series.points.append(point);
    }
    return series;
}

StatusFace statusOf(const TargetProgress &progress, QDate asOf)
{
    StatusFace face = statusFace(progress.reading.status);
    if (!progress.judged) {
        face = statusFace(TargetStatus::Unset);
        face.word = Text::tr("仅统计");
        return face;
    }
    if (face.tone != StatusTone::Unset)
        return face;
    if (!shownValue(progress, asOf))
        face.word = missingWord(progress);
    else if (!progress.reading.baseline)
        face.word = Text::tr("未设基期");
    else
        face.word = Text::tr("未到期");
    return face;
}

QString restText(const PlanTarget &target, QDate asOf)
{
    const auto months = monthsUntil(asOf, target.deadline);
    return months ? Text::tr("余 %1 个月").arg(QLocale::c().toString(*months, 'f', 1)) : QString();
}

QString rateText(const TargetReading &reading)
{
    return reading.rate ? percentText(*reading.rate) : QStringLiteral("—");
}

QString heading(const BoardTarget &target, BoardValue value)
{
    const auto &scope =
        value == BoardValue::Final ? target.progress.finalScope : target.progress.actualScope;
    const QString day = scope ? dateText(scope->on) : QString();
    QString basis = basisText(target.progress.basis);
    if (scope && scope->promoted)
        basis = Text::tr("%1（含更高梯度）").arg(basis);
    return QStringLiteral("%1 · %2 · %3 · %4")
        .arg(target.districtName, targetName(*target.plan, target.progress.target), basis,
             value == BoardValue::Final ? Text::tr("终期 %1").arg(day)
                                        : Text::tr("截至 %1").arg(day));
}

QString pointHeading(const BoardTarget &target, QDate on)
{
    return QStringLiteral("%1 · %2 · %3 · %4")
        .arg(target.districtName, targetName(*target.plan, target.progress.target),
             basisText(target.progress.target.basis), Text::tr("截至 %1").arg(dateText(on)));
}

QString planChoiceText(const Plan &plan, QDate asOf)
{
    QString name = plan.shortTitle.isEmpty() ? planTitleText(plan) : plan.shortTitle;
    QStringList notes;
    if (plan.origin == PlanOrigin::Sample)
        notes.append(Text::tr("示例"));
    if (plan.origin == PlanOrigin::Entered)
        notes.append(Text::tr("本单位录入"));
    if (plan.draft)
        notes.append(draftWords(plan));
    if (!plan.targetDate.isNull() && plan.targetDate < asOf)
        notes.append(Text::tr("%1 已到期").arg(dateText(plan.targetDate)));
    return notes.isEmpty() ? name : Text::tr("%1（%2）").arg(name, notes.join(Text::tr("，")));
}

QString draftWords(const Plan &plan)
{
    if (!plan.draft)
        return {};
    return plan.draftWords.isEmpty() ? plan.status : plan.draftWords;
}

KpiReading kpi(const BoardTarget &target, QDate asOf)
{
    const TargetProgress &progress = target.progress;
    const TargetReading &reading = progress.reading;
    KpiReading kpi =
        kpiReading(targetName(*target.plan, progress.target), progress.target, reading, asOf);
    kpi.basis = basisText(progress.basis);
    kpi.status = statusOf(progress, asOf);
    if (!progress.judged)
        kpi.progress.rate.reset();
    if (progress.origin == ValueOrigin::Honours)
        kpi.basis = Text::tr("%1 · 资质成果").arg(kpi.basis);
    else if (progress.origin == ValueOrigin::Recorded)
        kpi.basis = Text::tr("%1 · 填报").arg(kpi.basis);
    const bool ended = hasEnded(progress.target, asOf);
    kpi.actual = valueText(progress, ended ? reading.final : reading.actual);
    if (ended) {
        kpi.figures = {
            KpiReading::Line{Text::tr("今日 %1").arg(asOf.toString(QStringLiteral("MM-dd"))),
                             valueText(progress, reading.actual)},
            KpiReading::Line{Text::tr("完成率"), rateText(reading)},
            KpiReading::Line{Text::tr("基期数"), reading.baseline
                                                     ? quantityText(reading.baseline->value)
                                                     : Text::tr("未设")},
            KpiReading::Line{Text::tr("达成日"), dateText(progress.achievedOn)}};
        return kpi;
    }
    QStringList outlook = {restText(progress.target, asOf), kpi.outlook};
    outlook.removeAll(QString());
    kpi.outlook = outlook.join(Text::tr("，"));
    return kpi;
}

DistrictReading districtCard(const QVector<BoardTarget> &targets, int commonYear, QDate asOf)
{
    DistrictReading reading;
    if (targets.isEmpty())
        return reading;
    const Plan &plan = *targets.first().plan;
    reading.name = targets.first().districtName;
    reading.draftWords = draftWords(plan);
    reading.document = QStringLiteral("%1 %2").arg(planTitleText(plan), plan.documentNumber);
    if (plan.targetDate.year() != commonYear)
        reading.otherTargetYear = plan.targetDate.year();
    QStringList words;
    QStringList bases;
    for (const BoardTarget &target : targets) {
        const PlanTarget &asked = target.progress.target;
        TierLine line = tierLine(shortTargetName(plan, asked), asked, target.progress.reading);
        const bool ended = hasEnded(asked, asOf);
        line.actual = valueText(target.progress, ended ? target.progress.reading.final
                                                       : target.progress.reading.actual);
        line.status = statusOf(target.progress, asOf);
        reading.lines.append(line);
        if (!target.progress.counted)
            continue;
        const QString word =
            asked.qualifier.contains(u"力争") ? Text::tr("力争") : comparatorText(asked.comparator);
        if (!words.contains(word))
            words.append(word);
        const QString basis = basisText(target.progress.basis);
        if (!bases.contains(basis))
            bases.append(basis);
    }
    reading.terms = QStringLiteral("%1 · %2 · %3")
                        .arg(targets.first().progress.target.deadlineText,
                             words.join(QStringLiteral(" / ")), bases.join(QStringLiteral(" / ")));
    return reading;
}

CompletionPoint bar(const BoardTarget &target, const QString &name, QDate asOf)
{
    const TargetProgress &progress = target.progress;
    const bool ended = hasEnded(progress.target, asOf);
    CompletionPoint point;
    point.name = name;
    point.tierKey = progress.target.tierKey;
    point.done = shownValue(progress, asOf);
    point.goal = progress.reading.goal;
    point.rate = progress.reading.rate;
    point.status = progress.reading.status;
    point.gap = progress.reading.gap;
    point.draftWords = draftWords(*target.plan);
    const auto &scope = ended ? progress.finalScope : progress.actualScope;
    if (scope && point.done)
        point.firms = listOf(*scope);
    return point;
}

} // namespace peiyu::boardwords
