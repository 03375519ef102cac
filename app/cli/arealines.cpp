#include "cli/arealines.h"

#include "cli/jsonvalues.h"
#include "domain/displaytext.h"
#include "domain/indextext.h"
#include "domain/splittext.h"

#include <QCoreApplication>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AreaLines)
};

QJsonObject figureJson(const AreaFigure &figure)
{
    const TargetReading &reading = figure.reading;
    const bool town = figure.kind == AreaKind::Town;
    return {{QStringLiteral("area"), jsonText(figure.area.value())},
            {QStringLiteral("name"), jsonText(figure.name)},
            {QStringLiteral("kind"), figure.area.isEmpty() ? QJsonValue()
                                     : town                ? QJsonValue(QStringLiteral("town"))
                                                           : QJsonValue(QStringLiteral("park"))},
            {QStringLiteral("rank"), figure.rank > 0 ? QJsonValue(figure.rank) : QJsonValue()},
            {QStringLiteral("share"), jsonQuantity(figure.share)},
            {QStringLiteral("actual"), jsonQuantity(reading.actual)},
            {QStringLiteral("final"), jsonQuantity(reading.final)},
            {QStringLiteral("gap"), jsonQuantity(reading.gap)},
            {QStringLiteral("rate"), jsonNumber(reading.rate)},
            {QStringLiteral("baseline"),
             reading.baseline ? jsonQuantity(reading.baseline->value) : QJsonValue()},
            {QStringLiteral("added"), jsonQuantity(figure.added)},
            {QStringLiteral("share_added"), jsonQuantity(figure.shareAdded)},
            {QStringLiteral("added_rate"), jsonNumber(figure.addedRate)},
            {QStringLiteral("expected"), jsonNumber(reading.expected)},
            {QStringLiteral("index"), jsonNumber(reading.index)},
            {QStringLiteral("status"), targetStatusKey(reading.status)},
            {QStringLiteral("firms"), figure.care.firms},
            {QStringLiteral("with_specialist"), figure.care.withSpecialist},
            {QStringLiteral("with_plan"), figure.care.withPlan},
            {QStringLiteral("visit_required"), figure.care.visitRequired},
            {QStringLiteral("visited_this_quarter"), figure.care.visitedThisQuarter}};
}

QString nameOf(const AreaFigure &figure)
{
    return figure.area.isEmpty() ? Text::tr("未定镇街") : figure.name;
}

QString part(qint64 done, qint64 all)
{
    return QStringLiteral("%1/%2").arg(done).arg(all);
}

QStringList lineOf(const QString &name, const AreaFigure &figure)
{
    const QString none = QStringLiteral("—");
    const TargetReading &reading = figure.reading;
    return {figure.rank > 0 ? QString::number(figure.rank) : none,
            name,
            quantityText(figure.share),
            quantityText(figure.value()),
            quantityText(reading.gap),
            reading.rate ? percentText(*reading.rate) : none,
            indexText(reading.index),
            part(figure.care.withSpecialist, figure.care.firms),
            part(figure.care.withPlan, figure.care.firms),
            part(figure.care.visitedThisQuarter, figure.care.visitRequired),
            figure.share ? targetStatusText(reading.status) : Text::tr("未分解")};
}

} // namespace

QJsonObject areasJson(const AreaProgress &progress)
{
    QJsonArray areas;
    for (const QVector<AreaFigure> *rows : {&progress.shared, &progress.others}) {
        for (const AreaFigure &figure : *rows)
            areas.append(figureJson(figure));
    }
    QJsonArray parks;
    for (const AreaId &park : progress.parks)
        parks.append(park.value());
    return {{QStringLiteral("ranked"), progress.ranked},
            {QStringLiteral("areas"), areas},
            {QStringLiteral("total"), figureJson(progress.total)},
            {QStringLiteral("goal"), jsonQuantity(progress.goal)},
            {QStringLiteral("difference"), jsonQuantity(progress.difference)},
            {QStringLiteral("elsewhere"), jsonQuantity(progress.elsewhere)},
            {QStringLiteral("elapsed"), jsonNumber(progress.elapsed)},
            {QStringLiteral("parks_apart"), parks},
            {QStringLiteral("unshared"), jsonTexts(progress.unshared)}};
}

QStringList areaHeads(bool ended)
{
    return {Text::tr("名次"),       Text::tr("镇街、园区"),
            Text::tr("目标分解"),   ended ? Text::tr("终期") : Text::tr("现有"),
            Text::tr("缺口"),       Text::tr("完成率"),
            Text::tr("序时完成比"), Text::tr("已配专员"),
            Text::tr("已有一策"),   Text::tr("本季走访"),
            Text::tr("状态")};
}

QVector<QStringList> areaLines(const AreaProgress &progress)
{
    QVector<QStringList> lines;
    for (const QVector<AreaFigure> *rows : {&progress.shared, &progress.others}) {
        for (const AreaFigure &figure : *rows)
            lines.append(lineOf(nameOf(figure), figure));
    }
    QStringList total = lineOf(Text::tr("合计"), progress.total);
    total.last().clear();
    lines.append(total);
    return lines;
}

QStringList areaNotes(const AreaProgress &progress)
{
    QStringList notes = {splitSumText(progress.total.share, progress.goal)};
    if (!progress.unshared.isEmpty())
        notes.append(Text::tr("未分解的镇街、园区 %1 个：%2。")
                         .arg(progress.unshared.size())
                         .arg(progress.unshared.join(QStringLiteral("、"))));
    if (progress.elsewhere && *progress.elsewhere > Quantity())
        notes.append(
            Text::tr("另有 %1 家不在上表所列范围内。").arg(quantityText(progress.elsewhere)));
    notes.append(areaRuleText());
    if (progress.baselineFromPool)
        notes.append(areaBaselineText());
    return notes;
}

} // namespace peiyu
